// The return visits: the queue, and the sheet on which the answers are taken down.

export class ReturnVisits {
  constructor(page, community) {
    this.page = page;
    this.path = `${community}/return-visits`;
  }

  /** Opens the sheet of an order's visit, by the order's number, wherever in the queue it stands. */
  async open(orderNumber) {
    for (const state of ["due", "open"]) {
      await this.page.goto(`${this.path}?state=${state}&q=${encodeURIComponent(orderNumber)}`);
      const row = this.page.locator("#rows tr", { hasText: orderNumber });
      if (await row.count()) {
        await row.locator("td.main a").click();
        await this.page.waitForURL(/\/return-visits\/[0-9a-f-]{36}/);
        return;
      }
    }
    throw new Error(`No return visit waits for ${orderNumber}.`);
  }

  /** Takes down what the resident said, by keys as a practised clerk does; saves. */
  async record({ solved, satisfaction, paid, paidTo = "office", remark }) {
    const { page } = this;
    await page.locator("h1").click();
    await page.keyboard.press(solved ? "y" : "x");
    if (satisfaction) await page.keyboard.press(String(satisfaction));
    if (paid !== undefined) {
      await page.fill("#paid", paid);
      await page.locator(`input[name="paid_to"][value="${paidTo}"]`).check({ force: true });
    }
    if (remark) await page.fill("#remark", remark);
    await page.keyboard.press("Control+Enter");
    await page.waitForSelector("#result");
  }
}
