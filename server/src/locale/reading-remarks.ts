import type { Remark } from '../formats/read.js';
import type { Locale } from './locale.js';

const REMARKS: Readonly<Record<Locale, Readonly<Record<Remark, string>>>> = {
  en: {
    tracked: 'it has tracked changes; they are read as if all were accepted',
    footnotes: 'it has footnotes, which are not read',
  },
  zh: {
    tracked: '其中含有未处理的修订，按全部接受修订后的文本读取',
    footnotes: '其中的脚注未读取',
  },
};

/** What there is to know about how a document was read, as a sentence without its full stop; or null. */
export function readingRemarks(remarks: readonly Remark[], locale: Locale): string | null {
  const said = remarks.map((remark) => REMARKS[locale][remark]);
  return said.length === 0 ? null : said.join(locale === 'zh' ? '；' : '; ');
}
