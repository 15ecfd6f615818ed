// Dialogs and menus that are in the page: open, close, one menu at a time, theme at once.
import { closeDialog, openDialog, pressed } from "../lib/dom";

function onClick(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  if (!target) return;
  document.querySelectorAll<HTMLDetailsElement>("details.menu[open]").forEach((menu) => {
    if (!menu.contains(target)) menu.open = false;
  });
  const opener = target.closest<HTMLElement>("[data-open]");
  const dialog = opener && document.getElementById(opener.dataset["open"] || "");
  if (dialog) {
    openDialog(dialog as HTMLDialogElement);
    return;
  }
  const shown = target.closest("dialog");
  // The close button, or a press on the veil (the dialog itself, beside its content).
  if (shown && (target.closest("[data-close]") || (target === shown && shown.id !== "gj-login" && outside(shown, event)))) closeDialog(shown);
}

function outside(dialog: HTMLDialogElement, event: MouseEvent): boolean {
  const box = dialog.getBoundingClientRect();
  return event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom;
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== "Escape") return;
  document.querySelectorAll<HTMLDetailsElement>("details.menu[open]").forEach((menu) => {
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  const fallback = document.querySelector<HTMLDialogElement>("dialog.fallback[open]");
  if (fallback) closeDialog(fallback);
}

/** The theme changes at once and is told to the server behind it; without this script the form does both. */
function onTheme(event: Event): void {
  const form = event.target;
  const button = pressed(event);
  if (!(form instanceof HTMLFormElement) || !form.classList.contains("prefs") || !(button instanceof HTMLButtonElement) || button.name !== "theme") return;
  event.preventDefault();
  const root = document.documentElement;
  if (button.value === "auto") root.removeAttribute("data-theme");
  else root.dataset["theme"] = button.value;
  form.querySelectorAll("[name=theme]").forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
  window.setTimeout(() => button.removeAttribute("aria-busy"), 0);
  void fetch(form.action, { method: "POST", body: new URLSearchParams({ theme: button.value, next: "/" }), headers: { "HX-Request": "true" }, credentials: "same-origin" }).catch(() => undefined);
}

export function startPanels(): void {
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  document.addEventListener("submit", onTheme);
}
