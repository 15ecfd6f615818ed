// What the first visit of a page costs on the wire, compressed, as the browser's own network log counts it.

/** Loads an address with an empty cache; the bytes of all answers up to the load event, and what they were. */
export async function firstLoad(page, path) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.clearBrowserCache");
  const names = new Map();
  const parts = [];
  cdp.on("Network.responseReceived", ({ requestId, response }) => names.set(requestId, new URL(response.url).pathname));
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => parts.push({ path: names.get(requestId) || "?", bytes: encodedDataLength }));
  await page.goto(path);
  await page.waitForLoadState("load");
  await page.waitForTimeout(300);
  await cdp.detach();
  // What the browser asks for a second time while the first answer is under way is one thing to load.
  const once = parts.filter((part, at) => parts.findIndex((other) => other.path === part.path) === at);
  return { bytes: once.reduce((sum, part) => sum + part.bytes, 0), parts: once };
}
