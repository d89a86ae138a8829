import type { FindingOf } from '../../clauses/finding.js';
import { ceiling, monthlyFees, timesFee } from '../ceiling.js';
import { type Effect, opposite, servedBy } from '../explanation.js';
import { money, plainNumber } from '../figures.js';
import type { Narrator } from '../narrator.js';
import { standingLines } from '../standing-lines.js';

/** A ceiling on what a party must pay. */
export const liabilityCap: Effect<'liability-cap'> = (finding, told) => {
  const { facts } = finding;
  const together = limbsTogether(finding, told);
  const top = together ?? ceiling(facts, told);
  const limb =
    together === null && facts.limb !== null && facts.limb.trim() !== ''
      ? told.say(` (${told.quote(facts.limb)})`, `（${told.quote(facts.limb)}）`)
      : '';
  const protectedParty = told.who(facts.protects);
  return {
    headline:
      facts.scope === 'service-credit'
        ? told.say(
            `However long the outage, the credits of one period are at most ${top}${limb}.`,
            `无论中断多久，单个周期的补偿总额不超过${top}${limb}。`,
          )
        : facts.protects === null
          ? told.say(`Liability is capped at ${top}${limb}.`, `赔偿责任以${top}为上限${limb}。`)
          : told.say(
              facts.protects === 'either' || facts.protects === 'both'
                ? `Neither party pays more than ${top}${limb}.`
                : `${protectedParty.start} never ${protectedParty.verb('pays', 'pay')} more than ${top}${limb}.`,
              `${protectedParty.name}的赔偿责任不超过${top}${limb}。`,
            ),
    forWhom:
      facts.scope === 'service-credit'
        ? servedBy(facts.protects ?? 'provider')
        : servedBy(facts.protects),
    details: () => ({
      example: workedExample(finding, told),
      reliance: reliance(finding, told),
      watch: watchFor(finding, told),
      norm: standingLines(told, finding),
      law: facts.scope === 'overall' ? told.law('void-exemption', 'standard-terms-void') : [],
    }),
  };
};

/** Limbs of one sentence as one ceiling: "the greater of US$100 and the fees paid"; null for one alone. */
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

/** The caps of the same sentence, this one among them. */
function limbsOf(
  finding: FindingOf<'liability-cap'>,
  told: Narrator,
): readonly FindingOf<'liability-cap'>[] {
  return told
    .of('liability-cap')
    .filter(
      (cap) =>
        cap.clause === finding.clause &&
        cap.quote === finding.quote &&
        cap.facts.limb === finding.facts.limb,
    );
}

function workedExample({ facts }: FindingOf<'liability-cap'>, told: Narrator): string[] {
  const fee = told.monthlyFee;
  const count = monthlyFees(facts, told);
  const growing = facts.basis === 'fees-months' || facts.percentOf === 'fees-months';
  if (count !== null) {
    const shown = plainNumber(count, 2);
    const lines = [
      fee
        ? told.say(
            `At ${money(fee)} a month: ${timesFee(count, fee)}.`,
            `按每月 ${money(fee)} 计：${timesFee(count, fee)}。`,
          )
        : told.say(
            `That is ${shown} monthly fee${count === 1 ? '' : 's'}.`,
            `即 ${shown} 个月的月费。`,
          ),
    ];
    if (growing && count > 3) {
      const early = facts.months === null || facts.months <= 0 ? 3 : (3 * count) / facts.months;
      lines.push(
        fee
          ? told.say(
              `A loss after 3 months of use: ${timesFee(early, fee)}.`,
              `使用 3 个月后发生损失：${timesFee(early, fee)}。`,
            )
          : told.say(
              `A loss after 3 months of use: ${plainNumber(early, 2)} monthly fees at most.`,
              `使用 3 个月后发生损失：最多 ${plainNumber(early, 2)} 个月的月费。`,
            ),
      );
    }
    return lines;
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
  if (facts.basis === 'fees-paid') {
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

function reliance({ facts }: FindingOf<'liability-cap'>, told: Narrator): string[] {
  if (facts.protects === null) return [];
  const protectedParty = told.who(facts.protects);
  const other = told.against(facts.protects);
  return [
    told.say(
      `${protectedParty.start} may rely on it against ${other.them}; any loss beyond it stays with ${other.them}.`,
      `${protectedParty.name}可据此对抗${other.name}；超出部分由${other.name}自担。`,
    ),
  ];
}

function watchFor(finding: FindingOf<'liability-cap'>, told: Narrator): string[] {
  const { facts } = finding;
  const lines: string[] = [];
  const prose = told.proseAround(finding);
  const { cues } = told;
  const caps = told.of('liability-cap').filter((cap) => cap.facts.scope === facts.scope);
  const limbs = caps.filter((cap) => cap !== finding && cap.clause === finding.clause);
  const [limb] = limbs;
  if (limb && limbsTogether(finding, told) === null) {
    lines.push(
      told.say(
        `The cap has ${limbs.length + 1} limbs; the other: ${ceiling(limb.facts, told)}.`,
        `该上限有 ${limbs.length + 1} 项标准；另一项为：${ceiling(limb.facts, told)}。`,
      ),
    );
  }
  if (facts.carveOuts.length > 0) {
    lines.push(
      told.say(
        `Not capped: ${told.list(facts.carveOuts)}.`,
        `不受上限限制：${told.list(facts.carveOuts)}。`,
      ),
    );
  }
  if (cues.netOfVouchers.test(prose)) {
    lines.push(
      told.say(
        'Fees covered by vouchers or discounts do not raise the ceiling.',
        '以代金券、优惠等抵扣的费用不计入上限。',
      ),
    );
  }
  if (facts.scope === 'service-credit') return lines;

  if (facts.carveOuts.length === 0 && !told.carvesOut(finding, cues.intentCarveOut)) {
    lines.push(
      told.say(
        'No exception for intent or gross negligence.',
        '未将故意或重大过失排除在上限之外。',
      ),
    );
  }
  if (facts.carveOuts.length === 0 && !told.carvesOut(finding, cues.injuryCarveOut)) {
    lines.push(told.say('No exception for personal injury.', '未将人身损害排除在上限之外。'));
  }
  const otherSide = opposite(facts.protects);
  const mutual = caps.some(
    ({ facts: { protects } }) =>
      protects === otherSide || protects === 'either' || protects === 'both',
  );
  if (otherSide !== null && !mutual) {
    const bearer = told.who(otherSide);
    lines.push(
      told.say(
        `One-sided: ${bearer.poss} own liability has no ceiling in this agreement.`,
        `单方上限：本协议未对${bearer.poss}责任设上限。`,
      ),
    );
  }
  return lines;
}
