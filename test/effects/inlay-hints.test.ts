import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/clauses/finding.js';
import { type InlayHintLevel, inlayHints } from '../../server/src/effects/inlay-hints.js';
import { context, finding } from './sample.js';

function check(
  name: string,
  findings: readonly Finding[],
  level: InlayHintLevel,
  expected: readonly string[],
  monthlyFee: { amount: number; currency: string } | null = null,
): void {
  it(name, () => {
    const hints = inlayHints(context(findings, { monthlyFee }), level);
    expect(hints.map(({ text }) => text)).toEqual(expected);
  });
}

const promise = finding('sla-threshold', {}, { figures: [{ start: 10, end: 16 }] });
const cap = finding('liability-cap', { basis: 'fees-months', months: 12 });
const right = finding('termination', { holder: 'provider', trigger: 'convenience' });

describe('inlay hints', () => {
  check('off', [promise, cap], 'off', []);
  check('an availability', [promise], 'key', ['≤ 21.6 min/month']);
  check(
    'a promise in hours has none',
    [finding('sla-threshold', { unit: 'hour', value: 4 })],
    'all',
    [],
  );
  check('a late fee', [finding('late-fee', {})], 'key', ['= 18.25% a year']);
  check(
    'a late fee by the month counts twelve of them',
    [finding('late-fee', { ratePerDay: 0.06, printed: '1.8% per month' })],
    'key',
    ['= 21.6% a year'],
  );
  check('a cap, without a fee', [cap], 'key', []);
  check('a cap, all hints', [cap], 'all', ['= 12 monthly fees']);
  check('a cap at a fee', [cap], 'key', ['= ¥120,000'], { amount: 10_000, currency: 'CNY' });
  check('the last day to claim', [finding('claim-window', {})], 'all', ['2025-06: by 2025-08-29']);
  check('a one-sided right', [right], 'all', ['恒云科技 only']);
  check(
    'a right on both sides',
    [right, finding('termination', { holder: 'customer', trigger: 'convenience' })],
    'all',
    [],
  );

  it('stand behind the figure, with the headline as their tooltip', () => {
    const [hint] = inlayHints(context([promise]), 'key');
    expect(hint?.offset).toBe(16);
    expect(hint?.tooltip).toMatch(/^恒云科技 promises availability/);
  });
});
