// A session that ended while somebody worked: a dialog asks for the password, then everything that waited is sent again.
import { closeDialog, openDialog, word } from "../lib/dom";
import { toast } from "../lib/toast";

let waiting: (() => void)[] = [];

/** Opens the log-in dialog; `resume` runs once the person is in again. */
export function askLogin(resume: () => void): void {
  waiting.push(resume);
  const dialog = document.getElementById("gj-login");
  if (!dialog) {
    location.assign(`/login?next=${encodeURIComponent(location.pathname + location.search)}`);
    return;
  }
  const box = dialog as HTMLDialogElement;
  if (box.hasAttribute("open")) return;
  box.addEventListener("close", () => (waiting = []), { once: true });
  void show(box);
}

async function show(dialog: HTMLDialogElement): Promise<void> {
  try {
    const answer = await fetch("/login?inline=1", { headers: { "HX-Request": "true" }, credentials: "same-origin" });
    fill(dialog, await answer.text());
    openDialog(dialog);
    focusIn(dialog);
  } catch {
    waiting = [];
    toast("red", word("lost"));
  }
}

function fill(dialog: HTMLDialogElement, html: string): void {
  const place = dialog.querySelector(".place");
  if (place) place.innerHTML = html;
  const form = dialog.querySelector("form");
  if (form) form.addEventListener("submit", (event) => void send(event, dialog, form));
}

function focusIn(dialog: HTMLDialogElement): void {
  const fields = Array.from(dialog.querySelectorAll<HTMLInputElement>("input:not([type=hidden])"));
  (fields.find((field) => field.value === "") || fields[0])?.focus();
}

async function send(event: Event, dialog: HTMLDialogElement, form: HTMLFormElement): Promise<void> {
  event.preventDefault();
  const body = new URLSearchParams();
  new FormData(form).forEach((value, name) => body.append(name, String(value)));
  const button = form.querySelector("button");
  button?.setAttribute("aria-disabled", "true");
  try {
    const answer = await fetch(form.action, { method: "POST", body, headers: { "HX-Request": "true" }, credentials: "same-origin" });
    if (answer.ok) {
      const resume = waiting;
      waiting = [];
      closeDialog(dialog);
      const place = dialog.querySelector(".place");
      if (place) place.textContent = "";
      resume.forEach((run) => run());
      document.dispatchEvent(new CustomEvent("gj:entered"));
      return;
    }
    fill(dialog, await answer.text());
    focusIn(dialog);
  } catch {
    button?.removeAttribute("aria-disabled");
    toast("red", word("lost"));
  }
}

export function startSession(): void {
  document.addEventListener("gj:login", (event) => askLogin((event as CustomEvent<{ resume: () => void }>).detail.resume));
}
