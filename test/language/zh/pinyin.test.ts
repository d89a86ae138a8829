import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanise, syllableOf } from '../../../server/src/language/zh/pinyin.js';

describe('pinyin', () => {
  const check = (text: string, initials: string, full: string): void =>
    expect(romanise(text)).toContainEqual({ initials, full });

  it('of a heading', () => check('服务等级', 'fwdj', 'fuwudengji'));
  it('of a heading with Latin letters', () => check('SLA 协议（2.0）', 'slaxy20', 'slaxieyi20'));
  it('of a character with two readings, in either', () => {
    check('长期有效', 'cqyx', 'changqiyouxiao');
    check('责任增长', 'zrzz', 'zerenzengzhang');
  });
  it('of the first and the last syllable', () => {
    expect(syllableOf('阿')).toBe('a');
    expect(syllableOf('做')).toBe('zuo');
  });
  it('is empty for what is not Chinese', () => {
    expect(syllableOf('a')).toBe('');
    expect(romanise('—— 。')).toEqual([{ initials: '', full: '' }]);
  });
  it('has a syllable for every common character', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0x4e00, max: 0x9fa5 }), (code) => {
        expect(syllableOf(String.fromCharCode(code))).toMatch(/^[a-z]{1,6}$/);
      }),
    );
  });
});
