import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../server/src/formats/read.js';
import { numeral } from '../../server/src/formats/word/numerals.js';
import { readWord } from '../../server/src/formats/word/word.js';
import { inList, list, p, wordFile, type WordFile, zip } from '../support/word-files.js';

async function check(file: WordFile, expected: readonly string[]): Promise<void> {
  const read = await readBytes(wordFile(file));
  expect('text' in read ? read.text.split(/\n{1,2}/).filter(Boolean) : read).toEqual(expected);
}

describe('a Word document', () => {
  it('is read as paragraphs, with what stands between words', () => {
    return check(
      {
        body:
          p('Fees &amp; taxes') +
          '<w:p><w:r><w:t>Supplier:</w:t><w:tab/><w:t>Quarry</w:t><w:br/><w:t>Non</w:t><w:noBreakHyphen/><w:t>payment</w:t></w:r></w:p>' +
          p(''),
      },
      ['Fees & taxes', 'Supplier:\tQuarry', 'Non-payment'],
    );
  });

  it('has the numbers that Word prints before paragraphs', () => {
    return check(
      {
        numbering: list(1, [
          ['decimal', '%1.'],
          ['decimal', '%1.%2'],
          ['lowerLetter', '(%3)'],
        ]),
        body:
          p('Term', inList(1, 0)) +
          p('It runs for a year.', inList(1, 1)) +
          p('It ends', inList(1, 1)) +
          p('by notice;', inList(1, 2)) +
          p('by breach.', inList(1, 2)) +
          p('No number here.') +
          p('Law', inList(1, 0)) +
          p('Irish law governs.', inList(1, 1)),
      },
      [
        '1. Term',
        '1.1 It runs for a year.',
        '1.2 It ends',
        '(a) by notice;',
        '(b) by breach.',
        'No number here.',
        '2. Law',
        '2.1 Irish law governs.',
      ],
    );
  });

  it('counts Chinese clauses, in figures below them where the list says so', () => {
    return check(
      {
        numbering: list(1, [
          ['chineseCountingThousand', '第%1条'],
          ['decimal', '%1.%2', '<w:isLgl/>'],
        ]),
        body: p('期限', inList(1, 0)) + p('费用', inList(1, 0)) + p('按月支付。', inList(1, 1)),
      },
      ['第一条 期限', '第二条 费用', '2.1 按月支付。'],
    );
  });

  it('counts by the list of a style, and anew where an instance of a list says so', () => {
    return check(
      {
        styles:
          '<w:style w:styleId="Base"><w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
          '<w:style w:styleId="Sub"><w:name w:val="Subclause"/><w:basedOn w:val="Base"/></w:style>',
        numbering:
          list(1, [
            ['decimal', '%1', '<w:pStyle w:val="Base"/>'],
            ['decimal', '%1.%2', '<w:pStyle w:val="Sub"/>'],
          ]) +
          '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>',
        body:
          p('Fees', '<w:pStyle w:val="Base"/>') +
          p('Monthly.', '<w:pStyle w:val="Sub"/>') +
          p('Annex', inList(2, 0)) +
          p('Next', inList(2, 0)),
      },
      ['1 Fees', '1.1 Monthly.', '7 Annex', '8 Next'],
    );
  });

  it('has headings, where they are not clauses in the style of one, and no contents page', () => {
    return check(
      {
        styles:
          '<w:style w:styleId="H"><w:name w:val="heading 2"/></w:style>' +
          '<w:style w:styleId="T"><w:name w:val="toc 1"/></w:style>',
        body:
          p('Liability ..... 4', '<w:pStyle w:val="T"/>') +
          p('Liability', '<w:pStyle w:val="H"/>') +
          p('The provider is liable for nothing.', '<w:pStyle w:val="H"/>'),
      },
      ['## Liability', 'The provider is liable for nothing.'],
    );
  });

  it('has tables with bars, and the paragraphs of one that only arranges them', () => {
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    return check(
      {
        body:
          `<w:tbl>${row(cell('Uptime'), cell('Credit'))}${row(cell('below 99%'), cell('5%'))}` +
          `${row(cell('none', '<w:gridSpan w:val="2"/>'))}</w:tbl>` +
          `<w:tbl>${row(cell('Boxed clause.'))}</w:tbl>`,
      },
      [
        '| Uptime | Credit |',
        '| --- | --- |',
        '| below 99% | 5% |',
        '| none |  |',
        'Boxed clause.',
      ],
    );
  });

  it('leaves out what nobody sees: hidden text, comments, field codes', () => {
    return check(
      {
        body:
          '<w:p><w:r><w:t>Clause </w:t></w:r><w:r><w:instrText> REF x </w:instrText></w:r>' +
          '<w:r><w:t>4</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> secret</w:t></w:r></w:p>',
      },
      ['Clause 4'],
    );
  });
});

it('footnotes are not read, and that is said', async () => {
  const body = '<w:p><w:r><w:t>Fees</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
  expect(await readBytes(wordFile({ body }))).toMatchObject({
    text: 'Fees\n',
    remarks: ['footnotes'],
  });
});

describe('tracked changes', () => {
  const body =
    '<w:p><w:r><w:t>Within </w:t></w:r><w:del w:id="1"><w:r><w:delText>30</w:delText></w:r></w:del>' +
    '<w:ins w:id="2"><w:r><w:t>10</w:t></w:r></w:ins><w:r><w:t> days.</w:t></w:r></w:p>' +
    '<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t>Either party</w:t></w:r></w:p>' +
    '<w:p><w:r><w:t> may end it.</w:t></w:r></w:p>' +
    '<w:p><w:moveFrom w:id="4"><w:r><w:t>Moved.</w:t></w:r></w:moveFrom></w:p>';

  it('are read as accepted, and said to be there', async () => {
    expect(await readBytes(wordFile({ body }))).toEqual({
      text: 'Within 10 days.\n\nEither party may end it.\n',
      encoding: 'word',
      remarks: ['tracked'],
    });
  });

  it('can be read as rejected: the document before them', () => {
    expect(readWord(wordFile({ body }), 'rejected')).toMatchObject({
      text: 'Within 30 days.\n\nEither party\n\nmay end it.\n\nMoved.\n',
    });
  });
});

describe('numbers of lists', () => {
  it.each([
    [1, 'lowerLetter', 'a'],
    [28, 'lowerLetter', 'bb'],
    [14, 'upperRoman', 'XIV'],
    [3, 'ordinal', '3rd'],
    [12, 'ordinal', '12th'],
    [7, 'decimalZero', '07'],
    [12, 'decimalEnclosedCircle', '⑫'],
    [10, 'chineseCounting', '十'],
    [21, 'chineseCountingThousand', '二十一'],
    [105, 'chineseCountingThousand', '一百零五'],
    [11, 'chineseLegalSimplified', '拾壹'],
    [2, 'ideographTraditional', '乙'],
    [5, 'something new', '5'],
  ])('%i as %s is %s', (n, format, expected) => {
    expect(numeral(n, format)).toBe(expected);
  });
});

describe('what is no document that can be read', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0];
  const utf16 = (text: string): number[] => [...text].flatMap((c) => [c.charCodeAt(0), 0]);
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'pdf'],
    ['rich text', Buffer.from('{\\rtf1\\ansi Agreement}'), 'rtf'],
    [
      'an old Word document',
      Uint8Array.from([...compound, ...utf16('WordDocument')]),
      'old-office',
    ],
    ['a password', Uint8Array.from([...compound, ...utf16('EncryptedPackage')]), 'locked'],
    ['a workbook', zip({ 'xl/workbook.xml': '<workbook/>' }), 'binary'],
    ['half a document', wordFile({ body: p('Term') }).subarray(0, 200), 'damaged'],
  ])('%s is called what it is', async (_, bytes, error) => {
    expect(await readBytes(bytes)).toEqual({ error });
  });

  it('never throws, whatever was altered or cut off', async () => {
    const whole = wordFile({
      body: p('Fees are due.', inList(1, 0)),
      numbering: list(1, [['decimal', '%1.']]),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.nat(whole.length),
        async (changes, length) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, value] of changes) bytes[at] = value;
          expect(await readBytes(bytes.subarray(0, length))).toBeTypeOf('object');
        },
      ),
    );
  });

  it('is not broken by elements that lie ever deeper', () => {
    const deep = '<w:sdt>'.repeat(100_000) + p('Below.') + '</w:sdt>'.repeat(100_000);
    return check({ body: deep + p('Fees are due.') }, ['Fees are due.']);
  });

  it('is called damaged where its XML is: nobody sees that a part of a contract is missing', async () => {
    const cut = zip({ 'word/document.xml': '<w:document><w:body><w:p><w:r><w:t>Fees' });
    expect(await readBytes(cut)).toEqual({ error: 'damaged' });
    expect(await readBytes(wordFile({ body: p('Fees &own;') }))).toEqual({ error: 'damaged' });
  });

  it('expands no entity that it declares itself', async () => {
    const bytes = zip({
      'word/document.xml': `<!DOCTYPE d [<!ENTITY own "Fees">]><w:document><w:body>${p('&own;')}</w:body></w:document>`,
    });
    expect(await readBytes(bytes)).toEqual({ error: 'damaged' });
  });
});
