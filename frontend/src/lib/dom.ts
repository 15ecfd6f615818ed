// Small helpers around the DOM; nothing here knows a component.

type Props = Record<string, string | boolean | ((event: Event) => void)>;

/** Makes an element. `text` is its text, functions are listeners, `true` is an empty attribute, `false` is none. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (name === "text") node.textContent = String(value);
    else if (value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children);
  return node;
}

export function icon(name: string, extra = ""): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", `i ${extra}`.trim());
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `/assets/sprite.svg#${name}`);
  svg.append(use);
  return svg;
}

/** A sentence of the page's language, put into the page by the shell (words.html). */
export function word(key: string): string {
  const place = document.getElementById("gj-words");
  return (place && place.dataset[key]) || "";
}

/** Sends a form as if `button` had been pressed; Safari before 16 has no requestSubmit. */
export function submit(form: HTMLFormElement, button: HTMLElement | null = null): void {
  const press = button instanceof HTMLButtonElement || button instanceof HTMLInputElement ? button : form.querySelector<HTMLElement>("button:not([type=button]), input[type=submit]");
  if (typeof form.requestSubmit === "function") form.requestSubmit(press && form.contains(press) ? press : null);
  else if (press) press.click();
  else if (form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }))) form.submit();
}

/** Opens a dialog modally, or as near as the browser can. */
export function openDialog(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  if (typeof dialog.showModal === "function") dialog.showModal();
  else {
    dialog.classList.add("fallback");
    dialog.setAttribute("open", "");
    const first = dialog.querySelector<HTMLElement>("input:not([type=hidden]), button, a");
    if (first) first.focus();
  }
}

export function closeDialog(dialog: HTMLDialogElement): void {
  if (typeof dialog.close === "function") {
    if (dialog.open) dialog.close();
  } else {
    dialog.removeAttribute("open");
    dialog.dispatchEvent(new Event("close"));
  }
}

/** A random UUID v4, also where crypto.randomUUID is missing. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, i) => (i === 6 ? (byte & 15) | 64 : i === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Replaces what is inside; `replaceChildren` is newer than the phones we serve. */
export function fill(node: Element, ...children: (Node | string)[]): void {
  node.textContent = "";
  node.append(...children);
}

/** The button that sent a form, where the browser says so (Chrome 81, Safari 15.4), else the one that had the focus. */
export function pressed(event: Event | undefined): HTMLElement | null {
  if (!event) return null;
  const said = (event as Event & { submitter?: HTMLElement | null }).submitter;
  if (said !== undefined) return said;
  const active = document.activeElement;
  return active instanceof HTMLButtonElement && active.form === event.target ? active : null;
}

/** Whether a key press there means typing and not a shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !/^(checkbox|radio|button|submit|file|range|reset|image)$/.test(target.type);
}

export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
