import { describe, expect, it } from 'vitest';
import { languageOf } from '../../server/src/language/index.js';

/** What an amendment is read as. */
const check = (language: 'en' | 'zh', printed: string, read: string) =>
  it(printed, () => {
    const { text } = languageOf(language).spellOut(printed, 'amendment') ?? { text: printed };
    expect(text.replace(/\s+/g, ' ').trim()).toBe(read);
  });

describe('figures that an amendment says are no longer agreed', () => {
  check(
    'en',
    'The Uptime Commitment is increased from 99.5% to 99.9%.',
    'The Uptime Commitment is increased shall be 99.9%.',
  );
  check(
    'en',
    'The words "six (6) months" are replaced by "twelve (12) months".',
    'The words shall be "twelve (12) months".',
  );
  check('en', 'The notice period is 30 days instead of 90 days.', 'The notice period is 30 days .');
  check(
    'en',
    'The monthly fee (currently $18,000) rises to $21,500.',
    'The monthly fee rises to $21,500.',
  );
  check('zh', '月租费由10000元上调至12000元。', '月租费为12000元。');
  check('zh', '责任上限从六个月服务费调整为十二个月服务费。', '责任上限为十二个月服务费。');
  check('zh', '由原来的可用性99%调整为99.9%。', '可用性为99.9%。');
  check('zh', '付款期限原为15日内，现变更为30日内。', '付款期限为30日内。');
  check('zh', '可用性为99.95%（原为99.9%）。', '可用性为99.95%。');
});

describe('what is kept', () => {
  for (const text of [
    'The notice period runs from receipt to the end of the month.',
    'The agreement dated from 1 May applies to the "Services" as changed.',
  ])
    check('en', text, text);
  for (const text of ['由乙方负责将系统迁移至新机房。', '自2025年1月1日起由甲方改为乙方承担。'])
    check('zh', text, text);

  it('any agreement that amends nothing', () => {
    expect(
      languageOf('en').spellOut('Fees are increased from $10 to $20.', 'master-agreement'),
    ).toBeNull();
  });

  it('leads back to where the words are printed', () => {
    const printed = '责任上限由六个月服务费调整为十二个月服务费。';
    const { text, back } = languageOf('zh').spellOut(printed, 'amendment')!;
    const at = text.indexOf('十二个月');
    expect(printed.slice(back(at), back(at + 4))).toBe('十二个月');
    expect(back(0)).toBe(0);
    expect(back(text.length)).toBe(printed.length);
  });
});
