import { Neighbour } from './neighbour.js';
import { gramsOf, SharedWords } from './shared-words.js';
import type { FlowText } from './flow.js';
import { Place, scoreTogether } from './place.js';
import type { Moved } from './place.js';
import type { AgreementWords } from '../vocabulary.js';

/** Beyond this many pairings a page is merged by its numbers alone. */
const MAX_PAIRINGS = 200_000;

/** What it counts against a heading that nothing of the page would stand under it. */
const LAST_PLACE = 1.5;

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
  const places = around.slice(0, -1).map((before, g) => new Place(before, around[g + 1]!));
  const bare = items.some(({ kind }) => kind === 'table') ? bareHeadings(around) : null;
  const scores = items.map((item, j) => {
    const row = new Float64Array(n + 1);
    const cues = item.kind === 'text' ? cuesOf(item.text.value, words) : [];
    for (let g = 0; g <= n; g++) {
      const place = places[g]!;
      row[g] =
        item.kind === 'table' || item.moved === 'note'
          ? place.scoreTable(j) + (item.kind === 'table' ? bare![g]! : 0)
          : place.scoreHeading(item, j, cues);
    }
    if (item.kind === 'text' && item.moved !== 'note') row[n]! -= LAST_PLACE;
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
    const [first, second] = [items[j - 1]!, items[j]!];
    const [above, own] = [best[j - 1]!, scores[j - 1]!];
    const scoreOf = scoreTogether(first, second, grams[j - 1]!, grams[j]!);
    // the table before has taken the heading
    const taken = first.kind === 'table' && second.kind === 'table' ? bare : null;
    for (let g = 0; g <= n; g++) {
      const together = above[g]! + scoreOf(own[g]!) - (taken === null ? 0 : taken[g]!);
      if (together >= high) {
        row[g] = together;
        from[g] = g;
      } else {
        row[g] = high;
        from[g] = highAt;
      }
      const apart = above[g]! + own[g]!;
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
