import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readDurations, toDays } from '../values/index.js';
import { parseChineseNumeral } from './values/numerals.js';

export const claimWindowCues = [
  '赔偿',
  '索赔',
  '赔付',
  '补偿',
  '代金券',
  '抵扣',
  '积分',
  '不予受理',
  '视为放弃',
  '扣减',
  '赠送',
  '不达标',
  '减免',
  '返还',
  '延长',
] as const;

const CLAIM =
  /(?:提出|提交|递交|申请|发起|主张|申报|索取|办理|领取)[^，。；]{0,16}(?:赔偿|索赔|赔付|补偿|理赔|代金券|抵扣|扣[减款]|减免|返还)|(?:赔偿|索赔|赔付|补偿|理赔|扣减|减免|返还|抵扣|积分)(?:的)?(?:申请|请求|要求|主张|时效|期限|有效期)|(?:赔偿|赔付|补偿|减免|扣减|抵扣|返还)[^。；]{0,80}内[^，。；]{0,16}(?:提出|提交)(?=[，。；]|$)|(?:提出|提交)[^，。；]{0,8}延长[^，。；]{0,8}申请|(?:提出|提交)申请[^。；]{0,20}(?:赔偿|赔付|补偿|代金券|赠送)/;
/** The other side's own time limits: when it answers or pays. */
const ANSWER =
  /(?:审核|核实|处理|答复|回复|发放|兑现|受理后|(?<!收)到账(?!单)|收到[^，。；]{0,12}申请)[^，。；]{0,12}$/;

/** "By the 10th of the month after": so many days from the end of the month. */
const DAY_OF_NEXT_MONTH =
  /(次月|下月|下个月|下一个?自然月)(?:的)?(?:第)?[（(]?([0-9]{1,2}|[一二三四五六七八九十]{1,3})[）)]?个?(工作|自然)?日(?:之?前|以前|内)[^。；]{0,44}(?:提出|提交|递交|申请|发起)/;
/** From one day of the month after to another. */
const DAYS_OF_NEXT_MONTH =
  /(次月|下月|下个月)(?:的)?第?[0-9]{1,2}日?\s?[至到-]\s?第?([0-9]{1,2})个?(工作)?日[^。；]{0,30}(?:提出|提交|递交|申请|发起)/;
/** "Within the month after", "by its end": the days of a month. */
const NEXT_MONTH =
  /(次月|下月|下个月|下一个?(?:自然|服务)月)(?:之?内|以内|的?月?[底末](?:之?前|以前)?|结束(?:之?前|以前)|的?最后一个?(?:工作|自然)?[日天](?:之?前|以前|内)?)[^。；]{0,30}(?:提出|提交|递交|申请|发起)/;
const DAYS_OF_A_MONTH = 30;
/** "Before the end of the second billing cycle after the incident": so many months, no month half. */
const END_OF_LATER_MONTH =
  /第([二三四2-4])个?(?:自然|日历|月度)?(?:计费|账单|结算|服务|账务)?(?:月度?|周期|账期)(?:结束|终了|届满)?(?:之?前|以前)(?:[^。；]{0,30}(?:提出|提交|递交|申请|发起)|[^。；]{0,8}收到[^，。；]{0,16}(?:申请|请求|索赔))/;

/** Under such a heading a notice in time is the claim itself. */
const ABOUT_CLAIMS = /(?:赔偿|补偿|赔付|索赔|理赔)[^，。；]{0,4}(?:申请|流程|程序|时限|方式|时效)/;
const NOTIFIES =
  /(?:不达标|未达标|未达到|故障|不可用)[^。；]{0,30}(?:内)[^。；]{0,16}(?:书面|邮件|工单|通知|告知|反馈)/;

/** The last moment at which a credit can be claimed. */
export function claimWindow(
  sentence: string,
  passage: Passage,
  at: number,
): Reading<'claim-window'>[] {
  const notified =
    NOTIFIES.test(sentence) && passage.headings.some((heading) => ABOUT_CLAIMS.test(heading));
  if (!notified && !CLAIM.test(sentence) && !appliesForCredit(sentence, passage, at)) return [];
  const monthly = DAY_OF_NEXT_MONTH.exec(sentence) ?? DAYS_OF_NEXT_MONTH.exec(sentence);
  if (monthly !== null) {
    const start = monthly.index + monthly[0].indexOf(monthly[2]!);
    return [
      {
        facts: {
          of: 'credit',
          days: /^[0-9]/.test(monthly[2]!)
            ? Number(monthly[2])
            : (parseChineseNumeral(monthly[2]!) ?? 0),
          workingDays: monthly[3] === '工作',
          from: monthly[1]!,
        },
        figures: [{ start, end: start + monthly[2]!.length }],
      },
    ];
  }
  const month = NEXT_MONTH.exec(sentence);
  if (month !== null)
    return [
      { facts: { of: 'credit', days: DAYS_OF_A_MONTH, workingDays: false, from: month[1]! } },
    ];
  const later = END_OF_LATER_MONTH.exec(sentence);
  if (later !== null) {
    const months = parseChineseNumeral(later[1]!) ?? Number(later[1]);
    const from = countedFrom(sentence.slice(Math.max(0, later.index - 44), later.index));
    return [{ facts: { of: 'credit', days: months * DAYS_OF_A_MONTH, workingDays: false, from } }];
  }
  for (const { start, end, value } of readDurations(sentence)) {
    if (value.unit === 'minute' || value.unit === 'hour') continue;
    const before = sentence.slice(Math.max(0, start - 44), start);
    const after = sentence.slice(end, end + 50);
    const latest =
      /(?:最[晚迟]|截止|期限|时间|时限|时效|有效期)[^。；]{0,40}$/.test(before) &&
      /(?:不(?:应|得|能)?(?:超过|晚于|迟于)|为|至)[^。；]{0,40}$/.test(before);
    const within =
      /^(?:之?内|以内|期限内|期间内|前|届满前)[^。；]{0,36}(?:提出|提交|递交|申请|发起|主张|申报|索赔|办理)/.test(
        after,
      ) && !/^(?:之?内)[^。；]{0,10}(?:审核|答复|受理|发放)/.test(after);
    const lapsed =
      (/超过\s?$/.test(before) &&
        /^(?:仍|才|后)?(?:未|没有)[^，。；]{0,10}(?:提出|提交|申请|索赔)/.test(after)) ||
      /^(?:之?内)[^。；]{0,14}(?:未|没有)[^。；]{0,10}(?:提出|申请|索赔)/.test(after) ||
      (/(?:未|没有)[^，。；]{0,20}$/.test(before) &&
        /^(?:之?内)[^，。；]{0,14}(?:提出|提交|申请|索赔)/.test(after)) ||
      /^(?:之?后)[^。；]{0,10}(?:才)?(?:提出|申请)[^。；]{0,10}(?:视为|不予)/.test(after);
    const told =
      notified && /^(?:之?内|以内)[^。；]{0,16}(?:书面|邮件|工单|通知|告知|反馈)/.test(after);
    const said = latest || within || lapsed || told;
    if (!said || ANSWER.test(before) || /(?:将|会)在?$/.test(before)) continue;
    return [
      {
        facts: {
          of: 'credit',
          days: toDays(value),
          workingDays: value.unit === 'working-day',
          from: countedFrom(before),
        },
        figures: [{ start, end }],
      },
    ];
  }
  return [];
}

/** An application whose object the neighbouring words name: 应在该月结束后20日内提出申请。单月抵扣…. */
const APPLIES =
  /(?:月份?|周期|故障|中断|事件|恢复|未达标)[^，。；]{0,10}(?:后|之日起|日起)[^。；]{0,24}内[^，。；]{0,12}(?:(?:提出|提交|发起)[^，。；]{0,6}申请|申请(?=[，。；]))/;
/** In a service level agreement an application that lapses is one for credits. */
const LATE_IS_VOID = /(?:不予|不再|拒绝)受理|放弃/;
const CREDITED = /赔偿|补偿|赔付|抵扣|减免|扣减|代金券|返还/;

function appliesForCredit(sentence: string, passage: Passage, at: number): boolean {
  if (!APPLIES.test(sentence)) return false;
  const around = [passage.sentences[at - 1]?.text, passage.sentences[at + 1]?.text];
  if (passage.agreement.type === 'sla' && around.some((text) => LATE_IS_VOID.test(text ?? '')))
    return true;
  return around.some((text) => text !== undefined && CREDITED.test(text));
}

/** What the days are counted from, in the words of the text. */
function countedFrom(before: string): string | null {
  const from =
    /(?:超过|晚于|在|自|于|从)?([^，。；超过]{2,30}?(?:结束|发生|终止|到期|届满|之日|出具|知道|未达标)(?:之日)?起?)(?:之?后|次月)?(?:的|起)?\s*$/.exec(
      before.replace(/后的?$/, ''),
    );
  return from === null
    ? null
    : from[1]!
        .replace(/^.{0,40}(?:在|于|自|从)(?=[^，。；]{4,40}$)/, '')
        .replace(/^.*(?:时效|期限|有效期|时间)[为是]|^(?:在|自|于|从|过|时间|的)+/, '');
}
