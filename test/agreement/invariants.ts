import { expect } from 'vitest';
import { blocksOf, type Agreement } from '../../server/src/agreement/model.js';
import type { MappedText } from '../../server/src/text/mapped-text.js';

/** Asserts what holds for every agreement, whatever the text: see ARCHITECTURE.md, "Invariants". */
export function expectInvariants(source: string, agreement: Agreement): void {
  expect(agreement.length).toBe(source.length);
  for (const clause of agreement.clauses) {
    expect(agreement.clauses[clause.index]).toBe(clause);
    const parent = agreement.clauses[clause.parent];
    expect(clause.level).toBe((parent?.level ?? 0) + 1);
    if (parent) {
      expect(parent.children).toContain(clause.index);
      expect(parent.span.start).toBeLessThanOrEqual(clause.span.start);
      expect(parent.span.end).toBeGreaterThanOrEqual(clause.span.end);
    }
    for (let k = 1; k < clause.children.length; k++) {
      const before = agreement.clauses[clause.children[k - 1]!]!;
      const after = agreement.clauses[clause.children[k]!]!;
      expect(before.index).toBeLessThan(after.index);
      expect(before.span.end).toBeLessThanOrEqual(after.span.start);
    }
  }
  for (const text of textsOf(agreement)) expectMapped(source, text);
  expectCovered(source, agreement);
}

function* textsOf(agreement: Agreement): Generator<MappedText> {
  for (const clause of agreement.clauses) if (clause.heading) yield clause.heading;
  for (const { block } of blocksOf(agreement)) {
    if (block.kind === 'paragraph') yield block.text;
    else {
      yield* block.header ?? [];
      for (const row of block.rows) yield* row;
    }
  }
}

/** Every character of a re-joined text is the one at its place in the source, but for glue. */
function expectMapped(source: string, text: MappedText): void {
  for (const run of text.runsOf(0, text.value.length)) {
    const at = text.fromSource(run.start);
    const length = run.end - run.start;
    if (text.value.slice(at, at + length) !== source.slice(run.start, run.end))
      expect(text.value.slice(at, at + length)).toBe(source.slice(run.start, run.end));
  }
}

/** Every character that is not white space belongs to something. */
function expectCovered(source: string, agreement: Agreement): void {
  const covered = new Uint8Array(source.length);
  const cover = ({ start, end }: { start: number; end: number }) => covered.fill(1, start, end);
  cover(agreement.titleSpan);
  for (const { span } of agreement.furniture) cover(span);
  for (const clause of agreement.clauses) if (clause.numberSpan) cover(clause.numberSpan);
  for (const text of textsOf(agreement))
    for (const run of text.runsOf(0, text.value.length)) cover(run);
  for (let i = 0; i < source.length; i++) {
    if (covered[i] || /[\s\u200b\u2028\u2029]/.test(source[i]!)) continue;
    expect.fail(`nobody owns ${JSON.stringify(source.slice(Math.max(0, i - 20), i + 20))} at ${i}`);
  }
}
