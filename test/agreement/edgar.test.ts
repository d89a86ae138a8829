import { expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import { parseAgreement } from '../../server/src/agreement/parse.js';
import { hasShared, sharedFile } from '../support/shared.js';
import { checkTree } from './check.js';
import { expectInvariants } from './invariants.js';

/** A page of prose: numbers of pages stand at least so far apart. */
const PAGE = `${'The Supplier shall keep the records of the works for the Client at all times. '.repeat(9).trim()}\n\n`;

test('a title over two lines is one title', () => {
  const source =
    'Exhibit 10.2\n\nAMENDMENT NO. 1 TO\nMASTER SUPPLY AGREEMENT\n\nThis Amendment is made on May 4, 2031.\n';
  const agreement = parseAgreement(source);
  expect(agreement.title).toBe('AMENDMENT NO. 1 TO MASTER SUPPLY AGREEMENT');
  expect(agreement.type).toBe('amendment');
  expect(source.slice(agreement.titleSpan.start, agreement.titleSpan.end)).toBe(
    'AMENDMENT NO. 1 TO\nMASTER SUPPLY AGREEMENT',
  );
  expectInvariants(source, agreement);
});

for (const [name, number] of [
  ['bare numbers', (n: number) => `${n}`],
  ['numbers between dashes', (n: number) => `-${n}-`],
  ['running feet', (n: number) => `Aldermoor Supply Agreement   Initials ____   ${n}`],
  ['pages of a total', (n: number) => `Aldermoor and Brightmere Agreement Page ${n} of 4`],
] as const)
  test(`pages are numbered by ${name}`, () => {
    const pages = [1, 2, 3, 4].map((n) => `${PAGE}${number(n)}\n\n`).join('');
    const agreement = parseAgreement(`SUPPLY AGREEMENT\n\n${pages}`);
    expect(agreement.furniture.filter((f) => f.kind === 'footer')).toHaveLength(4);
  });

test('numbers of a list and of cells are no pages', () => {
  const agreement = parseAgreement(`SUPPLY AGREEMENT\n\n${PAGE}Points:\n\n1\n\n2\n\n3\n\n4\n`);
  expect(agreement.furniture).toEqual([]);
});

test('sections that a clause in capitals refers to are no clauses', () => {
  const agreement = parseAgreement(
    `SUPPLY AGREEMENT\n\n11. LIABILITY\n\n11.2 EXCEPT AS PROVIDED IN SECTIONS 11.3 AND 11.4, EACH PARTY'S LIABILITY SHALL NOT EXCEED THE FEES PAID IN THE YEAR BEFORE THE EVENT THAT GIVES RISE TO IT, WHATEVER THE CAUSE OF ACTION.\n\n11.3 This is a super-cap.\n`,
  );
  expect(agreement.clauses.map(({ number }) => number)).toEqual(['11', '11.2', '11.3']);
});

test('a table of contents goes, whatever the extraction left of its dots', () => {
  checkTree(
    `SUPPLY AGREEMENT

TABLE OF CONTENTS Page ARTICLE 1 SUPPLY 1

1.1 Supply of Goods 1 1.2 Forecasts 1 1.3 Orders 2

ARTICLE 2 PRICE 3

2.1 Price 3 2.2 Payment 4

This Supply Agreement is made on May 4, 2031 by the parties named below.

ARTICLE 1 SUPPLY

1.1 Supply of Goods. The Supplier shall supply the goods that the Client orders.

ARTICLE 2 PRICE

2.1 Price. The Client shall pay the price.
`,
    `
    | This Supply Agreement is made on May 4, 2031 by the parties named below.
    ARTICLE 1 # SUPPLY
      1.1 # Supply of Goods
        | The Supplier shall supply the goods that the Client orders.
    ARTICLE 2 # PRICE
      2.1 # Price
        | The Client shall pay the price.
    `,
  );
});

test('the parties are found behind the contents, and recitals introduce none', () => {
  const filler = Array.from({ length: 20 }, (_, i) => `Item ${i} is listed here.\n`).join('\n');
  const agreement = parseAgreement(
    `SUPPLY AGREEMENT\n\n${filler}\nThis Supply Agreement is dated May 4, 2031, between Aldermoor Ltd. ("Aldermoor") and Brightmere GmbH ("Brightmere").\n\nWHEREAS, Coldwell Inc. ("Coldwell") makes pumps;\n`,
  );
  expect(agreement.parties.map((p) => p.alias)).toEqual(['Aldermoor', 'Brightmere']);
});

test.skipIf(!hasShared)('the invariants hold for real English contracts', () => {
  for (let i = 0; i < 45; i++) {
    const text = sharedFile(`examples/cuad/text/${String(i).padStart(2, '0')}.txt`);
    for (const { start, value } of analyse(text).agreements)
      expectInvariants(text.slice(start, start + value.agreement.length), value.agreement);
  }
});
