// A form of the phone's pages as the body of its verb. Pure: names and values in, JSON out.
import { fenOf } from "../lib/money";
import type { Fields, Json } from "./types";

/** The verb of a form's address, and its order. */
export function verbOf(action: string): { order: string; verb: string } | undefined {
  const found = /\/orders\/([0-9a-f-]{36})\/([a-z-]+)(?:\?|$)/.exec(action);
  const verb = found && found[2];
  return found && verb && VERBS.has(verb) ? { order: found[1] ?? "", verb } : undefined;
}

const VERBS = new Set(["acknowledge", "depart", "announce", "inspect", "survey", "quote", "consent", "decline", "start", "finish", "accept", "pay", "settle", "pause", "resume", "return"]);

/** What a form says: texts by name; pictures stand as their ids on this device. */
export type Said = [string, string][];

const first = (said: Said, name: string): string => (said.find(([key, value]) => key === name && value !== "") || ["", ""])[1];
const all = (said: Said, name: string): string[] => said.filter(([key, value]) => key === name && value !== "").map(([, value]) => value);
const ticked = (said: Said, name: string): boolean => first(said, name) === "true";

function whole(fields: { [name: string]: Json | undefined }): Fields {
  const kept: Fields = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined && value !== "") kept[name] = value;
  return kept;
}

/** The verb's body; undefined where it needs the network (a code, a call by a colleague). */
export function bodyOf(verb: string, said: Said): Fields | undefined {
  const text = (name: string): string => first(said, name);
  switch (verb) {
    case "announce":
      return whole({ child_alone: ticked(said, "child_alone"), let_in_by: text("let_in_by") });
    case "inspect":
      return whole({ findings: text("findings"), readings: text("readings"), payer: text("payer"), blob_ids: all(said, "blob_ids") });
    case "survey":
      return whole({ conforms: text("conforms") === "yes", reason: text("reason"), payer: text("payer"), altered: ticked(said, "altered") || undefined, blob_ids: all(said, "blob_ids") });
    case "quote":
      return { lines: linesOf(said) };
    case "consent": {
      if (text("code") || text("witness_staff_id")) return undefined;
      const drawn = text("signature") || text("signature_file");
      const paper = text("paper");
      const evidence: Fields | undefined = paper ? { kind: "paper", blob_id: paper } : drawn ? { kind: "signature", blob_id: drawn } : undefined;
      return whole({ quote_id: text("quote_id"), evidence, start: ticked(said, "start") });
    }
    case "decline":
      return whole({ quote_id: text("quote_id"), reason: text("reason") });
    case "finish":
      return whole({ cleaned: ticked(said, "cleaned"), done: text("done"), blob_ids: all(said, "blob_ids") });
    case "accept":
      return whole({
        by: text("by"),
        tried: ticked(said, "tried"),
        opinion: text("opinion") ? Number(text("opinion")) : undefined,
        words: text("words"),
        signature_blob_id: text("signature") || text("signature_file"),
        photo_blob_ids: all(said, "photo_blob_ids"),
        witness_staff_id: text("witness_staff_id"),
        note: text("note"),
      });
    case "pay":
      return whole({ amount_fen: Number(text("amount_fen") || fenOf(text("amount")) || "0"), method: text("method"), reason: text("reason") });
    case "settle":
      return whole({ kind: text("kind"), reason: text("reason"), due_on: text("due_on") });
    case "pause":
      return whole({ reason: text("reason"), until: text("until") });
    case "return":
      return whole({ reason: text("reason") });
    default:
      return {};
  }
}

/** The items of a quote form: a field `q-<tariff>` each, with its quantity. */
export function linesOf(said: Said): Json[] {
  return said.filter(([name, value]) => name.startsWith("q-") && /[1-9]/.test(value)).map(([name, value]) => ({ tariff_id: name.slice(2), quantity: value.trim() }));
}

/** Price by quantity in fen, rounded half up as the server does; undefined when the quantity is none. */
export function amountOf(priceFen: number, quantity: string): number | undefined {
  const parts = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(quantity.trim());
  if (!parts) return undefined;
  const hundredths = Number(parts[1]) * 100 + Number((parts[2] || "").padEnd(2, "0"));
  return Math.floor((priceFen * hundredths + 50) / 100);
}
