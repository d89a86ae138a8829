import type { Timing } from '../../nuances/timing.js';

const PERIOD_DAYS: Readonly<Record<string, number>> = {
  小时: 1 / 24,
  日: 1,
  天: 1,
  周: 7,
  月: 30.4,
  季: 91,
  季度: 91,
  半年: 182,
  年: 365,
};
const PERIOD =
  /^[每按逐]?(?:一个?)?个?(?:自然|日历|服务|计费|合同)?(小时|日|天|周|月|季度?|半年|年)度?$/;

/** When something counts from, for how long it lasts, and how often it is measured, in Chinese contracts. */
export const timing: Timing = {
  start: {
    before: /(?:自|从|在|于)$/,
    after: /^(?:之日|之时|日|时)?(?:起|后)|^(?:之日|之时|时)(?=[^，。；]{0,4}(?:转移|生效))/,
  },
  stages: [
    /订立|签订|签署|生效|下单|发现|知悉|获悉|产生|创作/,
    /发出|寄出|发送|投递|发货|发运|交运/,
    /送达|交付|交货|收到|到货|确认|核实|调查/,
    /安装|调试|上线|部署/,
    /验收|初验/,
    /终验|最终验收/,
    /付清|付款|支付/,
  ],
  bound: /义务[^。；]{0,24}(?:终止|届满|期满|解除|持续)后?$/,
  periodOf: (words) => PERIOD_DAYS[PERIOD.exec(words.trim())?.[1] ?? ''] ?? null,
  ordinalDay: () => null,
  hasTime: /(?:有|享有|给予)$/,
  measured: /统计|计算|测算|考核|核算/,
};
