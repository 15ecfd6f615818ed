// Runs by seed: a phone's outbox in a real page against the real server, with everything cut that can be cut. Whatever
// happens, the server's history must hold each op once, and in the order in which it was done.
import { randomUUID } from "node:crypto";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../../frontend/node_modules/esbuild/lib/main.js";
import { assert, until } from "./check.mjs";
import { backOnline, offline, stored } from "./offline.mjs";

const source = resolve(dirname(fileURLToPath(import.meta.url)), "../../frontend/src/offline");

/** Puts ops into the page's own store, as the page does when a button is pressed. */
const PROBE = `
import { addOp } from "./db";
const photos = {};
const draw = (size) => new Promise((done) => {
  const canvas = document.createElement("canvas");
  canvas.width = size; canvas.height = Math.round(size * 0.75);
  const ink = canvas.getContext("2d");
  // As much to remember as in a photo of a pump room: a thousand patches, each of its own.
  for (let i = 0; i < 1000; i += 1) { ink.fillStyle = "hsl(" + (i * 47 % 360) + " 60% " + (30 + i % 40) + "%)"; ink.fillRect((i * 97) % size, (i * 61) % canvas.height, size / 20, size / 30); }
  canvas.toBlob(done, "image/jpeg", 0.82);
});
window.gjProbe = async (ops, size) => {
  const photo = photos[size] = photos[size] || await draw(size);
  for (const op of ops) {
    const pictures = op.pictures.map((id) => ({ id, owner: op.owner, kind: "photo", data: photo, key: id }));
    await addOp(op, pictures);
  }
  return photo.size;
};`;

let probe;
async function probed(page) {
  probe ??= (await build({ stdin: { contents: PROBE, resolveDir: source, loader: "ts" }, bundle: true, write: false, format: "iife", target: "es2020" })).outputFiles[0].text;
  if (!(await page.evaluate(() => "gjProbe" in window))) await page.evaluate(probe);
}

/** Keeps ops on the phone; gives the weight of one picture. */
export async function keep(page, ops, size = 64) {
  await probed(page);
  return page.evaluate(([list, side]) => window.gjProbe(list, side), [ops, size]);
}

/** Numbers that are the same for the same seed (mulberry32). */
export function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** An op as the phone keeps it, on an order of `who`. */
export function op(who, order, verb, input, { at = Date.now(), photos = 0 } = {}) {
  const pictures = Array.from({ length: photos }, () => randomUUID());
  return {
    op_id: randomUUID(),
    owner: `${who.person}@${who.community}`,
    person: who.person,
    community: who.community,
    order_id: order.order_id,
    number: order.number,
    place: order.number,
    verb,
    label: verb,
    device_at: new Date(at).toISOString(),
    base_version: 0,
    input: photos > 0 ? { ...input, blob_ids: pictures } : input,
    pictures,
    state: "waiting",
  };
}

const HAPPENED = { pause: "order.paused", resume: "order.resumed", inspect: "order.inspected" };

/** What is done in a run: looks, pauses and goings-on, which fit in their order alone. */
function plan(random, who, orders) {
  const resting = new Map(orders.map((order) => [order.order_id, false]));
  const ops = [];
  let at = Date.now();
  for (let i = 0; i < 10 + Math.floor(random() * 8); i += 1) {
    const order = orders[Math.floor(random() * orders.length)];
    // The device's clock is off by up to an hour, and jumps.
    at = Date.now() + Math.round((random() * 2 - 1) * 3_600_000);
    const rests = resting.get(order.order_id);
    if (rests || random() < 0.4) {
      ops.push(op(who, order, rests ? "resume" : "pause", rests ? {} : { reason: `等配件 ${i}` }, { at }));
      resting.set(order.order_id, !rests);
    } else ops.push(op(who, order, "inspect", { findings: `再看 ${i}` }, { at, photos: random() < 0.4 ? 1 : 0 }));
  }
  for (const order of orders) if (resting.get(order.order_id)) ops.push(op(who, order, "resume", {}, { at }));
  return ops;
}

/** One run. `phone` is `{context, page}`; the page may be another one afterwards. */
export async function run({ seed, line, phone, who, orders, history }) {
  const random = dice(seed);
  const ops = plan(random, who, orders);
  const from = await history.last();
  let kills = random() < 0.25 ? 1 : 0;
  line.fate = () => {
    const fall = random();
    if (fall < 0.08) return "lost";
    if (fall < 0.18) return "unheard";
    if (fall < 0.23) return "busy";
    if (fall < 0.3 && kills > 0) {
      kills -= 1;
      return "kill";
    }
    return "pass";
  };
  const send = () => phone.page.evaluate(() => document.dispatchEvent(new CustomEvent("gj:send"))).catch(() => {});
  const open = async () => {
    phone.page = await phone.context.newPage();
    await phone.page.goto(who.path);
  };
  let away = false;
  let second;
  for (let i = 0; i < ops.length; ) {
    const some = ops.slice(i, (i += 1 + Math.floor(random() * 4)));
    await keep(phone.page, some);
    const what = random();
    if (what < 0.2 && !away) {
      await offline(phone.context, line);
      away = true;
    } else if (what < 0.4 && away) {
      await backOnline(phone.context, line);
      away = false;
    } else if (what < 0.5) {
      await phone.page.close({ runBeforeUnload: false });
      await open();
    } else if (what < 0.56 && !second) {
      second = await phone.context.newPage();
      await second.goto(who.path).catch(() => {});
    } else await send();
  }
  await backOnline(phone.context, line);
  await until(
    `run ${seed}: everything is sent`,
    async () => {
      await send();
      return (await stored(phone.page, "ops").catch(() => [{ state: "waiting" }])).every((kept) => kept.state !== "waiting");
    },
    { seconds: 40 },
  );
  line.fate = () => "pass";
  await second?.close();
  const told = await history.since(from);
  for (const order of orders) {
    const done = ops.filter((one) => one.order_id === order.order_id).map((one) => `${HAPPENED[one.verb]} ${one.device_at}`);
    const known = told.filter((event) => event.subject_id === order.order_id && Object.values(HAPPENED).includes(event.kind)).map((event) => `${event.kind} ${new Date(event.data.device_at).toISOString()}`);
    assert.deepEqual(known, done, `run ${seed}: ${order.number}`);
  }
  // Of what was sent long ago the phone remembers the last ones only.
  const mine = new Set(ops.map((one) => one.op_id));
  const left = (await stored(phone.page, "ops")).filter((kept) => mine.has(kept.op_id));
  assert.ok(left.every((kept) => kept.state === "sent"), `run ${seed}: ${JSON.stringify(left.filter((kept) => kept.state !== "sent"))}`);
  assert.equal((await stored(phone.page, "pictures")).length, 0, `run ${seed}: pictures are left`);
  return ops.length;
}

/** The API of the server behind a line, for somebody with a session. */
export function api(line, cookies, community) {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const base = `${line.base}/api/v1/communities/${community}`;
  const ask = async (method, path, body) => {
    const headers = { cookie, "Content-Type": "application/json", "Idempotency-Key": randomUUID() };
    const answer = await fetch(base + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    const told = await answer.json().catch(() => ({}));
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${JSON.stringify(told)}`);
    return told;
  };
  return { get: (path) => ask("GET", path), post: (path, body) => ask("POST", path, body) };
}

/** The community's history: its last number, and what came after one. */
export function historyOf(desk) {
  const since = async (number) => {
    const all = [];
    for (let after = number; ; ) {
      const { items } = await desk.get(`/history?after=${after}&limit=500`);
      all.push(...items);
      if (items.length < 500) return all;
      after = items.at(-1).number;
    }
  };
  let last = 0;
  return {
    since,
    last: async () => {
      const found = await since(last);
      last = found.length ? found.at(-1).number : last;
      return last;
    },
  };
}
