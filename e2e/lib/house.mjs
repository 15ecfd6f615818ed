// What a journey is given: the servers it may use, the people in front of them, and `step`.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launch, People } from "./browser.mjs";
import { none } from "./check.mjs";
import { repository, startServer } from "./server.mjs";

export const results = join(repository, "e2e", "results");

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

export class House {
  constructor(browser, options) {
    this.browser = browser;
    this.options = options;
    this.demoPeople = null;
    this.figures = [];
  }

  static async open(options) {
    await rm(results, { recursive: true, force: true });
    return new House(await launch(options), options);
  }

  /** The demo, started when the first journey asks for it and shared by all: each takes a household of its own. */
  async demo() {
    if (!this.demoPeople) {
      const server = await startServer("demo");
      this.figure("demo from an empty folder to ready", seconds(server.readyAfter));
      this.demoPeople = new People(this.browser, server);
    }
    return this.demoPeople;
  }

  /** A figure for the report at the end. */
  figure(name, value) {
    this.figures.push([name, value]);
  }

  /** Runs one journey; true when it went through. */
  async walk(journey, lang) {
    const title = lang ? `${journey.title} · ${lang}` : journey.title;
    const own = [];
    const closers = [];
    const began = performance.now();
    let current = "start";
    let steps = 0;
    const used = new Set();
    const walk = {
      lang: lang || "zh-CN",
      title,
      browser: this.browser,
      /** A journey brings people in front of a server of its own; `close` ends it. */
      bring: (people, close) => {
        used.add(people);
        closers.push(close);
        return people;
      },
      figure: (name, value) => this.figure(name, value),
      demo: async () => {
        const people = await this.demo();
        used.add(people);
        return people;
      },
      /** A server of this journey's own, on an empty folder. */
      empty: async () => {
        const people = new People(this.browser, await startServer("serve"));
        own.push(people);
        used.add(people);
        return people;
      },
      step: async (name, act) => {
        current = name;
        steps += 1;
        const start = performance.now();
        const given = await act();
        if (this.options.verbose) console.log(`    ${name} (${seconds(performance.now() - start)})`);
        return given;
      },
    };
    let failure;
    try {
      await journey.default(walk);
      current = "what was watched on every page";
      none([...used].flatMap((people) => people.watch.take()), "On the way");
    } catch (error) {
      failure = error;
      await this.keepEvidence(title, current, error, used);
    }
    for (const people of used) {
      people.watch.take();
      await people.close();
    }
    for (const people of own) await people.server.stop();
    for (const close of closers) await close();
    const spent = seconds(performance.now() - began);
    if (failure) {
      console.log(`✗ ${title}: ${current} (${spent})`);
      console.log(indent(failure.stack || String(failure)));
      return false;
    }
    console.log(`✓ ${title} (${steps} steps, ${spent})`);
    return true;
  }

  /** What was on the screens when a journey failed, in e2e/results. */
  async keepEvidence(title, step, error, used) {
    const folder = join(results, title.replace(/[^\w\u4e00-\u9fff]+/g, "-"));
    await mkdir(folder, { recursive: true });
    const watched = [...used].flatMap((people) => people.watch.problems);
    await writeFile(join(folder, "failure.txt"), `${step}\n\n${error.stack || error}\n\n${watched.join("\n")}\n`);
    let number = 0;
    for (const people of used) {
      await writeFile(join(folder, "server.txt"), people.server.output);
      for (const page of [...people.contexts].flatMap((context) => context.pages())) {
        number += 1;
        try {
          await page.screenshot({ path: join(folder, `${number}.png`), fullPage: true, timeout: 5000 });
          await writeFile(join(folder, `${number}.html`), `<!-- ${page.url()} -->\n${await page.content()}`);
        } catch {
          // A page that can't be pictured any more: the rest of the evidence stands.
        }
      }
    }
  }

  async close() {
    const code = this.demoPeople ? await this.demoPeople.server.stop() : 0;
    await this.browser.close();
    return code;
  }
}

function indent(text) {
  return text.split("\n").map((line) => `    ${line}`).join("\n");
}
