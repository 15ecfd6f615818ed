// The resident's side of J1, on a phone: scanned and reported with a photo, seen by the clerk, a quote agreed to by the link,
// accepted and rated, asked for again; the log-in by a code; and all of it without a script.
import { PHONE } from "../lib/browser.mjs";
import { firstLoad } from "../lib/bytes.mjs";
import { assert, none, until } from "../lib/check.mjs";
import { crew } from "../lib/crew.mjs";
import { community, homes } from "../lib/demo.mjs";
import { Field } from "../lib/field.mjs";
import { look } from "../lib/look.mjs";
import { numberOf } from "../lib/orders.mjs";
import { letIn } from "../lib/staff.mjs";

export const title = "J1 The resident’s side";
export const languages = ["zh-CN", "en"];

const KB = 1024;

export default async function ({ demo, step, figure, lang }) {
  const people = await demo();
  const en = lang === "en";
  const home = homes.repair[lang];
  const words = en ? "The kitchen tap drips" : "厨房水龙头滴水";
  const manager = await people.as("manager", { lang });
  const clerk = await people.as("clerk", { lang });
  let code;
  let number;
  let order;
  let worker;
  let link;

  /** The newest text to a number, as the demo prints it. */
  const text = (pattern) => until("the text goes out", () => [...people.server.output.matchAll(pattern)].pop());

  await step("people on shift, whatever the hour", () => crew(people, community));

  await step("a manager makes the codes of a building, and prints them", async () => {
    await manager.goto(`${community}/portal/codes`);
    none(await look(manager, lang), "the codes of the community");
    const building = en ? "6" : "3";
    const option = manager.locator("select[name=building_id] option", { hasText: new RegExp(`^${building}\\b`) }).first();
    await manager.selectOption("select[name=building_id]", await option.getAttribute("value"));
    await manager.selectOption("select[name=what]", "homes");
    await manager.locator("form[method=get] button").click();
    await manager.waitForURL(/what=homes/);
    const make = manager.locator("form[action$='/codes'] button.go");
    if (await make.count()) await make.click();
    const row = manager.locator("tbody tr", { hasText: home.label });
    await row.locator("a[href^='/r/']").waitFor();
    code = await row.locator("a[href^='/r/']").getAttribute("href");
    none(await look(manager, lang), "the codes of a building");
    const print = await row.locator("a[href*='only=']").getAttribute("href");
    await manager.goto(print);
    assert.equal(await manager.locator("article.poster svg").count(), 1);
  });

  const phone = await people.stranger({ lang, screen: PHONE });
  await step("scanned: reported with a photo, without a name", async () => {
    const { bytes, parts } = await firstLoad(phone, code);
    figure(`first load of a report by code, compressed (at most 60 KB)`, `${(bytes / KB).toFixed(1)} KB`);
    assert.ok(bytes <= 60 * KB, `${bytes} bytes: ${parts.map((part) => `${part.path} ${part.bytes}`).join(", ")}`);
    assert.ok(!(await phone.content()).includes(home.name), "a name shows");
    none(await look(phone, lang, [PHONE]), "the report");
    await phone.fill("#what", words);
    await phone.locator("input[type=file]").setInputFiles(new Field(phone, community).picture());
    await phone.locator("form button.btn.go").click();
    await phone.waitForSelector("dl b.num");
    number = await phone.locator("dl b.num").innerText();
    none(await look(phone, lang, [PHONE]), "reported");
  });

  await step("the clerk sees it with its photo, and sends somebody", async () => {
    await clerk.goto(`${community}/requests`);
    await clerk.locator("tr", { hasText: number }).locator("a").first().click();
    await clerk.waitForSelector("#portal ul.photos img");
    none(await look(clerk, lang), "the request");
    const choice = clerk.locator("#do-take_up label:has(input[name=visit])").first();
    worker = await choice.locator("span").evaluate((span) => [...span.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join("").trim());
    await choice.locator("input").check({ force: true });
    await clerk.locator("#do-take_up input[name=read_back]").check({ force: true });
    await clerk.locator("#do-take_up button.go").click();
    await clerk.waitForURL(/\/orders\/[0-9a-f-]{36}$/);
    order = clerk.url();
  });

  let field;
  await step("a quote goes to the number on file", async () => {
    const wanted = await numberOf(clerk, order);
    await letIn(people, community, worker);
    field = new Field(await people.as(worker, { screen: PHONE }), community);
    await field.untilQuoted(wanted, { by: home.name, found: "阀芯磨损，关不严" });
    link = (await text(new RegExp(`${home.tail}: [^\\n]*(/r/link/[\\w-]{43})`, "g")))[1];
  });

  await step("the resident agrees by the link", async () => {
    await phone.goto(link);
    assert.ok(await phone.locator("#quote .sums li").count(), "no line of the quote");
    assert.ok(await phone.locator("#quote .pie").isVisible(), "what the fee covers is not explained");
    none(await look(phone, lang, [PHONE]), "the quote");
    await phone.locator("form[action$='/agree'] button").click();
    await phone.waitForSelector("#quote", { state: "detached" });
    await clerk.goto(order);
    none(await look(clerk, lang), "the agreed order");
  });

  await step("done: tried, rated and signed on the resident’s own phone", async () => {
    await field.page.goto(order.replace(`${community}/orders`, `${community}/field/orders`));
    await field.go();
    await field.finish("换了阀芯");
    await field.page.context().close();
    await phone.goto(link);
    none(await look(phone, lang, [PHONE]), "to be accepted");
    await phone.locator("#accept input[name=tried]").check({ force: true });
    await phone.locator("#accept input[name=opinion][value='4']").check({ force: true });
    await new Field(phone, community).sign("#accept");
    await phone.locator("#accept button.btn.go").click();
    await phone.waitForSelector("#accept", { state: "detached" });
    none(await look(phone, lang, [PHONE]), "accepted");
  });

  await step("logged in by a code: where it is now, and a word for the visit", async () => {
    const plain = await people.stranger({ lang, screen: PHONE, script: false });
    await plain.goto("/r/home");
    none(await look(phone, lang, [PHONE]), "the accepted matter");
    await plain.fill("#phone", home.tail);
    await plain.locator("form button.go").click();
    await plain.waitForSelector("#code");
    const found = await text(new RegExp(`${home.tail}: [^\\n]*验证码是 (\\d{6})`, "g"));
    await plain.fill("#code", found[1]);
    await plain.locator("form[action$='/code'] button").click();
    await plain.waitForURL(/\/r\/home$/);
    await plain.locator("a[href*='/matters/']").first().click();
    await plain.waitForURL(/\/matters\//);
    assert.ok((await plain.locator("main").innerText()).includes(number));
    await plain.locator("#leave summary").click();
    await plain.fill("#leave-words", en ? "Please ring before you come" : "来之前请先打电话");
    await plain.locator("#leave button").click();
    assert.ok((await plain.locator("main").innerText()).includes(en ? "Please ring" : "请先打电话"));
    const address = plain.url();
    const cookies = await plain.context().cookies();
    await phone.context().addCookies(cookies);
    for (const [page, what] of [["/r/home", "the household"], [address, "a matter"], ["/r/home/report", "an own report"]]) {
      await phone.goto(page);
      none(await look(phone, lang, [PHONE]), what);
    }
    const stranger = await people.stranger({ lang, screen: PHONE });
    await stranger.goto("/r/home/log-in");
    none(await look(stranger, lang, [PHONE]), "the door");
    await stranger.goto(address);
    assert.match(stranger.url(), /log-in$/);
  });

  await step("not solved: asked again, and it is issued anew", async () => {
    await phone.goto(link);
    await phone.locator("#answer input[name=solved][value=no]").check({ force: true });
    await phone.locator("#answer input[name=satisfaction][value='2']").check({ force: true });
    await phone.fill("#answer-words", en ? "It drips again" : "又滴水了");
    await phone.locator("#answer button.go").click();
    await phone.waitForSelector("#answer", { state: "detached" });
    none(await look(phone, lang, [PHONE]), "asked again");
    await clerk.goto(order);
    const said = await clerk.locator("main").innerText();
    assert.ok(/WO-\d{6}-\d{4}/.test(said), said);
  });

  await step("danger is answered with a phone number at once", async () => {
    await phone.goto(code);
    await phone.fill("#what", en ? "There is a strong smell of gas in the kitchen" : "厨房有很浓的煤气味");
    await phone.locator("form button.btn.go").click();
    await phone.waitForSelector("[role=alert] a[href='tel:119']");
    none(await look(phone, lang, [PHONE]), "danger");
  });
}
