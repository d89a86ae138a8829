import type { MatchReason } from '../baseline/matcher.js';
import type { Locale } from './locale.js';

const NAMES: Readonly<Record<MatchReason['what'], Readonly<Record<Locale, string>>>> = {
  text: { en: 'wording', zh: '文字' },
  headings: { en: 'headings', zh: '标题结构' },
  title: { en: 'title', zh: '名称' },
  parties: { en: 'parties', zh: '当事人' },
  figures: { en: 'figures', zh: '数字' },
};

/** Below this a likeness is chance. */
const LEAST = 0.1;

/** Why a baseline was found, in one line: "the draft's wording is 92 % in it (80 % of it in the draft)". */
export function describeReasons(reasons: readonly MatchReason[], locale: Locale): string {
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const parts = reasons
    .filter(({ ofDraft, ofBaseline }) => Math.max(ofDraft, ofBaseline) >= LEAST)
    .map(({ what, ofDraft, ofBaseline }) => {
      const name = NAMES[what][locale];
      return ofDraft === ofBaseline || what === 'parties'
        ? `${name} ${percent(ofDraft)}`
        : `${name} ${percent(ofDraft)}/${percent(ofBaseline)}`;
    });
  if (parts.length === 0) return locale === 'zh' ? '几乎没有相同之处' : 'almost nothing in common';
  return locale === 'zh'
    ? `相同（占草稿/占基准）：${parts.join('，')}`
    : `in common (of draft/of baseline): ${parts.join(', ')}`;
}
