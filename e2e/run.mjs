// Walks the journeys in Chromium: node e2e/run.mjs [part of a journey's file name…] [--verbose] [--headed]
//
// GUANJIA_BIN is the program (default: target/debug/guanjia), GUANJIA_CHROMIUM the browser.
// It starts its own servers on free ports with folders of their own, and ends them. What was on the
// screens of a journey that failed is kept in e2e/results.
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { House } from "./lib/house.mjs";

const words = process.argv.slice(2);
const flags = new Set(words.filter((word) => word.startsWith("--")));
const wanted = words.filter((word) => !word.startsWith("--"));

const folder = join(dirname(fileURLToPath(import.meta.url)), "journeys");
const files = readdirSync(folder).filter((name) => name.endsWith(".mjs") && (wanted.length === 0 || wanted.some((part) => name.includes(part)))).sort();
if (files.length === 0) {
  console.error(`No journey is called ${wanted.join(", ")}.`);
  process.exit(2);
}

const began = performance.now();
const house = await House.open({ verbose: flags.has("--verbose"), headed: flags.has("--headed") });
const failed = [];
let walked = 0;
for (const file of files) {
  const journey = await import(pathToFileURL(join(folder, file)).href);
  for (const lang of journey.languages || [null]) {
    walked += 1;
    if (!(await house.walk(journey, lang))) failed.push(`${journey.title}${lang ? ` · ${lang}` : ""}`);
  }
}
const code = await house.close();
if (code !== 0) failed.push(`the demo server ended with status ${code}`);

if (house.figures.length > 0) {
  console.log("\nMeasured");
  for (const [name, value] of house.figures) console.log(`  ${name}: ${value}`);
}
console.log(`\n${walked} journeys in ${Math.round((performance.now() - began) / 1000)} s${failed.length ? `; failed: ${failed.join(", ")}` : ", all green"}.`);
process.exitCode = failed.length ? 1 : 0;
