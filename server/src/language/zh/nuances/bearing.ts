import type { Bearing } from '../../nuances/bearing.js';

/** Who bears a loss, is freed of a duty, is given something or made whole, in Chinese contracts. */
export const bearing: Bearing = {
  liability: /责任|赔偿/,
  risk: /风险/,
  relieved: {
    before: /免除$/,
    after: /^的?[^，。；]{0,12}(?:义务|责任)(?:得以|即?可)?(?:免除|解除)/,
  },
  receives: /享有|获得|取得|被授予|(?:有权|(?<!许)可以?)(?:永久|免费|无偿)?地?使用/,
  compensates: /补偿|赔付|赔偿/,
};
