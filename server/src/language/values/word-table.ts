/** Words with a meaning that stand directly before or after a figure, found longest first. */
export class WordTable<T> {
  private readonly meanings = new Map<string, T>();
  private readonly afterPattern: RegExp;
  private readonly beforePattern: RegExp;
  private readonly longest: number;

  constructor(words: Iterable<readonly [string, T]>) {
    for (const [word, meaning] of words)
      if (!this.meanings.has(word.toLowerCase())) this.meanings.set(word.toLowerCase(), meaning);
    const sorted = [...this.meanings.keys()].sort((a, b) => b.length - a.length);
    this.longest = (sorted[0]?.length ?? 0) + 6;
    const source = sorted
      .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s{1,2}'))
      .map((w) => (/[a-z]$/.test(w) ? `${w}(?![a-z])` : w))
      .join('|');
    // a hyphen as in "12-month", a closing or opening blank as in 【60】日
    this.afterPattern = new RegExp(`[ \\t\\u3000\\u00a0]{0,3}-?(${source})`, 'iy');
    const beforeSource = sorted
      .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s{1,2}'))
      .map((w) => (/^[a-z]/.test(w) ? `(?<![a-z])${w}` : w))
      .join('|');
    this.beforePattern = new RegExp(
      `(${beforeSource})(?:[（(](?:大写|小写)[)）])?[:：]?\\s{0,2}$`,
      'i',
    );
  }

  /** The word that starts at `at`, at most a few spaces or a hyphen further on. */
  after(text: string, at: number): { value: T; start: number; end: number } | null {
    this.afterPattern.lastIndex = at;
    const match = this.afterPattern.exec(text);
    if (!match) return null;
    const word = match[1]!;
    const end = this.afterPattern.lastIndex;
    return { value: this.meaning(word), start: end - word.length, end };
  }

  /** The word that ends at `at`, and not before `from`. */
  before(text: string, at: number, from: number): { value: T; start: number; end: number } | null {
    const window = Math.max(from, at - this.longest - 6);
    const match = this.beforePattern.exec(text.slice(window, at));
    if (!match) return null;
    const start = window + match.index;
    return { value: this.meaning(match[1]!), start, end: start + match[1]!.length };
  }

  private meaning(word: string): T {
    return this.meanings.get(word.toLowerCase().replace(/\s+/g, ' '))!;
  }
}
