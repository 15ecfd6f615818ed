// <gj-copy>: what is inside, with a small button that copies it.
import { define, icon, make, word } from "../lib/dom";
import { toast } from "../lib/toast";

class Copy extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("button") || !navigator.clipboard) return;
    const text = (this.textContent || "").trim();
    const button = make("button", { class: "btn plain small square", type: "button", "aria-label": `${word("copy")} ${text}`.trim() }, icon("copy"));
    button.addEventListener("click", () => {
      navigator.clipboard.writeText(this.dataset["text"] || text).then(
        () => toast("jade", word("copied")),
        () => undefined,
      );
    });
    this.append(" ", button);
  }
}

export const startCopy = (): void => define("gj-copy", Copy);
