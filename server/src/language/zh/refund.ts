import type { ProvisionFacts } from '../../clauses/facts.js';
import { readMoney } from '../values/index.js';
import { provision } from './provision.js';
import { anyOf } from '../pattern.js';

export const refundCues = [
  '退款',
  '退费',
  '退还',
  '退回',
  '无息退',
  '返还',
  '不退',
  '退换',
  '退订',
  '提现',
] as const;

const rule = provision({
  says: anyOf([
    /退款|退费|(?:退还|退回|返还)[^，。；]{0,30}(?:费|款|金额|余额|资金|价|押金|保证金|[0-9]\s?万?元)/,
    /(?:费|款|金额|余额|资金|押金|保证金)[^，。；]{0,20}(?:不予|予以|不|申请)?(?:退还|退回|返还|退)/,
    /无息退|退订|(?<!未)提现|(?:购买|订购|充值|付款|支付|售出)[^。；]{0,16}不(?:支持|可|能|予)?(?:退换|退还|退)/,
  ]),
  unless: anyOf([
    /退回(?:修改|申请|整改|审核)|(?:退还|返还)[^，。；]{0,8}(?:数据|个人信息|资料|给您或删除)|《[^》]{0,12}退款/,
    /(?:收费及|欠费说明、)退费|退费说明|退订以前|不可用|收件人|邮件退订|(?<!(?:退还|返还)[^，；。]{0,12}(?:款|费)[^。；]{0,24})违约金/,
    /不(?:能|得|可)[^，。；]{0,6}提现/,
    // what is given for a level that was missed
    /(?:可用[性率度]|[连联]通率|在线率|达标率)[^。；]{0,60}(?:返还|退还)/,
  ]),
  act: /(?:退还|退款|退回|返还|退费|退订|提现)/g,
  period: /(?:退|内|工作日)/,
  // 应提前30日公告，并退费; 不适用七天无理由退货
  notPeriod: /(?:提前|至少|不适用)[^，。；0-9]{0,4}$/,
  figures: 'both',
});

/** Money goes back to the one who paid it; only these words make the customer give some back. */
const CUSTOMER_RETURNS =
  /(?:您|甲方|用户|客户|买方)[^，。；]{0,10}(?:应|须|需(?!方))[^，。；]{0,12}(?:退|返)还/;

/** What is given back, where the sentence names what was paid before it. */
function givenBack(sentence: string, facts: ProvisionFacts): ProvisionFacts {
  if (facts.money === null) return facts;
  const act = sentence.search(/退还|退回|返还/);
  const money = readMoney(sentence).find(({ start }) => start > act);
  return act < 0 || money === undefined ? facts : { ...facts, money: money.value };
}

/** Whether and how money paid is given back. */
export const refund: typeof rule = (sentence, passage, at) =>
  rule(sentence, passage, at)
    .map((reading) => ({ ...reading, facts: givenBack(sentence, reading.facts) }))
    .map((reading) =>
      reading.facts.bearer === 'customer' && !CUSTOMER_RETURNS.test(sentence)
        ? { ...reading, facts: { ...reading.facts, bearer: 'provider' } }
        : reading,
    );
