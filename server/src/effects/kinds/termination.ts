import type { FindingOf } from '../../clauses/finding.js';
import { addDays, endOfMonth, exampleMonth } from '../dates.js';
import { type Effect, opposite, servedBy } from '../explanation.js';
import type { Narrator } from '../narrator.js';
import { measureLines } from '../standing-lines.js';
import { triggerPhrase } from '../triggers.js';

/** A right to end the agreement, an end by itself, or what follows from the end. */
export const termination: Effect<'termination'> = (finding, told) => {
  switch (finding.facts.effect) {
    case 'right':
      return right(finding, told);
    case 'automatic':
      return automatic(finding, told);
    case 'consequence':
      return consequence(finding, told);
  }
};

type Termination = FindingOf<'termination'>;

function right(finding: Termination, told: Narrator): ReturnType<Effect<'termination'>> {
  const { facts } = finding;
  const holder = told.who(facts.holder);
  const other = told.against(facts.holder);
  const when = triggerPhrase(facts.trigger, other, told, facts.cureDays);
  const notice = facts.withoutNotice
    ? told.say(', without notice', '，无需通知')
    : facts.noticeDays === null
      ? ''
      : told.say(
          `, on ${told.notice(facts.noticeDays)}`,
          `，须提前 ${told.days(facts.noticeDays)}通知`,
        );
  return {
    headline: told.say(
      `${holder.start} may end the agreement or the service ${when}${notice}.`,
      `${holder.name}有权${when}终止协议或服务${notice}。`,
    ),
    forWhom: servedBy(facts.holder),
    details: () => ({
      example: noticeExample(finding, told),
      reliance: sides(finding, told),
      watch: watchRight(finding, told),
      norm: norm(finding, told),
      law: told.law(
        'terminate-by-notice',
        ...(facts.trigger === 'convenience' ? [] : (['terminate-for-cause'] as const)),
      ),
    }),
  };
}

/** What a notice given on the first day after the example month comes to. */
function noticeExample({ facts }: Termination, told: Narrator): string[] {
  if (facts.noticeDays === null || facts.noticeDays <= 0) return [];
  const given = endOfMonth(exampleMonth(told.agreement.effective ?? told.agreement.updated));
  const end = addDays(given, facts.noticeDays, false);
  return [
    told.say(
      `Notice that arrives on ${given} ends it on ${end} at the earliest.`,
      `例如通知于 ${given} 到达，最早于 ${end} 终止。`,
    ),
  ];
}

/** The same right on the other side, with its notice. */
function sides(finding: Termination, told: Narrator): string[] {
  const { facts } = finding;
  const other = opposite(facts.holder);
  if (other === null) return [];
  const theirs = told
    .of('termination')
    .filter(
      ({ facts: f }) => f.effect === 'right' && (f.holder === other || f.holder === 'either'),
    );
  const party = told.who(other);
  const same = theirs.find(({ facts: f }) => f.trigger === facts.trigger);
  if (same) {
    const notice =
      same.facts.noticeDays === null
        ? told.say('no notice period stated', '未写明通知期')
        : told.days(same.facts.noticeDays);
    return [
      told.say(
        `${party.start} ${party.verb('has', 'have')} a matching right (${told.place(same)}; ${notice}).`,
        `${party.name}有对应权利（${told.place(same)}；${notice}）。`,
      ),
    ];
  }
  const [any] = theirs;
  return [
    any
      ? told.say(
          `${party.start} may end it in other cases (${told.place(any)}), not in this one.`,
          `${party.name}可在其他情形下终止（${told.place(any)}），但本情形没有对应权利。`,
        )
      : told.say(
          `One-sided: this agreement gives ${party.them} no right to end it.`,
          `单方权利：本协议未赋予${party.name}终止权。`,
        ),
  ];
}

function watchRight(finding: Termination, told: Narrator): string[] {
  const { facts } = finding;
  const lines: string[] = [];
  const prose = told.proseAround(finding);
  if (facts.withoutNotice) {
    lines.push(
      told.say('No notice is needed: the end may come as a surprise.', '无需通知：可能突然终止。'),
    );
  } else if (facts.noticeDays === null) {
    lines.push(told.say('No notice period is stated.', '未写明通知期。'));
  }
  if (facts.cureDays === null && (facts.trigger === 'breach' || facts.trigger === 'nonpayment')) {
    lines.push(told.say('No time to put the breach right first.', '未给予纠正违约的期限。'));
  }
  if (told.cues.soleDiscretion.test(prose) && facts.trigger !== 'convenience') {
    lines.push(
      told.say(
        `Whether the case has arisen is for ${told.who(facts.holder).them} to judge, or it may act at any time.`,
        `是否构成该情形由${told.who(facts.holder).name}自行判断，或可随时行使。`,
      ),
    );
  }
  if (told.cues.withoutLiability.test(prose)) {
    lines.push(told.say('The clause excludes liability for the end.', '条款同时免除终止的责任。'));
  }
  const refunds =
    told.of('refund').length > 0 ||
    told
      .of('termination')
      .some(({ facts: f, clause }) => f.effect === 'consequence' && clause === finding.clause);
  if (told.cues.noRefund.test(prose)) {
    lines.push(told.say('Prepaid fees are not given back.', '预付费用不予退还。'));
  } else if (!refunds && facts.holder === 'provider' && facts.trigger === 'convenience') {
    lines.push(told.say('Nothing says what becomes of prepaid fees.', '未说明预付费用如何处理。'));
  }
  const other = opposite(facts.holder);
  if (other !== null && facts.noticeDays !== null) {
    const theirs = told
      .of('termination')
      .find(
        ({ facts: f }) =>
          f.effect === 'right' &&
          f.holder === other &&
          f.trigger === facts.trigger &&
          f.noticeDays !== null,
      );
    if (theirs && theirs.facts.noticeDays !== facts.noticeDays) {
      lines.push(
        told.say(
          `Uneven notice: ${told.days(facts.noticeDays)} for ${told.who(facts.holder).them}, ${told.days(theirs.facts.noticeDays!)} for ${told.who(other).them}.`,
          `通知期不对等：${told.who(facts.holder).name} ${told.days(facts.noticeDays)}，${told.who(other).name} ${told.days(theirs.facts.noticeDays!)}。`,
        ),
      );
    }
  }
  return lines;
}

function norm({ facts }: Termination, told: Narrator): string[] {
  if (facts.trigger !== 'convenience' || facts.noticeDays === null) return [];
  if (facts.holder === 'provider') return measureLines(told, 'provider-notice', facts.noticeDays);
  if (facts.holder === 'customer') return measureLines(told, 'customer-notice', facts.noticeDays);
  return [];
}

function automatic(finding: Termination, told: Narrator): ReturnType<Effect<'termination'>> {
  const { trigger } = finding.facts;
  const when = triggerPhrase(trigger, told.against(finding.facts.holder), told);
  const plain = trigger === 'convenience' ? told.say('by itself', '自动') : when;
  return {
    headline: told.say(
      `It ends by itself ${trigger === 'convenience' ? '' : plain}`.trimEnd() +
        '; nobody has to give notice.',
      `${trigger === 'convenience' ? '' : plain}自动终止，无需任何一方通知。`,
    ),
    forWhom: 'neither',
    details: () => ({
      watch:
        told.of('automatic-renewal').length > 0
          ? [
              told.say(
                `A renewal clause may keep it going (${told.place(told.of('automatic-renewal')[0]!)}).`,
                `续期条款可能使其延续（${told.place(told.of('automatic-renewal')[0]!)}）。`,
              ),
            ]
          : [],
      law: told.law('after-termination'),
    }),
  };
}

function consequence(finding: Termination, told: Narrator): ReturnType<Effect<'termination'>> {
  const { facts } = finding;
  const { noticeDays: days } = facts;
  const prose = told.proseAround(finding);
  const what = told.quote(finding.quote);
  return {
    headline: told.say(
      `What follows from the end${days === null ? '' : `, within ${told.days(days)}`}: ${what}`,
      `终止的后果${days === null ? '' : `（${told.days(days)}内）`}：${what}`,
    ),
    forWhom: 'unclear',
    details: () => ({
      watch: [
        ...(told.cues.noRefund.test(prose)
          ? [told.say('Prepaid fees are not given back.', '预付费用不予退还。')]
          : []),
        ...(told.of('data-deletion').length > 0
          ? [
              told.say(
                `Data: see ${told.place(told.of('data-deletion')[0]!)}.`,
                `数据处理见${told.place(told.of('data-deletion')[0]!)}。`,
              ),
            ]
          : []),
      ],
      law: told.law('after-termination'),
    }),
  };
}
