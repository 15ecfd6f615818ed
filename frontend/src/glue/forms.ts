// What every form gets: no double sending, a question before what can't be undone, errors shown at their fields,
// and refusals whose ways out lead somewhere. Works for plain forms; htmx.ts adds its part.
import { closeDialog, make, openDialog, pressed, submit, word } from "../lib/dom";

/** Marks a form as in flight (or not): its buttons are off and a second press is dropped. */
export function busy(form: HTMLFormElement, on: boolean): void {
  if (on) form.dataset["busy"] = "";
  else delete form.dataset["busy"];
  form.setAttribute("aria-busy", String(on));
  buttonsOf(form).forEach((button) => {
    if (on) button.setAttribute("aria-disabled", "true");
    else {
      button.removeAttribute("aria-disabled");
      button.removeAttribute("aria-busy");
    }
  });
}

/** The buttons that send a form, also those outside it that name it by `form=`. */
function buttonsOf(form: HTMLFormElement): HTMLElement[] {
  return Array.from(form.elements).filter((e): e is HTMLButtonElement => e instanceof HTMLButtonElement && e.type === "submit");
}

/** Where the server's answer to `source` is shown: the slot of its form, else the nearest one around it. */
export function slotOf(source: Element): Element | null {
  const form = source instanceof HTMLFormElement ? source : source.closest("form");
  const own = form && form.querySelector(".answer");
  if (own) return own;
  for (let around = source.parentElement; around && around !== document.body; around = around.parentElement) {
    const slot = around.querySelector(":scope > .answer");
    if (slot) return slot;
  }
  return null;
}

/** After an answer came into a slot: name the bad fields, drop ways that lead nowhere, take the person there. */
export function settleAnswer(slot: Element, focus: boolean): void {
  const form = slot.closest("form");
  slot.querySelectorAll<HTMLElement>("[data-field]").forEach((link) => {
    const field = fieldOf(form, link.dataset["field"] || "");
    if (!field) return;
    if (!field.id) field.id = `field-${link.dataset["field"] ?? ""}`;
    link.setAttribute("href", `#${field.id}`);
    field.setAttribute("aria-invalid", "true");
  });
  const place = form && placeOf(form, slot);
  if (place) standBeside(place, slot);
  slot.querySelectorAll<HTMLElement>("[data-way]").forEach((way) => {
    if (!document.getElementById(`do-${way.dataset["way"] ?? ""}`)) way.replaceWith(make("span", { class: "tag wrap", text: way.textContent || "" }));
  });
  const box = slot.firstElementChild;
  if (focus && box instanceof HTMLElement) {
    box.tabIndex = -1;
    box.focus({ preventScroll: true });
    box.scrollIntoView({ block: place ? "center" : "nearest" });
  }
}

/** The box of the form that an answer is about: what its first way out leads to, or its one bad field. */
function placeOf(form: HTMLFormElement, slot: Element): Element | null {
  const way = slot.querySelector<HTMLElement>("[data-way]");
  const errors = slot.querySelectorAll<HTMLElement>("[data-field]");
  const first = errors.length === 1 ? errors[0] : undefined;
  const at = way ? document.getElementById(`do-${way.dataset["way"] ?? ""}`) : first ? fieldOf(form, first.dataset["field"] || "") : null;
  if (!at || !form.contains(at) || at instanceof HTMLButtonElement) return null;
  return boxOf(at);
}

/** The whole box of a field: its label and hint with it. */
export function boxOf(field: Element): Element {
  return field.closest("fieldset, gj-signature, gj-photo, .field, .check, .row") || field;
}

/** Puts an answer directly behind the box that it is about, and opens what hides it. */
export function standBeside(box: Element, slot: Element): void {
  box.after(slot);
  const shut = slot.closest("details");
  if (shut) shut.open = true;
}

function fieldOf(form: HTMLFormElement | null, name: string): HTMLElement | null {
  const byId = document.getElementById(name);
  if (byId) return byId;
  const found = form && form.elements.namedItem(name);
  if (found instanceof RadioNodeList) return found[0] instanceof HTMLElement ? found[0] : null;
  return found instanceof HTMLElement ? found : null;
}

function confirmFirst(form: HTMLFormElement, button: HTMLElement | null): void {
  const go = form.dataset["confirmGo"] || (button && button.textContent) || "";
  const dialog = make("dialog", { "aria-label": form.dataset["confirm"] || "" });
  const yes = make("button", { class: "btn danger go", type: "button", text: go.trim() });
  const no = make("button", { class: "btn", type: "button", text: word("cancel") || word("close") });
  dialog.append(make("div", { class: "body" }, make("p", { text: form.dataset["confirm"] || "" }), make("div", { class: "actions" }, yes, no)));
  no.addEventListener("click", () => closeDialog(dialog));
  yes.addEventListener("click", () => {
    form.dataset["confirmed"] = "";
    closeDialog(dialog);
    submit(form, button);
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  openDialog(dialog);
  no.focus();
}

/** Pictures are still on their way: the form goes when they have arrived. One that failed is shown first. */
function afterPictures(form: HTMLFormElement, button: HTMLElement | null): void {
  const failed = form.querySelector<HTMLElement>(".photos .bad button.state");
  if (failed) {
    failed.scrollIntoView({ block: "center" });
    failed.focus();
    return;
  }
  busy(form, true);
  if (button) button.setAttribute("aria-busy", "true");
  const check = (): void => {
    if (form.querySelector("[busy]")) return;
    form.removeEventListener("gj:idle", check);
    busy(form, false);
    submit(form, button);
  };
  form.addEventListener("gj:idle", check);
}

function onSubmitFirst(event: Event): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  const button = pressed(event);
  if (form.dataset["busy"] !== undefined) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else if (form.querySelector("[busy], .photos .bad")) {
    event.preventDefault();
    event.stopImmediatePropagation();
    afterPictures(form, button);
  } else if (form.dataset["confirm"] !== undefined && form.dataset["confirmed"] === undefined) {
    event.preventDefault();
    event.stopImmediatePropagation();
    confirmFirst(form, button);
  } else {
    delete form.dataset["confirmed"];
    if (button && form.method === "post") button.setAttribute("aria-busy", "true");
  }
}

function onSubmitLast(event: Event): void {
  const form = event.target;
  // A script took it over (htmx, the log-in dialog): it marks the form itself.
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== "post") return;
  // After this turn, so that the pressed button's name and value still go with the form.
  window.setTimeout(() => busy(form, true), 0);
}

function onClick(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  if (!target) return;
  if (target.closest("[aria-disabled=true]")) {
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  const way = target.closest<HTMLElement>("[data-way]");
  const there = way && document.getElementById(`do-${way.dataset["way"] ?? ""}`);
  if (there) {
    event.preventDefault();
    goTo(there);
    return;
  }
  const field = target.closest<HTMLAnchorElement>("a[data-field]");
  const at = field && document.getElementById((field.getAttribute("href") || "").slice(1));
  if (at) {
    event.preventDefault();
    goTo(at);
  }
}

/** Brings an element to sight and focus, opening what hides it. */
export function goTo(there: HTMLElement): void {
  for (let fold = there.closest("details"); fold; fold = fold.parentElement ? fold.parentElement.closest("details") : null) fold.open = true;
  const dialog = there.closest("dialog");
  if (dialog) openDialog(dialog);
  there.scrollIntoView({ block: "center" });
  const focusable = there.matches("a, button, input, select, textarea, summary") ? there : there.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea, button, a");
  (focusable || there).focus();
}

export function startForms(): void {
  document.addEventListener("submit", onSubmitFirst, true);
  // On the window, so that it runs after every other listener.
  window.addEventListener("submit", onSubmitLast);
  document.addEventListener("click", onClick, true);
  document.addEventListener("input", (event) => {
    if (event.target instanceof Element && event.target.getAttribute("aria-invalid") === "true") event.target.removeAttribute("aria-invalid");
  });
  // Back from the next page by the browser's button: the form can be sent again.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) document.querySelectorAll<HTMLFormElement>("form[data-busy]").forEach((form) => busy(form, false));
  });
  document.querySelectorAll(".answer").forEach((slot) => {
    if (slot.firstElementChild) settleAnswer(slot, true);
  });
  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target && target.closest("[data-print]")) window.print();
    const add = target && target.closest<HTMLElement>(".qty [data-add]");
    const amount = add && add.parentElement && add.parentElement.querySelector<HTMLInputElement>("input.in");
    if (!add || !amount) return;
    const less = add.dataset["add"] === "-1";
    // A quantity that may be 2.5 is a text field; below nothing there is nothing.
    if (amount.type !== "number") amount.value = String(Math.max(0, Math.round(((Number(amount.value) || 0) + (less ? -1 : 1)) * 100) / 100));
    else if (less) amount.stepDown();
    else amount.stepUp();
    for (const name of ["input", "change"]) amount.dispatchEvent(new Event(name, { bubbles: true }));
  });
}

