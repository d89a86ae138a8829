import type { Effect } from '../explanation.js';
import { ends, itemised, rate } from '../provision.js';

/** Who pays, what and when. */
export const paymentTerms: Effect<'payment-terms'> = (finding, told) => {
  const { facts } = finding;
  const { bearer } = ends(facts);
  const payer = told.who(bearer ?? 'customer');
  const sum = rate(facts);
  const within = facts.period === null ? null : told.duration(facts.period);
  const items = itemised(facts, told);
  return {
    headline: told.say(
      `${payer.start} ${payer.verb('pays', 'pay')} ${sum ?? 'the fees'}${within ? ` within ${within}` : ''} as the clause sets out${items}.`,
      `${payer.name}按条款约定${within ? `在 ${within}内` : ''}支付${sum ? ` ${sum}` : '费用'}${items}。`,
    ),
    forWhom: bearer === 'provider' ? 'customer' : 'provider',
    details: () => {
      const [late] = told.of('late-fee');
      return {
        watch: [
          ...(late
            ? [
                told.say(
                  `Paying late costs extra (${told.place(late)}).`,
                  `逾期须另付费用（${told.place(late)}）。`,
                ),
              ]
            : []),
          ...(within === null &&
          told.isFirst(finding) &&
          told.of('payment-terms').every(({ facts: f }) => f.period === null)
            ? [told.say('No time to pay is stated in figures.', '未以数字写明付款期限。')]
            : []),
        ],
      };
    },
  };
};
