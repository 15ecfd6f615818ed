// Yuan as people type it ↔ fen as an integer, by text alone: no floating point touches money.

/** "¥1,245.5", "１２４５．５" → "124550"; undefined when it is not an amount. Nothing typed is "". */
export function fenOf(typed: string): string | undefined {
  const text = typed
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[．。]/g, ".")
    .replace(/[，,\s¥￥元]/g, "");
  if (text === "") return "";
  const parts = /^(\d{1,10})(?:\.(\d{0,2}))?$/.exec(text);
  if (!parts) return undefined;
  const fen = `${parts[1] ?? ""}${(parts[2] ?? "").padEnd(2, "0")}`.replace(/^0+(?=\d)/, "");
  return fen;
}

/** "124550" → "1,245.50". */
export function yuanOf(fen: string): string {
  const digits = fen.padStart(3, "0");
  return `${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",")}.${digits.slice(-2)}`;
}
