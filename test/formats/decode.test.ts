import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../server/src/formats/decode.js';

/** 恒云服务协议 in GB18030. */
const GB18030 = Uint8Array.of(
  0xba,
  0xe3,
  0xd4,
  0xc6,
  0xb7,
  0xfe,
  0xce,
  0xf1,
  0xd0,
  0xad,
  0xd2,
  0xe9,
);

const WINDOWS_1252: Readonly<Record<string, number>> = {
  '“': 0x93,
  '”': 0x94,
  '’': 0x92,
  '–': 0x96,
  '£': 0xa3,
  é: 0xe9,
};

describe('decodeBytes', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    const bytes = new TextEncoder().encode('恒云服务协议');
    expect(decodeBytes(bytes)).toEqual({ text: '恒云服务协议', encoding: 'utf-8' });
    expect(decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toEqual({
      text: '恒云服务协议',
      encoding: 'utf-8',
    });
  });

  it('reads GB18030', () =>
    expect(decodeBytes(GB18030)).toEqual({ text: '恒云服务协议', encoding: 'gb18030' }));

  it('reads UTF-16 of either order', () => {
    const little = Uint8Array.from(Buffer.from('\ufeff恒云 agreement', 'utf16le'));
    const big = Uint8Array.from(Buffer.from(little).swap16());
    expect(decodeBytes(little)).toEqual({ text: '恒云 agreement', encoding: 'utf-16le' });
    expect(decodeBytes(big)).toEqual({ text: '恒云 agreement', encoding: 'utf-16be' });
    const plain = Uint8Array.from(Buffer.from('An agreement without a mark', 'utf16le'));
    expect(decodeBytes(plain)).toEqual({
      text: 'An agreement without a mark',
      encoding: 'utf-16le',
    });
  });

  it('reads Windows-1252, not as GB18030, whose pairs its quotation marks would make with letters', () => {
    const text = 'The “Services” are Farhill’s – fees of £ 40 a month – and no café.';
    const bytes = Uint8Array.from(text, (c) => WINDOWS_1252[c] ?? c.charCodeAt(0));
    expect(decodeBytes(bytes)).toEqual({ text, encoding: 'windows-1252' });
  });

  it('reads English with a Chinese name in GB18030 as such', () => {
    const bytes = Uint8Array.of(...Buffer.from('This Agreement is made by '), ...GB18030);
    expect(decodeBytes(bytes)).toEqual({
      text: 'This Agreement is made by 恒云服务协议',
      encoding: 'gb18030',
    });
  });

  it('knows a binary', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48);
    expect(decodeBytes(png)).toEqual({ error: 'binary' });
  });

  it('reads an empty file', () =>
    expect(decodeBytes(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' }));

  it('never throws and gives UTF-8 text back as it was', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void decodeBytes(bytes)));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'恒云服务协议agreement 1.\n') }), (text) => {
        expect(decodeBytes(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8' });
      }),
    );
  });
});
