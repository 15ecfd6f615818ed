// Pictures of every page, to be looked at: node e2e/shots.mjs <folder> [role…]
// Each page at 1440 and 390, light and dark, in Chinese and English. Not a test.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { DESK, launch, People, PHONE } from "./lib/browser.mjs";
import { crawl, patternOf } from "./lib/crawl.mjs";
import { settled } from "./lib/look.mjs";
import { demoLinks, startServer } from "./lib/server.mjs";

const [folder, ...roles] = process.argv.slice(2);
if (!folder) {
  console.error("Where to? node e2e/shots.mjs <folder> [role…]");
  process.exit(2);
}
await mkdir(folder, { recursive: true });
const browser = await launch();
const people = new People(browser, await startServer("demo"));
const known = new Set();
try {
  for (const { role } of demoLinks(people.server).filter((person) => roles.length === 0 || roles.includes(person.role))) {
    const pages = { zh: await people.as(role, { lang: "zh-CN" }), en: await people.as(role, { lang: "en" }) };
    await crawl(pages.zh, ["/"], known, async (_, href) => {
      const name = patternOf(href).replace(/^\/c\/:community/, "").replace(/[^\w]+/g, "-").replace(/^-|-$/g, "") || "home";
      for (const [lang, page] of Object.entries(pages)) {
        if (page !== pages.zh) await page.goto(href);
        for (const screen of [DESK, PHONE]) {
          await page.setViewportSize(screen);
          for (const theme of ["light", "dark"]) {
            await page.emulateMedia({ colorScheme: theme });
            await settled(page);
            await page.screenshot({ path: join(folder, `${role}-${name}-${lang}-${screen.width}-${theme}.png`), fullPage: true });
          }
        }
        await page.setViewportSize(DESK);
      }
      console.log(`${role} ${href}`);
    });
    await Promise.all(Object.values(pages).map((page) => page.context().close()));
  }
} finally {
  await people.close();
  await people.server.stop();
  await browser.close();
}
