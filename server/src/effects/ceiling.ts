import type { Duration, Holder, LiabilityCapFacts, Money } from '../clauses/facts.js';
import type { FindingOf } from '../clauses/finding.js';
import { duration, money, percent, plainNumber } from './figures.js';
import type { Narrator } from './narrator.js';

/** The ceiling of a cap in words: "the fees of the past 12 months". */
export function ceiling(facts: LiabilityCapFacts, told: Narrator): string {
  switch (facts.basis) {
    case 'amount':
      return facts.amount === null
        ? told.say('an amount', '约定金额')
        : money({ amount: facts.amount, currency: facts.currency ?? '' });
    case 'fees-paid':
      return facts.scope === 'service-credit'
        ? told.say('the fees paid for it', '就此支付的费用')
        : told.say('the fees paid for the service concerned', '就所涉服务已支付的费用');
    case 'fees-months':
      return facts.scope === 'service-credit' && facts.months !== null
        ? told.say(
            `the fees of ${plainNumber(facts.months)} month${facts.months === 1 ? '' : 's'}`,
            `${plainNumber(facts.months)} 个月的费用`,
          )
        : pastFees(facts.months, told);
    case 'monthly-fee':
      return facts.scope === 'service-credit'
        ? told.say('the fee of that month', '当月的服务费')
        : told.say("one month's fee", '一个月的服务费');
    case 'order-value':
      return told.say('the price of the order', '订单或合同金额');
    case 'percentage': {
      const of = baseName(facts, told);
      if (facts.percent === null) return told.say(`a share of ${of}`, `${of}的一定比例`);
      return told.say(`${percent(facts.percent)} of ${of}`, `${of}的 ${percent(facts.percent)}`);
    }
    case 'other':
      if (facts.uses !== undefined) return inUses(facts.uses, told);
      if (facts.serviceTime !== undefined) return ofServiceTime(facts.serviceTime, told);
      return told.say('the ceiling that the clause describes', '条款所述的限额');
  }
}

function inUses({ count, of }: NonNullable<LiabilityCapFacts['uses']>, told: Narrator): string {
  if (count === null) return told.quote(of);
  return told.say(`${plainNumber(count)} uses of the service`, `${plainNumber(count)} 次使用量`);
}

function ofServiceTime(time: Duration, told: Narrator): string {
  return told.say(`${duration(time, 'en')} of service`, `${duration(time, 'zh')}的服务时长`);
}

function pastFees(months: number | null, told: Narrator): string {
  if (months === null) return told.say('the fees of a preceding period', '此前一段期间的费用');
  if (months === 1) return told.say('the fees of the preceding month', '此前一个月的费用');
  return told.say(
    `the fees of the preceding ${plainNumber(months)} months`,
    `此前 ${plainNumber(months)} 个月的费用`,
  );
}

/** The base of a percentage: one of our bases, or the text's own words. */
function baseName({ percentOf, months }: LiabilityCapFacts, told: Narrator): string {
  switch (percentOf) {
    case null:
    case '':
      return told.say('the fees', '费用');
    case 'fees-paid':
      return told.say('the fees paid', '已支付的费用');
    case 'fees-months':
      return pastFees(months, told);
    case 'monthly-fee':
      return told.say("one month's fee", '一个月的服务费');
    case 'order-value':
      return told.say('the price of the order', '订单或合同金额');
    default:
      return told.quote(percentOf);
  }
}

/**
 * How many monthly fees the ceiling comes to for a service used the whole time, or null where it
 * does not grow with the fee or its length is open.
 */
export function monthlyFees(facts: LiabilityCapFacts, told: Narrator): number | null {
  switch (facts.basis) {
    case 'fees-months':
      return facts.months;
    case 'monthly-fee':
      return 1;
    case 'percentage': {
      if (facts.percent === null) return null;
      const share = facts.percent / 100;
      if (facts.percentOf === 'fees-months')
        return facts.months === null ? null : facts.months * share;
      if (facts.percentOf === 'monthly-fee') return share;
      // a share of the fees of so many months, however the text names them
      if (facts.months !== null) return facts.months * share;
      return facts.percentOf !== null && told.cues.monthlyBase.test(facts.percentOf) ? share : null;
    }
    default:
      return null;
  }
}

/** The overall cap that protects whoever bears a duty, or undefined. */
export function capFor(
  bearer: Holder | null,
  told: Narrator,
): FindingOf<'liability-cap'> | undefined {
  return told
    .of('liability-cap')
    .find(
      ({ facts: { scope, protects, covers } }) =>
        scope === 'overall' &&
        covers === null &&
        protects !== null &&
        (protects === bearer || protects === 'either' || protects === 'both'),
    );
}

/** "12 × ¥10,000 = ¥120,000". */
export function timesFee(count: number, fee: Money): string {
  const total = money({ amount: count * fee.amount, currency: fee.currency });
  return `${plainNumber(count, 2)} × ${money(fee)} = ${total}`;
}
