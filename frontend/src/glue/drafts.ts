// Keeps what was typed into forms marked `data-draft="key"` in this tab, until the server took it.
// Never passwords, files or hidden fields; everything goes at log-out.
import { word } from "../lib/dom";
import { later } from "../lib/fragments";
import { toast } from "../lib/toast";

const PREFIX = "gj-draft:";
const SENT = "gj-sent:";
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Draft = Record<string, string[]>;

function fieldsOf(form: HTMLFormElement): Field[] {
  return Array.from(form.elements).filter((e): e is Field => (e instanceof HTMLInputElement && !/^(hidden|password|file|submit|button|reset|image)$/.test(e.type)) || e instanceof HTMLTextAreaElement || e instanceof HTMLSelectElement).filter((e) => e.name !== "" && !e.hasAttribute("data-no-draft"));
}

const isTick = (field: Field): field is HTMLInputElement => field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");

function read(form: HTMLFormElement): Draft {
  const draft: Draft = {};
  for (const field of fieldsOf(form)) {
    const values = (draft[field.name] = draft[field.name] || []);
    if (!isTick(field)) values.push(field.value);
    else if (field.checked) values.push(field.value);
  }
  return draft;
}

function restore(form: HTMLFormElement, draft: Draft): boolean {
  let changed = false;
  const used: Record<string, number> = {};
  for (const field of fieldsOf(form)) {
    const values = draft[field.name];
    if (!values) continue;
    if (isTick(field)) {
      const on = values.includes(field.value);
      if (on !== field.checked) changed = true;
      field.checked = on;
    } else {
      const i = (used[field.name] = (used[field.name] ?? -1) + 1);
      const value = values[i];
      if (value === undefined || value === field.value) continue;
      field.value = value;
      changed = true;
    }
  }
  if (changed) form.dispatchEvent(new Event("change", { bubbles: true }));
  return changed;
}

function store(key: string, draft: Draft): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // A full or forbidden store: the form works all the same.
  }
}

function load(key: string): Draft | undefined {
  try {
    const text = sessionStorage.getItem(PREFIX + key);
    return text ? (JSON.parse(text) as Draft) : undefined;
  } catch {
    return undefined;
  }
}

function forget(key: string): void {
  sessionStorage.removeItem(PREFIX + key);
  sessionStorage.removeItem(SENT + key);
}

const known = new WeakSet<HTMLFormElement>();

function take(form: HTMLFormElement): void {
  const key = form.dataset["draft"];
  if (!key || known.has(form)) return;
  known.add(form);
  // Sent as a plain form and not refused since: the server has it.
  const refused = form.querySelector(".answer > *") !== null;
  if (sessionStorage.getItem(SENT + key) !== null && !refused) forget(key);
  sessionStorage.removeItem(SENT + key);
  const draft = load(key);
  if (draft && restore(form, draft) && !refused) toast("gold", word("restored"));
  let dirty = false;
  const save = later(400, () => {
    if (dirty && form.isConnected) store(key, read(form));
  });
  for (const name of ["input", "change"]) {
    form.addEventListener(name, () => {
      dirty = true;
      save();
    });
  }
  form.addEventListener("gj:done", () => {
    dirty = false;
    forget(key);
  });
}

export function startDrafts(): void {
  const all = (): void => document.querySelectorAll<HTMLFormElement>("form[data-draft]").forEach(take);
  all();
  document.addEventListener("htmx:afterSettle", all);
  window.addEventListener("pagehide", () => {
    document.querySelectorAll<HTMLFormElement>("form[data-draft]").forEach((form) => {
      const key = form.dataset["draft"] || "";
      if (load(key)) store(key, read(form));
    });
  });
  window.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    if (form.hasAttribute("data-logout")) {
      Object.keys(sessionStorage).filter((k) => k.startsWith(PREFIX) || k.startsWith(SENT)).forEach((k) => sessionStorage.removeItem(k));
    } else if (form.dataset["draft"] && !event.defaultPrevented) {
      store(form.dataset["draft"], read(form));
      sessionStorage.setItem(SENT + form.dataset["draft"], "");
    }
  });
}
