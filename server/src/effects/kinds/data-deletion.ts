import type { Duration } from '../../clauses/facts.js';
import type { FindingOf } from '../../clauses/finding.js';
import type { Effect } from '../explanation.js';
import { inDays } from '../figures.js';
import type { Narrator } from '../narrator.js';

/** When data go, and whether they are given back first. */
export const dataDeletion: Effect<'data-deletion'> = (finding, told) => {
  const { facts } = finding;
  const period = facts.period ?? keptFor(finding, told);
  const within = period === null ? null : told.duration(period);
  // What the customer must delete is none of its own data.
  const atTheEnd =
    told.bearsOut(finding) &&
    facts.bearer !== 'customer' &&
    !told.cues.afterThatTime.test(finding.quote);
  return {
    headline: told.inOwnWords(finding),
    forWhom: 'unclear',
    details: () => ({
      watch: [
        ...(!atTheEnd
          ? []
          : within === null
            ? [
                told.say(
                  'No time is stated: data may be gone at once.',
                  '未写明期限：数据可能立即被删除。',
                ),
              ]
            : inDays(period!) < 30
              ? [
                  told.say(
                    `${within} is all the time to move the data elsewhere.`,
                    `迁移数据的时间只有 ${within}。`,
                  ),
                ]
              : []),
        ...(told.cues.withoutLiability.test(told.proseAround(finding))
          ? [
              told.say(
                'The clause excludes liability for the loss of data.',
                '本条免除了数据丢失的责任。',
              ),
            ]
          : []),
      ],
      law: told.law('deletion'),
    }),
  };
};

/** The time for which the same clause says that data are kept before they go; null where it does not. */
function keptFor({ clause }: FindingOf<'data-deletion'>, told: Narrator): Duration | null {
  for (const { facts, clause: theirs } of told.of('data-retention')) {
    const period = facts.period ?? facts.retention?.period ?? null;
    if (theirs === clause && period !== null) return period;
  }
  return null;
}
