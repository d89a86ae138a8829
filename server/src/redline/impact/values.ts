import type { Agreement } from '../../agreement/model.js';
import { currenciesIn } from '../../language/values/currencies.js';
import { readValues } from '../../language/values/read.js';
import type { Value } from '../../language/values/value.js';
import type { Change, Favours, Impact } from '../change.js';
import { boundBefore, growingHelps } from './bounds.js';
import { mentions } from './echoes.js';
import { against, changeInPercent, distance, impact } from './impact.js';
import { hunksOf } from './hunks.js';
import { Remembered } from '../../text/remembered.js';

/** Values replaced by others of the same sort, where no fact of a finding says it already. */
export function valueImpacts(
  change: Change,
  known: readonly Impact[],
  agreement: Agreement,
): Impact[] {
  const found: Impact[] = [];
  // the figures of a clause that is all new, or gone, are not figures that moved
  if (!change.baseline || !change.draft) return found;
  for (const hunk of hunksOf(change)) {
    const { deleted, inserted } = hunk;
    const before = remembered.get(deleted, () => readValues(deleted));
    const after = remembered.get(inserted, () => readValues(inserted));
    for (const kind of ['money', 'percentage', 'duration', 'date', 'number'] as const) {
      const a = before.filter((v) => v.kind === kind);
      const b = after.filter((v) => v.kind === kind);
      if (kind !== 'number' && kind !== 'date' && known.every(saysNothingOfFigures)) {
        if (b.length === 0 && deleted.length <= SHORT)
          found.push(
            ...a.map((v) =>
              oneSided(kind, v, change.baseline!.text, hunk.baselineAt, true, agreement),
            ),
          );
        if (a.length === 0 && inserted.length <= SHORT)
          found.push(
            ...b.map((v) => oneSided(kind, v, change.draft!.text, hunk.draftAt, false, agreement)),
          );
      }
      if (a.length === 0 || a.length !== b.length) continue;
      a.forEach((from, k) => {
        const to = b[k]!;
        const printedFrom = deleted.slice(from.start, from.end).trim();
        const printedTo = inserted.slice(to.start, to.end).trim();
        if (printedFrom === printedTo || isKnown(known, from, to)) return;
        const at = hunk.draftAt + to.start;
        const end = hunk.draftAt + to.end;
        const longer = growingHelps(change.draft!.text, at, end, agreement);
        found.push(valueImpact(kind, from, to, printedFrom, printedTo, longer));
      });
    }
    found.push(...currencyImpact(deleted, inserted, before, after));
  }
  return found;
}

const remembered = new Remembered<readonly Value[]>(4000, 400);

/** Kinds of effect that say nothing of figures. */
const SILENT: ReadonlySet<string> = new Set(['wording', 'definition', 'cross-reference']);
const saysNothingOfFigures = ({ kind, fact }: Impact): boolean =>
  SILENT.has(kind) && fact !== 'deadline';
/** In longer stretches a value that comes or goes is not what the edit is about. */
const SHORT = 48;

/**
 * A value that was dropped, or that is new. Where it is the most or the least that is agreed, there is
 * no such bound any more, or there is one now.
 * @param at where the stretch starts in `text` that the value stands in
 */
function oneSided(
  kind: keyof typeof NAMES,
  value: Value,
  text: string,
  at: number,
  gone: boolean,
  agreement: Agreement,
): Impact {
  const [start, end] = [at + value.start, at + value.end];
  const bound = boundBefore(text.slice(Math.max(0, start - BOUND_REACH), start), agreement);
  const grows = growingHelps(text, start, end, agreement);
  const more = (bound === 'most') === gone ? grows : against(grows);
  const name = bound === null ? NAMES[kind] : BOUNDS[bound];
  const printed = text.slice(start, end).trim();
  return impact({
    kind: 'value',
    fact: kind,
    from: gone ? printed : null,
    to: gone ? null : printed,
    favours: bound === null ? 'unclear' : more,
    magnitude: bound === null ? 0.35 : 0.5,
    says: gone
      ? { en: `The ${name.en} ${printed} is dropped`, zh: `删去${name.zh}${printed}` }
      : { en: `The ${name.en} ${printed} is new`, zh: `新增${name.zh}${printed}` },
    short: gone
      ? { en: `− ${printed}`, zh: `删去 ${printed}` }
      : { en: `+ ${printed}`, zh: `新增 ${printed}` },
  });
}

const BOUNDS = {
  most: { en: 'ceiling of', zh: '上限' },
  least: { en: 'minimum of', zh: '下限' },
} as const;

/** Characters before a figure that the words stand in that make it a bound. */
const BOUND_REACH = 60;

const NAMES = {
  money: { en: 'sum', zh: '金额' },
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
  growingHelps: Favours,
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
    favours: !comparable || a === b ? 'unclear' : b > a ? growingHelps : against(growingHelps),
    magnitude: kind === 'number' ? 0.2 : 0.3 + (comparable ? 0.3 * distance(a, b) : 0.1),
    says: {
      en: `A ${name.en} changes from ${printedFrom} to ${printedTo}${percent && ` (${percent})`}`,
      zh: `${name.zh}由${printedFrom}改为${printedTo}${percent && `（${percent}）`}`,
    },
    short: { en: `${printedFrom} → ${printedTo}`, zh: `${printedFrom} → ${printedTo}` },
  });
}

/** Prices in another currency, where no sum stands beside it that says so. */
function currencyImpact(
  deleted: string,
  inserted: string,
  before: readonly Value[],
  after: readonly Value[],
): Impact[] {
  if ([...before, ...after].some(({ kind }) => kind === 'money')) return [];
  const [from] = currenciesIn(deleted);
  const [to] = currenciesIn(inserted);
  if (!from || !to || from.code === to.code) return [];
  return [
    impact({
      kind: 'value',
      fact: 'currency',
      from: from.code,
      to: to.code,
      favours: 'unclear',
      magnitude: 0.5,
      says: {
        en: `The currency changes from ${from.code} to ${to.code}: who bears the exchange rate changes, too`,
        zh: `币种由${from.code}改为${to.code}，汇率风险的承担随之改变`,
      },
      short: { en: `${from.code} → ${to.code}`, zh: `${from.code} → ${to.code}` },
    }),
  ];
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
  // a rate of late payment is known by the day, however it is printed
  if (
    from.kind === 'percentage' &&
    known.some((i) => i.fact === 'ratePerDay' || i.fact === 'reference')
  )
    return true;
  return known.some((i) => mentions(i.from, i.short.en, a) && mentions(i.to, i.short.en, b));
}
