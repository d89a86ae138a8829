import { describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Analyser } from '../../server/src/analysis/analyse.js';
import { ReviewedDocument } from '../../server/src/features/document.js';
import { codeActions } from '../../server/src/features/redline/actions.js';
import { Redline } from '../../server/src/features/redline/redline.js';
import { ENGLISH, SLA } from '../support/agreements.js';

function redlineOf(baseline: string, draft: string): { source: TextDocument; redline: Redline } {
  const source = TextDocument.create('file:///draft.txt', 'agreement', 1, draft);
  const redline = new Redline(new ReviewedDocument(source), {
    info: { ref: 'file:baseline.txt', title: '', updated: null, score: null, agreements: null },
    text: baseline,
    analysis: new Analyser().analyse(baseline, { evenIfNot: true }),
  });
  return { source, redline };
}

function apply(source: TextDocument, edits: readonly TextEdit[] | null): string {
  return TextDocument.applyEdits(source, [...(edits ?? [])]);
}

/** Restores the first change that has a weight, until there is none. */
function restored(baseline: string, draft: string): string {
  let text = draft;
  for (let round = 0; round < 10; round++) {
    const { source, redline } = redlineOf(baseline, text);
    const next = redline.changes.find(({ change }) => change.kind !== 'renumbered');
    if (!next) break;
    text = apply(source, redline.restore(next));
  }
  return text;
}

/** Nothing but layout and numbering is left between the two. */
function check(baseline: string, draft: string): void {
  const { redline } = redlineOf(baseline, restored(baseline, draft));
  expect(redline.changes.map(({ change }) => [change.kind, change.draft?.text])).toEqual([]);
}

const CAP = SLA.split('\n').find((line) => line.startsWith('3.1'))!;
const LAW = SLA.split('\n').find((line) => line.startsWith('5.1'))!;
const without = (line: string): string => SLA.replace(`${line}\n`, '');

describe('restoring the wording of the baseline', () => {
  it('puts back the words of a clause that was edited', () => {
    const draft = SLA.replace('前 12 个月', '前 3 个月').replace('书面通知', '通知');
    expect(restored(SLA, draft)).toBe(SLA);
  });

  it('puts back a clause that was deleted, with its number', () => {
    const draft = without('4.2 客户违反本协议且在收到通知后 15 日内未改正的，恒云有权解除本协议。');
    expect(restored(SLA, draft)).toBe(SLA);
  });

  it('takes out a clause that was inserted', () => {
    check(SLA, SLA.replace('5.2 恒云', '5.2 双方应对往来文件保密，期限三年。\n5.3 恒云'));
  });

  it('puts a clause that moved back where it stood', () => {
    const draft = without(LAW).replace('2. 服务可用性\n', `2. 服务可用性\n${LAW}\n`);
    check(SLA, draft);
    expect(restored(SLA, draft)).toBe(SLA);
  });

  it('puts a clause that moved and was edited back with its old words', () => {
    const edited = CAP.replace('12 个月', '3 个月').replace('3.1', '5.3');
    check(SLA, `${without(CAP).trimEnd()}\n${edited}\n`);
  });

  it('joins a clause that was split, and divides what was merged', () => {
    const split = SLA.replace(
      '法律。因本协议发生的争议，',
      '法律。\n5.2 因本协议发生的争议，',
    ).replace('5.2 恒云', '5.3 恒云');
    check(SLA, split);
    check(split, SLA);
  });

  it('keeps the marks of Markdown', () => {
    const draft = ENGLISH.replace(/## 3\. Termination\n\n.*\n/, '');
    expect(restored(ENGLISH, draft)).toContain('## 3. Termination');
    check(ENGLISH, draft);
  });
});

describe('taking the numbers of the baseline only', () => {
  const figures = (from: string, to: string): string | null => {
    const { source, redline } = redlineOf(SLA, SLA.replace(from, to));
    const edits = redline.changes.flatMap((placed) => redline.takeFigures(placed) ?? []);
    return edits.length === 0 ? null : apply(source, edits);
  };

  it.each([
    ['前 12 个月内就本服务支付', '前 3 个月内就受影响的服务支付', '前 12 个月内就受影响的服务支付'],
    ['提前 30 日书面通知', '提前 10 日以邮件通知', '提前 30 日以邮件通知'],
    ['不低于 99.95%。', '应达到 99.9%。', '应达到 99.95%。'],
  ])('%s → %s gives %s', (was, is, wanted) => {
    expect(figures(was, is)).toBe(SLA.replace(was, wanted));
  });

  it('is not offered where only a number changed, or none did', () => {
    expect(figures('前 12 个月', '前 3 个月')).toBeNull();
    expect(figures('书面通知', '邮件通知')).toBeNull();
    expect(figures('前 12 个月内', '前')).toBeNull();
  });

  it('is a quick fix beside that for the whole wording', () => {
    const draft = SLA.replace('提前 30 日书面通知', '提前 10 日以邮件通知');
    const { source, redline } = redlineOf(SLA, draft);
    const at = draft.indexOf('以邮件');
    const document = new ReviewedDocument(source);
    const titles = (locale: 'en' | 'zh') =>
      codeActions(document, redline, { start: at, end: at }, { locale, keepsDecisions: false }).map(
        ({ title }) => title,
      );
    expect(titles('en')).toEqual([
      expect.stringMatching(/^Take the baseline's numbers only: 4\.1/),
      expect.stringMatching(/^Restore the baseline's wording: 4\.1/),
    ]);
    expect(titles('zh')[0]).toMatch(/^仅恢复基准中的数字/);
  });
});
