// The doors: the first administrator's link, a bad password, log-out and log-in, the pages that anybody may read.
import { DESK, PHONE } from "../lib/browser.mjs";
import { assert, none } from "../lib/check.mjs";
import { look } from "../lib/look.mjs";
import { firstLink } from "../lib/server.mjs";

export const title = "Doors";
export const languages = ["zh-CN", "en"];

export default async function ({ empty, step, lang }) {
  const people = await empty();
  const page = await people.stranger({ lang });
  const faults = async (where) => none(await look(page, lang, [DESK, PHONE]), where);

  await step("the first administrator's link", async () => {
    await page.goto(firstLink(people.server));
    await faults("first administrator");
  });
  await step("a weak password gets a sentence", async () => {
    await page.fill("#name", "chenyx");
    await page.fill("#password", "1234567890");
    await page.fill("#again", "1234567890");
    await page.click("form.login button");
    await page.waitForSelector(".answer .refusal");
    await faults("weak password");
  });
  await step("a good one opens the house", async () => {
    await page.fill("#name", "chenyx");
    await page.fill("#password", "桂花开了三遍它还没有谢");
    await page.fill("#again", "桂花开了三遍它还没有谢");
    await page.click("form.login button");
    await page.waitForURL("/communities");
    await faults("the empty house");
  });
  await step("log-out, then log-in leads back to the page that was asked for", async () => {
    await page.click("details.me > summary");
    await page.click("form[data-logout] button");
    await page.waitForURL(/\/login/);
    await page.goto("/communities/new");
    await page.waitForURL(/\/login\?next=/);
    await faults("log-in");
    await page.fill("#login-name", "chenyx");
    await page.fill("#login-password", "wrong, very wrong");
    await page.click("form.login button");
    await page.waitForSelector(".answer .refusal");
    await page.fill("#login-password", "桂花开了三遍它还没有谢");
    await page.click("form.login button");
    await page.waitForURL("/communities/new");
  });
  await step("rules and cases are open to everybody", async () => {
    const stranger = await people.stranger({ lang });
    await stranger.goto("/rules");
    none(await look(stranger, lang), "rules");
    await stranger.goto("/rules/charge.consent");
    none(await look(stranger, lang), "a rule");
    const lost = await stranger.goto("/nowhere");
    assert.equal(lost.status(), 404);
    none(await look(stranger, lang), "nowhere");
  });
}
