import type { ClaimLimit } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import type { Span } from '../../text/span.js';
import { readDurations, toDays } from '../values/index.js';
import { claimDateIn } from './claim-dates.js';
import { anyOf } from '../pattern.js';

export const claimWindowCues = [
  '赔偿',
  '索赔',
  '赔付',
  '补偿',
  '代金券',
  '抵扣',
  '抵减',
  '抵免',
  '抵用',
  '积分',
  '不予受理',
  '不再受理',
  '放弃',
  '未提出',
  '抛弃',
  '扣减',
  '减收',
  '赠送',
  '不达标',
  '减免',
  '返还',
  '退费',
  '退款申请',
  '退款请求',
  '顺延',
  '扣款',
  '延长',
  '报告',
  '报障',
  '报修',
  '申请时',
  '申请期',
  '不受理',
  '最迟',
  '最晚',
  '工单提',
  '提交申请',
  '提出申请',
  '的申请',
  '前申请',
  '内申请',
  '退还申请',
] as const;

const CLAIM = anyOf([
  /(?:提出|提交|递交|申请|发起|主张|申报|索取|办理|领取)[^，。；]{0,16}(?:赔偿|索赔|赔付|补偿|理赔|代金券|抵[扣免用]|扣[减款]|减免|返还|(?:服务|信用)积分)/,
  /(?:赔偿|索赔|赔付|补偿|理赔|扣减|减免|减收|返还|抵扣|积分)[金券]?(?:的)?(?:申请|请求|要求|主张|时效|期限|有效期)/,
  /(?:赔偿|赔付|补偿|减免|减收|扣减|抵扣|返还)[^。；]{0,80}内[^，。；]{0,16}(?:提出|提交)(?=[，。；]|$)/,
  /(?:提出|提交)[^，。；]{0,8}延长[^，。；]{0,8}申请/,
  /(?:提出|提交)申请[^。；]{0,20}(?:赔偿|赔付|补偿|代金券|赠送)/,
  /收到(?:该|您的?|客户的?|用户的?)?[^，。；]{0,6}索赔/,
  /(?:主张|要求)[^，。；]{0,8}(?:减免|减收|扣减|抵扣|返还)/,
  /内提[交出](?:退费|退款)申请[^。；]{0,20}逾期/,
  /(?:故障|中断|不可用|未?不?达标)[^。；]{0,40}(?:退费|退款|顺延|延期)[^，。；]{0,6}(?:申请|请求|要求)/,
  /(?:年度|季度|月度|月份?|周期|账单|中断|故障)[^，。；]{0,8}后[^，。；]{0,10}内[^，。；]{0,8}(?:提出|提交)[^，。；]{0,4}退还(?:申请|要求|请求)/,
  /(?:送达|发出|提交)[^，。；]{0,6}扣[减款]通知|行使[^，。；]{0,6}索赔/,
]);
/** Where service levels are promised it is enough that a credit and the asking for it are spoken of. */
const CLAIM_OF_LEVEL = anyOf([
  /(?:退款|退费)[^，。；]{0,4}(?:申请|请求|要求)[^。；]{0,40}(?:提出|提交|发送)|(?:提出|提交)[^，。；]{0,6}(?:退款|退费)[^，。；]{0,4}(?:申请|请求)/,
  /(?:要求|请求|主张)[^，。；]{0,24}(?:赔偿|赔付|补偿)/,
  /(?:赔偿|索赔|补偿|赔付|代金券|减免|减收|抵免)[^。；]{0,40}(?:申请|发出|提出|提交|主张|收到|受理|支持|办理|告知|通知|联系)/,
  /(?:申请|提出|提交|发出|主张|受理|告知|通知|联系)[^。；]{0,40}(?:赔偿|索赔|补偿|赔付|代金券|减免|减收|抵免)/,
]);
/** 申请时限：故障结束后30天内: a label that names the limit. */
const LIMIT_LABEL =
  /(?:申请|索赔|受理|提交|赔偿|补偿|赔付)[^，。；：]{0,10}(?:时限|期限|时间|时效|有效期|截止[^，。；：]{0,4})：[^。；]{0,40}$/;
/** The other side's own time limits: when it answers or pays. */
const ANSWER =
  /(?:审核|核实|处理(?!完[毕成]|结束)|答复|回复|发放|兑现|受理后|(?<!收)到账(?!单)|收到[^，。；]{0,12}(?:申请|索赔|请求|材料))[^，。；]{0,12}$/;

/** Under such a heading a notice in time is the claim itself. */
const ABOUT_CLAIMS =
  /(?:赔偿|补偿|赔付|索赔|理赔|积分|抵[扣免用])[^，。；]{0,4}(?:申请|流程|程序|时限|方式|时效)|^(?:如何|怎样)?(?:申请|索赔|申诉|主张)(?:流程|程序|方[式法]|时限|期限)?$/;
const NOTIFIES =
  /(?:不达标|未达标|未达到|故障|不可用)[^。；]{0,30}(?:内)[^。；]{0,16}(?:书面|邮件|工单|通知|告知|反馈)/;

/** 不包括中断后3天内客户未报障的情况: what is not reported in time is not made good. */
const UNREPORTED =
  /不(?:包括|计入|算入|再)[^。；]{0,60}?内[^，。；]{0,8}(?:并?未|没有)[^，。；]{0,10}(?:报告|报障|申报|报修)/;
/** 如要索取服务抵免额，须在符合资格时起于5天内通知: telling of it is the claim. */
const CLAIMED_BY_NOTICE =
  /(?:索取|获[得取]|申请|主张|如需|需要)[^。；]{0,24}(?:抵[免扣]|赔[偿付]|补偿|积分)[^。；]{0,80}内[^。；]{0,40}(?:通知|联系|告知)/;
/** 每年度结束后30日内书面通知乙方扣减金额. */
const DEDUCTION_NOTIFIED = /内[^。；]{0,10}通知[^，。；]{0,8}(?:扣[减款除]|减免|减收|赔偿)/;
/** 3天内反馈客服，逾期不再延长. */
const LAPSES_UNTOLD =
  /内[^。；]{0,12}(?:反馈|告知|联系|通知)[^。；]{0,30}(?:超过|逾期|过期|超期)[^。；]{0,20}不[再予](?:延长|补偿|赔偿|赔付|顺延|减免|减收)/;

/** A limit is told in figures, or by the month after: the cheap question first. */
const TELLS_TIME = /[0-9]|[一二两三四五六七八九十半百](?:个|日|天|周|年|月)|[次下翌]个?月/;

/** The last moment at which a credit can be claimed. */
export function claimWindow(
  sentence: string,
  passage: Passage,
  at: number,
): Reading<'claim-window'>[] {
  if (!TELLS_TIME.test(sentence)) return [];
  const notified =
    (NOTIFIES.test(sentence) && passage.headings.some((heading) => ABOUT_CLAIMS.test(heading))) ||
    UNREPORTED.test(sentence) ||
    LAPSES_UNTOLD.test(sentence) ||
    CLAIMED_BY_NOTICE.test(sentence) ||
    DEDUCTION_NOTIFIED.test(sentence);
  if (!notified && !isClaim(sentence, passage, at)) return [];
  const told = /^[^，。；]{0,6}例如|^(?:例如|比如|举例)/.test(sentence)
    ? []
    : limitsIn(sentence, notified);
  return told.length < 2 ? told : bothLimits(told);
}

/** 应在5日内按披露方要求返还或销毁全部资料: what is given back is no money. */
const RETURNS_THINGS =
  /^(?!.{0,400}(?:赔|补偿|代金券|抵扣|减免|减收|扣减)).{0,200}返还[^。；]{0,40}(?:信息|资料|数据|文件|物品|设备|载体|副本|样品)/;

/** Does the sentence speak of claiming a credit? */
function isClaim(sentence: string, passage: Passage, at: number): boolean {
  if (RETURNS_THINGS.test(sentence)) return false;
  return (
    CLAIM.test(sentence) ||
    (passage.agreement.type === 'sla' && CLAIM_OF_LEVEL.test(sentence)) ||
    appliesForCredit(sentence, passage, at)
  );
}

/** The limit that is told by a date or by billing cycles, and those told as lengths of time beside it. */
function limitsIn(sentence: string, notified: boolean): Reading<'claim-window'>[] {
  const dated = claimDateIn(sentence);
  const lengths = byDurations(sentence, notified, dated);
  if (dated === null) return lengths;
  const { start, end, months, days, workingDays, from } = dated;
  const reading: Reading<'claim-window'> = {
    facts: {
      of: 'credit',
      days: months * DAYS_OF_A_MONTH + days,
      workingDays,
      from: from ?? countedFrom(sentence.slice(Math.max(0, start - 44), start)),
    },
    figures: [{ start, end }],
  };
  return [...lengths.slice(0, MOST_LIMITS - 1), reading];
}

const DAYS_OF_A_MONTH = 30;

/** Limits told as lengths of time: one, or two that must both be kept. */
function byDurations(
  sentence: string,
  notified: boolean,
  dated: Span | null,
): Reading<'claim-window'>[] {
  const limits: Reading<'claim-window'>[] = [];
  for (const { start, end, value } of readDurations(sentence)) {
    if (limits.length === MOST_LIMITS) break;
    if (value.unit === 'minute') continue;
    if (dated !== null && start < dated.end && end > dated.start) continue;
    const before = sentence.slice(Math.max(0, start - 44), start);
    // **15 个工作日** 内: the marks and blanks of Markdown
    const after = sentence.slice(end, end + 50).replace(/^\*{0,2}\s?/, '');
    if (value.unit === 'hour' && !CLAIMED_IN_HOURS.test(after)) continue;
    if (
      !isLimit(before, after, sentence.slice(Math.max(0, start - LOOK_BACK), start), notified) ||
      ANSWER.test(before) ||
      /(?:将|会)在?$/.test(before)
    )
      continue;
    limits.push({
      facts: {
        of: 'credit',
        days: toDays(value),
        workingDays: value.unit === 'working-day',
        from: countedFrom(before),
      },
      figures: [{ start, end }],
    });
  }
  return limits;
}

/** 72小时内提出: hours in which a failure is reported are none in which it is claimed. */
const CLAIMED_IN_HOURS = /^之?内[^。；0-9]{0,16}(?:提出|提交|申请)[^。；0-9]{0,30}[。；]?$/;

/** A drafter sets two limits at most: one to tell, one to claim; from the end of the month and from the incident. */
const MOST_LIMITS = 2;

/** So far before a length of time may stand what is to be done in it. */
const LOOK_BACK = 140;
const ASKED =
  /(?:客户|用户|您|甲方|订户)[^，。；]{0,6}(?:必须|应当?|须|需|可以?)[^。；]{0,40}?(?:提出|提交|发送|申请|报告|通知|主张)[^。；]{0,90}$/;

/** Do the words around a length of time make it the last moment of a claim? */
function isLimit(before: string, after: string, said: string, notified: boolean): boolean {
  const latest =
    /(?:最[晚迟]|截止|期限|时间|时限|时效|有效期)[^。；]{0,40}$/.test(before) &&
    /(?:不(?:应|得|能)?(?:超过|晚于|迟于)|为|至)[^。；]{0,40}$/.test(before);
  const labelled = LIMIT_LABEL.test(before) && /^(?:之?内|以内|之?前)?(?=[。；，]|$)/.test(after);
  const within =
    /^(?:之?内|以内|期限内|期间内|前|届满前)[^。；]{0,36}(?:提出|提交|递交|申请|发起|主张|要求|行使|申报|索赔|办理|发送|发出|送达|发至|寄至|收到)/.test(
      after,
    ) && !/^(?:之?内)[^，。；]{0,10}(?:审核|答复|受理|发放)/.test(after);
  const lapsed =
    (/超过\s?$/.test(before) &&
      /^[）)]?(?:仍|才|后)?(?:未|没有)[^，。；]{0,10}(?:提出|提交|申请|索赔)/.test(after)) ||
    (/超[过出][^，。；]{0,20}$/.test(before) &&
      /^的?(?:[^，。；]{0,8}(?:索赔|申请|请求)|[，,])[^。；]{0,12}(?:不予|不再|不受理|拒绝|无效)/.test(
        after,
      )) ||
    /^(?:之?内)[^。；]{0,14}(?:未|没有)[^。；]{0,10}(?:提出|申请|索赔)/.test(after) ||
    (/(?:未|没有)[^，。；]{0,20}$/.test(before) &&
      /^(?:之?内)[^，。；]{0,14}(?:提出|提交|申请|索赔)/.test(after)) ||
    /^(?:之?后)[^。；]{0,10}(?:才)?(?:提出|申请)[^。；]{0,10}(?:视为|不予)/.test(after);
  // 客户须发送邮件申请，在该月结束后的30天内。: the verb stands before its time, as in translations
  const verbBefore = /^(?:之?内|以内)(?=[。；，]|$)/.test(after) && ASKED.test(said);
  const given = /^的?(?:时间|期限|期间)[^。；]{0,16}(?:提出|提交|申请|主张|索赔)/.test(after);
  const told =
    notified &&
    /^(?:之?内|以内)[^。；]{0,16}(?:书面|邮件|工单|通知|告知|反馈|联系|报告|报障|申报|报修)/.test(
      after,
    );
  return latest || labelled || within || lapsed || given || told || verbBefore;
}

/** Two limits that must both be kept: each is told with the other. */
function bothLimits(limits: readonly Reading<'claim-window'>[]): Reading<'claim-window'>[] {
  const [first, second] = limits as [Reading<'claim-window'>, Reading<'claim-window'>];
  if (first.facts.days === second.facts.days) return [first];
  return [
    { ...first, facts: { ...first.facts, alsoWithin: limitOf(second) } },
    { ...second, facts: { ...second.facts, alsoWithin: limitOf(first) } },
  ];
}

function limitOf({ facts: { days, workingDays, from } }: Reading<'claim-window'>): ClaimLimit {
  return { days, workingDays, from };
}

/** An application whose object the neighbouring words name: 应在该月结束后20日内提出申请。单月抵扣…. */
const APPLIES = anyOf([
  /(?:月份?|季度|年度|周期|账单|出账|故障|中断|事件|恢复|未达标)[^，。；]{0,10}(?:后|之日起|日起)[^。；]{0,24}内[^，。；]{0,12}(?:(?:提出|提交|发起)[^，。；]{0,6}(?:申请|工单)|(?:申请|提出)(?=[，。；]))/,
  /(?:次月|下月|下个月|翌月)[^。；]{0,40}(?:(?:提出|提交|发起)[^，。；]{0,6}申请|(?:提出|申请)(?=[，。；]))/,
]);
/** In a service level agreement an application that lapses is one for credits. */
const LATE_IS_VOID = /(?:不予|不再|拒绝)受理|放弃/;
const CREDITED = /赔偿|补偿|赔付|抵[扣免用减]|减免|扣减|代金券|返还/;

/** 应自该月结束之日起一个月内提交日志等材料。超期未提交的，视为放弃补偿。 */
const SUBMITS_PROOF =
  /(?:后|之日起|日起)[^。；]{0,24}内[^。；]{0,16}(?:提交|提供|发送)[^。；]{0,24}(?:材料|证明|日志|凭证|截图)/;

/** （1）申请期限：自…之日起六个月内。 */
const LABELLED_LIMIT =
  /^(?:[（(]?[0-9一二三四五]{1,2}[)）.、])?\s?(?:申请|索赔|受理|提交)[^，。；：]{0,6}(?:时限|期限|时间|时效|有效期|截止[^，。；：]{0,4})：/;
const ASKS_IN_TIME = /(?:后|之日起|日起)[^。；]{0,24}内[^。；]{0,30}(?:提出|提交|申请|发送|主张)/;

/** 最迟应在服务周期结束后的第15个工作日前提交工单. */
const ASKS_BY_A_DAY =
  /(?:最[迟晚]|不(?:得|应)?(?:晚于|迟于)|[次下]个?月)[^。；]{0,40}(?:提出|提交|申请|发送|主张)/;

/** 服务补偿, 赔偿标准: a chapter of nothing but credits, in any contract. */
const HEADS_CREDITS = /^(?:服务|故障|SLA)?(?:补偿|赔付|赔偿|减免|抵扣)(?:标准|方案|规则|方式)?$/;

/** Whatever is applied for under a heading about credits is one. */
function underCredits({ headings }: Passage): boolean {
  return headings.some((heading) => CREDITED.test(heading));
}

function appliesForCredit(sentence: string, passage: Passage, at: number): boolean {
  if (passage.agreement.type === 'sla' && SUBMITS_PROOF.test(sentence)) {
    const next = passage.sentences[at + 1]?.text ?? '';
    if (LATE_IS_VOID.test(next) && CREDITED.test(next)) return true;
  }
  const aboutClaims = passage.headings.some((heading) => ABOUT_CLAIMS.test(heading));
  // under such a heading a label names what is claimed, or a threat that it lapses
  const ofCredits = aboutClaims || (passage.agreement.type === 'sla' && underCredits(passage));
  if (
    ofCredits &&
    (LABELLED_LIMIT.test(sentence) || ASKS_IN_TIME.test(sentence) || ASKS_BY_A_DAY.test(sentence))
  )
    return true;
  if (!APPLIES.test(sentence)) return false;
  if (ofCredits || HEADS_CREDITS.test(passage.headings.at(-1) ?? '')) return true;
  const around = [passage.sentences[at - 1]?.text, passage.sentences[at + 1]?.text];
  if (
    passage.agreement.type === 'sla' &&
    [...around, sentence].some((text) => LATE_IS_VOID.test(text ?? ''))
  )
    return true;
  return [...around, sentence].some((text) => text !== undefined && CREDITED.test(text));
}

/** What the days are counted from, in the words of the text. */
function countedFrom(before: string): string | null {
  const from =
    /(?:超过|晚于|在|自|于|从)?([^，。；超过]{2,30}?(?:结束|发生|终止|到期|届满|恢复|修复|之日|出具|知道|未达标)(?:之日)?起?)(?:之?后|次月)?(?:的|起)?\s*$/.exec(
      before.replace(/后的?$/, ''),
    );
  return from === null
    ? null
    : from[1]!
        .replace(/^.{0,40}(?:在|于|自|从)(?=[^，。；]{4,40}$)/, '')
        .replace(/^.*(?:时效|期限|有效期|时间)[为是]|^(?:在|自|于|从|过|时间|的)+/, '');
}
