// J1, whole: the telephone rings about a kitchen tap; the technician's phone; the return visit; what is told and printed.
import { DESK, PHONE } from "../lib/browser.mjs";
import { assert, none } from "../lib/check.mjs";
import { Console } from "../lib/console.mjs";
import { crew } from "../lib/crew.mjs";
import { community, homes } from "../lib/demo.mjs";
import { Field } from "../lib/field.mjs";
import { look } from "../lib/look.mjs";
import { numberOf, unitOf } from "../lib/orders.mjs";
import { paperFaults } from "../lib/paper.mjs";
import { letIn } from "../lib/staff.mjs";
import { ReturnVisits } from "../lib/visits.mjs";

export const title = "J1 The repair call";
export const languages = ["zh-CN", "en"];

const SAID = {
  "zh-CN": { matter: "厨房水龙头漏水", found: "阀芯磨损，关紧仍滴水", readings: "水压 0.3 MPa", done: "换阀芯，试水不漏", words: "来得快，讲得清楚", remark: "住户说很好" },
  en: { matter: "kitchen tap leaks", found: "The cartridge is worn; it drips when shut", readings: "0.3 MPa", done: "New cartridge, tried, tight", words: "Quick and clear", remark: "Said it was fine" },
};

/** A practised clerk's typing for the whole call. */
const SECONDS = 40;

export default async function ({ demo, step, lang, figure }) {
  const people = await demo();
  const home = homes.repair[lang];
  const said = SAID[lang];
  const clerk = await people.as("clerk", { lang });
  const desk = new Console(clerk, community);
  const fine = async (page, where, screens) => none(await look(page, lang, screens), where);

  await step("people on shift, whatever the hour", () => crew(people, community));

  await step("found by room, name, pinyin initials and number", async () => {
    await desk.ring();
    for (const question of [home.room, home.name, home.initials, home.tail]) {
      const hits = await desk.hits(question);
      assert.ok(hits.some((hit) => hit.includes(home.label)), `“${question}” finds ${hits.join(" | ")}`);
    }
    await fine(clerk, "the console with hits");
  });

  const board = await people.as("dispatcher", { lang });
  await board.goto(`${community}/board`);

  let taken;
  let worker;
  await step("the call, by keyboard", async () => {
    await desk.ring();
    await desk.household(home.room, home.label);
    await desk.matter(said.matter);
    const verdict = await desk.verdict();
    assert.match(verdict.basis, /R8/, `${verdict.title}: ${verdict.basis}`);
    const [first] = await desk.candidates();
    assert.ok(first, "nobody could go now");
    assert.match(first.value, /^now:/);
    worker = await clerk.locator("#ways .cand input:checked + .box b").innerText();
    const sentence = await desk.readBackAndConfirm();
    for (const part of [home.label, said.matter]) assert.ok(sentence.includes(part), `“${part}” is not read back in “${sentence}”`);
    taken = await desk.taken();
    assert.ok(taken.order, "the matter has no order");
    await desk.goodbye();
    const { pressed, seconds, machineSeconds } = desk.keys;
    figure(`J1 ${lang}: keys of the whole call`, `${pressed} (${seconds.toFixed(0)} s of a practised clerk's typing; the machine's part ${machineSeconds.toFixed(1)} s)`);
    assert.ok(seconds < SECONDS, `${pressed} keys are ${seconds} s`);
  });

  await step("the board shows it under the technician, by itself", async () => {
    const lane = board.locator(".lane", { hasText: worker });
    await lane.locator("article.order", { hasText: home.label }).first().waitFor();
    await board.context().close();
  });

  await letIn(people, community, worker);
  const phone = await people.as(worker, { lang, screen: PHONE });
  const field = new Field(phone, community);
  const number = await numberOf(clerk, taken.order);

  await step("on the way", async () => {
    await field.day();
    await fine(phone, "the day", [PHONE]);
    await field.open(number);
    await fine(phone, "to acknowledge", [PHONE]);
    await field.go();
    await fine(phone, "to depart", [PHONE]);
    await field.go();
  });
  await step("at the door", async () => {
    await fine(phone, "at the door", [PHONE]);
    await phone.fill("#let_in_by", home.name);
    await field.go();
  });
  await step("inspected, with a photo", async () => {
    await phone.fill("#findings", said.found);
    await phone.fill("#readings", said.readings);
    await field.photo("blob_ids");
    await fine(phone, "to inspect", [PHONE]);
    await field.go();
  });
  let total;
  await step("the quote", async () => {
    await fine(phone, "before the quote", [PHONE]);
    total = await field.quote();
    assert.ok(Number(total) > 0, `the quote is ¥${total}`);
  });
  await step("the resident signs", async () => {
    await fine(phone, "the quote to sign", [PHONE]);
    assert.match(await field.refused(), /\S/, "work started without a signature");
    await field.sign();
    await field.go();
  });
  await step("work and clean-up", async () => {
    await fine(phone, "at work", [PHONE]);
    await field.finish(said.done);
  });
  await step("tried, signed, an opinion", async () => {
    await fine(phone, "to accept", [PHONE]);
    await field.accept({ opinion: 5, words: said.words });
  });
  let receipt;
  await step("paid, with a receipt", async () => {
    await fine(phone, "to pay", [PHONE]);
    await field.pay("wechat");
    await fine(phone, "done", [PHONE]);
    const link = phone.locator("a[href*='/receipts/']");
    assert.match(await link.innerText(), /R-\d+/);
    receipt = await link.getAttribute("href");
  });

  await step("slip and receipt on A5", async () => {
    await clerk.goto(`${taken.order}/slip`);
    assert.ok(await clerk.locator(".sheet svg").count(), "no QR code on the slip");
    await fine(clerk, "the slip on the screen");
    none(await paperFaults(clerk, "A5"), "the slip");
    await phone.goto(receipt);
    assert.ok((await phone.locator(".capitals").innerText()).includes(total), "the receipt's sum");
    assert.match(await phone.locator(".capitals").innerText(), /[壹贰叁肆伍陆柒捌玖]/);
    none(await paperFaults(phone, "A5"), "the receipt");
  });

  const visits = new ReturnVisits(clerk, community);
  await step("the return visit: solved, satisfied", async () => {
    await visits.open(number);
    await fine(clerk, "the return visit", [DESK]);
    await visits.record({ solved: true, satisfaction: 5, paid: total, remark: said.remark });
    await fine(clerk, "the return visit, done", [DESK]);
  });
  await step("closed, and the household's timeline tells it", async () => {
    await clerk.goto(taken.order);
    await fine(clerk, "the order, closed", [DESK]);
    assert.equal(await clerk.locator("[data-state='closed'], .page-head .tag").first().innerText(), lang === "en" ? "Closed" : "已闭环");
    await clerk.goto(`${community}/households/${await unitOf(clerk)}`);
    const told = await clerk.locator("#timeline").innerText();
    for (const part of [said.matter, number]) assert.ok(told.includes(part), `“${part}” is not told in:\n${told.slice(0, 600)}`);
    await fine(clerk, "the household", [DESK]);
  });
}
