import type { Passage, Reading } from '../../clauses/recogniser.js';
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

/** Tiers told in prose, or rows of a table that reached the text as lines. */
export function serviceCredit(sentence: string, passage: Passage): Reading<'service-credit'>[] {
  if (sentence.length > 160) return [];
  const tier = chineseTables.tier(sentence);
  if (tier === null) return [];
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
