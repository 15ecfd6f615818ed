// The outbox's decisions without a browser: what goes next, what holds what, what an answer means, what a form says.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSync } from "esbuild";

const load = async (name) => {
  const { outputFiles } = buildSync({ entryPoints: [new URL(`../src/offline/${name}.ts`, import.meta.url).pathname], bundle: true, format: "esm", write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
};
const { next, behind, decided, seen, drain, pauseAfter } = await load("queue");
const { standAfter, missing, edgeOf } = await load("road");
const { bodyOf, verbOf, amountOf } = await load("told");

const op = (seq, order, more = {}) => ({ op_id: `op${seq}`, owner: "p@c", person: "p", community: "c", seq, order_id: order, verb: "pause", input: {}, pictures: [], base_version: 1, state: "waiting", ...more });

/** A box in memory, and a server that answers as it is told. */
function world(ops, pictures = []) {
  const held = new Map(ops.map((one) => [one.op_id, one]));
  const shots = new Map(pictures.map((one) => [one.id, one]));
  const sent = [];
  let answers = () => ({ status: 200, body: { outcome: "done", state: "working", version: 9 } });
  const box = {
    ops: async () => [...held.values()].sort((a, b) => a.seq - b.seq),
    picture: async (id) => shots.get(id),
    keepPicture: async (picture) => void shots.set(picture.id, picture),
    settle: async (list, gone) => {
      list.forEach((one) => held.set(one.op_id, one));
      gone.forEach((id) => shots.delete(id));
    },
  };
  const net = {
    now: () => 1_000_000_000,
    picture: async (picture) => {
      sent.push(`picture ${picture.id}`);
      return answers("picture", picture);
    },
    op: async (one, body) => {
      sent.push(`op ${one.seq}`);
      return answers("op", one, body);
    },
  };
  return { box, net, sent, held, shots, answer: (run) => (answers = run) };
}

test("in order, and nothing behind what needs the person", () => {
  assert.equal(next([op(1, "a", { state: "sent" }), op(2, "a"), op(3, "b")]).seq, 2);
  assert.equal(next([op(1, "a", { state: "needs" }), op(2, "a"), op(3, "b")]).seq, 3);
  assert.equal(next([op(1, "a", { state: "needs" }), op(2, "a")]), undefined);
});

test("pictures go first, once, and are forgotten with their op", async () => {
  const at = world([op(1, "a", { pictures: ["x", "y"] })], [{ id: "x", key: "x" }, { id: "y", key: "y" }]);
  let told;
  at.answer((kind, thing, body) => {
    if (kind === "op") told = body;
    return kind === "picture" ? { status: 201, body: { blob_id: `server-${thing.id}` } } : { status: 200, body: { outcome: "done", version: 2 } };
  });
  assert.equal(await drain(at.box, at.net, () => {}), "done");
  assert.deepEqual(at.sent, ["picture x", "picture y", "op 1"]);
  assert.deepEqual(told.ids, { x: "server-x", y: "server-y" });
  assert.equal(at.shots.size, 0);
});

test("a picture that arrived is not sent again after a cut; an old one is, under another key", async () => {
  const at = world([op(1, "a", { pictures: ["x"] })], [{ id: "x", key: "x" }]);
  at.answer((kind) => (kind === "picture" ? { status: 201, body: { blob_id: "b" } } : { status: 0, body: null }));
  assert.equal(await drain(at.box, at.net, () => {}), "later");
  at.answer(() => ({ status: 200, body: { outcome: "done", version: 2 } }));
  assert.equal(await drain(at.box, at.net, () => {}), "done");
  assert.deepEqual(at.sent, ["picture x", "op 1", "op 1"]);
  const old = world([op(1, "a", { pictures: ["x"] })], [{ id: "x", key: "x", server: { id: "swept", at: 1_000_000_000 - 13 * 3_600_000 } }]);
  const keys = [];
  old.answer((kind, thing) => {
    if (kind === "picture") keys.push(thing.key);
    return kind === "picture" ? { status: 201, body: { blob_id: "new" } } : { status: 200, body: { outcome: "done", version: 2 } };
  });
  await drain(old.box, old.net, () => {});
  assert.equal(keys.length, 1);
  assert.notEqual(keys[0], "x");
});

test("nobody reached, nobody logged in, somebody else: everything stays as it is", async () => {
  for (const [status, end] of [[0, "later"], [500, "later"], [503, "later"], [429, "later"], [507, "later"], [401, "login"], [403, "other"]]) {
    const at = world([op(1, "a"), op(2, "b")]);
    at.answer(() => ({ status, body: null }));
    assert.equal(await drain(at.box, at.net, () => {}), end, String(status));
    assert.deepEqual(at.sent, ["op 1"]);
    assert.ok([...at.held.values()].every((one) => one.state === "waiting"));
  }
});

test("an exception: the centre has it, the rest of its order is held, other orders go on", async () => {
  const at = world([op(1, "a"), op(2, "a"), op(3, "b")]);
  at.answer((_, one) => ({ status: 200, body: one.seq === 1 ? { outcome: "exception", version: 4 } : { outcome: "done", version: 5 } }));
  assert.equal(await drain(at.box, at.net, () => {}), "done");
  assert.deepEqual([...at.held.values()].map((one) => one.state), ["centre", "needs", "sent"]);
  const again = decided([...at.held.values()], at.held.get("op2"), true);
  assert.deepEqual(again.map((one) => [one.op_id, one.state, one.aside]), [["op2", "waiting", true]]);
  assert.equal(behind([op(1, "a"), op(2, "a", { aside: true })], op(1, "a")).length, 0);
});

test("what the server can't take is for the person, with its sentence", async () => {
  const at = world([op(1, "a"), op(2, "b")]);
  at.answer((_, one) => (one.seq === 1 ? { status: 422, body: { detail: "no" } } : { status: 200, body: { outcome: "done", version: 5 } }));
  await drain(at.box, at.net, () => {});
  assert.deepEqual(at.held.get("op1").problem, { kind: "refused", text: "no" });
  assert.equal(at.held.get("op2").state, "sent");
});

test("the version seen is counted on by the answers, and a quote made here gets its id", async () => {
  const quoted = op(1, "a", { verb: "quote", state: "sent", answer: { version: 7, quote_id: "q7" } });
  assert.equal(seen([quoted, op(2, "a")], op(2, "a")), 7);
  assert.equal(seen([quoted, op(2, "b")], op(2, "b")), 1);
  const at = world([quoted, op(2, "a", { verb: "consent", input: { quote_id: "op1" } })]);
  let told;
  at.answer((_, __, body) => {
    told = body;
    return { status: 200, body: { outcome: "done", version: 8 } };
  });
  await drain(at.box, at.net, () => {});
  assert.equal(told.base_version, 7);
  assert.deepEqual(told.ids, { op1: "q7" });
});

test("it waits longer each time, and never longer than five minutes", () => {
  assert.ok(pauseAfter(1) < pauseAfter(3));
  assert.equal(pauseAfter(50), pauseAfter(60));
  assert.ok(pauseAfter(60) <= 300_000);
});

test("a copy is walked by its edges alone", () => {
  const stand = (edges) => ({ class: "", tag: "", main: "", act: "", edges });
  const copy = {
    order_id: "a",
    version: 3,
    now: "announced",
    needs: [{ verb: "finish", when: {}, field: "cleaned", say: "clean first" }, { verb: "announce", when: { child_alone: true }, field: null, say: "nobody goes in" }],
    stands: {
      announced: stand([{ verb: "inspect", when: { payer: "resident" }, to: "paid" }, { verb: "inspect", when: {}, to: "free" }, { verb: "survey", when: {}, to: null }]),
      paid: stand([]),
      free: stand([]),
    },
  };
  assert.equal(standAfter(copy, [op(1, "a", { verb: "inspect" })]), "free");
  assert.equal(standAfter(copy, [op(1, "a", { verb: "inspect", input: { payer: "resident" } })]), "paid");
  assert.equal(standAfter(copy, [op(1, "a", { verb: "survey" })]), null);
  assert.equal(standAfter(copy, [op(1, "a", { verb: "pay" }), op(2, "b", { verb: "inspect" })]), "announced");
  assert.equal(standAfter(copy, [op(1, "a", { verb: "inspect", state: "sent", answer: { version: 3 } })]), "announced");
  assert.equal(standAfter(copy, [op(1, "a", { verb: "inspect", state: "centre" })]), "announced");
  assert.equal(edgeOf(copy.stands.announced, "pay", {}), undefined);
  assert.equal(missing(copy.needs, "finish", { cleaned: false }).say, "clean first");
  assert.equal(missing(copy.needs, "finish", { cleaned: true }), undefined);
  assert.equal(missing(copy.needs, "announce", { child_alone: true }).say, "nobody goes in");
});

test("what forms say", () => {
  const order = "01a20e32-3db0-775e-ac30-d16d1cff7bc1";
  assert.deepEqual(verbOf(`/c/x/orders/${order}/inspect?from=field`), { order, verb: "inspect" });
  assert.equal(verbOf(`/c/x/orders/${order}/take?from=field`), undefined);
  assert.equal(verbOf(`/c/x/orders/${order}/consent-code?from=field`), undefined);
  assert.deepEqual(bodyOf("inspect", [["findings", "x"], ["readings", ""], ["blob_ids", "p"]]), { findings: "x", blob_ids: ["p"] });
  assert.deepEqual(bodyOf("consent", [["quote_id", "q"], ["signature", "s"], ["start", "true"]]), { quote_id: "q", evidence: { kind: "signature", blob_id: "s" }, start: true });
  assert.equal(bodyOf("consent", [["quote_id", "q"], ["code", "123456"]]), undefined);
  assert.deepEqual(bodyOf("quote", [["q-t", "2"], ["q-u", "0"], ["q", "tap"]]), { lines: [{ tariff_id: "t", quantity: "2" }] });
  assert.deepEqual(bodyOf("pay", [["method", "cash"], ["amount", "68.5"]]), { amount_fen: 6850, method: "cash" });
  assert.equal(bodyOf("accept", [["by", "resident"], ["tried", "true"], ["opinion", "4"], ["signature", "s"]]).opinion, 4);
});

test("prices by quantity, to the fen", () => {
  assert.equal(amountOf(333, "1.5"), 500);
  assert.equal(amountOf(3000, "1"), 3000);
  assert.equal(amountOf(5, "0.25"), 1);
  assert.equal(amountOf(100, "abc"), undefined);
});
