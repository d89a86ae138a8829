import type { AmendmentFacts } from '../../clauses/facts.js';
import type { FindingOf } from '../../clauses/finding.js';
import { type Effect, opposite, servedBy } from '../explanation.js';
import type { Narrator } from '../narrator.js';
import type { Statute } from '../statutes.js';
import { measureLines } from '../standing-lines.js';

const SUBJECTS: Readonly<Record<AmendmentFacts['subject'], readonly [en: string, zh: string]>> = {
  terms: ['the agreement', '协议条款'],
  price: ['prices', '价格'],
  service: ['the service', '服务内容'],
  rules: ['its rules or policies', '规则或政策'],
};

/** One side may change the bargain. */
export const unilateralAmendment: Effect<'unilateral-amendment'> = (finding, told) => {
  const { holder, noticeDays, subject, deemedConsent, exitRight } = finding.facts;
  const party = told.who(holder);
  const other = told.against(holder);
  const what =
    subject === 'rules' && told.cues.thisDocument.test(finding.quote)
      ? told.say('this document', '本文件')
      : subject === 'rules'
        ? told.say(`${party.verb('its', 'your')} rules or policies`, '规则或政策')
        : told.say(...SUBJECTS[subject]);
  const notice =
    noticeDays === null
      ? ''
      : told.say(` on ${told.notice(noticeDays)}`, `提前 ${told.days(noticeDays)}通知即可`);
  const most = told.cues.increaseLimit.exec(finding.quote)?.[1];
  const consent = deemedConsent
    ? told.say(
        `; ${other.name} ${other.verb('agrees', 'agree')} by continuing to use the service`,
        `；${other.name}继续使用即视为同意`,
      )
    : '';
  return {
    headline:
      holder === null
        ? told.inOwnWords(finding, told.say(`May be changed${notice}`, `可${notice}变更${what}`))
        : told.say(
            `${party.start} may change ${what} unilaterally${notice}${consent}.`,
            noticeDays === null
              ? `${party.name}可单方变更${what}${consent}。`
              : `${party.name}${notice}单方变更${what}${consent}。`,
          ),
    forWhom: servedBy(holder),
    details: () => {
      const statutes: Statute[] = [
        'change-by-agreement',
        'standard-terms-notice',
        'standard-terms-void',
      ];
      const leave = wayOut(finding, told);
      if (told.agreement.type === 'platform-rules') statutes.unshift('platform-change');
      return {
        reliance:
          holder === null
            ? []
            : [
                exitRight
                  ? told.say(
                      `${other.start} may leave instead of accepting the change.`,
                      `${other.name}不接受变更的，可以退出。`,
                    )
                  : leave
                    ? told.say(
                        `${other.start} may end the agreement at any time (${told.place(leave)}).`,
                        `${other.name}可随时退出（${told.place(leave)}）。`,
                      )
                    : told.say(
                        `${other.start} ${other.verb('has', 'have')} no stated way out when ${other.verb('it does', 'you do')} not accept the change.`,
                        `${other.name}不接受变更时，没有写明的退出途径。`,
                      ),
              ],
        watch: [
          ...(most === undefined
            ? []
            : [
                told.say(
                  `Limited: no more than ${told.quote(most)}.`,
                  `有上限：不超过${told.quote(most)}。`,
                ),
              ]),
          ...(noticeDays === null
            ? [
                !told.cues.needsNoNotice.test(finding.quote) &&
                (told.cues.givesNotice.test(finding.quote) ||
                  told.cues.promisesNotice.test(told.proseAround(finding)))
                  ? told.say(
                      'Notice is promised, but not how long before the change.',
                      '写明将通知，但未写明提前多久。',
                    )
                  : told.say(
                      'No notice period: a change may bind before it is known.',
                      '未写明通知期：变更可能在知悉前即已生效。',
                    ),
              ]
            : []),
          ...(noticeDays === null && told.cues.immediateChange.test(told.proseAround(finding))
            ? [told.say('It takes effect on publication.', '自公布之时生效。')]
            : []),
          ...(deemedConsent && !exitRight && !leave
            ? [
                told.say(
                  'Silence binds, and no way out is stated.',
                  '沉默即受约束，且未写明退出权。',
                ),
              ]
            : []),
          ...(exitRight && opposite(holder) === 'customer' && told.of('refund').length === 0
            ? [
                told.say(
                  'Whether prepaid fees are refunded on leaving is not stated.',
                  '退出时预付费用是否退还未作说明。',
                ),
              ]
            : []),
        ],
        norm:
          holder === 'provider' && noticeDays !== null
            ? measureLines(told, 'amendment-notice', noticeDays)
            : [],
        law: told.law(...statutes),
      };
    },
  };
};

/** A right of the other side to leave without cause, which is its way out of a change as well. */
function wayOut(
  { facts: { holder } }: FindingOf<'unilateral-amendment'>,
  told: Narrator,
): FindingOf<'termination'> | undefined {
  const other = opposite(holder);
  return told.of('termination').find(
    ({ facts, quote }) =>
      facts.effect === 'right' &&
      facts.trigger === 'convenience' &&
      // who must wait or pay cannot leave at any time
      !told.cues.onlyAfter.test(quote) &&
      !told.cues.exitPrice.test(quote) &&
      (facts.holder === 'either' || (other !== null && facts.holder === other)),
  );
}
