import { Remembered } from '../text/remembered.js';
import type { Span } from '../text/span.js';
import type { Agreement, Clause, LanguageId } from './model.js';
import { textsOf } from './texts.js';
import { wordsOf } from './vocabulary.js';

/** A mention of clauses of the same agreement by number, in a text by itself. */
export interface Mention extends Span {
  /** As printed: 第3.1条, "Sections 3.1 and 3.2". */
  readonly printed: string;
  /** The numbers that it names: [[3, 2]] for 第3.2条, two for "Sections 3.1 and 3.2". */
  readonly paths: readonly (readonly number[])[];
}

const remembered: Record<LanguageId, Remembered<readonly Mention[]>> = {
  zh: new Remembered(),
  en: new Remembered(),
};

/** Mentions of clauses in a text, in reading order, never overlapping. */
export function findReferences(text: string, language: LanguageId): readonly Mention[] {
  return remembered[language].get(text, () => {
    let from = 0;
    return wordsOf(language)
      .references(text)
      .filter(({ start, end }) => {
        if (start < from) return false;
        from = end;
        return true;
      })
      .map(({ start, end, paths }) => ({ start, end, paths, printed: text.slice(start, end) }));
  });
}

/** A place where an agreement points to one of its own clauses. */
export interface Reference {
  /** As printed: 第3.1条, Section 4.2. */
  readonly printed: string;
  readonly span: Span;
  /** Index of the clause that it stands in, or -1 for the preamble. */
  readonly from: number;
  /** Ordinals of the number that it names, outermost first: [3, 2] for 3.2. */
  readonly path: readonly number[];
  /** Index of the clause that it names, or -1 where the agreement has no such clause. */
  readonly target: number;
}

const known = new WeakMap<Agreement, readonly Reference[]>();

/**
 * Cross-references of an agreement to its own clauses, in paragraphs and in table cells, in reading
 * order; a mention of two clauses gives two with one span. A reference to an article of a law or of
 * another agreement is left out. Kept with the agreement.
 */
export function referencesOf(agreement: Agreement): readonly Reference[] {
  let references = known.get(agreement);
  if (!references) known.set(agreement, (references = collect(agreement)));
  return references;
}

function collect(agreement: Agreement): Reference[] {
  const found: Reference[] = [];
  for (const { clause, text } of textsOf(agreement)) {
    for (const { start, end, printed, paths } of findReferences(text.value, agreement.language)) {
      const span = text.spanOf(start, end);
      for (const path of paths) {
        const target = clauseNumbered(agreement, path, clause)?.index ?? -1;
        found.push({ printed, span, from: clause?.index ?? -1, path, target });
      }
    }
  }
  return found;
}

/**
 * The clause with a number as a path of ordinals ([3, 1] for 3.1), seen from another clause; or null.
 * 第五条第二款 is clause 5 where its paragraphs are no clauses of their own, and clause 3 begins with 3.1
 * where its heading got lost. Within an attachment, a number is first one of the attachment's own.
 */
export function clauseNumbered(
  agreement: Agreement,
  path: readonly number[],
  from: Clause | null = null,
): Clause | null {
  const index = indexClauses(agreement);
  for (let length = path.length; length > 0; length--) {
    const wanted = path.slice(0, length);
    const found =
      resolve(index, wanted, from) ??
      amongItsOwn(index, wanted, from) ??
      beginningOf(index, wanted);
    if (found) return found;
  }
  return null;
}

/** The clause that the terms or attachment around `from` number so: [2, 3, 1] is 3(a) to clause [2, 3, 2]. */
function amongItsOwn(
  index: ClauseIndex,
  path: readonly number[],
  from: Clause | null,
): Clause | null {
  const around = from?.path ?? [];
  for (let length = around.length - 1; length > 0; length--) {
    const found = index.get([...around.slice(0, length), ...path].join('.'));
    // in 6.4, "clause 4" is not 6.4: that is called by its whole number
    const own = found?.find(({ number }) => !isLonger(number, path.length));
    if (own) return own;
  }
  return null;
}

/** Is a number printed with more parts than a mention of it has: 6.4 for 4? */
function isLonger(number: string | null, parts: number): boolean {
  return /^\d+(?:\.\d+)+$/.test(number ?? '') && number!.split('.').length > parts;
}

/** The first clause below a number that no clause bears itself; 7.0 begins, and heads, clause 7. */
function beginningOf(index: ClauseIndex, path: readonly number[]): Clause | null {
  return (index.get([...path, 0].join('.')) ?? index.get([...path, 1].join('.')))?.[0] ?? null;
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
  const bare = bareClauses(agreement);
  // the entries of a table of contents come last: they name the clauses that are meant
  const inOrder = [
    ...agreement.clauses.filter(({ index }) => !bare.has(index)),
    ...agreement.clauses.filter(({ index }) => bare.has(index)),
  ];
  for (const clause of inOrder) {
    if (clause.path.length === 0 || ATTACHMENT.test(clause.number ?? '')) continue;
    add(clause.path, clause);
    // 14.1 below a heading that lost its number
    const printed = DOTTED.exec(clause.number ?? '')?.[1];
    if (printed !== undefined && printed !== clause.path.join('.'))
      add(printed.split('.').map(Number), clause);
    // 第十二条 stands in 第三章 and is still called 第十二条.
    if (clause.path.length > 1 && clause.parent >= 0 && CONTINUOUS.test(clause.number ?? ''))
      add(clause.path.slice(-1), clause);
  }
  indices.set(agreement, index);
  return index;
}

/** Clauses of which nothing but the heading stands in the agreement. */
function bareClauses({ clauses }: Agreement): ReadonlySet<number> {
  const bare = new Set<number>();
  // sub-clauses stand behind the clause that they belong to
  for (const { index, blocks, children } of [...clauses].reverse()) {
    if (blocks.length === 0 && children.every((child) => bare.has(child))) bare.add(index);
  }
  return bare;
}

/** No "Section 2" is an attachment, whatever its number. */
const ATTACHMENT = /^(?:Exhibit|Schedule|Annex|Appendix|Attachment|Addendum|附[件录表])/i;
const DOTTED = /^(?:\p{L}{1,10}\s)?(\d{1,3}(?:\.\d{1,3}){1,4})$/u;
const CONTINUOUS = /^(?:第.{1,6}条|Article|ARTICLE|Section|SECTION)/;

function resolve(index: ClauseIndex, path: readonly number[], from: Clause | null): Clause | null {
  const found = index.get(path.join('.')) ?? [];
  if (found.length <= 1) return found[0] ?? null;
  // Of several clauses numbered alike the one in the same top-level part is meant.
  const sibling =
    from === null ? undefined : found.find((clause) => clause.path[0] === from.path[0]);
  return sibling ?? found[0]!;
}
