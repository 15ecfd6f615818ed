// The phone's pages without a network: forms go straight while there is one and nothing waits, else into the outbox;
// what waits is sent on load, when the network comes back, when the page is looked at again, by a timer, and by the
// browser itself where it can.
import { busy } from "../glue/forms";
import { WAITS } from "../elements/signature";
import { forgetPages, noteField } from "../glue/logout";
import { pressed } from "../lib/dom";
import { toast } from "../lib/toast";
import { openSheet, paint, startBar, underWay, wantsPassword } from "./bar";
import { fetchCopy, takeAlong } from "./copies";
import { forgetOthers, keeps, prune, setFact } from "./db";
import { ahead, begun, draw, mark } from "./draw";
import { here, online, ops, orderHere, reached, reread, say } from "./here";
import { send } from "./net";
import { startPrices } from "./prices";
import { next, pauseAfter, unsent } from "./queue";
import { take, waits } from "./take";
import { verbOf } from "./told";

let tries = 0;
let timer = 0;
let running = false;
let asked = false;
const told = typeof BroadcastChannel === "function" ? new BroadcastChannel("gj-outbox") : undefined;

/** After every change: the bar, the day's list, the order at hand. */
async function refresh(): Promise<void> {
  await reread();
  paint();
  await mark();
}

async function drainNow(): Promise<void> {
  const at = here();
  if (!at || running) return;
  window.clearTimeout(timer);
  if (!next(await reread())) {
    paint();
    return;
  }
  running = true;
  const had = ops().length;
  try {
    const end = await send(at.owner, (op) => {
      underWay(op);
      void refresh().then(() => told && told.postMessage({ owner: at.owner }));
    });
    if (end === "login" || end === "other") {
      wantsPassword(true);
      if (end === "login" && !asked && document.visibilityState === "visible") {
        asked = true;
        document.dispatchEvent(new CustomEvent("gj:login", { detail: { resume: () => ((asked = false), wantsPassword(false), void drainNow()) } }));
      }
    } else wantsPassword(false);
    reached(end !== "later");
    tries = end === "later" ? tries + 1 : 0;
    if (end === "done") await settled(had);
  } finally {
    running = false;
    underWay(undefined);
    await refresh();
    if (next(ops())) timer = window.setTimeout(() => void drainNow(), pauseAfter(tries));
  }
}

/** Everything was sent: the copies are brought up, and the page at hand shows what the server knows. */
async function settled(had: number): Promise<void> {
  const at = here();
  if (!at || had === 0) return;
  await prune(at.owner);
  const order = orderHere();
  if (order && !order.quote) {
    await fetchCopy(order.id);
    if (ahead() && !begun() && !document.querySelector("dialog[open]")) location.reload();
  } else if (!order) document.body.dispatchEvent(new CustomEvent("gj:refresh", { bubbles: true, detail: {} }));
  void takeAlong();
}

/** A form of a verb on a phone's page of a worker. By its attribute: the payment has a field named `method`. */
const ours = (form: EventTarget | null): form is HTMLFormElement => form instanceof HTMLFormElement && here() !== undefined && form.getAttribute("method") === "post" && verbOf(form.action) !== undefined;

const hasUnsentDrawing = (form: HTMLFormElement): boolean => Array.from(form.querySelectorAll<HTMLInputElement>("gj-signature input[type=hidden]")).some((field) => field.value === WAITS);

function onSubmit(event: Event): void {
  const form = event.target;
  if (!ours(form)) return;
  const told = verbOf(form.action);
  if (online() && !waits(told ? told.order : "") && !ahead() && !hasUnsentDrawing(form)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  void keep(form, pressed(event));
}

/** Keeps a form, shows what comes next, and sends if it can. */
async function keep(form: HTMLFormElement, button: HTMLElement | null, sentAs?: string): Promise<void> {
  const at = here();
  if (!at || form.dataset["busy"] !== undefined) return;
  busy(form, true);
  try {
    const op = await take(form, button, sentAs);
    if (!op) return;
    form.dispatchEvent(new CustomEvent("gj:done", { bubbles: true }));
    await refresh();
    if (!online()) toast("gold", say(op.verb === "pay" ? "kept-paid" : "kept"));
    void askBrowser();
    const back = /[?&]from=day/.test(form.action);
    // What may still come back as a refusal is answered on the order's page.
    if (online()) await drainNow();
    if (back) location.assign(`/c/${at.community}/field`);
    else if (orderHere()?.quote) location.assign(`/c/${at.community}/field/orders/${op.order_id}`);
    else await draw();
    void drainNow();
  } finally {
    busy(form, false);
  }
}

/** Background Sync, where there is such a thing. */
async function askBrowser(): Promise<void> {
  try {
    const worker = await navigator.serviceWorker.ready;
    const sync = (worker as ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }).sync;
    if (sync) await sync.register("gj-outbox");
  } catch {
    // The timer does it.
  }
}

/** A form that went straight and whose answer never came: it is kept under a new id that names the old one. */
function onLost(event: Event): void {
  const { requestConfig } = (event as CustomEvent<{ requestConfig: { elt: Element; verb: string } }>).detail;
  const form = requestConfig.elt;
  if (requestConfig.verb === "get") return void reached(false);
  if (!ours(form)) return;
  event.stopPropagation();
  reached(false);
  const key = form.querySelector<HTMLInputElement>("input[name=op_id]");
  busy(form, false);
  void keep(form, null, key ? key.value : undefined);
}

/** Nobody logs out of what is not sent yet. */
function onLogout(event: Event): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.hasAttribute("data-logout") || form.dataset["sure"] !== undefined) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  void (async () => {
    if (unsent(await reread())) return openSheet(say("log-out"));
    await forgetOthers(undefined);
    await forgetPages();
    form.dataset["sure"] = "";
    form.submit();
  })().catch(() => form.submit());
}

function register(community: string): void {
  if (!navigator.serviceWorker) return;
  navigator.serviceWorker.register(`/c/${community}/field/sw.js`, { scope: `/c/${community}/field` }).catch(() => undefined);
  navigator.serviceWorker.addEventListener("message", (event: MessageEvent<{ send?: boolean }>) => {
    if (event.data && event.data.send) void drainNow();
  });
}

/** What nobody waits for comes after the page: on an old phone it would compete with the page's own parts. */
function whenQuiet(work: () => Promise<void>): void {
  const soon = (): number => window.setTimeout(() => void work(), 1_000);
  if (document.readyState === "complete") soon();
  else window.addEventListener("load", soon, { once: true });
}

export function startOffline(): void {
  startBar();
  const at = here();
  if (!at || !keeps()) return;
  register(at.community);
  noteField(at.person, at.community);
  startPrices();
  document.addEventListener("submit", onSubmit, true);
  document.addEventListener("submit", onLogout, true);
  // Before anybody else hears of it: what is kept needs no "press again".
  for (const name of ["htmx:sendError", "htmx:timeout"]) window.addEventListener(name, onLost, true);
  document.addEventListener("gj:send", () => {
    tries = 0;
    void drainNow();
  });
  document.addEventListener("gj:entered", () => void drainNow());
  // A region fetched itself anew: its marks are put back.
  document.addEventListener("htmx:afterSettle", () => void mark());
  document.addEventListener("gj:live-state", () => paint());
  window.addEventListener("online", () => {
    reached(true);
    tries = 0;
    paint();
    void drainNow().then(takeAlong);
  });
  window.addEventListener("offline", () => paint());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void refresh().then(drainNow);
  });
  if (told) told.addEventListener("message", (event: MessageEvent<{ owner: string }>) => void (event.data.owner === at.owner && refresh()));
  void (async () => {
    await setFact(`who ${at.community}`, at.person);
    await forgetOthers(at.person);
    await refresh();
    await draw(!navigator.onLine);
    if (location.hash === "#log-out" && unsent(ops())) openSheet(say("log-out"));
    await drainNow();
    whenQuiet(takeAlong);
  })().catch(() => undefined);
}
