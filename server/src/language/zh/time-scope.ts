import { metricKindOf } from './metrics.js';
import { scopeAround, severityBefore } from './promised-scope.js';

/** A级：全省业务中断，响应10分钟: the level that the sentence is about. */
const LEVEL_LABEL = /^((?:[A-D]|[PS][0-9])级?|[一二三四五特]级[\u4e00-\u9fff]{0,4})：/;

/** The words stop where what was reported is named. */
const REPORTED = /(?:接到|收到|接获)(?:故障|问题|事件|需求)$/;

/** What a time is promised for: a label, a case that went before (…时，…后，), or words around it. */
export function scopeOfTime(sentence: string, before: string, at: number): string | null {
  const level = LEVEL_LABEL.exec(sentence)?.[1];
  if (level !== undefined) return level;
  const compared = /^([^，。；：:（(0-9]{2,16}?)\s?(?:≤|<=?|不(?:超过|大于|高于))\s?$/.exec(
    sentence.slice(0, at),
  )?.[1];
  if (
    compared !== undefined &&
    metricKindOf(compared) === null &&
    !/平均|最[长大]|时[间长限]/.test(compared)
  )
    return compared;
  const label = /^([^，。；：:（(0-9]{2,16}?)[\s：:]+$/.exec(sentence.slice(0, at))?.[1];
  if (label !== undefined)
    return /(?:时间|时长|时限|[<>=≤≥]|不(?:超过|大于|高于|多于))$|^(?:响应|修复|恢复|解决|处理|到场|受理)$/.test(
      label,
    )
      ? null
      : label;
  const said = scopeAround('', before, 0);
  if (said !== null) return said;
  // 一级故障（全部断电）10分钟响应: what the remark explains
  const named = before.replace(/（[^）]{1,60}）$/, '').replace(/^.*：/, '');
  const sort = /^[^，。；：0-9]{0,10}(?:工单|故障|问题|事件|级别?|需求|请求|投诉|客户|用户)$/.exec(
    named,
  )?.[0];
  if (sort !== undefined) return sort;
  const severity = severityBefore(sentence, at);
  if (severity !== null) return severity;
  const inCase =
    /(?:^|[，；。])([^，。；：]{3,40}?(?:后|(?<!小)时(?![间长限效延段刻])|的(?=，)|故障|问题|事件|需求))，?[^，。；]{0,30}$/.exec(
      sentence.slice(Math.max(0, at - 90), at),
    )?.[1];
  // 接到故障通知后: from when the time runs, and not of which faults
  const dealtWith = FAULTS_DEALT_WITH.exec(sentence.slice(at, at + 40))?.[1];
  if (dealtWith !== undefined && (inCase === undefined || OWN_FIGURE.test(inCase)))
    return dealtWith;
  if (inCase === undefined || REPORTED.test(inCase) || OWN_FIGURE.test(inCase)) return null;
  return inCase.replace(/的$/, '');
}

/** 2小时内排除较大故障: what is dealt with is what the time is for. */
const FAULTS_DEALT_WITH =
  /^[0-9一二两三四五六七八九十]{1,3}\s?个?[\u4e00-\u9fff]{1,4}(?:之?内|以内)(?:排除|修复|解决|处理|处置|恢复|响应)([\u4e00-\u9fff]{2,8}?(?:故障|问题|事件|漏洞|缺陷|投诉|咨询|工单))(?=[，。；、]|$)/;
/** A part with a time of its own is another promise, and no case of this one. */
const OWN_FIGURE = /[0-9一二两三四五六七八九十]\s?(?:个?小时|分钟|秒|[天日]|个?工作日)/;
