// <gj-palette>: Ctrl/Cmd+K. Pages and actions of this page at once, households and orders from the server.
import { closeDialog, define, fill, icon, make, openDialog, word } from "../lib/dom";
import { Asker, later } from "../lib/fragments";
import { Hits } from "../lib/hits";

interface Command {
  label: string;
  key: string;
  run: () => void;
}

/** What can be done here: the rail's pages and everything with a shortcut. */
function commands(): Command[] {
  const found: Command[] = [];
  const seen = new Set<string>();
  document.querySelectorAll<HTMLElement>(".rail ul > li > a, [data-key], [data-command]").forEach((element) => {
    if (element.closest("dialog") || element.closest("[aria-disabled=true]") || element.matches(":disabled")) return;
    const label = labelOf(element);
    if (label === "" || seen.has(label)) return;
    seen.add(label);
    found.push({ label, key: element.dataset["key"] || "", run: () => (element.matches("input, textarea, select") ? element.focus() : element.click()) });
  });
  return found;
}

/** What a control is called: its key label, its name for screen readers, or its text without keys and counts. */
export function labelOf(element: HTMLElement): string {
  if (element.dataset["keyLabel"]) return element.dataset["keyLabel"];
  const named = element.getAttribute("aria-label");
  if (named) return named;
  const copy = element.cloneNode(true) as HTMLElement;
  copy.querySelectorAll("kbd, .count, svg").forEach((extra) => extra.remove());
  const own = (copy.textContent || "").trim().replace(/\s+/g, " ");
  if (own) return own;
  const label = element.id ? document.querySelector(`label[for="${element.id}"]`) : null;
  return ((label && label.textContent) || "").trim();
}

class Palette extends HTMLElement {
  private dialog: HTMLDialogElement | undefined;

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "k") return;
    event.preventDefault();
    this.open();
  };

  connectedCallback(): void {
    document.addEventListener("keydown", this.onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.onKey);
  }

  open(): void {
    if (document.querySelector("dialog[open]")) return;
    this.dialog?.remove();
    const input = make("input", { type: "text", inputmode: "search", autocomplete: "off", spellcheck: "false", placeholder: this.getAttribute("placeholder") || "", "aria-label": this.getAttribute("label") || "" });
    const list = make("div", { class: "hits" });
    const own = make("div", { role: "presentation" });
    const found = make("div", { role: "presentation" });
    list.append(own, found);
    const keys = make("p", { class: "keys", "aria-hidden": "true" }, make("span", {}, make("kbd", { text: "↑" }), make("kbd", { text: "↓" }), ` ${this.getAttribute("word-move") || ""}`), make("span", {}, make("kbd", { text: "↵" }), ` ${this.getAttribute("word-open") || ""}`), make("span", {}, make("kbd", { text: "Esc" }), ` ${word("close")}`));
    const dialog = make("dialog", { class: "palette", "aria-label": this.getAttribute("label") || "" }, make("div", { class: "ask" }, icon("search"), input), list, keys);
    const hits = new Hits(input, list);
    const asker = new Asker(this.getAttribute("src") || "", { for: "palette" });
    const all = commands();
    const showOwn = (): void => {
      const q = input.value.trim().toLowerCase();
      const fitting = all.filter((command) => command.label.toLowerCase().includes(q));
      fill(own);
      if (fitting.length > 0) own.append(make("p", { class: "cap", text: word("pages") }));
      for (const command of fitting.slice(0, q === "" ? 30 : 8)) {
        const hit = make("a", { class: "hit", href: "#" }, icon("corner-down-left"), make("span", { class: "grow", text: command.label }));
        if (command.key) hit.append(...keyCaps(command.key));
        hit.addEventListener("click", (event) => {
          event.preventDefault();
          closeDialog(dialog);
          command.run();
        });
        own.append(hit);
      }
      hits.refresh(true);
    };
    const askServer = later(120, () => {
      const q = input.value.trim();
      if (q === "") {
        fill(found);
        hits.refresh(true);
        return;
      }
      void asker.ask(q).then((html) => {
        if (html === undefined || input.value.trim() !== q) return;
        found.innerHTML = html;
        if (html.trim() === "" && own.childElementCount === 0) fill(found, make("p", { class: "none", text: word("none") }));
        hits.refresh(true);
      });
    });
    input.addEventListener("input", () => {
      showOwn();
      askServer();
    });
    dialog.addEventListener("close", () => {
      asker.stop();
      dialog.remove();
    });
    this.append(dialog);
    this.dialog = dialog;
    openDialog(dialog);
    input.focus();
    showOwn();
  }
}

const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

/** "mod+Enter" → the caps as they stand on this keyboard. */
export function keyCaps(keys: string): HTMLElement[] {
  const names: Record<string, string> = { mod: MAC ? "⌘" : "Ctrl", alt: MAC ? "⌥" : "Alt", shift: "⇧", Enter: "↵", Escape: "Esc", ArrowRight: "→", ArrowLeft: "←", ArrowUp: "↑", ArrowDown: "↓" };
  return keys.split(" ").map((key) => make("kbd", { text: key.split("+").map((part) => names[part] || (part.length === 1 ? part.toUpperCase() : part)).join(" ") }));
}

export const startPalette = (): void => define("gj-palette", Palette);
