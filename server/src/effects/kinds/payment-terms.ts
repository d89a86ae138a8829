import { type Effect, servedByDutyOf } from '../explanation.js';
import { ends } from '../provision.js';

/** Who pays, what and when. */
export const paymentTerms: Effect<'payment-terms'> = (finding, told) => {
  const { facts } = finding;
  const duty = told.bearsOut(finding);
  const bearer = duty ? ends(facts).bearer : null;
  const within = duty && facts.period !== null ? told.duration(facts.period) : null;
  const payer = told.who(bearer);
  return {
    headline:
      within === null || bearer === null
        ? told.inOwnWords(finding)
        : told.inOwnWords(
            finding,
            told.say(
              `${payer.start} must pay within ${within}`,
              `${payer.name}须在 ${within}内付款`,
            ),
          ),
    forWhom: servedByDutyOf(bearer),
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
