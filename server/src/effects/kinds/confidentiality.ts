import { type Effect, servedByDutyOf } from '../explanation.js';
import { ends, oneSided } from '../provision.js';

/** What must be kept secret, by whom, for how long. */
export const confidentiality: Effect<'confidentiality'> = (finding, told) => {
  const { facts } = finding;
  const duty = told.bearsOut(finding);
  const bearer = duty ? ends(facts).bearer : null;
  const party = told.who(bearer);
  const mutual = bearer === 'either' || bearer === 'both';
  const length = facts.period === null ? null : told.duration(facts.period);
  return {
    headline: told.inOwnWords(
      finding,
      bearer === null
        ? null
        : told.say(
            `${mutual ? 'Each party' : party.start} must keep it confidential${length ? ` for ${length}` : ''}`,
            `${mutual ? '双方均' : party.name}须保密${length ? `，期限 ${length}` : ''}`,
          ),
    ),
    forWhom: servedByDutyOf(bearer),
    details: () => ({
      watch: [
        // a policy on personal data lasts as long as these are kept
        ...(told.isFirst(finding) &&
        told.agreement.type !== 'privacy-policy' &&
        told.of('confidentiality').every(({ facts: f }) => f.period === null)
          ? [
              told.say(
                'How long it lasts after the end is not stated in figures.',
                '未以数字写明终止后的保密期限。',
              ),
            ]
          : []),
        ...(told.isFirst(finding) ? oneSided(bearer, told.of('confidentiality'), told) : []),
      ],
      law: told.law('confidentiality'),
    }),
  };
};
