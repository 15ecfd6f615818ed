// A page printed as the browser prints it: how many sheets, how large.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "./server.mjs";

const results = join(repository, "e2e", "results");
const POINTS = { A4: [595, 842], A5: [420, 595] };

/** Prints to PDF by the page's own @page size; the sheets' sizes in points. Chromium writes the page tree as plain text. */
export async function sheets(page) {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  await mkdir(results, { recursive: true });
  await writeFile(join(results, "last.pdf"), bytes);
  const pdf = bytes.toString("latin1");
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(([, width, height]) => [Math.round(width), Math.round(height)]);
}

/** Faults of a printed page that should be `count` sheets of a size. */
export async function paperFaults(page, size, count = 1) {
  const found = await sheets(page);
  const faults = [];
  if (found.length !== count) faults.push(`${found.length} sheets instead of ${count}`);
  const [width, height] = POINTS[size];
  for (const [w, h] of found) {
    if (Math.abs(w - width) > 2 || Math.abs(h - height) > 2) faults.push(`a sheet of ${w}×${h} points, ${size} is ${width}×${height}`);
  }
  await page.emulateMedia({ media: "print" });
  const cut = await page.evaluate(() => [...document.querySelectorAll(".sheet *")].filter((e) => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && getComputedStyle(e).overflowX !== "visible").map((e) => e.outerHTML.slice(0, 120)));
  await page.emulateMedia({ media: "screen" });
  return faults.concat(cut.map((html) => `cut off on paper: ${html}`));
}
