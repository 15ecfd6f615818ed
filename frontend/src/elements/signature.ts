// <gj-signature name="…">: a pad to sign on. The drawing lies in a hidden field as base64 PNG, or is sent to `upload`
// and the field holds its blob id. Without this script the file input inside asks for a photo of the signed paper.
import SignaturePad from "signature_pad";
import { define, fill, icon, make, word } from "../lib/dom";
import { toast } from "../lib/toast";
import { upload } from "../lib/upload";

/** In the field: the drawing has not been sent, the outbox takes it along. */
export const WAITS = "waits";

class Signature extends HTMLElement {
  private pad: SignaturePad | undefined;
  private canvas: HTMLCanvasElement | undefined;
  private field: HTMLInputElement | undefined;
  private box: HTMLElement | undefined;
  private latest = 0;
  /** The drawing itself, for a phone that keeps it until the network is back. */
  drawing: Blob | undefined;
  private readonly onResize = (): void => this.fit();

  connectedCallback(): void {
    window.addEventListener("resize", this.onResize);
    if (this.pad) return;
    this.field = make("input", { type: "hidden", name: this.getAttribute("name") || "signature_png" });
    this.canvas = make("canvas", { tabindex: "0", role: "img", "aria-label": this.getAttribute("hint") || "" });
    this.box = make("div", { class: "sig" }, make("p", { class: "hint", "aria-hidden": "true", text: this.getAttribute("hint") || "" }), this.canvas);
    const undo = make("button", { class: "btn small", type: "button", click: () => this.undo() }, icon("undo-2"), this.getAttribute("word-undo") || "");
    const clear = make("button", { class: "btn small", type: "button", click: () => this.clear() }, icon("eraser"), this.getAttribute("word-clear") || "");
    fill(this, this.box, make("div", { class: "sig-bar" }, undo, clear), this.field);
    this.pad = new SignaturePad(this.canvas, { penColor: "#12211b", minWidth: 0.9, maxWidth: 2.8 });
    this.pad.addEventListener("endStroke", () => this.changed());
    this.fit();
    this.closest("form")?.addEventListener("reset", () => this.clear());
  }

  disconnectedCallback(): void {
    window.removeEventListener("resize", this.onResize);
  }

  /** Whether somebody signed. */
  get signed(): boolean {
    return this.pad !== undefined && !this.pad.isEmpty();
  }

  clear(): void {
    this.pad?.clear();
    this.changed();
  }

  undo(): void {
    if (!this.pad) return;
    this.pad.fromData(this.pad.toData().slice(0, -1));
    this.changed();
  }

  /** The canvas has as many dots as the screen; what was drawn is drawn again when the window turns. */
  private fit(): void {
    const { canvas, pad } = this;
    if (!canvas || !pad || canvas.offsetWidth === 0) return;
    const ratio = Math.max(window.devicePixelRatio || 1, 1);
    const width = Math.round(canvas.offsetWidth * ratio);
    const height = Math.round(canvas.offsetHeight * ratio);
    if (canvas.width === width && canvas.height === height) return;
    const strokes = pad.toData();
    canvas.width = width;
    canvas.height = height;
    canvas.getContext("2d")?.scale(ratio, ratio);
    pad.clear();
    pad.fromData(strokes);
  }

  private changed(): void {
    const { box, field, pad } = this;
    if (!box || !field || !pad) return;
    box.classList.toggle("signed", this.signed);
    field.value = "";
    this.drawing = undefined;
    if (this.signed) {
      const url = this.getAttribute("upload");
      if (url) void this.send(url);
      else field.value = pad.toDataURL("image/png").replace(/^data:[^,]*,/, "");
    }
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }

  private async send(url: string): Promise<void> {
    const { canvas, field } = this;
    if (!canvas || !field) return;
    const image = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!image) return;
    // Only the drawing sent last counts; an older one may arrive later.
    const mine = ++this.latest;
    this.drawing = image;
    // With an outbox on the page a drawing is never lost: it waits there as everything else does.
    const waits = document.querySelector("gj-outbox") !== null;
    this.toggleAttribute("busy", true);
    try {
      if (waits && !navigator.onLine) throw new Error("offline");
      const id = await upload(url, image);
      if (mine === this.latest && this.signed) field.value = id;
    } catch {
      if (mine === this.latest && waits) {
        if (this.signed) field.value = WAITS;
      } else if (mine === this.latest) {
        this.clear();
        toast("red", word("lost"));
      }
    }
    if (mine !== this.latest) return;
    this.toggleAttribute("busy", false);
    this.dispatchEvent(new CustomEvent("gj:idle", { bubbles: true }));
  }
}

export const startSignature = (): void => define("gj-signature", Signature);
