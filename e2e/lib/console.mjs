// The console: one screen a call, by keyboard.
import { assert, until } from "./check.mjs";
import { Keys } from "./keys.mjs";

export class Console {
  constructor(page, community) {
    this.page = page;
    this.path = `${community}/console`;
    this.keys = new Keys(page);
  }

  /** The telephone rings: the console, with nobody on it yet. */
  async ring() {
    await this.page.goto(this.path);
    await this.page.waitForSelector("#find");
    this.keys = new Keys(this.page);
  }

  /** The hits of a search, as they are read. */
  async hits(question) {
    const find = this.page.locator("#find");
    await find.fill("");
    await find.pressSequentially(question);
    return until(`hits for ${question}`, async () => {
      const texts = await this.page.locator("section.who .hits .hit").allInnerTexts();
      return texts.length > 0 && texts;
    });
  }

  /** Finds a household and opens it, from wherever the focus is. */
  async household(question, label) {
    const { page, keys } = this;
    if (!(await page.locator("#find").evaluate((find) => find === document.activeElement))) await keys.press("Alt+f");
    await keys.type(question);
    await keys.press("Enter");
    await page.waitForURL(/[?&]unit=/);
    await page.locator("section.who h2", { hasText: label }).waitFor();
  }

  /** What and where, as the resident says it; waits until the verdict and the ways are there. */
  async matter(text, { place } = {}) {
    const { page, keys } = this;
    if (place === "common") await keys.press("Alt+o");
    if (!(await page.locator("#what").evaluate((what) => what === document.activeElement))) await keys.press("Alt+w");
    await keys.type(text);
    await page.waitForSelector("#verdict .verdict, #danger .banner");
    await this.calm();
  }

  /** Until the regions that follow the typing have come. */
  async calm() {
    await this.page.waitForTimeout(180);
    await until("the call is drawn", () => this.page.evaluate(() => !document.querySelector(".htmx-request")));
  }

  /** The verdict: what stands as its title, and the row it rests on. */
  async verdict() {
    return {
      title: (await this.page.locator("#verdict .verdict b").innerText()).trim(),
      basis: (await this.page.locator("#verdict .verdict p.small").innerText()).trim(),
    };
  }

  /** A whole call about a repair with the first who could go: what was taken, and who goes. */
  async repair(home, text) {
    await this.ring();
    await this.household(home.room, home.label);
    await this.matter(text);
    const worker = await this.page.locator("#ways .cand input:checked + .box b").innerText();
    await this.readBackAndConfirm();
    return { ...(await this.taken()), worker };
  }

  /** The people who could go now: name and minutes. */
  async candidates() {
    return this.page.locator("#ways .cand").evaluateAll((all) => all.map((cand) => ({ value: cand.querySelector("input").value, text: cand.innerText.replace(/\s+/g, " ").trim() })));
  }

  /** The free times: value and text. */
  async slots() {
    return this.page.locator("#do-pick_time .slot input").evaluateAll((all) => all.map((input) => input.value));
  }

  /** Picks by the value of its radio, with the mouse; a part of the day that is folded is opened first. */
  async pick(value) {
    const radio = this.page.locator(`#ways input[value="${value}"]`);
    await radio.evaluate((input) => { for (let fold = input.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true; });
    await radio.check({ force: true });
    await this.calm();
  }

  /** Reads back, confirms; the sentence that was read. */
  async readBackAndConfirm() {
    const { page, keys } = this;
    const typing = await page.locator("#what").evaluate((what) => what === document.activeElement);
    await keys.press(typing ? "Enter" : "Control+Enter");
    await page.waitForSelector("#foot .readback");
    const sentence = (await page.locator("#foot .readback").innerText()).trim();
    await until("the confirming button has the focus", () => page.evaluate(() => document.activeElement?.getAttribute("name") === "read_back"));
    await keys.press("Enter");
    await page.waitForURL(/[?&]done=/);
    return sentence;
  }

  /** The matter that was just taken. */
  async taken() {
    const { page } = this;
    const card = page.locator("section.now .card.jade");
    await card.waitFor();
    const number = (await card.locator("h2").innerText()).match(/[A-Z]{2,}-\d{6}-\d{4}/);
    assert.ok(number, `no number in “${await card.locator("h2").innerText()}”`);
    const links = await card.locator(".cluster a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    return { number: number[0], request: links.find((href) => href.includes("/requests/")), order: links.find((href) => href.includes("/orders/")) };
  }

  /** 'Anything else?' and goodbye, by keys. */
  async goodbye() {
    await this.keys.press("Control+Enter");
    await this.page.waitForURL((url) => url.pathname.endsWith("/console") && url.search === "");
    await this.page.waitForSelector("#find");
  }
}
