// How ops and pictures travel, and that one tab sends at a time.
import { boxOf, lease } from "./db";
import { drain, type End, type Heard, type Net } from "./queue";
import type { Op } from "./types";

const PATIENCE = 60_000;

async function post(url: string, key: string, body: BodyInit, type: string): Promise<Heard> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const answer = await fetch(url, { method: "POST", body, headers: { "Content-Type": type, "Idempotency-Key": key, Accept: "application/json" }, credentials: "same-origin", signal: stop.signal });
    return { status: answer.status, body: await answer.json().catch(() => null) };
  } catch {
    return { status: 0, body: null };
  } finally {
    clearTimeout(timer);
  }
}

function netOf(community: string): Net {
  const base = `/api/v1/communities/${community}`;
  return {
    picture: (picture) => post(`${base}/blobs?kind=${picture.kind}`, picture.key, picture.data, picture.data.type || "image/jpeg"),
    op: (op, body) => post(`${base}/field/ops`, op.op_id, JSON.stringify(body), "application/json"),
    now: () => Date.now(),
  };
}

/** Sends what waits, unless another tab does so now. */
export async function send(owner: string, tell: (op: Op | undefined) => void): Promise<End> {
  const community = owner.slice(owner.indexOf("@") + 1);
  const run = (): Promise<End> => drain(boxOf(owner), netOf(community), tell);
  const locks = (navigator as Navigator & { locks?: LockManager }).locks;
  if (locks) return locks.request(`gj-outbox ${owner}`, { ifAvailable: true }, (lock) => (lock ? run() : ("elsewhere" as const)));
  const me = String(Math.random());
  return (await lease(owner, me, Date.now())) ? run() : "elsewhere";
}
