import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../server/src/agreement/model.js';
import { analyse } from '../../server/src/analysis/analyse.js';
import type { Finding, FindingOf } from '../../server/src/clauses/finding.js';
import type { FindingKind } from '../../server/src/clauses/kinds.js';

/** What a reviewer must learn from each sample: the whole way from text to facts. */

const SAMPLES = resolve(import.meta.dirname, '../samples');

interface Reviewed {
  readonly agreement: Agreement;
  readonly findings: readonly Finding[];
  readonly text: string;
}

function reviewed(name: string): Reviewed {
  const text = readFileSync(join(SAMPLES, name), 'utf8');
  const { agreements } = analyse(text);
  expect(agreements).toHaveLength(1);
  const { start, value } = agreements[0]!;
  return { ...value, text: text.slice(start) };
}

/** The findings of a kind as one line each: the facts that matter, for comparison with what is printed. */
function factsOf<K extends FindingKind>(
  { findings }: Reviewed,
  kind: K,
  pick: (facts: FindingOf<K>['facts']) => string,
): string[] {
  return findings
    .filter((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind)
    .map(({ facts }) => pick(facts as FindingOf<K>['facts']));
}

const caps = (one: Reviewed): string[] =>
  factsOf(one, 'liability-cap', (f) => `${f.scope} ${f.basis} ${f.months ?? ''} ${f.protects}`);
const thresholds = (one: Reviewed): string[] =>
  factsOf(one, 'sla-threshold', (f) => `${f.operator} ${f.value} ${f.unit}`);
const credits = (one: Reviewed): string[] =>
  factsOf(one, 'service-credit', (f) =>
    f.tiers.map((t) => `${t.lower ?? ''}..${t.upper ?? ''}: ${t.credit}`).join(', '),
  );
const rights = (one: Reviewed): string[] =>
  factsOf(one, 'termination', (f) =>
    f.effect === 'right' ? `${f.holder} ${f.noticeDays ?? '-'} ${f.cureDays ?? '-'}` : '',
  ).filter((line) => line !== '');
const windows = (one: Reviewed): string[] => factsOf(one, 'claim-window', (f) => String(f.days));
const lateFees = (one: Reviewed): string[] => factsOf(one, 'late-fee', (f) => String(f.ratePerDay));
const changes = (one: Reviewed): string[] =>
  factsOf(one, 'unilateral-amendment', (f) => `${f.holder} ${f.noticeDays ?? '-'}`);

describe('the master agreement, in Markdown', () => {
  const one = reviewed('master-agreement.md');

  it('is known for what it is', () => {
    expect(one.agreement).toMatchObject({
      title: '恒云云服务主协议',
      type: 'master-agreement',
      language: 'zh',
      updated: '2025-03-18',
      effective: '2025-04-01',
    });
    expect(one.agreement.version).toContain('3.2');
  });
  it('binds the vendor and its customer', () => {
    expect(one.agreement.parties).toMatchObject([
      { name: '恒云科技（杭州）有限公司', alias: '恒云', role: 'provider' },
      { name: '客户', role: 'customer' },
    ]);
  });
  it('caps liability at twelve months of fees', () => {
    expect(caps(one)).toContain('overall fees-months 12 provider');
  });
  it('lets the vendor end it on 60 days of notice, and either side after 30 days to cure', () => {
    expect(rights(one)).toEqual(expect.arrayContaining(['provider 60 -', 'either - 30']));
  });
  it('names late fee, change of terms, law and court', () => {
    expect(lateFees(one)).toEqual(['0.05']);
    expect(changes(one)).toContain('provider 30');
    expect(factsOf(one, 'dispute-forum', (f) => f.forum ?? '').join()).toContain(
      '杭州市余杭区人民法院',
    );
  });
});

describe('the object storage SLA', () => {
  const one = reviewed('object-storage-sla.txt');

  it('promises availability and durability, and takes no worked example for a promise', () => {
    expect(thresholds(one)).toEqual(
      expect.arrayContaining(['>= 99.95 %', '>= 99.9 %', '>= 99.9999999999 %']),
    );
    expect(thresholds(one)).not.toContain('>= 99.6 %');
  });
  it('has two credit tables', () => {
    expect(credits(one)).toEqual([
      '99..99.95: 10, 95..99: 25, ..95: 100',
      '98..99.9: 10, ..98: 30',
    ]);
  });
  it('caps credits and liability for the vendor', () => {
    expect(caps(one)).toEqual([
      'service-credit monthly-fee  provider',
      'overall fees-months 6 provider',
    ]);
  });
  it('gives 45 days to claim, and may be changed on 30 days of notice', () => {
    expect(windows(one)).toEqual(['45']);
    expect(changes(one)).toContain('provider 30');
  });
  it('lets the vendor end it without notice, and ends with the master agreement', () => {
    expect(rights(one)).toContain('provider - -');
    expect(factsOf(one, 'termination', (f) => f.effect)).toContain('automatic');
  });
});

describe('the database SLA, as extracted from PDF', () => {
  const one = reviewed('database-sla-extracted.txt');

  it('is one agreement with its clauses in order', () => {
    const numbers = one.agreement.clauses.map(({ number }) => number);
    expect(numbers.filter((n) => n !== null && /^\d$/.test(n))).toEqual([...'1234567']);
    expect(numbers).toEqual(expect.arrayContaining(['1.1', '1.2', '1.3', '3.2', '3.3']));
  });
  it('promises three availabilities in a displaced table', () => {
    expect(thresholds(one)).toEqual(
      expect.arrayContaining(['>= 99.5 %', '>= 99.95 %', '>= 99.99 %']),
    );
  });
  it('has one credit table over two pages', () => {
    expect(credits(one)).toEqual(['99..99.95: 15, 95..99: 40, ..95: 100']);
  });
  it('caps liability at three months of fees, with 30 days to claim credits', () => {
    expect(caps(one)).toContain('overall fees-months 3 provider');
    expect(windows(one)).toEqual(['30']);
  });
});

describe('the service terms', () => {
  const one = reviewed('assistant-service-terms.txt');

  it('are dated in words', () => {
    expect(one.agreement).toMatchObject({ type: 'service-terms', updated: '2025-01-09' });
  });
  it('cap liability at one month', () => {
    expect(caps(one)).toHaveLength(1);
    expect(caps(one)[0]).toMatch(/^overall (monthly-fee|fees-months 1) +provider$/);
  });
  it('let the vendor stop on 60 days of notice and the customer on 15', () => {
    expect(rights(one)).toEqual(expect.arrayContaining(['provider 60 -', 'customer 15 -']));
  });
  it('promise response times, and a claim within 15 days', () => {
    expect(thresholds(one)).toEqual(
      expect.arrayContaining(['>= 99.5 %', '<= 30 minute', '<= 4 hour']),
    );
    expect(windows(one)).toEqual(['15']);
  });
  it('charge a thousandth a day for late payment', () => expect(lateFees(one)).toEqual(['0.1']));
});

describe('the English subscription agreement', () => {
  const one = reviewed('saas-agreement-en.md');

  it('is known for what it is', () => {
    expect(one.agreement).toMatchObject({
      title: 'Subscription Services Agreement',
      language: 'en',
      updated: '2025-03-03',
    });
    expect(one.agreement.type).not.toBe('sla');
    expect(one.agreement.parties).toMatchObject([
      { name: 'Larkfield Software, Inc.', role: 'provider' },
      { name: 'Customer', role: 'customer' },
    ]);
  });
  it('caps the liability of each party', () => {
    expect(caps(one)).toContain('overall fees-months 12 either');
  });
  it('promises 99.9% with three credits, to be claimed in 30 days', () => {
    expect(thresholds(one)).toContain('>= 99.9 %');
    expect(credits(one)).toEqual(['99..99.9: 10, 95..99: 25, ..95: 50']);
    expect(windows(one)).toEqual(['30']);
  });
  it('lets either end it after 30 days to cure, the vendor on 10 days, the customer on 90', () => {
    expect(rights(one)).toEqual(
      expect.arrayContaining(['either - 30', 'provider 10 -', 'customer 90 -']),
    );
  });
});

describe('every sample', () => {
  const names = [
    'master-agreement.md',
    'object-storage-sla.txt',
    'database-sla-extracted.txt',
    'assistant-service-terms.txt',
    'saas-agreement-en.md',
    'drafts/master-agreement.md',
    'drafts/object-storage-sla.txt',
  ];
  it.each(names)('%s: each quote stands where its finding says', (name) => {
    const { findings, text } = reviewed(name);
    expect(findings.length).toBeGreaterThan(10);
    for (const { span, quote } of findings) {
      expect(span.start).toBeLessThan(span.end);
      // The quote's first characters start the span, line breaks and marks of Markdown apart.
      expect(text.slice(span.start, span.end).replace(/[\s*|]/g, '')).toContain(
        quote.replace(/[\s*|]/g, '').slice(0, 6),
      );
    }
  });
});
