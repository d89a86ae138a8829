import type { Passage } from '../../clauses/recogniser.js';
import { promisesLevels } from './promise-cues.js';
import { anyOf } from '../pattern.js';
import { AT_LEAST, AT_MOST, MANNER } from './bounds.js';

/** The names of rates. */
export const METRIC = anyOf(
  [
    /[Uu]ptime|(?:正常|无故障)运[行作]时间(?:百分比|比例|占比)?|运[行作]时间(?:百分比|比例|占比)/,
    /可用时[间长](?:百分比|比例|占比)|SLA(?=\s?(?:[：:为是≥]|不低于|达到|\d))/,
    /无故障(?:运行)?率|互联互通率|供[应电]率|可用性|可用率|可用度|可?访问率|在线率|开机率/,
    /运行率|完好率|办结率|解决率|满意[率度]|崩溃率|及时率|送达率|通过率|签收率|持久[性度]/,
    /可靠性|耐久性|成功率|达标率|合格率|准确率|完成率|满足率|到达率|接[通听起]率|修复率/,
    /响应率|丢包率|拥塞率|错误率|(?<!无)故障率|失败率|误码率|误[判拒报识]率|流失率|卡顿率|命中率|覆盖率/,
    /连通[率性]|联通[率性]|连接成功率|(?:到达|送达|成功|达标|响应)的?(?:比例|比率|占比)/,
    /(?:之?内|[0-9]\s?(?:毫秒|秒|分钟|小时|ms|s))(?:响应|接[起听通]|返回|完成|恢复|处理)?[^，。；的]{0,6}的[^，。；的]{0,6}(?:比例|比率|占比)/,
  ],
  'g',
);

/** The words that belong to the name of a metric, back from its end. */
const METRIC_NAME = /[A-Za-z0-9\u4e00-\u9fff（）() ]{0,24}$/;

/** What goes before the name of a metric: who promises it, for what. */
const BEFORE_NAME = /^.*(?:提供的?|承诺的?|保证的?|确保|为|使|的)(?=.{3})/;

/** The metric that the figure is said of: before it in the clause, or right after ("99.9%的可用性"). */
export function metricNear(before: string, after: string): string | null {
  const following =
    /^(?:以上)?\s?的[^，。；]{0,12}?(?:可用性|可用率|可用度|持久性|可靠性|成功率|达标率|准确率|(?:正常)?运[行作]时间(?:百分比|比例)?|[连联]通[率性])/.exec(
      after,
    );
  if (following !== null) return tidy(following[0].replace(/^(?:以上)?\s?的/, ''));
  // "in at least 99.9 % of the time with a connection": what the time is one of comes last
  const online = /^的?在线(?=的?(?:标准|水平|承诺))/.exec(after);
  if (online !== null) return '在线率';
  if (
    /保证|承诺|确保|(?:我们|我方)将(?:至少)?在?\s?$|每月(?:至少|不少于)(?:需|应|须)?有?\s?$/.test(
      before,
    )
  ) {
    const inTime = IN_TIME.exec(after)?.[1];
    if (inTime !== undefined) return `${inTime}的比例`;
    const lasting = LASTING.exec(after);
    if (lasting !== null) return lasting[1] ?? '可用时间';
    if (OF_THE_TIME.test(after)) return '可用时间';
  }
  let last: string | null = null;
  let end = -1;
  METRIC.lastIndex = 0;
  for (let m = METRIC.exec(before); m !== null; m = METRIC.exec(before)) {
    end = m.index + m[0].length;
    last = METRIC_NAME.exec(before.slice(0, end))![0];
  }
  if (last === null) return /可用时[间长]/.test(before) ? '服务可用性' : null;
  if (before.length - end > 40) return null;
  return tidy(last.replace(BEFORE_NAME, ''));
}

/** …的时间内具有网关连接性, …的时间里保持畅通: a share of the time. */
const LASTING =
  /^\s?的时间[内里]?(?:[^，。；]{0,20}?(?:具有|拥有|提供|保持|实现|可以?)(?:畅通的)?([^，。；]{1,16}?(?:连接性|连接|可用性))|[^，。；]{0,24}(?:可用|可访问|畅通|正常))/;

/** 99.9%的作业将在30分钟内开始: a share of what is done in time. */
export const IN_TIME =
  /^\s?(?:（含）)?(?:的|以上(?:的|(?=[^，。；、]))|及以上的?|(?=[在于]))([^，。；的]{0,10}?(?:应当?|须|需|将|会|可|能够?)*[在于][^，。；]{2,24}?内(?!的)[^，。；的%％]{1,10})/;

/** 95%的页面请求在3秒内完成: where levels are promised a sentence may begin with the share. */
export function doneInTime(clause: string, after: string, passage: Passage): string | null {
  // 消息到达时间：95%的消息在1秒内到达, 验证码短信90%以上在10秒内下发
  if (!promisesLevels(passage) || !OF_WHAT.test(clause.slice(clause.indexOf('：') + 1)))
    return null;
  const inTime = IN_TIME.exec(after)?.[1];
  return inTime === undefined
    ? null
    : `${clause.slice(clause.indexOf('：') + 1).trim()}${inTime}的比例`;
}

/** What the share is of: a noun, or nothing where it stands behind the share. */
export const OF_WHAT = /^\s?[\u4e00-\u9fff]{0,10}\s?$/;

/** 实际可用带宽不低于标称带宽的95%: a share of the figure that was ordered. */
export function shareOfFigure(clause: string): string | null {
  return OF_A_FIGURE.exec(clause)?.[1] ?? null;
}

/** …不低于标称带宽的: a share of a figure that was ordered. */
export const OF_A_FIGURE =
  /([\u4e00-\u9fffA-Za-z]{0,12}(?:带宽|速率|速度|吞吐量?|IOPS|算力|性能|容量|频率))(?:均|都)?(?:应|须|需)?(?:能够?)?(?:不(?:得|应|会)?低于|达到|≥)[^，。；0-9%]{0,6}(?:标称|签约|合同|订购|购买|所购|已购|约定|承诺|规格|额定|理论|标准|申请)[^，。；0-9%]{0,8}的\s?$/;

/** …的时间里，设备能够收发消息; 99.99%（冷访问层为99.9%）的时间; 不低于99.99%的连接时间. */
const OF_THE_TIME =
  /^(?:\s?（[^）]{0,24}）)?[）)]?\s?的(?:(?:时间|情况)[内里下]?(?![^，。；]{0,6}(?:可以取消|到期))|(?:连接|可用|在线|运行)时间)/;

/** A name without what points at the service (本服务可用性) or numbers it. */
function tidy(name: string): string {
  return (
    name
      .trim()
      // 在上课时段（7:00-22:00）可访问率: a remark that the name was cut out of
      .replace(/^[^（(]*[）)](?=.{2})/, '')
      // the number of a row
      .replace(/^[0-9]{1,2}\s(?=[\u4e00-\u9fff])/, '')
      .replace(/^(?:如果?|若|当)?(?:(?:本|其|该)服务(?!可用|成功|的)|本|其|该|此|版)?(?=.{3})/, '')
  );
}

/** 单节点可用性 without the thing that it is of. */
export function bareMetric(metric: string): string {
  return (
    /(?:服务)?(?:可用[性率度]|持久性|可靠性|成功率|达标率|在线率)$/.exec(metric)?.[0] ?? metric
  );
}

/** 误报率不超过…, 线路的连续性达到…: among service levels whatever is named as a rate is one. */
export function namedRate(clause: string, passage: Passage): string | null {
  const named = promisesLevels(passage) ? ANY_RATE.exec(clause)?.[1] : undefined;
  return named === undefined || OTHER_RATE.test(named)
    ? null
    : tidy(named.replace(BEFORE_NAME, ''));
}

const ANY_RATE = new RegExp(
  `([\\u4e00-\\u9fffA-Z（）]{1,10}(?:率|比例|占比|连续性))(?:[：:]\\s?)?${MANNER}{0,4}(?:${AT_MOST}|${AT_LEAST}|高于|大于|优于|[>＞：]|为)?\\s?$`,
);

/** Rates of money, of load and of what is delivered for a price. */
const OTHER_RATE =
  /(?:税|利|费|汇|扣|使用|利用|占用|负载|增长|概|频|功|速|效|采样|压缩|付款?|预付|支付|出资|持股|分成|提成|返点|赔偿|补偿|赔付|抵扣|减免|质保|收益|金|湿度?|折旧|残值|毛利|人员|工程师)的?(?:率|比例|占比)$/;

/** 备用机余量不少于20%: among service levels what is kept at least, whatever its name. */
export function namedShare(clause: string, passage: Passage): string | null {
  if (!promisesLevels(passage)) return null;
  const named = SHARE_KEPT.exec(clause)?.[1];
  return named === undefined || OTHER_SHARE.test(named) ? null : tidy(named);
}

const SHARE_KEPT = new RegExp(
  `^(?:[^，。；：]{0,12}：)?([\\u4e00-\\u9fffA-Za-z]{2,16}?)${MANNER}{0,3}(?:不(?:得|应|会|能)?(?:低于|少于|小于)|≥|>=|至少为?)(?:([^，。；0-9%费款价金额税]{2,16}?)的?)?\\s?$`,
);

const OTHER_SHARE =
  /[费款价金额税股资]|人员|工程师|比例|占比|赔|补偿|扣|减免|折|让利|利润|采购|支付|占用|利用|使用|满分|得分|合同|甲方|客户|用户/;
