import type { ServiceHoursWords } from '../service-hours.js';

const time = (side: string): string =>
  `(?<${side}Half>上午|下午|晚上?|早上?|中午)?\\s?(?<${side}>[0-2]?\\d)(?:[:：](?<${side}Minutes>[0-5]\\d)|[点时](?:整)?)`;

/** 工作日9:00-18:00, 周一至周五上午9点至下午6点, 全天候. */
export const chineseServiceHours: ServiceHoursWords = {
  days: [
    [/(?:周|星期|礼拜)一[至到—–-](?:周|星期|礼拜)?[日天]/, 7],
    [/(?:周|星期|礼拜)一[至到—–-](?:周|星期|礼拜)?六/, 6],
    [/(?:周|星期|礼拜)一[至到—–-](?:周|星期|礼拜)?五/, 5],
    [/工作日/, 5],
    [/每天|每日|全年|自然日|全周/, 7],
  ],
  clock: new RegExp(`${time('from')}\\s?(?:-|–|—|~|～|至|到)\\s?${time('to')}`),
  afternoon: /[下晚]/,
  always: /全天候|全天24小时|24小时不间断|每[天日]24小时/,
};
