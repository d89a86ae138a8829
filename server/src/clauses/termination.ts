import type { Agreement } from '../agreement/model.js';
import type { FindingOf } from './finding.js';
import { readProse } from './prose.js';
import type { Recogniser } from './recogniser.js';

/** Ends of an agreement; what a right to end it rests on may stand in the items below its sentence. */
export const termination: Recogniser<'termination'> = {
  kind: 'termination',
  prose: (passage) => readProse('termination', passage),
  settle(findings, agreement, language) {
    return findings.map((finding, i) => {
      const { effect, trigger } = finding.facts;
      if (effect !== 'right' || trigger !== 'other' || !language.introducesList(finding.quote))
        return finding;
      // of two readings of one sentence, none is told apart by its items
      const twin = [findings[i - 1], findings[i + 1]].some(
        (f) => f?.span.start === finding.span.start && f.clause === finding.clause,
      );
      const grounds = twin ? [] : itemsBelow(finding, agreement);
      const told =
        grounds.length === 0 ? null : (language.triggerOfGrounds?.(finding.quote, grounds) ?? null);
      return told === null ? finding : { ...finding, facts: { ...finding.facts, trigger: told } };
    });
  },
};

/** No drafter lists more grounds. */
const MOST_ITEMS = 16;

/** What stands below the words of a finding in its clause: paragraphs, then the clauses within it. */
function itemsBelow(finding: FindingOf<'termination'>, agreement: Agreement): string[] {
  const clause = agreement.clauses[finding.clause];
  const items: string[] = [];
  for (const block of clause?.blocks ?? agreement.preamble) {
    if (block.kind !== 'paragraph' || items.length >= MOST_ITEMS) continue;
    if (block.span.start >= finding.span.end) items.push(block.text.value);
  }
  for (const child of clause?.children ?? []) {
    if (items.length >= MOST_ITEMS) break;
    const { heading, blocks } = agreement.clauses[child]!;
    const first = blocks.find((block) => block.kind === 'paragraph');
    items.push(`${heading?.value ?? ''}${first?.kind === 'paragraph' ? first.text.value : ''}`);
  }
  return items.filter((item) => item !== '');
}
