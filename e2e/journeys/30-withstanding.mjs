// What a desk must withstand: hasty hands, a form sent twice, two clerks on one slot, a stale page,
// a session that ended while typing.
import { PHONE } from "../lib/browser.mjs";
import { assert, none, until } from "../lib/check.mjs";
import { Console } from "../lib/console.mjs";
import { CREW, crew } from "../lib/crew.mjs";
import { community, homes } from "../lib/demo.mjs";
import { Field } from "../lib/field.mjs";
import { look } from "../lib/look.mjs";
import { numberOf } from "../lib/orders.mjs";
import { letIn, passwordLink, PASSWORD, setPassword } from "../lib/staff.mjs";

export const title = "Withstanding";

export default async function ({ demo, step }) {
  const people = await demo();
  const clerk = await people.as("clerk");
  const desk = new Console(clerk, community);
  await step("people on shift, whatever the hour", () => crew(people, community));

  await step("Enter right after the last letter: read back, and it stays", async () => {
    await desk.ring();
    await desk.household(homes.hasty.room, homes.hasty.label);
    await clerk.keyboard.insertText("厨房水龙头漏水");
    await clerk.keyboard.press("Enter");
    await clerk.waitForSelector("#foot .readback");
    await clerk.waitForTimeout(800);
    assert.ok(await clerk.locator("#foot .readback").isVisible(), "what was read back is gone again");
    await clerk.locator("#foot button[name=read_back]").press("Enter");
    await clerk.waitForURL(/[?&]done=/);
  });

  await step("a form sent twice happens once and answers the same", async () => {
    await desk.ring();
    await desk.household(homes.twice.room, homes.twice.label);
    await desk.matter("厨房水龙头漏水");
    await desk.pick((await desk.slots()).find((value) => value));
    const sent = clerk.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/console/confirm"));
    // Whatever fails before it is the fault that is told.
    sent.catch(() => {});
    await desk.readBackAndConfirm();
    const taken = await desk.taken();
    const request = await sent;
    const again = await clerk.request.post(request.url(), { headers: { "content-type": "application/x-www-form-urlencoded", "hx-request": "true" }, data: request.postData() });
    assert.equal(again.status(), 204);
    assert.ok(again.headers()["hx-redirect"].includes(taken.request.split("/requests/")[1]), `the second answer leads to ${again.headers()["hx-redirect"]}`);
    await clerk.goto(`${community}/requests?q=${taken.number}`);
    assert.equal(await clerk.locator("table.t tbody tr", { hasText: taken.number }).count(), 1);
    const changed = await clerk.request.post(request.url(), { headers: { "content-type": "application/x-www-form-urlencoded", "hx-request": "true" }, data: request.postData().replace("channel=phone", "channel=counter") });
    assert.equal(changed.status(), 422, "the same key with other words");
  });

  await step("two clerks on one slot: one has it, the other is told and picks another", async () => {
    const other = await people.as("clerk");
    const second = new Console(other, community);
    for (const [console, home] of [[desk, homes.slotFirst], [second, homes.slotSecond]]) {
      await console.ring();
      await console.household(home.room, home.label);
      await console.matter("厨房水龙头漏水");
    }
    const slot = (await desk.slots()).find((value) => value);
    // The second does not hear what the first does: the line is slow that minute.
    const deaf = (url) => url.searchParams.get("only") === "ways";
    await other.route(deaf, (route) => route.abort());
    await desk.pick(slot);
    await second.pick(slot);
    await other.keyboard.press("Control+Enter");
    await other.waitForSelector("#foot .readback");
    await clerk.keyboard.press("Control+Enter");
    await clerk.waitForSelector("#foot .readback");
    await clerk.locator("#foot button[name=read_back]").click();
    await clerk.waitForURL(/[?&]done=/);
    await other.locator("#foot button[name=read_back]").click();
    const refusal = other.locator(".promise .answer .refusal");
    await refusal.waitFor();
    assert.equal(await refusal.locator("a.case").getAttribute("href"), "/rules/promise.reserved");
    none(await look(other, "zh-CN"), "the refusal");
    await other.unroute(deaf);
    const next = (await second.slots()).find((value) => value !== slot);
    await second.pick(next);
    await other.keyboard.press("Control+Enter");
    await other.waitForSelector("#foot .readback");
    await other.locator("#foot button[name=read_back]").click();
    await other.waitForURL(/[?&]done=/);
    people.watch.forgive(/net::ERR_FAILED|htmx:(afterRequest|sendError)/);
    await other.context().close();
  });

  await step("a stale page says who changed it", async () => {
    const taken = await desk.repair(homes.stale, "厨房水龙头漏水");
    const number = await numberOf(clerk, taken.order);
    await letIn(people, community, taken.worker);
    const phones = [];
    for (let i = 0; i < 2; i += 1) {
      const field = new Field(await people.as(taken.worker, { screen: PHONE }), community);
      await field.open(number);
      phones.push(field);
    }
    await phones[0].go();
    const said = await phones[1].refused();
    assert.ok(said.includes(taken.worker), `who changed it isn't said: ${said}`);
    none(await look(phones[1].page, "zh-CN", [PHONE]), "the stale page");
    await phones[1].page.reload();
    await phones[1].go();
    for (const field of phones) await field.page.context().close();
  });

  const newcomer = { name: "叶青", login: "yeqing" };
  await step("a session that ended while typing: log in in the dialog, go on", async () => {
    const manager = await people.as("admin");
    await enlist(people, manager, newcomer);
    const page = await people.as(newcomer.name);
    const own = new Console(page, community);
    await own.ring();
    await own.household(homes.typing.room, homes.typing.label);
    await own.matter("厨房水龙头漏水");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#foot .readback");
    await endSession(people, page);
    await page.locator("#foot button[name=read_back]").click();
    const dialog = page.locator("#gj-login[open]");
    await dialog.waitFor();
    none(await look(page, "zh-CN"), "the log-in dialog");
    await dialog.locator("[name=name]").fill(newcomer.login);
    await dialog.locator("[name=password]").fill(PASSWORD);
    await dialog.locator("button.go").click();
    await page.waitForURL(/[?&]done=/);
    await own.taken();
    await people.keep(newcomer.name, page.context());
    await page.context().close();
  });

  await step("the same without a script: the form is kept over the log-in", async () => {
    const page = await people.as(newcomer.name, { script: false });
    await page.goto(`${community}/requests`);
    const href = await page.locator("table.t tbody tr", { hasText: homes.typing.label }).locator("a[href*='/requests/']").first().getAttribute("href");
    await page.goto(href);
    await page.locator("details", { has: page.locator("form[action$='/promises']") }).locator("summary").click();
    await page.locator("form[action$='/promises'] #words").fill("打听宽带移机的费用");
    await endSession(people, page);
    await page.locator("form[action$='/promises'] .btn").click();
    await page.waitForSelector("#login-password");
    await page.fill("#login-name", newcomer.login);
    await page.fill("#login-password", PASSWORD);
    await page.locator("form.login button").click();
    await page.locator("main form .btn.go").click();
    await page.waitForURL(/\/requests\//);
    assert.ok((await page.locator("main").innerText()).includes("打听宽带移机的费用"), "what was typed is lost");
    await page.context().close();
  });

  await step("nobody was left without a shift: the crew is still on it", async () => {
    const page = await people.as("manager");
    await page.goto(`${community}/staff?on=true`);
    for (const { name } of CREW) assert.ok(await page.locator("#rows td.main a", { hasText: name }).count(), `${name} is not on shift`);
  });
}

/** A clerk of this journey's own, with a password. */
async function enlist(people, manager, { name, login }) {
  await manager.goto(`${community}/staff/new`);
  await manager.fill("#name", name);
  await manager.fill("#login", login);
  await manager.locator("input[name=post][value=clerk]").check({ force: true });
  await manager.locator("main form .btn.go").click();
  await manager.waitForURL(/\/staff\/[0-9a-f-]{36}/);
  const link = await passwordLink(manager);
  const context = await people.context();
  await setPassword(context, link);
  await people.keep(name, context);
  await context.close();
  await manager.context().close();
}

/** Ends the session at the server, from another place: the browser still has its cookie. */
async function endSession(people, page) {
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const answer = await fetch(`${people.server.base}/logout`, { method: "POST", headers: { cookie: cookies }, redirect: "manual" });
  assert.equal(answer.status, 303);
  await until("the session is over", async () => (await fetch(`${people.server.base}${community}/requests`, { headers: { cookie: cookies }, redirect: "manual" })).status === 303);
}
