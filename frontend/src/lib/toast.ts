// Short messages at the edge of the page, read out politely. Nothing that must be answered is said here.
import { icon, make, word } from "./dom";

export type Kind = "jade" | "gold" | "red" | "";

const SIGNS: Record<Kind, string> = { jade: "circle-check", gold: "info", red: "triangle-alert", "": "info" };

/** Shows a message; it goes by itself unless the pointer or the focus is on it. */
export function toast(kind: Kind, text: string, link?: { href: string; label: string }): void {
  if (!text) return;
  const box = make("div", { class: `toast ${kind}` }, make("span", { class: "grow", text }));
  if (link) box.append(make("a", { href: link.href, text: link.label }));
  dress(box, kind);
  let place = document.querySelector(".toasts");
  if (!place) document.body.append((place = make("div", { class: "toasts", role: "status" })));
  // The same sentence twice in a row says nothing new.
  const last = place.lastElementChild;
  if (last && last.textContent === box.textContent) last.remove();
  place.append(box);
}

function dress(box: HTMLElement, kind: Kind): void {
  box.prepend(icon(SIGNS[kind] || "info"));
  box.append(make("button", { type: "button", "aria-label": word("close"), click: () => box.remove() }, icon("x")));
  let timer = 0;
  const start = (): void => {
    timer = window.setTimeout(() => box.remove(), kind === "red" ? 12000 : 6000);
  };
  const stop = (): void => window.clearTimeout(timer);
  for (const name of ["pointerenter", "focusin"]) box.addEventListener(name, stop);
  for (const name of ["pointerleave", "focusout"]) box.addEventListener(name, start);
  start();
}

function kindOf(name: string): Kind {
  return name === "jade" || name === "gold" || name === "red" ? name : "";
}

/** Gives the messages that came with the page their sign, their button and their end. */
function flashes(): void {
  document.querySelectorAll<HTMLElement>(".toast[data-flash]").forEach((box) => {
    box.removeAttribute("data-flash");
    dress(box, kindOf(box.classList[1] || ""));
  });
}

export function startToasts(): void {
  flashes();
  document.addEventListener("htmx:afterSettle", flashes);
  // HX-Trigger: {"gj:toast": {"kind": "jade", "text": "…"}}
  document.addEventListener("gj:toast", (event) => {
    const detail = (event as CustomEvent<{ kind?: string; text?: string; href?: string; label?: string }>).detail;
    toast(kindOf(detail.kind || ""), detail.text || "", detail.href && detail.label ? { href: detail.href, label: detail.label } : undefined);
  });
}
