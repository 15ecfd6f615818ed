// Takes a form into the outbox: what it says and its pictures are kept before anything else happens.
import { small } from "../elements/photo";
import { fill, uuid } from "../lib/dom";
import { boxOf, settleAnswer, slotOf, standBeside } from "../glue/forms";
import { addOp, copyOf } from "./db";
import { here, ops, refusal, reread, say } from "./here";
import { edgeOf, missing, quoteHere, standAfter } from "./road";
import { amountOf, bodyOf, verbOf, type Said } from "./told";
import { fenOf } from "../lib/money";
import type { Fields, Op, Picture, Shown } from "./types";

const NOBODY = "00000000-0000-0000-0000-000000000000";

/** A form as texts and pictures. Pictures get an id of this device. */
async function read(form: HTMLFormElement, owner: string): Promise<{ said: Said; pictures: Picture[] }> {
  const said: Said = [];
  const pictures: Picture[] = [];
  const keep = (name: string, kind: Picture["kind"], data: Blob): void => {
    const id = uuid();
    pictures.push({ id, owner, kind, data, key: uuid() });
    said.push([name, id]);
  };
  const pads = Array.from(form.querySelectorAll<HTMLElement & { drawing?: Blob }>("gj-signature"));
  for (const [name, value] of Array.from(new FormData(form))) {
    const pad = pads.find((one) => (one.getAttribute("name") || "signature_png") === name);
    if (typeof value !== "string") {
      if (value.size > 0) keep(name, name.startsWith("signature") ? "signature" : "photo", await small(value));
    } else if (pad) {
      if (value !== "" && pad.drawing) keep(name, "signature", pad.drawing);
    } else said.push([name, value]);
  }
  return { said, pictures };
}

/** What the resident was shown of a quote made here: its lines and its total. */
function shownBy(form: HTMLFormElement, body: Fields): { lines: Shown[]; fen: number } {
  const lines: Shown[] = [];
  for (const line of body["lines"] as { tariff_id: string; quantity: string }[]) {
    const field = form.elements.namedItem(`q-${line.tariff_id}`);
    const item = field instanceof HTMLElement ? field.closest<HTMLElement>("[data-price]") : null;
    const fen = amountOf(Number(fenOf((item && item.dataset["price"]) || "0")), line.quantity);
    if (item && fen !== undefined) lines.push({ name: item.dataset["name"] || "", quantity: line.quantity, fen });
  }
  return { lines, fen: lines.reduce((sum, line) => sum + line.fen, 0) };
}

/** Says why it can't be kept: beside the field that it is about, else at the form's end. */
function refuse(form: HTMLFormElement, text: string, field?: string | null): undefined {
  const slot = slotOf(form);
  if (slot) {
    fill(slot, refusal(text));
    const at = field ? form.querySelector(`[name="${field === "signature_blob_id" ? "signature" : field}"]`) : null;
    if (at) standBeside(boxOf(at), slot);
    settleAnswer(slot, true);
  }
  return undefined;
}

const labelOf = (form: HTMLFormElement, button: HTMLElement | null): string => {
  const press = button || Array.from(form.elements).find((one): one is HTMLButtonElement => one instanceof HTMLButtonElement && one.type === "submit");
  return ((press && press.textContent) || "").trim();
};

/** Keeps what a form says as an op; undefined when it was refused here, with the reason at the form. */
export async function take(form: HTMLFormElement, button: HTMLElement | null, sentAs?: string): Promise<Op | undefined> {
  const at = here();
  const told = verbOf(form.action);
  if (!at || !told) return undefined;
  const { verb, order } = told;
  const { said, pictures } = await read(form, at.owner);
  const input = bodyOf(verb, said);
  if (!input) return refuse(form, say("needs-network"));
  const mine = await reread();
  const kept = await copyOf(at.owner, order);
  const copy = kept && kept.copy;
  const lacks = copy && missing(copy.needs, verb, input);
  if (lacks) return refuse(form, lacks.say, lacks.field);
  const key = copy && standAfter(copy, mine);
  const stand = copy && key ? copy.stands[key] : undefined;
  if (stand && !edgeOf(stand, verb, input)) return refuse(form, say("not-now"));
  let shown: { lines: Shown[]; fen: number } | undefined;
  let shownFen: number | undefined;
  if (verb === "quote") {
    shown = shownBy(form, input);
    if (shown.lines.length === 0) return refuse(form, say("quote-empty"));
    shownFen = shown.fen;
  }
  if (verb === "consent" || verb === "decline") {
    const quote = copy && quoteHere(copy, mine);
    if (input["quote_id"] === NOBODY && quote) input["quote_id"] = quote.op_id;
    shownFen = quote ? quote.shown_fen : (copy && copy.quoted_fen) || undefined;
  }
  const seen = said.find(([name]) => name === "base_version");
  const op: Omit<Op, "seq"> = {
    op_id: uuid(),
    owner: at.owner,
    person: at.person,
    community: at.community,
    order_id: order,
    number: (copy && copy.number) || "",
    place: (copy && copy.place) || "",
    verb,
    label: labelOf(form, button),
    device_at: new Date().toISOString(),
    base_version: Number((seen && seen[1]) || (copy && copy.version) || 0),
    input,
    pictures: pictures.map((picture) => picture.id),
    state: "waiting",
    ...(shownFen !== undefined ? { shown_fen: shownFen } : {}),
    ...(shown ? { shown: shown.lines } : {}),
    ...(sentAs ? { form: sentAs } : {}),
  };
  try {
    const whole = await addOp(op, pictures);
    await reread();
    if (navigator.storage && navigator.storage.persist) void navigator.storage.persist().catch(() => undefined);
    return whole;
  } catch (error) {
    return refuse(form, say(error instanceof DOMException && /quota/i.test(error.name) ? "full" : "not-kept"));
  }
}

/** Whether something must go before what is told of this order now. */
export const waits = (order: string): boolean => ops().some((op) => op.state === "waiting" || (op.state === "needs" && op.order_id === order));
