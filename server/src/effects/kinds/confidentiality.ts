import { type Effect, servedByDutyOf } from '../explanation.js';
import { ends, itemised, oneSided } from '../provision.js';

/** What must be kept secret, by whom, for how long. */
export const confidentiality: Effect<'confidentiality'> = (finding, told) => {
  const { facts } = finding;
  const bearer = facts.bearer ?? ends(facts).bearer ?? 'either';
  const party = told.who(bearer);
  const length = facts.period === null ? null : told.duration(facts.period);
  const items = itemised(facts, told);
  return {
    headline: told.say(
      `${party.start} must keep the other side's information secret${length ? ` for ${length}` : ''}${items}.`,
      `${party.name}须对对方信息保密${length ? `，期限 ${length}` : ''}${items}。`,
    ),
    forWhom: servedByDutyOf(bearer),
    details: () => ({
      watch: [
        ...(told.isFirst(finding) &&
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
