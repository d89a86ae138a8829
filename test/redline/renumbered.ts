/** An agreement whose clauses refer to one another, for tests of renumbering. */
export const BASE = `1 服务
1.1 云桥向客户提供消息推送服务。
1.2 客户应当为其账号下的全部行为负责。
2 费用
2.1 客户应当在每月十日前支付上月费用。
2.2 逾期的，按照第2.1条的金额计收违约金，并适用第3.1条和第3.2条。
3 责任
3.1 云桥的赔偿总额不超过客户上一年度支付的费用。
3.2 任何一方不对间接损失负责，第2.1条另有约定的除外。`;

const INSERTED = '2 安全\n2.1 云桥应当对传输中的消息加密，并按季度轮换密钥。\n';

/** A clause comes before the second one, and everything behind it gets another number. */
export const renumberedBut = (references: (text: string) => string): string =>
  references(
    BASE.replace('3 责任', '4 责任')
      .replace('\n3.1 ', '\n4.1 ')
      .replace('\n3.2 ', '\n4.2 ')
      .replace('2 费用', `${INSERTED}3 费用`)
      .replace('\n2.1 客户', '\n3.1 客户')
      .replace('\n2.2 ', '\n3.2 '),
  );

/** The same where every reference follows. */
export const FOLLOWING = renumberedBut((text) =>
  text
    .replaceAll('第3.1条', '第4.1条')
    .replace('第3.2条', '第4.2条')
    .replaceAll('第2.1条', '第3.1条'),
);
