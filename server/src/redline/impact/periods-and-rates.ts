import type { LateFeeFacts } from '../../clauses/facts.js';
import type { Impact } from '../change.js';
import {
  against,
  type Both,
  changeInPercent,
  days,
  distance,
  type FactEffect,
  gainOf,
  impact,
} from './impact.js';

/** The time in which a credit, or anything, can be claimed: longer is better for the customer. */
export const claimWindowEffect: FactEffect<'claim-window'> = ({ baseline, draft }) => {
  const from = baseline.facts;
  const to = draft.facts;
  if (from.days === to.days && from.workingDays === to.workingDays) return [];
  // five working days are seven days
  const a = from.days * (from.workingDays ? 1.4 : 1);
  const b = to.days * (to.workingDays ? 1.4 : 1);
  const before = daysOf(from);
  const after = daysOf(to);
  const shorter = b < a;
  return [
    impact({
      kind: 'claim-window',
      fact: 'days',
      from: from.days,
      to: to.days,
      favours: shorter ? 'provider' : 'customer',
      magnitude: 0.5 + 0.4 * distance(a, b),
      says: {
        en: `The time to ${to.of === 'credit' ? 'claim a credit' : 'bring a claim'} ${shorter ? 'shrinks' : 'grows'} from ${before.en} to ${after.en}`,
        zh: `${to.of === 'credit' ? '申请补偿' : '提起请求'}的期限由${before.zh}${shorter ? '缩短为' : '延长为'}${after.zh}`,
      },
      short: { en: `claim ${before.en} → ${after.en}`, zh: `索赔期 ${before.zh} → ${after.zh}` },
    }),
  ];
};

function daysOf(facts: { readonly days: number; readonly workingDays: boolean }): Both {
  const plain = days(facts.days);
  if (!facts.workingDays) return plain;
  return {
    en: `${facts.days} working day${facts.days === 1 ? '' : 's'}`,
    zh: `${facts.days}个工作日`,
  };
}

/** A rate for late payment: it burdens whoever pays. */
export const lateFeeEffect: FactEffect<'late-fee'> = ({ baseline, draft }) => {
  const from = baseline.facts;
  const to = draft.facts;
  if (from.ratePerDay === null || to.ratePerDay === null) return referenceEffect(from, to);
  if (from.ratePerDay === to.ratePerDay) return payerEffect(from.payer, to.payer);
  const higher = to.ratePerDay > from.ratePerDay;
  const both = rates(from.ratePerDay, to.ratePerDay, [from.printed, to.printed], higher);
  const percent = changeInPercent(from.ratePerDay, to.ratePerDay);
  const payee = against(gainOf(to.payer));
  const favours =
    to.payer === null ? (higher ? 'provider' : 'customer') : higher ? payee : against(payee);
  return [
    impact({
      kind: 'late-fee',
      fact: 'ratePerDay',
      from: from.ratePerDay,
      to: to.ratePerDay,
      favours,
      magnitude: 0.4 + 0.4 * distance(from.ratePerDay, to.ratePerDay),
      says: {
        en: `The late fee ${higher ? 'rises' : 'falls'} from ${both.en} (${percent})`,
        zh: `逾期费率由${both.zh}（${percent}）`,
      },
      short: { en: `late fee ${both.short.en}`, zh: `逾期费 ${both.short.zh}` },
    }),
  ];
};

/** Rates by the day where both are printed so, or short enough; else as printed. */
function rates(
  from: number,
  to: number,
  [a, b]: readonly [string, string],
  higher: boolean,
): Both & { short: Both } {
  const verb = higher ? '提高至' : '降至';
  const isPlain = [from, to].every((rate) => String(rate).length <= LONGEST_RATE);
  if (isPlain)
    return {
      en: `${from}% to ${to}% a day`,
      zh: `每日${from}%${verb}${to}%`,
      short: { en: `${from}% → ${to}%/day`, zh: `${from}% → ${to}%/日` },
    };
  const short = `${a} → ${b}`;
  return { en: `${a} to ${b}`, zh: `${a}${verb}${b}`, short: { en: short, zh: short } };
}

/**
 * At least one of the fees follows a published rate, or is taken once. Two multiples of one rate compare; how a published
 * rate compares with a stated one, or with another, the texts do not tell.
 */
function referenceEffect(from: LateFeeFacts, to: LateFeeFacts): Impact[] {
  const [a, b] = [from.reference, to.reference];
  if (a !== undefined && b !== undefined && a.name === b.name) {
    if (a.times === b.times && a.points === b.points) return payerEffect(from.payer, to.payer);
  } else if (from.printed === to.printed) return payerEffect(from.payer, to.payer);
  const more =
    from.once !== undefined && to.once !== undefined
      ? to.once - from.once
      : a === undefined || b === undefined || a.name !== b.name
        ? null
        : Math.sign(b.times - a.times) + Math.sign(b.points - a.points);
  const payee = against(gainOf(to.payer));
  return [
    impact({
      kind: 'late-fee',
      fact: from.once !== undefined && to.once !== undefined ? 'once' : 'reference',
      from: from.printed,
      to: to.printed,
      favours:
        more === null || more === 0 || to.payer === null
          ? 'unclear'
          : more > 0
            ? payee
            : against(payee),
      magnitude: 0.5,
      says: {
        en: `The late fee changes from ${from.printed} to ${to.printed}`,
        zh: `逾期费率由${from.printed}改为${to.printed}`,
      },
      short: {
        en: `late fee ${from.printed} → ${to.printed}`,
        zh: `逾期费 ${from.printed} → ${to.printed}`,
      },
    }),
  ];
}

/** Characters of a daily rate that can be read; "0.0166667" is a monthly rate divided. */
const LONGEST_RATE = 6;

function payerEffect(
  from: 'provider' | 'customer' | 'either' | 'both' | null,
  to: 'provider' | 'customer' | 'either' | 'both' | null,
): Impact[] {
  if (from === to || from === null || to === null) return [];
  return [
    impact({
      kind: 'late-fee',
      fact: 'payer',
      from,
      to,
      favours: against(gainOf(to)),
      magnitude: 0.5,
      says: {
        en: `The late fee is now owed by ${to} instead of ${from}`,
        zh: '逾期费用的承担方改变',
      },
      short: { en: `late fee: ${from} → ${to}`, zh: '逾期费承担方改变' },
    }),
  ];
}
