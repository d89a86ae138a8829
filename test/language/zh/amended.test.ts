import { describe, expect, it } from 'vitest';
import { asAmended } from '../../../server/src/language/zh/amended.js';
import { spellOut } from '../../../server/src/language/zh/spell-out.js';

const read = (text: string): string | null => asAmended(text)?.text ?? null;

describe('a paragraph of an amendment', () => {
  it.each([
    ['月租金由人民币8000元上调为9000元。', '月租金为9000元。'],
    ['原协议的责任限额由三个月服务费提高至六个月服务费。', '原协议的责任限额为六个月服务费。'],
    ['维护费原为每年5万元，现调整为每年6万元。', '维护费为每年6万元。'],
    [
      '第7条“甲方可提前15日通知解除”变更为“甲方可提前45日通知解除”。',
      '第7条：“甲方可提前45日通知解除”。',
    ],
    ['第9条修改为：“乙方每季度结算。”', '第9条：“乙方每季度结算。”'],
    ['原条款：“每月结算一次”。现修改为：“每季结算一次”。', '：“每季结算一次”。'],
    ['删除第8条“逾期按日万分之五计息”的约定。', '删除原文的约定。'],
    ['原约定：甲方每月5日前付款。', ''],
  ])('reads as the contract does once it is amended: %s', (printed, amended) =>
    expect(read(printed)).toBe(amended),
  );

  it.each([
    '乙方有权将单价由1元调整为2元。',
    '如服务费由每年1万元调整为2万元，乙方应提前通知。',
    '由乙方承担的费用改为由甲方承担。',
    '甲方应于每月5日前支付。',
  ])('is read as it stands where nothing is replaced: %s', (text) => expect(read(text)).toBeNull());

  it('is of no other type of agreement', () =>
    expect(spellOut('月租金由8000元上调为9000元。', 'product-agreement')).toBeNull());

  it('leads back to where its words are printed', () => {
    const printed = '年服务费由10万元调整为12万元，按季支付。';
    const { text, back } = asAmended(printed)!;
    for (const word of ['年服务', '为12万元', '按季']) {
      const at = text.indexOf(word);
      expect(printed.slice(back(at), back(at + word.length))).toBe(word);
    }
  });
});
