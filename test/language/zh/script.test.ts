import { expect, test } from 'vitest';
import { inSimplified } from '../../../server/src/language/zh/script.js';

test('traditional characters are read as simplified ones, each in its place', () => {
  const printed = '我們保證伺服器的月正常運作時間不低於99.6%，並於次月賬單中返還服務費的8%。';
  const read = inSimplified(printed);
  expect(read).toBe('我们保证伺服器的月正常运作时间不低于99.6%，并于次月账单中返还服务费的8%。');
  expect(read).toHaveLength(printed.length);
});

test('simplified ones stay as they are', () => {
  const printed =
    '乙方承诺服务可用性不低于99.6%，并在后续账单中抵扣。里程、系统、余额、面积、干部。';
  expect(inSimplified(printed)).toBe(printed);
});
