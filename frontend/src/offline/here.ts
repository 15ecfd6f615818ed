// Whose page this is: read off <gj-outbox person community>, which every phone page of a worker has.
import { make } from "../lib/dom";
import { opsOf } from "./db";
import type { Op } from "./types";

export interface Here {
  owner: string;
  person: string;
  community: string;
  element: HTMLElement;
}

export function here(): Here | undefined {
  const element = document.querySelector<HTMLElement>("gj-outbox");
  const person = element && element.getAttribute("person");
  const community = element && element.getAttribute("community");
  return element && person && community ? { owner: `${person}@${community}`, person, community, element } : undefined;
}

/** A sentence of the outbox, with `%n` and the like filled. */
export function say(name: string, facts: { [name: string]: string | number } = {}): string {
  const at = here();
  const text = (at && at.element.getAttribute(`word-${name}`)) || "";
  return text.replace(/%(\w+)/g, (_, key: string) => String(facts[key] ?? ""));
}

/** The order that the page at hand is about, and whether it is its quote. */
export function orderHere(): { id: string; quote: boolean } | undefined {
  const found = /\/field\/orders\/([0-9a-f-]{36})(\/quote)?$/.exec(location.pathname);
  return found ? { id: found[1] ?? "", quote: found[2] !== undefined } : undefined;
}

let known: Op[] = [];
let down = 0;

/** The ops of the person at this page, as read last. */
export const ops = (): Op[] => known;

export async function reread(): Promise<Op[]> {
  const at = here();
  known = at ? await opsOf(at.owner) : [];
  return known;
}

/** Notes whether the server could be reached just now. */
export function reached(yes: boolean): void {
  down = yes ? 0 : Date.now();
}

/** Whether the server can be reached, as far as is known. */
export const online = (): boolean => navigator.onLine && Date.now() - down > 15_000;

/** A box with a sentence, where the server would have put its refusal. */
export function refusal(text: string): HTMLElement {
  return make("div", { class: "refusal" }, make("p", { class: "title" }, make("span", { text })));
}
