// Every page there is, found the way people find them: from the rail, link by link. One address a pattern.

/** Files to take away, other faces of the program, and links that end something. */
const NOT_A_PAGE = /^\/(?:api|assets|logout|enter|password)\b|\/(?:blobs|live|calendar|day\.json)\b|\.(?:xlsx|csv|pdf|json|ics|svg|jpg|png)$/;

/** Words of a query that show more of the same. */
const SAME_PAGE = new Set(["after", "before", "sort", "week", "day", "q", "from", "to", "version"]);

/** The pattern of an address: what names one thing is levelled, and of a query only which words it has. */
export function patternOf(href) {
  const url = new URL(href, "http://here");
  const path = url.pathname
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}/gi, ":id")
    .replace(/^\/c\/[^/]+/, "/c/:community")
    .replace(/^\/(rules|cases)\/.+/, "/$1/:id")
    .replace(/\/(tariffs\/[A-Z]-\d+|components\/[a-z_]+)$/, (_, tail) => `/${tail.split("/")[0]}/:code`)
    .replace(/\/\d{4}-\d\d-\d\d(?=\/|$)/g, "/:day")
    .replace(/\/\d+(?=\/|$)/g, "/:n");
  const words = [...new Set(url.searchParams.keys())].filter((word) => !SAME_PAGE.has(word)).sort().join(",");
  return words ? `${path}?${words}` : path;
}

/**
 * Walks from `starts` and gives `{pattern: address}` of every page that can be reached.
 * `visit(page, href)` is called on each; `known` are patterns that somebody else has already visited.
 */
export async function crawl(page, starts, known, visit, limit = 80) {
  const queue = [...starts];
  const found = new Map();
  while (queue.length > 0 && found.size < limit) {
    const href = queue.shift();
    const pattern = patternOf(href);
    if (known.has(pattern)) continue;
    known.add(pattern);
    const answer = await page.goto(href);
    const landed = patternOf(page.url());
    const type = (answer && answer.headers()["content-type"]) || "";
    if (!type.startsWith("text/html")) continue;
    // Led on to a page that is known under its own address.
    if (landed !== pattern && known.has(landed)) continue;
    known.add(landed);
    found.set(landed, href);
    await visit(page, href, answer);
    const links = await page.evaluate(() => [...document.querySelectorAll("a[href]")].filter((a) => !a.hasAttribute("download")).map((a) => a.href));
    const base = new URL(page.url()).origin;
    for (const link of links) {
      const url = new URL(link);
      if (url.origin === base && !NOT_A_PAGE.test(url.pathname)) queue.push(url.pathname + url.search);
    }
  }
  return found;
}
