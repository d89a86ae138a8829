import { gramsOf, SharedWords } from './shared-words.js';
import type { FlowTable, FlowText } from './flow.js';
import { endsWithColon } from './flow.js';
import type { Mark } from '../numbering.js';
import { compareCommon, isBelow } from '../ordinals.js';
import type { AgreementWords } from '../vocabulary.js';

/** Something to put back: a heading or note, or a table, from the end of a page. */
export type Moved = FlowText | FlowTable;

/** Beyond this many pairings a page is merged by its numbers alone. */
const MAX_PAIRINGS = 200_000;

const IMPOSSIBLE = -40;
/** What it counts against a heading that it would stand in the middle of a sentence. */
const MID_SENTENCE = -12;

/**
 * Puts headings and tables from the end of a page back between the paragraphs of that page.
 *
 * Both are in reading order among themselves, so this is a monotone alignment: every item gets a gap
 * between two paragraphs, gaps ascend, and the sum of the scores is the highest possible. Numbers weigh
 * most (5.1 lies under heading 5), then how lists and their introductions hang together, then words that
 * heading and paragraph share.
 *
 * @param body paragraphs that start on this page
 * @param previous the paragraph before them, or null
 * @param next the first paragraph of the next page, or null
 * @returns for each item the number of paragraphs of `body` that stand before it, ascending
 */
export function placeMoved(
  items: readonly Moved[],
  body: readonly FlowText[],
  previous: FlowText | null,
  next: FlowText | null,
  words: AgreementWords,
): number[] {
  const n = body.length;
  const m = items.length;
  if (m === 0) return [];
  if (n === 0) return items.map(() => 0);
  if (n * m > MAX_PAIRINGS) return items.map(() => n);
  const grams = items.map((item) => gramsOf(headOf(item)));
  // What stands before and behind each gap, with the words that it shares with the items.
  const shared = new SharedWords(grams);
  const beside = [previous, ...body, next];
  const around: (Neighbour | null)[] = beside.map((text, i) =>
    text === null ? null : new Neighbour(text, beside[i + 1] ?? null, shared, words),
  );
  const bare = items.some(({ kind }) => kind === 'table') ? bareHeadings(around) : null;
  const scores = items.map((item, j) => {
    const row = new Float64Array(n + 1);
    const cues = item.kind === 'text' ? cuesOf(item.text.value, words) : [];
    for (let g = 0; g <= n; g++) {
      const before = around[g]!;
      const after = around[g + 1]!;
      row[g] =
        item.kind === 'table' || item.moved === 'note'
          ? scoreTable(j, before, after) + (item.kind === 'table' ? bare![g]! : 0)
          : scoreHeading(item, j, cues, before, after) - (g === n ? 1.5 : 0);
    }
    return row;
  });
  // best[j][g]: items before j placed, item j at gap g, its own score not yet counted.
  const best: Float64Array[] = [new Float64Array(n + 1)];
  const came: Int32Array[] = [new Int32Array(n + 1).fill(-1)];
  for (let j = 1; j < m; j++) {
    const row = new Float64Array(n + 1);
    const from = new Int32Array(n + 1);
    let high = -Infinity;
    let highAt = 0;
    for (let g = 0; g <= n; g++) {
      const [first, second] = [items[j - 1]!, items[j]!];
      const together =
        best[j - 1]![g]! +
        scoreTogether(first, second, scores[j - 1]![g]!, grams[j - 1]!, grams[j]!) -
        // the table before has taken the heading
        (first.kind === 'table' && second.kind === 'table' ? bare![g]! : 0);
      if (together >= high) {
        row[g] = together;
        from[g] = g;
      } else {
        row[g] = high;
        from[g] = highAt;
      }
      const apart = best[j - 1]![g]! + scores[j - 1]![g]!;
      if (apart > high) {
        high = apart;
        highAt = g;
      }
    }
    best.push(row);
    came.push(from);
  }
  let at = 0;
  let top = -Infinity;
  for (let g = 0; g <= n; g++) {
    const total = best[m - 1]![g]! + scores[m - 1]![g]!;
    if (total > top) {
      top = total;
      at = g;
    }
  }
  const gaps = new Array<number>(m);
  for (let j = m - 1; j >= 0; j--) {
    gaps[j] = at;
    at = came[j]![at]!;
  }
  return gaps;
}

function headOf(item: Moved): string {
  if (item.kind === 'text')
    return item.mark ? item.text.value.slice(item.mark.textStart) : item.text.value;
  const cells = item.table.header ?? item.table.rows[0] ?? [];
  return cells.map((c) => c.value).join(' ');
}

/**
 * A paragraph beside a gap, with what scoring asks of it. Most of it is asked of few paragraphs, and is
 * found out then.
 */
class Neighbour {
  readonly opens: boolean;
  /** The number of the first clause that it introduces ("in these cases:"), or null. */
  readonly introduces: Mark | null;
  private shares: Float64Array | null = null;
  private announced = -1;
  /** Of the language's cues those that were tried on its beginning, and those that fit, a bit each. */
  private tried = 0;
  private fits = 0;

  constructor(
    readonly text: FlowText,
    next: FlowText | null,
    private readonly shared: SharedWords,
    private readonly words: AgreementWords,
  ) {
    this.opens = endsWithColon(text.text.value);
    this.introduces = this.opens && text.mark === null ? (next?.mark ?? null) : null;
  }

  /** How much of the words of item `j` it has, 0..7. */
  affinity(j: number): number {
    this.shares ??= this.shared.affinities(this.text.text.value);
    return this.shares[j]!;
  }

  /** Does its beginning fit one of these cues? */
  hasCue(cues: readonly number[]): boolean {
    return cues.some((k) => {
      const bit = 1 << k;
      if ((this.tried & bit) === 0) {
        this.tried |= bit;
        if (this.words.affinities[k]!.body.test(this.text.text.value.slice(0, CUE_REACH)))
          this.fits |= bit;
      }
      return (this.fits & bit) !== 0;
    });
  }

  /** Does it stop in the middle of a sentence, as one that the next paragraph goes on with? */
  get stops(): boolean {
    const { value } = this.text.text;
    return !this.text.short && STOPS.test(value.slice(-1)) && !FORMULA.test(value);
  }

  /** Does it announce a table: 2 at its end, 1 elsewhere, 0 nowhere. */
  get announces(): number {
    if (this.announced < 0) {
      const { value } = this.text.text;
      const { announcesTable } = this.words;
      this.announced = announcesTable.test(value.slice(-80))
        ? 2
        : announcesTable.test(value.slice(0, 600))
          ? 1
          : 0;
    }
    return this.announced;
  }
}

const STOPS = /[\u4e00-\u9fff，、,]/;
/** A formula ends without a full stop. */
const FORMULA = /[=＝×]/;

/** How much of a paragraph's beginning the language's cues are shown. */
const CUE_REACH = 120;

/** The cues whose heading pattern fits, by their index. */
function cuesOf(heading: string, words: AgreementWords): number[] {
  const cues: number[] = [];
  words.affinities.forEach((cue, k) => {
    if (cue.heading.test(heading)) cues.push(k);
  });
  return cues;
}

/** What it counts for a table that a heading without text of its own stands before it. */
const UNDER_BARE = 4;

/**
 * For each gap what it counts for a table that such a heading stands before it: all where another one or
 * nothing follows, half where the page ends, for its text may stand on the next one. (What was put behind
 * the last paragraph of the page before is not seen here.)
 */
function bareHeadings(around: readonly (Neighbour | null)[]): number[] {
  const isHeading = (at: number): boolean => {
    const text = around[at]?.text;
    return text !== undefined && text.short && text.mark !== null;
  };
  const last = around.length - 2;
  return around.slice(0, -1).map((_, g) => {
    if (g === 0 || !isHeading(g)) return 0;
    if (around[g + 1] === null || isHeading(g + 1)) return UNDER_BARE;
    return g === last ? UNDER_BARE / 2 : 0;
  });
}

function isFirstBelow(mark: Mark | null, above: Mark | null): boolean {
  return (
    mark !== null &&
    above !== null &&
    mark.ordinals.length > 1 &&
    mark.ordinals[mark.ordinals.length - 1] === 1 &&
    isBelow(mark, above)
  );
}

function scoreHeading(
  heading: FlowText,
  j: number,
  cues: readonly number[],
  before: Neighbour | null,
  after: Neighbour | null,
): number {
  let score = before?.stops === true ? MID_SENTENCE : 0;
  const mark = heading.mark;
  if (after !== null) {
    const own = after.text.mark;
    // A clause that a sentence introduces stands under the same heading as that sentence.
    const number = own ?? (isFirstBelow(after.introduces, mark) ? after.introduces : null);
    if (
      number !== null &&
      number.style === 'decimal' &&
      number.ordinals.length > 1 &&
      mark !== null
    ) {
      if (isFirstBelow(number, mark)) score += before?.introduces === number ? 2 : 12;
      else if (isBelow(number, mark)) score += 2;
      else if (compareCommon(number.ordinals, mark.ordinals) < 0) score += IMPOSSIBLE;
      else score -= 9;
    } else if (number !== null) {
      if (number.ordinals[number.ordinals.length - 1]! > 1) score -= 9;
      else score += before?.opens === true ? -6 : 3;
    } else if (before?.opens === true) score -= 2;
    if (number === null || number.ordinals[number.ordinals.length - 1] === 1) {
      score += after.affinity(j);
      if (after.hasCue(cues)) score += 2.5;
    }
  }
  const number = before?.text.mark;
  if (number && mark !== null && number.style === 'decimal' && number.ordinals.length > 1) {
    if (isBelow(number, mark) && number.ordinals.length > mark.ordinals.length) score += IMPOSSIBLE;
    else if (compareCommon(number.ordinals, mark.ordinals) > 0) score += IMPOSSIBLE;
  }
  return score;
}

/** Tables and notes follow what announces them. */
function scoreTable(j: number, before: Neighbour | null, after: Neighbour | null): number {
  let score = 0;
  if (before !== null) {
    score += before.affinity(j);
    // A sentence that introduces the list behind it announces no table.
    if (before.opens) score += before.introduces === null ? 5 : -3;
    score += before.announces * 2;
  }
  const mark = after?.text.mark;
  if (mark && mark.ordinals[mark.ordinals.length - 1] === 1) score += 0.5;
  return score;
}

/** What it counts for a heading without a number that a table follows: it says what the table holds. */
const CAPTION = 8;

/** Two items at one gap: the first is followed by the second and not by a paragraph. */
function scoreTogether(
  first: Moved,
  second: Moved,
  own: number,
  firstGrams: readonly number[],
  secondGrams: readonly number[],
): number {
  if (first.kind === 'table' || first.moved === 'note')
    return own + (second.kind === 'text' && second.moved === 'note' ? 3 : 0);
  if (second.kind === 'text' && second.moved === 'note') return Math.min(own, 0) - 1;
  if (second.kind === 'table') {
    if (first.mark === null) return CAPTION;
    const shared = firstGrams.filter((gram) => secondGrams.includes(gram)).length;
    return Math.min(own, 0) + 1 + Math.min(shared, 3);
  }
  if (first.mark !== null && (second.mark === null || isBelow(second.mark, first.mark)))
    return Math.min(own, 0) > IMPOSSIBLE / 2 ? 4 : own;
  return Math.min(own, 0) - 8;
}
