// J2, the basement: the whole on-site flow without a network, closed and opened again on the way, then sent once and in order.
import { PHONE } from "../lib/browser.mjs";
import { assert, none, until } from "../lib/check.mjs";
import { Console } from "../lib/console.mjs";

import { crew } from "../lib/crew.mjs";
import { community, homes } from "../lib/demo.mjs";
import { Field } from "../lib/field.mjs";
import { look } from "../lib/look.mjs";
import { beyond } from "../lib/offline-beyond.mjs";
import { Line, backOnline, offline, stored } from "../lib/offline.mjs";
import { numberOf } from "../lib/orders.mjs";
import { letIn } from "../lib/staff.mjs";

export const title = "J2 The basement";

export default async function ({ browser, bring, step, figure, lang }) {
  const line = await Line.open();
  const people = bring(line.people(browser), () => line.close());
  await walk({ line, people, step, figure, lang });
}

/** What the outbox says in the top bar. */
const bar = (page) => page.locator("gj-outbox button").innerText();

async function walk({ line, people, step, figure, lang }) {
  const clerk = await people.as("clerk");
  const desk = new Console(clerk, community);
  let taken;
  let number;
  await step("people on shift, whatever the hour", () => crew(people, community));
  await step("an order for somebody who goes down", async () => {
    taken = await desk.repair(homes.declines, "厨房水龙头漏水");
    number = await numberOf(clerk, taken.order);
    await letIn(people, community, taken.worker);
  });
  let phone = await people.as(taken.worker, { screen: PHONE, lang });
  const context = phone.context();
  let field = new Field(phone, community);

  await step("the day is taken along", async () => {
    await field.day();
    await until("the copies are here", async () => (await stored(phone, "copies")).some((copy) => taken.order.endsWith(copy.order_id)), { seconds: 30 });
    await until("the board of prices is here", () => phone.evaluate(async (path) => Boolean(await caches.match(path)), `${community}/field/orders/${taken.order.split("/").pop()}/quote`), { seconds: 30 });
    assert.match(await bar(phone), /已全部发送/);
  });

  await step("no network: the day and the order open all the same", async () => {
    await offline(context, line);
    await field.open(number);
    assert.match(await bar(phone), /没有网络/);
    none(await look(phone, lang, [PHONE]), "an order without a network");
  });

  await step("to the resident with the quote in hand", async () => {
    await field.go();
    assert.match(await bar(phone), /1 条待发送/);
    await field.go();
    await phone.fill("#let_in_by", "住户");
    await field.go();
    await phone.fill("#findings", "阀芯坏了");
    await field.photo("blob_ids");
    await field.go();
    assert.match(await bar(phone), /4 条待发送/);
  });
  await step("the tab is killed and opened again", async () => {
    const url = phone.url();
    await phone.close({ runBeforeUnload: false });
    phone = await context.newPage();
    field = new Field(phone, community);
    await phone.goto(url);
    await until("what was done is still here", async () => /4 条待发送/.test(await bar(phone)));
    await until("at the quote", () => phone.locator(".act a.btn.go[href$='/quote']").count());
  });
  let total;
  await step("quoted from the board that was taken along, and signed", async () => {
    total = await field.quote();
    await until("the quote is shown", () => phone.locator("gj-signature").count());
    const shown = await phone.locator(".sums .total").innerText();
    assert.ok(shown.includes(total), `${shown}, quoted ${total}`);
    none(await look(phone, lang, [PHONE]), "the quote without a network");
    await field.sign();
    await field.go();
  });
  await step("what a rule will ask for is said at once", async () => {
    await phone.fill("#done", "换了阀芯");
    await phone.locator(".act .btn.go").click();
    await phone.locator(".answer .refusal").waitFor();
    assert.match(await bar(phone), /6 条待发送/);
  });
  await step("done, accepted, paid", async () => {
    await field.finish("换了阀芯，试水不漏");
    await field.accept({ opinion: 5, words: "很细心" });
    await field.pay("wechat");
    assert.match(await bar(phone), /9 条待发送/);
    await phone.locator("gj-outbox button").click();
    const sheet = phone.locator("#gj-outbox-sheet");
    await sheet.waitFor();
    assert.match(await sheet.innerText(), /收据号发送后给出/);
    none(await look(phone, lang, [PHONE]), "the sheet of what waits");
    await sheet.locator(".head button").click();
  });
  await step("nobody logs out of what is not sent", async () => {
    await phone.locator(".bar details.menu summary").click();
    await phone.locator("form[data-logout] button").click();
    await until("the reason is given", async () => /还有记录没发送/.test(await phone.locator("#gj-outbox-sheet").innerText()));
    await phone.locator("#gj-outbox-sheet .head button").click();
  });
  await step("the network is back: everything is sent, and the receipt has its number", async () => {
    await backOnline(context, line);
    await until("all is sent", async () => /已全部发送/.test(await bar(phone).catch(() => "")), { seconds: 30 });
    const ops = await stored(phone, "ops");
    assert.deepEqual(ops.map((op) => op.state), ops.map(() => "sent"), JSON.stringify(ops));
    assert.equal((await stored(phone, "pictures")).length, 0);
    await until("the page shows the receipt by itself", async () => /R-\d+/.test(await phone.locator("main").innerText().catch(() => "")));
    await clerk.goto(taken.order);
    const said = await clerk.locator("main").innerText();
    for (const part of ["阀芯坏了", "换了阀芯，试水不漏", total]) assert.ok(said.includes(part), `“${part}” is not in ${said}`);
  });
  await beyond({ line, people, context, step, figure, worker: taken.worker, clerk });
  people.watch.forgive(/net::|htmx:sendError|htmx:afterRequest|503|EventSource's response/);
  none(people.watch.take(), "On the way");
}
