import { anyOf } from '../pattern.js';

/** Words of a limit that more than one question about it asks for. */

/** What is limited: a duty to pay. */
export const PAYMENT = anyOf([
  /赔偿|减免|补偿|赔付|责任|违约金|损失|损害|返还|退还|退款|罚款|服务费?积分|抵[用免]/,
  /(?:赠送|延长|顺延)[^，。；]{0,8}(?:服务|使用|订阅)期|获得[^，。；]{0,20}积分|利息|滞纳金|代金券|Service ?Credit|扣[减款除罚]|减收|抵扣/,
  /赠送[^，。；]{0,6}(?:总[量数额]|次数|时[长间])|(?:前款|上述|前述|该等?)限额/,
]);

/** Words that set a limit to what is paid. */
export const LIMITED =
  /超过|超出|高于|多于|大于|为限|限于|上限|限额|最高|最大|[最至]多|限制在|限定为|限度|封顶|范围内/;
/** The words that make a ceiling; what may not be exceeded follows. */
export const CEILING =
  /(?:均|都|也|并)?(?:不(?:会|得|应|能|应当|可|将)?(?:超过|超出|高于|多于|大于)|(?:以|限于|仅限于|限制在|限定为|上限(?:为|是|不超过|[：:]|(?:提高|提升|调整|增加|降低)[至到为])|限额为|最高(?:限额)?(?:为|不超过|至|赔偿|赔付|补偿|减免|返还|退还|抵[扣免减]|免[除收]|扣[减除])|最大(?:限额)?为|最多(?:为|不超过|赔偿|赔付|补偿|补足|返还|赠送|延长|顺延)|封顶(?:金额)?为|最大值(?:为|是)|[最至]多(?:仅|只)?以))/g;
/** 不承担超出您已付费用部分的责任: what lies beyond the ceiling is not owed. */
export const BEYOND =
  /(?:不|无须|无需)(?:再)?承担(?:任何)?(?:超出|超过)([^，。；]{2,60}?)(?:的?部分|以外)的?[^，。；]{0,8}(?:责任|赔偿|损失)/;
/** 在当月服务费总额的范围内承担赔偿责任. */
export const WITHIN =
  /在([^，。；]{2,50}?(?:费用?|金额|总额|价款|款项)[^，。；在]{0,6}?)的?(?:范围|限度|额度)(?:之)?内(?:向[^，。；]{1,12}|对[^，。；]{1,16})?(?:承担|予以|进行|给予)[^，。；]{0,10}(?:赔偿|责任|补偿)/;
/** 以…当月的费用为基数: the base that a later 该基数 stands for. */
export const BASE = /以([^，。；]{2,60}?)为基数/;

/** So far back from a ceiling may stand what it is a ceiling of. */
export const LOOK_BACK = 300;
