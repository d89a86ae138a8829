import { provision } from './provision.js';

export const refundCues = [
  '退款',
  '退费',
  '退还',
  '退回',
  '无息退',
  '返还',
  '不退',
  '退订',
  '提现',
] as const;

/** Whether and how money paid is given back. */
export const refund = provision({
  says: /退款|退费|(?:退还|退回|返还)[^，。；]{0,30}(?:费|款|金额|余额|资金|价)|(?:费|款|金额|余额|资金)[^，。；]{0,20}(?:不予|予以|不|申请)?(?:退还|退回|返还|退)|无息退|退订|提现/,
  unless: /退回(?:修改|申请|整改|审核)|返还(?:数据|个人信息|资料|给您或删除)|《[^》]{0,12}退款/,
  bearer: /(?:退|返还|不予|不支持|无法|将|应)/,
  period: /(?:退|内|工作日)/,
  figures: 'both',
});
