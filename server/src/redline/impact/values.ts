import { readValues } from '../../language/values/read.js';
import type { Value } from '../../language/values/value.js';
import type { Change, Impact } from '../change.js';
import { changeInPercent, distance, impact } from './impact.js';
import { hunksOf } from './hunks.js';

/** Values replaced by others of the same sort, where no fact of a finding says it already. */
export function valueImpacts(change: Change, known: readonly Impact[]): Impact[] {
  const found: Impact[] = [];
  for (const { deleted, inserted } of hunksOf(change)) {
    if (deleted === '' || inserted === '') continue;
    const before = readValues(deleted);
    const after = readValues(inserted);
    for (const kind of ['money', 'percentage', 'duration', 'date', 'number'] as const) {
      const a = before.filter((v) => v.kind === kind);
      const b = after.filter((v) => v.kind === kind);
      if (a.length === 0 || a.length !== b.length) continue;
      a.forEach((from, k) => {
        const to = b[k]!;
        const printedFrom = deleted.slice(from.start, from.end).trim();
        const printedTo = inserted.slice(to.start, to.end).trim();
        if (printedFrom === printedTo || isKnown(known, from, to)) return;
        found.push(valueImpact(kind, from, to, printedFrom, printedTo));
      });
    }
  }
  return found;
}

const NAMES = {
  money: { en: 'amount', zh: '金额' },
  percentage: { en: 'percentage', zh: '比例' },
  duration: { en: 'period', zh: '期限' },
  date: { en: 'date', zh: '日期' },
  number: { en: 'number', zh: '数字' },
} as const;

function valueImpact(
  kind: keyof typeof NAMES,
  from: Value,
  to: Value,
  printedFrom: string,
  printedTo: string,
): Impact {
  const name = NAMES[kind];
  const a = numberOf(from);
  const b = numberOf(to);
  const comparable = a !== null && b !== null && unitOf(from) === unitOf(to);
  const percent = comparable ? changeInPercent(a, b) : '';
  return impact({
    kind: 'value',
    fact: kind,
    from: printedFrom,
    to: printedTo,
    favours: 'unclear',
    magnitude: kind === 'number' ? 0.2 : 0.3 + (comparable ? 0.3 * distance(a, b) : 0.1),
    says: {
      en: `A ${name.en} changes from ${printedFrom} to ${printedTo}${percent && ` (${percent})`}`,
      zh: `${name.zh}由${printedFrom}改为${printedTo}${percent && `（${percent}）`}`,
    },
    short: { en: `${printedFrom} → ${printedTo}`, zh: `${printedFrom} → ${printedTo}` },
  });
}

function numberOf(value: Value): number | null {
  switch (value.kind) {
    case 'money':
      return value.money.amount;
    case 'percentage':
      return value.percent;
    case 'duration':
      return value.time.value;
    case 'number':
      return value.number;
    default:
      return null;
  }
}

function unitOf(value: Value): string {
  if (value.kind === 'money') return value.money.currency;
  return value.kind === 'duration' ? value.time.unit : value.kind;
}

/** Does an impact of a finding already speak of these two figures? */
function isKnown(known: readonly Impact[], from: Value, to: Value): boolean {
  const a = numberOf(from);
  const b = numberOf(to);
  if (a === null || b === null) return false;
  return known.some((i) => mentions(i.from, i.short.en, a) && mentions(i.to, i.short.en, b));
}

function mentions(value: Impact['from'], short: string, figure: number): boolean {
  if (typeof value === 'number') return value === figure;
  const printed = `${typeof value === 'string' ? value : ''} ${short}`.replaceAll(',', '');
  return (printed.match(/\d+(?:\.\d+)?/g) ?? []).some((n) => Number(n) === figure);
}
