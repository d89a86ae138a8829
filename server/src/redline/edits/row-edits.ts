import type { Span } from '../../text/span.js';
import type { CompareLimits } from '../options.js';
import { type EditContext, editTexts, type Piece, type TextEdits } from './edits.js';
import { looseLabels } from './loose-labels.js';

/**
 * Compares two texts word by word, as {@link editTexts} does; where they are rows of a table, a label
 * that one layout prints in its row and the other on a line of its own is no difference.
 */
export function editRows(
  a: string,
  b: string,
  context: EditContext,
  limits: CompareLimits,
): TextEdits {
  const labels = looseLabels(a, b);
  if (!labels) return editTexts(a, b, context, limits);
  const left = new Without(
    a,
    labels.map((label) => label.a),
  );
  const right = new Without(
    b,
    labels.map((label) => label.b),
  );
  const edits = editTexts(left.text, right.text, context, limits);
  return { ...edits, pieces: withAll(edits.pieces, left, right) };
}

/** A text without some stretches of it. */
class Without {
  readonly text: string;
  /** What was taken out, in order and apart. */
  private readonly out: readonly Span[];

  constructor(
    readonly whole: string,
    spans: readonly Span[],
  ) {
    const out: Span[] = [];
    for (const span of spans.slice().sort((x, y) => x.start - y.start)) {
      const last = out.at(-1);
      if (last && span.start <= last.end)
        out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
      else out.push(span);
    }
    this.out = out;
    let text = '';
    let at = 0;
    for (const { start, end } of out) {
      text += whole.slice(at, start);
      at = end;
    }
    this.text = text + whole.slice(at);
  }

  /**
   * Where offset `at` of the text stands in the whole.
   * @param behind behind what was taken out there, and not in front of it
   */
  inWhole(at: number, behind: boolean): number {
    let offset = at;
    for (const { start, end } of this.out) {
      if (behind ? start > offset : start >= offset) break;
      offset += end - start;
    }
    return offset;
  }
}

/** The pieces of two texts with what was taken out of them: as much as can be goes to what is equal. */
function withAll(pieces: readonly Piece[], left: Without, right: Without): Piece[] {
  const out: Piece[] = [];
  let [a0, b0] = [0, 0];
  for (const { equal, ...piece } of pieces) {
    const a1 = left.inWhole(piece.a1, equal);
    const b1 = right.inWhole(piece.b1, equal);
    out.push({ equal, a0, a1, b0, b1 });
    [a0, b0] = [a1, b1];
  }
  const [a1, b1] = [left.whole.length, right.whole.length];
  if (a0 < a1 || b0 < b1) out.push({ equal: true, a0, a1, b0, b1 });
  return out;
}
