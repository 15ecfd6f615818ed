// Walks the journeys in Chromium: node e2e/run.mjs [part of a journey's file name…] [--verbose] [--headed] [--again]
//
// GUANJIA_BIN is the program (default: target/debug/guanjia), GUANJIA_CHROMIUM the browser.
// It starts its own servers on free ports with folders of their own, and ends them. What was on the
// screens of a journey that failed is kept in e2e/results. With --again a journey that failed is walked a second time, and
// the end says which ones needed it: a browser on a busy machine is late now and then, a fault of ours fails twice.
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
const again = [];
let walked = 0;
for (const file of files) {
  const journey = await import(pathToFileURL(join(folder, file)).href);
  for (const lang of journey.languages || [null]) {
    walked += 1;
    const name = `${journey.title}${lang ? ` · ${lang}` : ""}`;
    if (await house.walk(journey, lang)) continue;
    if (flags.has("--again") && (await house.walk(journey, lang))) again.push(name);
    else failed.push(name);
  }
}
const code = await house.close();
if (code !== 0) failed.push(`the demo server ended with status ${code}`);

if (house.figures.length > 0) {
  console.log("\nMeasured");
  for (const [name, value] of house.figures) console.log(`  ${name}: ${value}`);
}
if (again.length > 0) console.log(`\nGreen at the second walk only: ${again.join(", ")}.`);
console.log(`\n${walked} journeys in ${Math.round((performance.now() - began) / 1000)} s${failed.length ? `; failed: ${failed.join(", ")}` : ", all green"}.`);
process.exitCode = failed.length ? 1 : 0;
