import type { Examples } from '../examples.js';

export const examples: Examples<'sla-threshold'> = {
  kind: 'sla-threshold',
  fires: [
    { text: '非工作时段：4小时响应。', facts: { metricKind: 'response-time', value: 4 } },
    {
      text: '接口的平均时延不得超过800毫秒。',
      facts: { metricKind: 'latency', operator: '<=', value: 800, unit: 'ms' },
    },
    { text: '应用的日崩溃率应低于0.5%。', facts: { metricKind: 'error-rate', value: 0.5 } },
    {
      text: '乙方接到报修后应于2小时内响应，8小时内抵达现场，48小时内修复。',
      each: [
        { metricKind: 'response-time', value: 2 },
        { metricKind: 'response-time', value: 8 },
        { metricKind: 'resolution-time', value: 48 },
      ],
    },
    { text: '设备年度完好率不得低于98%。', facts: { value: 98 } },
    {
      text: '恒云科技保证本服务的月度可用性不低于99.95%，未达标的按第4条赔偿。',
      facts: { metricKind: 'availability', operator: '>=', value: 99.95, unit: '%' },
    },
    { text: '本平台接口可用率标准为：不低于99.9%。', facts: { value: 99.9, operator: '>=' } },
    {
      text: '卖方承诺短信到达率不低95%。',
      facts: { metricKind: 'success-rate', value: 95, operator: '>=' },
    },
    {
      text: '对象数据的持久性为99.999999999%。',
      facts: { metricKind: 'durability', value: 99.999999999 },
    },
    { text: '本服务承诺99.5%的业务可用性。', facts: { metricKind: 'availability', value: 99.5 } },
    { text: '服务可用性 ≥ 99.99%。', facts: { value: 99.99, operator: '>=' } },
    {
      text: '乙方应在接到报修后2小时内响应。',
      facts: { metricKind: 'response-time', operator: '<=', value: 2, unit: 'hour' },
    },
    {
      text: '一级故障的修复时间不超过4小时。',
      facts: { metricKind: 'resolution-time', value: 4, unit: 'hour' },
    },
    {
      text: '单可用区部署的可用性不低于99.95%；跨可用区部署的可用性不低于99.99%。',
      each: [{ value: 99.95 }, { value: 99.99 }],
    },
  ],
  silent: [
    '接口的平均时延超过800毫秒的，开发者可申请抵扣。',
    '例如，某月可用性为99.98%，则当月不可用时间为8.6分钟。',
    '可用性 =（1 - 不可用分钟数 / 总分钟数）× 100%',
    '一分钟内错误率超过5%的，该分钟视为服务不可用。',
    '如可用性低于99.9%，您可以申请赔偿。',
    '假设当月为30天，可用时间应为30 × 24 × 60 × 99.9%。',
    '增值税税率为6%。',
    '5‰以内的计费误差率属于正常范围。',
  ],
};
