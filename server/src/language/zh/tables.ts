import type { TableGrammar } from '../table-grammar.js';
import { metricKindOf } from './metrics.js';

/** How Chinese tables of bands, credits and promised figures are read. */
export const chineseTables: TableGrammar = {
  band: () => null,
  credit: () => null,
  tier: () => null,
  namesCredits: (text) => /赔偿|补偿|代金券|赔付|折扣|减免|返还/.test(text),
  metric: (text) => /[\u4e00-\u9fff]{0,16}(?:可用性|可用率|成功率|可靠性)/.exec(text)?.[0] ?? null,
  creditForm: (text) => (/代金券|抵扣券/.test(text) ? 'voucher' : null),
  threshold: () => null,
  metricKind: metricKindOf,
};
