import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/clauses/finding.js';
import { meetsBar, parseBar } from '../../server/src/cli/review/bar.js';
import type { ReviewedDocument } from '../../server/src/cli/review/document.js';
import { claimWindow, documentOf, liabilityCap, termination } from './support/documents.js';

describe('--fail-on', () => {
  const check = (bar: string, findings: readonly Finding[], meets: boolean): void =>
    expect(meetsBar(parseBar(bar), documentOf(findings), false)).toBe(meets);

  it('takes a kind', () => {
    check('termination', [termination()], true);
    check('late-fee', [termination()], false);
  });

  it('takes a level of attention, and what asks for more', () => {
    check('high', [termination({ withoutNotice: true })], true);
    check('medium', [termination({ withoutNotice: true })], true);
    check('high', [termination({ withoutNotice: false })], false);
    check('low', [claimWindow(60)], true);
  });

  it('takes several conditions: one is enough', () => {
    check('late-fee,termination', [termination()], true);
    check('late-fee, high', [liabilityCap({ months: 12 })], false);
  });

  it('takes a fact as a number', () => {
    check('liability-cap:months<12', [liabilityCap({ months: 6 })], true);
    check('liability-cap:months<12', [liabilityCap({ months: 12 })], false);
    check('liability-cap:months<=12', [liabilityCap({ months: 12 })], true);
    check('claim-window:days>=30', [claimWindow(30)], true);
    check('claim-window:days!=30', [claimWindow(30)], false);
    check('claim-window:days=30', [claimWindow(30)], true);
  });

  it('takes a fact as a word, or its absence', () => {
    check('termination:holder=provider', [termination({ holder: 'provider' })], true);
    check('termination:holder=provider', [termination({ holder: 'customer' })], false);
    check('termination:noticeDays=null', [termination({ noticeDays: null })], true);
    check('termination:noticeDays=null', [termination({ noticeDays: 30 })], false);
  });

  it('does not count a fact that is not stated as a small number', () => {
    check('liability-cap:months<12', [liabilityCap({ months: null })], false);
  });

  it('leaves out what the review is unsure of, unless asked', () => {
    const unsure: ReviewedDocument = documentOf([{ ...termination(), confidence: 'low' }]);
    expect(meetsBar(parseBar('termination'), unsure, false)).toBe(false);
    expect(meetsBar(parseBar('termination'), unsure, true)).toBe(true);
  });

  it('says what it did not understand', () => {
    expect(() => parseBar('terminations')).toThrow(/"terminations" is neither a level/);
    expect(() => parseBar('termination:holder')).toThrow(/write FACT<VALUE/);
  });
});
