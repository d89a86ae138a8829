import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readValues, type Value } from '../values/index.js';
import { metricKindOf } from './metrics.js';
import { AT_LEAST, MANNER } from './bounds.js';
import { bareMetric, metricNear } from './rate-names.js';

/** A figure alone or after a label (对象存储：99.99%), as a row of a table reads that came apart. */
const LABELLED =
  /^(?:[-–—•*]\s?)?(?:[^，。；：0-9]{2,16}(?:[：:]|(?=不低于|不小于|≥|>=|达到)))?\s?(?:不(?:得|应|会)?低于|不小于|≥|>=|达到)?\s?[0-9]{2,3}(?:\.[0-9]{1,12})?\s?[%％](?:（[^（）]{1,20}）)?[。；;]?$/;

/** 高峰期不低于99.9%: a promise that names its case alone. */
const CASE_ALONE =
  /^[^，。；：%％]{2,40}?，?(?:不(?:得|应|会)?低于|达到|≥|>=)\s?[0-9.]{2,9}\s?[%％][。；;]?$/;

/** …；对于标准版，则为99.9%: another case of the promise that the sentence before makes. */
const CASE_AFTER_CASE =
  /^(?:对于|针对)?[^，。；：%％]{2,24}[，：]?则?(?:为|是)\s?[0-9.]{2,9}\s?[%％][。；;]?$/;

/** 承诺指标：99.9%: in a service level agreement a label that names nothing else. */
const PLAIN_PROMISE = /^[^，。；：]{0,6}(?:承诺|SLA|服务水平)(?:指标|标准|值|目标|水平)?：/;

/** 尊享版100%，企业版99.99%，免费版不作承诺: a promise for each edition, and nothing else. */
export const BY_EDITION =
  /^[^，。；：0-9]{1,8}[版型级档]\s?[0-9.]{2,9}%(?:[，、；][^，。；：0-9]{1,8}[版型级档]\s?[0-9.]{2,9}%){1,8}(?=[，。；]|$)/;

/** The metric that the lead-in, heading or sentence before names for a figure without one of its own. */
export function metricAbove(
  sentence: string,
  value: Value,
  passage: Passage,
  at: number,
): string | null {
  if (value.kind !== 'percentage' || value.percent < 90) return null;
  if (CASE_ALONE.test(sentence)) {
    const before = at > 0 ? passage.sentences[at - 1]!.text : '';
    const promised = /(?:不(?:得|应|会)?低于|达到|≥|>=)\s?[0-9.]{2,9}\s?[%％][；;]$/.exec(before);
    if (promised !== null) return metricNear(before.slice(0, promised.index).slice(-70), '');
  }
  if (CASE_AFTER_CASE.test(sentence)) {
    const before = at > 0 ? passage.sentences[at - 1]!.text : '';
    const figure = readValues(before).findLast((v) => v.kind === 'percentage');
    if (figure !== undefined && before.endsWith('；'))
      return metricNear(before.slice(0, figure.start).slice(-70), before.slice(figure.end));
  }
  if (passage.agreement.type === 'sla' && BY_EDITION.test(sentence)) return '服务可用性';
  if (!LABELLED.test(sentence)) return null;
  if (passage.agreement.type === 'sla' && PLAIN_PROMISE.test(sentence)) return '服务可用性';
  const above = [passage.headings[passage.headings.length - 1] ?? '', passage.leadIn ?? ''];
  if (above.some((text) => /赔偿|公式/.test(text))) return null;
  for (const text of above.reverse()) {
    const metric = metricNear(
      text
        .slice(-70)
        .replace(/(?:分别[为是]?|达到(?:下列|以下)[^，。；]{0,6}|如下|为)?[：:]?$/, ''),
      '',
    );
    if (metric !== null) return metric;
  }
  return null;
}

/** …为99.9%（只读副本为99.5%）: a case in brackets, of what was promised right before it. */
export function goesOn(
  clause: string,
  readings: readonly Reading<'sla-threshold'>[],
): string | null {
  return OPEN_BRACKET.test(clause) ? (readings.at(-1)?.facts.metric ?? null) : null;
}

const OPEN_BRACKET = /（[^（）]{2,24}(?:为|达到?|不低于|至少)\s?$/;

/** 其中，Web端达到99.95%，移动端达到99.5%: what the part before, the sentence before or the heading names. */
export function carriedOn(
  clause: string,
  after: string,
  value: Value,
  readings: readonly Reading<'sla-threshold'>[],
  passage: Passage,
  at: number,
): string | null {
  if (passage.agreement.type !== 'sla' || value.kind !== 'percentage' || value.percent < MOSTLY)
    return null;
  if (!/^\s?(?:以上)?(?=[，。；]|$)/.test(after)) return null;
  const heading = passage.headings.at(-1) ?? '';
  // 平台可用性 above 计算服务99.95%，存储服务99.99%
  if (THING_BARE.test(clause) && /可用[性率度](?:承诺|标准|指标|目标)?$/.test(heading))
    return metricNear(heading, '');
  const last = readings.at(-1);
  // 主备版可用性99.95%，集群版99.99%
  if (last !== undefined && DEPLOYED_BARE.test(clause)) return bareMetric(last.facts.metric);
  if (!THING_COMPARED.test(clause)) return null;
  if (last !== undefined) return bareMetric(last.facts.metric);
  const before = at > 0 ? passage.sentences[at - 1]!.text : (passage.headings.at(-1) ?? '');
  if (/赔偿|补偿|赔付|抵扣|公式/.test(before)) return null;
  const metric = metricNear(before.slice(-70), '');
  return metric !== null && metricKindOf(metric) === 'availability' ? metric : null;
}

/** Nouns that tell one way of deployment, size or place from another. */
const DEPLOYED =
  '(?:[版型级档例]|节点|集群|可用区|地域|部署|架构|副本|线路|机房|模式|的?(?:实例|存储))';
const DEPLOYED_BARE = new RegExp(`^\\s?[^，。；：%％0-9率]{0,12}?${DEPLOYED}的?(?:为|是)?\\s?$`);

const DEPLOYED_COMPARED = new RegExp(
  `^\\s?(?:其中|而)?[^，。；：%％0-9率]{0,14}?${DEPLOYED}的?${MANNER}{0,2}(?:${AT_LEAST}|为|是)\\s?$`,
);

/**
 * 单节点可用性不低于99.5%，集群不低于99.95%: of another thing than the one whose metric the part before
 * names. What it is of, or null.
 */
export function anotherThing(clause: string, before: string): string | null {
  if (!/[性率度][^，。；：]{0,20}[%％][，；、][^，。；]*$/.test(before)) return null;
  if (!DEPLOYED_COMPARED.test(clause) && !DEPLOYED_BARE.test(clause)) return null;
  return thingIn(clause.replace(/(?:为|是)\s?$/, ''));
}

/** What a figure whose metric was named before is for: 移动端 of 其中移动端达到. */
export function thingIn(clause: string): string {
  return clause.replace(/^其中/, '').replace(BOUND_AT_END, '').trim();
}

const BOUND_AT_END = new RegExp(`${MANNER}{0,2}${AT_LEAST}\\s?$`);

const MOSTLY = 90;

const THING_BARE = /^[^，。；：%％0-9率]{2,14}\s?$/;

const THING_COMPARED = new RegExp(`^[^，。；：%％0-9率]{2,20}${MANNER}{0,2}${AT_LEAST}\\s?$`);
