import { provision } from './provision.js';
import { anyOf } from '../pattern.js';

export const assignmentCues = ['转让', '让与', '转移', '承继', '继承', '赠与'] as const;

/** Whether the agreement, or rights under it, may pass to another. */
export const assignment = provision({
  says: /(?:协议|合同|条款|权利|义务|债权|权益)[^。；]{0,40}(?:转让|让与|转移|承继|概括转移)|(?:转让|让与|转移)[^。；]{0,40}(?:协议|合同|权利|义务|债权|权益)/,
  unless: anyOf([
    /不能折现|传输转移|转移已|复制|实名认证主体变更/,
    /不可转让(?:的)?(?:[、，]|许可|授权|权利)|及非排他|代金券|转让费|技术转让|股权转让/,
    /转移(?:备份|数据|支付)|(?:数据|信息)[^。；]{0,20}转移|个人信息|复制权|发行权/,
    /知识产权|商标|版权|著作权|专利|翻译|反编译|出租|出借|转租|借用|代码|设备|优惠/,
    /账[号户]|在转移前|备份|所有权/,
  ]),
  bearer: /(?:不得|不能|应|须)/,
  holder: /(?:有权|可以?|可将)/,
});
