// A page looked at as the rules of the house ask: accessible (axe), in words, without overflow on a phone.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { DESK, PHONE } from "./browser.mjs";
import { wordFaults } from "./words.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** All rules of axe (WCAG 2.2 AA and good practice), or its contrast alone; each fault with its element. */
async function axeFaults(page, onlyContrast) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const options = { resultTypes: ["violations"], ...(rules ? { runOnly: rules } : {}) };
    const { violations } = await window.axe.run(document, options);
    return violations.flatMap(({ id, help, nodes }) => nodes.slice(0, 4).map((node) => {
      const detail = node.any[0]?.message || node.all[0]?.message || node.none[0]?.message || help;
      return `axe ${id}: ${detail} — ${node.target.join(" ")} — ${node.html.slice(0, 160)}`;
    }));
  }, onlyContrast ? ["color-contrast"] : null);
}

/** Until the screen shows what was asked for: two frames, and every transition at its end. */
async function still(page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const moving = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(moving.map((animation) => animation.finished.catch(() => {})));
  });
}

/** The elements that stick out, so that the message says where to look. */
async function overflow(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width + 1) return [];
    const inScroller = (element) => {
      for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
        if (/(auto|scroll|hidden|clip)/.test(getComputedStyle(around).overflowX)) return true;
      }
      return false;
    };
    const out = [...document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > width + 1 && !inScroller(e));
    return [`${document.documentElement.scrollWidth} px wide on ${width}: ${out.slice(-3).map((e) => `<${e.tagName.toLowerCase()} class="${e.className.baseVal ?? e.className}">`).join(" ")}`];
  });
}

/** Waits until what the page fetches by itself has come, and nothing moves. */
export async function settled(page) {
  await page.waitForLoadState("load");
  await page.waitForFunction(() => !document.querySelector(".htmx-request, .htmx-settling, .htmx-swapping") && document.fonts.status === "loaded");
}

/**
 * Looks at the page as it stands, in both themes and, with `screens`, on both screens, without loading it again.
 * Structure does not depend on the theme: the second theme is asked for its contrast alone.
 */
export async function look(page, lang, screens = [DESK, PHONE]) {
  const faults = [];
  await settled(page);
  faults.push(...(await wordFaults(page, lang)));
  const was = page.viewportSize();
  for (const screen of screens) {
    if (page.viewportSize().width !== screen.width) await page.setViewportSize(screen);
    const name = screen === PHONE ? "390" : "1440";
    for (const theme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme: theme });
      await still(page);
      faults.push(...(await axeFaults(page, theme === "dark")).map((fault) => `${name} ${theme} ${fault}`));
    }
    faults.push(...(await overflow(page)).map((fault) => `${name} overflow: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: "light" });
  if (page.viewportSize().width !== was.width) await page.setViewportSize(was);
  return [...new Set(faults)];
}
