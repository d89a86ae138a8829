import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRates, valueTokens } from '../../../server/src/language/values/index.js';
import { parseEnglishNumeral } from '../../../server/src/language/en/values/numerals.js';
import { parseChineseNumeral } from '../../../server/src/language/zh/values/numerals.js';

describe('the same value in other words has the same key', () => {
  const same = (...texts: string[]): void => {
    test(texts.join(' = '), () => {
      const keys = texts.map((text) => valueTokens(text, 'zh').map((t) => t.key));
      expect(keys[0]).toHaveLength(1);
      for (const key of keys) expect(key).toEqual(keys[0]);
    });
  };
  same('thirty (30) days', '30 days', '30日', '三十天', '30 calendar days', '３０个自然日');
  same('99%', '99.00%', '99 ％', '百分之九十九', '99 per cent');
  same('3‰', '千分之三', '0.3%');
  same('¥1,000,000', '人民币壹佰万元整', 'RMB 1000000.00', '100万元');
  same('2024年2月1日', '2024-02-01', 'February 1, 2024');
  same('____', '【】');
});

describe('another value has another key', () => {
  const differ = (a: string, b: string): void => {
    test(`${a} ≠ ${b}`, () => {
      expect(valueTokens(a, 'zh')[0]?.key).not.toBe(valueTokens(b, 'zh')[0]?.key);
    });
  };
  differ('30日', '30个工作日');
  differ('12个月', '12日');
  differ('$100', '¥100');
  differ('10%', '10');
});

describe('rates', () => {
  const check = (text: string, ...rates: string[]): void => {
    test(`${text} → ${rates.join(', ') || 'none'}`, () => {
      expect(readRates(text).map((r) => `${r.value.percent} per ${r.value.per}`)).toEqual(rates);
    });
  };
  check('每逾期一日，应按逾期金额的万分之五支付违约金', '0.05 per day');
  check('按每日千分之三计收滞纳金', '0.3 per day');
  check('按照应付未付款项的0.05%/日', '0.05 per day');
  check('interest at 1.5% per month', '1.5 per month');
  check('interest of 1.5% monthly', '1.5 per month');
  check('a credit of 25% of the monthly fee');
  check("a credit of 50% of a month's fee");
  check('interest at the rate of 8% per annum', '8 per year');
  check('the lesser of one percent (1%) per month or', '1 per month');
  check('违约金为合同总额的30%');
});

describe('numerals', () => {
  const check = (numeral: string, value: number | null): void => {
    test(`${numeral} = ${value}`, () => {
      const parse = /[a-z]/i.test(numeral) ? parseEnglishNumeral : parseChineseNumeral;
      expect(parse(numeral)).toBe(value);
    });
  };
  check('十', 10);
  check('二十五', 25);
  check('一百零五', 105);
  check('一百五', 150);
  check('叁万贰仟', 32000);
  check('一亿二千万', 120000000);
  check('二〇二四', 2024);
  check('三点五', 3.5);
  check('百', null);
  check('two hundred and fifty', 250);
  check('One Hundred Twenty-Five Thousand', 125000);
  check('ninety-nine point nine', 99.9);
  check('one and one-half', 1.5);
  check('thirty party', null);

  test('every whole number survives being written out in Chinese', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (n) => {
        expect(parseChineseNumeral(inChinese(n))).toBe(n);
        expect(parseChineseNumeral(inChinese(n, '零壹贰叁肆伍陆柒捌玖', '拾佰仟'))).toBe(n);
      }),
    );
  });
  test('every whole number survives being written out in English', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (n) => {
        expect(parseEnglishNumeral(inEnglish(n))).toBe(n);
      }),
    );
  });
});

/** A whole number below 10^12 in Chinese numerals. */
function inChinese(n: number, digits = '零一二三四五六七八九', units = '十百千'): string {
  if (n === 0) return digits[0]!;
  const group = (g: number): string => {
    let out = '';
    for (let place = 3; place >= 0; place--) {
      const digit = Math.floor(g / 10 ** place) % 10;
      if (digit > 0) out += digits[digit]! + (place > 0 ? units[place - 1]! : '');
      else if (out !== '' && !out.endsWith(digits[0]!) && g % 10 ** place > 0) out += digits[0]!;
    }
    return out;
  };
  const groups = [Math.floor(n / 1e8), Math.floor(n / 1e4) % 1e4, n % 1e4];
  const names = ['亿', '万', ''];
  let out = '';
  let gap = false;
  groups.forEach((g, i) => {
    if (g === 0) {
      gap = true;
      return;
    }
    if (out !== '' && (gap || g < 1000)) out += digits[0]!;
    out += group(g) + names[i]!;
    gap = false;
  });
  return out;
}

/** A whole number below 10^12 in English words. */
function inEnglish(n: number): string {
  const small =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  if (n < 20) return small[n]!;
  if (n < 100) {
    const rest = n % 10;
    return tens[Math.floor(n / 10) - 2]! + (rest ? `-${small[rest]!}` : '');
  }
  for (const [size, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (n < size) continue;
    const rest = n % size;
    return `${inEnglish(Math.floor(n / size))} ${name}${rest ? ` ${inEnglish(rest)}` : ''}`;
  }
  return '';
}
