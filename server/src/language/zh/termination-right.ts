import { acrossFrom } from '../../clauses/across.js';
import type { Holder } from '../../clauses/facts.js';
import type { Passage } from '../../clauses/recogniser.js';
import { announcesMeasures, firstModal, isNegated, modalBefore, subjectEnd } from './modal.js';
import { holderOfRight, subjectIn, subjectOf } from './subject.js';
import { announcesEnd, NOTICE_RUNS_OUT, type Act } from './termination-acts.js';
import { itemsEndIt } from './termination-automatic.js';
import { afterAnEnd } from './termination-consequence.js';
import { cureDaysIn, noticeDaysIn } from './notice-periods.js';
import { anyOf } from '../pattern.js';

/** 您的账号将被注销: done to the customer, by the one who runs the service. */
const DONE_TO_CUSTOMER =
  /(?:账号|账户|帐号|帐户|服务|资格)[^，。；]{0,8}(?:将|会|可能)被[^，。；]{0,6}$/;

/** 应提前60日通知甲方终止合同, 提前以公告的方式，终止服务: who gives the notice may end it. */
const BY_NOTICE = anyOf([
  /(?:提前|事先|以书面)[^。；]{0,60}(?:通知|公告|告知)[^。；，]{0,14}[，,]?(?:单方|立即|提前)?$/,
  /应当?[^，。；]{0,16}(?:通知|告知)(?:另一方|对方|相对方|甲方|乙方)$/,
]);
/** 任何一方有权, right before the verb: each for itself, whatever was to be talked over before. */
const EACH = /(?:任[何意]?一方|(?<!另)一方|守约方)[^，。；]{0,4}(?:可以?|有权|得)[^，。；]{0,24}$/;

/** 对方享有合同解除权: the one who is not in breach, whichever it is. */
const THE_OTHER = /(?:对方|另一方|相对方|他方)[^，。；]{0,6}(?:享有|有权|可以?|得)[^，。；]{0,16}$/;

/** 若您终止使用，…: the case of an item, and none of the measures that its list announces. */
const IN_A_CASE = /^，?(?:若|如果|如(?!下)|当|一旦)(?:您|用户|客户|会员|甲方)[^，。；]{0,10}$/;

/** Does the sentence let somebody do it? */
export function isRight(sentence: string, act: Act, passage: Passage): boolean {
  if (isNegated(sentence, act.start)) return false;
  const clauseStart = sentence.lastIndexOf('，', act.start - 1);
  const near = sentence.slice(Math.max(0, clauseStart), act.start);
  // 可要求停止使用: the other side stops, and what it uses may be a name or a picture
  if (
    act.verb === '停止' &&
    /要求[^，。；]{0,6}$/.test(near) &&
    /^停止使用/.test(sentence.slice(act.start))
  )
    return false;
  // 您应停止使用 is a duty; 可以选择停止使用 a right, as is 如需停止使用，应提前30天告知
  if (
    act.verb === '停止' &&
    /^停止[^，。；]{0,16}使用/.test(sentence.slice(act.start)) &&
    !/有权|可以?|选择/.test(near) &&
    !announcesEnd(sentence, act.start)
  )
    return false;
  if (
    /(?:申请|请求|流程|规则|须知|指引|协议》|条件|机制|渠道|途径|方式)$/.test(
      sentence.slice(act.start, act.start + 20).split(/[，。；]/)[0]!,
    ) &&
    !/有权|可以?|终止服务/.test(near)
  )
    return false;
  // 持续有效直至根据本条终止
  if (
    /(?:有效|生效)[^，。；]{0,6}[，,]?直至[^，。；]{0,10}$/.test(
      sentence.slice(Math.max(0, act.start - 30), act.start),
    )
  )
    return false;
  if (followsAnotherEnd(sentence, act, near)) return false;
  if (modalBefore(sentence, act.start) >= 0) return true;
  if (/^(?:解除|终止)权/.test(sentence.slice(act.start))) return true;
  if (announcesEnd(sentence, act.start)) return true;
  const before = sentence.slice(0, act.start);
  // 有下列情形之一的，本合同终止：…账号被注销: what ends it is told, and no right is given
  if (passage.leadIn !== null && itemsEndIt(passage.leadIn) && !/^(?:终止|解除)$/.test(act.verb))
    return false;
  if (BY_NOTICE.test(before) || NOTICE_RUNS_OUT.test(before)) return true;
  if (
    passage.leadIn !== null &&
    !IN_A_CASE.test(near) &&
    (announcesMeasures(passage.leadIn) || /终止|解除/.test(passage.leadIn))
  )
    return true;
  if (isSanction(sentence, act)) return true;
  // "In these cases the provider ends the service:"
  if (/[：:]$/.test(sentence) && subjectIn(sentence, act.start, passage.sides) !== null)
    return true;
  return /(?:协商一致|双方(?:可以?)?协商)[^。；]{0,20}$/.test(sentence.slice(0, act.start));
}

/** 如有违反，…; 一经发现，…: a misdeed, before what it is met with. */
const MISDEED =
  /(?:如有违反|违反|违者|违规|一经(?:发现|查实|核实|认定)|情节严重|屡教不改|否则|第[二三四]次|再次)[^。；]{0,40}$/;

/** 如有违反，取消其代理资格, 一经发现，立即终止合作: told as what is done, and no word lets anybody do it. */
function isSanction(sentence: string, { start, verb }: Act): boolean {
  if (!/^(?:取消|撤销|终止|解除)$/.test(verb)) return false;
  const before = sentence.slice(0, start);
  if (!MISDEED.test(before) || !/(?:[，,、]|并|且|直至|立即|将|一律|永久)$/.test(before))
    return false;
  if (/(?:[应须请]|不得|不予)[^，。；]{0,8}$/.test(before)) return false;
  return /^(?:取消|撤销|终止|解除)(?:其|乙方|该)?[^，。；]{0,8}(?:资格|授权|合作|合同|协议|代理权)[，。；、]?/.test(
    sentence.slice(start),
  );
}

/** 乙方如有违反，…取消代理资格: whoever breaks the rule has no say in what follows. */
function sanctionedBy(sentence: string, act: Act, passage: Passage): Holder | null {
  const part = /[^，。；]*$/.exec(sentence.slice(0, act.start))![0];
  const from = act.start - part.length;
  const own = passage.sides.mentions(part).at(-1);
  if (own !== undefined && subjectIn(sentence, act.start, passage.sides) === own.holder)
    return own.holder;
  const offender = subjectIn(sentence, from, passage.sides);
  return offender === 'customer' || offender === 'provider' ? acrossFrom(offender) : null;
}

/** 本协议终止后，某云有权停止提供服务: when the agreement itself is over, that is what follows. */
const AFTER_THE_AGREEMENT =
  /^[^，。；]{0,12}(?:协议|合同)[^，。；]{0,6}(?:终止|解除|到期|届满)(?:之?后|之日)(?:（[^）]{0,20}）)?[，,]/;

/** "After you close the account we will stop serving you": what follows one end is no right to another. */
function followsAnotherEnd(sentence: string, act: Act, near: string): boolean {
  if (AFTER_THE_AGREEMENT.test(sentence.slice(0, act.start)) && !/终止|解除/.test(act.verb))
    return true;
  if (/有权|可/.test(near) || DONE_TO_CUSTOMER.test(near)) return false;
  const end = afterAnEnd(sentence.slice(0, act.start));
  return (
    end !== null &&
    /(?:后|之后|以后|之日|时)$/.test(end[0]) &&
    !/未|仍|违/.test(sentence.slice(0, act.start))
  );
}

/** 解除本协议，须提前一个月通知并经协商一致: by both, whoever asks for it. */
const AGREED_UPON = /^[^，。；]{2,12}[，,][^，。；]{0,30}经(?:甲乙)?(?:双方)?协商一致/;

/** Who may bring the end about; null where the text does not tell. */
export function holderOf(sentence: string, act: Act, passage: Passage, at: number): Holder | null {
  const modal = modalBefore(sentence, act.start);
  const before = sentence.slice(0, act.start);
  if (
    !EACH.test(before) &&
    /双方(?![^，。；]{0,6}(?:无法|未|不能))[^，。；]{0,8}(?:协商|同意|确认后|一致)|协商[^，。；]{0,10}$|经(?:双方)?协商一致/.test(
      before.slice(-40),
    )
  )
    return 'both';
  if (!EACH.test(before) && AGREED_UPON.test(sentence.slice(act.start))) return 'both';
  if (act.verb === '退订') return subjectIn(sentence, act.start, passage.sides) ?? 'customer';
  if (modal < 0 && isSanction(sentence, act)) return sanctionedBy(sentence, act, passage);
  const given = holderOfRight(sentence, act.start, passage);
  if (given !== null) return given;
  if (DONE_TO_CUSTOMER.test(before)) return 'provider';
  if (THE_OTHER.test(before)) return 'either';
  const dissenter = dissenterIn(before, passage);
  if (dissenter !== null) return dissenter;
  const end = modal >= 0 ? subjectEnd(sentence, modal) : act.start;
  const holder =
    subjectOf(sentence, end, passage, at) ??
    subjectIn(sentence, firstModal(sentence), passage.sides) ??
    announcerOf(sentence, act, passage);
  // 可随时停止使用, without a subject: whoever uses it
  if (holder === null && /^停止[^，。；]{0,8}使用/.test(sentence.slice(act.start)))
    return 'customer';
  return holder === 'both' ? 'either' : holder;
}

/** 因经营调整需终止服务的，某云将提前60天通知: who gives the notice ends it. */
function announcerOf(sentence: string, { start }: Act, { sides }: Passage): Holder | null {
  if (!announcesEnd(sentence, start)) return null;
  const notice = sentence.indexOf('提前', start);
  return notice < 0 ? null : subjectIn(sentence, notice, sides);
}

/** 如果您不同意该变更，则有权…: the right is of who disagrees, where the sentence names nobody after. */
function dissenterIn(before: string, passage: Passage): Holder | null {
  const at = before.search(/(?:如果?|若)[^，。；]{1,12}?(?:不同意|不接受|不认可|有异议)/);
  if (at < 0) return null;
  const named = passage.sides.mentions(before.slice(at, at + 16))[0];
  if (named === undefined || named.start > 4) return null;
  const comma = before.slice(at).search(/[，,]/);
  if (comma < 0 || passage.sides.mentions(before.slice(at + comma)).length > 0) return null;
  return named.holder;
}

/** An item of a list of grounds that sets a time to cure or to give notice. */
export function isGround(sentence: string, passage: Passage): boolean {
  const { leadIn } = passage;
  if (
    leadIn === null ||
    !/(?:有权|可以?)[^。；]{0,20}(?:解除|终止)[^。；]{0,12}(?:合同|协议|服务)/.test(leadIn)
  )
    return false;
  return cureDaysIn(sentence) !== null || noticeDaysIn(sentence) !== null;
}
