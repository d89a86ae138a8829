import type { RefProblem } from '../../baseline/disk/resolve.js';
import type { LeftReason, ReadProblem } from '../../baseline/import.js';
import type { Unread } from '../../formats/read.js';
import { AGREEMENT_FILES } from '../../formats/text-files.js';
import type { Locale } from '../../locale/locale.js';
import { UNREAD_FILES } from '../../locale/unread-files.js';

/** What `proviso baseline` says. */
export interface BaselineMessages {
  readonly about: string;
  readonly examples: string;
  readonly libraryOption: string;
  readonly formatOption: string;
  readonly limitOption: string;
  readonly importAbout: string;
  readonly importPath: string;
  readonly listAbout: string;
  readonly listWords: string;
  readonly matchAbout: string;
  readonly matchFile: string;
  readonly searchAbout: string;
  readonly searchQuery: string;
  readonly clauseOption: string;
  readonly removeAbout: string;
  readonly removeId: string;
  readonly importing: (n: number, of: number, agreements: number, path: string) => string;
  readonly taken: (added: number, versions: number, known: number, place: string) => string;
  readonly newVersions: string;
  readonly leftOut: string;
  readonly left: Readonly<Record<LeftReason, string>>;
  readonly more: (n: number) => string;
  readonly noFiles: string;
  readonly cancelled: string;
  readonly title: string;
  readonly type: string;
  readonly updated: string;
  readonly versions: string;
  readonly id: string;
  readonly undated: string;
  readonly total: (agreements: number, versions: number) => string;
  readonly emptyLibrary: (place: string) => string;
  readonly noneListed: string;
  readonly noMatch: string;
  readonly newer: (updated: string) => string;
  readonly nothingFound: string;
  readonly removed: (title: string, updated: string) => string;
  readonly shortId: (id: string, least: number) => string;
  readonly ambiguousId: (id: string) => string;
  readonly unknownId: (id: string) => string;
  readonly repaired: (place: string, recovered: number, unreadable: number) => string;
  readonly lost: (title: string, updated: string) => string;
  readonly busy: (place: string, pid: number | null) => string;
  readonly failed: (path: string, code: string) => string;
  readonly resolve: Readonly<Record<RefProblem, string>>;
  readonly noLikely: string;
  readonly noOriginal: string;
  readonly original: string;
  readonly comparedWith: (title: string, updated: string, score: string) => string;
}

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const sentences = (locale: Locale, stop: string): Record<Unread, string> =>
  Object.fromEntries(
    Object.entries(UNREAD_FILES[locale]).map(([why, said]) => [why, said + stop]),
  ) as Record<Unread, string>;

/** Why a file has no text, and what to do. */
const UNREADABLE: Readonly<Record<Locale, Readonly<Record<ReadProblem, string>>>> = {
  en: {
    ...sentences('en', '.'),
    missing: 'no such file or folder. Check the name.',
    forbidden: 'not allowed to read this file. Check its permissions.',
    unreadable: 'this file cannot be read.',
    empty: 'the file is empty.',
    'too-large': 'the file is larger than 64 MB. Split it first.',
  },
  zh: {
    ...sentences('zh', '。'),
    missing: '没有这个文件或文件夹，请检查名称。',
    forbidden: '没有读取此文件的权限。',
    unreadable: '无法读取此文件。',
    empty: '文件是空的。',
    'too-large': '文件大于 64 MB，请先拆分。',
  },
};

export const BASELINE_MESSAGES: Readonly<Record<Locale, BaselineMessages>> = {
  en: {
    about: 'the library of baselines: agreements that drafts are compared with',
    examples: `
Examples:
  $ proviso baseline import contracts/ terms-2025.txt
  $ proviso baseline match draft.txt
  $ proviso baseline search "liability cap"
  $ proviso baseline search fwdj                      (the first letters of the pinyin)
  $ proviso baseline search --clause "Fees are due within thirty days of the invoice."

The library is in the folder of --library, else of the variable PROVISO_LIBRARY, else in the
folder for programs' data. It is plain files, and may be copied.`,
    libraryOption: 'folder of the library',
    formatOption: 'how to print the result',
    limitOption: 'most results',
    importAbout: 'take agreements into the library; known ones are not taken twice',
    importPath:
      'Word documents, texts, or folders of them; a compendium is split into its agreements',
    listAbout: 'list the agreements in the library',
    listWords: 'only titles with all of these words',
    matchAbout: 'find the baseline that a draft was made from',
    matchFile: 'the draft (or - for standard input)',
    searchAbout: 'find agreements and clauses by title, heading, kind, pinyin or words',
    searchQuery: 'what to look for',
    clauseOption: 'the query is a clause: find clauses that say the same',
    removeAbout: 'take agreements out of the library',
    removeId: 'ids as list prints them, or their first letters; ID@VERSION for one version',
    importing: (n, of, agreements, path) =>
      `${n}/${of} · ${plural(agreements, 'agreement')} · ${path}`,
    taken: (added, versions, known, place) =>
      `${plural(added, 'new agreement')}, ${plural(versions, 'new version')}, ${known} known already, in ${place}`,
    newVersions: 'New versions of agreements in the library:',
    leftOut: 'Left out:',
    left: {
      ...UNREADABLE.en,
      'not-an-agreement': 'does not read like an agreement',
      pointer: 'only says where the real text is',
    },
    more: (n) => `and ${n} more`,
    noFiles: `there is nothing to import (${AGREEMENT_FILES}).`,
    cancelled: 'stopped. What was taken until then is in the library; import again for the rest.',
    title: 'Title',
    type: 'Type',
    updated: 'Updated',
    versions: 'Versions',
    id: 'Id',
    undated: 'undated',
    total: (agreements, versions) =>
      `${plural(agreements, 'agreement')} shown; ${plural(versions, 'version')} in the library`,
    emptyLibrary: (place) =>
      `the library in ${place} is empty. Fill it with: proviso baseline import PATH…`,
    noneListed: 'no title has these words.',
    noMatch: 'nothing in the library is like this.',
    newer: (updated) => `the library has a newer version of it: ${updated}`,
    nothingFound: 'nothing found.',
    removed: (title, updated) => `removed: ${title} ${updated}`,
    shortId: (id, least) => `"${id}" is too short: give at least ${least} letters of the id.`,
    ambiguousId: (id) => `"${id}" is the beginning of several ids: give more letters of it.`,
    unknownId: (id) => `"${id}" is not in the library. "proviso baseline list" prints the ids.`,
    repaired: (place, recovered, unreadable) =>
      `the library in ${place} was damaged and has been rebuilt: ${plural(recovered, 'text')} listed again, ${plural(unreadable, 'unreadable line')} dropped.`,
    lost: (title, updated) =>
      `the text of "${title}" (${updated}) is gone or damaged; import it again.`,
    busy: (place, pid) =>
      `the library in ${place} is being written to by ${pid === null ? 'another program' : `process ${pid}`}. Try again when it is done.`,
    failed: (path, code) => `${path} cannot be used (${code}).`,
    resolve: {
      ...UNREADABLE.en,
      'not-in-library': 'not in the library. "proviso baseline list" prints what is.',
      'no-git': 'git is not installed, or not on the PATH.',
      'not-in-revision': 'git has no such revision of this file.',
    },
    noOriginal: 'the draft is no Word document with tracked changes.',
    original: 'original',
    noLikely:
      'nothing in the library is enough like this draft. "proviso baseline match" shows what comes closest.',
    comparedWith: (title, updated, score) => `baseline: ${title} (${updated}), ${score} alike`,
  },
  zh: {
    about: '基准库：与草稿作比较的协议',
    examples: `
示例：
  $ proviso baseline import 合同/ 条款-2025.txt
  $ proviso baseline match 草稿.txt
  $ proviso baseline search 责任上限
  $ proviso baseline search fwdj                      （拼音首字母）
  $ proviso baseline search --clause "您应当在收到账单后三十日内付款。"

基准库位于 --library 所指的文件夹；未指定时取环境变量 PROVISO_LIBRARY，再次为系统的程序数据文件夹。
其中都是普通文件，可以复制。`,
    libraryOption: '基准库所在的文件夹',
    formatOption: '输出格式',
    limitOption: '结果的最大数目',
    importAbout: '把协议收入基准库；已有的不会重复收入',
    importPath: 'Word 文档、文本文件，或存放它们的文件夹；汇编会拆分为各个协议',
    listAbout: '列出基准库中的协议',
    listWords: '只列出标题含有全部这些词的协议',
    matchAbout: '查找草稿所依据的基准',
    matchFile: '草稿（用 - 表示标准输入）',
    searchAbout: '按名称、标题、类别、拼音或文字查找协议和条款',
    searchQuery: '要查找的内容',
    clauseOption: '查询内容是一条条款：查找意思相同的条款',
    removeAbout: '从基准库中移除协议',
    removeId: 'list 所列的编号或其开头；只移除一个版本时写作 编号@版本',
    importing: (n, of, agreements, path) => `${n}/${of} · ${agreements} 份协议 · ${path}`,
    taken: (added, versions, known, place) =>
      `新增协议 ${added} 份，新版本 ${versions} 个，已有 ${known} 份，位于 ${place}`,
    newVersions: '库中协议的新版本：',
    leftOut: '未收入：',
    left: {
      ...UNREADABLE.zh,
      'not-an-agreement': '看起来不是协议',
      pointer: '只是指向别处的正文',
    },
    more: (n) => `另有 ${n} 份`,
    noFiles: `没有可导入的文件（${AGREEMENT_FILES}）。`,
    cancelled: '已停止。此前的部分已收入基准库；重新导入即可继续。',
    title: '名称',
    type: '类型',
    updated: '更新日期',
    versions: '版本数',
    id: '编号',
    undated: '无日期',
    total: (agreements, versions) => `列出协议 ${agreements} 份；库中共 ${versions} 个版本`,
    emptyLibrary: (place) => `基准库 ${place} 是空的。请先收入协议：proviso baseline import 路径…`,
    noneListed: '没有标题含有这些词。',
    noMatch: '基准库中没有相似的协议。',
    newer: (updated) => `库中有它的更新版本：${updated}`,
    nothingFound: '没有找到。',
    removed: (title, updated) => `已移除：${title} ${updated}`,
    shortId: (id, least) => `“${id}”太短：请至少给出编号的前 ${least} 个字符。`,
    ambiguousId: (id) => `“${id}”是多个编号的开头：请多给几个字符。`,
    unknownId: (id) => `基准库中没有“${id}”。编号可用 proviso baseline list 查看。`,
    repaired: (place, recovered, unreadable) =>
      `基准库 ${place} 曾受损，现已重建：重新列入 ${recovered} 份文本，舍弃 ${unreadable} 行无法读取的记录。`,
    lost: (title, updated) => `“${title}”（${updated}）的文本已丢失或损坏，请重新导入。`,
    busy: (place, pid) =>
      `${pid === null ? '另一个程序' : `进程 ${pid}`}正在写入基准库 ${place}，请待其完成后重试。`,
    failed: (path, code) => `无法使用 ${path}（${code}）。`,
    resolve: {
      ...UNREADABLE.zh,
      'not-in-library': '基准库中没有。可用 proviso baseline list 查看库中的协议。',
      'no-git': '没有安装 git，或不在 PATH 中。',
      'not-in-revision': 'git 中没有此文件的这个版本。',
    },
    noOriginal: '草稿不是含有修订的 Word 文档。',
    original: '修订前',
    noLikely: '基准库中没有与此草稿足够相似的协议。可用 proviso baseline match 查看最接近的。',
    comparedWith: (title, updated, score) => `基准：${title}（${updated}），相似度 ${score}`,
  },
};
