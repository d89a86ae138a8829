import { provision } from './provision.js';

export const dataOwnershipCues = ['归', '所有权', '属于', '权益', '权属'] as const;

/** Whose the data, content and results are. */
export const dataOwnership = provision({
  says: /(?:数据|内容|信息|成果|素材|作品|资料|输出|结果)[^。；]{0,40}(?:归[^，。；]{1,20}所有|归属(?:于)?|所有权|权利(?:均)?归|属于(?:您|甲方|用户|客户|我们|乙方|双方)|权益归|由您所有)|(?:所有权|权属)[^。；]{0,20}(?:数据|内容|信息|资料)/,
  unless:
    /归属的地域|账[号户]|使用权归属|保密信息的?所有权|账号的?所有权|(?:软件|著作|商标)[^，。；]{0,12}归[^，。；]{1,14}所有[。；]?$|责任|纠纷|不得侵犯|费用将?作为/,
  holder: /(?:所有|享有|拥有|归属)(?!权)|$/,
  towards: /(?:归属于?|归|属于)/,
});
