// <gj-outbox>: what waits, is being sent, was sent, needs the person. Always in the top bar; a sheet says it op by op.
import { closeDialog, define, fill, icon, make, openDialog } from "../lib/dom";
import { boxOf } from "./db";
import { here, online, ops, reread, say } from "./here";
import { count, decided } from "./queue";
import type { Op } from "./types";

type Shown = "synced" | "sending" | "waiting" | "trouble";
let sending: Op | undefined;
let asks = false;

/** Notes what is on its way now. */
export function underWay(op: Op | undefined): void {
  sending = op;
  paint();
}

/** Notes that the outbox waits for the password. */
export function wantsPassword(yes: boolean): void {
  asks = yes;
  paint();
}

function stateNow(): { state: Shown; sign: string; text: string } {
  const all = ops();
  const needs = count(all, "needs");
  const waiting = count(all, "waiting");
  if (needs > 0) return { state: "trouble", sign: "triangle-alert", text: say("needs", { n: needs }) };
  if (asks && waiting > 0) return { state: "trouble", sign: "lock", text: say("password") };
  if (sending) return { state: "sending", sign: "cloud-upload", text: say("sending", { n: waiting }) };
  if (waiting > 0) return { state: "waiting", sign: online() ? "hourglass" : "wifi-off", text: say("waiting", { n: waiting }) };
  if (!online()) return { state: "waiting", sign: "wifi-off", text: say("offline") };
  return { state: "synced", sign: "circle-check", text: say("sent") };
}

/** Brings the bar, and the sheet where it is open, up to what is known. */
export function paint(): void {
  const at = here();
  const button = at && at.element.querySelector<HTMLButtonElement>("button");
  if (!at || !button) return;
  const { state, sign, text } = stateNow();
  if (button.dataset["state"] !== state || button.textContent !== text) {
    button.dataset["state"] = state;
    fill(button, icon(sign), make("span", { text }));
  }
  const sheet = document.getElementById("gj-outbox-sheet");
  if (sheet && sheet.hasAttribute("open")) list(sheet);
}

const when = (moment: string): string => {
  const at = new Date(moment);
  const two = (n: number): string => String(n).padStart(2, "0");
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return at.toDateString() === new Date().toDateString() ? time : `${two(at.getMonth() + 1)}-${two(at.getDate())} ${time}`;
};

function tagOf(op: Op): HTMLElement {
  if (sending && sending.op_id === op.op_id) return make("span", { class: "tag blue", text: say("one-sending") });
  if (op.state === "needs") return make("span", { class: "tag red", text: say("one-needs") });
  if (op.state === "centre") return make("span", { class: "tag red", text: say("one-centre") });
  if (op.state === "sent") return make("span", { class: "tag jade", text: say("one-sent") });
  return make("span", { class: "tag gold", text: say("one-waiting") });
}

function notes(op: Op): string[] {
  const said: string[] = [];
  const { answer, problem } = op;
  if (problem) said.push(problem.kind === "held" ? say("held") : problem.text || say("refused"));
  if (op.verb === "pay" && op.state === "waiting") said.push(say("receipt-follows"));
  if (!answer) return said;
  if (answer.receipt_number) said.push(say("receipt", { number: answer.receipt_number }));
  if (answer.said) said.push(answer.said);
  if (answer.changed) said.push(say("changed", { who: answer.changed.by, at: when(answer.changed.at), what: answer.changed.what.join("、") }));
  return said;
}

function item(op: Op): HTMLElement {
  const at = here();
  const order = at ? `/c/${at.community}/field/orders/${op.order_id}` : "#";
  const line = make("li", {}, make("div", { class: "line" }, make("a", { href: order, text: op.place || op.number }), tagOf(op)), make("p", { class: "small" }, make("b", { text: op.label }), ` · ${when(op.device_at)} · ${op.number}`));
  for (const note of notes(op)) line.append(make("p", { class: "small", text: note }));
  if (op.state === "needs") {
    const go = make("button", { class: "btn small", type: "button", text: say(op.problem && op.problem.kind === "held" ? "send-anyway" : "again"), click: () => void decide(op, false) });
    const drop = make("button", { class: "btn small", type: "button", text: say("to-centre"), click: () => void decide(op, true) });
    line.append(make("div", { class: "actions" }, go, drop));
  }
  return line;
}

async function decide(op: Op, aside: boolean): Promise<void> {
  await boxOf(op.owner).settle(decided(ops(), op, aside), []);
  await reread();
  paint();
  document.dispatchEvent(new CustomEvent("gj:send"));
}

function list(sheet: HTMLElement): void {
  const place = sheet.querySelector(".place");
  if (!place) return;
  const all = ops().slice().sort((a, b) => (rank(a) === rank(b) ? b.seq - a.seq : rank(a) - rank(b)));
  const now = make("button", { class: "btn", type: "button", click: () => document.dispatchEvent(new CustomEvent("gj:send")) }, icon("refresh-cw"), say("now"));
  if (all.length === 0) fill(place, make("p", { text: say("empty") }));
  else fill(place, make("ul", { class: "waits" }, ...all.map(item)), make("div", { class: "actions" }, now));
}

const rank = (op: Op): number => ({ needs: 0, waiting: 1, centre: 2, sent: 2 })[op.state];

/** Opens the sheet; `because` says why it opened by itself. */
export function openSheet(because = ""): void {
  let sheet = document.getElementById("gj-outbox-sheet") as HTMLDialogElement | null;
  if (!sheet) {
    const close = make("button", { class: "btn plain square", type: "button", "aria-label": say("close"), click: () => sheet && closeDialog(sheet) }, icon("x"));
    sheet = make("dialog", { id: "gj-outbox-sheet", "aria-labelledby": "gj-outbox-title" }, make("div", { class: "head" }, make("h2", { id: "gj-outbox-title", text: say("title") }), close), make("div", { class: "body stack" }, make("p", { class: "because", role: "alert" }), make("div", { class: "place" })));
    document.body.append(sheet);
  }
  const why = sheet.querySelector<HTMLElement>(".because");
  if (why) {
    why.textContent = because;
    why.hidden = because === "";
  }
  list(sheet);
  openDialog(sheet);
}

class Outbox extends HTMLElement {
  connectedCallback(): void {
    if (!this.querySelector("button")) this.append(make("button", { class: "outbox", type: "button", "aria-haspopup": "dialog", click: () => openSheet() }));
    paint();
  }
}

export const startBar = (): void => define("gj-outbox", Outbox);
