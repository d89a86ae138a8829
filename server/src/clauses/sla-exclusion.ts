import type { Agreement, Clause } from '../agreement/model.js';
import type { Language } from '../language/language.js';
import type { FindingOf } from './finding.js';
import { readProse } from './prose.js';
import type { Recogniser } from './recogniser.js';

/** So much of an item tells which cause it is. */
const ITEM_LENGTH = 80;

/**
 * What does not count as downtime or is not compensated. A sentence that introduces a list of causes
 * takes the items of the list with it.
 */
export const slaExclusion: Recogniser<'sla-exclusion'> = {
  kind: 'sla-exclusion',
  prose: (passage) => readProse('sla-exclusion', passage),
  settle: (findings, agreement, language) =>
    findings.map((finding) => withItems(finding, agreement, language)),
};

function withItems(
  finding: FindingOf<'sla-exclusion'>,
  agreement: Agreement,
  language: Language,
): FindingOf<'sla-exclusion'> {
  if (!language.introducesList(finding.quote)) return finding;
  const items = listAfter(finding, agreement)
    .map((index) => openingOf(agreement.clauses[index]))
    .filter((text) => text !== '');
  return items.length === 0 ? finding : { ...finding, facts: { ...finding.facts, items } };
}

/**
 * The clauses that are the items of the list: the sub-clauses of the clause itself, or of the heading
 * right after it, which the extraction may have left below the sentence that it stands above.
 */
function listAfter(finding: FindingOf<'sla-exclusion'>, agreement: Agreement): readonly number[] {
  const own = agreement.clauses[finding.clause]?.children ?? [];
  if (own.length > 0) return own;
  const next = agreement.clauses[finding.clause + 1];
  return next !== undefined && next.blocks.length === 0 ? next.children : [];
}

function openingOf(clause: Clause | undefined): string {
  const block = clause?.blocks.find((b) => b.kind === 'paragraph');
  const text = clause?.heading?.value ?? block?.text.value ?? '';
  return text.length > ITEM_LENGTH ? `${text.slice(0, ITEM_LENGTH)}…` : text;
}
