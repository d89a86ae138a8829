import type { DamageCategory } from '../../clauses/facts.js';
import { type Effect, opposite, servedBy } from '../explanation.js';

const CATEGORIES: Readonly<Record<DamageCategory, readonly [en: string, zh: string]>> = {
  indirect: ['indirect loss', '间接损失'],
  incidental: ['incidental loss', '附带或偶然损失'],
  consequential: ['consequential loss', '后果性损失'],
  special: ['special damages', '特殊损失'],
  punitive: ['punitive damages', '惩罚性赔偿'],
  exemplary: ['exemplary damages', '惩戒性赔偿'],
  'lost-profits': ['lost profits', '利润损失'],
  'lost-revenue': ['lost revenue', '收入损失'],
  'lost-opportunity': ['lost opportunities', '商业机会损失'],
  'lost-data': ['lost data', '数据丢失'],
  goodwill: ['loss of goodwill', '商誉损失'],
  'business-interruption': ['business interruption', '业务中断损失'],
  other: ['further kinds of loss', '其他损失'],
};

/** Losses by which the other side is often hit hardest. */
const HEAVY: readonly DamageCategory[] = [
  'lost-profits',
  'lost-revenue',
  'lost-data',
  'business-interruption',
];

/** Whole categories of damage that nobody can claim. */
export const damagesExclusion: Effect<'damages-exclusion'> = (finding, told) => {
  const { categories, protects, carveOuts } = finding.facts;
  const party = told.who(protects);
  const mutual = protects === 'either' || protects === 'both';
  const name = (category: DamageCategory): string => told.say(...CATEGORIES[category]);
  const listed = told.or(categories.map(name));
  return {
    headline:
      listed === ''
        ? told.inOwnWords(finding)
        : protects === null
          ? told.say(`No liability for ${listed}.`, `对${listed}不承担责任。`)
          : told.say(
              mutual
                ? `Neither party is liable for ${listed}.`
                : `${party.start} ${party.verb('is', 'are')} not liable for ${listed}.`,
              `${mutual ? '双方均不对' : `${party.name}不对`}${listed}承担责任。`,
            ),
    forWhom: servedBy(protects),
    details: () => {
      const heavy = categories.filter((category) => HEAVY.includes(category)).map(name);
      const other = opposite(protects);
      return {
        reliance:
          protects === null
            ? []
            : [
                told.say(
                  `${party.start} may rely on it against ${told.against(protects).them}.`,
                  `${party.name}可据此对抗${told.against(protects).name}。`,
                ),
              ],
        watch: [
          ...(heavy.length > 0
            ? [
                told.say(
                  `What a breach often costs most, ${told.and(heavy)}, cannot be claimed.`,
                  `违约造成的${told.and(heavy)}往往最重，却不能主张。`,
                ),
              ]
            : []),
          ...(carveOuts.length > 0
            ? [
                told.say(
                  `Does not apply to: ${told.leftOut(carveOuts)}.`,
                  `不适用于：${told.leftOut(carveOuts)}。`,
                ),
              ]
            : told.carvesOut(finding, told.cues.intentCarveOut) ||
                told.cues.asLawPermits.test(finding.quote)
              ? []
              : [
                  told.say(
                    'No exception for intent or gross negligence.',
                    '未将故意或重大过失除外。',
                  ),
                ]),
          ...(other !== null
            ? [told.say(`It protects ${party.them} only.`, `仅保护${party.name}。`)]
            : []),
        ],
        law: told.law('lost-profits', 'void-exemption', 'standard-terms-void'),
      };
    },
  };
};
