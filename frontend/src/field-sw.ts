// The service worker of a community's phone pages: they open without a network as they were seen last, for the person
// who saw them and nobody else. It sends what waits when the browser wakes it and no page is open.
import { copyOf, fact, forgetOthers, setFact } from "./offline/db";
import { send } from "./offline/net";

declare const BUILD: string;
declare const ASSETS: string[];

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetched extends Extendable {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  addEventListener(name: string, run: (event: never) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void>; matchAll(): Promise<{ postMessage(data: unknown): void }[]> };
  registration: { scope: string };
}
const worker = self as unknown as Worker;

const SHELL = `gj-assets ${BUILD}`;
/** So long a slow network is waited for when the page is here already. */
const PATIENCE = 4000;

const community = decodeURIComponent(/\/c\/([^/]+)\/field/.exec(worker.registration.scope)?.[1] || "");
const base = `/c/${community}/field`;
const pagesOf = (person: string): string => `gj-pages ${person}@${community}`;

worker.addEventListener("install", (event: Extendable) => {
  const fill = async (): Promise<void> => {
    const cache = await caches.open(SHELL);
    await cache.addAll(ASSETS.map((path) => new Request(path, { cache: "reload" })));
    await worker.skipWaiting();
  };
  event.waitUntil(fill());
});

worker.addEventListener("activate", (event: Extendable) => {
  const tidy = async (): Promise<void> => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith("gj-assets ") && name !== SHELL).map((name) => caches.delete(name)));
    await worker.clients.claim();
  };
  event.waitUntil(tidy());
});

/** Keeps a page under the person that it names; whoever was here before is forgotten. */
async function keep(path: string, answer: Response): Promise<void> {
  const text = await answer.clone().text();
  const person = /<gj-outbox[^>]* person="([0-9a-f-]{36})"/.exec(text)?.[1];
  if (!person) return;
  await setFact(`who ${community}`, person);
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("gj-pages ") && !name.startsWith(`gj-pages ${person}@`)).map((name) => caches.delete(name)));
  await forgetOthers(person);
  await (await caches.open(pagesOf(person))).put(path, answer);
}

/** The page as it lies here, for the person who was here last. */
async function kept(path: string): Promise<Response | undefined> {
  const person = (await fact(`who ${community}`)) as string | undefined;
  if (!person || !(await caches.has(pagesOf(person)))) return undefined;
  const pages = await caches.open(pagesOf(person));
  const order = /\/field\/orders\/([0-9a-f-]{36})$/.exec(path)?.[1];
  const copy = order && (await copyOf(`${person}@${community}`, order));
  if (copy) return new Response(copy.copy.page, { headers: { "Content-Type": "text/html; charset=utf-8" } });
  return (await pages.match(path)) || (await pages.match(base));
}

const isPage = (path: string): boolean => path === base || path === `${base}/free` || /^\/c\/[^/]+\/field\/orders\/[0-9a-f-]{36}(\/quote)?$/.test(path);

async function page(event: Fetched, url: URL): Promise<Response> {
  const here = await kept(url.pathname);
  const late = (): Promise<never> => new Promise((_, give) => setTimeout(() => give(new Error("late")), PATIENCE));
  try {
    const answer = await (here ? Promise.race([fetch(event.request), late()]) : fetch(event.request));
    const html = (answer.headers.get("Content-Type") || "").startsWith("text/html");
    // A quote half filled is nobody's last known state; the whole board is.
    const whole = url.search === "" || url.searchParams.has("all");
    if (answer.ok && html && !answer.redirected && whole) event.waitUntil(keep(url.pathname, answer.clone()).catch(() => undefined));
    return answer.status >= 502 && here ? here : answer;
  } catch {
    return here || Response.error();
  }
}

worker.addEventListener("fetch", (event: Fetched) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith("/assets/")) {
    event.respondWith(caches.open(SHELL).then(async (cache) => (await cache.match(url.pathname)) || fetch(request)));
  } else if (isPage(url.pathname) && (request.mode === "navigate" || (request.headers.get("Accept") || "").includes("html") || request.headers.has("HX-Request"))) {
    event.respondWith(page(event, url));
  }
});

worker.addEventListener("sync", (event: Extendable & { tag: string }) => {
  if (event.tag !== "gj-outbox") return;
  const wake = async (): Promise<void> => {
    const pages = await worker.clients.matchAll();
    if (pages.length > 0) return pages.forEach((one) => one.postMessage({ send: true }));
    const person = await fact(`who ${community}`);
    if (person && (await send(`${String(person)}@${community}`, () => undefined)) === "later") throw new Error("later");
  };
  event.waitUntil(wake());
});
