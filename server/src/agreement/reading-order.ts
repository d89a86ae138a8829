import type { FlowTable, FlowText } from './flow.js';
import { endsWithColon } from './flow.js';
import { isBelow } from './pages.js';
import type { AgreementWords } from './vocabulary.js';

/** Something to put back: a heading or note, or a table, from the end of a page. */
export type Moved = FlowText | FlowTable;

/** Beyond this many pairings a page is merged by its numbers alone. */
const MAX_PAIRINGS = 200_000;

const IMPOSSIBLE = -40;

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
  const grams = items.map((item) => gramsOf(headOf(item), 80));
  const rarity = countGrams(grams);
  const scores = items.map((item, j) => {
    const row = new Float64Array(n + 1);
    for (let g = 0; g <= n; g++) {
      const before = g === 0 ? previous : body[g - 1]!;
      const after = g === n ? next : body[g]!;
      row[g] =
        item.kind === 'table' || item.moved === 'note'
          ? scoreTable(grams[j]!, rarity, before, after, words)
          : scoreHeading(item, grams[j]!, rarity, before, after, words) - (g === n ? 1.5 : 0);
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
      const together =
        best[j - 1]![g]! +
        scoreTogether(items[j - 1]!, items[j]!, scores[j - 1]![g]!, grams[j - 1]!, grams[j]!);
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

/** Pairs of neighbouring characters (Chinese) or words (Latin) in the first `limit` characters. */
function gramsOf(value: string, limit: number): string[] {
  const text = value.slice(0, limit).toLowerCase();
  const grams: string[] = [];
  for (const run of text.match(/[\u4e00-\u9fff]+|[a-z0-9]{3,}/g) ?? []) {
    if (run.charCodeAt(0) < 128) grams.push(run);
    else for (let i = 0; i + 1 < run.length; i++) grams.push(run.slice(i, i + 2));
  }
  return grams;
}

function countGrams(all: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const grams of all)
    for (const gram of new Set(grams)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

/** Share of the heading's grams that the text has, each the heavier the fewer headings have it. */
function affinity(
  grams: readonly string[],
  rarity: ReadonlyMap<string, number>,
  value: string,
): number {
  if (grams.length === 0) return 0;
  const text = value.slice(0, 160).toLowerCase();
  const early = value.slice(0, 24).toLowerCase();
  let sum = 0;
  let total = 0;
  for (const gram of grams) {
    const weight = 1 / (rarity.get(gram) ?? 1);
    total += weight;
    if (early.includes(gram)) sum += weight;
    else if (text.includes(gram)) sum += weight * 0.7;
  }
  return (sum / total) * 7;
}

function scoreHeading(
  heading: FlowText,
  grams: readonly string[],
  rarity: ReadonlyMap<string, number>,
  before: FlowText | null,
  after: FlowText | null,
  words: AgreementWords,
): number {
  let score = 0;
  const mark = heading.mark;
  const opens = before !== null && endsWithColon(before.text.value);
  if (after !== null) {
    const number = after.mark;
    if (
      number !== null &&
      number.style === 'decimal' &&
      number.ordinals.length > 1 &&
      mark !== null
    ) {
      if (isBelow(number, mark))
        score += number.ordinals[number.ordinals.length - 1] === 1 ? 12 : 2;
      else if (order(number.ordinals, mark.ordinals) < 0) score += IMPOSSIBLE;
      else score -= 9;
    } else if (number !== null) {
      const ordinal = number.ordinals[number.ordinals.length - 1]!;
      if (ordinal > 1) score -= 9;
      else score += opens ? -6 : 3;
    } else if (opens) score -= 2;
    if (number === null || number.ordinals[number.ordinals.length - 1] === 1) {
      score += affinity(grams, rarity, after.text.value);
      const value = after.text.value.slice(0, 120);
      const head = heading.text.value;
      for (const cue of words.affinities)
        if (cue.heading.test(head) && cue.body.test(value)) {
          score += 2.5;
          break;
        }
    }
  }
  if (before?.mark && mark !== null) {
    const number = before.mark;
    if (number.style === 'decimal' && number.ordinals.length > 1) {
      if (isBelow(number, mark) && number.ordinals.length > mark.ordinals.length)
        score += IMPOSSIBLE;
      else if (order(number.ordinals, mark.ordinals) > 0) score += IMPOSSIBLE;
    }
  }
  return score;
}

/** Compares by the common components only, so that 3 and 3.1 count as equal. */
function order(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const d = a[i]! - b[i]!;
    if (d !== 0) return d;
  }
  return 0;
}

function scoreTable(
  grams: readonly string[],
  rarity: ReadonlyMap<string, number>,
  before: FlowText | null,
  after: FlowText | null,
  words: AgreementWords,
): number {
  let score = 0;
  if (before !== null) {
    score += affinity(grams, rarity, before.text.value);
    if (endsWithColon(before.text.value)) score += 5;
    if (words.announcesTable.test(before.text.value.slice(-80))) score += 4;
    else if (words.announcesTable.test(before.text.value)) score += 2;
  }
  if (after?.mark && after.mark.ordinals[after.mark.ordinals.length - 1]! === 1) score += 0.5;
  return score;
}

/** Two items at one gap: the first is followed by the second and not by a paragraph. */
function scoreTogether(
  first: Moved,
  second: Moved,
  own: number,
  firstGrams: readonly string[],
  secondGrams: readonly string[],
): number {
  if (first.kind === 'table' || first.moved === 'note')
    return own + (second.kind === 'text' && second.moved === 'note' ? 3 : 0);
  if (second.kind === 'text' && second.moved === 'note') return Math.min(own, 0) - 1;
  if (second.kind === 'table') {
    const shared = firstGrams.filter((gram) => secondGrams.includes(gram)).length;
    return Math.min(own, 0) + 1 + Math.min(shared, 3);
  }
  if (first.mark !== null && second.mark !== null && isBelow(second.mark, first.mark))
    return Math.min(own, 0) > IMPOSSIBLE / 2 ? 4 : own;
  return Math.min(own, 0) - 8;
}
