import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Analyser } from '../../server/src/analysis/analyse.js';
import type { Baseline } from '../../server/src/features/baseline/baseline.js';
import { ReviewedDocument } from '../../server/src/features/document.js';
import { report } from '../../server/src/features/report.js';
import { SLA } from '../support/agreements.js';

const SETTINGS = { locale: 'en', side: 'customer', monthlyFee: null } as const;
const DRAFT = SLA.replace('前 12 个月', '前 3 个月');

function documentOf(text: string): ReviewedDocument {
  return new ReviewedDocument(
    TextDocument.create('file:///deals/my%20draft.txt', 'plaintext', 1, text),
  );
}

const baseline: Baseline = {
  info: { ref: 'x', title: 'Signed', updated: null, score: null, agreements: null },
  text: SLA,
  analysis: new Analyser().analyse(SLA),
};

describe('a report', () => {
  it('of the review has the key terms and every finding', () => {
    const text = report(documentOf(DRAFT), null, 'review', SETTINGS);
    expect(text).toContain('## Look out for');
    expect(text).toContain('## Every finding');
  });

  it('of the changes says whom they favour, under the name of the file', () => {
    const html = report(documentOf(DRAFT), baseline, 'changes', SETTINGS);
    expect(html).toContain('my draft.txt against Signed');
    expect(html).toContain('worse for you');
  });

  it('of the whole draft marks what changed', () => {
    expect(report(documentOf(DRAFT), baseline, 'redline', SETTINGS)).toMatch(/<del>.{0,4}12/);
  });

  it('is none where there is nothing to compare with, or no agreement', () => {
    expect(report(documentOf(DRAFT), null, 'changes', SETTINGS)).toBeNull();
    expect(report(documentOf('Buy milk.\n'), null, 'review', SETTINGS)).toBeNull();
  });
});
