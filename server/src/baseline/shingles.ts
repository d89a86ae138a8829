/**
 * Fingerprints of texts: hashes of runs of words, sampled so that a long text keeps no more of them
 * than a short one needs.
 *
 * A word is one Han character or one run of Latin, Cyrillic, … letters; digits, punctuation, spaces
 * and letter case do not count, so neither layout nor renumbering changes a fingerprint, and Chinese
 * and English take the same path. The sampling keeps the hashes below a threshold (FracMinHash, Irber
 * et al. 2022): the share of them that two texts have in common estimates the share of the texts, and,
 * unlike MinHash, of containment as well: a draft cut to a third still matches in full.
 */
export interface Shingles {
  /** Distinct hashes below `2 ** (32 - shift)`, ascending. */
  readonly hashes: Uint32Array;
  /** The sampling: one hash in `2 ** shift` was kept. 0 keeps all. */
  readonly shift: number;
}

/** Every hash of the texts, not sampled: what a query is made of. */
export function allShingles(parts: Iterable<string>, words: number): Shingles {
  const tokens = new TokenHashes();
  for (const part of parts) tokens.add(part);
  const { values, length } = tokens;
  // A text of fewer words than a run is one run.
  const runs = length === 0 ? 0 : Math.max(length - words + 1, 1);
  const hashes = new Uint32Array(runs);
  for (let i = 0; i < runs; i++) {
    let h = 0x9e3779b9;
    const end = Math.min(i + words, length);
    for (let w = i; w < end; w++) h = Math.imul(h ^ values[w]!, 0x85ebca6b) ^ (h >>> 15);
    hashes[i] = mix(h);
  }
  return { hashes: distinct(hashes), shift: 0 };
}

/** Fewer hashes of the same text: the smallest sampling that keeps no more than `limit`. */
export function sample({ hashes, shift }: Shingles, limit: number): Shingles {
  let length = hashes.length;
  while (length > limit && shift < 31) {
    shift++;
    length = countBelow(hashes, thresholdOf(shift));
  }
  return { hashes: hashes.slice(0, length), shift };
}

/** How many of ascending `hashes` are below `threshold`. */
export function countBelow(hashes: Uint32Array, threshold: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (hashes[mid]! < threshold) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Hashes below this were kept. */
export function thresholdOf(shift: number): number {
  return 2 ** (32 - shift);
}

/** One hash of a short text as a whole, by its words: equal for equal words. */
export function hashOfWords(text: string): number {
  const tokens = new TokenHashes();
  tokens.add(text);
  let h = tokens.length;
  for (let i = 0; i < tokens.length; i++)
    h = Math.imul(h ^ tokens.values[i]!, 0x85ebca6b) ^ (h >>> 15);
  return mix(h);
}

/** The words of texts, each as a hash. */
class TokenHashes {
  values = new Uint32Array(1024);
  length = 0;

  add(text: string): void {
    let word = 0;
    for (let i = 0; i < text.length; i++) {
      const code = fold(text.charCodeAt(i));
      if (isHan(code)) {
        if (word !== 0) this.push(word);
        word = 0;
        this.push(mix(code));
      } else if (isLetter(code)) {
        word = Math.imul((word ^ code) + 0x7f4a7c15, 0x01000193) | 1;
      } else if (word !== 0) {
        this.push(word);
        word = 0;
      }
    }
    if (word !== 0) this.push(word);
  }

  private push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = value;
  }
}

/** Full-width forms as half-width ones, capitals as small letters (ASCII; a cheap part of NFKC). */
function fold(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0;
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function isHan(code: number): boolean {
  // The unified ideographs of the basic plane, extension A, and the surrogates of the other extensions.
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xd800 && code <= 0xdfff);
}

function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  // Accented Latin, Greek, Cyrillic, …, kana and Hangul; not the punctuation blocks.
  return (
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x3040 && code <= 0x31ff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the result. */
function mix(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function distinct(hashes: Uint32Array): Uint32Array {
  hashes.sort();
  let kept = 0;
  for (let i = 0; i < hashes.length; i++) {
    if (i === 0 || hashes[i] !== hashes[i - 1]) hashes[kept++] = hashes[i]!;
  }
  return hashes.subarray(0, kept);
}
