import { type Effect, servedBy } from '../explanation.js';
import type { FindingOf } from '../../clauses/finding.js';
import type { EffectCues } from '../../language/effect-cues.js';
import { readValues } from '../../language/values/index.js';
import { money, percent } from '../figures.js';
import type { Narrator } from '../narrator.js';
import { ends, itemised, oneSided, rate } from '../provision.js';

/** A sum agreed beforehand for a breach. */
export const liquidatedDamages: Effect<'liquidated-damages'> = (finding, told) => {
  const { facts } = finding;
  // Who prepays is the customer: what is kept of a prepayment is kept by the provider.
  const keeps = told.cues.keepsPrepayment.test(finding.quote);
  const { holder, bearer } = keeps
    ? ({ holder: 'provider', bearer: 'customer' } as const)
    : ends(facts);
  const payer = told.who(bearer);
  const paid =
    bearer === 'either' || bearer === 'both'
      ? told.say('the other party', '对方')
      : told.who(holder).name;
  const sum = sumOf(finding, told);
  const alone =
    !told.cues.topsUp.test(finding.quote) && !told.cues.topsUp.test(told.proseAround(finding));
  const items = itemised(facts, told);
  return {
    headline: keeps
      ? told.inOwnWords(
          finding,
          told.say(
            `${told.who('provider').start} may keep what was prepaid as liquidated damages`,
            `预付费用作为违约金归${paid}`,
          ),
        )
      : sum === null
        ? told.inOwnWords(
            finding,
            bearer === null
              ? null
              : told.say(
                  `${payer.start} ${payer.verb('owes', 'owe')} ${paid} liquidated damages`,
                  `${payer.name}须向${paid}支付违约金`,
                ),
          )
        : isMost(finding, told)
          ? told.inOwnWords(
              finding,
              told.say(
                `Liquidated damages of at most ${sum}`,
                `违约金最高为${/^[0-9¥]/.test(sum) ? ' ' : ''}${sum}`,
              ),
            )
          : bearer === null
            ? told.inOwnWords(finding, told.say(`Liquidated damages of ${sum}`, `违约金 ${sum}`))
            : told.cues.feeForEnding.test(finding.quote)
              ? told.say(
                  `${payer.start} ${payer.verb('owes', 'owe')} ${paid} ${sum} for ending early.`,
                  `${payer.name}提前终止须向${paid}支付${/^[0-9¥]/.test(sum) ? ' ' : ''}${sum}。`,
                )
              : told.say(
                  `${payer.start} ${payer.verb('owes', 'owe')} ${paid} liquidated damages of ${sum} for the breach${items}${alone ? ', whatever the loss' : ''}.`,
                  `违约时${payer.name}须向${paid}支付${/^[0-9¥]/.test(sum) ? ' ' : ''}${sum} 的违约金${items}${alone ? '，无须证明实际损失' : ''}。`,
                ),
    forWhom: servedBy(holder),
    details: () => {
      const fee = told.monthlyFee;
      return {
        example:
          facts.percent !== null && fee
            ? [
                told.say(
                  `${percent(facts.percent)} of a year of fees (12 × ${money(fee)}): ${money({ ...fee, amount: (fee.amount * 12 * facts.percent) / 100 })}.`,
                  `以一年费用（12 × ${money(fee)}）的 ${percent(facts.percent)} 计：${money({ ...fee, amount: (fee.amount * 12 * facts.percent) / 100 })}。`,
                ),
              ]
            : [],
        watch: [
          ...(told.cues.topsUp.test(told.proseAround(finding))
            ? [
                told.say(
                  'No ceiling: a loss beyond the sum can be claimed as well.',
                  '并非上限：不足以弥补损失的部分仍可追偿。',
                ),
              ]
            : []),
          ...oneSided(bearer, told.of('liquidated-damages'), told),
        ],
        law: told.law('adjust-damages', 'far-above-loss'),
      };
    },
  };
};

/** The sum in words: an amount, a share, so many times a base, or whichever of both is higher or lower; null for none. */
function sumOf({ facts, quote }: FindingOf<'liquidated-damages'>, told: Narrator): string | null {
  const { percent: share, money: amount } = facts;
  if (share === null && amount === null) {
    const times = told.cues.timesBase.exec(quote)?.[1]?.trim();
    return times === undefined ? null : told.quote(times);
  }
  if (share !== null && amount === null) return shareOf(share, quote, told);
  if (share === null || amount === null) return rate(facts);
  const both = told.say(
    `${money(amount)} and ${percent(share)}`,
    `${money(amount)}与 ${percent(share)} `,
  );
  if (told.cues.higherLimb.test(quote))
    return told.say(`the higher of ${both}`, `${both}中的较高者`);
  if (told.cues.lowerLimb.test(quote)) return told.say(`the lower of ${both}`, `${both}中的较低者`);
  return rate(facts);
}

/** Is the share no sum that is owed, but the most that may be? */
function isMost({ facts, quote }: FindingOf<'liquidated-damages'>, told: Narrator): boolean {
  if (facts.percent === null || facts.money !== null) return false;
  const at = readValues(quote).find(
    (value) => value.kind === 'percentage' && value.percent === facts.percent,
  );
  return at !== undefined && told.cues.atMost.test(quote.slice(0, at.start));
}

/** A share and what it is a share of, in the text's own words where they stand beside it. */
function shareOf(share: number, quote: string, told: Narrator): string {
  const at = readValues(quote).find(
    (value) => value.kind === 'percentage' && value.percent === share,
  );
  const { before, after } = told.cues.shareBase;
  const base =
    at === undefined
      ? undefined
      : (before?.exec(quote.slice(0, at.start))?.[1] ?? after?.exec(quote.slice(at.end))?.[1]);
  const around = ({ before: front, after: behind }: EffectCues['eachDay']): boolean =>
    at !== undefined && (front.test(quote.slice(0, at.start)) || behind.test(quote.slice(at.end)));
  const daily = around(told.cues.eachDay);
  const weekly = !daily && around(told.cues.eachWeek);
  const printed = daily
    ? told.say(`${percent(share)} a day`, `每日 ${percent(share)}`)
    : weekly
      ? told.say(`${percent(share)} a week`, `每周 ${percent(share)}`)
      : percent(share);
  if (base === undefined) return printed;
  return told.say(
    `${printed} of ${told.quote(base.trim())}`,
    `${told.quote(base.trim())}${daily || weekly ? '' : '的 '}${printed}`,
  );
}
