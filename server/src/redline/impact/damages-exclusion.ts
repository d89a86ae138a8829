import type { DamageCategory } from '../../clauses/facts.js';
import type { Impact } from '../change.js';
import { fold } from '../normal-form.js';
import { against, difference, type FactEffect, gainOf, impact } from './impact.js';
import { holderEffect } from './notice.js';
import { helpedByCover, ownCarveOuts } from './own-carve-outs.js';

const KIND = 'damages-exclusion';

/** Kinds of damage that are excluded now, or no longer. */
export const damagesExclusionEffect: FactEffect<'damages-exclusion'> = (
  { baseline, draft },
  context,
) => {
  const from = baseline.facts;
  const to = draft.facts;
  const side = gainOf(to.protects);
  const found: Impact[] = [];
  const { added, removed } = difference(from.categories, to.categories, (c) => c);
  if (added.length > 0)
    found.push(
      impact({
        kind: KIND,
        fact: 'categories',
        from: null,
        to: added.join(', '),
        favours: side,
        magnitude: 0.6,
        says: {
          en: `Also excluded now: ${inEnglish(added)}`,
          zh: `新增排除：${names(added)}`,
        },
        short: { en: `excludes ${inEnglish(added)}`, zh: `新增排除${names(added)}` },
      }),
    );
  if (removed.length > 0)
    found.push(
      impact({
        kind: KIND,
        fact: 'categories',
        from: removed.join(', '),
        to: null,
        favours: against(side),
        magnitude: 0.6,
        says: {
          en: `No longer excluded: ${inEnglish(removed)}`,
          zh: `不再排除：${names(removed)}`,
        },
        short: { en: `no longer excludes ${inEnglish(removed)}`, zh: `不再排除${names(removed)}` },
      }),
    );
  found.push(
    ...holderEffect(KIND, from.protects, to.protects, { en: 'excluding damages', zh: '损失排除' }),
  );
  const carveOuts = difference(
    ownCarveOuts(baseline, context.baseline),
    ownCarveOuts(draft, context.draft),
    fold,
  );
  if (carveOuts.added.length > 0 || carveOuts.removed.length > 0) {
    const more = carveOuts.added.length >= carveOuts.removed.length;
    const texts = more ? carveOuts.added : carveOuts.removed;
    const agreement = more ? context.draft : context.baseline;
    const traded = carveOuts.added.length > 0 && carveOuts.removed.length > 0;
    const helped = traded ? side : helpedByCover(side, texts, agreement);
    found.push(
      impact({
        kind: KIND,
        fact: 'carveOuts',
        from: carveOuts.removed.join('; ') || null,
        to: carveOuts.added.join('; ') || null,
        favours: more ? against(helped) : helped,
        magnitude: 0.55,
        says: more
          ? {
              en: `The exclusion has a new exception: ${texts.join('; ')}`,
              zh: `损失排除新增例外：${texts.join('；')}`,
            }
          : {
              en: `The exclusion loses an exception: ${texts.join('; ')}`,
              zh: `损失排除删去例外：${texts.join('；')}`,
            },
        short: more
          ? { en: 'exception added', zh: '新增例外' }
          : { en: 'exception dropped', zh: '删去例外' },
      }),
    );
  }
  return found;
};

const NAMES: Readonly<Record<DamageCategory, string>> = {
  indirect: '间接损失',
  incidental: '附带损失',
  consequential: '后果性损失',
  special: '特殊损失',
  punitive: '惩罚性赔偿',
  exemplary: '惩戒性赔偿',
  'lost-profits': '利润损失',
  'lost-revenue': '收入损失',
  'lost-opportunity': '商业机会损失',
  'lost-data': '数据损失',
  goodwill: '商誉损失',
  'business-interruption': '业务中断损失',
  other: '其他损失',
};

function names(categories: readonly string[]): string {
  return categories.map((c) => NAMES[c as DamageCategory] ?? c).join('、');
}

const ENGLISH: Partial<Record<DamageCategory, string>> = {
  'lost-profits': 'loss of profits',
  'lost-revenue': 'loss of revenue',
  'lost-opportunity': 'loss of opportunities',
  'lost-data': 'loss of data',
  goodwill: 'loss of goodwill',
  'business-interruption': 'interruption of business',
  other: 'other loss',
};

function inEnglish(categories: readonly string[]): string {
  return categories.map((c) => ENGLISH[c as DamageCategory] ?? `${c} damages`).join(', ');
}
