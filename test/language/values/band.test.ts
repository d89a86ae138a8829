import { describe, expect, test } from 'vitest';
import { readBand, readComparisons, type Band } from '../../../server/src/language/values/index.js';

/** The band in the notation of intervals: "[95,99.9) %". */
function show(band: Band | null): string | null {
  if (!band) return null;
  const low = `${band.lowerInclusive ? '[' : '('}${band.lower ?? ''}`;
  const high = `${band.upper ?? ''}${band.upperInclusive ? ']' : ')'}`;
  return `${low},${high} ${band.unit}`.trim();
}

function check(text: string, band: string | null): void {
  test(`${text} → ${band}`, () => expect(show(readBand(text))).toBe(band));
}

describe('bands of a table', () => {
  check('≥ 99.9%', '[99.9,) %');
  check('＞99%', '(99,) %');
  check('低于95%', '(,95) %');
  check('≤ 95%', '(,95] %');
  check('‹= 4小时', '(,4] hour');
  check('不低95%', '[95,) %');
  check('低于99.9%但等于或高于95%', '[95,99.9) %');
  check('低于 99.95% 但不低于 99%', '[99,99.95) %');
  check('99.9% > Av ≥ 99.0%', '[99,99.9) %');
  check('95% ≤ 服务可用性 < 99%', '[95,99) %');
  check('95.0%≤月度可用性≤99.0%', '[95,99] %');
  check('[95%,99%)', '[95,99) %');
  check('（95%，99%]', '(95,99] %');
  check('95%-99%', '[95,99) %');
  check('95%（含）至99.9%（不含）', '[95,99.9) %');
  check('大于等于99.00%且小于99.90%', '[99,99.9) %');
  check('less than 99.9% but equal to or greater than 99.0%', '[99,99.9) %');
  check('Less than 95.0%', '(,95) %');
  check('99.0% to 99.9%', '[99,99.9) %');
  check('between 95% and 99%', '[95,99) %');
  check('3次及以上', '[3,) count');
  check('超过30分钟', '(30,) minute');
  check('95.0%（不含）以下', '(,95) %');
  // the ends of a band are told in one unit
  check('30分钟至4小时（含4小时）', '[0.5,4] hour');
  check('大于15分钟小于等于2小时', '(0.25,2] hour');
  check('10%', null);
  check('月度服务费的30%', null);
  check('', null);
});

describe('promises', () => {
  const first = (text: string, shown: string): void => {
    test(`${text} → ${shown}`, () => {
      const c = readComparisons(text)[0]?.value;
      expect(c && `${c.operator} ${c.value} ${c.unit}`.trim()).toBe(shown);
    });
  };
  first('服务可用性不低于99.95%', '>= 99.95 %');
  first('可用性标准为：不低于99.9%', '>= 99.9 %');
  first('a Monthly Uptime Percentage of at least 99.95%', '>= 99.95 %');
  first('响应时间不超过30分钟', '<= 30 minute');
  first('响应时间≤200ms', '<= 200 millisecond');
  first('99.9%以上', '>= 99.9 %');
  first('respond within four (4) hours', '<= 4 hour');
  first('an error rate of no more than 0.1%', '<= 0.1 %');
  first('15分钟内响应', '<= 15 minute');
});
