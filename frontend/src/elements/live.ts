// <gj-live src="…">: the stream of a community's changes. One tab of the browser holds the connection and relays it to
// the others (HTTP/1.1 allows six connections); each tab turns it into events on <body>, and regions fetch themselves anew.
import { define, word } from "../lib/dom";

interface Change {
  number: number;
  kind: string;
  subject_kind: string;
  subject_id: string;
}
type State = "connecting" | "live" | "lost";
type Relay = { change: Change } | { state: State } | { hello: true } | { reset: true };

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30000;

/** The line of one community, shared by everything in this tab; it outlives swaps of the page's body. */
class Line {
  private source: EventSource | undefined;
  private readonly channel: BroadcastChannel | undefined;
  private leads = false;
  private last = 0;
  private wait = FIRST_WAIT;
  private timer = 0;
  private ended = false;
  private release: (() => void) | undefined;
  state: State = "connecting";

  constructor(readonly src: string) {
    if (typeof BroadcastChannel === "function" && navigator.locks) {
      this.channel = new BroadcastChannel(`gj-live ${src}`);
      this.channel.addEventListener("message", (event: MessageEvent<Relay>) => this.heard(event.data));
      this.channel.postMessage({ hello: true });
      this.stand();
    } else this.lead();
  }

  /** Stands for leader: the lock is given to one tab, to the next when that one closes. */
  private stand(): void {
    navigator.locks
      .request(`gj-live ${this.src}`, () => {
        if (this.ended) return undefined;
        this.lead();
        return new Promise<void>((done) => (this.release = done));
      })
      .catch(() => this.lead());
  }

  private lead(): void {
    this.leads = true;
    this.connect();
  }

  private connect(): void {
    const url = new URL(this.src, location.href);
    // A new EventSource can't send Last-Event-ID, so what was heard last is said in the address.
    if (this.last > 0) url.searchParams.set("after", String(this.last));
    const source = new EventSource(url.href);
    this.source = source;
    source.addEventListener("open", () => {
      this.wait = FIRST_WAIT;
      this.tell({ state: "live" });
    });
    source.addEventListener("message", (event: MessageEvent<string>) => {
      try {
        this.tell({ change: JSON.parse(event.data) as Change });
      } catch {
        // A line that is not ours changes nothing.
      }
    });
    source.addEventListener("reset", () => this.tell({ reset: true }));
    source.addEventListener("error", () => {
      this.tell({ state: "lost" });
      if (source.readyState !== EventSource.CLOSED || this.ended) return;
      source.close();
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.connect(), this.wait * (0.75 + Math.random() / 2));
      this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
    });
  }

  private tell(news: Relay): void {
    this.channel?.postMessage(news);
    this.heard(news);
  }

  private heard(news: Relay): void {
    if ("hello" in news) {
      if (this.leads) this.channel?.postMessage({ state: this.state });
    } else if ("state" in news) {
      this.state = news.state;
      document.dispatchEvent(new CustomEvent("gj:live-state"));
    } else if ("reset" in news) {
      emit("gj:refresh", {});
    } else {
      const { change } = news;
      if (change.number <= this.last) return;
      this.last = change.number;
      emit("gj:changed", change);
      emit(`gj:${change.subject_kind}`, change);
      emit(`gj:${change.subject_kind}:${change.subject_id}`, change);
    }
  }

  /** Ends the line: another community is shown, or the page is put away. */
  end(): void {
    this.ended = true;
    window.clearTimeout(this.timer);
    this.source?.close();
    this.channel?.close();
    this.release?.();
  }
}

function emit(name: string, detail: object): void {
  document.body.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
}

let line: Line | undefined;

class Live extends HTMLElement {
  private readonly onState = (): void => this.paint();
  private readonly onHide = (): void => {
    line?.end();
    line = undefined;
  };
  private readonly onShow = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    this.listen();
    emit("gj:refresh", {});
  };

  connectedCallback(): void {
    document.addEventListener("gj:live-state", this.onState);
    window.addEventListener("pagehide", this.onHide);
    window.addEventListener("pageshow", this.onShow);
    this.listen();
  }

  disconnectedCallback(): void {
    document.removeEventListener("gj:live-state", this.onState);
    window.removeEventListener("pagehide", this.onHide);
    window.removeEventListener("pageshow", this.onShow);
  }

  private listen(): void {
    const src = this.getAttribute("src");
    if (!src || typeof EventSource !== "function") return;
    if (line && line.src !== src) this.onHide();
    line = line || new Line(src);
    this.paint();
  }

  private paint(): void {
    const place = this.querySelector<HTMLElement>(".live");
    if (!place || !line) return;
    const sentence = word({ connecting: "connecting", live: "live", lost: "unlive" }[line.state]);
    place.dataset["state"] = line.state;
    place.title = sentence;
    const text = place.querySelector(".word");
    if (text && text.textContent !== sentence) text.textContent = sentence;
  }
}

export const startLive = (): void => define("gj-live", Live);
