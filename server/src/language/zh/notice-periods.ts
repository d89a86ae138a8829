import type { Holder } from '../../clauses/facts.js';
import type { Passage } from '../../clauses/recogniser.js';
import { readDurations } from '../values/read.js';
import { subjectIn } from './subject.js';
import { parseChineseNumeral } from './values/numerals.js';
import { anyOf } from '../pattern.js';

/** "Without notice" in the words of a contract. */
const WITHOUT_NOTICE = anyOf([
  /(?:[无毋][需须]|不需|不必|无义务|不)(?:要)?(?:另行|再行|事先|事前|提前|经)*(?:征得[^，。]{0,10})?(?:通知|告知)/,
  /(?:未|不)(?:经|事先|事前|提前)+通知|不会事前通知|不经通知|未通知您即/,
]);

export function isWithoutNotice(text: string): boolean {
  return WITHOUT_NOTICE.test(text);
}

/** Days of advance notice ("提前15天书面通知"), or null. */
export function noticeDaysIn(text: string): number | null {
  for (const { start, end, value } of readDurations(text)) {
    const before = text.slice(Math.max(0, start - 12), start);
    const after = text.slice(end, end + 40);
    const advance =
      /(?:提前|至少|应?于)[^，。；]{0,8}$/.test(before) &&
      /通知|公告|公示|公布|告知|通告|书面|站内|邮件|提交|提出|申请|办理|(?:前|之前)|^(?:调整|变更|修改|修订)/.test(
        after,
      );
    const prior = /^(?:之?前)[^，。；]{0,24}(?:通知|告知|公告|书面)/.test(after);
    // 修改前 30 日在官网公布
    const ahead =
      /(?:修改|变更|调整|修订|更新|生效|实施|终止|停止|解除|注销|关闭|下线|回收)(?:之)?前\s?$/.test(
        before,
      ) && /^[^，。；]{0,16}(?:通知|告知|公告|公布|公示)/.test(after);
    const afterNotice =
      /^(?:后|之后|届满|期满)[^，。；]{0,24}(?:终止|解除|生效)/.test(after) &&
      /通知/.test(text.slice(Math.max(0, start - 24), start));
    // 给予至少6个月的事先通知
    const given =
      /(?:给予|给与|提供|作出)[^，。；]{0,14}$/.test(before) &&
      /^的?(?:事先|提前|书面|预先){0,2}(?:通知|公告)/.test(after);
    // 公布后 7 日生效, 公示满 7 日后生效
    const published =
      /(?:公布|公示|发布|公告)[^，。；]{0,4}(?:后|满|之日起)\s?$/.test(before) &&
      /^(?:之?后)?(?:即|起|开始)?生效/.test(after);
    if (given || published) return inDays(value.value, value.unit);
    if (!(advance || prior || ahead || afterNotice) || RENEWS.test(after)) continue;
    if (/提前[^，。；]{0,8}$/.test(before) || prior || ahead || afterNotice)
      return inDays(value.value, value.unit);
  }
  return text.includes('第') ? dayOfEffect(text) : null;
}

/** 公布后第7日生效, 公告之日起第十五天起施行: the day on which it takes effect, which is no length of time. */
const DAY_OF_EFFECT =
  /(?:公布|公示|发布|公告)[^，。；]{0,6}(?:后|之日起|之时起)的?第\s?([0-9]{1,3}|[一二三四五六七八九十]{1,4})\s?个?(?:自然|工作)?[日天][^，。；]{0,4}(?:生效|施行|实施)/;

function dayOfEffect(text: string): number | null {
  const day = DAY_OF_EFFECT.exec(text)?.[1];
  if (day === undefined) return null;
  return /^[0-9]/.test(day) ? Number(day) : parseChineseNumeral(day);
}

/** 应提前30日提出续签意向: the notice of who wants to go on. */
const RENEWS =
  /^[^，。；不终解]{0,14}(?:提出|提交|表示|发出|书面)[^，。；不终解]{0,8}(?:续签|续约|续订|续期)/;

/** 但是，远山云应至少提前30天通知您: a sentence that limits the right before it. */
const PROVISO = /^(?:但是?|不过|然而)[，,]?[^。；，]{0,16}[应须需将会][^。；，]{0,8}提前/;

/**
 * Days of notice of what `holder` may do by the sentence at `at`, by its own words or by the proviso
 * that the next sentence makes, or null.
 */
export function noticeDaysOf(
  sentence: string,
  { sentences, sides }: Passage,
  at: number,
  holder: Holder | null,
): number | null {
  const own = noticeDaysIn(sentence);
  if (own !== null) return own;
  const next = sentences[at + 1]?.text ?? '';
  if (!PROVISO.test(next)) return null;
  const giver = subjectIn(next, next.indexOf('提前'), sides);
  return giver === null || holder === null || giver === holder ? noticeDaysIn(next) : null;
}

const LASTS =
  /(?:故障|中断|停机|宕机|不可用|(?<!(?:欠费|欠款|逾期|拖欠)[^，。；]{0,4})持续)[^，。；]{0,8}(?:超过|达到?|满)\s?$/;

/**
 * Days in which a breach may be cured before the right arises, or null. A time set by a reminder
 * ("催告后15日内仍未支付") counts before the delay that led to the reminder.
 */
export function cureDaysIn(text: string): number | null {
  let delay: number | null = null;
  for (const { start, end, value } of readDurations(text)) {
    const before = text.slice(Math.max(0, start - 26), start);
    // 每逾期一日 is what a late fee is counted by.
    if (value.unit === 'minute' || /每[^，。；]{0,6}$/.test(before)) continue;
    // 单次故障持续超过24小时的: how long a failure lasts
    if (LASTS.test(before)) continue;
    const after = text.slice(end, end + 44);
    // 终止后30日内: what follows the end cures nothing
    if (/(?:终止|解除|注销|到期|期满|届满)(?:之?后|以后)的?\s?$/.test(before)) continue;
    const overdue =
      /(?:逾期|迟延|延迟|拖欠|欠费|超期|催告|超过)[^。；]{0,20}(?:超过|达到?|满|届满)?[^。；，]{0,8}$/.test(
        before,
      ) &&
      /(?:逾期|迟延|延迟|拖欠|欠|未|催告|结算|付款|到期|规定时间)/.test(before + after) &&
      !/不可抗力/.test(text);
    const within =
      /^(?:之?内|期限?内|期满|后|届满)[^。；]{0,30}(?:未|不|仍|拒|没)[^。；]{0,12}(?:改正|纠正|补救|整改|更正|支付|付清|缴|履行|解决|充正|补足|采取|予以|予(?=[改纠补整修更])|修缮|维修|修理|排除|完成|恢复|回复|更换|交付|提供|配合|停止|消除|修复|续费|答复|到位|退还|复工|充值)/.test(
        after,
      );
    const remedy = /^(?:之?内)[^。；]{0,12}(?:改正|纠正|补救|整改|更正|补足|充正)/.test(after);
    const reminded =
      /^(?:的?[，,]|后[^，。；]{0,10}(?:终止|解除))/.test(after) &&
      /(?:通知|催告)[^，。；]{0,10}满$/.test(before);
    if (within || remedy || reminded) return inDays(value.value, value.unit);
    if (overdue) delay ??= inDays(value.value, value.unit);
  }
  return delay;
}

/** 期限届满仍未付清的; 逾期未改正的: the time was set in the sentence before. */
const TIME_RAN_OUT =
  /^[（(0-9）).、\s]{0,6}(?:[^，。；]{0,8}期限?(?:届满|期满|已满)|逾期|到期|过期|届时)后?[^，。；0-9]{0,4}(?:仍|尚|还|未|拒|没)/;
/** … as one in which to do something. */
const TO_DO =
  /^(?:之?内|以内|期限内)[^。；]{0,16}(?:改正|纠正|补救|整改|更正|付清|支付|缴清|缴纳|补足|补缴|补交|履行|交付|提供|恢复|消除|停止|更换|修复|完成)/;

/** 每延迟一天按…支付违约金；超过15天，甲方有权解除: how late is late enough, told after the charge. */
const LATER_STILL =
  /^(?:累计|合计)?(?:延迟|逾期)?(?:超过|达到?|满)\s?(?=[0-9一二三四五六七八九十])/;
const RUNS_LATE = /逾期|迟延|延迟|延期|拖欠|未(?:能)?按/;

/** Days to cure that the sentence before set (应在10日内改正；逾期未改正的，…), or null. */
export function cureDaysBefore(sentence: string, earlier: string | undefined): number | null {
  if (earlier === undefined) return null;
  const later = LATER_STILL.exec(sentence);
  if (later !== null && RUNS_LATE.test(earlier)) {
    const said = readDurations(sentence)[0];
    if (said !== undefined && said.start <= later[0].length + 1)
      return inDays(said.value.value, said.value.unit);
  }
  if (!TIME_RAN_OUT.test(sentence)) return null;
  for (const { end, value } of readDurations(earlier))
    if (value.unit !== 'minute' && TO_DO.test(earlier.slice(end, end + 30)))
      return inDays(value.value, value.unit);
  return null;
}

/** A duration in days, as the labelling guide counts it: a month as 30 days. */
function inDays(value: number, unit: string): number | null {
  switch (unit) {
    case 'hour':
      return value / 24;
    case 'working-hour':
      return value / 8;
    case 'day':
    case 'working-day':
      return value;
    case 'week':
      return value * 7;
    case 'month':
      return value * 30;
    case 'year':
      return value * 365;
    default:
      return null;
  }
}
