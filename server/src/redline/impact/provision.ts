import type { Agreement } from '../../agreement/model.js';
import type { Duration, ProvisionFacts } from '../../clauses/facts.js';
import type { FindingKind } from '../../clauses/kinds.js';
import { KIND_NAMES } from '../../locale/kind-names.js';
import { modalityOf } from '../../language/modality.js';
import { readDurations } from '../../language/values/read.js';
import type { Favours, Impact } from '../change.js';
import {
  against,
  type Both,
  changeInPercent,
  distance,
  type EffectContext,
  gainOf,
  impact,
} from './impact.js';
import { holderEffect } from './notice.js';
import { nuancesOf } from '../../language/nuances.js';
import { subjectBefore } from './mentions.js';
import { boundBefore } from './bounds.js';
import { ownersIn } from './ownership.js';
import { sentenceAt, sentenceStart } from './scope.js';
import { growingThresholdHelps } from './thresholds.js';

/** Kinds of which the period is one within which somebody must act. */
const ACTING: ReadonlySet<FindingKind> = new Set(['payment-terms', 'refund', 'data-deletion']);

/** Facts that most kinds have: who, for how long, how much. */
export function provisionEffect(
  kind: FindingKind,
  from: ProvisionFacts,
  to: ProvisionFacts,
  { draft, words }: EffectContext,
): Impact[] {
  const name = KIND_NAMES[kind];
  const { retrieval, mostWithin } = modalityOf(draft.language);
  // data that are kept for fetching them serve who fetches; other data may better be gone
  const isAtMost = kind === 'data-retention' && mostWithin.test(words);
  const isFetched = kind === 'data-retention' && !isAtMost && retrieval.test(words);
  // how long they may be kept at most is a promise of who keeps them
  const isLimited = isAtMost;
  return [
    // whose the results are is told by the words of ownership that were edited
    ...(kind === 'intellectual-property' && ownersIn(words, draft).length > 0
      ? []
      : holderEffect(kind, from.holder, to.holder, name)),
    ...period(
      kind,
      from,
      to,
      payerHelps(kind, to, words, draft) ??
        (isFetched ? 'customer' : isLimited ? 'provider' : longerHelps(kind, to, words, draft)),
    ),
    ...figure(kind, name, 'percent', from.percent, to.percent, '%', to),
    ...figure(
      kind,
      name,
      'money',
      from.money?.amount ?? null,
      to.money?.amount ?? null,
      ` ${to.money?.currency ?? ''}`,
      to,
    ),
  ];
}

/**
 * Whom it helps that a period grows, by what hangs on it: who is bound for longer loses, and so does
 * who may act only after it. Null where nothing tells.
 */
function longerHelps(
  kind: FindingKind,
  { period: to, bearer }: ProvisionFacts,
  words: string,
  draft: Agreement,
): Favours | null {
  if (kind === 'confidentiality' && (bearer === 'provider' || bearer === 'customer'))
    return against(bearer);
  if (kind !== 'force-majeure' && kind !== 'data-retention') return null;
  if (to === null) return null;
  const time = readDurations(words).find(
    ({ value }) => durationInDays(value) === durationInDays(to),
  );
  if (!time) return null;
  const start = sentenceStart(words, time.start, draft);
  const sentence = sentenceAt(words, time.start, draft);
  // records that somebody must keep for at least a time
  if (kind === 'data-retention')
    return (bearer === 'provider' || bearer === 'customer') &&
      boundBefore(sentence.slice(0, time.start - start), draft) === 'least'
      ? against(bearer)
      : null;
  return growingThresholdHelps(sentence, time.start - start, time.end - start, draft);
}

/** Who has to pay within the time, by the verb of paying right before it; null where that does not tell. */
function payerHelps(
  kind: FindingKind,
  { period: to }: ProvisionFacts,
  words: string,
  draft: Agreement,
): Favours | null {
  if (kind !== 'payment-terms' || to === null) return null;
  const time = readDurations(words).find(
    ({ value }) => durationInDays(value) === durationInDays(to),
  );
  if (!time) return null;
  const start = sentenceStart(words, time.start, draft);
  const { cues, toPay } = modalityOf(draft.language);
  const { settles } = nuancesOf(draft.language);
  const sentence = sentenceAt(words, time.start, draft);
  const before = sentence.slice(0, time.start - start);
  const modal = [...before.matchAll(cues)].findLast(({ groups }) => groups?.['obligation']);
  if (!modal) return null;
  const behind = before.slice(modal.index);
  // the verb stands before the time in one language and behind it in the other
  if (!toPay.test(behind) && !settles.test(sentence.slice(time.end - start))) return null;
  const side = gainOf(subjectBefore(before, modal.index, draft));
  return side === 'provider' || side === 'customer' ? side : null;
}

/** What the period of a kind is called where it is not simply that of its name. */
const PERIODS: Partial<Record<FindingKind, Both>> = {
  'payment-terms': { en: 'time to pay', zh: '付款期限' },
  refund: { en: 'time for refunds', zh: '退款期限' },
  'data-retention': { en: 'retention period', zh: '数据保存期限' },
  'data-deletion': { en: 'time until data are returned or deleted', zh: '数据返还与删除的期限' },
  'automatic-renewal': { en: 'renewal term', zh: '续期期限' },
  term: { en: 'term', zh: '合同期限' },
};

function periodName(kind: FindingKind): Both {
  const { en, zh } = KIND_NAMES[kind];
  return PERIODS[kind] ?? { en: `period of ${en}`, zh: `${zh}的期限` };
}

const DAYS: Readonly<Record<Duration['unit'], number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  'working-hour': 1.4 / 8,
  day: 1,
  'working-day': 1.4,
  week: 7,
  month: 30.4,
  year: 365,
};

const UNITS: Readonly<Record<Duration['unit'], Both>> = {
  minute: { en: 'minute', zh: '分钟' },
  hour: { en: 'hour', zh: '小时' },
  'working-hour': { en: 'working hour', zh: '个工作小时' },
  day: { en: 'day', zh: '天' },
  'working-day': { en: 'working day', zh: '个工作日' },
  week: { en: 'week', zh: '周' },
  month: { en: 'month', zh: '个月' },
  year: { en: 'year', zh: '年' },
};

/** Is it one of the units in which lengths of time are stated? */
export function isUnitOfTime(unit: string): unit is Duration['unit'] {
  return Object.hasOwn(UNITS, unit);
}

/** A length of time in days, for comparing: five working days are seven days. */
export function durationInDays({ value, unit }: Duration): number {
  return value * DAYS[unit];
}

/** "30 days", 30天. */
export function durationInWords({ value, unit }: Duration): Both {
  const { en, zh } = UNITS[unit];
  return { en: `${value} ${en}${value === 1 ? '' : 's'}`, zh: `${value}${zh}` };
}

function period(
  kind: FindingKind,
  { period: from, bearer: payer }: ProvisionFacts,
  { period: to, bearer: owing }: ProvisionFacts,
  served: Favours | null,
): Impact[] {
  const name = periodName(kind);
  // who must act within a time gains by more of it
  const acting = owing ?? payer;
  // fees are the customer's to pay where nobody is named
  const pays = kind === 'payment-terms' && acting === null;
  const gain = served ?? (pays ? 'customer' : ACTING.has(kind) ? gainOf(acting) : 'unclear');
  if (from === null || to === null) {
    if (from === to) return [];
    const there = durationInWords((from ?? to)!);
    return [
      impact({
        kind,
        fact: 'period',
        from: from ? there.en : null,
        to: to ? there.en : null,
        favours: from && kind === 'payment-terms' ? against(gain) : 'unclear',
        magnitude: 0.45,
        says: from
          ? { en: `The ${name.en} (${there.en}) is gone`, zh: `删去${name.zh}（${there.zh}）` }
          : { en: `New: ${name.en} of ${there.en}`, zh: `新增${name.zh}：${there.zh}` },
        short: from
          ? { en: `${there.en} → none`, zh: `${there.zh} → 无` }
          : { en: `+ ${there.en}`, zh: `新增 ${there.zh}` },
      }),
    ];
  }
  if (from.value === to.value && from.unit === to.unit) return [];
  const a = durationInDays(from);
  const b = durationInDays(to);
  const before = durationInWords(from);
  const after = durationInWords(to);
  const longer = b > a;
  return [
    impact({
      kind,
      fact: 'period',
      from: before.en,
      to: after.en,
      favours: longer ? gain : against(gain),
      magnitude: 0.35 + 0.35 * distance(a, b),
      says: {
        en: `The ${name.en} ${longer ? 'grows' : 'shrinks'} from ${before.en} to ${after.en}`,
        zh: `${name.zh}由${before.zh}${longer ? '延长为' : '缩短为'}${after.zh}`,
      },
      short: { en: `${before.en} → ${after.en}`, zh: `${before.zh} → ${after.zh}` },
    }),
  ];
}

function figure(
  kind: FindingKind,
  name: Both,
  fact: 'percent' | 'money',
  from: number | null,
  to: number | null,
  unit: string,
  facts: ProvisionFacts,
): Impact[] {
  if (from === null || to === null || from === to) return [];
  const higher = to > from;
  // a higher figure burdens whoever bears it
  // a price is the customer's to pay where nobody is named
  const pays = kind === 'payment-terms' && fact === 'money' && facts.bearer === null;
  const burdened = pays ? 'customer' : gainOf(facts.bearer);
  const favours = higher ? against(burdened) : burdened;
  return [
    impact({
      kind,
      fact,
      from,
      to,
      favours,
      magnitude: 0.4 + 0.35 * distance(from, to),
      says: {
        en: `The figure (${name.en}) ${higher ? 'rises' : 'falls'} from ${from}${unit} to ${to}${unit} (${changeInPercent(from, to)})`,
        zh: `${name.zh}的数额由${from}${unit}${higher ? '提高至' : '降至'}${to}${unit}（${changeInPercent(from, to)}）`,
      },
      short: { en: `${from}${unit} → ${to}${unit}`, zh: `${from}${unit} → ${to}${unit}` },
    }),
  ];
}
