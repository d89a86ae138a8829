import { Analyser } from '../../server/src/analysis/analyse.js';
import type { Figure } from '../support/figure.js';
import { medianTime } from '../support/statistics.js';

const SHORT = 20_000;
const LONG = 80_000;
/** Shorter times are noise. */
const MEASURABLE_MS = 40;

/** Endless repetitions of what the parser and the grammars look for, and of what confuses them. */
const UNITS = [
  ...[
    '恒云有权终止本协议',
    '恒云有权终止本协议，',
    '恒云不超过100元',
    '赔偿责任不超过',
    '对您的责任',
  ],
  ...[
    '提前30日通知',
    '逾期付款每日万分之五',
    '不低于99.9%的可用性',
    '（1）',
    '第一条',
    '有权',
    '除',
  ],
  ...[
    '包括',
    '如果',
    '的，',
    '，',
    '“',
    '《',
    '【',
    '①',
    '1.1.1 ',
    '1.',
    '2024-01-01',
    '人民币',
    '壹',
    '0',
  ],
  ...['Provider may terminate ', 'shall not exceed the fees ', 'each party ', '(i) ', '99.9% '],
  ...['"Acme" ', 'not ', '; and ', 'including, ', ' ', '\t', '*', '----', '| a ', '\n', '\n1. '],
  ...['\n| a | b |', '\n第1条 ', '\n# ', 'http://a '],
];

const HEAD = '恒云服务协议\n最近更新时间：2024-01-01\n\n第一条 责任\n恒云公司（以下简称“恒云”）';

/** Text made to stall a parser must cost no more per character than its beginning. */
export default {
  title: 'Hostile text',
  measure() {
    let worst = { ratio: 0, unit: '' };
    let slowest = { perMegabyte: 0, unit: '' };
    for (const unit of UNITS) {
      const time = (length: number): number => {
        const text = HEAD + unit.repeat(Math.ceil(length / unit.length)) + '。\n';
        return medianTime(3, () => new Analyser().analyse(text, { evenIfNot: true }));
      };
      const short = time(SHORT);
      const long = time(LONG);
      if (long < MEASURABLE_MS) continue;
      const ratio = long / LONG / (short / SHORT);
      if (ratio > worst.ratio) worst = { ratio, unit };
      const perMegabyte = long / (LONG / 1e6);
      if (perMegabyte > slowest.perMegabyte) slowest = { perMegabyte, unit };
    }
    return [
      {
        name: `per character, ${LONG} against ${SHORT} characters, worst`,
        value: worst.ratio,
        unit: '×',
        target: { op: '≤', value: 2 },
        note: worst.unit === '' ? 'all too quick to tell' : JSON.stringify(worst.unit),
      },
      {
        name: 'slowest of all, per million characters',
        value: slowest.perMegabyte,
        unit: 'ms/MB',
        note: JSON.stringify(slowest.unit),
      },
    ];
  },
} satisfies Figure;
