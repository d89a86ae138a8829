import type { TerminationTrigger } from '../../clauses/facts.js';
import { readDurations } from '../values/read.js';

/** First match wins: the more telling cause stands before the more general one. */
const TRIGGERS: readonly (readonly [TerminationTrigger, RegExp])[] = [
  [
    'amendment',
    /(?:不同意|不接受|有异议|异议)[^。；]{0,30}(?:修改|变更|修订|更新|调整|改变)|(?:修改|变更|修订|更新|调整)[^。；]{0,30}(?:不同意|不接受|有异议)|不接受本|不同意本/,
  ],
  ['insolvency', /破产|清算|重整|资不抵债|(?<!暂)停业(?!务)|解散|接管|支付不能|无力偿/],
  ['force-majeure', /不可抗力|前述事件妨碍|情势变更/],
  ['change-of-control', /控制权|实际控制人|股权(?:结构)?变更|合并、?分立|被收购/],
  [
    'nonpayment',
    /欠费|欠款|逾期(?:付款|支付|未付|缴)|(?:未|不)[^，。；]{0,14}(?:支付|付款|缴纳|缴清|续费|充值|付清|结清)|(?:迟延|延迟|拖欠)(?:支付|付款|缴)|余额不足|付款义务|拖欠/,
  ],
  [
    'breach',
    /违反|违约|违法|违规|不符合|侵犯|侵权|未(?:能)?(?:履行|遵守|按)|不履行|虚假|欺诈|涉诈|作弊|滥用|恶意|过错|否则|不得|未获得|未经|损害|投诉|异常|擅自|不真实|不当/,
  ],
  [
    'regulatory',
    /(?:法律|法规|政策|监管|政府|主管部门|司法|有权机关|国家)[^，。；]{0,16}(?:要求|变化|变更|调整|命令|指令|原因|规定|禁止)|监管|政府管制|行政命令|应[^，。]{0,8}部门/,
  ],
  [
    'discontinuation',
    /运营安排|经营政策|业务调整|经营策略|战略调整|停止运营|终止运营|下线|整体运营|运营需要|业务发展|经营需要|产品策略/,
  ],
  ['expiry', /到期|届满|期满/],
];

const CONVENIENCE =
  /随时|无(?:需)?理由|任何理由|提前[^，。]{0,16}通知|自行(?:选择|决定)|酌情|申请|可以[^，。]{0,12}(?:注销|终止|停止使用|取消)/;

/** Words on liability for the end itself, which are no cause of it. */
const BLAMELESS = /(?:不|无[需须])[^，。；]{0,10}承担[^，。；]{0,8}责任|违约责任|不视为违约/g;

/** Why an end or a suspension comes about, by the words of its sentence and lead-in. */
export function triggerOf(text: string): TerminationTrigger {
  const cause = text.replace(BLAMELESS, '');
  for (const [trigger, pattern] of TRIGGERS) if (pattern.test(cause)) return trigger;
  return CONVENIENCE.test(cause) ? 'convenience' : 'other';
}

/** "Without notice" in the words of a contract. */
const WITHOUT_NOTICE =
  /(?:无[需须]|不需|不必|无义务|不)(?:要)?(?:另行|再行|事先|事前|提前|经)*(?:征得[^，。]{0,10})?(?:通知|告知)|(?:未|不)(?:经|事先|事前|提前)+通知|不会事前通知|不经通知|未通知您即/;

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
      /通知|公告|告知|通告|书面|站内|邮件|提交|提出|申请|(?:前|之前)/.test(after);
    const prior = /^(?:之?前)[^，。；]{0,24}(?:通知|告知|公告|书面)/.test(after);
    // 修改前 30 日在官网公布
    const ahead =
      /(?:修改|变更|调整|修订|更新|生效|实施|终止|停止)(?:之)?前\s?$/.test(before) &&
      /^[^，。；]{0,16}(?:通知|告知|公告|公布|公示)/.test(after);
    const afterNotice =
      /^(?:后|之后|届满|期满)[^，。；]{0,24}(?:终止|解除|生效)/.test(after) &&
      /通知/.test(text.slice(Math.max(0, start - 24), start));
    if (!(advance || prior || ahead || afterNotice)) continue;
    if (/提前[^，。；]{0,8}$/.test(before) || prior || ahead || afterNotice)
      return inDays(value.value, value.unit);
  }
  return null;
}

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
    const after = text.slice(end, end + 44);
    const overdue =
      /(?:逾期|迟延|延迟|拖欠|欠费|超期|催告|超过)[^。；]{0,20}(?:超过|达到?|满|届满)?[^。；，]{0,8}$/.test(
        before,
      ) &&
      /(?:逾期|迟延|延迟|拖欠|欠|未|催告|结算|付款|到期|规定时间)/.test(before + after) &&
      !/不可抗力/.test(text);
    const within =
      /^(?:之?内|期限?内|期满|后|届满)[^。；]{0,30}(?:未|不|仍|拒|没)[^。；]{0,12}(?:改正|纠正|补救|整改|更正|支付|付清|缴|履行|解决|充正|补足|采取|予以|排除|完成|恢复|回复|更换|交付|提供|配合|停止|消除|修复|续费|答复|到位|退还|复工|充值)/.test(
        after,
      );
    const remedy = /^(?:之?内)[^。；]{0,12}(?:改正|纠正|补救|整改|更正|补足|充正)/.test(after);
    const reminded = /^的?[，,]/.test(after) && /(?:通知|催告)[^，。；]{0,10}满$/.test(before);
    if (within || remedy || reminded) return inDays(value.value, value.unit);
    if (overdue) delay ??= inDays(value.value, value.unit);
  }
  return delay;
}

/** A duration in days, as the labelling guide counts it: a month as 30 days. */
function inDays(value: number, unit: string): number | null {
  switch (unit) {
    case 'hour':
      return value / 24;
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
