import type { Locale } from '../../locale/locale.js';
import type { ChangeKind } from '../../redline/change.js';

/** What `proviso compare` and `proviso redline` say. */
export interface CompareMessages {
  readonly about: string;
  readonly baseline: string;
  readonly draft: string;
  readonly format: string;
  readonly show: string;
  readonly noEditorial: string;
  readonly side: string;
  readonly failOn: string;
  readonly examples: string;
  readonly redlineAbout: string;
  readonly redlineOutput: string;
  readonly redlineExamples: string;
  readonly badEnding: string;
  readonly needsSide: string;
  readonly unlike: (baseline: string, draft: string) => string;
  readonly heading: string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly moved: string;
  readonly worse: string;
  readonly better: string;
  readonly editorial: (count: number) => string;
  readonly layout: (count: number) => string;
  readonly references: string;
  readonly noChanges: string;
  readonly identicalAgreements: (count: number) => string;
  readonly addedAgreements: string;
  readonly removedAgreements: string;
  readonly summary: (count: number, editorial: number) => string;
  readonly stats: (unchanged: number, renumbered: number, all: number) => string;
  readonly limit: string;
  readonly against: (baseline: string, draft: string) => string;
  readonly footer: string;
}

export const COMPARE_MESSAGES: Readonly<Record<Locale, CompareMessages>> = {
  en: {
    about: 'compare a draft with its baseline: what changed, and what each change does',
    baseline:
      'the agreement to compare with: a file, auto (the best match in the library), original (a Word draft before its tracked changes), git:REVISION of the draft, or library:ID',
    draft: 'the agreement as it is now',
    format: 'how to print the comparison (default: text)',
    show: 'also show what is never a change of substance: layout (or some of wrap, spacing, punctuation, marks, values), numbering; comma-separated',
    noEditorial: 'leave purely editorial changes out',
    side: 'from whose side to look at the changes',
    failOn:
      'exit with status 1 on: any, substantive, large, worse, worse-large (for --side), or a kind; comma-separated',
    examples: `
Examples:
  $ proviso compare signed.docx draft.docx
  $ proviso compare original draft.docx          (its tracked changes)
  $ proviso compare signed.docx draft.docx --side customer --fail-on worse
  $ proviso compare v1.md v2.md -o changes.html

Exit status: 0 fine, 1 changes at or over --fail-on, 2 bad usage or unreadable input.`,
    redlineAbout: 'write the whole draft with every change marked',
    redlineOutput: 'the file to write: .html or .md',
    redlineExamples: `
Examples:
  $ proviso redline signed.txt draft.txt -o redline.html`,
    badEnding: 'the name of the output must end in .html or .md',
    needsSide: '--fail-on worse needs --side customer or --side provider',
    unlike: (baseline, draft) =>
      `${baseline} and ${draft} have no clause in common: are they versions of one agreement?`,
    heading: 'Changes',
    kinds: {
      inserted: 'inserted',
      deleted: 'deleted',
      modified: 'modified',
      moved: 'moved',
      split: 'split',
      merged: 'merged',
      renumbered: 'renumbered',
    },
    moved: 'moved',
    worse: 'worse for you',
    better: 'better for you',
    editorial: (count) => `${count} editorial change${count === 1 ? '' : 's'}`,
    layout: (count) => `${count} difference${count === 1 ? '' : 's'} of layout and numbering`,
    references: 'References that did not follow',
    noChanges: 'No change of substance.',
    identicalAgreements: (count) =>
      `${count} other agreement${count === 1 ? '' : 's'} without a change`,
    addedAgreements: 'New agreements',
    removedAgreements: 'Agreements that are gone',
    summary: (count, editorial) =>
      `${count} change${count === 1 ? '' : 's'} of substance, ${editorial} editorial`,
    stats: (unchanged, renumbered, all) =>
      `${unchanged} of ${all} clauses unchanged, ${renumbered} under another number`,
    limit: 'Limit reached',
    against: (baseline, draft) => `${draft} against ${baseline}`,
    footer: 'Made by Proviso on this machine. No legal advice.',
  },
  zh: {
    about: '将草稿与基准文本比较：改了什么，各项改动的影响',
    baseline:
      '作为比较基准的协议：文件、auto（基准库中最相似的）、original（Word 草稿修订前的文本）、git:版本（草稿的旧版本）或 library:编号',
    draft: '当前的协议',
    format: '输出格式（默认：text）',
    show: '同时显示从不算作实质改动的差异：layout（版式，或其中的 wrap 换行、spacing 空格、punctuation 标点、marks 标记、values 数值写法）、numbering（编号），以逗号分隔',
    noEditorial: '不显示纯文字性改动',
    side: '从哪一方的角度看改动',
    failOn:
      '出现以下改动时以状态 1 退出：any、substantive、large、worse、worse-large（配合 --side）或某一类型，以逗号分隔',
    examples: `
示例：
  $ proviso compare 签署稿.docx 草稿.docx
  $ proviso compare original 草稿.docx            （其中的修订）
  $ proviso compare 签署稿.docx 草稿.docx --side customer --fail-on worse
  $ proviso compare v1.md v2.md -o changes.html

退出状态：0 正常，1 有达到 --fail-on 的改动，2 用法错误或文件不可读。`,
    redlineAbout: '输出标明全部改动的完整草稿',
    redlineOutput: '要写入的文件：.html 或 .md',
    redlineExamples: `
示例：
  $ proviso redline signed.txt draft.txt -o redline.html`,
    badEnding: '输出文件名须以 .html 或 .md 结尾',
    needsSide: '--fail-on worse 须同时指定 --side customer 或 --side provider',
    unlike: (baseline, draft) =>
      `${baseline} 与 ${draft} 没有任何共同条款：它们是同一协议的不同版本吗？`,
    heading: '改动',
    kinds: {
      inserted: '新增',
      deleted: '删除',
      modified: '修改',
      moved: '移动',
      split: '拆分',
      merged: '合并',
      renumbered: '重新编号',
    },
    moved: '位置移动',
    worse: '对您不利',
    better: '对您有利',
    editorial: (count) => `${count} 处文字性改动`,
    layout: (count) => `${count} 处版式或编号差异`,
    references: '未同步更新的引用',
    noChanges: '没有实质改动。',
    identicalAgreements: (count) => `另有 ${count} 份协议没有改动`,
    addedAgreements: '新增的协议',
    removedAgreements: '已不存在的协议',
    summary: (count, editorial) => `${count} 处实质改动，${editorial} 处文字性改动`,
    stats: (unchanged, renumbered, all) =>
      `共 ${all} 条，${unchanged} 条未变，${renumbered} 条编号有变`,
    limit: '已达上限',
    against: (baseline, draft) => `${draft} 对比 ${baseline}`,
    footer: '由 Proviso 在本机生成，不构成法律意见。',
  },
};
