import { readDurations } from '../../language/values/index.js';
import { type Effect, servedBy, servedByDutyOf } from '../explanation.js';
import type { Narrator } from '../narrator.js';
import { itemised } from '../provision.js';

/** Who may hand the agreement on. */
export const assignment: Effect<'assignment'> = (finding, told) => {
  const { facts, quote } = finding;
  const consent = told.cues.priorConsent.test(told.proseAround(finding));
  const items = itemised(facts, told);
  const forbidden = told.cues.forbids.test(quote);
  const holder = forbidden ? null : facts.holder;
  const bearer = facts.bearer ?? facts.holder ?? 'either';
  const may = told.who(holder);
  const bound = told.who(bearer);
  const nobody = bearer === 'either' || bearer === 'both';
  const free = told.cues.freeTransfer.exec(told.proseAround(finding))?.[1];
  const before = noticeIn(quote, told);
  const affiliate = told.cues.affiliate.test(quote);
  // a licence that cannot be passed on says nothing of the agreement
  const whole = told.cues.ofAgreement.test(quote);
  return {
    headline: !whole
      ? told.inOwnWords(finding, forbidden ? told.say('Not to be passed on', '不得转让') : null)
      : forbidden
        ? told.say(
            `${nobody ? 'Neither party may' : `${bound.start} may not`} assign the agreement${consent ? ' without consent' : ''}${items}.`,
            `${consent ? '未经同意，' : ''}${nobody ? '双方均' : bound.name}不得转让${items}。`,
          )
        : holder === null
          ? told.inOwnWords(finding)
          : told.say(
              `${may.start} may assign the agreement to ${affiliate ? `an affiliate` : 'a third party'}${before === null ? '' : `, on ${before}`}${items}.`,
              `${may.name}${before === null ? '可' : `提前 ${before}通知即可`}将协议转让给${affiliate ? '关联公司' : '第三方'}${items}。`,
            ),
    forWhom: !whole ? 'unclear' : forbidden ? servedByDutyOf(bearer) : servedBy(holder),
    details: () => ({
      watch: [
        ...(free === undefined || !forbidden
          ? []
          : [
              told.say(
                `No consent is needed in this case: ${told.quote(free)}.`,
                `例外情形无须同意：${told.quote(free)}。`,
              ),
            ]),
        ...(holder !== null && !consent && (holder === 'provider' || holder === 'customer')
          ? [
              told.say(
                `${told.against(holder).possStart} consent is not needed: the counterparty may change.`,
                `无须${told.against(holder).name}同意，相对方可能因此变更。`,
              ),
            ]
          : []),
      ],
      law: told.law('assignment'),
    }),
  };
};

/** How long before the transfer must be told: "90 days' notice"; null where no time is stated. */
function noticeIn(quote: string, told: Narrator): string | null {
  if (!told.cues.givesNotice.test(quote)) return null;
  const length = readDurations(quote)[0]?.value;
  if (length === undefined) return null;
  const shown = told.duration(length);
  return told.say(`${shown}${length.value === 1 ? "'s" : "'"} notice`, shown);
}
