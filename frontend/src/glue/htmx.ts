// htmx and our manners: answers beside the button, log-in without loss, polite words about the network,
// no fragment that overwrites what somebody is typing. No eval, no inline style (see head.html).
import htmx from "htmx.org";
import { pressed, submit, word } from "../lib/dom";
import { toast } from "../lib/toast";
import { busy, settleAnswer, slotOf } from "./forms";
import { askLogin } from "./session";

interface RequestConfig {
  elt: Element;
  verb: string;
  path: string;
  target: Element;
  triggeringEvent?: Event;
}
/** What htmx tells. Its own `elt` is where the event is dispatched (for some the target), so the asker is requestConfig.elt. */
interface Detail {
  target: Element;
  xhr: XMLHttpRequest;
  requestConfig: RequestConfig;
  boosted?: boolean;
  shouldSwap: boolean;
  isError: boolean;
  serverResponse: string;
}
const detailOf = (event: Event): Detail => (event as CustomEvent<Detail>).detail;
/** The form that is sent, where something is changed by it. A part of a page that posts what was typed only asks (so that names
 * and numbers stand in no address): it switches nothing off, and may be gone when its answer comes. */
const sentBy = ({ elt, verb }: RequestConfig): HTMLFormElement | null => (verb !== "get" && elt instanceof HTMLFormElement ? elt : null);

function beforeRequest(event: Event): void {
  const form = sentBy(detailOf(event).requestConfig);
  if (!form) return;
  if (form.dataset["busy"] !== undefined) event.preventDefault();
  else busy(form, true);
}

function afterRequest(event: Event): void {
  const { requestConfig, xhr } = detailOf(event);
  const form = sentBy(requestConfig);
  if (!form) return;
  // On its way to another page: the button stays off.
  if (xhr.getResponseHeader("HX-Redirect")) form.dataset["leaving"] = "";
  else busy(form, false);
  if (xhr.status < 200 || xhr.status >= 400) return;
  form.dispatchEvent(new CustomEvent("gj:done", { bubbles: true }));
  const slot = slotOf(form);
  if (slot) slot.textContent = "";
}

/** Sends a request again as it was first asked for. */
function again(config: RequestConfig): void {
  const { elt, triggeringEvent } = config;
  if (!elt.isConnected) return;
  const form = sentBy(config);
  if (form) {
    submit(form, pressed(triggeringEvent));
  } else {
    void htmx.ajax(config.verb as "get", config.path, { source: elt, target: config.target as HTMLElement });
  }
}

const SENTENCES: Record<number, string> = { 403: "denied", 404: "gone", 429: "busy", 503: "busy", 507: "busy" };

function failed(detail: Detail): void {
  const { xhr, serverResponse } = detail;
  const html = (xhr.getResponseHeader("Content-Type") || "").startsWith("text/html");
  const fragment = html && serverResponse.trim() !== "" && !/<html[\s>]/i.test(serverResponse);
  const slot = slotOf(detail.requestConfig.elt);
  if (fragment && slot) {
    // Swapped by hand: a boosted form would else push the address of the refused request.
    htmx.swap(slot as HTMLElement, serverResponse, { swapStyle: "innerHTML", swapDelay: 0, settleDelay: 0 });
    settleAnswer(slot, true);
  } else {
    toast("red", word(SENTENCES[xhr.status] || "fault"));
  }
}

/** Takes over what a whole page says about <html> and <body>; false when it needs another style sheet. */
function adopt(html: string): boolean {
  const page = new DOMParser().parseFromString(html, "text/html");
  const sheet = (doc: Document): string | null | undefined => doc.querySelector("link[rel=stylesheet]")?.getAttribute("href");
  if (sheet(page) !== sheet(document)) return false;
  document.body.className = page.body.className;
  document.documentElement.lang = page.documentElement.lang;
  return true;
}

function typedIn(target: Element): boolean {
  const active = document.activeElement;
  return active !== null && active !== target && target.contains(active) && active.matches("input:not([type=checkbox]):not([type=radio]):not([type=search]), textarea, select");
}

function beforeSwap(event: Event): void {
  const detail = detailOf(event);
  const { xhr, requestConfig, target } = detail;
  if (xhr.status === 401) {
    detail.shouldSwap = false;
    detail.isError = false;
    askLogin(() => again(requestConfig));
  } else if (xhr.status >= 400) {
    detail.shouldSwap = false;
    // An answer like another; only the server's own faults are for the console of the browser.
    detail.isError = xhr.status >= 500;
    failed(detail);
  } else if (target === document.body && !adopt(detail.serverResponse)) {
    detail.shouldSwap = false;
    location.assign(xhr.responseURL);
  } else if (requestConfig.triggeringEvent && requestConfig.triggeringEvent.type.startsWith("gj:") && typedIn(target)) {
    // Somebody types in there: the news wait until the focus has left.
    detail.shouldSwap = false;
    const left = (): void => {
      window.setTimeout(() => {
        if (typedIn(target)) return;
        target.removeEventListener("focusout", left);
        again(requestConfig);
      }, 0);
    };
    target.addEventListener("focusout", left);
  }
}

function afterSettle(event: Event): void {
  const { target, boosted } = detailOf(event);
  if (boosted && target === document.body && document.activeElement === document.body) document.getElementById("main")?.focus({ preventScroll: true });
}

export function startHtmx(): void {
  document.addEventListener("htmx:beforeRequest", beforeRequest);
  document.addEventListener("htmx:afterRequest", afterRequest);
  document.addEventListener("htmx:beforeSwap", beforeSwap);
  document.addEventListener("htmx:afterSettle", afterSettle);
  for (const name of ["htmx:sendError", "htmx:timeout"]) document.addEventListener(name, () => toast("red", word("lost")));
}
