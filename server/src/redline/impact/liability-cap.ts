import type { Agreement, LanguageId } from '../../agreement/model.js';
import type { LiabilityCapFacts } from '../../clauses/facts.js';
import { modalityOf } from '../../language/modality.js';
import { nuancesOf } from '../../language/nuances.js';
import type { Favours, Impact } from '../change.js';
import { fold } from '../normal-form.js';
import { durationInDays, durationInWords } from './provision.js';
import { helpedByCover, ownCarveOuts } from './own-carve-outs.js';
import {
  against,
  type Both,
  changeInPercent,
  difference,
  distance,
  type FactEffect,
  gainOf,
  holderName,
  impact,
  months,
} from './impact.js';
import { cutTo } from './quote.js';

const KIND = 'liability-cap';

/** A ceiling that was lowered, raised, measured otherwise, given to one side or pierced. */
export const liabilityCapEffect: FactEffect<'liability-cap'> = ({ baseline, draft }, context) => {
  const from = baseline.facts;
  const to = draft.facts;
  const protectedSide = sideProtected(to);
  return [
    ...ceiling(from, to, protectedSide, context.draft.language),
    ...protects(from, to),
    ...carveOuts(
      ownCarveOuts(baseline, context.baseline),
      ownCarveOuts(draft, context.draft),
      protectedSide,
      context.draft,
    ),
  ];
};

/** Whom a lower ceiling helps. Credits are always owed by the provider. */
function sideProtected(facts: LiabilityCapFacts): Favours {
  return facts.scope === 'service-credit' ? 'provider' : gainOf(facts.protects);
}

function ceiling(
  from: LiabilityCapFacts,
  to: LiabilityCapFacts,
  side: Favours,
  language: LanguageId,
): Impact[] {
  const before = capInWords(from);
  const after = capInWords(to);
  if (before.en === after.en) return [];
  const a = measure(from, language);
  const b = measure(to, language);
  const credit = to.scope === 'service-credit';
  const name: Both = credit
    ? { en: 'service credit ceiling', zh: '服务补偿上限' }
    : { en: 'liability cap', zh: '责任上限' };
  const base = {
    kind: KIND,
    fact: from.basis !== to.basis ? 'basis' : (a?.fact ?? 'basis'),
    from: from.basis !== to.basis ? before.en : (a?.value ?? before.en),
    to: from.basis !== to.basis ? after.en : (b?.value ?? after.en),
  };
  if (a && b && a.unit === b.unit && a.size !== b.size) {
    const lower = b.size < a.size;
    const percent = changeInPercent(a.size, b.size);
    return [
      impact({
        ...base,
        favours: lower ? side : against(side),
        magnitude: (credit ? 0.5 : 0.6) + 0.4 * distance(a.size, b.size),
        says: {
          en: `The ${name.en} ${lower ? 'falls' : 'rises'} from ${before.en} to ${after.en} (${percent})`,
          zh: `${name.zh}由${before.zh}${lower ? '降至' : '升至'}${after.zh}（${percent}）`,
        },
        short: shortOf(a, b, before, after),
      }),
    ];
  }
  return [
    impact({
      ...base,
      favours: 'unclear',
      magnitude: 0.7,
      says: {
        en: `The ${name.en} is measured otherwise: ${after.en} instead of ${before.en}`,
        zh: `${name.zh}的计算方式由${before.zh}改为${after.zh}`,
      },
      short: { en: `cap ${before.en} → ${after.en}`, zh: `上限 ${before.zh} → ${after.zh}` },
    }),
  ];
}

interface Measure {
  readonly fact: 'months' | 'amount' | 'percent' | 'uses' | 'serviceTime';
  readonly value: number;
  /** Comparable within one unit. */
  readonly unit: string;
  readonly size: number;
}

/** The size of a ceiling, where its basis gives one. */
function measure(facts: LiabilityCapFacts, language: LanguageId): Measure | null {
  const { basis, amount, currency, percent, percentOf } = facts;
  const count = facts.months;
  if (basis === 'amount' && amount !== null)
    return { fact: 'amount', value: amount, unit: `money ${currency}`, size: amount };
  if (basis === 'monthly-fee') {
    const share = percent ?? 100;
    return { fact: 'percent', value: share, unit: 'months', size: share / 100 };
  }
  if (basis === 'fees-months' && count !== null) {
    const share = (percent ?? 100) / 100;
    return { fact: 'months', value: count, unit: 'months', size: count * share };
  }
  if (percent !== null) {
    const scale = count ?? 1;
    if (count !== null)
      return { fact: 'percent', value: percent, unit: 'months', size: (scale * percent) / 100 };
    // twice the annual fees are the fees of 24 months
    const span = percentOf === null ? null : nuancesOf(language).feeMonths(percentOf);
    if (span !== null)
      return { fact: 'percent', value: percent, unit: 'months', size: (span * percent) / 100 };
    const of = percentOf === null ? basis : fold(percentOf);
    return { fact: 'percent', value: percent, unit: `percent of ${of}`, size: percent };
  }
  const uses = facts.uses?.count ?? null;
  if (uses !== null) return { fact: 'uses', value: uses, unit: 'uses', size: uses };
  if (facts.serviceTime !== undefined) {
    const size = durationInDays(facts.serviceTime);
    return { fact: 'serviceTime', value: size, unit: 'days of service', size };
  }
  if (basis === 'fees-paid' || basis === 'order-value')
    return { fact: 'percent', value: 100, unit: `percent of ${basis}`, size: 100 };
  return null;
}

function shortOf(a: Measure, b: Measure, before: Both, after: Both): Both {
  if (a.fact === 'months' && b.fact === 'months')
    return {
      en: `cap ${a.value} → ${months(b.value).en}`,
      zh: `上限 ${a.value} → ${months(b.value).zh}`,
    };
  if (a.fact === 'percent' && b.fact === 'percent')
    return { en: `cap ${a.value}% → ${b.value}%`, zh: `上限 ${a.value}% → ${b.value}%` };
  return { en: `cap ${before.en} → ${after.en}`, zh: `上限 ${before.zh} → ${after.zh}` };
}

/** A ceiling in words: "the fees of 12 months". */
export function capInWords(facts: LiabilityCapFacts): Both {
  const { basis, amount, currency, percent, percentOf } = facts;
  const of = percent === null || percent === 100 ? null : percent;
  const share = (base: Both): Both =>
    of === null ? base : { en: `${of}% of ${base.en}`, zh: `${base.zh}的${of}%` };
  switch (basis) {
    case 'amount': {
      const sum =
        `${currency ?? ''} ${amount === null ? '?' : amount.toLocaleString('en-US')}`.trim();
      return { en: sum, zh: sum };
    }
    case 'fees-months':
      return share(
        facts.months === null
          ? { en: 'the fees of some months', zh: '若干月服务费' }
          : {
              en: `the fees of ${months(facts.months).en}`,
              zh: `${months(facts.months).zh}服务费`,
            },
      );
    case 'monthly-fee':
      return share({ en: "one month's fee", zh: '当月服务费' });
    case 'fees-paid':
      return share({ en: 'the fees paid', zh: '已付服务费' });
    case 'order-value':
      return share({ en: 'the order value', zh: '订单金额' });
    case 'percentage': {
      if (isFeeBasis(percentOf))
        return share(capInWords({ ...facts, basis: percentOf, percent: null }));
      const base = percentOf === null ? null : percentOf.trim();
      const span = facts.months === null ? null : months(facts.months);
      // a share that is left blank
      const size = percent === null ? null : `${percent}%`;
      return {
        en: `${size ?? 'a share'} of ${span ? `${span.en} of ` : ''}${base ?? 'the fees'}`,
        zh: `${base ?? '费用'}${span ? `（${span.zh}）` : ''}的${size ?? '一定比例'}`,
      };
    }
    case 'other':
      if (facts.uses !== undefined) return usesInWords(facts.uses);
      if (facts.serviceTime !== undefined) {
        const time = durationInWords(facts.serviceTime);
        return { en: `${time.en} of service`, zh: `${time.zh}的服务时长` };
      }
      return { en: 'another measure', zh: '其他标准' };
  }
}

/** Bases that a share may be of, by the name of the fact and not as printed. */
const FEE_BASES = ['fees-months', 'monthly-fee', 'fees-paid', 'order-value'] as const;

function isFeeBasis(of: string | null): of is (typeof FEE_BASES)[number] {
  return FEE_BASES.some((basis) => basis === of);
}

function usesInWords({ count, of }: NonNullable<LiabilityCapFacts['uses']>): Both {
  return count === null ? { en: of, zh: of } : { en: `${count} uses`, zh: `${count}次` };
}

function protects(from: LiabilityCapFacts, to: LiabilityCapFacts): Impact[] {
  if (from.protects === to.protects || from.protects === null || to.protects === null) return [];
  const before = holderName(from.protects);
  const after = holderName(to.protects);
  return [
    impact({
      kind: KIND,
      fact: 'protects',
      from: from.protects,
      to: to.protects,
      favours:
        gainOf(to.protects) === 'neither' ? against(gainOf(from.protects)) : gainOf(to.protects),
      magnitude: 0.8,
      says: {
        en: `The liability cap now protects ${after.en} and no longer ${before.en}`,
        zh: `责任上限的受益方由${before.zh}改为${after.zh}`,
      },
      short: { en: `cap protects ${after.en}`, zh: `上限保护${after.zh}` },
    }),
  ];
}

/** What a cap does not cover; each carve-out helps whoever claims. */
function carveOuts(
  from: readonly string[],
  to: readonly string[],
  side: Favours,
  agreement: Agreement,
): Impact[] {
  const { language } = agreement;
  let { added, removed } = difference(from, to, fold);
  if (added.length > 0 && removed.length > 0) {
    // one of several things that a carve-out names came or went, and the others stayed
    const items = (texts: readonly string[]): string[] =>
      texts.flatMap((t) => itemsOf(t, language));
    ({ added, removed } = difference(items(removed), items(added), fold));
  }
  const found: Impact[] = [];
  if (added.length > 0)
    found.push(
      impact({
        kind: KIND,
        fact: 'carveOuts',
        from: null,
        to: added.join('; '),
        favours: against(helpedByCover(side, added, agreement)),
        magnitude: 0.65,
        says: {
          en: `The cap no longer covers ${quoted(added)}`,
          zh: `责任上限新增除外情形：${quoted(added)}`,
        },
        short: { en: 'carve-out added to cap', zh: '上限新增除外' },
      }),
    );
  if (removed.length > 0)
    found.push(
      impact({
        kind: KIND,
        fact: 'carveOuts',
        from: removed.join('; '),
        to: null,
        favours: helpedByCover(side, removed, agreement),
        magnitude: 0.75,
        says: {
          en: `The cap now also covers ${quoted(removed)}, which it did not before`,
          zh: `责任上限删去除外情形：${quoted(removed)}`,
        },
        short: { en: 'carve-out dropped from cap', zh: '上限删去除外' },
      }),
    );
  return found;
}

/** The things that a carve-out names. */
function itemsOf(text: string, language: LanguageId): string[] {
  const { connectives, listMarks } = modalityOf(language);
  return text
    .split(listMarks[1])
    .map((item) => item.replace(connectives, '').trim())
    .filter((item) => item !== '');
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${cutTo(text, 60)}”`).join(', ');
}
