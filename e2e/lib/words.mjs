// What people must never read: ids of messages, raw codes, leftovers of a template, the other language.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./server.mjs";

/** Every message of a language: id → text. Terms and attributes are not used here. */
function messages(lang) {
  const folder = join(repository, "locales", lang);
  const found = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl"))) {
    let id = "";
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      const head = line.match(/^([a-z][a-z0-9-]*) *= *(.*)$/);
      if (head) {
        id = head[1];
        found.set(id, head[2]);
      } else if (id && /^\s+\S/.test(line)) {
        found.set(id, `${found.get(id)}\n${line.trim()}`);
      }
    }
  }
  return found;
}

let loaded;
function catalogue() {
  if (!loaded) {
    const zh = messages("zh-CN");
    const en = messages("en");
    // A whole sentence of ours in Chinese on an English page is a word that nobody translated; a sample of a home, a
    // name or a word of a caller may well be somebody's own.
    const chinese = new Set([...zh].filter(([id, text]) => !id.startsWith("sample-") && text.length >= 4 && !text.includes("{") && en.has(id) && en.get(id) !== text).map(([, text]) => text));
    loaded = { ids: new Set(zh.keys()), chinese };
  }
  return loaded;
}

/** Codes of the contract that are no words of either language's screens. */
const CODES = /\b(?:liable_person|not_handed_over|handed_over|fitting_out|what_where|read_back|anything_else|in_home|not_offered|duty_manager|head_office|home_paid|home_free|refused_to_sign|group_message)\b/;
/** In Chinese text no English word of a state, a flow, a payer, a duty or a role has any business. */
const RAW_IN_CHINESE = /\b(?:open|undecided|promised|working|outside|waiting|done|closed|refused|issued|acknowledged|departed|announced|inspected|quoted|consented|declined|finished|accepted|returned|cancelled|paused|survey|appointment|callback|answered|utility|contractor|resident|warranty|daily|owner|tenant|family|agent|clerk|steward|dispatcher|technician|guard|cleaner|finance|planner|auditor|admin|desk|plumbing|electrical|carpentry|masonry|appliances|cleaning|greening|engineering|environment|vehicles|security|centre|cash|transfer|prepaid|repair|danger|question|complaint|suggestion|praise|errand|counter|patrol|department|authority)\b/;
const LEFTOVER = /\{\s*\$|\{\{|\bundefined\b|\[object |\bNaN\b|\bSome\(|\bNone\b|&(?:amp|lt|gt|quot|#\d+);/;

/** What is on a page to read, line by line: text, and what a screen reader says instead of it. */
async function linesOf(page) {
  return page.evaluate(() => {
    // What says of itself that it is in another language (the other side of a text) is not this page's to judge.
    const main = document.documentElement.lang;
    const foreign = [...document.body.querySelectorAll("[lang]")].filter((element) => element.lang !== main);
    const shown = foreign.map((element) => element.style.display);
    for (const element of foreign) element.style.display = "none";
    const lines = document.body.innerText.split("\n");
    foreign.forEach((element, at) => { element.style.display = shown[at]; });
    for (const element of document.querySelectorAll("[placeholder], [aria-label], [title], img[alt]")) {
      if (foreign.some((other) => other.contains(element))) continue;
      for (const name of ["placeholder", "aria-label", "title", "alt"]) {
        const text = element.getAttribute(name);
        if (text) lines.push(text);
      }
    }
    // What stands in code marks is meant to be a code: rule ids, column letters, links to copy.
    const codes = [...document.querySelectorAll("code, kbd, [data-code]")].map((element) => element.textContent.trim()).filter(Boolean);
    return { title: document.title, codes, lines: [...new Set(lines.map((line) => line.trim()).filter(Boolean))] };
  });
}

/** The faults of a page's words, each a sentence. */
export async function wordFaults(page, lang) {
  const { ids, chinese } = catalogue();
  const { title, lines, codes } = await linesOf(page);
  const faults = [];
  for (const line of [title, ...lines]) {
    let text = line;
    for (const code of codes) text = text.split(code).join(" ");
    // Addresses of mail and web, file names.
    text = text.replace(/\S+@\S+|https?:\/\/\S+|\/[\w/.-]+|\b[\w-]+\.(?:xlsx|csv|jpg|png|pdf|db)\b/g, " ");
    const say = (what) => faults.push(`${what}: “${line.slice(0, 120)}”`);
    if (LEFTOVER.test(text)) say("a leftover of a template");
    for (const token of text.match(/\b[a-z][a-z0-9]*(?:-[a-z0-9]+)+\b/g) || []) {
      // English has hyphens of its own: 'read-back' is a word there, 'nav-console' is not.
      if (ids.has(token) && (lang !== "en" || token.split("-").length > 2 || /^(?:nav|shell|role|state|way|code)-/.test(token))) say(`the id ${token} instead of its words`);
    }
    if (CODES.test(text) || /\b[a-z]+_[a-z_]+\b/.test(text)) say("a raw code");
    if (lang !== "en" && RAW_IN_CHINESE.test(text)) say("a raw code in Chinese text");
    if (lang === "en" && chinese.has(line)) say("not translated");
  }
  return faults;
}
