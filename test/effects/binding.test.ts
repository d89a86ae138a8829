import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import {
  bindingName,
  bindingOf,
  bindingOfItems,
  inBareWords,
  servedByBinding,
} from '../../server/src/effects/binding.js';
import { hoverAt } from '../../server/src/effects/hover.js';
import { type Narrator, narratorOf } from '../../server/src/effects/narrator.js';
import { renderMarkdown } from '../../server/src/effects/render-markdown.js';
import { finding } from './sample.js';

const CHINESE = `星桥云服务协议

本协议由星桥科技有限公司（以下简称“星桥”）与用户（以下简称“您”）订立。

1. 使用规范

1.1 您理解并同意，星桥有权抽查使用情况；您不得以下列方式使用本服务：

1.1.1 通过脚本批量注册账号；

1.1.2 转售本服务。

2. 定义

2.1 “工作区”是指您在本服务中创建的独立空间。

3. 暂停与终止

3.1 您违反本协议约定的，星桥有权终止本协议。

4. 工作区的数量

4.1 每个账号最多拥有三个工作区。
`;

const ENGLISH = `Master Services Agreement

This Agreement is between Northwind Ltd ("Supplier") and the customer ("Customer").

1. Services

Supplier provides the Services.
`;

function narrator(text: string): Narrator {
  const { agreement, findings } = analyse(text, { evenIfNot: true }).agreements[0]!.value;
  return narratorOf({
    agreement,
    findings,
    norms: null,
    settings: { locale: 'en', side: 'neutral', monthlyFee: null },
  });
}

const zh = narrator(CHINESE);
const en = narrator(ENGLISH);

describe('whom a sentence binds', () => {
  const check = (told: Narrator, sentence: string, expected: string | null): void =>
    it(sentence, () => {
      const found = bindingOf(sentence, told);
      expect(found && bindingName(found, told)).toBe(expected);
    });
  check(zh, '您应妥善保管密钥。', "The customer's duty");
  check(zh, '因您欠费，星桥有权暂停服务。', "星桥's right");
  check(zh, '未经您书面同意，星桥不得披露备份。', 'Forbidden to 星桥');
  check(zh, '您在试用期间，应遵守本规则。', "The customer's duty");
  check(zh, '星桥将努力确保备份可用。', "星桥's effort, no promised result");
  check(zh, '星桥将在三日内删除日志。', "星桥's stated practice");
  check(zh, '未经许可，不得拆卸网关。', 'Forbidden');
  check(zh, '星桥无须另行通知您。', null);
  check(zh, '您的备份归您所有。', null);
  check(zh, '您不能提供凭证的，星桥有权扣回款项。', "星桥's right");
  check(zh, '星桥应对值班人员进行培训。', "星桥's duty");
  check(zh, '您仅可为内部目的使用报表。', "The customer's duty");
  check(zh, '星桥可视化大屏按月更新。', null);
  check(en, 'If Customer fails to pay, Supplier may lock the console.', "Northwind Ltd's right");
  check(en, 'Neither party may sell this Agreement.', 'Forbidden to either party');
  check(en, 'Customer agrees to keep the keys.', "The customer's duty");
  check(en, 'Customer agrees that Supplier may log calls.', "Northwind Ltd's right");
  check(
    en,
    'Supplier will use commercially reasonable efforts to mend it.',
    "Northwind Ltd's effort, no promised result",
  );
  check(en, "Customer's backups will be purged.", null);
  check(en, 'Supplier will not be responsible for the backups.', null);
  check(en, 'Supplier shall not sell the backups.', 'Forbidden to Northwind Ltd');
  check(en, "Customer won't share the keys.", 'Forbidden to the customer');

  check(zh, '您将承担由此产生的费用。', "The customer's duty");
  check(en, 'Third parties may not call the API.', null);
  check(en, 'Supplier pays for water.', "Northwind Ltd's duty");
  check(en, 'Supplier cannot guarantee the weather.', null);
  check(zh, '您对自己存放在柜中的物品和钥匙负责。', "The customer's duty");
  check(en, 'Customer will pay the invoice.', "The customer's duty");
  check(zh, '星桥保留随时调整界面的权利。', "星桥's right");
  check(zh, '星桥不再保留您的备份。', null);
  check(zh, '星桥根据实际需求调整机房。', null);

  it('tells a provision in its bare words, whom they bind or not', () => {
    const quoted = finding('payment-terms', {}, { quote: '您应按月付款。' });
    expect(inBareWords(quoted, '“您应按月付款。”', zh)).toBe(true);
    expect(inBareWords(quoted, "The customer's duty: “您应按月付款。”", zh)).toBe(true);
    expect(inBareWords(quoted, 'The customer must pay within 30 days: “您应…”', zh)).toBe(false);
  });

  it('by its items: the last part of what introduces them counts', () => {
    const found = bindingOfItems('星桥有权抽查使用情况；您不得以下列方式使用本服务：', zh);
    expect(found).toEqual({ mode: 'not', holder: 'customer' });
  });

  it('serves who has the right, and who is owed the duty', () => {
    expect(servedByBinding({ mode: 'may', holder: 'provider' })).toBe('provider');
    expect(servedByBinding({ mode: 'not', holder: 'provider' })).toBe('customer');
    expect(servedByBinding({ mode: 'must', holder: 'either' })).toBe('both');
    expect(servedByBinding({ mode: 'will', holder: 'provider' })).toBe('unclear');
  });
});

describe('a clause without a provision', () => {
  const analysed = analyse(CHINESE, { evenIfNot: true }).agreements[0]!.value;
  const hover = (words: string): string => {
    const content = hoverAt(analysed, CHINESE.indexOf(words), {
      agreement: analysed.agreement,
      findings: analysed.findings,
      norms: null,
      settings: { locale: 'zh', side: 'provider', monthlyFee: null },
    });
    return content ? renderMarkdown(content.blocks, ({ start }) => `#${start}`) : '';
  };

  it('tells whom it binds and what answers for a breach, an item by what introduces it', () => {
    expect(hover('脚本批量')).toContain('对客户的禁止性要求：“通过脚本批量注册账号”');
    expect(hover('脚本批量')).toMatch(/终止 \[3\.1\]/);
  });

  it('of a kind of its own leads to the nearest provision of that kind', () => {
    expect(hover('星桥有权终止')).toMatch(/终止/);
  });

  it('tells where the terms are used that it defines', () => {
    expect(hover('独立空间')).toMatch(/“工作区”在此定义；另有 1 个条款使用。[^]*见于 \[4/);
  });
});
