// A list of links under a search box: arrow keys choose, Enter opens, and a screen reader hears which one is chosen.
// Shared by the find box and the palette.

let next = 0;

export class Hits {
  private chosen = -1;
  private readonly id = `gj-hits-${++next}`;

  constructor(
    private readonly input: HTMLInputElement,
    private readonly list: HTMLElement,
  ) {
    list.id = list.id || this.id;
    list.setAttribute("role", "listbox");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");
    input.addEventListener("keydown", (event) => this.key(event));
  }

  /** To be called whenever the list's content changed; the first hit is chosen when `first`. */
  refresh(first: boolean): void {
    const options = this.options();
    options.forEach((option, i) => {
      option.id = `${this.id}-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("tabindex", "-1");
    });
    this.list.querySelectorAll(".cap, .none").forEach((cap) => cap.setAttribute("role", "presentation"));
    this.input.setAttribute("aria-expanded", String(options.length > 0));
    this.choose(first && options.length > 0 ? 0 : -1);
  }

  clear(): void {
    this.list.textContent = "";
    this.refresh(false);
  }

  /** The chosen link, if there is one. */
  current(): HTMLElement | undefined {
    return this.options()[this.chosen];
  }

  private options(): HTMLElement[] {
    return Array.from(this.list.querySelectorAll<HTMLElement>(".hit"));
  }

  private choose(i: number): void {
    const options = this.options();
    this.chosen = i;
    options.forEach((option, n) => option.setAttribute("aria-selected", String(n === i)));
    const now = options[i];
    if (now) {
      this.input.setAttribute("aria-activedescendant", now.id);
      now.scrollIntoView({ block: "nearest" });
    } else this.input.removeAttribute("aria-activedescendant");
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const count = this.options().length;
    if (count === 0) return;
    if (event.key === "ArrowDown") this.choose((this.chosen + 1) % count);
    else if (event.key === "ArrowUp") this.choose((this.chosen - 1 + count) % count);
    else if (event.key === "Enter" && this.current()) this.current()?.click();
    else return;
    event.preventDefault();
  }
}
