// Assertions that say what was expected, and the few helpers that every journey uses.
import assert from "node:assert/strict";

/** No faults, or all of them in one message. */
export function none(faults, about) {
  assert.ok(faults.length === 0, `${about}:\n  ${faults.join("\n  ")}`);
}

/** Waits until `probe` gives something; the last answer, or a failure that says what was waited for. */
export async function until(what, probe, { seconds = 10 } = {}) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > end) assert.fail(`after ${seconds} s still not: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export { assert };
