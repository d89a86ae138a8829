import { provision } from './provision.js';

export const assignmentCues = ['转让', '让与', '转移', '承继', '继承', '赠与'] as const;

/** Whether the agreement, or rights under it, may pass to another. */
export const assignment = provision({
  says: /(?:协议|合同|条款|权利|义务|账号|账户|债权|服务|权益)[^。；]{0,40}(?:转让|让与|转移|承继|概括转移)|(?:转让|让与|转移)[^。；]{0,40}(?:协议|合同|权利|义务|账号|账户|债权|服务|权益)/,
  unless:
    /不能折现|传输转移|转移已|复制、|实名认证主体变更|不可转让(?:的)?(?:[、，]|许可|授权|权利)|代金券|转让费|技术转让|股权转让|转移(?:备份|数据|支付)|数据[^，。；]{0,8}转移|个人信息[^。；]{0,16}(?:转让|转移)|复制权|发行权/,
  bearer: /(?:不得|不能|应|须)/,
  holder: /(?:有权|可以?|可将)/,
});
