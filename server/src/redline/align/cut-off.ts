import { fold } from '../normal-form.js';
import type { Unit } from '../unit.js';
import type { Alignment } from './alignment.js';
import { Features } from './similarity.js';

/** A shorter part is only known by standing at the very end of the whole. */
const LEAST_WITHIN = 10;
/** Units that one text may be cut into. */
const MOST_PARTS = 12;

/**
 * Puts the parts of an edited text together where one layout cut it: free units beside a pair whose words
 * stand in the other side of the pair, and not in its own. Such a cut is layout, as it is in a text that
 * was not edited; what was edited is told of the whole.
 */
export function joinCutOff(alignment: Alignment): void {
  const { groups, baseline, draft, ofBaseline, ofDraft } = alignment;
  for (let id = 0; id < groups.length; id++) {
    const group = groups[id]!;
    if (group.how !== 'alike') continue;
    if (group.b1 - group.b0 === 1) {
      const whole = printed(baseline[group.b0]!);
      const [d0, d1] = partsOf(whole, draft, ofDraft, group.d0, group.d1);
      if (d0 < group.d0 || d1 > group.d1) {
        alignment.widen(id, group.b0, group.b1, d0, d1);
        group.how = 'redivided';
        continue;
      }
    }
    if (group.d1 - group.d0 === 1) {
      const whole = printed(draft[group.d0]!);
      const [b0, b1] = partsOf(whole, baseline, ofBaseline, group.b0, group.b1);
      if (b0 < group.b0 || b1 > group.b1) {
        alignment.widen(id, b0, b1, group.d0, group.d1);
        group.how = 'redivided';
      }
    }
  }
}

/** The units `[from, to)` with their free neighbours that are parts of the same text. */
function partsOf(
  whole: string,
  units: readonly Unit[],
  groupOf: Int32Array,
  from: number,
  to: number,
): [number, number] {
  let own = units.slice(from, to).map(printed).join('');
  const isPart = (unit: Unit | undefined, atEnd: boolean): boolean => {
    if (!unit || unit.kind === 'heading' || groupOf[unit.index] !== -1) return false;
    const part = printed(unit);
    const fits = atEnd ? whole.endsWith(part) : whole.startsWith(part);
    if (!fits && (part.length < LEAST_WITHIN || !whole.includes(part))) return false;
    return timesIn(whole, part) > timesIn(own, part);
  };
  const last = to + MOST_PARTS;
  const first = from - MOST_PARTS;
  const takeParts = (): void => {
    while (to < last && isPart(units[to], true)) own += printed(units[to++]!);
    while (from > first && isPart(units[from - 1], false)) own = printed(units[--from]!) + own;
  };
  takeParts();
  // what the text has beside its own words may have been edited where it was cut off
  const isRest = (unit: Unit | undefined, rest: string): boolean =>
    unit !== undefined &&
    unit.kind !== 'heading' &&
    groupOf[unit.index] === -1 &&
    areAlike(rest, printed(unit));
  if (whole.startsWith(own) && isRest(units[to], whole.slice(own.length)))
    own += printed(units[to++]!);
  else if (whole.endsWith(own) && isRest(units[from - 1], whole.slice(0, -own.length)))
    own = printed(units[--from]!) + own;
  takeParts();
  return [from, to];
}

/** How alike the rest of a text and what was cut off must be. */
const LEAST_ALIKE = 0.4;

function areAlike(a: string, b: string): boolean {
  if (a === '' || 2 * a.length < b.length || 2 * b.length < a.length) return false;
  // what both of two texts have weighs 1
  const features = Features.of([a, b]);
  const [ofA, ofB] = features.ids;
  return 2 * features.shared(0, 1) >= LEAST_ALIKE * (ofA!.length + ofB!.length);
}

/** The text of a unit with the number in front of it, without layout. */
function printed({ number, folded }: Unit): string {
  return number === null ? folded : fold(number) + folded;
}

function timesIn(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}
