// After the walk without a network: a change by the centre, a full phone, an ended log-in, a shared phone; then the runs
// by seed, and how long a whole shift takes to send.
import { PHONE } from "./browser.mjs";
import { assert, none, until } from "./check.mjs";
import { CREW } from "./crew.mjs";
import { community } from "./demo.mjs";
import { look } from "./look.mjs";
import { backOnline, offline, stored } from "./offline.mjs";
import { api, historyOf, keep, op, run } from "./offline-runs.mjs";
import { PASSWORD, letIn } from "./staff.mjs";

const LARGE = process.env.GUANJIA_PROOF === "large";
const RUNS = Number(process.env.GUANJIA_RUNS || (LARGE ? 1000 : 50));
/** A whole shift with photos as phones take them; small, so that a debug build has them drawn anew in time. */
const SHIFT = LARGE ? { orders: 60, photos: 200, side: 1600 } : { orders: 12, photos: 40, side: 240 };

const code = community.split("/").pop();
const bar = (page) => page.locator("gj-outbox button").innerText();
const day = `${community}/field`;

export async function beyond({ line, people, context, step, figure, worker }) {
  const desk = api(line, await people.session("dispatcher"), code);
  const history = historyOf(api(line, await people.session("manager"), code));
  const phone = { context, page: await context.newPage() };
  await phone.page.goto(day);
  await phone.page.waitForSelector("gj-outbox button");
  const person = await phone.page.locator("gj-outbox").getAttribute("person");
  const who = { person, community: code, path: day };
  const next = new Map();
  /** An order of somebody's at the next time that is free. */
  const give = async (staff_id = person) => {
    for (;;) {
      const minutes = (next.get(staff_id) || 30) + 15;
      next.set(staff_id, minutes);
      const starts_at = new Date(Date.now() + minutes * 60_000).toISOString();
      const order = { department: "engineering", text: "水泵房巡查", place: "地下一层泵房", duty: "plumbing", minutes: 5, staff_id, starts_at };
      const taken = await desk.post("/orders", order).catch((error) => {
        if (!/promise\.reserved/.test(error.message) || minutes > 1500) throw error;
      });
      if (taken) return taken;
    }
  };

  await step("the centre changed it meanwhile: told by whom, and what no longer fits is on the centre's list", async () => {
    const order = await give();
    await offline(context, line);
    await keep(phone.page, [op(who, order, "depart", {}), op(who, order, "inspect", { findings: "泵房地面积水" }, { photos: 1 })]);
    await phone.page.reload();
    line.mend();
    await desk.post(`/orders/${order.order_id}/cancel`, { reason: "重复派单", kind: "withdrawn" });
    await backOnline(context, line);
    await until("the outbox needs the person", async () => /1 条请您处理/.test(await bar(phone.page)));
    await phone.page.locator("gj-outbox button").click();
    const sheet = phone.page.locator("#gj-outbox-sheet");
    assert.match(await sheet.innerText(), /已转中心/);
    assert.match(await sheet.innerText(), /改动过/);
    none(await look(phone.page, "zh-CN", [PHONE]), "what needs the person");
    await sheet.locator("button", { hasText: "转给中心" }).click();
    await until("both are with the centre", async () => (await stored(phone.page, "ops")).filter((one) => one.state === "centre").length === 2);
    const office = await people.as("dispatcher");
    await office.goto(`${community}/exceptions`);
    const listed = await office.locator("#exceptions section").allInnerTexts();
    assert.equal(listed.length, 2, listed.join("\n"));
    assert.ok(listed.some((text) => text.includes("泵房地面积水")));
    assert.equal(await office.locator("#exceptions .photos img").count(), 1);
    none(await look(office, "zh-CN"), "the exceptions");
    await office.locator("#exceptions textarea").first().fill("已与师傅核实，另派");
    await office.locator("#exceptions .actions .btn").first().click();
    await until("one is settled", async () => (await office.locator("#exceptions section").count()) === 1);
    await office.context().close();
    await phone.page.reload();
  });

  await step("a full phone: a clear sentence, and what was kept is kept", async () => {
    const order = await give();
    await phone.page.goto(`${day}/orders/${order.order_id}`);
    await offline(context, line);
    await phone.page.evaluate(() => {
      window.gjAdd = IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await phone.page.locator(".act .btn.go").click();
    await until("the reason is said", async () => /手机存储已满/.test(await phone.page.locator(".answer").first().innerText()));
    await phone.page.evaluate(() => (IDBObjectStore.prototype.add = window.gjAdd));
    await phone.page.locator(".act .btn.go").click();
    await until("it is kept now", async () => /1 条待发送/.test(await bar(phone.page)));
  });

  const own = await context.cookies();
  const session = own.filter((cookie) => cookie.httpOnly);
  const leave = () => Promise.all(session.map(({ name }) => context.clearCookies({ name })));

  await step("the log-in ended: the outbox waits, the password is asked in place", async () => {
    await leave();
    await backOnline(context, line);
    const dialog = phone.page.locator("#gj-login");
    await dialog.locator("input[type=password]").waitFor();
    assert.match(await bar(phone.page), /请重新登录/);
    await dialog.locator("input:not([type=hidden]):not([type=password])").first().fill(CREW.find(({ name }) => name === worker).login);
    await dialog.locator("input[type=password]").fill(PASSWORD);
    await dialog.locator("button:not([data-close])").last().click();
    await until("it is sent", async () => /已全部发送/.test(await bar(phone.page).catch(() => "")));
  });

  await step("a shared phone: the next person neither sees nor sends what the last one left", async () => {
    const order = await give();
    await phone.page.goto(day);
    await offline(context, line);
    await keep(phone.page, [op(who, order, "depart", {})]);
    const mine = (await context.cookies()).filter((cookie) => cookie.httpOnly);
    const other = CREW.find(({ name }) => name !== worker).name;
    await letIn(people, community, other).catch(() => {});
    await leave();
    line.mend();
    await context.setOffline(false);
    await phone.page.close();
    await context.addCookies(await people.session(other));
    phone.page = await context.newPage();
    await phone.page.goto(day);
    await until("the other person's outbox is empty", async () => /已全部发送/.test(await bar(phone.page)));
    await phone.page.locator("gj-outbox button").click();
    assert.ok(!(await phone.page.locator("#gj-outbox-sheet").innerText()).includes(order.number), "the last one's order is shown");
    const kept = await phone.page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("gj-pages ")));
    assert.ok(kept.every((name) => !name.includes(person)), `pages of the last one: ${kept.join(", ")}`);
    assert.equal((await desk.get(`/orders/${order.order_id}`)).state, "issued");
    await leave();
    await context.addCookies(mine);
    await phone.page.goto(day);
    await until("its owner sends it", async () => (await desk.get(`/orders/${order.order_id}`)).state === "departed");
  });

  await step("the same in English", async () => {
    const screen = await people.as(worker, { lang: "en", screen: PHONE });
    await screen.goto(day);
    assert.match(await bar(screen), /All sent/);
    await screen.locator("gj-outbox button").click();
    await screen.locator("#gj-outbox-sheet").waitFor();
    none(await look(screen, "en", [PHONE]), "the outbox in English");
    await screen.context().close();
    const office = await people.as("dispatcher", { lang: "en" });
    for (const state of ["open", "settled"]) {
      await office.goto(`${community}/exceptions?state=${state}`);
      none(await look(office, "en"), `the exceptions in English, ${state}`);
    }
    await office.context().close();
  });

  const orders = [await give(), await give(), await give()];
  await step(`${RUNS} runs by seed: nothing lost, nothing twice, in order`, async () => {
    for (const order of orders) {
      await desk.post(`/orders/${order.order_id}/depart`, {});
      await desk.post(`/orders/${order.order_id}/inspect`, { findings: "看过" });
    }
    const began = performance.now();
    let sent = 0;
    const first = Number(process.env.GUANJIA_SEED || 1);
    for (let seed = first; seed < first + RUNS; seed += 1) sent += await run({ seed, line, phone, who, orders, history });
    figure("outbox: runs by seed", `${RUNS} runs, ${sent} ops, ${((performance.now() - began) / 1000).toFixed(0)} s, nothing lost, nothing twice, in order`);
    people.watch.forgive(/net::|503|htmx:/);
  });

  await step("a whole shift is sent", async () => {
    const shift = [];
    // No day holds so many appointments of one worker: they help their colleagues, who are certified for the same.
    const names = CREW.map(({ name }) => name);
    const hands = (await desk.get("/staff?duty=plumbing")).items.filter(({ name }) => names.includes(name));
    for (let i = 0; i < SHIFT.orders; i += 1) shift.push(await give(hands[i % hands.length].staff_id));
    await offline(context, line);
    const ops = [];
    let photos = SHIFT.photos;
    shift.forEach((order, i) => {
      const some = Math.ceil(photos / (shift.length - i));
      photos -= some;
      ops.push(op(who, order, "depart", {}), op(who, order, "inspect", { findings: "正常" }, { photos: some }));
    });
    let began = performance.now();
    const weight = await keep(phone.page, ops, SHIFT.side);
    const kept = performance.now() - began;
    began = performance.now();
    await backOnline(context, line);
    await phone.page.evaluate(() => document.dispatchEvent(new CustomEvent("gj:send")));
    await until("the shift is sent", async () => (await stored(phone.page, "ops")).every((one) => one.state !== "waiting"), { seconds: 600 });
    const spent = (performance.now() - began) / 1000;
    figure("outbox: a shift", `${SHIFT.orders} orders, ${SHIFT.photos} photos of ${Math.round(weight / 1024)} KB kept in ${(kept / 1000).toFixed(1)} s, sent in ${spent.toFixed(1)} s`);
  });
}
