// <gj-money>: a text field for yuan and a hidden field beside it for fen, kept in step.
import { define, make, word } from "../lib/dom";
import { fenOf, yuanOf } from "../lib/money";

class Money extends HTMLElement {
  private readonly onInput = (event: Event): void => this.sync(event.type === "change");

  connectedCallback(): void {
    this.addEventListener("input", this.onInput);
    this.addEventListener("change", this.onInput);
    this.sync(true);
  }

  private sync(finished: boolean): void {
    const text = this.querySelector<HTMLInputElement>("input:not([type=hidden])");
    const hidden = this.querySelector<HTMLInputElement>("input[type=hidden]");
    if (!text || !hidden) return;
    const fen = fenOf(text.value);
    hidden.value = fen ?? "";
    text.setCustomValidity(fen === undefined ? word("money") : "");
    if (!finished) {
      if (fen !== undefined) this.complain(text, "");
      return;
    }
    this.complain(text, fen === undefined ? word("money") : "");
    if (fen) text.value = yuanOf(fen);
  }

  private complain(text: HTMLInputElement, sentence: string): void {
    let place = this.querySelector<HTMLElement>(".error.own");
    if (sentence === "" && !place) return;
    if (!place) {
      place = make("span", { class: "error own", role: "alert", id: `${text.id}-own` });
      this.append(place);
    }
    place.textContent = sentence;
    place.hidden = sentence === "";
    if (sentence) text.setAttribute("aria-invalid", "true");
    else text.removeAttribute("aria-invalid");
  }
}

export const startMoney = (): void => define("gj-money", Money);
