import type { ComparisonLimit } from './change.js';

const MESSAGES: Readonly<Record<ComparisonLimit['code'], ComparisonLimit['message']>> = {
  'similar-units': {
    en: 'So much differs that only a part of it was searched for edited versions; the rest shows as deleted and inserted.',
    zh: '差异过多，仅对其中一部分查找改写前后的对应条款；其余部分显示为删除和新增。',
  },
  'similarity-work': {
    en: 'The search for edited versions of clauses was stopped; some edits show as a deletion and an insertion.',
    zh: '改写条款的对应查找已中止；部分修改显示为一处删除和一处新增。',
  },
  'edit-length': {
    en: 'A clause differs in so many words that it is shown as replaced as a whole.',
    zh: '某一条款改动的词语过多，整条显示为替换。',
  },
  'edit-characters': {
    en: 'A clause is too long for a word-by-word comparison and is shown as replaced as a whole.',
    zh: '某一条款过长，未逐词比较，整条显示为替换。',
  },
  'agreement-pairs': {
    en: 'There are so many agreements that some were paired by their titles alone.',
    zh: '协议数量过多，部分协议仅按标题配对。',
  },
};

/** The limits with these codes, each once, in words. */
export function limitsFor(codes: Iterable<ComparisonLimit['code']>): ComparisonLimit[] {
  return [...new Set(codes)].map((code) => ({ code, message: MESSAGES[code] }));
}
