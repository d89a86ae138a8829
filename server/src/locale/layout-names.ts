import { LAYOUT_KINDS } from '../redline/change.js';
import type { Locale } from './locale.js';

/** What texts that say the same are printed otherwise in; `numbering`: clauses with another number. */
export const SHOWN_DIFFERENCES = [...LAYOUT_KINDS, 'numbering'] as const;
export type ShownDifference = (typeof SHOWN_DIFFERENCES)[number];

/** Names of the differences that are shown on demand. */
export const LAYOUT_NAMES: Readonly<Record<ShownDifference, Readonly<Record<Locale, string>>>> = {
  wrap: { en: 'line wrap and emphasis', zh: '换行与强调标记' },
  spacing: { en: 'spacing', zh: '空格' },
  punctuation: { en: 'width and style of punctuation', zh: '标点与全半角' },
  marks: { en: 'list marks', zh: '列表标记' },
  values: { en: 'way to write values', zh: '数值写法' },
  numbering: { en: 'numbering', zh: '编号' },
};
