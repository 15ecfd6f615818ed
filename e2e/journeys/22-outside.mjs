// J2: work goes to an outside party by a link: another time is agreed, somebody comes, reports and finishes; a link that is over.
import { PHONE } from "../lib/browser.mjs";
import { firstLoad } from "../lib/bytes.mjs";
import { assert, none } from "../lib/check.mjs";
import { community } from "../lib/demo.mjs";
import { Field } from "../lib/field.mjs";
import { look } from "../lib/look.mjs";

export const title = "J2 The outside party's link";
export const languages = ["zh-CN", "en"];

const KB = 1024;

/** What a `datetime-local` field holds, so many hours from now in the community. */
const inHours = (hours) => new Date(Date.now() + (hours + 8) * 3_600_000).toISOString().slice(0, 16);

export default async function ({ demo, step, figure, lang }) {
  const people = await demo();
  const desk = await people.as("dispatcher", { lang });
  const words = lang === "en" ? "The gate of the garage does not close; ring me at 13800005120" : "车库道闸关不上，电话 13800005120";
  let order;
  let address;

  await step("an order goes outside, and its link is handed over", async () => {
    await desk.goto(`${community}/orders/new`);
    await desk.locator("input[name=department]").first().check({ force: true });
    await desk.fill("#text", words);
    await desk.fill("#place", lang === "en" ? "Garage gate" : "地库入口");
    await desk.locator("form .btn.go").click();
    await desk.waitForURL(/\/orders\/[0-9a-f-]{36}$/);
    order = desk.url();
    const form = desk.locator("#do-hand_outside");
    await form.locator("summary").click();
    await form.locator("select[name=party_id]").selectOption({ index: 1 });
    await form.locator("input[name=due_at]").fill(inHours(6));
    await form.locator("input[name=note]").fill(lang === "en" ? "They know this gate" : "这套道闸由他们维护");
    await form.locator("button.btn").click();
    await desk.waitForSelector("#party");
    none(await look(desk, lang), "the order in outside hands");
    await desk.locator("#party form:has(input[name=show]) button").click();
    address = await desk.locator("gj-copy code").innerText();
    assert.match(address, /\/o\/[\w-]{43}$/);
    none(await look(desk, lang), "the link, shown once");
  });

  const phone = await people.stranger({ lang, screen: PHONE });
  await step("the party opens it on a phone without a log-in", async () => {
    const { bytes, parts } = await firstLoad(phone, address);
    figure(`first load of the party's link, compressed (at most 60 KB)`, `${(bytes / KB).toFixed(1)} KB`);
    assert.ok(bytes <= 60 * KB, `${bytes} bytes: ${parts.map((part) => `${part.path} ${part.bytes}`).join(", ")}`);
    const text = await phone.locator("main").innerText();
    assert.ok(!text.includes("13800005120"), "a number of the words shows");
    assert.ok(!/[0-9a-f]{8}-[0-9a-f]{4}/.test(await phone.content()), "an id shows");
    none(await look(phone, lang, [PHONE]), "the job");
  });

  await step("another time is proposed, and counts when the centre agrees", async () => {
    await phone.locator("details:has(#at) summary").click();
    await phone.fill("#at", inHours(30));
    await phone.fill("#why", lang === "en" ? "The part comes tomorrow" : "配件明天到");
    await phone.locator("form[action$='/propose'] button").click();
    await phone.waitForURL(address);
    none(await look(phone, lang, [PHONE]), "a time proposed");
    await desk.goto(order);
    none(await look(desk, lang), "a proposal at the centre");
    await desk.locator("#do-answer_proposal button[value=yes]").click();
    await desk.waitForSelector("#do-answer_proposal", { state: "detached" });
  });

  await step("there, reported with a photo, finished", async () => {
    await phone.goto(address);
    await phone.locator("form[action$='/arrive'] button").click();
    await phone.waitForSelector("form[action$='/arrive']", { state: "detached" });
    const picture = new Field(phone, community).picture();
    await phone.locator("details:has(#report) summary").click();
    await phone.fill("#report", lang === "en" ? "Motor taken out" : "电机已拆下检查");
    await phone.locator("form[action$='/report'] input[type=file]").setInputFiles(picture);
    await phone.locator("form[action$='/report'] button.btn.wide").click();
    await phone.waitForSelector("ul.tl.line li");
    none(await look(phone, lang, [PHONE]), "on site");
    await phone.fill("#done", lang === "en" ? "Motor replaced, tried ten times" : "更换电机，试运行十次正常");
    await phone.locator("form[action$='/finish'] label.check").click();
    await phone.locator("form[action$='/finish'] button.btn.wide").click();
    await phone.waitForSelector(".banner.jade");
    none(await look(phone, lang, [PHONE]), "finished");
  });

  await step("the centre sees all of it; the party's page counts what was broken", async () => {
    await desk.goto(order);
    assert.ok(await desk.locator("ul.photos img").count(), "the photo is not there");
    none(await look(desk, lang), "the finished order");
    await desk.goto(`${community}/parties`);
    await desk.locator("main a[href*='/parties/']:not([href$='/new'])").first().click();
    await desk.waitForSelector("#breaches");
    none(await look(desk, lang), "the party in the register");
  });

  await step("a link that never was says one kind sentence", async () => {
    const answer = await phone.goto(address.replace(/[\w-]{43}$/, "x".repeat(43)));
    assert.equal(answer.status(), 404);
    none(await look(phone, lang, [PHONE]), "the shut door");
  });

  await step("without a script too", async () => {
    const plain = await people.stranger({ lang, screen: PHONE, script: false });
    await plain.goto(address);
    assert.ok(await plain.locator(".banner.jade").count());
  });
}
