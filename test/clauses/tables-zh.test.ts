import { describe, expect, test } from 'vitest';
import { chineseTables } from '../../server/src/language/zh/tables.js';

/** A band as interval notation, and its unit. */
function interval(cell: string): string | null {
  const band = chineseTables.band(cell);
  if (band === null) return null;
  const open = band.lowerInclusive ? '[' : '(';
  const close = band.upperInclusive ? ']' : ')';
  return `${open}${band.lower ?? ''},${band.upper ?? ''}${close} ${band.unit}`;
}

describe('a band in a cell', () => {
  test.each([
    ['≥99% 且 <99.9%', '[99,99.9) %'],
    ['99%≤月度可用性<99.9%', '[99,99.9) %'],
    ['99.9% > Av ≥ 99.0%', '[99,99.9) %'],
    ['99.95% ＞ Av', '(,99.95) %'],
    ['[95%，99%)', '[95,99) %'],
    ['99%（含）-99.9%（不含）', '[99,99.9) %'],
    ['低于99.9%，但不低于99.0%', '[99,99.9) %'],
    ['≤ 95%', '(,95] %'],
    ['98% ～ 承诺值', '[98,) %'],
    ['90％≤Av＜95％', '[90,95) %'],
    ['不可用时长>30分钟且≤60分钟', '(30,60] minute'],
    ['3次 ≤ 超时响应次数 < 5次', '[3,5) count'],
    ['故障次数3-5次', '[3,5] count'],
    ['服务响应超时', null],
  ])('%s', (cell, expected) => {
    expect(interval(cell)).toBe(expected);
  });
});

describe('a credit in a cell', () => {
  test.each([
    ['10%', 10, '%', null],
    ['月费的15%', 15, '%', '月费'],
    ['服务费总额×10%', 10, '%', '服务费总额'],
    ['赔偿100倍故障时间', 100, 'x', '故障时间'],
    ['故障时长的3倍', 3, 'x', '故障时长'],
    ['延长服务期1个月', 1, 'month', null],
    ['补偿时间 4天', 4, 'day', null],
    ['200元代金券', 200, 'CNY', null],
    ['当月服务费5折', 50, '%', '当月服务费'],
    ['全额退还当月费用', 100, '%', '当月费用'],
  ])('%s', (cell, credit, creditUnit, creditOf) => {
    expect(chineseTables.credit(cell)).toEqual({ credit, creditUnit, creditOf });
  });
});

test('what is no longer given is no credit', () => {
  expect(chineseTables.credit('5天后不再补偿')).toBeNull();
  expect(chineseTables.credit('5.x 专业版集群')).toBeNull();
});

describe('a row that was run together', () => {
  test('is split into band and credit', () => {
    expect(chineseTables.tier('低于96% 月费的 40%')).toMatchObject({
      band: { lower: null, upper: 96 },
      credit: { credit: 40, creditOf: '月费' },
    });
  });

  test('is no tier where it gives nothing', () => {
    expect(chineseTables.tier('可用性不低于99.9%')).toBeNull();
  });
});
