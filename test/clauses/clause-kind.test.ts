import { expect, test } from 'vitest';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import type { ClauseKind } from '../../server/src/clauses/kinds.js';
import { recogniseAgreement } from '../../server/src/clauses/recognise.js';

const CONTRACT = `恒云备份服务等级协议
更新日期：2025-03-01

1. 术语和定义
1.1 恒云备份服务：是指恒云为您提供的数据备份服务。
1.2 月度费用：您在一个月中就备份服务所支付的费用总额。
2. 免责条款
由下列原因导致的服务不可用，不属于赔偿范围，恒云无须向您承担责任：
2.1 您未遵循使用文档引起的。
2.2 赌博等违法内容引起的。
3. 信息的存储期限
恒云将为您保留数据15日。
4. 其他
4.1 乙方应购买财产保险，因保险事故造成的损失由保险公司赔偿。
4.2 甲方有权委托会计师对乙方进行审计，乙方应予以配合并赔偿因此发现的损失。
4.3 您不得利用本服务传播淫秽内容，违者应赔偿恒云的损失。
`;

const agreement = parseAgreement(CONTRACT);
const { clauseKinds } = recogniseAgreement(agreement);

/** The kind of the clause whose heading or first words start with `opening`. */
function kindOf(opening: string): ClauseKind | undefined {
  const clause = agreement.clauses.find(({ heading, blocks }) => {
    const first = blocks[0];
    const text = first?.kind === 'paragraph' ? first.text.value : '';
    return heading?.value.startsWith(opening) === true || text.startsWith(opening);
  });
  return clause === undefined ? undefined : clauseKinds[clause.index];
}

test.each<[string, ClauseKind]>([
  ['恒云备份服务', 'definitions'],
  ['月度费用', 'definitions'],
  ['免责条款', 'sla-exclusion'],
  ['您未遵循', 'sla-exclusion'],
  ['赌博', 'sla-exclusion'],
  ['信息的存储期限', 'data-retention'],
  ['乙方应购买财产保险', 'insurance'],
  ['甲方有权委托会计师', 'audit'],
  ['您不得利用本服务', 'acceptable-use'],
])('%s… is a clause of kind %s', (opening, kind) => {
  expect(kindOf(opening)).toBe(kind);
});
