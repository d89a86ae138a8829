import type { Bearing } from '../../nuances/bearing.js';

/** Who bears a loss, is freed of a duty, is given something or made whole, in Chinese contracts. */
export const bearing: Bearing = {
  liability: /责任|赔偿/,
  risk: /风险/,
  relieved: {
    before: /免除$/,
    after: /^的?[^，。；]{0,12}(?:义务|责任)(?:得以|即?可)?(?:免除|解除)/,
  },
  receives:
    /享有|获得|取得|被授予|(?:有权|(?<!许)可以?)(?:在[^，。；]{1,10})?(?:永久|免费|无偿|付费|有偿)?地?使用/,
  causes: /造成|导致|引起|致使/,
  objectOf: /(?!)/,
  // 各半, 各自
  partOfEach: /^各(?:自|半)?/,
  lessPaid: /扣[减除]|减免|抵扣/,
  compensates: /补偿|赔付|赔偿/,
  owning: {
    thing: /权|归|所有|成果/,
    keeps: /(?:归于|转移至|转让给|转归|让与)$/,
    licence: /^[^，。；]{0,4}(?:享有|拥有)[^，。；]{0,10}(?:使用权|使用许可|许可|授权|优先)/,
    each: /各自|原有|自有|在先|背景知识产权/,
  },
  makesGood: /赔偿|承担|补偿|负担|支付/,
  lossHeads:
    /(?:律师(?:代理)?|诉讼|仲裁|保全|鉴定|公证|差旅|调查|取证|评估|执行|担保|审计|检测)费用?|和解(?:款|金额?)|罚款/g,
  excuses: {
    term: /不可抗力/,
    ofService:
      /运营商|网络|通信|电信|电力|停电|断电|黑客|病毒|木马|攻击|系统|服务器|设备|机房|供应商|分包|上游|第三方(?:服务|平台|云|软件)/,
  },
};
