// The browser, and the people in front of it: who is logged in, in which language, on what screen.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { Watch } from "./watch.mjs";
import { demoLinks } from "./server.mjs";

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** GUANJIA_CHROMIUM, else Debian's; undefined: the one that the library brought. */
function browserPath() {
  const named = process.env.GUANJIA_CHROMIUM;
  if (named) return named;
  return (process.env.PATH || "").split(delimiter).map((folder) => join(folder, "chromium")).find((path) => existsSync(path));
}

/** Starts the browser, without any of its calls home. */
export function launch({ headed = false } = {}) {
  const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-default-apps", "--disable-domain-reliability"];
  const root = process.getuid && process.getuid() === 0;
  return chromium.launch({
    executablePath: browserPath(),
    headless: !headed,
    args: root ? ["--no-sandbox", ...quiet] : quiet,
  });
}

/** The people of one server. Each role logs in once, by its link; every later screen of theirs is a context with the same cookie. */
export class People {
  constructor(browser, server) {
    this.browser = browser;
    this.server = server;
    this.watch = new Watch(server.base);
    this.cookies = new Map();
    this.contexts = new Set();
  }

  /** A fresh context, watched. `screen` is DESK or PHONE, `lang` "zh-CN" or "en", `theme` "light" or "dark". */
  async context({ lang = "zh-CN", theme = "light", screen = DESK, script = true, cookies = [] } = {}) {
    const phone = screen.width < 600;
    const context = await this.browser.newContext({
      baseURL: this.server.base,
      viewport: screen,
      locale: lang,
      timezoneId: "Asia/Shanghai",
      colorScheme: theme,
      reducedMotion: "reduce",
      javaScriptEnabled: script,
      hasTouch: phone,
      isMobile: phone,
      deviceScaleFactor: 1,
    });
    context.setDefaultTimeout(10_000);
    context.setDefaultNavigationTimeout(15_000);
    await context.addCookies([{ name: "gj_lang", value: lang, url: this.server.base }, ...cookies]);
    await this.watch.context(context);
    this.contexts.add(context);
    context.once("close", () => this.contexts.delete(context));
    return context;
  }

  /** A page in front of nobody. */
  async stranger(options) {
    return (await this.context(options)).newPage();
  }

  /** A page in front of the person with a role (of the demo), or of anybody who was remembered by `keep`. */
  async as(who, options = {}) {
    const context = await this.context({ ...options, cookies: await this.session(who) });
    return context.newPage();
  }

  /** Remembers the session of a context under a name, for `as`. */
  async keep(name, context) {
    this.cookies.set(name, (await context.cookies()).filter((cookie) => cookie.name !== "gj_lang"));
  }

  async session(who) {
    if (!this.cookies.has(who)) {
      const found = demoLinks(this.server).find(({ role, name }) => role === who || name === who);
      if (!found) throw new Error(`The demo printed no log-in link for ${who}:\n${this.server.output}`);
      const context = await this.context();
      const page = await context.newPage();
      await page.goto(found.link);
      await page.locator("form[action='/enter'] button").click();
      await page.waitForURL((url) => !url.pathname.startsWith("/enter"));
      await this.keep(who, context);
      await context.close();
    }
    return this.cookies.get(who);
  }

  async close() {
    await Promise.all([...this.contexts].map((context) => context.close()));
  }
}
