import { provision } from './provision.js';
import { anyOf } from '../pattern.js';

export const exclusiveRemedyCues = ['唯一', '全部补救', '替代', '放弃', '不再承担'] as const;

/** The remedy that stands in for all others. */
export const exclusiveRemedy = provision({
  says: anyOf([
    /(?:全部(?:及|且|和)?唯一|唯一(?:且|及|和)?(?:全部|完整)?|唯一)(?:的)?[^，。；]{0,16}(?:赔偿|救济|补救|补偿|责任|措施)/,
    /(?:赔偿|救济|补救|补偿|责任)[^，。；]{0,20}(?:唯一|全部且|唯一的)/,
    /除(?:前述|上述|本条)[^，。；]{0,16}(?:赔偿|补偿|补救|退款)[^，。；]{0,10}外，[^。；]{0,20}不再承担(?:其他)?任何[^，。；]{0,10}责任/,
  ]),
  unless: /唯一(?:标识|识别|编码|账号|ID|性|凭证|确定)|自动放弃/,
  act: /承担|发放|提供|给予|支付/g,
  towards: /向|(?<=赔偿[^，。；]{0,12})是(?=(?:您|甲方|客户|用户))/,
});
