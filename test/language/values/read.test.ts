import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readValues, valueKey } from '../../../server/src/language/values/index.js';

/** `text` with every value between ⟦ and ⟧ gives `keys`, in order. */
function check(marked: string, ...keys: string[]): void {
  test(`${marked} → ${keys.join(', ') || 'nothing'}`, () => {
    const text = marked.replaceAll(/[⟦⟧]/g, '');
    const values = readValues(text);
    expect(values.map(valueKey)).toEqual(keys);
    if (!marked.includes('⟦')) return;
    let again = '';
    let at = 0;
    for (const { start, end } of values) {
      again += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
      at = end;
    }
    expect(again + text.slice(at)).toBe(marked);
  });
}

describe('money', () => {
  check('不超过⟦¥100,000⟧。', 'money:CNY:100000');
  check('合计⟦￥1,234.50元⟧', 'money:CNY:1234.5');
  check('⟦人民币50万元⟧以内', 'money:CNY:500000');
  check('注册资本⟦1.2亿元⟧', 'money:CNY:120000000');
  check('⟦RMB 200,000⟧ in total', 'money:CNY:200000');
  check('违约金⟦人民币壹佰万元整⟧', 'money:CNY:1000000');
  check('⟦人民币（大写）伍仟元整（¥5,000.00）⟧', 'money:CNY:5000');
  check('押金⟦叁仟贰佰元伍角⟧', 'money:CNY:3200.5');
  check('⟦三十万元⟧', 'money:CNY:300000');
  check('⟦１００，０００元⟧', 'money:CNY:100000');
  check('⟦【100】万元⟧', 'money:CNY:1000000');
  check('⟦100万美元⟧', 'money:USD:1000000');
  check('cap of ⟦US$1,000,000⟧.', 'money:USD:1000000');
  check('⟦USD 1,000,000⟧', 'money:USD:1000000');
  check('⟦1,500 USD⟧', 'money:USD:1500');
  check('⟦$5 million⟧ per claim', 'money:USD:5000000');
  check('⟦one million dollars ($1,000,000)⟧', 'money:USD:1000000');
  check('⟦Five Hundred Thousand Dollars (US$500,000.00)⟧', 'money:USD:500000');
  check('⟦€ 250,000⟧ or ⟦250.000 EUR⟧', 'money:EUR:250000', 'money:EUR:250');
  check('⟦£10⟧', 'money:GBP:10');
});

describe('percentages and rates', () => {
  check('不低于⟦99.95%⟧', 'percent:99.95');
  check('⟦99.95 ％⟧', 'percent:99.95');
  check('⟦99.00%⟧', 'percent:99');
  check('合同总价的⟦百分之三十⟧', 'percent:30');
  check('⟦百分之三十（30%）⟧', 'percent:30');
  check('⟦百分之【5】⟧', 'percent:5');
  check('⟦10 per cent⟧ of', 'percent:10');
  check('⟦ten percent (10%)⟧ of', 'percent:10');
  check('⟦one and one-half percent (1.5%)⟧ per month', 'percent:1.5');
  check('⟦1½%⟧ and ⟦1 1/2%⟧', 'percent:1.5', 'percent:1.5');
  check('⟦千分之三⟧', 'percent:0.3');
  check('⟦3‰⟧', 'percent:0.3');
  check('每日⟦万分之五⟧', 'percent:0.05');
  check('⟦万分之0.5⟧', 'percent:0.005');
  check('⟦25 basis points⟧', 'percent:0.25');
  check('百分百的努力');
});

describe('lengths of time', () => {
  check('⟦30日⟧内', 'time:30:day');
  check('⟦三十（30）个自然日⟧', 'time:30:day');
  check('⟦60 个工作日⟧', 'time:60:working-day');
  check('过去⟦12个月⟧', 'time:12:month');
  check('有效期⟦一年⟧', 'time:1:year');
  check('⟦两年⟧或⟦半年⟧', 'time:2:year', 'time:0.5:year');
  check('⟦15天⟧、⟦二十四小时⟧', 'time:15:day', 'time:24:hour');
  check('⟦【60】日⟧', 'time:60:day');
  check('⟦__7__个工作日⟧', 'time:7:working-day');
  check('⟦3⟧至⟦5个工作日⟧', 'number:3', 'time:5:working-day');
  check('⟦thirty (30) days⟧', 'time:30:day');
  check('⟦ten business days⟧', 'time:10:working-day');
  check('a ⟦12-month⟧ period', 'time:12:month');
  check('⟦two (2) years⟧', 'time:2:year');
  check('⟦THIRTY (30) DAYS⟧', 'time:30:day');
  check('⟦one hundred twenty (120) days⟧', 'time:120:day');
  check('⟦200毫秒⟧ ⟦500ms⟧', 'time:200:millisecond', 'time:500:millisecond');
  // a time of several parts is one, in its smallest unit
  check('⟦4分32秒⟧', 'time:272:second');
  check('⟦4 分 32 秒⟧', 'time:272:second');
  check('⟦1小时30分⟧', 'time:90:minute');
  check('⟦2 小时 15 分钟⟧', 'time:135:minute');
  check('⟦8小时45分36秒⟧', 'time:31536:second');
  check('⟦一年零六个月⟧', 'time:18:month');
  check('⟦1 hour and 30 minutes⟧', 'time:90:minute');
  check('⟦4 min 32 s⟧ or ⟦43m 49s⟧', 'time:272:second', 'time:2629:second');
  check('⟦1小时⟧、⟦30分钟⟧', 'time:1:hour', 'time:30:minute');
  check('⟦1小时⟧ ⟦30分钟⟧', 'time:1:hour', 'time:30:minute');
  check('⟦7天⟧⟦24小时⟧', 'time:7:day', 'time:24:hour');
  check('满分⟦5⟧分', 'number:5');
  check('每月⟦5⟧日前', 'number:5');
  check('提供7×⟦24⟧小时服务'.replace('7', '⟦7⟧'), 'number:7', 'number:24');
  check('the parties may not, one or two of them, day by day');
  check('统一、一般、十分重要、万一');
});

describe('dates', () => {
  check('⟦2024年2月1日⟧起', 'date:2024-02-01');
  check('⟦二〇二四年二月一日⟧', 'date:2024-02-01');
  check('⟦二〇二四年⟧', 'date:2024');
  check('⟦2024年【2】月【1】日⟧', 'date:2024-02-01');
  check('⟦2024-02-01⟧ ⟦2024/2/1⟧ ⟦2024.2.1⟧', ...Array<string>(3).fill('date:2024-02-01'));
  check('⟦February 1, 2024⟧', 'date:2024-02-01');
  check('⟦Feb. 1st, 2024⟧', 'date:2024-02-01');
  check('⟦1 February 2024⟧', 'date:2024-02-01');
  check('this ⟦1st day of February, 2024⟧', 'date:2024-02-01');
  check('⟦March 2024⟧', 'date:2024-03');
  check('⟦12月31日⟧', 'date:--12-31');
  check('⟦2/14/2024⟧', 'date:2024-02-14');
  check('the parties may agree in May');
});

describe('other figures', () => {
  check('第⟦三⟧条、第⟦三十⟧条', 'number:3', 'number:30');
  check('共⟦100⟧份', 'number:100');
  check('见3.1.2条，版本10.0.0.1');
  check('ISO27001、P1级、第三方');
  check('%E6%89%BF');
  check('统一社会信用代码91110108551385082Q');
  check('甲方：⟦____⟧，金额⟦【】⟧元，⟦[●]⟧', 'blank', 'blank', 'blank');
});

test('spans ascend and lie in the text, whatever the text', () => {
  const piece = fc.constantFrom(
    ...'30 （ ） ( ) 【 】 __ 三十 百分之 % ‰ 元 万 ¥ US$ 日 个月 年 days thirty one and-half 2024 - / . , ，'.split(
      ' ',
    ),
    ' ',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      let at = 0;
      for (const { start, end } of readValues(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
