// The technician's phone: one order, one big button a step.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assert, until } from "./check.mjs";
import { repository } from "./server.mjs";

export class Field {
  constructor(page, community) {
    this.page = page;
    this.path = `${community}/field`;
  }

  async day() {
    await this.page.goto(this.path);
    await this.page.waitForSelector("#day");
  }

  /** Opens an order from the day's list by its number. */
  async open(number) {
    await this.day();
    await this.page.locator("a.job", { hasText: number }).click();
    await this.page.waitForURL(/\/field\/orders\//);
  }

  /** The step that the page shows, in its own words. */
  async step() {
    return (await this.page.locator(".step-no").first().innerText()).trim();
  }

  /** Presses the one big button, and waits until the page has gone on. */
  async go() {
    const before = await this.step();
    // What was refused before is no answer to this press.
    await this.page.evaluate(() => document.querySelectorAll(".answer").forEach((slot) => slot.replaceChildren()));
    await this.page.locator(".act .btn.go").click();
    await this.gone(before);
  }

  async gone(before) {
    await until(`the order goes on from “${before}”`, async () => {
      const refused = await this.page.locator(".answer > *").allInnerTexts().catch(() => []);
      assert.ok(refused.length === 0, `refused: ${refused.join(" ")}`);
      return (await this.page.locator(".step-no").first().innerText().catch(() => before)).trim() !== before;
    });
  }

  /** Presses the one big button where a refusal is what should come; its sentence. */
  async refused() {
    await this.page.locator(".act .btn.go").click();
    const answer = this.page.locator(".answer .refusal").first();
    await answer.waitFor();
    return answer.innerText();
  }

  /** A picture as a phone would take it. */
  picture() {
    return PICTURE;
  }

  async photo(name, scope = "#step") {
    await this.page.locator(`${scope} input[type=file][name="${name}"]`).setInputFiles(PICTURE);
    await until("the photo is ready", () => this.page.locator(`${scope} .photos li`).count());
  }

  /** Signs with a finger: a few strokes across the pad. */
  async sign(scope = "#step") {
    const pad = this.page.locator(`${scope} gj-signature canvas`);
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    const { mouse } = this.page;
    for (let stroke = 0; stroke < 3; stroke += 1) {
      const x = box.x + box.width * (0.2 + stroke * 0.2);
      await mouse.move(x, box.y + box.height * 0.3);
      await mouse.down();
      for (let i = 1; i <= 6; i += 1) await mouse.move(x + i * 6, box.y + box.height * (0.3 + 0.07 * i) + (i % 2) * 4);
      await mouse.up();
    }
    await until("the signature has arrived", async () => (await this.page.locator(`${scope} gj-signature input[type=hidden]`).inputValue()) !== "");
  }

  /** Quotes the first fitting item of the published tariff, once; the total as shown. */
  async quote() {
    await this.page.locator(".act .btn.go").click();
    await this.page.waitForURL(/\/quote$/);
    const more = this.page.locator("#items .qty [data-add='1']").first();
    await more.click();
    await until("the total is reckoned", async () => !/¥0\.00/.test(await this.page.locator("#items .sums .total").innerText()));
    const total = (await this.page.locator("#items .sums .total").innerText()).match(/¥([\d,.]+)/)[1];
    await this.page.locator(".act .btn.go").click();
    await this.page.waitForURL((url) => !url.pathname.endsWith("/quote"));
    return total;
  }

  async finish(done) {
    await this.page.fill("#done", done);
    await this.page.locator("#step input[name=cleaned]").check({ force: true });
    await this.photo("blob_ids");
    await this.go();
  }

  async accept({ opinion, words }) {
    await this.page.locator("#step input[name=tried]").check({ force: true });
    await this.page.locator(`#step input[name=opinion][value="${opinion}"]`).check({ force: true });
    if (words) await this.page.fill("#words", words);
    await this.sign();
    await this.go();
  }

  /** From the day's list to the resident with the quote in hand. */
  async untilQuoted(number, { by, found }) {
    const { page } = this;
    await this.open(number);
    await this.go();
    await this.go();
    await page.fill("#let_in_by", by);
    await this.go();
    await page.fill("#findings", found);
    await this.photo("blob_ids");
    await this.go();
    return this.quote();
  }

  /** From the quote to the work's acceptance. */
  async untilAccepted({ done, opinion, words }) {
    await this.sign();
    await this.go();
    await this.finish(done);
    await this.accept({ opinion, words });
  }

  /** The resident does not agree to the quote. */
  async decline(reason) {
    const before = await this.step();
    await this.page.click("[data-open=decline]");
    await this.page.fill("#why-not", reason);
    await this.page.click("#decline form .btn.go");
    await this.gone(before);
  }

  /** Accepted, and not paid now. */
  async settle(kind, reason, dueOn) {
    const before = await this.step();
    await this.page.click("[data-open=later]");
    await this.page.locator(`#later input[name=kind][value="${kind}"]`).check({ force: true });
    await this.page.fill("#settle-why", reason);
    if (dueOn) await this.page.fill("#due_on", dueOn);
    await this.page.click("#later form .btn.go");
    await this.gone(before);
  }

  async pay(method) {
    await this.page.locator(`#step input[name=method][value="${method}"]`).check({ force: true });
    await this.go();
  }
}

const PICTURE = { name: "tap.png", mimeType: "image/png", buffer: readFileSync(join(repository, "e2e", "lib", "tap.png")) };
