// The phone's own store (IndexedDB): ops, their pictures, copies of orders, a few facts. Everything bears its owner.
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Box } from "./queue";
import type { Kept, Op, Picture } from "./types";

interface Schema extends DBSchema {
  ops: { key: string; value: Op; indexes: { owner: [string, number] } };
  pictures: { key: string; value: Picture; indexes: { owner: string } };
  copies: { key: [string, string]; value: Kept };
  facts: { key: string; value: unknown };
}
type Base = IDBPDatabase<Schema>;

const NAME = "guanjia-field";
/** So many sent ops are kept to be looked at. */
const REMEMBERED = 60;

let opened: Promise<Base> | undefined;

function open(): Promise<Base> {
  opened =
    opened ||
    openDB<Schema>(NAME, 1, {
      upgrade(base) {
        base.createObjectStore("ops", { keyPath: "op_id" }).createIndex("owner", ["owner", "seq"]);
        base.createObjectStore("pictures", { keyPath: "id" }).createIndex("owner", "owner");
        base.createObjectStore("copies", { keyPath: ["owner", "order_id"] });
        base.createObjectStore("facts");
      },
      terminated() {
        opened = undefined;
      },
    });
  opened.catch(() => (opened = undefined));
  return opened;
}

/** Whether this browser keeps anything at all. */
export const keeps = (): boolean => typeof indexedDB !== "undefined";

const rangeOf = (owner: string): IDBKeyRange => IDBKeyRange.bound([owner, 0], [owner, Infinity]);

/** All ops of an owner, by seq. */
export async function opsOf(owner: string): Promise<Op[]> {
  return (await open()).getAllFromIndex("ops", "owner", rangeOf(owner));
}

/** Keeps an op with its pictures, all or nothing; it gets the owner's next number. Rejects when the disk is full. */
export async function addOp(op: Omit<Op, "seq">, pictures: Picture[]): Promise<Op> {
  const work = (await open()).transaction(["ops", "pictures", "facts"], "readwrite", { durability: "strict" } as IDBTransactionOptions);
  const facts = work.objectStore("facts");
  const seq = Number((await facts.get(`seq ${op.owner}`)) || 0) + 1;
  const whole = { ...op, seq } as Op;
  await Promise.all([facts.put(seq, `seq ${op.owner}`), work.objectStore("ops").add(whole), ...pictures.map((picture) => work.objectStore("pictures").add(picture)), work.done]);
  return whole;
}

/** The box of an owner. */
export function boxOf(owner: string): Box {
  return {
    ops: () => opsOf(owner),
    picture: async (id) => (await open()).get("pictures", id),
    keepPicture: async (picture) => void (await (await open()).put("pictures", picture)),
    settle: async (ops, pictures) => {
      const work = (await open()).transaction(["ops", "pictures"], "readwrite", { durability: "strict" } as IDBTransactionOptions);
      await Promise.all([...ops.map((op) => work.objectStore("ops").put(op)), ...pictures.map((id) => work.objectStore("pictures").delete(id)), work.done]);
    },
  };
}

/** Forgets what was sent long ago. */
export async function prune(owner: string): Promise<void> {
  const gone = (await opsOf(owner)).filter((op) => op.state === "sent" || op.state === "centre").slice(0, -REMEMBERED);
  if (gone.length === 0) return;
  const work = (await open()).transaction("ops", "readwrite");
  await Promise.all([...gone.map((op) => work.store.delete(op.op_id)), work.done]);
}

/** How many ops of anybody wait on this phone, for the log-out that is not on a phone's page. */
export async function waitingOf(person: string): Promise<number> {
  return (await (await open()).getAll("ops")).filter((op) => op.person === person && (op.state === "waiting" || op.state === "needs")).length;
}

export async function copyOf(owner: string, order: string): Promise<Kept | undefined> {
  return (await open()).get("copies", [owner, order]);
}

export async function copiesOf(owner: string): Promise<Kept[]> {
  return (await open()).getAll("copies", IDBKeyRange.bound([owner, ""], [owner, "\uffff"]));
}

export async function keepCopy(kept: Kept): Promise<void> {
  await (await open()).put("copies", kept);
}

/** Forgets copies of orders that are no longer of the day. */
export async function dropCopies(owner: string, orders: string[]): Promise<void> {
  const work = (await open()).transaction("copies", "readwrite");
  await Promise.all([...orders.map((order) => work.store.delete([owner, order])), work.done]);
}

export async function fact(name: string): Promise<unknown> {
  return (await open()).get("facts", name);
}

export async function setFact(name: string, value: unknown): Promise<void> {
  await (await open()).put("facts", value, name);
}

/** Another person is here, or nobody: every copy that isn't theirs goes. What waits to be sent stays, unseen. */
export async function forgetOthers(person: string | undefined): Promise<void> {
  const base = await open();
  const keys = await base.getAllKeys("copies");
  const others = keys.filter(([owner]) => person === undefined || !owner.startsWith(`${person}@`));
  const work = base.transaction("copies", "readwrite");
  await Promise.all([...others.map((key) => work.store.delete(key)), work.done]);
}

/** Takes the right to send for a few seconds where the browser has no locks. */
export async function lease(owner: string, who: string, now: number): Promise<boolean> {
  const work = (await open()).transaction("facts", "readwrite");
  const held = (await work.store.get(`lease ${owner}`)) as { who: string; until: number } | undefined;
  const free = !held || held.who === who || held.until < now;
  if (free) await work.store.put({ who, until: now + 30_000 }, `lease ${owner}`);
  await work.done;
  return free;
}
