// <gj-table key="…">: which columns of a table are shown and how dense it is, kept on this device for each person's taste.
// It fills the menu the page gives it (`[data-columns]`, see `table_tools` of ui.html); without it every column is shown.
import { define, make } from "../lib/dom";

interface Taste {
  tight: boolean;
  hidden: string[];
}

class Table extends HTMLElement {
  private taste: Taste = { tight: false, hidden: [] };

  connectedCallback(): void {
    try {
      this.taste = { ...this.taste, ...(JSON.parse(localStorage.getItem(this.store()) || "{}") as Partial<Taste>) };
    } catch {
      // What can't be read is forgotten.
    }
    this.fill();
    this.apply();
    document.addEventListener("htmx:afterSettle", this.apply);
  }

  disconnectedCallback(): void {
    document.removeEventListener("htmx:afterSettle", this.apply);
  }

  private store(): string {
    return `gj-table:${this.getAttribute("key") || ""}`;
  }

  private heads(): HTMLElement[] {
    return Array.from(this.querySelectorAll<HTMLElement>("thead th"));
  }

  private fill(): void {
    const menu = this.querySelector<HTMLElement>("[data-columns]");
    if (!menu || menu.childElementCount > 0) return;
    menu.append(this.tick(menu.dataset["tight"] || "", this.taste.tight, (on) => (this.taste.tight = on)), make("hr"));
    // The first column says which row it is: it stays.
    this.heads().slice(1).forEach((head) => {
      const name = (head.textContent || "").trim();
      if (name === "") return;
      const change = (on: boolean): void => {
        this.taste.hidden = this.taste.hidden.filter((other) => other !== name).concat(on ? [] : [name]);
      };
      menu.append(this.tick(name, !this.taste.hidden.includes(name), change));
    });
  }

  private tick(label: string, on: boolean, change: (on: boolean) => void): HTMLElement {
    const input = make("input", { type: "checkbox", "data-no-draft": true });
    input.checked = on;
    input.addEventListener("change", (event) => {
      event.stopPropagation();
      change(input.checked);
      localStorage.setItem(this.store(), JSON.stringify(this.taste));
      this.apply();
    });
    return make("label", { class: "check" }, input, make("span", { text: label }));
  }

  private readonly apply = (): void => {
    this.dataset["density"] = this.taste.tight ? "tight" : "";
    const hidden = this.heads().map((head) => this.taste.hidden.includes((head.textContent || "").trim()));
    if (!hidden.includes(true) && !this.querySelector("th[hidden], td[hidden]")) return;
    this.querySelectorAll<HTMLTableRowElement>("tr").forEach((row) => {
      if (row.cells.length === hidden.length) Array.from(row.cells).forEach((cell, i) => (cell.hidden = hidden[i] === true));
    });
  };
}

export const startTable = (): void => define("gj-table", Table);
