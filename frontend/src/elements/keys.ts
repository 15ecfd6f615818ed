// <gj-keys>: shortcuts from `data-key` and the sheet that lists them (`?`). Single keys can be switched off (WCAG 2.1.4).
import { closeDialog, define, icon, isTyping, make, openDialog } from "../lib/dom";
import { keyCaps, labelOf } from "./palette";

const OFF = "gj-single-keys-off";
const PAUSE = 900;

function named(event: KeyboardEvent): string {
  const parts = [];
  if (event.ctrlKey || event.metaKey) parts.push("mod");
  if (event.altKey) parts.push("alt");
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.shiftKey && event.key.length > 1) parts.push("shift");
  parts.push(key);
  return parts.join("+");
}

class Keys extends HTMLElement {
  private previous = "";
  private since = 0;

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    const key = named(event);
    const plain = !key.startsWith("mod+") && !key.startsWith("alt+");
    if (plain && (isTyping(event.target) || (localStorage.getItem(OFF) !== null && event.key.length === 1))) return;
    const dialog = document.querySelector("dialog[open]");
    if (!dialog && key === "?") this.sheet();
    else if (!dialog && key === "/") {
      const find = document.querySelector<HTMLElement & { seek(): void }>("main gj-find") || document.querySelector<HTMLElement & { seek(): void }>("gj-find[global]");
      if (!find) return;
      find.seek();
    } else {
      const sequence = event.timeStamp - this.since < PAUSE && this.previous ? `${this.previous} ${key}` : "";
      const target = (sequence && this.find(sequence, dialog)) || this.find(key, dialog);
      this.previous = plain ? key : "";
      this.since = event.timeStamp;
      if (!target) return;
      // A plain Enter on a link or a button already does what it says.
      if (key === "Enter" && event.target instanceof Element && event.target.closest("a, button, summary")) return;
      this.previous = "";
      if (target.matches("input:not([type=checkbox]):not([type=radio]), textarea, select")) target.focus();
      else target.click();
    }
    event.preventDefault();
  };

  private readonly onClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest("[data-open-keys]")) this.sheet();
  };

  connectedCallback(): void {
    document.addEventListener("keydown", this.onKey);
    document.addEventListener("click", this.onClick);
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.onKey);
    document.removeEventListener("click", this.onClick);
  }

  private find(key: string, dialog: Element | null): HTMLElement | undefined {
    const all = Array.from((dialog || document).querySelectorAll<HTMLElement>("[data-key]"));
    return all.find((element) => element.dataset["key"] === key && (dialog !== null || !element.closest("dialog")) && element.offsetParent !== null && !element.matches(":disabled, [aria-disabled=true]"));
  }

  private sheet(): void {
    const rows: [string, string][] = [[this.word("palette"), "mod+k"], [this.word("find"), "/"], [this.word("sheet"), "?"]];
    document.querySelectorAll<HTMLElement>("[data-key]").forEach((element) => {
      const label = labelOf(element);
      if (label && element.offsetParent !== null && !element.closest("dialog")) rows.push([label, element.dataset["key"] || ""]);
    });
    const list = make("dl");
    for (const [label, key] of rows) list.append(make("dt", { text: label }), make("dd", {}, ...keyCaps(key)));
    const single = make("input", { type: "checkbox" });
    single.checked = localStorage.getItem(OFF) === null;
    single.addEventListener("change", () => (single.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1")));
    const close = make("button", { class: "btn plain square", type: "button", "data-close": true, "aria-label": this.word("close") }, icon("x"));
    const dialog = make("dialog", { class: "keys-sheet", "aria-label": this.getAttribute("label") || "" }, make("div", { class: "head" }, make("h2", { text: this.getAttribute("label") || "" }), close), make("div", { class: "body" }, list, make("hr"), make("label", { class: "check" }, single, make("span", { text: this.word("single") }))));
    dialog.addEventListener("close", () => dialog.remove());
    close.addEventListener("click", () => closeDialog(dialog));
    this.append(dialog);
    openDialog(dialog);
  }

  private word(name: string): string {
    return this.getAttribute(`word-${name}`) || "";
  }
}

export const startKeys = (): void => define("gj-keys", Keys);
