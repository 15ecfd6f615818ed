// Builds the front end into dist/: bundles CSS and TypeScript, gathers the icons into one sprite, names files by
// their content, writes a .br twin of each and a manifest with the compressed sizes.
// `--check` builds and then fails when a size limit is passed. No network, no clock: the same input gives the same bytes.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");

const DESK = ["chrome114", "firefox115", "safari16.4"];
const PHONE = ["chrome80", "safari14"];

/** Compressed (gzip) limits in bytes, one file and one first load. */
const LIMITS = {
  files: { "console.css": 20_480, "field.css": 8_192, "print.css": 4_096, "console.js": 51_200, "field.js": 51_200, "field-sw.js": 10_240, "sprite.svg": 12_288 },
  loads: {
    console: { files: ["console.css", "console.js", "sprite.svg"], page: 20_480, limit: 112_640 },
    field: { files: ["field.css", "field.js", "sprite.svg"], page: 10_240, limit: 92_160 },
  },
};

/** The dark set of tokens is written once; this repeats it for people who left the choice to the system. */
const darkBySystem = {
  name: "dark-by-system",
  setup(b) {
    b.onLoad({ filter: /tokens\.css$/ }, ({ path }) => {
      const css = readFileSync(path, "utf8");
      const dark = css.match(/:root\[data-theme=dark\]\s*(\{[^}]*\})/);
      if (!dark) throw new Error("tokens.css has no dark set");
      return { contents: `${css}\n@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) ${dark[1]} }\n`, loader: "css", resolveDir: dirname(path) };
    });
  },
};

async function bundle(entry, target, define = {}) {
  const out = await build({
    entryPoints: [join(here, "src", entry)],
    bundle: true,
    minify: true,
    write: false,
    legalComments: "none",
    logLevel: "warning",
    charset: "utf8",
    outdir: dist,
    plugins: [darkBySystem],
    target,
    define,
    ...(entry.endsWith(".ts") ? { format: "iife" } : {}),
  });
  return Buffer.from(out.outputFiles[0].contents);
}

/** One <symbol> an icon. Icons are Lucide's (ISC). */
function sprite() {
  const names = JSON.parse(readFileSync(join(here, "src/icons.json"), "utf8"));
  const symbols = names.map((name) => {
    const svg = readFileSync(join(here, "node_modules/lucide-static/icons", `${name}.svg`), "utf8");
    const inner = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>")).replace(/\s*\n\s*/g, "").replace(/ \/>/g, "/>");
    return `<symbol id="${name}" viewBox="0 0 24 24">${inner}</symbol>`;
  });
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`);
}

const gz = (bytes) => gzipSync(bytes, { level: 9 });
const br = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });

function hashed(name, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  return name.replace(/(\.[a-z]+)$/, `-${hash}$1`);
}

const files = {
  "console.css": await bundle("css/console.css", DESK),
  "field.css": await bundle("css/field.css", PHONE),
  "print.css": await bundle("css/print.css", DESK),
  "console.js": await bundle("console.ts", ["es2019"]),
  "field.js": await bundle("field.ts", ["es2019"]),
  "sprite.svg": sprite(),
  "favicon.svg": readFileSync(join(here, "src/favicon.svg")),
};

// Macros name the sprite without knowing the build, so these two keep their plain names (and a short cache).
const PLAIN = new Set(["sprite.svg", "favicon.svg"]);

// The service worker knows by name what it keeps, so another file makes another worker.
const kept = ["field.css", "field.js", "sprite.svg", "favicon.svg"];
const mark = createHash("sha256");
for (const name of kept) mark.update(files[name]);
files["field-sw.js"] = await bundle("field-sw.ts", ["es2019"], {
  BUILD: JSON.stringify(mark.digest("hex").slice(0, 10)),
  ASSETS: JSON.stringify(kept.map((name) => `/assets/${PLAIN.has(name) ? name : hashed(name, files[name])}`)),
});

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
const manifest = {};
for (const [name, bytes] of Object.entries(files)) {
  const file = PLAIN.has(name) ? name : hashed(name, bytes);
  const packed = br(bytes);
  writeFileSync(join(dist, file), bytes);
  writeFileSync(join(dist, `${file}.br`), packed);
  manifest[name] = { file, gzip: gz(bytes).length, brotli: packed.length };
}
writeFileSync(join(dist, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);

const kb = (n) => `${(n / 1024).toFixed(1)} KB`;
for (const [name, m] of Object.entries(manifest)) console.log(`${name.padEnd(12)} ${kb(m.gzip).padStart(8)} gzip ${kb(m.brotli).padStart(8)} brotli   ${m.file}`);

if (process.argv.includes("--check")) {
  const problems = [];
  for (const [name, limit] of Object.entries(LIMITS.files)) if (manifest[name].gzip > limit) problems.push(`${name}: ${manifest[name].gzip} > ${limit} bytes gzip`);
  for (const [name, load] of Object.entries(LIMITS.loads)) {
    const sum = load.files.reduce((s, f) => s + manifest[f].gzip, load.page);
    console.log(`first load ${name}: ${kb(sum)} of ${kb(load.limit)} (with ${kb(load.page)} kept for the page)`);
    if (sum > load.limit) problems.push(`first load ${name}: ${sum} > ${load.limit} bytes gzip`);
  }
  if (problems.length > 0) {
    console.error(problems.join("\n"));
    process.exit(1);
  }
}
