// <gj-stepper>: the steps of a script. Each is a checkbox (ticked = said); one is shown at a time, and going on ticks it.
import { define } from "../lib/dom";

class Stepper extends HTMLElement {
  private at = -1;

  private readonly onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target) return;
    if (target.closest("[data-next]")) this.go(this.at + 1, true);
    else if (target.closest("[data-prev]")) this.go(this.at - 1, false);
    else if (target instanceof HTMLInputElement) {
      const i = this.ticks().indexOf(target);
      if (i < 0) return;
      if (i !== this.at) {
        // The first press only goes there; what was ticked stays as it was.
        event.preventDefault();
        window.setTimeout(() => this.go(i, false), 0);
      } else if (target.checked) window.setTimeout(() => this.go(i + 1, true), 0);
    }
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey || (event.key !== "ArrowRight" && event.key !== "ArrowLeft")) return;
    event.preventDefault();
    this.go(this.at + (event.key === "ArrowRight" ? 1 : -1), event.key === "ArrowRight");
  };

  connectedCallback(): void {
    this.addEventListener("click", this.onClick);
    document.addEventListener("keydown", this.onKey);
    const first = this.ticks().findIndex((tick) => !tick.checked);
    this.show(first < 0 ? this.ticks().length - 1 : first);
    this.setAttribute("ready", "");
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.onKey);
  }

  /** Goes to step `i`; `tick` marks the one that is left as said. */
  go(i: number, tick: boolean): void {
    const ticks = this.ticks();
    const left = ticks[this.at];
    if (tick && left && !left.checked) {
      left.checked = true;
      left.dispatchEvent(new Event("change", { bubbles: true }));
    }
    this.show(Math.max(0, Math.min(ticks.length - 1, i)));
    const now = ticks[this.at];
    if (now) this.dispatchEvent(new CustomEvent("gj:step", { bubbles: true, detail: { step: now.value } }));
  }

  private show(i: number): void {
    this.at = i;
    const ticks = this.ticks();
    ticks.forEach((tick, n) => {
      const item = tick.closest("li");
      item?.classList.toggle("now", n === i);
      item?.classList.toggle("done", tick.checked && n !== i);
      if (n === i) tick.setAttribute("aria-current", "step");
      else tick.removeAttribute("aria-current");
    });
    const name = ticks[i]?.value;
    this.querySelectorAll<HTMLElement>("[data-step]").forEach((panel) => panel.classList.toggle("now", panel.dataset["step"] === name));
  }

  private ticks(): HTMLInputElement[] {
    return Array.from(this.querySelectorAll<HTMLInputElement>(".steps input[type=checkbox]"));
  }
}

export const startStepper = (): void => define("gj-stepper", Stepper);
