// Where an order stands after what was done here, by the edges that came with its copy. No rule is written here.
import type { Copy, Drawn, Edge, Fields, Need, Op } from "./types";

const fits = (when: Fields, input: Fields): boolean => Object.keys(when).every((name) => (input[name] ?? false) === when[name]);

/** The edge that a verb takes from here, told so; undefined: the verb does not fit here. */
export function edgeOf(stand: Drawn, verb: string, input: Fields): Edge | undefined {
  return stand.edges.find((edge) => edge.verb === verb && fits(edge.when, input));
}

/** The ops of this order that the copy does not know of yet, in order. */
export function unknown(copy: Copy, ops: Op[]): Op[] {
  return ops
    .filter((op) => op.order_id === copy.order_id && !op.aside && (op.state === "waiting" || op.state === "needs" || (op.state === "sent" && op.answer !== undefined && op.answer.version > copy.version)))
    .sort((a, b) => a.seq - b.seq);
}

/** The key of the stand after these ops; null where only the centre can tell; an op that does not fit changes nothing. */
export function standAfter(copy: Copy, ops: Op[]): string | null {
  let at = copy.now;
  for (const op of unknown(copy, ops)) {
    const stand = copy.stands[at];
    const edge = stand && edgeOf(stand, op.verb, op.input);
    if (edge && edge.to === null) return null;
    if (edge && edge.to !== null) at = edge.to;
  }
  return at;
}

/** What a rule will miss in what is about to be told; undefined when nothing. */
export function missing(needs: Need[], verb: string, input: Fields): Need | undefined {
  return needs.find((need) => need.verb === verb && fits(need.when, input) && (need.field === null || empty(input[need.field])));
}

const empty = (value: unknown): boolean => value === undefined || value === null || value === "" || value === false || (Array.isArray(value) && value.length === 0);

/** The newest quote that was made on this phone for an order and is not known to its copy. */
export function quoteHere(copy: Copy, ops: Op[]): Op | undefined {
  return unknown(copy, ops)
    .filter((op) => op.verb === "quote")
    .pop();
}
