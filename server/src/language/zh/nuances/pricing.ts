import type { Pricing } from '../../nuances/pricing.js';
import { anyOf } from '../../pattern.js';
import { chineseDiscount } from '../discount.js';

/** What is paid, in Chinese contracts: fees, discounts, deposits, what is kept back, prices that rise. */
export const pricing: Pricing = {
  fees: /费|价款|款项/,
  feeMonths: (fees) => (/年/.test(fees) ? 12 : /季/.test(fees) ? 3 : /月/.test(fees) ? 1 : null),
  paid: /支付|付款|结算|开票|缴纳/,
  rated: /%|％|‰|分之|违约金|滞纳金/,
  moreHelps: {
    customer: anyOf([
      /(?:验收期|异议期|试用期|试运行期|免费期|账期|付款期|信用期|宽限期)限?(?:为|是|共|：)?\s?$/,
      /(?:优惠|下浮|返利)(?:比例|幅度)?(?:为|是)?\s?$/,
    ]),
    provider: anyOf([
      /(?:首付款?|预付款?|首期款?|定金|订金)(?:的?比例)?(?:为|是|占[^，。；]{0,10}|：)?\s?$/,
      /(?:合同总?价款?|合同总?金额|总价款?|价款总额)(?:为|是|：|共计)[^，。；\d的]{0,8}$/,
      /(?:租金|价格|费用|费率|单价|服务费)[^，。；\d]{0,14}(?:递增|上浮|上涨|增长|提高|加价)[^，。；\d]{0,4}$/,
      /(?:费|租金|运价)用?[^，。；\d]{0,4}按(?!约定|照约定)[^，。；\d]{0,10}$/,
      /(?:单价|资费|费率|月租费?|年费|服务费标准|收费标准)(?:为|是|：)?[^，。；\d的]{0,10}$/,
      /(?:最低|保底)[^，。；]{0,8}(?:消费|采购|用量|金额)[^，。；]{0,6}(?:为|是|：)?\s?$/,
    ]),
  },
  discounted: chineseDiscount,
  paidAhead: /租金|租费|首月|首日|每期期初|先付/,
  dearer: /涨幅|涨价|上调|调价|价格上浮/,
  givenBack: /退还|退款|退回|返还|退费/,
  insured: /保额|保险金额|投保|保险[^，。；]{0,12}$/,
  settles: /^[^。；]{0,30}(?:支付|付款|付清|结算|缴纳|汇入|划付)/,
  collects: {
    before: /(?:收取|计收|扣收)[^，。；]{0,16}$/,
    after: /^[^，。；]{0,4}(?:的?(?:标准|比例))?(?:向[^，。；]{1,8})?(?:收取|计收|收费|扣收)/,
  },
  onTop: /(?:加上?|另加|上浮)$/,
  keepsBack: /(?:留存|扣留|预留|暂扣|暂留)[^，。；]{0,20}$/,
};
