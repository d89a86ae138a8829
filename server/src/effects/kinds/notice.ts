import type { Effect } from '../explanation.js';
import { itemised } from '../provision.js';

/** How notices are given and when they count as received. */
export const notice: Effect<'notice'> = (finding, told) => {
  const { facts } = finding;
  const deemed = told.bearsOut(finding);
  const after = facts.period === null ? null : told.duration(facts.period);
  const items = itemised(facts, told);
  return {
    headline: !deemed
      ? told.inOwnWords(
          finding,
          told.cues.keepsContact.test(finding.quote)
            ? told.say('Contact details must be kept right', '联系方式须保持有效')
            : told.cues.channel.test(finding.quote)
              ? told.say('How notice is given', '通知的方式')
              : null,
        )
      : after
        ? told.say(
            `A notice counts as received ${after} after it was sent${items}, whether or not it is read.`,
            `通知发出 ${after}后视为送达${items}，不以实际阅读为条件。`,
          )
        : told.inOwnWords(
            finding,
            told.say('When a notice counts as received', '通知何时视为送达'),
          ),
    forWhom: 'unclear',
    details: () => ({
      watch:
        deemed && told.of('notice').find((one) => told.bearsOut(one)) === finding
          ? [
              told.say(
                'Keep the addresses up to date: notice to the address last given may count.',
                '联系方式变更应及时告知，否则发往原联系方式的通知可能视为送达。',
              ),
            ]
          : [],
      law: told.law('notice-arrival'),
    }),
  };
};
