import type { Effect } from '../explanation.js';

/** Whether money comes back. */
export const refund: Effect<'refund'> = (finding, told) => {
  const { facts } = finding;
  const customer = told.who(facts.holder ?? 'customer');
  const provider = told.against(facts.holder ?? 'customer');
  const refused = told.cues.noRefund.test(told.spelledOut(finding.quote));
  const excepted = refused && told.cues.exception.test(finding.quote);
  const granted = !refused && told.bearsOut(finding);
  return {
    headline: told.inOwnWords(
      finding,
      refused
        ? told.say(
            `No refund${excepted ? ', with exceptions' : ''}`,
            `不予退款${excepted ? '，但有例外' : ''}`,
          )
        : granted
          ? told.say(`Refund to ${customer.them}`, `${customer.name}可获退款`)
          : null,
    ),
    forWhom: refused ? 'provider' : granted ? 'customer' : 'unclear',
    details: () => ({
      reliance: granted
        ? [
            told.say(
              `${customer.start} may claim it from ${provider.them}.`,
              `${customer.name}可向${provider.name}主张。`,
            ),
          ]
        : [],
      watch: [
        // an exception is what the reader would have to check
        ...(refused && !excepted
          ? [
              told.say(
                `Check whether it also holds when ${provider.name} ${provider.verb('ends', 'end')} the service without a reason.`,
                `须核对${provider.name}无因终止服务时是否同样不退。`,
              ),
            ]
          : granted && facts.period === null
            ? [told.say('No time for the refund is stated.', '未写明退款期限。')]
            : []),
      ],
      law: refused ? told.law('standard-terms-void') : [],
    }),
  };
};
