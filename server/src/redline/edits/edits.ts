import type { MappedText } from '../../text/mapped-text.js';
import type { Edit } from '../change.js';
import type { CompareLimits } from '../options.js';
import { fold } from '../normal-form.js';
import { CELL_MARK, hasCells } from '../unit.js';
import { changesSubstance } from './substance.js';
import { sayTheSame } from './editorial.js';
import { editScript, type Step } from './script.js';
import { tidy } from './tidy.js';
import { type Token, type TokenContext, tokensOf } from './tokens.js';

/** A stretch of two texts: offsets in either, and whether they are equal there. */
export interface Piece {
  readonly equal: boolean;
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** How one text became another. */
export interface TextEdits {
  /** Cover both texts without a gap. */
  readonly pieces: readonly Piece[];
  /** Is any piece changed? */
  readonly changed: boolean;
  /** Does a changed piece carry more than punctuation, particles, case or numbering? */
  readonly substantive: boolean;
  readonly reached: 'edit-length' | 'edit-characters' | null;
}

/** The contexts of the two sides; they differ in what a reference means. */
export interface EditContext {
  readonly a: TokenContext;
  readonly b: TokenContext;
}

/** Compares two texts word by word; see the files beside this one for what a word is. */
export function editTexts(
  a: string,
  b: string,
  context: EditContext,
  limits: CompareLimits,
): TextEdits {
  if (a.length + b.length > limits.editCharacters)
    return { ...replaced(a, b), reached: 'edit-characters' };
  const start = safePrefix(a, b);
  const [endA, endB] = safeSuffix(a, b, start);
  const left = tokensOf(a.slice(start, endA), context.a);
  const right = tokensOf(b.slice(start, endB), context.b);
  const script = editScript(
    left.map((t) => t.key),
    right.map((t) => t.key),
    limits.editLength,
  );
  if (!script) return { ...replaced(a, b), reached: 'edit-length' };
  const steps = withoutSame(tidy(script, left, right), a, b, left, right, start);
  const language = context.a.language;
  return {
    pieces: piecesOf(steps, left, right, a, b, start, endA, endB),
    changed: steps.some((s) => !s.equal),
    substantive:
      steps.some(
        (s) =>
          !s.equal && changesSubstance(left.slice(s.a0, s.a1), right.slice(s.b0, s.b1), language),
      ) && !sayTheSame(left, right, language, isProse(a) && isProse(b)),
    reached: null,
  };
}

/** What stands in cells, or on lines of their own, may belong together by its order. */
function isProse(text: string): boolean {
  return !hasCells(text) && !text.includes('\n');
}

function replaced(a: string, b: string): Omit<TextEdits, 'reached'> {
  return {
    pieces: [{ equal: false, a0: 0, a1: a.length, b0: 0, b1: b.length }],
    changed: true,
    substantive: true,
  };
}

/** Marks behind which a text can be cut without cutting a token. */
const CUTS = '。；，\n';

/**
 * Length of a common beginning that ends before such a mark. The mark stays with what is compared: a
 * reference behind it is no number at the start of a text.
 */
function safePrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  let at = same;
  while (at > 0 && !(CUTS.includes(a[at - 1]!) && !isDigit(a[at]) && !isDigit(b[at]))) at--;
  const open = a.lastIndexOf('《', at - 1);
  return open >= 0 && a.indexOf('》', open) >= at ? open : Math.max(at - 1, 0);
}

/** Where a common end starts in either text: behind such a mark. */
function safeSuffix(a: string, b: string, from: number): [number, number] {
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  // the mark itself stays with what is compared, unless it is equal too
  while (endA < a.length && !(CUTS.includes(a[endA]!) && !isDigit(a[endA + 1]))) {
    endA++;
    endB++;
  }
  const close = a.indexOf('》', endA);
  if (close >= 0 && a.lastIndexOf('《', close) < endA) return [a.length, b.length];
  return [endA, endB];
}

function isDigit(c: string | undefined): boolean {
  return c !== undefined && c >= '0' && c <= '9';
}

/**
 * Takes back edits of what is the same on both sides: a word that a blank or the border of a cell parts
 * in one layout, and a reference that prints the same even where it now names another clause (that is
 * told separately, as a reference that does not follow).
 */
function withoutSame(
  steps: readonly Step[],
  a: string,
  b: string,
  left: readonly Token[],
  right: readonly Token[],
  start: number,
): Step[] {
  const printed = (text: string, first: Token, last: Token): string =>
    fold(text.slice(start + first.start, start + last.end));
  return steps.map((step) => {
    if (step.equal || step.a1 === step.a0 || step.b1 === step.b0) return step;
    const was = printed(a, left[step.a0]!, left[step.a1 - 1]!);
    const is = printed(b, right[step.b0]!, right[step.b1 - 1]!);
    return was === is ? { ...step, equal: true } : step;
  });
}

/** Steps over tokens as stretches of the texts: a token takes the blanks behind it along. */
function piecesOf(
  steps: readonly Step[],
  left: readonly Token[],
  right: readonly Token[],
  a: string,
  b: string,
  start: number,
  endA: number,
  endB: number,
): Piece[] {
  const atA = (i: number): number => (i < left.length ? start + left[i]!.start : endA);
  const atB = (i: number): number => (i < right.length ? start + right[i]!.start : endB);
  const pieces: { equal: boolean; a0: number; a1: number; b0: number; b1: number }[] = [];
  const put = (equal: boolean, a0: number, a1: number, b0: number, b1: number): void => {
    if (a0 === a1 && b0 === b1) return;
    const last = pieces[pieces.length - 1];
    if (last && last.equal === equal) {
      last.a1 = a1;
      last.b1 = b1;
    } else pieces.push({ equal, a0, a1, b0, b1 });
  };
  // blanks before the first token
  let fromA = atA(0);
  let fromB = atB(0);
  put(true, 0, fromA, 0, fromB);
  for (const step of steps) {
    let toA = atA(step.a1);
    let toB = atB(step.b1);
    if (!step.equal) {
      // what parts words or cells behind the change on both sides belongs to what follows
      if (toA > fromA && toB > fromB && isGap(a[toA - 1]!) && isGap(b[toB - 1]!)) {
        while (toA > fromA && isGap(a[toA - 1]!)) toA--;
        while (toB > fromB && isGap(b[toB - 1]!)) toB--;
      }
    }
    put(step.equal, fromA, toA, fromB, toB);
    fromA = toA;
    fromB = toB;
  }
  put(true, fromA, a.length, fromB, b.length);
  return pieces;
}

function isGap(c: string): boolean {
  return c === BAR || c <= ' ' || c === '\u00a0' || c === '\u3000';
}

/** Stands in {@link CELL_MARK}. */
const BAR = CELL_MARK.trim();

/** The pieces as edits, with where they stand in the sources. */
export function editsOf(pieces: readonly Piece[], a: MappedText, b: MappedText): Edit[] {
  const edits: Edit[] = [];
  for (const piece of pieces) {
    const text = a.value.slice(piece.a0, piece.a1);
    const draftText = b.value.slice(piece.b0, piece.b1);
    if (piece.equal) {
      edits.push(text === draftText ? { op: 'equal', text } : { op: 'equal', text, draftText });
      continue;
    }
    const spans = {
      baselineSpan: a.spanOf(piece.a0, piece.a1),
      draftSpan: b.spanOf(piece.b0, piece.b1),
    };
    if (text !== '') edits.push({ op: 'delete', text, ...spans });
    if (draftText !== '') edits.push({ op: 'insert', text: draftText, ...spans });
  }
  return edits;
}
