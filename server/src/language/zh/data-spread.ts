import type { DataSpread } from '../data-spread.js';

/** How Chinese agreements tell to whom data go, where, and what for. All patterns but `about` are global. */
export const dataSpread: DataSpread = {
  about: /信息|数据|资料|手机号|身份证|次级处理者|子处理者|转委托|分处理者/,
  leads: {
    'sub-processor': /(?:次级|子|再|分)处理(?:者|方|商)|转委托|再委托|受委托方/g,
    recipient:
      /[向与](?=[^，。；]{0,60}(?:共享|提供|披露|分享|转让))|(?:共享|提供|披露|分享)(?:给|至)|接收方/g,
    place:
      /(?:传输|转移|提供|出境|存储|储存|保存|存放|处理)[^，。；]{0,12}?(?:至|到|往|于|在)|(?:国家|地区|地点)[^，。；]{0,6}(?:包括|为|有|如下)/g,
    purpose: /用于|用途|目的|以便|以供/g,
    data: /收集|采集|获取|信息类型|数据类型|个人信息的种类/g,
  },
  columns: {
    'sub-processor': /(?:次级|子|再|分)处理(?:者|方|商)/,
    recipient: /接收方|第三方|合作方|共享方/,
    place: /国家|地区|所在地|地点|存储地/,
    purpose: /目的|用途|场景/,
    data: /信息|数据|类型|字段/,
  },
  announces: /[:：]\s{0,2}$/,
};
