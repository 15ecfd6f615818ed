// Takes the day along: a copy of each order, the whole board of prices, as long as there is a network.
import { copiesOf, dropCopies, keepCopy } from "./db";
import { here, ops, reached } from "./here";
import type { Copy } from "./types";

interface Day {
  staff_id: string;
  orders: { order_id: string; version: number; flow: string }[];
}

/** A copy is drawn anew when the program or the language changes. */
const made = (): string => `${document.documentElement.lang} ${document.querySelector<HTMLScriptElement>("script[src*=field]")?.getAttribute("src") || ""}`;

async function json<T>(url: string): Promise<T | undefined> {
  try {
    const answer = await fetch(url, { headers: { Accept: "application/json" }, credentials: "same-origin" });
    reached(true);
    return answer.ok && (answer.headers.get("Content-Type") || "").includes("json") ? ((await answer.json()) as T) : undefined;
  } catch {
    reached(false);
    return undefined;
  }
}

/** Fetches one order's copy. */
export async function fetchCopy(order: string): Promise<boolean> {
  const at = here();
  if (!at) return false;
  const copy = await json<Copy>(`/c/${at.community}/field/orders/${order}/copy.json`);
  if (!copy) return false;
  await keepCopy({ owner: at.owner, order_id: order, made: made(), copy });
  return true;
}

/** Pages are kept by the service worker as they pass through it, so it must stand there first. */
async function worker(): Promise<boolean> {
  const workers = navigator.serviceWorker;
  if (!workers) return false;
  if (!workers.controller) {
    await Promise.race([new Promise((stands) => workers.addEventListener("controllerchange", stands, { once: true })), new Promise((late) => setTimeout(late, 10_000))]);
  }
  return workers.controller !== null;
}

async function page(url: string): Promise<void> {
  await fetch(url, { headers: { Accept: "text/html" }, credentials: "same-origin" }).catch(() => undefined);
}

let running = false;

/** Brings the copies up to what the server has. Quiet: nobody waits for it. */
export async function takeAlong(): Promise<void> {
  const at = here();
  if (!at || running) return;
  running = true;
  try {
    const base = `/c/${at.community}/field`;
    const day = await json<Day>(`${base}/day.json`);
    // Somebody else's session: nothing of theirs is kept under this person's name.
    if (!day || day.staff_id !== at.person) return;
    const kept = await copiesOf(at.owner);
    const stale = day.orders.filter((order) => !kept.some((one) => one.order_id === order.order_id && one.made === made() && one.copy.version === order.version));
    for (const order of stale) if (!(await fetchCopy(order.order_id))) return;
    const busy = new Set(ops().filter((op) => op.state === "waiting" || op.state === "needs").map((op) => op.order_id));
    const gone = kept.filter((one) => !day.orders.some((order) => order.order_id === one.order_id) && !busy.has(one.order_id));
    await dropCopies(at.owner, gone.map((one) => one.order_id));
    if (!(await worker())) return;
    if (stale.length > 0 || gone.length > 0 || !(await caches.match(base))) await page(base);
    for (const order of day.orders) {
      const board = `${base}/orders/${order.order_id}/quote`;
      if (/^home|survey/.test(order.flow) && (stale.includes(order) || !(await caches.match(board)))) await page(`${board}?all=1`);
    }
  } catch {
    // A full disk or a closed store: the pages work as they did, with the network.
  } finally {
    running = false;
  }
}
