// Every page that a role can reach from its rail, looked at in both languages, both themes, both widths.
import { assert, none } from "../lib/check.mjs";
import { crawl, patternOf } from "../lib/crawl.mjs";
import { look } from "../lib/look.mjs";
import { demoLinks } from "../lib/server.mjs";

export const title = "Every page";

export default async function ({ demo, step, figure }) {
  const people = await demo();
  const known = new Set();
  const faults = [];
  let pages = 0;
  // Who may do most sees most of a page: the manager comes first, and the others add what is theirs alone.
  const roles = demoLinks(people.server).map(({ role }) => role);
  const first = ["manager", "admin", "clerk"].filter((role) => roles.includes(role));
  for (const role of [...first, ...roles.filter((other) => !first.includes(other))]) {
    await step(role, async () => {
      const zh = await people.as(role, { lang: "zh-CN" });
      const en = await people.as(role, { lang: "en" });
      await zh.goto("/");
      const start = new URL(zh.url()).pathname;
      // Everybody's first page is their own: it is looked at again for each.
      known.delete(patternOf(start));
      const found = await crawl(zh, [start], known, async (page, href, answer) => {
        if (answer.status() >= 400) faults.push(`${role} ${href}: a link leads to ${answer.status()}`);
        await en.goto(href);
        const seen = await Promise.all([look(page, "zh-CN"), look(en, "en")]);
        seen.forEach((list, i) => faults.push(...list.map((fault) => `${role} ${href} ${i ? "en" : "zh-CN"} ${fault}`)));
      });
      pages += found.size;
      await zh.context().close();
      await en.context().close();
    });
  }
  figure("kinds of pages looked at, each 8 times", pages);
  none(grouped(faults), `${faults.length} faults`);
  assert.ok(pages >= 20, `only ${pages} kinds of pages were reached`);
}

/** One line a kind of fault, with where it was seen first and how often. */
function grouped(faults) {
  const kinds = new Map();
  for (const fault of faults) {
    const [, where, what] = fault.match(/^(\S+ \S+ \S+)(?: (?:1440|390))?(?: (?:light|dark))? (.*)$/s) || [null, "", fault];
    const kind = what.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "…").replace(/ — .*? — /, " — ");
    kinds.set(kind, [...(kinds.get(kind) || []), where]);
  }
  return [...kinds].map(([kind, places]) => `${kind} [${places.length}×, first ${places[0]}]`);
}
