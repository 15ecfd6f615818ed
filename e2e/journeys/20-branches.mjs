// J2, the branches of J1: outside our service; the resident declines; accepts and won't pay; not solved at the return visit.
import { PHONE } from "../lib/browser.mjs";
import { assert, none } from "../lib/check.mjs";
import { Console } from "../lib/console.mjs";
import { crew } from "../lib/crew.mjs";
import { community, homes } from "../lib/demo.mjs";
import { Field } from "../lib/field.mjs";
import { look } from "../lib/look.mjs";
import { numberOf } from "../lib/orders.mjs";
import { letIn } from "../lib/staff.mjs";
import { ReturnVisits } from "../lib/visits.mjs";

export const title = "J2 Branches";

export default async function ({ demo, step }) {
  const people = await demo();
  const clerk = await people.as("clerk");
  const desk = new Console(clerk, community);
  const visits = new ReturnVisits(clerk, community);

  const worker = async (name) => {
    await letIn(people, community, name);
    const page = await people.as(name, { screen: PHONE });
    return new Field(page, community);
  };

  await step("people on shift, whatever the hour", () => crew(people, community));

  await step("outside our service: an explanation and a referral", async () => {
    await desk.ring();
    await desk.household(homes.fridge.room, homes.fridge.label);
    await desk.matter("冰箱不制冷");
    assert.equal(await clerk.locator("#ways input:checked").getAttribute("value"), "not_offered");
    assert.notEqual((await clerk.inputValue("#explanation")).trim(), "", "nothing to explain");
    assert.notEqual(await clerk.inputValue("#referral"), "", "nobody to refer to");
    none(await look(clerk, "zh-CN"), "the console, not our service");
    await clerk.keyboard.press("Control+Enter");
    await clerk.waitForURL(/[?&]done=/);
    const taken = await desk.taken();
    assert.equal(taken.order, undefined, "there is an order");
    await clerk.goto(taken.request);
    assert.equal((await clerk.locator(".page-head .tag").first().innerText()).trim(), "已转介");
    none(await look(clerk, "zh-CN"), "the request");
  });

  await step("the resident declines the quote: closed without charge", async () => {
    const taken = await desk.repair(homes.declines, "厨房水龙头漏水");
    const number = await numberOf(clerk, taken.order);
    const field = await worker(taken.worker);
    await field.untilQuoted(number, { by: "住户", found: "阀芯坏了" });
    await field.decline("太贵了，再想想");
    none(await look(field.page, "zh-CN", [PHONE]), "declined");
    await field.page.context().close();
    await clerk.goto(taken.order);
    const said = await clerk.locator("main").innerText();
    assert.ok(said.includes("太贵了，再想想"), said);
    assert.ok(!/已收|收据 R-/.test(said), "something was charged");
  });

  let number;
  let order;
  await step("accepts and won't pay: explained, later, closed all the same", async () => {
    const taken = await desk.repair(homes.wontPay, "厨房水龙头漏水");
    order = taken.order;
    number = await numberOf(clerk, taken.order);
    const field = await worker(taken.worker);
    await field.untilQuoted(number, { by: "住户", found: "阀芯坏了" });
    await field.untilAccepted({ done: "换了阀芯", opinion: 3, words: "收费有点贵" });
    await field.page.click("[data-open=later]");
    assert.ok(await field.page.locator("#later .pie").isVisible(), "what the fee covers is not explained");
    none(await look(field.page, "zh-CN", [PHONE]), "won't pay");
    await field.page.click("#later [data-close]");
    await field.settle("later", "月底发工资再付");
    assert.match(await field.page.locator(".card.jade").innerText(), /¥\d/);
    await field.page.context().close();
  });

  await step("not solved: reopened, in front, with its history", async () => {
    await visits.open(number);
    await visits.record({ solved: false, satisfaction: 2, paid: "0", remark: "还是滴水" });
    none(await look(clerk, "zh-CN"), "the return visit, not solved");
    await clerk.locator("#result a.btn").click();
    await clerk.waitForURL(/\/orders\//);
    assert.notEqual(clerk.url().split("/orders/")[1], order.split("/orders/")[1]);
    const again = await clerk.locator("main").innerText();
    assert.ok(again.includes("厨房水龙头漏水"), again);
    const next = again.match(/WO-\d{6}-\d{4}/)[0];
    assert.notEqual(next, number);
    const board = await people.as("dispatcher");
    await board.goto(`${community}/board`);
    const first = board.locator(".board article.order").filter({ hasText: next });
    await first.waitFor();
    const lane = await first.evaluate((card) => [...card.closest(".cell").querySelectorAll("article.order .no")].map((no) => no.innerText));
    const ahead = lane.slice(0, lane.findIndex((text) => text.includes(next)));
    for (const text of ahead) assert.ok(await isUrgentOrAgain(board, text.match(/WO-\d{6}-\d{4}/)[0]), `${text} stands before the reopened order`);
    await clerk.goto(order);
    assert.equal((await clerk.locator(".page-head .tag").first().innerText()).trim(), "已闭环", "the first order is not closed");
  });
}

/** Only what is dangerous or reopened too may stand before a reopened order. */
async function isUrgentOrAgain(board, number) {
  const card = board.locator(".board article.order").filter({ hasText: number });
  return (await card.getAttribute("class")).includes("danger") || (await card.locator(".tag.red").count()) > 0;
}
