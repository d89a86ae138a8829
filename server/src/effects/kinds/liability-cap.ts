import type { Holder } from '../../clauses/facts.js';
import type { FindingOf } from '../../clauses/finding.js';
import { ceiling, monthlyFees, timesFee } from '../ceiling.js';
import { type Effect, opposite, servedBy } from '../explanation.js';
import { money, percent, plainNumber } from '../figures.js';
import type { Narrator } from '../narrator.js';
import { standingLines } from '../standing-lines.js';
import { conditionIn } from '../triggers.js';
import { overlaps } from '../../text/span.js';

/** A ceiling on what a party must pay. */
export const liabilityCap: Effect<'liability-cap'> = (finding, told) => {
  const { facts } = finding;
  const together = limbsTogether(finding, told);
  const top =
    together ??
    (byYears(finding, told)
      ? told.say('the fees of the year before', '上一年度的费用')
      : ceiling(facts, told));
  const limb = together === null ? limbOf(finding, told) : '';
  const protects = protectedBy(finding);
  const covered =
    facts.covers === null || facts.covers.trim() === ''
      ? ''
      : told.say(` for ${told.quote(facts.covers)}`, `就${told.quote(facts.covers)}的`);
  const party = told.who(protects);
  const mutual = protects === 'either' || protects === 'both';
  if (facts.basis === 'amount' && facts.amount === null)
    return {
      headline: told.inOwnWords(finding, told.say('A ceiling by amounts', '以约定金额为上限')),
      forWhom: servedBy(protects),
    };
  return {
    headline:
      facts.scope === 'service-credit'
        ? told.say(
            `For a period that missed the level ${party.name} ${party.verb('pays', 'pay')} at most ${top}${limb}, however long the outage.`,
            `无论中断多久，${party.name}就未达标周期支付的赔偿总额不超过${top}${limb}。`,
          )
        : protects === null
          ? told.say(
              `Liability${covered} is capped at ${top}${limb}.`,
              `${covered}赔偿责任以${top}为上限${limb}。`,
            )
          : told.say(
              mutual
                ? `Neither party's liability${covered} exceeds ${top}${limb}.`
                : `${party.possStart} liability${covered} does not exceed ${top}${limb}.`,
              `${mutual ? '双方各自' : party.name}${covered === '' ? '的' : covered}赔偿责任不超过${top}${limb}。`,
            ),
    forWhom: servedBy(protects),
    details: () => ({
      example: workedExample(finding, told),
      reliance: reliance(finding, told),
      watch: watchFor(finding, told),
      norm: standingLines(told, finding),
      law: facts.scope === 'overall' ? told.law('void-exemption', 'standard-terms-void') : [],
    }),
  };
};

/** Is it the fees of the last whole year, which may have been a year without any? */
function byYears({ facts, quote }: FindingOf<'liability-cap'>, told: Narrator): boolean {
  return facts.basis === 'fees-months' && facts.months === 12 && told.cues.calendarYear.test(quote);
}

/** Which limb of several it is: the case in which it applies, or the words that tell it apart. */
function limbOf({ facts }: FindingOf<'liability-cap'>, told: Narrator): string {
  const words = facts.limb?.trim() ?? '';
  if (words === '') return '';
  const when = conditionIn(`${words}${told.cues.afterCondition}`, told);
  return when === null
    ? told.say(` (${told.quote(words)})`, `（${told.quote(words)}）`)
    : told.say(
        told.isForeign ? ` (in this case: ${told.quote(when)})` : ` (${told.quote(when)})`,
        `（${told.quote(when)}时）`,
      );
}

/** The ceiling in a few words, with the other limbs of the same choice. */
export function wholeCeiling(finding: FindingOf<'liability-cap'>, told: Narrator): string {
  return limbsTogether(finding, told) ?? ceiling(finding.facts, told);
}

/** Limbs of one choice as one ceiling: "the greater of US$100 and the fees paid"; null for one alone. */
function limbsTogether(finding: FindingOf<'liability-cap'>, told: Narrator): string | null {
  const { limb } = finding.facts;
  if (limb === null) return null;
  const higher = told.cues.higherLimb.test(limb);
  if (!higher && !told.cues.lowerLimb.test(limb)) return null;
  const tops = limbsOf(finding, told).map((cap) => ceiling(cap.facts, told));
  if (tops.length < 2) return null;
  const last = tops[tops.length - 1]!;
  const english = `${tops.slice(0, -1).join(', ')} and ${last}`;
  const chinese = tops.join('、');
  return higher
    ? told.say(`the greater of ${english}`, `${chinese}中的较高者`)
    : told.say(`the lower of ${english}`, `${chinese}中的较低者`);
}

/** The caps of the same choice, each limb of which may be a sentence, this one among them. */
function limbsOf(
  finding: FindingOf<'liability-cap'>,
  told: Narrator,
): readonly FindingOf<'liability-cap'>[] {
  return told
    .of('liability-cap')
    .filter(
      (cap) =>
        cap.facts.protects === finding.facts.protects &&
        cap.facts.limb === finding.facts.limb &&
        isBeside(cap, finding),
    );
}

/** Do both limit the same? Credits for several failures are limited each on its own. */
function isBeside(cap: FindingOf<'liability-cap'>, finding: FindingOf<'liability-cap'>): boolean {
  if (cap.clause !== finding.clause) return false;
  const { limb, scope } = finding.facts;
  return limb !== null || scope !== 'service-credit' || cap.quote === finding.quote;
}

/** Credits are paid by the provider: what limits them protects nobody else. */
function protectedBy({ facts }: FindingOf<'liability-cap'>): Holder | null {
  return facts.scope === 'service-credit' ? 'provider' : facts.protects;
}

function workedExample(finding: FindingOf<'liability-cap'>, told: Narrator): string[] {
  const { facts } = finding;
  const fee = told.monthlyFee;
  const count = monthlyFees(facts, told);
  const growing = facts.basis === 'fees-months' || facts.percentOf === 'fees-months';
  if (count !== null) {
    const early = facts.months === null || facts.months <= 0 ? 3 : (3 * count) / facts.months;
    // One month's fee needs no arithmetic unless the fee is known.
    if (!fee && !growing) return [];
    const whole = fee ? timesFee(count, fee) : monthlyFeesText(count, told);
    // A limb for longer use says nothing of the first months.
    if (!growing || count <= 3 || facts.limb !== null || byYears(finding, told)) {
      return [told.say(`At a constant fee: ${whole}.`, `月费不变时：${whole}。`)];
    }
    const part = fee ? timesFee(early, fee) : monthlyFeesText(early, told);
    return [
      told.say(
        `At a constant fee: ${whole}; if the loss comes after 3 months of use: ${part}.`,
        `月费不变时：${whole}；使用 3 个月即发生损失时：${part}。`,
      ),
    ];
  }
  if (facts.basis === 'amount' && facts.amount !== null && fee && fee.amount > 0) {
    if (facts.currency !== null && facts.currency !== fee.currency) return [];
    const months = plainNumber(facts.amount / fee.amount, 1);
    return [
      told.say(
        `At ${money(fee)} a month that is ${months} monthly fees.`,
        `按每月 ${money(fee)} 计，相当于 ${months} 个月的月费。`,
      ),
    ];
  }
  // the fees of one period do not grow with use
  if (facts.basis === 'fees-paid' && facts.scope !== 'service-credit') {
    const most = told
      .of('liability-cap')
      .find((cap) => cap.facts.basis === 'fees-months' && isBeside(cap, finding))?.facts.months;
    if (most) {
      const whole = fee ? timesFee(most, fee) : monthlyFeesText(most, told);
      const early = fee ? timesFee(3, fee) : monthlyFeesText(3, told);
      return [
        told.say(
          `After 3 months of use: ${early}; by its other limb never more than ${whole}.`,
          `使用 3 个月后：${early}；按另一项标准最多 ${whole}。`,
        ),
      ];
    }
    return [
      fee
        ? told.say(
            `At ${money(fee)} a month: ${timesFee(3, fee)} after 3 months, ${timesFee(24, fee)} after 2 years.`,
            `按每月 ${money(fee)} 计：使用 3 个月后 ${timesFee(3, fee)}，2 年后 ${timesFee(24, fee)}。`,
          )
        : told.say(
            'It grows with use: 3 monthly fees after 3 months, 24 after 2 years; nothing in a free trial.',
            '随使用增长：3 个月后为 3 个月的月费，2 年后为 24 个月；免费试用期为零。',
          ),
    ];
  }
  return [];
}

function reliance(finding: FindingOf<'liability-cap'>, told: Narrator): string[] {
  const protects = protectedBy(finding);
  if (protects === null) return [];
  const party = told.who(protects);
  const other = told.against(protects);
  return [
    told.say(
      `${party.start} may rely on it against ${other.them}; loss beyond it stays with ${other.them}.`,
      `${party.name}可据此对抗${other.name}；超出部分由${other.name}自行承担。`,
    ),
  ];
}

function watchFor(finding: FindingOf<'liability-cap'>, told: Narrator): string[] {
  const { facts } = finding;
  const lines: string[] = [];
  const prose = told.proseAround(finding);
  const { cues } = told;
  const caps = told.of('liability-cap').filter((cap) => cap.facts.scope === facts.scope);
  const limbs = caps.filter((cap) => cap !== finding && isBeside(cap, finding));
  const [limb] = limbs;
  if (limb && limbsTogether(finding, told) === null) {
    lines.push(
      told.say(
        `The cap has ${limbs.length + 1} limbs; the other: ${ceiling(limb.facts, told)}.`,
        `该上限有 ${limbs.length + 1} 项标准；另一项为：${ceiling(limb.facts, told)}。`,
      ),
    );
  }
  if (byYears(finding, told)) {
    lines.push(
      told.say(
        'Counted by whole years: a loss in the first year may find no fees of a year before.',
        '按年度计算：首年发生损失时，上一年度可能没有任何费用。',
      ),
    );
  }
  const uncapped = facts.carveOuts.filter((one) => !cues.onlyTheLaw.test(one.trim()));
  if (uncapped.length > 0) {
    lines.push(
      told.say(
        `Not capped: ${told.leftOut(uncapped)}.`,
        `不受上限限制：${told.leftOut(uncapped)}。`,
      ),
    );
  } else if (facts.carveOuts.length > 0) {
    lines.push(
      told.say(
        'It only gives way to mandatory law; what that leaves uncapped is not said.',
        '仅让位于法律的强制性规定；未写明哪些责任不受上限限制。',
      ),
    );
  }
  if (cues.netOfVouchers.test(prose)) {
    lines.push(
      told.say(
        'Fees covered by vouchers or discounts do not raise the cap.',
        '以代金券、优惠等抵扣的费用不计入上限。',
      ),
    );
  }
  if (facts.scope === 'service-credit') return [...lines, ...againstTable(finding, told)];

  // a ceiling of the charge for paying late has nothing to do with intent or injury
  const ofLateFee = told.of('late-fee').some(({ span }) => overlaps(span, finding.span));
  if (facts.carveOuts.length === 0 && !ofLateFee) lines.push(...noCarveOut(finding, told));
  const otherSide = opposite(facts.protects);
  const mutual = caps.some(
    ({ facts: { protects } }) =>
      protects === otherSide || protects === 'either' || protects === 'both',
  );
  if (otherSide !== null && !mutual) {
    const bearer = told.who(otherSide);
    lines.push(
      told.say(
        `One-sided: this agreement does not cap ${bearer.poss} own liability.`,
        `单方上限：本协议未对${bearer.poss}责任设上限。`,
      ),
    );
  }
  return lines;
}

/**
 * A ceiling of one month's fee beside a table of shares of it: does the table ever reach it? Tables
 * that pay in months of service may go beyond.
 */
function againstTable({ facts }: FindingOf<'liability-cap'>, told: Narrator): string[] {
  if (facts.basis !== 'monthly-fee') return [];
  const tiers = told.of('service-credit').flatMap((table) => table.facts.tiers);
  const months = Math.max(
    0,
    ...tiers.map(({ credit, creditUnit }) => (creditUnit === 'month' ? (credit ?? 0) : 0)),
  );
  if (months > 1) {
    return [
      told.say(
        `The table promises up to ${told.duration({ value: months, unit: 'month' })} of service, this cap only one month's fee: which prevails should be made clear.`,
        `补偿表最多给予 ${told.duration({ value: months, unit: 'month' })}服务，而上限仅为当月服务费，两者何者优先宜予明确。`,
      ),
    ];
  }
  const shares = tiers.filter(
    ({ creditUnit, creditOf, credit }) =>
      creditUnit === '%' &&
      credit !== null &&
      (creditOf === null || told.cues.monthlyBase.test(creditOf)),
  );
  const most = Math.max(0, ...shares.map(({ credit }) => credit ?? 0));
  if (most === 0 || most >= 100 || shares.length < tiers.length) return [];
  return [
    told.say(
      `The table gives ${percent(most)} at most, so that one failure never reaches the cap.`,
      `补偿表最高仅为 ${percent(most)}，单次未达标不会触及该上限。`,
    ),
  ];
}

function monthlyFeesText(count: number, told: Narrator): string {
  const shown = plainNumber(count, 2);
  return told.say(`${shown} monthly fee${count === 1 ? '' : 's'}`, `${shown} 个月的月费`);
}

/** What the law does not let a cap cover, as far as the clause does not leave it out itself. */
function noCarveOut(finding: FindingOf<'liability-cap'>, told: Narrator): string[] {
  const intent = !told.carvesOut(finding, told.cues.intentCarveOut);
  const injury = !told.carvesOut(finding, told.cues.injuryCarveOut);
  if (!intent && !injury) return [];
  const missing = told.or([
    ...(intent ? [told.say('intent or gross negligence', '故意、重大过失')] : []),
    ...(injury ? [told.say('personal injury', '人身损害')] : []),
  ]);
  return [told.say(`No exception for ${missing}.`, `未将${missing}排除在上限之外。`)];
}
