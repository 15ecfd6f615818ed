// Sends what waits: once, in order, pictures first. It decides; where things lie and how they travel is given to it, so
// that it runs in a page, in the service worker and in a test alike.
import type { Answer, Op, Picture, State } from "./types";

/** Where ops and pictures lie. */
export interface Box {
  /** All ops of the owner, by seq. */
  ops(): Promise<Op[]>;
  picture(id: string): Promise<Picture | undefined>;
  keepPicture(picture: Picture): Promise<void>;
  /** Writes these ops and forgets these pictures, all or nothing. */
  settle(ops: Op[], pictures: string[]): Promise<void>;
}

/** What the server answers; status 0: it did not. */
export interface Heard {
  status: number;
  body: unknown;
}

/** How things travel. */
export interface Net {
  picture(picture: Picture): Promise<Heard>;
  op(op: Op, body: object): Promise<Heard>;
  now(): number;
}

/** How a run ended: all gone, nobody reachable, nobody logged in, somebody else is, or another tab is at it. */
export type End = "done" | "later" | "login" | "other" | "elsewhere";

/** A picture that was sent but not used is swept there after a day: it is sent again before that. */
const FRESH = 12 * 3_600_000;

/** The op to send next: the first that waits and whose order has nothing before it that needs the person. */
export function next(ops: Op[]): Op | undefined {
  const held = new Set<string>();
  for (const op of ops) {
    if (op.state === "needs") held.add(op.order_id);
    else if (op.state === "waiting" && !held.has(op.order_id)) return op;
  }
  return undefined;
}

/** How many ops stand so. */
export const count = (ops: Op[], state: State): number => ops.filter((op) => op.state === state).length;

/** Whether something would be lost by logging out. */
export const unsent = (ops: Op[]): boolean => ops.some((op) => op.state === "waiting" || op.state === "needs");

/** The later ops of an order whose op went to the centre: whether they still hold is for the person to say. */
export function behind(ops: Op[], op: Op): Op[] {
  return ops.filter((other) => other.order_id === op.order_id && other.seq > op.seq && other.state === "waiting" && !other.aside).map((other) => ({ ...other, state: "needs", problem: { kind: "held", text: "" } }));
}

/** What the person decided about an op that needs them: it and those behind it go, by trying or straight to the centre. */
export function decided(ops: Op[], op: Op, aside: boolean): Op[] {
  const again = (one: Op): Op => {
    const { problem: _, ...rest } = one;
    return { ...rest, state: "waiting", ...(aside ? { aside: true } : {}) };
  };
  const later = ops.filter((other) => other.order_id === op.order_id && other.seq > op.seq && other.state === "needs");
  return [again(op), ...later.map(again)];
}

/** The version that was seen, counted on by what became of the ops before. */
export function seen(ops: Op[], op: Op): number {
  return ops.filter((other) => other.order_id === op.order_id && other.seq < op.seq && other.answer).reduce((version, other) => Math.max(version, (other.answer as Answer).version), op.base_version);
}

/** Ours for the device's ids: of pictures, and of quotes made without a network. */
function idsOf(ops: Op[], pictures: Picture[]): { [local: string]: string } {
  const ids: { [local: string]: string } = {};
  for (const picture of pictures) if (picture.server) ids[picture.id] = picture.server.id;
  for (const op of ops) if (op.verb === "quote" && op.answer && op.answer.quote_id) ids[op.op_id] = op.answer.quote_id;
  return ids;
}

function bodyOf(ops: Op[], op: Op, pictures: Picture[]): object {
  const { order_id, person, seq, verb, device_at, input, shown_fen, form, aside } = op;
  return { order_id, person, seq, verb, device_at, base_version: seen(ops, op), input, ids: idsOf(ops.filter((one) => one.order_id === order_id), pictures), shown_fen, form, aside };
}

const detailOf = (body: unknown): string => {
  const said = body as { detail?: unknown; title?: unknown } | null;
  return said && typeof said === "object" ? String(said.detail || said.title || "") : "";
};

/** What an answer other than 200 or 201 means. */
function meaning(heard: Heard): End | "needs" {
  if (heard.status === 401) return "login";
  if (heard.status === 403) return "other";
  if (heard.status === 0 || heard.status >= 500 || heard.status === 429 || heard.status === 408) return "later";
  return "needs";
}

/** Sends one op; what it and those behind it are now, or why not now. */
async function sendOne(box: Box, net: Net, ops: Op[], op: Op): Promise<End | undefined> {
  const pictures: Picture[] = [];
  const refused = async (heard: Heard): Promise<End | undefined> => {
    const what = meaning(heard);
    if (what !== "needs") return what;
    await box.settle([{ ...op, state: "needs", problem: { kind: "refused", text: detailOf(heard.body) } }], []);
    return undefined;
  };
  for (const id of op.pictures) {
    let picture = await box.picture(id);
    // Forgotten with an op that was sent already: nothing to send.
    if (!picture) continue;
    if (!picture.server || net.now() - picture.server.at > FRESH) {
      const key = picture.server ? `${picture.id}-${net.now()}` : picture.key;
      const heard = await net.picture({ ...picture, key });
      if (heard.status !== 200 && heard.status !== 201) return refused(heard);
      picture = { ...picture, key, server: { id: (heard.body as { blob_id: string }).blob_id, at: net.now() } };
      await box.keepPicture(picture);
    }
    pictures.push(picture);
  }
  const heard = await net.op(op, bodyOf(ops, op, pictures));
  if (heard.status !== 200) return refused(heard);
  const answer = heard.body as Answer;
  const { problem: _, ...rest } = op;
  const fresh = await box.ops();
  const held = answer.outcome === "exception" && !op.aside ? behind(fresh, op) : [];
  await box.settle([{ ...rest, state: answer.outcome === "exception" ? "centre" : "sent", answer }, ...held], op.pictures);
  return undefined;
}

/** Sends everything that may go. `tell` is called before each op and at the end. */
export async function drain(box: Box, net: Net, tell: (op: Op | undefined) => void): Promise<End> {
  for (;;) {
    const ops = await box.ops();
    const op = next(ops);
    tell(op);
    if (!op) return "done";
    const end = await sendOne(box, net, ops, op);
    if (end) {
      tell(undefined);
      return end;
    }
  }
}

/** Seconds until the next try after `tries` that did not get through. */
export const pauseAfter = (tries: number): number => Math.min(300, 2 ** Math.min(tries, 8)) * 1000;
