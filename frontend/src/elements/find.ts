// <gj-find>: a search box that answers while one types. Its form works without it.
import { define, fill, make, word } from "../lib/dom";
import { Asker, later } from "../lib/fragments";
import { Hits } from "../lib/hits";

class Find extends HTMLElement {
  private wired = false;

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>("input[name=q]");
    const src = this.getAttribute("src");
    if (!input || !src || this.wired) return;
    this.wired = true;
    let list = this.querySelector<HTMLElement>(".hits");
    if (!list) this.append((list = make("div", { class: "hits" })));
    const hits = new Hits(input, list);
    // What is said when nothing is found: no list, and nothing is taken by itself.
    const nobody = make("div", { class: "nobody" });
    this.append(nobody);
    const asker = new Asker(src);
    const place = list;
    const ask = async (): Promise<void> => {
      const q = input.value.trim();
      if (q === "") {
        asker.stop();
        hits.clear();
        nobody.textContent = "";
        return;
      }
      const html = await asker.ask(q);
      if (html === undefined || input.value.trim() !== q) return;
      if (html.trim() === "") fill(place, make("p", { class: "none", text: word("none") }));
      else place.innerHTML = html;
      const unfound = place.querySelector(".unfound");
      if (unfound) {
        nobody.replaceChildren(unfound);
        place.textContent = "";
      } else nobody.textContent = "";
      hits.refresh(true);
    };
    const soon = later(120, () => void ask());
    input.addEventListener("input", (event) => {
      // While a Chinese word is being composed its letters are not the question yet; they are when it is initials.
      if (!(event instanceof InputEvent && event.isComposing)) soon();
    });
    input.addEventListener("compositionend", soon);
    input.addEventListener("focus", () => {
      if (place.childElementCount === 0 && input.value.trim() !== "") soon();
    });
    // Enter before the answer came: wait for it and open the first hit, as the clerk means it.
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void ask().then(() => {
        const hit = hits.current();
        if (hit) hit.click();
        else nobody.querySelector<HTMLElement>("a")?.focus();
      });
    });
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      if (place.childElementCount > 0) {
        hits.clear();
        event.stopPropagation();
      } else input.blur();
    });
    if (!place.classList.contains("flow")) {
      this.addEventListener("focusout", (event) => {
        if (!(event.relatedTarget instanceof Node) || !this.contains(event.relatedTarget)) window.setTimeout(() => !this.contains(document.activeElement) && hits.clear(), 150);
      });
    }
  }

  /** Takes the focus; used by the shortcut "/". */
  seek(): void {
    const input = this.querySelector<HTMLInputElement>("input[name=q]");
    input?.focus();
    input?.select();
  }
}

export const startFind = (): void => define("gj-find", Find);
