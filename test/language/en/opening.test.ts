import { describe, expect, test } from 'vitest';
import { introducedParties } from '../../../server/src/language/en/agreement-parties.js';
import { effectiveDateIn, titleInText } from '../../../server/src/language/en/opening.js';

describe('parties as an opening paragraph introduces them', () => {
  function check(paragraph: string, ...parties: string[]): void {
    test(paragraph, () => {
      const found = introducedParties(paragraph);
      expect(found.map((p) => `${p.name} = ${p.aliases.join(', ')}`)).toEqual(parties);
      for (const { start, end, name } of found) expect(paragraph.slice(start, end)).toContain(name);
    });
  }
  check(
    'This Agreement is made between Hengyun Cloud Ltd., a Singapore company ("Provider"), and Orchard Foods, Inc., a Delaware corporation having its office in Dover (the "Customer").',
    'Hengyun Cloud Ltd. = Provider',
    'Orchard Foods, Inc. = Customer',
  );
  check(
    'This Lease is entered into by and among, on the one hand, North-Field Estates LLC ("Landlord") and, on the other hand, Jane Park ("Tenant" or "you") (each a "Party" and together the "Parties").',
    'North-Field Estates LLC = Landlord',
    'Jane Park = Tenant, you',
  );
  check(
    'between Salt and Pepper Trading Company, organized under the laws of England and Wales ("S&P") and Mill Bros GmbH ("Mill")',
    'Salt and Pepper Trading Company = S&P',
    'Mill Bros GmbH = Mill',
  );
  check(
    'This Agreement is made between: (1) ALDERMOOR 2005 LIMITED (registered number 12345) whose office is in Leeds (the Company) (2) JANE ROWE (the Executive).',
    'ALDERMOOR 2005 LIMITED = Company',
    'JANE ROWE = Executive',
  );
  check(
    'This Agreement is between Brightmere Inc., a New York corporation, having its place of business in Troy, and [*] ("Distributor").',
    'Brightmere Inc. = Brightmere, Brightmere Inc.',
    ' = Distributor',
  );
  check(
    'ExoMotive Research and Engineering Company, a Texas corporation ("ExoMotive"); and iGlow, Inc., a Delaware corporation ("iGlow")',
    'ExoMotive Research and Engineering Company = ExoMotive',
    'iGlow, Inc. = iGlow',
  );
  check(
    'by and between Tarn Semiconductor (UK) Ltd., having its office in Reading ("Tarn") and White Fell LP, White Fell GP LLC (collectively, the "White Fell Parties") (each a "Party" and together the "Parties")',
    'Tarn Semiconductor (UK) Ltd. = Tarn',
    'White Fell LP = White Fell Parties',
  );
  check('The Buyer: Aldermoor Trading Co., Ltd. Tel: 555', 'Aldermoor Trading Co., Ltd. = Buyer');
  check('The following costs are borne by the Provider (the "Costs").');
  check('WHEREAS, Hengyun Cloud Ltd. ("Hengyun") operates data centres;');
});

describe('the title in running text', () => {
  function check(opening: string, title: string | null): void {
    test(opening, () => expect(titleInText(opening)?.title ?? null).toBe(title));
  }
  check('EXHIBIT 10.2 RESELLER AGREEMENT This Agreement is made', 'RESELLER AGREEMENT');
  check('This Master Services Agreement (the "Agreement") is made', 'Master Services Agreement');
  check('JOINT VENTURE AGREEMENT THIS JOINT VENTURE AGREEMENT is', 'JOINT VENTURE AGREEMENT');
  check('EXECUTION VERSION SUPPLY AGREEMENT This Agreement', 'SUPPLY AGREEMENT');
  check('The weather was fine and they came to an agreement.', null);
});

describe('the day of the agreement', () => {
  function check(opening: string, date: string | null): void {
    test(opening, () => expect(effectiveDateIn(opening)).toBe(date));
  }
  check('is entered into as of this 1st day of March, 2021, by and between', '2021-03-01');
  check('made and effective March 15, 2019 (the "Effective Date")', '2019-03-15');
  check(
    'made by and between Tarn Inc. and Fell AG, dated January 5, 2015, and takes effect on May 1, 2015 (the "Effective Date")',
    '2015-05-01',
  );
  check('sold pursuant to the Underwriting Agreement, dated December 12, 2001, units', null);
  check('on 5 May 2020 the parties met', null);
});
