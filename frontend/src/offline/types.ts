// What the phone keeps: ops that wait, their pictures, copies of orders. Nothing here does anything.

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type Fields = { [name: string]: Json };

/** `waiting` to be sent · `sent` · `centre`: on the list of exceptions there · `needs` a decision of the person. */
export type State = "waiting" | "sent" | "centre" | "needs";

/** Who changed the order since the person saw it. */
export interface Changed {
  by: string;
  at: string;
  what: string[];
}

/** What the server says became of an op. */
export interface Answer {
  outcome: "done" | "exception";
  state: string;
  version: number;
  quote_id: string | null;
  receipt_number: string | null;
  said: string | null;
  changed: Changed | null;
}

/** A line of a quote as the resident was shown it. */
export interface Shown {
  name: string;
  quantity: string;
  fen: number;
}

/** Something that was done on site. */
export interface Op {
  op_id: string;
  /** `person@community`: nobody else sees or sends it. */
  owner: string;
  person: string;
  community: string;
  /** The device's own order. */
  seq: number;
  order_id: string;
  number: string;
  place: string;
  verb: string;
  label: string;
  device_at: string;
  base_version: number;
  input: Fields;
  /** Ids of its pictures on this device. They stand in `input`. */
  pictures: string[];
  shown_fen?: number;
  shown?: Shown[];
  /** The key of a form that was sent before, whose answer was lost. */
  form?: string;
  /** To the centre without trying. */
  aside?: boolean;
  state: State;
  /** Why it needs the person: held behind another op of its order, or what the server said. */
  problem?: { kind: "held" | "refused"; text: string };
  answer?: Answer;
}

/** A photo or signature that waits. */
export interface Picture {
  id: string;
  owner: string;
  kind: "photo" | "signature";
  data: Blob;
  /** The key of its upload, and what it is called there. */
  key: string;
  server?: { id: string; at: number };
}

/** One step out of a stand: which verb, told how, leads where. */
export interface Edge {
  verb: string;
  when: Fields;
  to: string | null;
}

/** A stand of an order, drawn. */
export interface Drawn {
  class: string;
  tag: string;
  main: string;
  act: string;
  edges: Edge[];
}

/** What a rule will ask for. */
export interface Need {
  verb: string;
  when: Fields;
  field: string | null;
  say: string;
}

/** An order as the phone takes it along. */
export interface Copy {
  order_id: string;
  number: string;
  version: number;
  place: string;
  mark: string;
  quoted_fen: number | null;
  quote_id: string | null;
  now: string;
  stands: { [key: string]: Drawn };
  needs: Need[];
  page: string;
}

/** A copy with whose it is, and by which build and in which language it was drawn. */
export interface Kept {
  owner: string;
  order_id: string;
  made: string;
  copy: Copy;
}
