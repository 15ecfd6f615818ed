// <gj-board>: gives an order to another person by dragging its card into a lane, or by keys (M, arrows, Enter).
// Each card holds the plain form that does it (`form.assign` with a field `staff_id`); this element only fills and sends it.
import { define, make, submit } from "../lib/dom";

class Board extends HTMLElement {
  private held: HTMLElement | undefined;
  private over: HTMLElement | undefined;
  private status: HTMLElement | undefined;

  connectedCallback(): void {
    if (this.status) return;
    this.status = make("p", { class: "vh", role: "status" });
    this.append(this.status);
    this.addEventListener("dragstart", (event) => this.take(cardOf(event), event));
    this.addEventListener("dragover", (event) => {
      const lane = this.held && laneOf(event);
      if (!lane) return;
      event.preventDefault();
      this.aim(lane);
    });
    this.addEventListener("drop", (event) => {
      event.preventDefault();
      this.drop();
    });
    this.addEventListener("dragend", () => this.letGo());
    this.addEventListener("keydown", (event) => this.key(event));
    this.arm();
    document.addEventListener("htmx:afterSettle", this.arm);
  }

  disconnectedCallback(): void {
    document.removeEventListener("htmx:afterSettle", this.arm);
  }

  /** Cards that may be given away can be dragged and focused. */
  private readonly arm = (): void => {
    this.querySelectorAll<HTMLElement>(".order").forEach((card) => {
      if (!formOf(card)) return;
      card.draggable = true;
      card.tabIndex = 0;
    });
  };

  private take(card: HTMLElement | null, event?: DragEvent): void {
    if (!card || !formOf(card)) return;
    this.held = card;
    card.classList.add("held");
    if (event && event.dataTransfer) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", card.id);
    }
    const lane = card.closest<HTMLElement>(".lane");
    if (lane) this.aim(lane);
  }

  private aim(lane: HTMLElement): void {
    if (this.over === lane) return;
    this.over?.classList.remove("over");
    this.over = lane;
    lane.classList.add("over");
    lane.scrollIntoView({ block: "nearest" });
    if (this.status) this.status.textContent = lane.querySelector(".lane-who b")?.textContent || "";
  }

  private drop(): void {
    const { held, over } = this;
    const form = held && formOf(held);
    const field = form && form.elements.namedItem("staff_id");
    const moved = held && over && held.closest(".lane") !== over;
    this.letGo();
    if (!form || !over || !moved || !(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
    field.value = over.dataset["lane"] || "";
    submit(form);
  }

  private letGo(): void {
    this.held?.classList.remove("held");
    this.over?.classList.remove("over");
    this.held = undefined;
    this.over = undefined;
  }

  private key(event: KeyboardEvent): void {
    const card = event.target instanceof HTMLElement && event.target.matches(".order") ? event.target : null;
    if (!card || event.ctrlKey || event.metaKey || event.altKey) return;
    const lanes = Array.from(this.querySelectorAll<HTMLElement>(".lane"));
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (this.held) {
      if (step !== undefined) {
        const to = lanes[lanes.indexOf(this.over as HTMLElement) + step];
        if (to) this.aim(to);
      } else if (event.key === "Enter") this.drop();
      else if (event.key === "Escape") this.letGo();
      else return;
    } else if (event.key === "m" || event.key === "M") this.take(card);
    else if (event.key === "Enter") card.querySelector<HTMLElement>(".what a")?.click();
    else if (step !== undefined || event.key === "ArrowLeft" || event.key === "ArrowRight") {
      const cards = Array.from(this.querySelectorAll<HTMLElement>(".order[tabindex='0']"));
      cards[cards.indexOf(card) + (step ?? (event.key === "ArrowLeft" ? -1 : 1))]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

const formOf = (card: HTMLElement): HTMLFormElement | null => card.querySelector<HTMLFormElement>("form.assign");
const cardOf = (event: Event): HTMLElement | null => (event.target instanceof Element ? event.target.closest<HTMLElement>(".order") : null);
const laneOf = (event: Event): HTMLElement | null => (event.target instanceof Element ? event.target.closest<HTMLElement>(".lane[data-lane]") : null);

export const startBoard = (): void => define("gj-board", Board);
