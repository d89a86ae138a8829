/** Small agreements in our own words, about companies that do not exist, by what they are. */
const HEADS = {
  service: [
    '# 技术服务合同',
    '甲方（委托方）：青禾食品有限公司',
    '乙方（服务方）：云岫科技有限公司',
  ],
  purchase: ['# 设备采购合同', '甲方（买方）：青禾食品有限公司', '乙方（卖方）：磐石设备有限公司'],
  sla: [
    '# 云服务器服务等级协议',
    '本服务等级协议由云岫科技有限公司（以下简称“云岫云”）与客户订立。',
  ],
  data: ['# 数据处理协议', '委托方：青禾食品有限公司', '受托方：云岫科技有限公司'],
  privacy: [
    '# 云岫笔记隐私政策',
    '本政策由云岫科技有限公司（以下简称“我们”）向您（用户）说明个人信息的处理。',
  ],
  reseller: [
    '# 渠道合作协议',
    '甲方（授权方）：云岫科技有限公司',
    '乙方（代理商）：南浦商贸有限公司',
  ],
} as const;
export type Sort = keyof typeof HEADS;

/** The agreement with clauses under 服务条款, or another heading. */
export const agreementOf = (
  sort: Sort,
  clauses: string | readonly string[],
  heading = '服务条款',
): string => {
  const terms = typeof clauses === 'string' ? [clauses] : clauses;
  return `${HEADS[sort].join('\n\n')}

## 1. 服务

1.1 本合同项下的服务见附件一。

## 2. ${heading}

${terms.map((clause, k) => `2.${k + 1} ${clause}`).join('\n\n')}

2.${terms.length + 1} 双方各自承担自身的费用。

## 3. 其他

3.1 本合同一式两份。
`;
};
