// Yuan as typed ↔ fen: the cases people really type, and a round trip over many amounts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSync } from "esbuild";

const { outputFiles } = buildSync({ entryPoints: [new URL("../src/lib/money.ts", import.meta.url).pathname], bundle: true, format: "esm", write: false });
const { fenOf, yuanOf } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);

test("what people type", () => {
  const cases = { "68": "6800", "68.5": "6850", "68.50": "6850", "¥1,245.50": "124550", "１２３．４５": "12345", "0.07": "7", "0": "0", "007": "700", "68.": "6800", "68元": "6800", " 1 000 ": "100000", "": "" };
  for (const [typed, fen] of Object.entries(cases)) assert.equal(fenOf(typed), fen, typed);
});

test("what is no amount", () => {
  for (const typed of ["6.8.1", "1.234", "-5", "abc", "1e3", "12345678901", ".5"]) assert.equal(fenOf(typed), undefined, typed);
});

test("there and back", () => {
  for (let fen = 0; fen < 10_000_000; fen += 997) assert.equal(fenOf(yuanOf(String(fen))), String(fen));
  assert.equal(yuanOf("5"), "0.05");
  assert.equal(yuanOf("124550"), "1,245.50");
  assert.equal(yuanOf("123456789012"), "1,234,567,890.12");
});
