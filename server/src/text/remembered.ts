/**
 * What was made of a text, kept for the next time: a keystroke leaves all texts but one as they were.
 * Holds a bounded number of bounded texts and forgets all at once, which is cheap and seldom.
 */
export class Remembered<T> {
  private entries = new Map<string, T>();

  constructor(
    private readonly most = 6000,
    private readonly longest = 4000,
  ) {}

  /** What `make` makes of the text; `key` where it depends on more than the text. */
  get(text: string, make: () => T, key: string = text): T {
    if (text.length > this.longest) return make();
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (this.entries.size >= this.most) this.entries = new Map();
    this.entries.set(key, made);
    return made;
  }
}
