// The quote without a network: the board is in the page, so it is searched and reckoned here.
import { fenOf, yuanOf } from "../lib/money";
import { online, orderHere } from "./here";
import { amountOf } from "./told";

function reckon(form: HTMLElement): void {
  let total = 0;
  let chosen = 0;
  form.querySelectorAll<HTMLElement>("[data-price]").forEach((item) => {
    const quantity = item.querySelector<HTMLInputElement>("input.in");
    const fen = quantity && amountOf(Number(fenOf(item.dataset["price"] || "0")), quantity.value);
    if (fen) {
      total += fen;
      chosen += 1;
    }
  });
  const sums = form.querySelectorAll(".sums .total > span");
  const count = sums[0];
  if (count) count.textContent = (count.textContent || "").replace(/\d+/, String(chosen));
  const sum = sums[1];
  if (sum) sum.textContent = `¥${yuanOf(String(total)).replace(/,/g, "")}`;
}

function find(form: HTMLElement, typed: string): void {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  form.querySelectorAll<HTMLElement>("[data-price]").forEach((item) => {
    const quantity = item.querySelector<HTMLInputElement>("input.in");
    const chosen = quantity !== null && /[1-9]/.test(quantity.value);
    item.hidden = !chosen && !words.every((word) => (item.dataset["name"] || "").toLowerCase().includes(word));
  });
}

/** Whether the board is reckoned here: there is no network. */
const alone = (): boolean => !online() && Boolean(orderHere()?.quote);

export function startPrices(): void {
  document.addEventListener("htmx:beforeRequest", (event) => {
    const source = (event as CustomEvent<{ elt: Element }>).detail.elt;
    if (alone() && source.closest("#quote") && !(source instanceof HTMLFormElement)) event.preventDefault();
  });
  for (const name of ["input", "change"]) {
    document.addEventListener(name, (event) => {
      const form = event.target instanceof Element ? event.target.closest<HTMLElement>("#quote") : null;
      if (!form || !alone()) return;
      if (event.target instanceof HTMLInputElement && event.target.type === "search") find(form, event.target.value);
      reckon(form);
    });
  }
}
