// <gj-photo>: photos, made small in the browser (≤ 1,600 px JPEG) before they are sent; previews with a way to take
// one away. With `upload` each is sent at once and arrives in the form as a blob id; else the file input carries them.
import { define, icon, make } from "../lib/dom";
import { upload } from "../lib/upload";

/** What a picture may weigh: photos wait on phones, and travel over poor networks. */
const HEAVY = 400_000;
const QUALITIES = [0.82, 0.7, 0.58, 0.46];

/**
 * The same picture as JPEG with its longer side at most `limit` pixels and at most 400 KB; drawn anew, so that what a
 * camera wrote beside it (place, time, owner) is gone. The file itself when the browser can't draw it.
 */
export async function small(file: File, limit = 1600): Promise<File> {
  try {
    const picture = await load(file);
    let scale = Math.min(1, limit / Math.max(picture.width, picture.height));
    for (let round = 0; ; round += 1) {
      const quality = QUALITIES[Math.min(round, QUALITIES.length - 1)] ?? 0.46;
      if (round >= QUALITIES.length) scale *= 0.75;
      const canvas = make("canvas");
      canvas.width = Math.max(1, Math.round(picture.width * scale));
      canvas.height = Math.max(1, Math.round(picture.height * scale));
      canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", quality));
      if (!drawn) return file;
      if (drawn.size <= HEAVY || canvas.width < 200) return new File([drawn], file.name.replace(/\.[^.]*$/, "") + ".jpg", { type: "image/jpeg", lastModified: file.lastModified });
    }
  } catch {
    return file;
  }
}

async function load(file: File): Promise<ImageBitmap | HTMLImageElement> {
  if (typeof createImageBitmap === "function") {
    try {
      return await createImageBitmap(file, { imageOrientation: "from-image" });
    } catch {
      // Older engines take no options or not this format; an <img> may.
    }
  }
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function canSetFiles(): boolean {
  try {
    return new DataTransfer().items !== undefined;
  } catch {
    return false;
  }
}

class Photo extends HTMLElement {
  private kept: File[] = [];
  private wired = false;
  private running = 0;

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>("input[type=file]");
    if (!input || this.wired) return;
    this.wired = true;
    this.setAttribute("ready", "");
    input.addEventListener("change", () => void this.take(input));
    this.closest("form")?.addEventListener("reset", () => {
      this.kept = [];
      this.list().textContent = "";
    });
  }

  /** Counts what is under way; while there is something, the form waits. */
  private work(change: number): void {
    this.running += change;
    this.toggleAttribute("busy", this.running > 0);
    if (this.running === 0) this.dispatchEvent(new CustomEvent("gj:idle", { bubbles: true }));
  }

  private async take(input: HTMLInputElement): Promise<void> {
    const room = Number(this.getAttribute("max") || "6") - this.list().childElementCount;
    const chosen = Array.from(input.files || []).slice(0, Math.max(0, room));
    const url = this.getAttribute("upload");
    const limit = Number(this.getAttribute("limit") || "1600");
    // While the pictures are made small, the originals must not be sent.
    if (url) input.value = "";
    this.work(1);
    for (const original of chosen) {
      const light = await small(original, limit);
      if (url) this.show(light, (item) => void this.send(url, light, item));
      else {
        this.kept.push(light);
        this.show(light);
      }
    }
    if (!url) this.put(input);
    this.work(-1);
    this.dispatchEvent(new CustomEvent("gj:photos", { bubbles: true }));
  }

  /** Gives the input the small pictures; where a browser can't, it keeps the ones chosen last, as they are. */
  private put(input: HTMLInputElement): void {
    if (!canSetFiles()) return;
    const all = new DataTransfer();
    this.kept.forEach((file) => all.items.add(file));
    input.files = all.files;
  }

  private show(file: File, then?: (item: HTMLElement) => void): void {
    const image = make("img", { alt: "" });
    image.src = URL.createObjectURL(file);
    image.addEventListener("load", () => URL.revokeObjectURL(image.src), { once: true });
    const off = make("button", { class: "off", type: "button", "aria-label": this.getAttribute("word-remove") || "" }, icon("x"));
    const item = make("li", {}, image, off);
    off.addEventListener("click", () => {
      item.remove();
      this.kept = this.kept.filter((one) => one !== file);
      const input = this.querySelector<HTMLInputElement>("input[type=file]");
      if (input && !this.hasAttribute("upload")) this.put(input);
      this.dispatchEvent(new CustomEvent("gj:photos", { bubbles: true }));
    });
    this.list().append(item);
    if (then) then(item);
  }

  private async send(url: string, file: File, item: HTMLElement): Promise<void> {
    const state = make("span", { class: "state", role: "status", text: this.getAttribute("word-sending") || "" });
    item.append(state);
    item.classList.remove("bad");
    this.work(1);
    try {
      const id = await upload(url, file);
      state.remove();
      item.append(make("input", { type: "hidden", name: this.getAttribute("name") || "blob_ids", value: id }));
    } catch {
      state.remove();
      item.classList.add("bad");
      const again = make("button", { class: "state linkish", type: "button", text: this.getAttribute("word-failed") || "" });
      again.addEventListener("click", () => {
        again.remove();
        void this.send(url, file, item);
      });
      item.append(again);
    } finally {
      this.work(-1);
    }
  }

  private list(): HTMLElement {
    let list = this.querySelector<HTMLElement>(".photos");
    if (!list) this.prepend((list = make("ul", { class: "photos" })));
    return list;
  }
}

export const startPhoto = (): void => define("gj-photo", Photo);
