import type { Agreement, Block, Clause } from '../agreement/model.js';
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
  const inline = itemsWithin(paragraphFrom(finding, agreement));
  if (inline.length > 1) return { ...finding, facts: { ...finding.facts, items: inline } };
  if (!language.introducesList(finding.quote)) return finding;
  const items = itemsAfter(finding, agreement).filter((text) => text !== '');
  return items.length === 0 ? finding : { ...finding, facts: { ...finding.facts, items } };
}

/** (1), （一）, (a): the mark of an item of a list that runs on in its sentence. */
const MARK = /[（(](?:[0-9]{1,2}|[a-z]|[一二三四五六七八九十]{1,2})[）)]/;

/** The words of the paragraph from the finding on, up to its first full stop. */
function paragraphFrom({ clause, span, quote }: FindingOf<'sla-exclusion'>, agreement: Agreement) {
  const block = agreement.clauses[clause]?.blocks.find(
    (one) => one.kind === 'paragraph' && one.span.start <= span.start && span.start < one.span.end,
  );
  if (block?.kind !== 'paragraph') return quote;
  const at = block.text.fromSource(span.start);
  return at < 0 ? quote : block.text.value.slice(at).split(/。|\.\s/, 1)[0]!;
}

/** The items of a list that runs on within its paragraph, each as far as it tells which cause it is. */
function itemsWithin(words: string): string[] {
  return words
    .split(MARK)
    .slice(1)
    .map((item) => shortened(item.replace(/[；;，,。.\s]{1,4}$/, '').trim()))
    .filter((item) => item !== '');
}

/**
 * The items of the list: the paragraphs of the clause behind the sentence (bullets without numbers); or
 * its sub-clauses; or those of the heading right after it, which the extraction may have left below the
 * sentence that it stands above.
 */
function itemsAfter(finding: FindingOf<'sla-exclusion'>, agreement: Agreement): string[] {
  const clause = agreement.clauses[finding.clause];
  const bullets = bulletsAfter(finding, clause?.blocks ?? []);
  if (bullets.length > 0) return bullets.map(shortened);
  const openings = (indexes: readonly number[]): string[] =>
    indexes.map((index) => openingOf(agreement.clauses[index]));
  if (clause !== undefined && clause.children.length > 0) return openings(clause.children);
  const next = agreement.clauses[finding.clause + 1];
  if (next === undefined || next.blocks.length > 0) return [];
  return next.children.some((index) => agreement.clauses[index]?.heading !== null)
    ? []
    : openings(next.children);
}

/** An item that another follows. */
const GOES_ON = /[；;，,、](?:\s?(?:and|or|以及|及|和|或))?\s?$/;
const STOPS = /[。.；;！!？?，,]\s?$/;

/** More than a mark: "&nbsp;" of a page that was copied is none. */
const WORD = /(?<![&\p{L}])\p{L}{2,}/u;

/** The paragraphs behind the one that the finding stands in, as far as they are items of one list. */
function bulletsAfter(finding: FindingOf<'sla-exclusion'>, blocks: readonly Block[]): string[] {
  const at = blocks.findIndex(
    ({ kind, span }) =>
      kind === 'paragraph' && span.start <= finding.span.start && finding.span.start < span.end,
  );
  const items: string[] = [];
  for (const block of at < 0 ? [] : blocks.slice(at + 1)) {
    if (block.kind !== 'paragraph') break;
    const text = block.text.value;
    if (!WORD.test(text)) continue;
    const marked = GOES_ON.test(items[0] ?? '');
    // of items with semicolons the last ends with a stop, and what has neither is the next heading
    if (marked && !STOPS.test(text)) break;
    items.push(text);
    if (marked && !GOES_ON.test(text)) break;
  }
  return items;
}

function openingOf(clause: Clause | undefined): string {
  const block = clause?.blocks.find((b) => b.kind === 'paragraph');
  const text = clause?.heading?.value ?? block?.text.value ?? '';
  return shortened(text);
}

function shortened(text: string): string {
  return text.length > ITEM_LENGTH ? `${text.slice(0, ITEM_LENGTH)}…` : text;
}
