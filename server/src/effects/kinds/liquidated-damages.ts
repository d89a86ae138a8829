import { type Effect, servedBy } from '../explanation.js';
import { money, percent } from '../figures.js';
import { ends, itemised, oneSided, rate } from '../provision.js';

/** A sum agreed beforehand for a breach. */
export const liquidatedDamages: Effect<'liquidated-damages'> = (finding, told) => {
  const { facts } = finding;
  const { holder, bearer } = ends(facts);
  const payer = told.who(bearer);
  const paid =
    bearer === 'either' || bearer === 'both'
      ? told.say('the other party', '对方')
      : told.who(holder).name;
  const sum = rate(facts);
  const items = itemised(facts, told);
  return {
    headline: told.say(
      `${payer.start} ${payer.verb('owes', 'owe')} ${paid} ${sum ?? 'an agreed sum'} for the breach${items}, whatever the loss.`,
      `违约时${payer.name}须向${paid}支付${sum ? ` ${sum} 的` : ''}违约金${items}，不以实际损失为前提。`,
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
          ...(sum === null ? [told.say('The clause names no figure.', '条款未写明数额。')] : []),
          ...oneSided(bearer, told.of('liquidated-damages'), told),
        ],
        law: told.law('adjust-damages'),
      };
    },
  };
};
