import type { Agreement, Clause } from '../agreement/model.js';
import type { Language } from '../language/language.js';
import type { FindingOf } from './finding.js';

/** Kinds that limit what can be claimed, and say what they do not cover. */
type Limit = 'liability-cap' | 'damages-exclusion';

/** What one sentence keeps out of a limit of liability. */
export interface LimitException {
  /** Each for itself, as the text says it; empty where a list below the sentence names them. */
  readonly parts: readonly string[];
  /** Numbers of the clauses whose limits it is about; empty where it is about those around it. */
  readonly clauses: readonly string[];
}

/** An exception of a paragraph, and where in the source the paragraph's sentence stands. */
interface Told extends LimitException {
  readonly at: number;
}

/** No drafter lists more. */
const MOST_ITEMS = 16;

/**
 * Adds to limits of liability what sentences beside them keep out ("the limits of this Section do not
 * apply to …"): in their clause, in what encloses it, and in the clauses beside it.
 *
 * @returns the findings in the same order; those that gain nothing are the same objects
 */
export function withExceptionsBeside<K extends Limit>(
  findings: readonly FindingOf<K>[],
  agreement: Agreement,
  language: Language,
): FindingOf<K>[] {
  const read = language.limitExceptions;
  if (read === undefined) return [...findings];
  const of = new Map<number, readonly Told[]>();
  const near = (clause: number): readonly Told[] => {
    const { parent, index } = agreement.clauses[clause] ?? { parent: -1, index: clause };
    const top = parent < 0 ? index : parent;
    let told = of.get(top);
    if (told === undefined) of.set(top, (told = exceptionsUnder(top, agreement, language)));
    return told;
  };
  return findings.map((finding) => {
    if (finding.clause < 0) return finding;
    const added: string[] = [];
    const known = finding.facts.carveOuts;
    for (const { parts, clauses, at } of near(finding.clause)) {
      if (at >= finding.span.start && at < finding.span.end) continue;
      if (!isAbout(clauses, finding.clause, agreement)) continue;
      for (const part of parts)
        if (!known.includes(part) && !added.includes(part)) added.push(part);
    }
    if (added.length === 0) return finding;
    return { ...finding, facts: { ...finding.facts, carveOuts: [...known, ...added] } };
  });
}

/** Is a sentence that names these clauses about the limit in `clause`? It is where no clause is numbered so. */
function isAbout(named: readonly string[], clause: number, { clauses }: Agreement): boolean {
  if (named.length === 0) return true;
  for (let at = clause; at >= 0; at = clauses[at]!.parent)
    if (named.includes(clauses[at]!.number ?? '')) return true;
  return !clauses.some(({ number }) => number !== null && named.includes(number));
}

/** All exceptions that a clause and those within it tell. */
function exceptionsUnder(top: number, agreement: Agreement, language: Language): Told[] {
  const found: Told[] = [];
  const visit = (clause: Clause): void => {
    for (const [b, block] of clause.blocks.entries()) {
      if (block.kind !== 'paragraph') continue;
      const text = language.foldWidth(language.inUsualWidth(block.text.value));
      for (const { start, end } of language.sentences(text)) {
        const told = language.limitExceptions!(text.slice(start, end));
        if (told === null) continue;
        const parts = told.parts.length > 0 ? told.parts : itemsBelow(clause, b, agreement);
        found.push({ ...told, parts, at: block.text.spanOf(start, end).start });
      }
    }
    for (const child of clause.children) visit(agreement.clauses[child]!);
  };
  const clause = agreement.clauses[top];
  if (clause !== undefined) visit(clause);
  return found;
}

/** What a list names below paragraph `b` of a clause: the paragraphs that follow, then the clauses within it. */
function itemsBelow(clause: Clause, b: number, agreement: Agreement): string[] {
  const items = clause.blocks
    .slice(b + 1)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text.value] : []));
  for (const child of clause.children.slice(0, MOST_ITEMS)) {
    const { heading, blocks } = agreement.clauses[child]!;
    const first = blocks.find((block) => block.kind === 'paragraph');
    items.push(`${heading?.value ?? ''}${first?.kind === 'paragraph' ? first.text.value : ''}`);
  }
  return items
    .slice(0, MOST_ITEMS)
    .map((item) => item.replace(/[\s;；。.,，]{1,3}(?:and|or)?\s?$/i, '').trim())
    .filter((item) => item !== '');
}
