// J9, whole: an empty machine, the developer's workbook, colleagues, a shift, the first call, the first order on a phone.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DESK, PHONE } from "../lib/browser.mjs";
import { assert, none, until } from "../lib/check.mjs";
import { Console } from "../lib/console.mjs";
import { certify, hire, roster, wholeDay } from "../lib/crew.mjs";
import { Field } from "../lib/field.mjs";
import { look } from "../lib/look.mjs";
import { numberOf } from "../lib/orders.mjs";
import { firstLink, repository } from "../lib/server.mjs";
import { passwordLink, setPassword } from "../lib/staff.mjs";

export const title = "J9 The first day";
export const languages = ["zh-CN", "en"];

const WORKBOOK = process.env.GUANJIA_WORKBOOK || join(repository, "fixtures", "import", "owners-ledger.xlsx");
const TRUTH = JSON.parse(readFileSync(join(repository, "fixtures", "import", "owners-ledger.truth.json"), "utf8"));
const MATTER = { "zh-CN": "厨房水龙头漏水", en: "kitchen tap leaks" };

export default async function ({ empty, step, lang, figure }) {
  const people = await empty();
  const began = performance.now();
  const code = "guixiang";
  const community = `/c/${code}`;
  const fine = async (page, where, screens) => none(await look(page, lang, screens), where);
  const context = await people.context({ lang });
  let admin;

  await step("the first administrator", async () => {
    admin = await setPassword(context, firstLink(people.server), { name: "chenyx" });
    await people.keep("admin", context);
    await fine(admin, "no community yet");
  });
  await step("a community", async () => {
    await admin.locator("main a.btn.go").click();
    await admin.waitForURL("/communities/new");
    await fine(admin, "a new community");
    await admin.fill("#name", "桂香园");
    await admin.fill("#code", code);
    await admin.locator("main form .btn.go").click();
    await admin.waitForURL(new RegExp(`${community}(/|$)`));
  });

  const count = async () => Number((await admin.locator("#problems .head h2").innerText()).match(/\d+/)?.[0] || 0);
  await step("the workbook: preview with every problem at its cell", async () => {
    await admin.goto(`${community}/import`);
    await fine(admin, "import, nothing yet");
    await admin.setInputFiles("#file", WORKBOOK);
    const start = performance.now();
    await admin.locator("main form .btn.go").first().click();
    await admin.waitForURL(/\/import\/[0-9a-f-]{36}/, { timeout: 30_000 });
    figure(`J9 ${lang}: preview of the workbook`, `${((performance.now() - start) / 1000).toFixed(1)} s`);
    assert.equal(await admin.locator(".tiles .n").first().innerText(), String(TRUTH.units));
    await fine(admin, "the preview", lang === "en" ? [PHONE] : [DESK]);
  });
  await step("one mended, one left out", async () => {
    const all = await count();
    assert.ok(all > 0, "a workbook like this has problems");
    await admin.goto(`${admin.url().split(/[?#]/)[0]}?kind=phone`);
    const row = admin.locator("#problems tbody tr").first();
    await row.locator("form[action$='/mend'] input[name=value]").fill("13800001234");
    await row.locator("form[action$='/mend'] button").click();
    await until("the mended one is gone", async () => (await count()) < all);
    const left = await count();
    await admin.locator("#problems tbody tr").first().locator("form[action$='/leave-out'] button").click();
    await until("the one left out is gone", async () => (await count()) < left);
  });
  await step("all or nothing: committed", async () => {
    const start = performance.now();
    await admin.locator("form[action$='/commit'] .actions .btn").click();
    await admin.locator("section.card.jade table").waitFor({ timeout: 60_000 });
    figure(`J9 ${lang}: commit of the workbook`, `${((performance.now() - start) / 1000).toFixed(1)} s`);
    await fine(admin, "imported");
  });

  await step("colleagues, certificates, a shift", async () => {
    const hands = [
      { name: "林晓燕", login: "linxy", post: "clerk" },
      { name: "李志强", login: "lizq", post: "technician" },
    ];
    for (const one of hands) {
      await hire(admin, community, one);
      if (one.post === "technician") for (const duty of ["plumbing", "survey"]) await certify(admin, duty);
      const link = await passwordLink(admin);
      const own = await people.context({ lang });
      await setPassword(own, link);
      await people.keep(one.name, own);
      await own.close();
    }
    await roster(admin, community, ["李志强"], await wholeDay(admin, community));
    await fine(admin, "the roster");
  });

  let order;
  let home;
  await step("the first call", async () => {
    const clerk = await people.as("林晓燕", { lang });
    const desk = new Console(clerk, community);
    await desk.ring();
    const hit = (await desk.hits("1-1-"))[0].split("\n");
    home = hit.find((line) => /\d/.test(line)).trim();
    await clerk.keyboard.press("Enter");
    await clerk.waitForURL(/[?&]unit=/);
    await desk.matter(MATTER[lang]);
    await fine(clerk, "the first call");
    await desk.readBackAndConfirm();
    const taken = await desk.taken();
    assert.ok(taken.order, "no order");
    order = { href: taken.order, number: await numberOf(clerk, taken.order) };
  });
  await step("the order is on the technician's phone", async () => {
    const phone = await people.as("李志强", { lang, screen: PHONE });
    const field = new Field(phone, community);
    await field.open(order.number);
    assert.ok((await phone.locator("main").innerText()).includes(home), `the phone does not show ${home}`);
    await field.go();
  });
  const minutes = (performance.now() - began) / 60_000;
  figure(`J9 ${lang}: from an empty machine to the first order (at most 10 minutes)`, `${minutes.toFixed(1)} minutes, hands not counted`);
  assert.ok(minutes < 10);
}
