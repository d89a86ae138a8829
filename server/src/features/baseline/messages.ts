import type { RefProblem } from '../../baseline/disk/resolve.js';
import type { RevisionProblem } from '../../baseline/disk/revisions.js';
import type { Repair } from '../../baseline/library.js';
import type { Unread } from '../../formats/read.js';
import type { Locale, Message } from '../../locale/locale.js';
import { UNREAD_FILES } from '../../locale/unread-files.js';

/** Why a document cannot be compared with what was chosen. */
export type BaselineProblem = RefProblem | 'not-open' | 'no-reference';

const PROBLEMS: Readonly<Record<Exclude<BaselineProblem, Unread>, Message>> = {
  missing: { en: () => 'the file is not there any more', zh: () => '文件已不存在' },
  forbidden: { en: () => 'the file may not be read', zh: () => '没有读取文件的权限' },
  unreadable: { en: () => 'the file cannot be read', zh: () => '无法读取文件' },
  empty: { en: () => 'the file is empty', zh: () => '文件为空' },
  'too-large': { en: () => 'the file is larger than 64 MB', zh: () => '文件大于 64 MB' },
  'not-in-library': { en: () => 'it is not in the library any more', zh: () => '基准库中已没有它' },
  'no-git': { en: () => 'git is not installed', zh: () => '没有安装 git' },
  'not-in-revision': {
    en: () => 'git has no such revision of this file',
    zh: () => 'git 中没有此文件的这个版本',
  },
  'not-open': { en: () => 'the document is not open any more', zh: () => '该文档已关闭' },
  'no-reference': { en: () => 'nothing is called so', zh: () => '没有这样的基准' },
};

const REVISION_PROBLEMS: Readonly<Record<RevisionProblem, Message>> = {
  'no-git': PROBLEMS['no-git'],
  'not-in-git': {
    en: () => 'this file is in no git repository',
    zh: () => '此文件不在 git 仓库中',
  },
  'never-committed': {
    en: () => 'git has no commit of this file',
    zh: () => 'git 中没有此文件的提交记录',
  },
};

/** Says why a file has no revisions. */
export function noRevisions(problem: RevisionProblem, locale: Locale): string {
  return REVISION_PROBLEMS[problem][locale]();
}

const NOT_COMPARED: Message<[ref: string, why: string]> = {
  en: (ref, why) =>
    `Not compared with ${ref}: ${why}. Choose another baseline with "Proviso: Choose Baseline".`,
  zh: (ref, why) => `未能与 ${ref} 比较：${why}。请用“Proviso: 选择基准协议…”另选基准。`,
};

function isUnread(problem: BaselineProblem): problem is Unread {
  return problem in UNREAD_FILES.en;
}

/** Says that a document is compared with nothing, and why. */
export function notCompared(ref: string, problem: BaselineProblem, locale: Locale): string {
  const why = isUnread(problem) ? UNREAD_FILES[locale][problem] : PROBLEMS[problem][locale]();
  return NOT_COMPARED[locale](ref, why);
}

const REPAIRED: Message<[recovered: number, unreadable: number]> = {
  en: (recovered, unreadable) =>
    `The library of baselines was damaged and has been rebuilt: ${recovered} texts were listed again, ${unreadable} unreadable records dropped.`,
  zh: (recovered, unreadable) =>
    `基准协议库曾受损，现已重建：重新列入 ${recovered} 份文本，舍弃 ${unreadable} 条无法读取的记录。`,
};
const LOST: Message<[titles: string, more: number]> = {
  en: (titles, more) =>
    ` Import again, as their texts are gone: ${titles}${more > 0 ? ` and ${more} more` : ''}.`,
  zh: (titles, more) =>
    `以下文本已丢失，请重新导入：${titles}${more > 0 ? `等另 ${more} 份` : ''}。`,
};

/** More titles than these do not fit a notification. */
const MOST_TITLES = 3;

/** Says what was found damaged in the library and what became of it. */
export function repaired({ recovered, lost, unreadable }: Repair, locale: Locale): string {
  const said = REPAIRED[locale](recovered.length, unreadable);
  if (lost.length === 0) return said;
  const titles = lost.slice(0, MOST_TITLES).map(({ title }) => title);
  const comma = locale === 'zh' ? '、' : ', ';
  return said + LOST[locale](titles.join(comma), lost.length - titles.length);
}
