import type { HelpConfiguration } from 'commander';
import type { Locale } from '../locale/locale.js';

/** What the parser of the command line says by itself, and how to say it in Chinese. */
const ZH: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '([^']*)'/, '错误：缺少参数“$1”'],
  [/^error: option '([^']*)' argument missing/, '错误：选项“$1”缺少参数'],
  [/^error: required option '([^']*)' not specified/, '错误：缺少选项“$1”'],
  [/^error: unknown option '([^']*)'/, '错误：没有选项“$1”'],
  [/^error: unknown command '([^']*)'/, '错误：没有命令“$1”'],
  [/^error: option '([^']*)' argument '([^']*)' is invalid\. ?/, '错误：选项“$1”的参数“$2”无效。'],
  [
    /^error: too many arguments(?: for '([^']*)')?\. Expected (\d+) arguments? but got (\d+)\./,
    '错误：参数过多：应为 $2 个，实为 $3 个。',
  ],
  [/Allowed choices are ([^.\n]*)\./, '可用的值：$1。'],
  [/\(Did you mean one of ([^?\n]*)\?\)/, '（是否想输入其中之一：$1？）'],
  [/\(Did you mean ([^?\n]*)\?\)/, '（是否想输入 $1？）'],
];

const TITLES_ZH: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
};

/** An error of the parser in the language of the user. */
export function parserError(message: string, locale: Locale): string {
  if (locale === 'en') return message;
  return ZH.reduce((said, [english, chinese]) => said.replace(english, chinese), message);
}

/** Headings and remarks of the help texts in the language of the user. */
export function helpWords(locale: Locale): HelpConfiguration {
  if (locale === 'en') return {};
  return {
    styleTitle: (title) => TITLES_ZH[title] ?? title,
    optionDescription: ({ description, argChoices, defaultValue, defaultValueDescription }) => {
      const remarks: string[] = [];
      if (argChoices) remarks.push(`可选：${argChoices.join('、')}`);
      if (typeof defaultValue === 'string')
        remarks.push(`默认：${defaultValueDescription ?? defaultValue}`);
      return remarks.length === 0 ? description : `${description}（${remarks.join('；')}）`;
    },
  };
}
