// What the first visit costs: the console and the technician's phone, compressed, with an empty cache.
import { PHONE } from "../lib/browser.mjs";
import { assert } from "../lib/check.mjs";
import { firstLoad } from "../lib/bytes.mjs";
import { community } from "../lib/demo.mjs";

export const title = "Weight of the first visit";

const KB = 1024;

export default async function ({ demo, step, figure }) {
  const people = await demo();
  const weigh = (name, role, path, limit, options) =>
    step(name, async () => {
      const page = await people.as(role, options);
      const { bytes, parts } = await firstLoad(page, path);
      figure(`first load of the ${name}, compressed (at most ${limit} KB)`, `${(bytes / KB).toFixed(1)} KB`);
      const list = parts.map((part) => `${part.path} ${part.bytes}`).join("\n  ");
      assert.ok(parts.length >= 3, `only ${parts.length} answers were counted:\n  ${list}`);
      assert.ok(bytes <= limit * KB, `${bytes} bytes:\n  ${list}`);
    });
  await weigh("console", "clerk", `${community}/console`, 110);
  await weigh("field", "technician", `${community}/field`, 90, { screen: PHONE });
}
