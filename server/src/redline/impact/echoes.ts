import type { Impact } from '../change.js';

/**
 * Leaves out what others of the same change say better:
 * - what a weaker finding says of figures that a stronger one already speaks of: "the fees of the past
 *   12 months" is a ceiling, and not also a time to pay;
 * - a provision that is gone where the whole clause on it is, or that is only named in a carve-out;
 * - a lesser provision that is new where what was mutual is said to hold for one side now;
 * - the same period of two kinds that the same sentence is of;
 * - a right to change prices that is gone where the prices are left open altogether;
 * - a period that is gone where it is said to have become an endless one;
 * - a lesser step in the place of a greater one: a notice instead of a consent;
 * - the same said twice.
 */
export function withoutEchoes(impacts: readonly Impact[]): Impact[] {
  const clause = new Set(impacts.filter((i) => i.fact === 'clause').map((i) => i.kind));
  const carved = impacts.some((i) => i.fact === 'carveOuts');
  const endless = impacts.some((i) => i.fact === 'endless' && i.to !== null);
  const openPrice = impacts.some((i) => i.fact === 'open-price' && i.to !== null);
  const mutual = impacts.some((i) => i.fact === 'mutual');
  const outdone = new Set(impacts.filter((i) => impacts.some((j) => outdoes(j, i))));
  const seen = new Set<string>();
  const periods = new Set<string>();
  return impacts.filter((i) => {
    if (outdone.has(i)) return false;
    if (i.fact === 'presence' && (clause.has(i.kind) || (carved && !isLimit(i.kind)))) return false;
    if (i.fact === 'period' && i.to === null && endless) return false;
    if (mutual && i.fact === 'presence' && i.to === true && i.magnitude <= LESSER) return false;
    if (openPrice && i.kind === 'unilateral-amendment' && i.to === false) return false;
    if (i.fact === 'period' && i.from !== null && i.to !== null) {
      const key = `${String(i.from)} ${String(i.to)} ${i.favours}`;
      if (periods.has(key)) return false;
      periods.add(key);
    }
    if (ECHOING.has(i.fact) && impacts.some((j) => saysMore(j, i))) return false;
    if (seen.has(i.summary.en)) return false;
    seen.add(i.summary.en);
    return true;
  });
}

/**
 * Does one effect take the place of another that looks the other way round? A notice of what needed a
 * consent, the end of what could be suspended, the form of what is now done alone.
 */
function outdoes(greater: Impact, lesser: Impact): boolean {
  if (greater === lesser || greater.favours === lesser.favours) return false;
  const gone = (i: Impact): boolean => i.to === null || i.to === false;
  if (greater.fact === 'consent')
    return lesser.kind === 'value' && lesser.fact === 'duration' && gone(greater) !== gone(lesser);
  // "may …, by no more than 5%": the ceiling is part of the right
  if (TURNED.has(greater.fact))
    return lesser.kind === 'value' && (lesser.from === null) !== (lesser.to === null);
  if (greater.fact !== 'presence') return false;
  // who must agree to a renewal goes with whether it renews by itself
  if (greater.kind === 'automatic-renewal' && OF_AGREEING.has(lesser.fact)) return true;
  if (FORMS.has(lesser.fact)) return greater.magnitude >= WEIGHTY;
  return (
    greater.kind === 'termination' &&
    lesser.kind === 'suspension' &&
    lesser.fact === 'presence' &&
    gone(greater) !== gone(lesser)
  );
}

/** Facts of form, which say little beside a right that came or went. */
const FORMS: ReadonlySet<string> = new Set(['written', 'prior', 'immediately']);
const WEIGHTY = 0.5;
const TURNED: ReadonlySet<string> = new Set(['prohibition', 'obligation']);
const OF_AGREEING: ReadonlySet<string> = new Set(['consent', 'mutual', 'counterpart']);

/** The weight of a provision of a kind that matters no more than others. */
const LESSER = 0.4;

function isLimit(kind: string): boolean {
  return kind === 'liability-cap' || kind === 'damages-exclusion';
}

function saysMore(j: Impact, i: Impact): boolean {
  return (
    j.kind !== i.kind &&
    j.magnitude > i.magnitude &&
    sameFigures(i.from, j.from, j) &&
    sameFigures(i.to, j.to, j)
  );
}

const ECHOING: ReadonlySet<string> = new Set(['period', 'percent', 'money']);

function sameFigures(a: Impact['from'], b: Impact['from'], stronger: Impact): boolean {
  const figure = typeof a === 'number' ? a : Number(/\d+(?:\.\d+)?/.exec(String(a))?.[0] ?? NaN);
  return !Number.isNaN(figure) && mentions(b, stronger.short.en, figure);
}

/** Does a value, or the few words beside it, name a figure? */
export function mentions(value: Impact['from'], short: string, figure: number): boolean {
  if (typeof value === 'number') return value === figure;
  const printed = `${typeof value === 'string' ? value : ''} ${short}`.replaceAll(',', '');
  return (printed.match(/\d+(?:\.\d+)?/g) ?? []).some((n) => Number(n) === figure);
}
