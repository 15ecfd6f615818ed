// Builds dist-preview/: each page of preview/ inside its shell, in light and dark, to look at the style without a server
// behind it. `--serve` also serves it on 127.0.0.1 (icons come from a sprite, and browsers refuse those from file:).
// The shells here mirror crates/platform/templates/platform; the words come from the same Fluent files.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import "./build.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "dist-preview");
const manifest = JSON.parse(readFileSync(join(here, "dist/manifest.json"), "utf8"));
const words = Object.fromEntries(
  readFileSync(join(here, "../locales/zh-CN/platform.ftl"), "utf8").split("\n").filter((l) => /^shell-/.test(l)).map((l) => l.split(/ = (.*)/).slice(0, 2)),
);
const asset = (name) => `/assets/${manifest[name].file}`;
const icon = (name) => `<svg class="i" aria-hidden="true"><use href="/assets/sprite.svg#${name}"/></svg>`;

const NAV = [["phone", "来电", 0], ["square-kanban", "派工", 3], ["rotate-ccw", "回访", 7], ["building", "档案", 0], ["file-spreadsheet", "导入", 0], ["banknote", "收费", 0], ["users", "人员", 0], ["settings", "设置", 0]];
const head = (css, js, title) => `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="htmx-config" content='{"includeIndicatorStyles":false,"allowEval":false,"allowScriptTags":false,"historyCacheSize":0}'>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml"><title>${title} · ${words["shell-name"]}</title><link rel="stylesheet" href="${asset(css)}"><script src="${asset(js)}" defer></script>`;
const tail = `<div id="gj-words" hidden data-close="${words["shell-close"]}" data-lost="${words["shell-lost"]}" data-copied="${words["shell-copied"]}" data-pages="${words["shell-palette-pages"]}" data-found="${words["shell-palette-found"]}" data-none="${words["shell-find-none"]}" data-money="${words["shell-money-invalid"]}" data-restored="${words["shell-draft-restored"]}"></div>
<div class="toasts" role="status" aria-live="polite"></div>`;

const shells = {
  desk: (p) => `<head>${head("console.css", "console.js", p.title)}</head><body class="desk"><a class="skip" href="#main">${words["shell-skip"]}</a>
<nav class="rail" aria-label="${words["shell-nav"]}"><a class="brand" href="/index.html" aria-label="${words["shell-home"]}">${words["shell-mark"]}</a><ul class="many">
${NAV.map(([i, l, n]) => `<li><a href="#"${l === p.nav ? ' aria-current="page"' : ""}>${icon(i)}<span>${l}</span>${n ? `<b class="count">${n}</b>` : ""}</a></li>`).join("")}
<li class="more"><details class="menu up"><summary>${icon("menu")}<span>${words["shell-more"]}</span></summary><div class="sheet">${NAV.slice(4).map(([i, l]) => `<a href="#">${icon(i)}${l}</a>`).join("")}</div></details></li></ul></nav>
<header class="top"><details class="menu left where"><summary><span class="clip">桂花苑</span>${icon("chevron-down").replace('"i"', '"i after"')}</summary><div class="sheet"><p class="cap">${words["shell-communities"]}</p><a href="#" aria-current="true">桂花苑</a><a href="#">听雨园</a></div></details>
<gj-find class="find" src="/find.fragment.html" global><form role="search" action="#">${icon("search")}<input class="in" type="search" name="q" autocomplete="off" placeholder="${words["shell-find-placeholder"]}" aria-label="${words["shell-find"]}"><kbd>Ctrl K</kbd></form></gj-find>
<span class="sp"></span><div class="stat">${p.stat ?? ""}</div>
<details class="menu me"><summary aria-label="陈雨欣"><span class="av calm" aria-hidden="true">${icon("user")}</span><span class="name">陈雨欣</span>${icon("chevron-down").replace('"i"', '"i after"')}</summary><div class="sheet"><p class="cap"><b>陈雨欣</b> · 住户中心客服</p><hr><p class="cap">${words["shell-language"]}</p><button class="item" aria-current="true">中文</button><button class="item">English</button><hr><button class="item">${icon("log-out")}${words["shell-log-out"]}</button></div></details></header>
<div class="under"><main id="main" tabindex="-1">${p.body}</main></div>
<gj-palette src="/find.fragment.html" label="${words["shell-palette"]}" placeholder="${words["shell-palette-placeholder"]}" word-open="${words["shell-palette-open"]}" word-move="${words["shell-palette-move"]}"></gj-palette>
<gj-keys label="${words["shell-keys"]}" word-single="${words["shell-keys-single"]}" word-close="${words["shell-close"]}" word-palette="${words["shell-palette"]}" word-sheet="${words["shell-keys-sheet"]}" word-find="${words["shell-find"]}"></gj-keys>${tail}</body>`,
  field: (p) => `<head>${head("field.css", "field.js", p.title)}</head><body class="field ${p.class ?? ""}"><header class="bar">${p.back ? `<a class="back" href="#" aria-label="返回">${icon("arrow-left")}</a>` : ""}<h1>${p.bar ?? p.title}</h1>${p.state ?? ""}<details class="menu"><summary aria-label="${words["shell-more"]}">${icon("menu")}</summary><div class="sheet"><p class="cap"><b>李师傅</b> · 维修工</p><hr><a href="#">${icon("clipboard-list")}今天的单</a></div></details></header><main id="main" tabindex="-1">${p.body}</main>${p.act ?? ""}${tail}</body>`,
  bare: (p) => `<head>${head("field.css", "field.js", p.title)}</head><body class="bare"><header class="bare-head"><a class="brand" href="/index.html"><span class="mark" aria-hidden="true">${words["shell-mark"]}</span>${words["shell-name"]}</a><div class="end"><details class="menu"><summary>${icon("languages")}${words["shell-language-and-theme"]}</summary><div class="sheet"><button class="item" aria-current="true">中文</button><button class="item">English</button></div></details></div></header><main id="main" class="bare-main ${p.class ?? ""}" tabindex="-1">${p.body}</main><footer class="bare-foot">${words["shell-tagline"]}</footer>${tail}</body>`,
  print: (p) => `<head>${head("print.css", "field.js", p.title)}</head><body class="print"><nav class="print-bar"><button class="btn go" type="button" data-print>${icon("printer")}${words["shell-print"]}</button></nav><main id="main">${p.body}</main></body>`,
};

/** A page of preview/ begins with `<!-- shell: desk; title: …; nav: … -->`; `<!-- part: act -->` begins a block. */
function page(source) {
  const [, front] = source.match(/^<!--([\s\S]*?)-->/) ?? [null, ""];
  const p = Object.fromEntries(front.split(";").map((f) => f.split(":").map((s) => s.trim())).filter((f) => f.length === 2));
  const [body, ...parts] = source.slice(source.indexOf("-->") + 3).split(/<!-- part: /);
  for (const part of parts) p[part.slice(0, part.indexOf(" "))] = part.slice(part.indexOf("-->") + 3);
  for (const key of ["body", ...Object.keys(p)]) if (key === "body") p.body = body;
  return p;
}
const icons = (html) => html.replace(/\{\{ ?icon (\S+?) ?\}\}/g, (_, name) => icon(name));

rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "assets"), { recursive: true });
cpSync(join(here, "dist"), join(out, "assets"), { recursive: true });
const pages = readdirSync(join(here, "preview")).filter((f) => f.endsWith(".html"));
for (const file of pages) {
  const source = readFileSync(join(here, "preview", file), "utf8");
  if (file.endsWith(".fragment.html")) {
    writeFileSync(join(out, file), icons(source));
    continue;
  }
  const p = page(source);
  for (const theme of ["light", "dark"]) {
    const html = `<!doctype html><html lang="zh-CN" data-theme="${theme}"${p.shell === "field" ? ' class="field"' : ""}>${icons(shells[p.shell](p))}</html>`;
    writeFileSync(join(out, theme === "light" ? file : file.replace(".html", ".dark.html")), html);
  }
}
const links = pages.filter((f) => !f.includes(".fragment.")).map((f) => `<li><a class="grow" href="/${f}">${f}</a><a href="/${f.replace(".html", ".dark.html")}">dark</a></li>`).join("");
writeFileSync(join(out, "index.html"), `<!doctype html><html lang="zh-CN">${shells.bare({ title: "预览", body: `<div class="card"><ul class="list">${links}</ul></div>` })}</html>`);
console.log(`${pages.length} pages in dist-preview/`);

if (process.argv.includes("--serve")) {
  const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };
  const csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
  createServer((req, res) => {
    const path = normalize(new URL(req.url ?? "/", "http://x").pathname);
    try {
      const bytes = readFileSync(join(out, path === "/" ? "index.html" : path));
      res.writeHead(200, { "Content-Type": types[extname(path)] ?? "text/html; charset=utf-8", "Content-Security-Policy": csp }).end(bytes);
    } catch {
      res.writeHead(404).end();
    }
  }).listen(4173, "127.0.0.1", () => console.log("http://127.0.0.1:4173/"));
}
