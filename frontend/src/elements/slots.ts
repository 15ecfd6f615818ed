// <gj-slots>: the radio inputs of free slots, walked by arrow keys in two dimensions.
import { define } from "../lib/dom";

class Slots extends HTMLElement {
  private readonly onKey = (event: KeyboardEvent): void => {
    const from = event.target;
    if (!(from instanceof HTMLInputElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = Array.from(this.querySelectorAll<HTMLInputElement>("input[type=radio]:not(:disabled)")).filter(
      // What lies folded away is reached once it is open.
      (input) => !input.closest("details:not([open])"),
    );
    const at = all.indexOf(from);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const line = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    let to: HTMLInputElement | undefined;
    if (step !== undefined) to = all[at + step];
    else if (line !== undefined) to = nearest(from, all, line);
    else if (event.key === "Home") to = all[0];
    else if (event.key === "End") to = all[all.length - 1];
    else return;
    event.preventDefault();
    if (!to) return;
    to.focus();
    // As a press would: checked, with its events.
    to.click();
  };

  connectedCallback(): void {
    this.addEventListener("keydown", this.onKey);
  }
}

/** The input in the next row up (-1) or down (1) that lies nearest under or over `from`. */
function nearest(from: HTMLInputElement, all: HTMLInputElement[], way: number): HTMLInputElement | undefined {
  const here = from.getBoundingClientRect();
  const beyond = all
    .map((input) => ({ input, box: input.getBoundingClientRect() }))
    .filter(({ box }) => (way > 0 ? box.top > here.top + 4 : box.top < here.top - 4));
  if (beyond.length === 0) return undefined;
  const row = beyond.reduce((best, { box }) => (way > 0 ? Math.min(best, box.top) : Math.max(best, box.top)), way > 0 ? Infinity : -Infinity);
  const inRow = beyond.filter(({ box }) => Math.abs(box.top - row) <= 4);
  return inRow.reduce((best, one) => (Math.abs(one.box.left - here.left) < Math.abs(best.box.left - here.left) ? one : best)).input;
}

export const startSlots = (): void => define("gj-slots", Slots);
