import type { Examples } from '../examples.js';

export const examples: Examples<'service-credit'> = {
  kind: 'service-credit',
  fires: [
    {
      text: '低于99.9%但等于或高于99% 月度服务费的10%',
      facts: {
        tiers: [
          {
            lower: 99,
            lowerInclusive: true,
            upper: 99.9,
            upperInclusive: false,
            unit: '%',
            credit: 10,
            creditUnit: '%',
            creditOf: '月度服务费',
          },
        ],
      },
    },
    {
      text: '可用率低于95%的，按当月服务费的100%赔偿。',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: 95,
            upperInclusive: false,
            unit: '%',
            credit: 100,
            creditUnit: '%',
            creditOf: '当月服务费',
          },
        ],
      },
    },
    {
      text: '99.95% ＞ Av ≥ 99.00% 10%',
      facts: {
        tiers: [
          {
            lower: 99,
            lowerInclusive: true,
            upper: 99.95,
            upperInclusive: false,
            unit: '%',
            credit: 10,
            creditUnit: '%',
            creditOf: null,
          },
        ],
      },
    },
    {
      text: '3次 ≤ 超时响应次数 < 5次 年度服务费的5%',
      facts: {
        tiers: [
          {
            lower: 3,
            lowerInclusive: true,
            upper: 5,
            upperInclusive: false,
            unit: 'count',
            credit: 5,
            creditUnit: '%',
            creditOf: '年度服务费',
          },
        ],
      },
    },
    {
      text: '低于95% 10倍超出标准的不可用分钟数',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: 95,
            upperInclusive: false,
            unit: '%',
            credit: 10,
            creditUnit: 'x',
            creditOf: '超出标准的不可用分钟数',
          },
        ],
      },
    },
  ],
  silent: [
    '服务不可用持续5分钟以上的，计入不可用时间。',
    '使用超过12个月的，赔偿总额不超过12个月的服务费。',
    '可用性不低于99.9%。',
    '例如：错误率 = 600 / 10000 × 100% = 6%，大于5%。',
  ],
};
