import type { Replacement } from '../spelled-out.js';

/** Labels of the terms of a bargain, as orders and cover sheets list them. */
export const termLabel =
  /^(?:合同|协议|服务|订购|租赁|使用)?(?:期限|有效期|周期)$|^(?:起始|开始|生效|到期|终止|开通)(?:日期|时间)$|^(?:续期|续约|续费)(?:方式|条件)?$|^(?:付款|支付|结算|计费|开票)(?:方式|条件|期限|周期)?$|^(?:(?:月|年|季)度?|合同|服务|总)+(?:费用?|价款?|金额|服务费)$|^(?:逾期|滞纳|违约)(?:付款|支付)?(?:违约金|滞纳金|金|责任)?$|^(?:服务)?(?:可用性|可用率)|^(?:责任|赔偿)(?:上限|限额)$|^提前(?:终止|解除|解约)|^适用法律$|^争议(?:解决|处理)(?:方式)?$|^(?:服务|赔偿|补偿)(?:标准|等级|水平)$|^通知(?:方式|地址|期限)?$/;

/** Heads of the columns of an amendment. */
export const versions = {
  old: /^(?:原|变更前|修改前|调整前|原合同|原协议|现行)(?:约定|内容|条款|值|标准)?$/,
  amended: /^(?:现|新|变更后|修改后|调整后|变更为|修改为|调整为)(?:约定|内容|条款|值|标准)?$/,
};

/** Labels, and how the sentence begins that says the same; the value must be of the form behind it. */
const SENTENCES: readonly (readonly [label: RegExp, opening: string, value: RegExp])[] = [
  [
    /^(?:累计|总|最高|全部)?(?:赔偿|责任|违约)(?:责任)?(?:上限|限额|最高限额)$/,
    '累计赔偿责任上限为',
    /^(?:人民币|[0-9¥￥]|合同|本合同|订单|年度?|全部|已付|[一二三四五六七八九十]{1,3}个月|前|最近|过去)/,
  ],
  [
    /^(?:逾期(?:付款|支付|缴费)?|滞纳|延迟付款)(?:违约金|滞纳金|利息|金)?(?:比例|标准|费率)?$/,
    '客户逾期付款的，违约金为应付未付金额的',
    /^(?:每日|每天|按日|日|年|年化|每年)?(?:[0-9.]{1,6}\s?[%％‰]|[万千百]分之)/,
  ],
  [
    /^(?:月度?|年度?|每月)?(?:服务|系统|平台|网络|数据)?(?:可用性|可用率)(?:承诺|目标|指标|标准)?$/,
    '服务可用性不低于',
    /^(?:9[0-9]|100)(?:\.[0-9]{1,6})?\s?[%％](?:\s?$|[，。；（(])/,
  ],
];

/** 责任上限：12个月服务费: a label and its value as the sentence that they stand for. */
export function labelledTerm(text: string): Replacement[] {
  const colon = text.slice(0, 16).search(/[：:]/);
  if (colon < 2 || colon > 14) return [];
  const label = text.slice(0, colon).trim();
  const value = /^\s*/.exec(text.slice(colon + 1))![0].length + colon + 1;
  const found = SENTENCES.find(
    ([name, , form]) => name.test(label) && form.test(text.slice(value, value + 40)),
  );
  return found === undefined ? [] : [{ start: 0, end: value, words: found[1] }];
}
