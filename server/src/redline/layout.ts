import type { MappedText } from '../text/mapped-text.js';
import type { LayoutKind } from './change.js';
import type { Piece } from './edits/edits.js';
import { editScript } from './edits/script.js';
import { fold } from './normal-form.js';

/** How a text is printed otherwise, although it says the same. */
export interface LayoutDifferences {
  readonly kinds: readonly LayoutKind[];
  /** Cover both texts; only differences of the kinds that were asked for are unequal. */
  readonly pieces: readonly Piece[];
}

/** Blanks, words and single marks: what is printed, so that nothing of it is passed over. */
const PRINTED = /\s+|[A-Za-z0-9\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+|[^]/gu;

/**
 * The differences of layout between two texts that say the same.
 * @param shown the kinds that are looked for
 * @param most tokens that may differ before the texts are shown as replaced
 * @returns null where there are none of these kinds
 */
export function layoutDifferences(
  a: MappedText,
  b: MappedText,
  shown: readonly LayoutKind[],
  most: number,
): LayoutDifferences | null {
  const kinds = new Set<LayoutKind>();
  const pieces = printedPieces(a.value, b.value, most).map((piece): Piece => {
    if (piece.equal) return piece;
    const kind = kindOf(a.value.slice(piece.a0, piece.a1), b.value.slice(piece.b0, piece.b1));
    if (!shown.includes(kind)) return { ...piece, equal: true };
    kinds.add(kind);
    return piece;
  });
  if (shown.includes('wrap') && wrapsOtherwise(a, b)) kinds.add('wrap');
  return kinds.size === 0 ? null : { kinds: shown.filter((kind) => kinds.has(kind)), pieces };
}

function printedPieces(a: string, b: string, most: number): Piece[] {
  const left = [...a.matchAll(PRINTED)].map(([token]) => token);
  const right = [...b.matchAll(PRINTED)].map(([token]) => token);
  const script = a === b ? [] : editScript(left, right, most);
  if (!script) return [{ equal: false, a0: 0, a1: a.length, b0: 0, b1: b.length }];
  if (a === b) return [{ equal: true, a0: 0, a1: a.length, b0: 0, b1: b.length }];
  const atA = endsOf(left);
  const atB = endsOf(right);
  return script.map(({ equal, a0, a1, b0, b1 }) => ({
    equal,
    a0: atA[a0]!,
    a1: atA[a1]!,
    b0: atB[b0]!,
    b1: atB[b1]!,
  }));
}

/** Where each token starts, and the end of the last. */
function endsOf(tokens: readonly string[]): number[] {
  const ends = [0];
  for (const token of tokens) ends.push(ends.at(-1)! + token.length);
  return ends;
}

/** Which layout two stretches differ in, that mean the same. */
function kindOf(a: string, b: string): LayoutKind {
  if (a.trim() === '' && b.trim() === '') return /\n/.test(a + b) ? 'wrap' : 'spacing';
  if (a.replace(/\s/g, '') === b.replace(/\s/g, '')) return 'spacing';
  const bare = { a: fold(a), b: fold(b) };
  if (bare.a === bare.b) return bare.a === '' ? 'marks' : 'punctuation';
  return /[\p{L}\p{N}]/u.test(bare.a + bare.b) ? 'values' : 'marks';
}

/** Do the sources break the lines of the text at other places? */
function wrapsOtherwise(a: MappedText, b: MappedText): boolean {
  const breaks = (text: MappedText): string =>
    text.joints.map((at) => fold(text.value.slice(0, at)).length).join();
  return breaks(a) !== breaks(b);
}
