// The senses of the journeys themselves: each fault that they watch for is made on purpose, and must be noticed.
import { DESK, PHONE } from "../lib/browser.mjs";
import { assert } from "../lib/check.mjs";
import { look } from "../lib/look.mjs";

export const title = "Senses";

export default async function ({ empty, step }) {
  const people = await empty();
  const page = await people.stranger();
  const noticed = async (html, pattern) => {
    await page.goto("/login");
    await page.evaluate((text) => {
      document.querySelector("main").insertAdjacentHTML("beforeend", text);
    }, html);
    const faults = (await look(page, "zh-CN", [DESK, PHONE])).join("\n");
    assert.match(faults, pattern, `not noticed in ${html}: ${faults}`);
  };

  await step("a clean page is clean", async () => {
    await page.goto("/login");
    assert.deepEqual(await look(page, "zh-CN", [DESK, PHONE]), []);
  });
  await step("words", async () => {
    await noticed("<p>nav-console</p>", /id nav-console/);
    await noticed("<p>状态 acknowledged</p>", /raw code in Chinese/);
    await noticed("<p>home_paid</p>", /a raw code/);
    await noticed("<p>{ $count } 件</p>", /leftover/);
    const english = await people.stranger({ lang: "en" });
    await english.goto("/login");
    await english.evaluate(() => document.querySelector("main").insertAdjacentHTML("beforeend", "<p>请用您的工作账号登录。</p>"));
    assert.match((await look(english, "en", [DESK])).join("\n"), /not translated/);
  });
  await step("access", async () => {
    await noticed("<button class='btn'></button>", /axe button-name/);
    await noticed("<p class='muted'><font color='#d0d0d0'>看不清</font></p>", /axe color-contrast/);
    await noticed("<p><nobr>长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长</nobr></p>", /390 overflow/);
  });
  await step("policy, third parties, console", async () => {
    people.watch.take();
    await page.goto("/login");
    await page.evaluate(() => {
      document.querySelector("main").insertAdjacentHTML("beforeend", "<p style='color: red'>x</p><img alt='' src='http://127.0.0.9/x.png'>");
      console.error("something went wrong");
    });
    await page.waitForTimeout(300);
    const seen = people.watch.take().join("\n");
    for (const pattern of [/CSP: style-src/, /CSP: img-src/, /console: something went wrong/]) assert.match(seen, pattern);
    await page.context().route("**/*", (route) => route.continue());
    await page.goto("about:blank");
    await page.setContent("<img alt='' src='http://127.0.0.9/x.png'>").catch(() => {});
    await page.waitForTimeout(300);
    assert.match(people.watch.take().join("\n"), /third party/);
  });
}
