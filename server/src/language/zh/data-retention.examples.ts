import type { Examples } from '../examples.js';

export const examples: Examples<'data-retention'> = {
  kind: 'data-retention',
  fires: [
    { text: '就餐数据在您使用服务期间持续保存。', facts: { bearer: null } },
    { text: '保存期限：订单完成后18个月。', facts: { period: { value: 18, unit: 'month' } } },
    {
      text: '借阅记录自归还之日起保存两年，门禁日志保存三个月，监控录像保存30日。',
      facts: {
        rows: [
          {
            data: '借阅记录',
            purpose: null,
            legalBasis: null,
            retention: { while: null, period: { value: 2, unit: 'year' } },
          },
          {
            data: '门禁日志',
            purpose: null,
            legalBasis: null,
            retention: { while: null, period: { value: 3, unit: 'month' } },
          },
          {
            data: '监控录像',
            purpose: null,
            legalBasis: null,
            retention: { while: null, period: { value: 30, unit: 'day' } },
          },
        ],
      },
    },
    { text: '日志原则上存储不超过3个月。', facts: { period: { value: 3, unit: 'month' } } },
    { text: '欠费超过60日的，平台将数据保留15日。', facts: { period: { value: 15, unit: 'day' } } },
    { text: '通话录音保留90天后删除。' },
    { text: '交易记录自交易完成之日起保存不少于三年。' },
    {
      text: '服务期限届满或提前终止的，远山在必要期限内为您存储业务数据。',
      facts: { retention: { while: 'purpose', period: null } },
    },
    { text: '系统日志的保存期限不少于六个月。', facts: { period: { value: 6, unit: 'month' } } },
    { text: '我们为您保留数据15日。', facts: { period: { value: 15, unit: 'day' } } },
    {
      text: '合同到期后，恒云科技将为您保留数据15日。',
      facts: { period: { value: 15, unit: 'day' } },
    },
    {
      text: '我们在账号存续期间内保存您的个人信息，注销后30日内删除。',
      facts: { retention: { while: 'account', period: { value: 30, unit: 'day' } } },
    },
    {
      text: '日志数据 存储 7 天。',
      facts: {
        rows: [
          {
            data: '日志数据',
            purpose: null,
            legalBasis: null,
            retention: { while: null, period: { value: 7, unit: 'day' } },
          },
        ],
      },
    },
  ],
  silent: [
    '超出保存期限的，我们将在5日内销毁。',
    '保管费每箱每月4元，次月6日前结清。',
    '乙方应妥善保管设备，归还期限为一年。',
    '服务不可用：指对象存储服务连续两分钟无法访问。',
    '您授予我们在服务期限内不可撤销的权利以存储和处理内容。',
    '除存储和必要的安全措施外，停止处理。',
    '您应承担保留期限内产生的费用。',
    '我们保留追究您法律责任的权利。',
  ],
};
