import type { CreditStep, CreditTier, ServiceCreditFacts } from '../../clauses/facts.js';
import type { Impact } from '../change.js';
import { type Both, distance, type FactEffect, impact } from './impact.js';

const KIND = 'service-credit';

/** Credits that were lowered or raised, bands that moved, tiers that came or went. */
export const serviceCreditEffect: FactEffect<'service-credit'> = ({ baseline, draft }) => {
  const from = baseline.facts;
  const to = draft.facts;
  return [...tiersEffect(from, to), ...stepsEffect(from, to), ...formEffect(from, to)];
};

/** Credits by steps: a higher credit or a shorter step is better for the customer. */
function stepsEffect(from: ServiceCreditFacts, to: ServiceCreditFacts): Impact[] {
  const [a, b] = [from.steps?.[0], to.steps?.[0]];
  if (a === undefined || b === undefined || a.credit === null || b.credit === null) return [];
  if (a.credit === b.credit && a.by === b.by) return [];
  const comparable = a.unit === b.unit && a.creditUnit === b.creditUnit;
  const less = b.credit / b.by < a.credit / a.by;
  const [before, after] = [stepInWords(a), stepInWords(b)];
  return [
    impact({
      kind: KIND,
      fact: 'steps',
      from: before,
      to: after,
      favours: comparable ? (less ? 'provider' : 'customer') : 'unclear',
      magnitude: comparable ? 0.5 + 0.4 * distance(a.credit / a.by, b.credit / b.by) : 0.5,
      says: {
        en: `The credit by steps changes from ${before} to ${after}`,
        zh: `按档累进的补偿由${before}改为${after}`,
      },
      short: { en: `credit ${before} → ${after}`, zh: `补偿 ${before} → ${after}` },
    }),
  ];
}

/** "1% / 0.1%": the credit and the step for which it is given again. */
function stepInWords({ credit, creditUnit, by, unit: of }: CreditStep): string {
  const once = creditUnit === '%' ? `${credit}%` : `${credit} ${creditUnit}`;
  return `${once} / ${by}${of === '%' ? '%' : ` ${of}`}`;
}

function tiersEffect(from: ServiceCreditFacts, to: ServiceCreditFacts): Impact[] {
  if (from.tiers.length !== to.tiers.length) {
    const fewer = to.tiers.length < from.tiers.length;
    return [
      impact({
        kind: KIND,
        fact: 'tiers',
        from: from.tiers.length,
        to: to.tiers.length,
        favours: fewer ? 'provider' : 'customer',
        magnitude: 0.65,
        says: {
          en: `The credit table has ${to.tiers.length} tiers instead of ${from.tiers.length}`,
          zh: `补偿档位由${from.tiers.length}档改为${to.tiers.length}档`,
        },
        short: {
          en: `tiers ${from.tiers.length} → ${to.tiers.length}`,
          zh: `档位 ${from.tiers.length} → ${to.tiers.length}`,
        },
      }),
    ];
  }
  return from.tiers.flatMap((tier, k) => tierEffect(tier, to.tiers[k]!));
}

function tierEffect(from: CreditTier, to: CreditTier): Impact[] {
  const found: Impact[] = [];
  const band = bandInWords(from);
  if (
    from.credit !== null &&
    to.credit !== null &&
    from.credit !== to.credit &&
    from.creditUnit === to.creditUnit
  ) {
    const lower = to.credit < from.credit;
    found.push(
      impact({
        kind: KIND,
        fact: 'credit',
        from: from.credit,
        to: to.credit,
        favours: lower ? 'provider' : 'customer',
        magnitude: 0.5 + 0.4 * distance(from.credit, to.credit),
        says: {
          en: `The credit for ${band.en} ${lower ? 'falls' : 'rises'} from ${from.credit}${unit(from)} to ${to.credit}${unit(to)}`,
          zh: `${band.zh}时的补偿由${from.credit}${unit(from)}${lower ? '降至' : '升至'}${to.credit}${unit(to)}`,
        },
        short: {
          en: `credit ${from.credit}${unit(from)} → ${to.credit}${unit(to)}`,
          zh: `补偿 ${from.credit}${unit(from)} → ${to.credit}${unit(to)}`,
        },
      }),
    );
  }
  const after = bandInWords(to);
  if (band.en !== after.en) {
    // a percentage band that ends lower pays later
    const a = from.upper ?? from.lower;
    const b = to.upper ?? to.lower;
    const later = a !== null && b !== null && from.unit === '%' && a !== b ? b < a : null;
    found.push(
      impact({
        kind: KIND,
        fact: 'band',
        from: band.en,
        to: after.en,
        favours: later === null ? 'unclear' : later ? 'provider' : 'customer',
        magnitude: 0.55,
        says: {
          en: `A credit is now given for ${after.en} instead of ${band.en}`,
          zh: `补偿区间由${band.zh}改为${after.zh}`,
        },
        short: { en: `band ${band.en} → ${after.en}`, zh: `区间 ${band.zh} → ${after.zh}` },
      }),
    );
  }
  return found;
}

function unit(tier: CreditTier): string {
  return tier.creditUnit === '%' ? '%' : ` ${tier.creditUnit}`;
}

function bandInWords(tier: CreditTier): Both {
  const lower =
    tier.lower === null ? '' : `${tier.lowerInclusive ? '≥' : '>'} ${tier.lower}${tier.unit}`;
  const upper =
    tier.upper === null ? '' : `${tier.upperInclusive ? '≤' : '<'} ${tier.upper}${tier.unit}`;
  return {
    en: [lower, upper].filter(Boolean).join(' and '),
    zh: [lower, upper].filter(Boolean).join('且'),
  };
}

const FORMS: Readonly<Record<NonNullable<ServiceCreditFacts['form']>, Both>> = {
  voucher: { en: 'vouchers', zh: '代金券' },
  cash: { en: 'cash', zh: '现金' },
  'service-time': { en: 'service time', zh: '服务时长' },
  'fee-reduction': { en: 'a fee reduction', zh: '费用减免' },
};

function formEffect(from: ServiceCreditFacts, to: ServiceCreditFacts): Impact[] {
  if (from.form === to.form || from.form === null || to.form === null) return [];
  const favours = from.form === 'cash' ? 'provider' : to.form === 'cash' ? 'customer' : 'unclear';
  const a = FORMS[from.form];
  const b = FORMS[to.form];
  return [
    impact({
      kind: KIND,
      fact: 'form',
      from: from.form,
      to: to.form,
      favours,
      magnitude: 0.45,
      says: {
        en: `Credits are given as ${b.en} instead of ${a.en}`,
        zh: `补偿形式由${a.zh}改为${b.zh}`,
      },
      short: { en: `${a.en} → ${b.en}`, zh: `${a.zh} → ${b.zh}` },
    }),
  ];
}
