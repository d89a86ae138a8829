import type { FindingOf } from '../../clauses/finding.js';
import { addDays, endOfMonth, exampleMonth } from '../dates.js';
import { type Effect, type Lines, opposite, servedBy } from '../explanation.js';
import type { Narrator } from '../narrator.js';
import { rightHeadline, type RightTo } from '../rights.js';
import { measureLines } from '../standing-lines.js';
import type { Statute } from '../statutes.js';
import { conditionIn, triggerPhrase } from '../triggers.js';
import { overlaps } from '../../text/span.js';

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
  const other = told.opponent(facts.holder);
  const when = triggerPhrase(facts.trigger, { other, cureDays: facts.cureDays, finding }, told);
  const { closesAccount, endsAgreement } = told.cues;
  const account = closesAccount.test(finding.quote) && !endsAgreement.test(finding.quote);
  return {
    headline: rightHeadline(finding, account ? TO_CLOSE : TO_END, when, told),
    forWhom: servedBy(facts.holder),
    details: () => ({
      example: noticeExample(finding, told),
      reliance: sides(finding, told),
      watch: watchRight(finding, told),
      norm: norm(finding, told),
      law: told.law(...statutesOn(facts.trigger)),
    }),
  };
}

const TO_END: RightTo = {
  act: ['terminate the agreement or the service', '终止协议或服务'],
  beDone: 'The agreement or the service may be terminated',
  may: '有权',
  nobody: ['It may be terminated', '可终止协议或服务'],
};

const TO_CLOSE: RightTo = {
  act: ['close the account', '注销或关闭账号'],
  beDone: 'The account may be closed',
  may: '有权',
  nobody: ['The account may be closed', '可注销或关闭账号'],
};

function statutesOn(trigger: Termination['facts']['trigger']): readonly Statute[] {
  switch (trigger) {
    case 'convenience':
      return ['open-ended', 'terminate-by-notice'];
    case 'breach':
    case 'nonpayment':
      return ['agreed-grounds', 'terminate-for-cause', 'terminate-by-notice'];
    default:
      return ['agreed-grounds', 'terminate-by-notice'];
  }
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
  if (other === null) {
    return facts.holder === null
      ? []
      : [told.say('Mutual: either party has this right.', '双方对等：任一方均有此权利。')];
  }
  const theirs = told
    .of('termination')
    .filter(
      ({ facts: f }) => f.effect === 'right' && (f.holder === other || f.holder === 'either'),
    );
  const party = told.who(other);
  // Two cases without a name are two cases.
  const same = theirs.find(({ facts: f }) => f.trigger === facts.trigger && f.trigger !== 'other');
  if (same) {
    const notice =
      same.facts.noticeDays === null
        ? told.say('no notice period stated', '未写明通知期')
        : told.days(same.facts.noticeDays);
    return [
      told.say(
        `Mutual: ${party.name} ${party.verb('has', 'have')} the same right (${told.place(same)}; ${notice}).`,
        `双方对等：${party.name}有对应权利（${told.place(same)}；${notice}）。`,
      ),
    ];
  }
  const [any] = theirs;
  return [
    any
      ? told.say(
          `One-sided: ${party.name} may terminate in other cases only (${told.place(any)}).`,
          `单方权利：${party.name}仅可在其他情形下终止（${told.place(any)}）。`,
        )
      : told.say(
          `One-sided: this agreement gives ${party.them} no right to terminate.`,
          `单方权利：本协议未赋予${party.name}终止权。`,
        ),
  ];
}

function watchRight(finding: Termination, told: Narrator): string[] {
  const { facts } = finding;
  const lines: string[] = [];
  const prose = told.proseAround(finding);
  // What is short for the other side is room for the reader whose right it is.
  const own = told.isReader(facts.holder);
  if (facts.withoutNotice && !own) {
    lines.push(
      told.say('No notice is needed: the end may come as a surprise.', '无需通知：可能突然终止。'),
    );
  } else if (facts.noticeDays === null && facts.cureDays === null && !own) {
    lines.push(told.say('No notice period is stated.', '未写明通知期。'));
  }
  const curable = facts.trigger === 'breach' || facts.trigger === 'nonpayment';
  if (facts.cureDays === null && curable && !own) {
    lines.push(told.say('No time to remedy the breach first.', '未给予纠正违约的期限。'));
  }
  for (const [cue, en, zh] of [
    [told.cues.onlyAfter, 'Only after the ', '行使前须满'],
    [told.cues.exitPrice, 'It costs ', '行使该权利须支付'],
  ] as const) {
    const words = facts.trigger === 'convenience' ? cue.exec(finding.quote)?.[1] : undefined;
    if (words) lines.push(told.say(`${en}${told.quote(words)}.`, `${zh}${told.quote(words)}。`));
  }
  const discretion = told.cues.soleDiscretion.test(finding.quote);
  if (discretion && facts.trigger !== 'convenience' && facts.holder !== null) {
    lines.push(
      told.say(
        `Whether and when to use it is for ${told.who(facts.holder).them} alone to decide.`,
        `是否以及何时行使由${told.who(facts.holder).name}单方决定。`,
      ),
    );
  }
  const only = facts.trigger === 'convenience' ? conditionIn(finding.quote, told) : null;
  if (only !== null && !told.cues.givesNotice.test(only)) {
    lines.push(
      told.say(`Only in this case: ${told.quote(only)}.`, `仅限${told.quote(only)}的情形。`),
    );
  }
  if (told.cues.withoutLiability.test(prose)) {
    lines.push(
      told.say('The clause excludes liability for terminating.', '条款同时免除因终止产生的责任。'),
    );
  }
  const refunds =
    told.of('refund').length > 0 ||
    told
      .of('termination')
      .some(({ facts: f, clause }) => f.effect === 'consequence' && clause === finding.clause);
  if (told.cues.noRefund.test(prose)) {
    lines.push(told.say('Prepaid fees are not given back.', '预付费用不予退还。'));
  } else if (!refunds && facts.holder === 'provider' && facts.trigger === 'convenience') {
    lines.push(told.say('What becomes of prepaid fees is not stated.', '未说明预付费用如何处理。'));
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

function norm({ facts }: Termination, told: Narrator): Lines | readonly string[] {
  if (facts.trigger !== 'convenience' || facts.noticeDays === null) return [];
  if (facts.holder === 'provider') return measureLines(told, 'provider-notice', facts.noticeDays);
  if (facts.holder === 'customer') return measureLines(told, 'customer-notice', facts.noticeDays);
  return [];
}

function automatic(finding: Termination, told: Narrator): ReturnType<Effect<'termination'>> {
  const { trigger, withoutNotice } = finding.facts;
  // a notice that is spoken of may be what sets it off
  const silent = withoutNotice || !told.cues.givesNotice.test(finding.quote);
  const when =
    trigger === 'convenience'
      ? null
      : triggerPhrase(trigger, { other: told.opponent(finding.facts.holder), finding }, told);
  return {
    headline:
      when === null
        ? told.inOwnWords(finding, told.say('It ends by itself', '自动终止'))
        : silent
          ? told.say(
              `It ends by itself ${when}; nobody has to give notice.`,
              `${when}自动终止，无须任何一方通知。`,
            )
          : told.say(`It ends by itself ${when}.`, `${when}自动终止。`),
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
  const { noticeDays: days } = finding.facts;
  const prose = told.proseAround(finding);
  // what it says of money itself counts more than what is said beside it
  const gives = told.of('refund').some(({ span }) => overlaps(span, finding.span));
  return {
    headline: told.inOwnWords(
      finding,
      told.say(
        `After the end${days === null ? '' : `, within ${told.days(days)}`}`,
        `终止后${days === null ? '' : ` ${told.days(days)}内`}`,
      ),
    ),
    forWhom: 'unclear',
    details: () => ({
      watch: [
        ...(told.cues.noRefund.test(gives ? finding.quote : prose)
          ? [told.say('Prepaid fees are not given back.', '预付费用不予退还。')]
          : []),
      ],
      law: told.law('after-termination'),
    }),
  };
}
