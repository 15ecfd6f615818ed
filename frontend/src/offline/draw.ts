// Draws an order as it stands after what was done here, from its copy; and marks the day's list.
import htmx from "htmx.org";
import { fill, make } from "../lib/dom";
import { yuanOf } from "../lib/money";
import { copiesOf, copyOf } from "./db";
import { here, ops, orderHere, say } from "./here";
import { quoteHere, standAfter, unknown } from "./road";
import type { Copy, Drawn, Op } from "./types";

let drawn: string | undefined;
let touched = false;

/** Whether the page shows more than the server knows. */
export const ahead = (): boolean => drawn !== undefined;

/** Whether somebody began to fill what is shown. */
export const begun = (): boolean => touched;

function put(html: string, before: Node | null, parent: Element): void {
  const place = document.createElement("template");
  place.innerHTML = html;
  parent.insertBefore(place.content, before);
}

function show(stand: Drawn, copy: Copy, mine: Op[]): void {
  const quote = quoteHere(copy, mine);
  const total = quote ? yuanOf(String(quote.shown_fen ?? 0)).replace(/,/g, "") : "";
  const ours = (html: string): string => (quote ? html.split(copy.mark).join(total) : html);
  document.body.className = stand.class;
  const title = document.querySelector(".bar > h1");
  const live = document.querySelector(".bar > gj-live");
  while (title && title.nextSibling && title.nextSibling !== live) title.nextSibling.remove();
  if (live && live.parentElement) put(ours(stand.tag), live, live.parentElement);
  const main = document.getElementById("main");
  if (!main) return;
  main.innerHTML = ours(stand.main);
  document.querySelectorAll("footer.act, nav.tabbar").forEach((old) => old.remove());
  if (main.parentElement) put(ours(stand.act), main.nextSibling, main.parentElement);
  if (quote) lines(main, quote);
  htmx.process(document.body);
  document.dispatchEvent(new CustomEvent("htmx:afterSettle", { detail: { target: main, boosted: false } }));
}

/** The lines of a quote that was made here, above its total. */
function lines(main: Element, quote: Op): void {
  const total = main.querySelector(".sums .total");
  if (!total || !total.parentElement || total.parentElement.childElementCount > 1) return;
  for (const line of quote.shown || []) {
    const name = line.quantity === "1" ? line.name : `${line.name} × ${line.quantity}`;
    total.parentElement.insertBefore(make("li", {}, make("span", { text: name }), make("span", { text: yuanOf(String(line.fen)) })), total);
  }
}

/** Whether the page itself came from the server after all of these were taken. */
function fresh(sent: Op[]): boolean {
  const field = document.querySelector<HTMLInputElement>("main input[name=base_version]");
  return field !== null && sent.every((op) => op.answer !== undefined && op.answer.version <= Number(field.value));
}

/** Shows the order at hand as it stands after what was done here. True when the page is ahead of the server. */
export async function draw(force = false): Promise<boolean> {
  const at = here();
  const order = orderHere();
  if (!at || !order || order.quote) return false;
  const mine = ops();
  const kept = await copyOf(at.owner, order.id);
  if (!kept) {
    const open = mine.some((op) => op.order_id === order.id && op.state === "waiting");
    if (open) wait();
    return open;
  }
  const told = unknown(kept.copy, mine);
  if (!force && (told.length === 0 || (told.every((op) => op.state === "sent") && fresh(told)))) return false;
  const key = standAfter(kept.copy, mine);
  const mark = `${kept.copy.version} ${key ?? ""} ${told.length}`;
  if (mark === drawn) return true;
  drawn = mark;
  touched = false;
  const stand = key === null ? undefined : kept.copy.stands[key];
  if (stand) show(stand, kept.copy, mine);
  else wait();
  const main = document.getElementById("main");
  if (main) {
    main.addEventListener("input", () => (touched = true));
    main.addEventListener("pointerdown", (event) => {
      if (event.target instanceof HTMLCanvasElement) touched = true;
    });
    if (document.activeElement === document.body || !document.activeElement) main.focus({ preventScroll: true });
  }
  window.scrollTo(0, 0);
  return true;
}

/** What comes next is the centre's to say. */
function wait(): void {
  const main = document.getElementById("main");
  if (!main) return;
  fill(main, make("section", { class: "card blue stack" }, make("p", { text: say("centre-says") })));
  document.querySelectorAll("footer.act").forEach((old) => old.remove());
}

/** The day's list says of each order what was done here and is not known there yet. */
export async function mark(): Promise<void> {
  const at = here();
  const jobs = Array.from(document.querySelectorAll<HTMLAnchorElement>("a.job"));
  if (!at || jobs.length === 0) return;
  const mine = ops();
  const copies = await copiesOf(at.owner);
  for (const job of jobs) {
    const id = job.pathname.split("/").pop() || "";
    const waiting = mine.filter((op) => op.order_id === id && (op.state === "waiting" || op.state === "needs"));
    const old = job.querySelector(".here");
    if (waiting.length === 0) {
      if (old) old.remove();
      continue;
    }
    const tag = make("span", { class: `tag here ${waiting.some((op) => op.state === "needs") ? "red" : "gold"}`, text: say("waiting", { n: waiting.length }) });
    if (old) old.replaceWith(tag);
    else {
      const tags = job.querySelector(".tags") || job.appendChild(make("div", { class: "tags" }));
      tags.append(tag);
    }
    const kept = copies.find((one) => one.order_id === id);
    const key = kept && standAfter(kept.copy, mine);
    const stand = kept && key ? kept.copy.stands[key] : undefined;
    const state = job.querySelector(".line .tag");
    if (stand && state) {
      const place = document.createElement("template");
      place.innerHTML = stand.tag;
      if (place.content.firstElementChild) state.replaceWith(place.content.firstElementChild);
    }
  }
}
