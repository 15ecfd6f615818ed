// The order's page at a desk.

/** The number of an order, from its page. */
export async function numberOf(page, href) {
  await page.goto(href);
  return (await page.locator("main").innerText()).match(/WO-\d{6}-\d{4}/)[0];
}

/** The home that an order's page leads to. */
export async function unitOf(page) {
  const href = await page.locator("main a[href*='/households/']").first().getAttribute("href");
  return href.split("/households/")[1].split(/[/?#]/)[0];
}
