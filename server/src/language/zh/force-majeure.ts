import { provision } from './provision.js';
import { anyOf } from '../pattern.js';

export const forceMajeureCues = [
  '不可抗力',
  '情势变更',
  '不能预见',
  '不可预见',
  '地震',
  '台风',
  '疫情',
  '战争',
] as const;

/** Events beyond control and what they excuse. */
export const forceMajeure = provision({
  // or its definition in the law, without the word
  says: /不可抗力|情势变更|不[能可]预见[^。；]{0,10}不[能可](?:避免|克服)|(?:地震|台风|洪水|疫情|战争|罢工|政府行为|政策(?:调整|变化))[^。；]{0,40}(?:不能|无法)(?:履约|履行|执行)[^。；]{0,40}(?:免除|不承担|免责|免予)/,
  unless: anyOf([
    /不包括[：:][^。；]{0,120}不可抗力(?:事件|因素)?[。；]?$|不可抗力[^。；]{0,40}建议/,
    // what no downtime is made of excuses nobody
    /(?:不可用|中断)(?:时[间长]|分钟数)?不(?:包[括含]|计入)|不计入[^，。；：]{0,6}(?:不可用|中断|停机|故障)/,
    /(?:攻击|故障|其他)?(?:或|及|、)?(?:其他)?不可抗力(?:因素|等)?(?:引起|导致|造成)[^，。；]{0,10}(?:不可用|故障|中断)的?[。；]?$/,
  ]),
  holder: /(?:不承担|免除|可以?|有权|无需|不视为)/,
  holderAbove:
    /(?:不(?:予|再)?承担|无[需须]承担|免除|免予承担)[^，。；：]{0,16}责任|(?:将?予以|可以?|得以|有权)免责/,
  period: /(?:持续|超过|达到?|妨碍|逾)/,
  items: /包括(?:但不限于)?[：:]?([^。；]{4,200})/,
});
