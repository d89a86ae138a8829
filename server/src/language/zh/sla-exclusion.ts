import { provision } from './provision.js';

export const slaExclusionCues = [
  '不属于',
  '不计入',
  '免责',
  '不在赔偿',
  '不可用',
  '无须',
  '无需',
  '赔偿范围',
  '赔偿范畴',
  '除外',
] as const;

/** What does not count as downtime, or is not compensated. */
export const slaExclusion = provision({
  says: /(?:(?:下列|以下|如下|上述|因|由于|由|任一|情[况形])[^。；]{0,80}(?:不可用|不达标|未达标|中断|故障|失败)[^。；]{0,60}(?:不属于|不计入|不纳入|不包括|无[须需]|不承担|不在[^，。；]{0,10}范[围畴]|免责|不予)|(?:不属于|不计入|不纳入|不在|不包括在)[^，。；]{0,24}(?:不可用|赔偿范[围畴]|计算范[围畴]|可用性|赔偿的范围|不可用时[间长]|分钟数)|(?:服务等级|可用性|SLA)[^。；]{0,30}(?:不适用于))/,
  unless: /代金券不|发票/,
});
