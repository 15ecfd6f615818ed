// A keyboard that counts: what a practised clerk presses, and how long that takes at an office's pace.

/** Presses a second of somebody who types all day. */
const PACE = 4;
/** A Chinese character by pinyin: its letters and the choice, shared out over words. */
const PER_CHARACTER = 3;

export class Keys {
  constructor(page) {
    this.page = page;
    this.pressed = 0;
    this.began = performance.now();
  }

  async press(key) {
    this.pressed += 1;
    await this.page.keyboard.press(key);
  }

  /** Types as hands do: Latin letters key by key, Chinese as the input method hands it over. */
  async type(text) {
    for (const part of text.match(/[\u3400-\u9fff，。？！：；]+|[^\u3400-\u9fff，。？！：；]+/g) || []) {
      if (/[\u3400-\u9fff]/.test(part)) {
        this.pressed += part.length * PER_CHARACTER;
        await this.page.keyboard.insertText(part);
      } else {
        this.pressed += part.length;
        await this.page.keyboard.type(part);
      }
    }
  }

  /** Seconds that a practised clerk's hands need for what was pressed. */
  get seconds() {
    return this.pressed / PACE;
  }

  /** Seconds that the machine took, with hands that need no time. */
  get machineSeconds() {
    return (performance.now() - this.began) / 1000;
  }
}
