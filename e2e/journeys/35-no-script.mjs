// The console and a technician's step without any script in the browser: plain forms, plain pages.
import { PHONE } from "../lib/browser.mjs";
import { assert } from "../lib/check.mjs";
import { Console } from "../lib/console.mjs";
import { crew } from "../lib/crew.mjs";
import { community, homes } from "../lib/demo.mjs";
import { Field } from "../lib/field.mjs";
import { numberOf } from "../lib/orders.mjs";
import { letIn } from "../lib/staff.mjs";

export const title = "Without a script";

export default async function ({ demo, step }) {
  const people = await demo();
  await crew(people, community);
  const page = await people.as("clerk", { script: false });
  const desk = new Console(page, community);
  let taken;
  let worker;

  await step("a call is taken", async () => {
    await page.goto(`${community}/console`);
    await page.fill("#find", homes.plain.room);
    await page.locator("#find").press("Enter");
    await page.locator(".hits a", { hasText: homes.plain.label }).first().click();
    await page.locator("section.who h2", { hasText: homes.plain.label }).waitFor();
    await page.fill("#what", "厨房水龙头漏水");
    await page.locator("noscript button, .promise button[formmethod=get]").last().click();
    await page.waitForSelector("#verdict .verdict");
    worker = await page.locator("#ways .cand input:checked + .box b").innerText();
    await page.locator("#do-read_back").click();
    await page.waitForSelector("#foot .readback");
    await page.locator("#foot button[name=read_back]").click();
    await page.waitForURL(/[?&]done=/);
    taken = await desk.taken();
    await page.locator("form[action$='/goodbye'] .btn.go").click();
    await page.waitForURL((url) => url.pathname.endsWith("/console") && url.search === "");
  });

  await step("a refusal is a page that keeps the way back", async () => {
    await page.goto(taken.order);
    const number = await numberOf(page, taken.order);
    await letIn(people, community, worker);
    const phone = await people.as(worker, { script: false, screen: PHONE });
    const field = new Field(phone, community);
    await field.open(number);
    const stale = await people.as(worker, { script: false, screen: PHONE });
    await stale.goto(phone.url());
    await phone.locator(".act .btn.go").click();
    await phone.waitForURL(/\/field\/orders\//);
    await stale.locator(".act .btn.go").click();
    await stale.waitForLoadState();
    assert.match(await stale.locator("main").innerText(), new RegExp(worker));
    assert.ok(await stale.locator("main a[href]").count(), "no way back");
  });

  await step("a technician's steps up to the findings", async () => {
    const phone = await people.as(worker, { script: false, screen: PHONE });
    const field = new Field(phone, community);
    await field.open(await numberOf(page, taken.order));
    const go = async () => {
      const before = await field.step();
      await phone.locator(".act .btn.go").click();
      await phone.waitForLoadState();
      assert.notEqual(await field.step(), before);
    };
    await go();
    await phone.fill("#let_in_by", "住户");
    await go();
    await phone.fill("#findings", "阀芯磨损");
    await phone.locator("#step input[type=file][name=blob_ids]").setInputFiles(field.picture());
    await go();
    await phone.locator(".act .btn.go").click();
    await phone.waitForURL(/\/quote$/);
    const first = phone.locator("#items .qty input").first();
    await first.fill("1");
    await phone.locator(".act .btn.go").click();
    await phone.waitForURL((url) => !url.pathname.endsWith("/quote"));
    await phone.locator("#step input[name=signature_file]").setInputFiles(field.picture());
    await go();
    assert.ok(await phone.locator("#step textarea[name=done]").count(), "the work has not begun");
  });
}
