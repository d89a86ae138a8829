import { basename } from 'node:path';
import type { Locale, Message } from '../../locale/locale.js';
import type { LeftOut } from './symbol-index.js';

/** A message names no more files than this. */
const NAMED = 3;

const TOO_MANY: Message = {
  en: () => 'This workspace has more text files than Proviso searches; some were not looked at.',
  zh: () => '工作区中的文本文件多于 Proviso 的搜索上限，部分文件未纳入搜索。',
};

const TOO_LARGE: Message<[count: number, names: string]> = {
  en: (count, names) =>
    count === 1
      ? `Too large to search for symbols: ${names}. Open it to search it.`
      : `Too large to search for symbols: ${count} files (${names}). Open them to search them.`,
  zh: (count, names) => `${count} 个文件过大，未纳入符号搜索：${names}。打开后即可搜索。`,
};

/** Says what the search of symbols leaves out; null where that is nothing. */
export function notIndexed({ files, large }: LeftOut, locale: Locale): string | null {
  const said: string[] = [];
  if (files) said.push(TOO_MANY[locale]());
  if (large.length > 0) {
    const names = large.slice(0, NAMED).map((path) => basename(path));
    if (large.length > NAMED) names.push('…');
    said.push(TOO_LARGE[locale](large.length, names.join(', ')));
  }
  return said.length > 0 ? said.join(' ') : null;
}
