import { AGREEMENT_FILES } from '../formats/text-files.js';
import type { Locale } from '../locale/locale.js';
import { similarTo } from './similar.js';

/** What the command line says, apart from the results themselves. */
interface Messages {
  readonly about: string;
  readonly versionOption: string;
  readonly helpOption: string;
  readonly langOption: string;
  readonly colorOption: string;
  readonly noColorOption: string;
  readonly tryHelp: (command: string) => string;
  readonly reviewAbout: string;
  readonly reviewFile: string;
  readonly formatOption: string;
  readonly kindsOption: string;
  readonly failOnOption: string;
  readonly uncertainOption: string;
  readonly allOption: string;
  readonly forceOption: string;
  readonly sideOption: string;
  readonly reviewExamples: string;
  readonly missing: string;
  readonly forbidden: string;
  readonly emptyFolder: string;
  readonly folder: string;
  readonly loop: string;
  readonly unreadable: (why: string) => string;
  readonly empty: string;
  readonly notAnAgreement: string;
  readonly unknownKind: (name: string) => string;
  readonly unknownCondition: (name: string, levels: string) => string;
  readonly unknownFactTest: (test: string) => string;
  readonly unknownFact: (fact: string, kind: string) => string;
  readonly notANumber: (value: string, operator: string) => string;
  readonly noNumber: (fact: string, operator: string) => string;
  /** After a name that is not known: the one that was meant, or else all there are. */
  readonly meant: (name: string) => string;
  readonly known: (names: string) => string;
  readonly unwritable: (why: string) => string;
  readonly outputOption: string;
  readonly textAbout: string;
  readonly textFile: string;
  readonly textOutput: string;
  readonly textExamples: string;
  readonly overwriteOption: string;
  readonly wrote: (path: string) => string;
  readonly exists: (path: string) => string;
  readonly isInput: (path: string) => string;
  readonly noFolder: (path: string) => string;
  readonly cannotWrite: (path: string, why: string) => string;
  readonly unknownEnding: (path: string, endings: string) => string;
  readonly unexpected: string;
}

export const MESSAGES: Readonly<Record<Locale, Messages>> = {
  en: {
    about: 'Reads agreements and says what their clauses do. Nothing leaves this machine.',
    versionOption: 'print the version',
    helpOption: 'print this help',
    langOption: 'language of the output (default: that of the environment)',
    colorOption: 'use colour even where the output is not a terminal',
    noColorOption: 'use no colour (as does NO_COLOR=1)',
    tryHelp: (command) => `(${command} --help lists what there is)`,
    reviewAbout: 'review agreements: limits of liability, ways out, service levels, every clause',
    reviewFile: 'Word documents, texts, folders of them, or - for standard input',
    formatOption: 'how to print the review (default: text)',
    kindsOption: 'only these kinds of finding, comma-separated',
    failOnOption:
      'exit with status 1 on: low, medium, high (attention), a kind, or KIND:FACT<VALUE; comma-separated',
    uncertainOption: 'let findings that the review is unsure of count for --fail-on, too',
    allOption: 'quote every finding, not just the headline ones',
    sideOption: 'from whose side to look at what a clause does',
    forceOption: 'review texts that do not read like an agreement, too',
    reviewExamples: `
Examples:
  $ proviso review contract.docx
  $ proviso review contracts/ -o review.md
  $ proviso review sla.txt --kinds sla-threshold,service-credit
  $ proviso review draft.md --fail-on high,sla-threshold:value<99.9

Exit status: 0 fine, 1 findings at or over --fail-on, 2 bad usage or unreadable input.`,
    missing: 'no such file. Check the name; one with spaces stands in "quotation marks".',
    forbidden: 'not allowed to read this file. Check its permissions.',
    emptyFolder: `nothing to read in this folder (${AGREEMENT_FILES}).`,
    folder: 'is a folder. Name a file in it.',
    loop: 'this link leads back to itself: there is no file behind it.',
    unreadable: (why) => `cannot be read (${why}).`,
    empty: 'the file is empty: there is nothing to review.',
    notAnAgreement:
      'does not read like an agreement; left alone (--force reviews it all the same).',
    unknownKind: (name) => `"${name}" is not a kind of finding.`,
    unknownCondition: (name, levels) => `"${name}" is neither a level (${levels}) nor a kind.`,
    unknownFactTest: (test) =>
      `"${test}" is not a condition on a fact: write FACT<VALUE, FACT>VALUE or FACT=VALUE.`,
    unknownFact: (fact, kind) => `${kind} has no fact "${fact}".`,
    notANumber: (value, operator) => `"${value}" is not a number: ${operator} compares numbers.`,
    noNumber: (fact, operator) => `"${fact}" is not a number: use = or != instead of ${operator}.`,
    meant: (name) => ` Did you mean ${name}?`,
    known: (names) => ` There are: ${names}.`,
    unwritable: (why) => `the result cannot be written (${why}).`,
    textAbout: 'print the text that is read from a file: of a Word document as Markdown',
    textFile: 'a Word document or a text, or - for standard input',
    textOutput: 'write to this file instead of standard output',
    textExamples: `
Examples:
  $ proviso text contract.docx -o contract.md

Exit status: 0 fine, 2 bad usage or unreadable input.`,
    outputOption: 'write to this file; its ending says the format where --format does not',
    overwriteOption: 'let the file replace one of the same name',
    wrote: (path) => `wrote ${path}`,
    exists: (path) =>
      `${path}: exists already. Name another file, or add --overwrite to replace it.`,
    isInput: (path) => `${path}: is one of the files that were read. Name another file.`,
    noFolder: (path) => `${path}: there is no such folder to write to. Make it first.`,
    cannotWrite: (path, why) => `${path}: cannot be written (${why}).`,
    unknownEnding: (path, endings) =>
      `${path}: this ending stands for no format that is written here (${endings}). Use one of them, or say --format.`,
    unexpected: 'something went wrong that should not; please report it with these lines:',
  },
  zh: {
    about: '阅读合同与协议，说明每一条款的作用。文本不会离开本机。',
    versionOption: '显示版本',
    helpOption: '显示帮助',
    langOption: '输出语言（默认取自环境变量）',
    colorOption: '输出不是终端时也使用颜色',
    noColorOption: '不使用颜色（同 NO_COLOR=1）',
    tryHelp: (command) => `（${command} --help 列出全部用法）`,
    reviewAbout: '审阅协议：责任上限、终止途径、服务承诺，逐条说明',
    reviewFile: 'Word 文档、文本文件，或存放它们的文件夹，或用 - 表示标准输入',
    formatOption: '输出格式（默认：text）',
    kindsOption: '只列出这些类别，以逗号分隔',
    failOnOption:
      '出现下列情形时以状态 1 退出：low、medium、high（关注程度）、类别，或 类别:事实<数值；以逗号分隔',
    uncertainOption: '把握不大的结果也计入 --fail-on',
    allOption: '引用全部结果，而不只是要点',
    sideOption: '从哪一方的角度说明条款的作用',
    forceOption: '看起来不是协议的文本也予以审阅',
    reviewExamples: `
示例：
  $ proviso review 合同.docx
  $ proviso review 合同/ -o 审阅.md
  $ proviso review sla.txt --kinds sla-threshold,service-credit
  $ proviso review draft.md --fail-on high,sla-threshold:value<99.9

退出状态：0 正常，1 有达到 --fail-on 的结果，2 用法有误或输入无法读取。`,
    missing: '找不到该文件。请检查文件名；含空格的文件名要加引号。',
    forbidden: '没有读取该文件的权限，请检查文件权限。',
    emptyFolder: `该文件夹中没有可读取的文件（${AGREEMENT_FILES}）。`,
    folder: '这是文件夹。请给出其中的一个文件。',
    loop: '该链接指向自身，其后没有文件。',
    unreadable: (why) => `无法读取（${why}）。`,
    empty: '文件为空，没有可审阅的内容。',
    notAnAgreement: '看起来不是协议，未作审阅（--force 可强制审阅）。',
    unknownKind: (name) => `“${name}”不是条款类别。`,
    unknownCondition: (name, levels) => `“${name}”既不是关注程度（${levels}），也不是条款类别。`,
    unknownFactTest: (test) =>
      `“${test}”不是对事实的条件：请写成 事实<数值、事实>数值 或 事实=数值。`,
    unknownFact: (fact, kind) => `${kind} 没有名为“${fact}”的事实。`,
    notANumber: (value, operator) => `“${value}”不是数字：${operator} 只能比较数字。`,
    noNumber: (fact, operator) => `“${fact}”不是数字：请用 = 或 != 代替 ${operator}。`,
    meant: (name) => `是否想输入 ${name}？`,
    known: (names) => `可用的有：${names}。`,
    unwritable: (why) => `结果无法写出（${why}）。`,
    textAbout: '输出从文件中读取的文本；Word 文档输出为 Markdown',
    textFile: 'Word 文档或文本文件，或用 - 表示标准输入',
    textOutput: '写入该文件，而非标准输出',
    textExamples: `
示例：
  $ proviso text 合同.docx -o 合同.md

退出状态：0 正常，2 用法有误或输入无法读取。`,
    outputOption: '写入该文件；未给出 --format 时，格式由扩展名决定',
    overwriteOption: '允许替换同名文件',
    wrote: (path) => `已写入 ${path}`,
    exists: (path) => `${path}：文件已存在。请换一个文件名，或加上 --overwrite 予以替换。`,
    isInput: (path) => `${path}：是所读取的文件之一。请换一个文件名。`,
    noFolder: (path) => `${path}：没有这个文件夹，请先建立。`,
    cannotWrite: (path, why) => `${path}：无法写入（${why}）。`,
    unknownEnding: (path, endings) =>
      `${path}：该扩展名不对应任何可写出的格式（${endings}）。请改用其中之一，或用 --format 指明。`,
    unexpected: '出现了意料之外的错误；报告问题时请附上以下内容：',
  },
};

/** What follows a name that is not known: the one that was most likely meant, or else all there are. */
export function knownNames(name: string, known: readonly string[], locale: Locale): string {
  const meant = similarTo(name, known);
  const say = MESSAGES[locale];
  return meant === null ? say.known(known.join(', ')) : say.meant(meant);
}
