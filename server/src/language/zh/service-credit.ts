import type { Passage, Reading } from '../../clauses/recogniser.js';
import type { Credit } from '../table-grammar.js';
import { chineseTables } from './tables.js';

export const serviceCreditCues = [
  '低于',
  '小于',
  '少于',
  '高于',
  '大于',
  '超过',
  '不足',
  '>',
  '＞',
  '<',
  '＜',
  '≤',
  '≥',
  '›',
  '‹',
  '次',
  '%',
] as const;

/** Shares of a price that are paid for something else. */
const NO_CREDIT = /支付|预付|质保|违约金|每(?:降低|下降|增加|超过)/;
/** Words of counting and of examples. */
const NO_TIER =
  /[计算记]为|纳入|视为|[计算]入|不属于|按照?[^，。；]{0,16}计算|例如|假设|示例|[=＝]|不(?:会|得|应)?超过/;

/** Is something given for the band: a share of a fee, a multiple, or in words of compensation? */
function isGiven(sentence: string, credit: Credit): boolean {
  if (/赔偿|补偿|赔付|代金券|返还|减免|抵扣|退还|额外|延长/.test(sentence)) return true;
  if (credit.creditUnit === 'x')
    return sentence.includes('倍') || /^[^，。]{0,40}\*/.test(sentence);
  if (credit.creditUnit !== '%') return false;
  return credit.creditOf !== null
    ? /费|款|价|额|时长|次数/.test(credit.creditOf)
    : sentence.length < 50;
}

/** Tiers told in prose, or rows of a table that reached the text as lines. */
export function serviceCredit(sentence: string, passage: Passage): Reading<'service-credit'>[] {
  if (sentence.length > 160 || NO_CREDIT.test(sentence) || NO_TIER.test(sentence)) return [];
  const tier = chineseTables.tier(sentence);
  if (tier === null || !isGiven(sentence, tier.credit)) return [];
  const context = `${passage.leadIn ?? ''} ${passage.headings.join(' ')}`;
  return [
    {
      facts: {
        metric: chineseTables.metric(sentence) ?? chineseTables.metric(context),
        scope: null,
        tiers: [{ ...tier.band, ...tier.credit }],
        form: chineseTables.creditForm(`${sentence} ${context}`),
      },
    },
  ];
}
