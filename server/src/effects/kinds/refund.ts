import type { Effect } from '../explanation.js';
import { itemised, rate } from '../provision.js';

/** Whether money comes back. */
export const refund: Effect<'refund'> = (finding, told) => {
  const { facts } = finding;
  const customer = told.who(facts.holder ?? 'customer');
  const provider = told.against(facts.holder ?? 'customer');
  const refused = told.cues.noRefund.test(finding.quote);
  const sum = rate(facts);
  const within = facts.period === null ? null : told.duration(facts.period);
  const items = itemised(facts, told);
  return {
    headline: refused
      ? told.say(
          `${customer.start} ${customer.verb('does', 'do')} not get back what was paid${items}.`,
          `${customer.name}已付的费用不予退还${items}。`,
        )
      : told.say(
          `${customer.start} ${customer.verb('gets', 'get')} money back${sum ? ` (${sum})` : ''}${within ? ` within ${within}` : ''} in the cases of the clause${items}.`,
          `符合条款情形的，${customer.name}可${within ? `在 ${within}内` : ''}获得退款${sum ? `（${sum}）` : ''}${items}。`,
        ),
    forWhom: refused ? 'provider' : 'customer',
    details: () => ({
      reliance: refused
        ? [told.say(`${provider.start} may keep it.`, `${provider.name}可以不退。`)]
        : [
            told.say(
              `${customer.start} may claim it from ${provider.them}.`,
              `${customer.name}可向${provider.name}主张。`,
            ),
          ],
      watch: [
        ...(refused
          ? [
              told.say(
                'Check whether it holds too when the provider ends the service without a reason.',
                '须核对服务方无因终止时是否同样不退。',
              ),
            ]
          : within === null
            ? [told.say('No time for paying back is stated.', '未写明退款期限。')]
            : []),
      ],
      law: refused ? told.law('standard-terms-void') : [],
    }),
  };
};
