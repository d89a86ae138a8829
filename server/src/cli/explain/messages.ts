import type { Locale } from '../../locale/locale.js';

interface ExplainMessages {
  readonly about: string;
  readonly format: string;
  readonly monthlyFee: string;
  readonly badFee: string;
  readonly all: string;
  readonly examples: string;
  readonly lookOut: string;
  readonly line: (line: number) => string;
  readonly explained: string;
  readonly untitled: string;
  readonly nothing: string;
}

/** What `proviso explain` says of its own. */
export const EXPLAIN_MESSAGES: Readonly<Record<Locale, ExplainMessages>> = {
  en: {
    about: 'print the term sheet of agreements: key terms, what they come to, what to look out for',
    format: 'how to print the term sheet (default: text)',
    monthlyFee: 'what the service costs a month, for worked examples ("10000", "USD 500")',
    badFee: 'Not an amount. Examples: 10000, "¥10,000", "USD 500".',
    all: 'explain every finding in full',
    examples: `
Examples:
  $ proviso explain sla.txt --monthly-fee 10000
  $ proviso explain terms.txt --side customer -o term-sheet.md

Exit status: 0 fine, 2 bad usage or unreadable input.`,
    lookOut: 'Look out for',
    line: (line) => `line ${line}`,
    explained: 'Every finding',
    untitled: '(untitled)',
    nothing: 'No key terms were recognised.',
  },
  zh: {
    about: '输出协议的条款摘要：关键条款、折算结果、需要留意之处',
    format: '条款摘要的输出格式（默认：text）',
    monthlyFee: '服务的月费，用于算例（"10000"、"USD 500"）',
    badFee: '不是金额。例如：10000、"¥10,000"、"USD 500"。',
    all: '完整说明每一项结果',
    examples: `
示例：
  $ proviso explain sla.txt --monthly-fee 10000
  $ proviso explain terms.txt --side customer -o term-sheet.md

退出状态：0 正常，2 用法有误或输入无法读取。`,
    lookOut: '需要留意',
    line: (line) => `第 ${line} 行`,
    explained: '逐项说明',
    untitled: '（无标题）',
    nothing: '未识别到关键条款。',
  },
};
