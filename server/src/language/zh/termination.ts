import type { Holder, TerminationFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import type { Span } from '../../text/span.js';
import {
  cureDaysBefore,
  cureDaysIn,
  isWithoutNotice,
  noticeDaysIn,
  noticeDaysOf,
} from './notice-periods.js';
import { inlineLeadIn } from './sentences.js';
import { hasSubject, isAgainstOthers, subjectIn, subjectOf } from './subject.js';
import { type Act, actsIn, isMentioned } from './termination-acts.js';
import { endsByItself, lapses } from './termination-automatic.js';
import { bearsMeasures, followsEnd } from './termination-consequence.js';
import { holderOf, isGround, isRight } from './termination-right.js';
import { goesOn, triggerOf, triggerOfConsequence } from './trigger.js';
import { anyOf } from '../pattern.js';

export const terminationCues = [
  '终止',
  '解除',
  '解约',
  '注销',
  '销户',
  '停止',
  '停用',
  '取消',
  '撤销',
  '关闭',
  '关停',
  '退订',
  '吊销',
  '封号',
  '封停',
  '封禁',
  '清退',
  '收回',
  '回收',
  '删除',
  '到期',
  '届满',
  '期满',
  '服务结束',
  '合作结束',
  '合同结束',
  '协议结束',
  '期限结束',
  '期结束',
  '项目结束',
  '结束服务',
  '结束合作',
  '结束使用',
  '结束本',
  '退租',
  '上述措施',
  '前述措施',
  '相应措施',
  '该等措施',
  '释放',
  '失效',
  '下线',
  '消灭',
  '退出',
  '不再',
] as const;

/** A sentence without one of these says nothing of an end. */
const ENDING = anyOf([
  /终止|解除|解约|注销|销户|停止|取消|撤销|关闭|关停|退订|吊销|封号|封停|封禁|清退|收回|回收/,
  /删除[^，。；]{0,6}[账帐]|到期|届满|期满|(?:期限?|服务|合作|合同|协议|项目)结束/,
  /结束(?:本|使用)?(?:服务|合作|协议|合同)|退租|释放|措施|失效|消灭|退出|提供完毕|运营/,
  /下线|停用|不再[^，。；]{0,14}提供/,
]);

/** Ends of an agreement, its service or account: who may bring them about, and what follows. */
export function termination(
  sentence: string,
  around: Passage,
  at: number,
): Reading<'termination'>[] {
  const listed = inlineLeadIn(around.sentences, at);
  const passage = listed === null ? around : { ...around, leadIn: listed };
  if (!ENDING.test(sentence) && !isGround(sentence, passage)) return [];
  const readings: Reading<'termination'>[] = [];
  const context = passage.leadIn === null ? sentence : `${passage.leadIn}${sentence}`;
  const seen = new Set<string>();
  const earlier = earlierWords(passage, at);
  const add = (
    effect: TerminationFacts['effect'],
    holder: Holder | null,
    verb = sentence.length,
    own: Span = { start: 0, end: sentence.length },
  ): void => {
    const key = `${effect}${holder}`;
    if (seen.has(key)) return;
    seen.add(key);
    const words = sentence.slice(own.start, own.end);
    const alone = words.length < sentence.length;
    const act = verb - own.start;
    readings.push({
      facts: {
        effect,
        holder,
        trigger:
          effect === 'consequence'
            ? triggerOfConsequence(sentence)
            : triggerOf(words, act, passage.leadIn, earlier),
        noticeDays:
          effect !== 'right' || alone
            ? noticeDaysIn(words)
            : noticeDaysOf(sentence, passage, at, holder),
        cureDays:
          cureDaysAfterPause(words, act) ??
          cureDaysBefore(words, passage.sentences[at - 1]?.text) ??
          cureDaysIn(alone ? words : context),
        withoutNotice: isWithoutNotice(words),
      },
    });
  };
  // a recital tells what was, and gives nothing
  if (/^鉴于/.test(sentence)) return readings;
  if (isExclusion(sentence, passage) || isHeading(sentence)) return readings;
  const borne = bearsMeasures(sentence) && !sentence.includes('有权');
  const ends: End[] = [];
  for (const act of borne ? [] : actsIn(sentence)) {
    if (isMentioned(sentence, act)) continue;
    if (endsByItself(sentence, act, passage.leadIn)) ends.push({ act, right: false, holder: null });
    else if (isRight(sentence, act, passage)) {
      const own = holderOf(sentence, act, passage, at);
      if (isAgainstOthers(sentence, act.start, passage, own)) continue;
      const last = ends.findLast((end) => end.right);
      // A second verb without a subject of its own is done by the same party.
      const holder: Holder | null =
        last !== undefined && !hasSubject(sentence, last.act.start, act.start, passage)
          ? last.holder
          : own;
      ends.push({ act, right: true, holder });
    }
  }
  const rights = ends.filter((end) => end.right);
  for (const end of ends) {
    const { act, holder, right } = end;
    if (!right) {
      add('automatic', null, act.start + act.verb.length);
      continue;
    }
    const i = rights.indexOf(end);
    const from = i === 0 ? null : partBetween(sentence, rights[i - 1]!, end);
    const to = i + 1 === rights.length ? null : partBetween(sentence, end, rights[i + 1]!);
    add('right', holder, act.start, { start: from ?? 0, end: to ?? sentence.length });
  }
  if (readings.length > 0) return readings;
  if (lapses(sentence)) add('automatic', null);
  else if (isGround(sentence, passage)) {
    // 双方确定，出现下列情形，可以解除：each of them
    const holder = subjectOf('', 0, passage, 0);
    add('right', holder === 'both' ? 'either' : holder);
  } else if (NOTICE_BEFORE_END.test(sentence))
    add('right', subjectIn(sentence, sentence.indexOf('提前'), passage.sides) ?? 'provider');
  else if (followsEnd(sentence)) add('consequence', null);
  return readings;
}

/** 产品下线前，我们将至少提前60日公告: who gives the notice takes it away. */
const NOTICE_BEFORE_END =
  /(?:终止|停止提供)(?:该|此|某|本|前述)?(?:种|项|类|等)?服务[^，。；]{0,14}前，[^。；]{0,24}(?:提前|事先)[^。；]{0,50}(?:通知|公告)|(?:服务|产品|模型|平台|业务)(?:停止运营|停止服务|停服|下线|关停)(?:之)?前，?[^。；，]{0,16}提前[^。；，]{0,24}(?:公告|通知|公示)/;

/** An act of ending: somebody's right, or what comes about by itself. */
interface End {
  readonly act: Act;
  readonly right: boolean;
  readonly holder: Holder | null;
}

/**
 * Where the words on the second of two rights begin that different parties have (甲方可提前30日通知终止，
 * 乙方可随时终止): its case and its notice are its own. Null where one party has both, or the second is
 * given like the first.
 */
function partBetween(sentence: string, first: End, second: End): number | null {
  if (first.holder === second.holder) return null;
  const from = first.act.start + first.act.verb.length;
  const between = sentence.slice(from, second.act.start);
  if (GIVEN_ALIKE.test(between)) return null;
  const starts = /[，,](?!但|且|并|应|须|需|否则|不过|然而|由此|因此|不承担|无[须需])/.exec(
    between,
  );
  return starts === null ? null : from + starts.index + 1;
}

const GIVEN_ALIKE = /(?:也|亦|均|同样)(?:可以?|有权|享有|应)/;

/** No drafter tells more stages of a delay: 逾期的…。逾期超过15日的…。逾期超过30日的…. */
const STAGES = 3;

/** The sentence before that at `at`, with those before it that it goes on from itself; null where there is none. */
function earlierWords({ sentences }: Passage, at: number): string | null {
  let from = at - 1;
  if (from < 0) return null;
  while (from > 0 && at - from < STAGES && goesOn(sentences[from]!.text)) from--;
  return sentences
    .slice(from, at)
    .map(({ text }) => text)
    .join('');
}

/**
 * 逾期10天的中止服务，逾期30天的…解除; 逾期超过10天的中止服务，超过30天的…解除: the days that the words about
 * the end give, where those about a pause before it give others. Null without a pause.
 */
function cureDaysAfterPause(sentence: string, verb: number): number | null {
  const before = sentence.slice(0, verb);
  const pause = PAUSED.exec(before);
  if (pause === null) return null;
  const own = before.slice(pause.index + pause[0].length);
  return cureDaysIn(own) ?? cureDaysBefore(own, before.slice(0, pause.index));
}

const PAUSED =
  /(?:中止|暂停|冻结|限制|停用|降级)[^，。；]{0,14}[，,；;](?=[^，。；]{0,24}[0-9一二三四五六七八九十])/;

/** A heading that reached the text as a paragraph: 九、合同的终止. */
function isHeading(sentence: string): boolean {
  if (sentence.length >= 24) return false;
  // 终止后的处理：
  if (
    /^[^，。；：]{0,12}(?:终止|解除|期满|届满|注销)(?:之?后|时)?的[^，。；：]{2,6}[：:]?$/.test(
      sentence,
    )
  )
    return true;
  return /^[第（(]?[0-9一二三四五六七八九十.]{0,6}[条章节）)、.\s]{0,4}[^，。；：]{0,10}(?:的|与|及|和|、|服务|协议|合同|账号|变更|中止){0,4}(?:终止|解除|注销|暂停|停止)(?:与[^，。；]{1,6}|[及和、][^，。；]{1,8}|服务|使用)?$/.test(
    sentence,
  );
}

const NOT_ANSWERED_FOR =
  /免责|除外|不计入|不属于|(?:下列|以下|如下)(?:原因|情形|情况|任一)[^。]{0,12}(?:导致|引起|造成)/;
/** How an item of a list names a cause: it ends in it. */
const NAMES_A_CAUSE = /(?:的|情况|情形|等)[。；;、]?$/;

/** Items of a list of what the provider does not answer for. */
function isExclusion(sentence: string, passage: Passage): boolean {
  if (/有权/.test(sentence)) return false;
  const introduced = passage.leadIn !== null && NOT_ANSWERED_FOR.test(passage.leadIn);
  if (!introduced && !NOT_ANSWERED_FOR.test(passage.headings.join(' '))) return false;
  if (passage.agreement.type === 'sla' || NAMES_A_CAUSE.test(sentence)) return true;
  // under the heading alone, a whole sentence that ends the agreement is no item
  return (
    /导致|造成|引起|产生|发生/.test(sentence) &&
    (introduced || !/(?:协议|合同)[^，。；]{0,4}(?:自动|即|可以?)(?:终止|解除)/.test(sentence))
  );
}
