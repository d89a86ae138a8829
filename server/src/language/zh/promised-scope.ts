import { metricKindOf } from './metrics.js';
import { anyOf } from '../pattern.js';

/** So far around a figure may stand what it is promised for. */
const LOOK_AROUND = 300;

/** What the sentence says at its start that a promise is for: 对于跨可用区部署，…; 单个实例的可用性. */
const SAID = anyOf([
  /(?:对于|针对|就)([^，。；]{2,30})，/,
  /((?:单个?|每个?|每一个|所有|同一地域|跨|多|任一|单)[^，。；的]{1,20}?)(?:的?(?:服务)?(?:可用性|可用率|成功率|持久性))/,
]);

/** Nouns that tell one edition, place or way of deployment from another. */
const EDITION =
  /([^，。；：、（）()\s][^，。；：]{0,30}?(?:[版型级档]|套餐|规格|类型?|模式|架构|部署|地域|可用区|节点|实例|集群|存储|云?盘|线路)(?:[^，。；：]{0,3}实例)?)(?:的|承诺|提供|服务|业务|产品|数据|云|月度|单月|年度|[a-zA-Z ]){0,5}$/;

/** "…在双线接入场景下不低于99%": the case that a figure is for. */
const CASE = /[在于]([^，。；在于]{2,20}?)(?:场景|情况|模式|架构|条件|状态)下[^，。；]{0,16}$/;

/** What goes before the words that matter: linking words, who promises. */
const LINKING =
  /^(?:其中|同时|此外|另外|以及|并且?|且|而|则|即|[（(][0-9一二三四五六七八九十]{1,2}[）)]|[0-9.、]{1,6}\s?)+/;
const PROMISOR = /^.{0,24}(?:提供的?|承诺|保证|确保|使)/;

/** Names a promise in general, and tells none from another. */
const GENERAL = /^(?:本|该|其|此|我们的?|云)?(?:服务|产品|平台|系统|业务|协议|数据|存储)*(?:的)?$/;

/**
 * What a promised rate is promised for, or null: the label of its sentence (专业版：…), a case
 * (在…场景下), an edition or way of deployment right before the metric, or words like 单个实例.
 *
 * @param sentence the sentence
 * @param clause the words from the last comma to the figure
 * @param at where the figure starts in the sentence
 * @param metric the name of the metric as printed
 * @param heading the heading right above, '' where there is none
 */
export function scopeOfRate(
  sentence: string,
  clause: string,
  at: number,
  metric: string,
  heading: string,
): string | null {
  const label = labelIn(sentence, at);
  if (label !== null) return label;
  const inCase = CASE.exec(clause)?.[1];
  if (inCase !== undefined) return inCase;
  return (
    scopeAround(sentence, clause, at) ??
    editionIn(clause, metric) ??
    thingPromised(sentence, at) ??
    thingInHeading(heading)
  );
}

/** 我们保证每个网关至少在…的时间内可用, 保证备份功能的可用性达到…: what the promise is made for. */
function thingPromised(sentence: string, at: number): string | null {
  const said = sentence.slice(Math.max(0, at - 100), at);
  // 乙方保证机柜供电99.9%的可用性: the thing stands right before its figure
  const owned = /(?:保证|承诺|确保)([^，。；]{3,30}?)\s?$/.exec(said)?.[1];
  if (owned !== undefined && METRIC_BEHIND.test(sentence.slice(at)) && !GENERAL.test(owned))
    return owned.trim();
  const before = /(?:我们|我方)[^，。；]{0,6}(?:保证|承诺|确保)，?([^。；]{0,80})$/.exec(said)?.[1];
  if (before === undefined) return null;
  const named =
    /^(?:为)?([^，。；]{3,40}?)(?:的可用性|的可用率|将?(?:至少)?在|至少|不低于|达到|具有)/.exec(
      before,
    )?.[1];
  const thing =
    named ??
    /^[^，。；]{0,24}的(?:时间|情况)[内里下]?，?([^，。；]{3,24})/.exec(
      sentence.slice(at, at + 60),
    )?.[1];
  return thing === undefined || GENERAL.test(thing) ? null : thing.trim();
}

/** A heading that names one service of several (托管磁盘), and not what its section is about. */
function thingInHeading(heading: string): string | null {
  const thing = heading.trim();
  if (thing.length < 2 || thing.length > LONGEST_THING || /[，。；：:、]/.test(thing)) return null;
  return ABOUT.test(thing) || metricKindOf(thing) !== null ? null : thing;
}

const LONGEST_THING = 24;
const ABOUT = anyOf([
  /承诺|等级|级别|水平|品质|质量|可用|指标|目标|标准|保障|保证|说明|定义|概述|引言|前言|总则/,
  /简介|介绍|范围|内容|赔偿|补偿|赔付|协议|合同|条款|约定|规定|要求|计算|方式|支持|责任/,
  /义务|权利|其他|附[件则录]|第.{1,4}[条章节]|SLA|服务$|部分$/,
]);

/** 99.9%的可用性: the metric behind the figure. */
const METRIC_BEHIND =
  /^[0-9.]{2,16}\s?[%％](?:以上)?\s?的[^，。；的]{0,6}(?:可用性|可用率|可用度|持久性|可靠性|[连联]通[率性])/;

/** Shorter words before a metric name nothing of their own. */
const SHORTEST_THING = 4;
/** 单实例月度: the time over which it is measured. */
const OVER_TIME = /(?:的)?(?:月度|年度|季度|每月|单月|每年)$/;

/** 一级故障乙方应在…: how bad the fault is that a time is for, in the same part of the sentence. */
const SEVERITY =
  /(?:^|[，：])\s?((?:[一二三四五1-5]级|[IVX]{1,3}级|P[0-5]|特别?(?:重大|严重)|重大|严重|紧急|较大|一般|轻微|普通)[^，。；：0-9应须由]{0,4}(?:故障|事件|问题|缺陷))/;

/** The severity that a time at `at` is for, or null. */
export function severityBefore(sentence: string, at: number): string | null {
  const from = sentence.lastIndexOf('；', at - 1) + 1;
  return SEVERITY.exec(sentence.slice(from, at))?.[1] ?? null;
}

/** Each month: the time over which a promise is measured, and not what it is for. */
const PERIOD =
  /^(?:单个?|每一?个?|任一个?)(?:自然|服务|日历|计费|统计|结算){0,2}(?:年度?|季度?|月度?|周期?|日|天)$/;

/** What the words right around the figure say that it is for, or null. */
export function scopeAround(sentence: string, clause: string, at: number): string | null {
  const around = sentence.slice(Math.max(0, at - LOOK_AROUND), at + LOOK_AROUND);
  // 对象存储数据持久性: what names its own thing is not for that of the words before it
  const name = clause.search(METRIC_WORD);
  const ownThing =
    name > SHORTEST_THING || (name > 1 && /[版型级档例]$/.test(clause.slice(0, name)));
  const elsewhere = SAID.exec(around);
  const found = SAID.exec(clause) ?? (ownThing && elsewhere?.[2] !== undefined ? null : elsewhere);
  const said = (found?.[1] ?? found?.[2])?.trim() ?? null;
  if (said === null) return severityBefore(sentence, at);
  const scope = said.replace(OVER_TIME, '');
  return scope.length < 2 || PERIOD.test(said) ? null : scope;
}

const NO_LABEL =
  /[，。；]|^(?:如|例|说明|注)|(?:修改为|变更为|调整为|更改为|替换为|标准|承诺|指标|方式|保障|等级|水平|要求|能力|如下|第.{1,4}条)$/;

/** The label of a sentence like 专业版：可用性不低于…; a metric or a general word is none. */
/** 云硬盘不低于99.95%；: an item of a list whose metric stands above it. */
const COMPARED_LABEL =
  /^(?:[（(][0-9一二三四五六七八九十]{1,2}[）)])?([^，。；：0-9]{2,16}?)(?:均)?(?:不低于|不小于|≥|>=|达到)\s?[0-9.]{2,16}\s?[%％](?:（[^（）]{1,20}）)?(?:[，。；]|$)/;

function labelIn(sentence: string, at: number): string | null {
  const compared = COMPARED_LABEL.exec(sentence)?.[1];
  if (
    compared !== undefined &&
    metricKindOf(compared) === null &&
    !/(?:率|比例|占比)$/.test(compared) &&
    !GENERAL.test(compared)
  )
    return compared;
  const colon = sentence.slice(0, at).search(/[：:]/);
  if (colon < 2 || colon > 48) return null;
  const label = sentence.slice(0, colon).trim();
  if (sentence.slice(colon, at).includes('，') || NO_LABEL.test(label)) return null;
  // 工单关闭率：≥96%: the rate itself
  const general = GENERAL.test(label) || /(?:率|比例|占比)$/.test(label);
  return metricKindOf(label) === null && !general ? label : null;
}

function editionIn(clause: string, metric: string): string | null {
  const kind = clause.search(METRIC_WORD);
  if (kind <= 0) return null;
  const edition = EDITION.exec(clause.slice(0, kind).replace(LINKING, ''))?.[1]
    ?.replace(PROMISOR, '')
    .replace(/^(?:本|该|其)(?:服务|产品)?的?/, '');
  return edition === undefined || edition.length < 2 || GENERAL.test(edition) || edition === metric
    ? null
    : edition;
}

// 可用性区域 is where it runs
const METRIC_WORD = /可用性(?!区)|可用率|可用度|成功率|持久性|可靠性|达标率|准确率|到达率|送达率/;
