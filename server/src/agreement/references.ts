import type { Span } from '../text/span.js';
import { type Agreement, blocksOf, type Clause } from './model.js';
import { wordsOf } from './vocabulary.js';

/** A place where the text points to a clause of its own agreement. */
export interface Reference {
  /** As printed: 第3.1条, Section 4.2. */
  readonly text: string;
  readonly span: Span;
  /** Index of the clause that it stands in, or -1 for the preamble. */
  readonly from: number;
  /** Ordinals of the number that it names. */
  readonly path: readonly number[];
  /** Index of the clause that it names, or -1 where the agreement has no such clause. */
  readonly target: number;
}

/**
 * Cross-references of an agreement to its own clauses, in reading order. A reference to an article of a
 * law or of another agreement is left out.
 */
export function referencesOf(agreement: Agreement): Reference[] {
  const { references } = wordsOf(agreement.language);
  const found: Reference[] = [];
  const index = indexClauses(agreement);
  for (const { clause, block } of blocksOf(agreement)) {
    if (block.kind !== 'paragraph') continue;
    for (const { start, end, paths } of references(block.text.value)) {
      for (const path of paths) {
        const target = resolve(index, path, clause);
        found.push({
          text: block.text.value.slice(start, end),
          span: block.text.spanOf(start, end),
          from: clause?.index ?? -1,
          path,
          target: target?.index ?? -1,
        });
      }
    }
  }
  return found;
}

/** The clause with a number as a path of ordinals ([3, 1] for 3.1), seen from another clause; or null. */
export function clauseNumbered(
  agreement: Agreement,
  path: readonly number[],
  from: Clause | null = null,
): Clause | null {
  return resolve(indexClauses(agreement), path, from);
}

type ClauseIndex = ReadonlyMap<string, readonly Clause[]>;

const indices = new WeakMap<Agreement, ClauseIndex>();

/** Clauses by their path, and top-level articles inside chapters by their own number as well. */
function indexClauses(agreement: Agreement): ClauseIndex {
  const known = indices.get(agreement);
  if (known !== undefined) return known;
  const index = new Map<string, Clause[]>();
  const add = (path: readonly number[], clause: Clause) => {
    const key = path.join('.');
    const there = index.get(key);
    if (there === undefined) index.set(key, [clause]);
    else there.push(clause);
  };
  for (const clause of agreement.clauses) {
    if (clause.path.length === 0) continue;
    add(clause.path, clause);
    // 第十二条 stands in 第三章 and is still called 第十二条.
    if (clause.path.length > 1 && clause.parent >= 0 && CONTINUOUS.test(clause.number ?? ''))
      add(clause.path.slice(-1), clause);
  }
  indices.set(agreement, index);
  return index;
}

const CONTINUOUS = /^(?:第.{1,6}条|Article|ARTICLE|Section|SECTION)/;

function resolve(index: ClauseIndex, path: readonly number[], from: Clause | null): Clause | null {
  const found = index.get(path.join('.')) ?? [];
  if (found.length <= 1) return found[0] ?? null;
  // Of several clauses numbered alike the one in the same top-level part is meant.
  const sibling =
    from === null ? undefined : found.find((clause) => clause.path[0] === from.path[0]);
  return sibling ?? found[0]!;
}
