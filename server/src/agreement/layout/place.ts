import type { Mark } from '../numbering.js';
import { compareCommon, isBelow } from '../ordinals.js';
import type { FlowTable, FlowText } from './flow.js';
import type { Neighbour } from './neighbour.js';

/** Something to put back: a heading or note, or a table, from the end of a page. */
export type Moved = FlowText | FlowTable;

const IMPOSSIBLE = -40;
/** What it counts against a heading that it would stand in the middle of a sentence. */
const MID_SENTENCE = -12;
/** What it counts for a heading that the paragraph behind it fits one of the language's cues. */
const CUED = 2.5;

/**
 * A place between two paragraphs, and what it counts for a heading or a table to stand there. A page is
 * asked for every pair of the two: what is the same for all headings is found once.
 */
export class Place {
  /** What counts for every heading alike, or null where it hangs on the heading's number. */
  private readonly fixed: number | null;
  /** Do the words that a heading shares with the paragraph behind count, too? */
  private readonly shares: boolean;
  /** The number of the paragraph before, where a heading's number may not go with it. */
  private readonly numberBefore: Mark | null;

  constructor(
    private readonly before: Neighbour | null,
    private readonly after: Neighbour | null,
  ) {
    const own = after?.text.mark ?? null;
    const sentence = before?.stops === true ? MID_SENTENCE : 0;
    this.shares = after !== null && (own === null || lastOf(own) === 1);
    if (after === null) this.fixed = sentence;
    else if (own === null)
      this.fixed = after.introduces === null ? sentence + this.unnumbered() : null;
    else this.fixed = isNested(own) ? null : sentence + this.numbered(own);
    const mark = before?.text.mark ?? null;
    this.numberBefore = mark !== null && isNested(mark) ? mark : null;
  }

  /** What it counts for heading `j` of the page, with the cues that the heading fits. */
  scoreHeading({ mark }: FlowText, j: number, cues: readonly number[]): number {
    const { after } = this;
    let score = this.fixed;
    let shares = this.shares;
    if (score === null) {
      const number = this.numberFor(mark);
      score =
        (this.before?.stops === true ? MID_SENTENCE : 0) +
        (number === null
          ? this.unnumbered()
          : mark !== null && isNested(number)
            ? this.under(number, mark)
            : this.numbered(number));
      shares = number === null || lastOf(number) === 1;
    }
    if (shares) {
      score += after!.affinity(j);
      if (after!.hasCue(cues)) score += CUED;
    }
    const number = this.numberBefore;
    if (number !== null && mark !== null) {
      if (isBelow(number, mark) && number.ordinals.length > mark.ordinals.length)
        score += IMPOSSIBLE;
      else if (compareCommon(number.ordinals, mark.ordinals) > 0) score += IMPOSSIBLE;
    }
    return score;
  }

  /** What it counts for table or note `j`: they follow what announces them. */
  scoreTable(j: number): number {
    const { before } = this;
    let score = 0;
    if (before !== null) {
      score += before.affinity(j);
      // A sentence that introduces the list behind it announces no table.
      if (before.opens) score += before.introduces === null ? 5 : -3;
      score += before.announces * 2;
    }
    const mark = this.after?.text.mark;
    if (mark && lastOf(mark) === 1) score += 0.5;
    return score;
  }

  /** The number behind. A clause that a sentence introduces stands under the same heading as that sentence. */
  private numberFor(heading: Mark | null): Mark | null {
    const { text, introduces } = this.after!;
    return text.mark ?? (isFirstBelow(introduces, heading) ? introduces : null);
  }

  private unnumbered(): number {
    return this.before?.opens === true ? -2 : 0;
  }

  private numbered(number: Mark): number {
    if (lastOf(number) > 1) return -9;
    return this.before?.opens === true ? -6 : 3;
  }

  private under(number: Mark, heading: Mark): number {
    if (isFirstBelow(number, heading)) return this.before?.introduces === number ? 2 : 12;
    if (isBelow(number, heading)) return 2;
    return compareCommon(number.ordinals, heading.ordinals) < 0 ? IMPOSSIBLE : -9;
  }
}

/** 3.1 rather than 3 or (1). */
function isNested({ style, ordinals }: Mark): boolean {
  return style === 'decimal' && ordinals.length > 1;
}

function lastOf({ ordinals }: Mark): number {
  return ordinals[ordinals.length - 1]!;
}

function isFirstBelow(mark: Mark | null, above: Mark | null): boolean {
  return (
    mark !== null &&
    above !== null &&
    mark.ordinals.length > 1 &&
    lastOf(mark) === 1 &&
    isBelow(mark, above)
  );
}

/** What it counts for a heading without a number that a table follows: it says what the table holds. */
const CAPTION = 8;

/**
 * Two items at one place: the first is followed by the second and not by a paragraph.
 * @returns what the first one counts there, from what it would count alone
 */
export function scoreTogether(
  first: Moved,
  second: Moved,
  firstGrams: readonly number[],
  secondGrams: readonly number[],
): (own: number) => number {
  const isNote = second.kind === 'text' && second.moved === 'note';
  if (first.kind === 'table' || first.moved === 'note') return (own) => own + (isNote ? 3 : 0);
  if (isNote) return (own) => Math.min(own, 0) - 1;
  if (second.kind === 'table') {
    if (first.mark === null) return () => CAPTION;
    const shared = firstGrams.filter((gram) => secondGrams.includes(gram)).length;
    return (own) => Math.min(own, 0) + 1 + Math.min(shared, 3);
  }
  if (first.mark !== null && (second.mark === null || isBelow(second.mark, first.mark)))
    return (own) => (Math.min(own, 0) > IMPOSSIBLE / 2 ? 4 : own);
  return (own) => Math.min(own, 0) - 8;
}
