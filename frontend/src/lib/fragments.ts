// Fetches HTML fragments of our own server for the find box and the palette.

/** From so many figures on a question may be a telephone number: it is sent in the body, never in an address. */
const PRIVATE = 7;

const figures = (q: string): number => (q.normalize("NFKC").match(/\d/g) ?? []).length;

/** Asks for `src?q=…`; the last question wins, an older answer is dropped (undefined). */
export class Asker {
  private running: AbortController | undefined;

  constructor(private readonly src: string, private readonly extra: Record<string, string> = {}) {}

  async ask(q: string): Promise<string | undefined> {
    this.stop();
    const mine = new AbortController();
    this.running = mine;
    const url = new URL(this.src, location.href);
    const asked = new URLSearchParams({ ...this.extra, q });
    const hidden = figures(q) >= PRIVATE;
    if (!hidden) for (const [name, value] of asked) url.searchParams.set(name, value);
    try {
      const answer = await fetch(url.href, {
        method: hidden ? "POST" : "GET",
        ...(hidden && { body: asked }),
        headers: { "HX-Request": "true", Accept: "text/html" },
        credentials: "same-origin",
        signal: mine.signal,
      });
      if (answer.status === 401) document.dispatchEvent(new CustomEvent("gj:login", { detail: { resume: () => undefined } }));
      return answer.ok ? await answer.text() : undefined;
    } catch {
      return undefined;
    }
  }

  stop(): void {
    this.running?.abort();
  }
}

/** Calls `run` once, `ms` after the last call. */
export function later(ms: number, run: () => void): () => void {
  let timer = 0;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(run, ms);
  };
}
