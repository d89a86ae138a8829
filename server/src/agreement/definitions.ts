import { type Agreement, blocksOf, type LanguageId } from './model.js';
import { effectCuesOf } from '../language/effect-cues.js';
import { modalityOf } from '../language/modality.js';
import type { Span } from '../text/span.js';

/** What a word means in an agreement. */
export interface Definition {
  readonly term: string;
  /** The paragraph that defines it, on one line. */
  readonly text: string;
  /** Where the definition stands. */
  readonly span: Span;
  /** Index of its clause, or -1 for the preamble. */
  readonly clause: number;
  /** Defined in so many words, and not just a short name in brackets. */
  readonly formal: boolean;
}

/** Longest heading that may be a term, and longest definition that is kept. */
const LONGEST_TERM = 30;
const LONGEST_TEXT = 400;

const known = new WeakMap<Agreement, readonly Definition[]>();

/**
 * The terms that an agreement defines: in brackets where they first stand, in paragraphs that open with
 * a term and its meaning, and as headings of the clause of definitions. The first definition counts.
 */
export function definitionsOf(agreement: Agreement): readonly Definition[] {
  const cached = known.get(agreement);
  if (cached) return cached;
  const cues = effectCuesOf(agreement.language);
  const found = new Map<string, Definition>();
  const add = (
    term: string | undefined,
    text: string,
    span: Span,
    clause: number,
    formal: boolean,
  ): void => {
    const name = term?.trim() ?? '';
    if (name.length < 2 || name.length > 60 || !/\p{L}/u.test(name) || found.has(name)) return;
    const line = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
    found.set(name, { term: name, text: line, span, clause, formal });
  };
  const definitions = new Set<number>();
  for (const { index, parent, heading } of agreement.clauses) {
    const own = heading !== null && cues.definitionsHeading.test(heading.value);
    if (own || definitions.has(parent)) definitions.add(index);
  }
  for (const { clause, block } of blocksOf(agreement)) {
    if (block.kind !== 'paragraph') continue;
    const { value } = block.text;
    const at = clause?.index ?? -1;
    const opening = cues.definedTerm.exec(value.slice(0, 120));
    // A bare colon makes a definition only where definitions are what the clause is about.
    if (opening && (!/[:：]$/.test(opening[0]) || definitions.has(at))) {
      add(opening[1] || opening[2], value, block.span, at, true);
    }
    for (const match of value.slice(0, 4000).matchAll(cues.introducedTerm)) {
      add(
        match[1],
        introduction(value, match.index, match.index + match[0].length),
        block.text.spanOf(match.index, match.index + match[0].length),
        at,
        false,
      );
    }
  }
  for (const clause of agreement.clauses) {
    const heading = clause.heading?.value.trim() ?? '';
    const [first] = clause.blocks;
    if (heading === '' || heading.length > LONGEST_TERM || first?.kind !== 'paragraph') continue;
    // a formula of something else that the extraction put below it
    const [subject, formula] = first.text.value.slice(0, 80).split(/[=＝]/, 2);
    if (formula !== undefined && !subject!.includes(heading)) continue;
    if (definitions.has(clause.parent))
      add(heading, first.text.value, first.span, clause.index, true);
  }
  const all = [...found.values()];
  known.set(agreement, all);
  return all;
}

/**
 * The terms that brackets introduce: （以下简称“本服务”）, (the "Services"). Cheaper than the definitions,
 * for telling which words belong together.
 */
export function introducedTerms(agreement: Agreement): ReadonlySet<string> {
  const { introducedTerm } = effectCuesOf(agreement.language);
  const terms = new Set<string>();
  for (const { block } of blocksOf(agreement)) {
    if (block.kind !== 'paragraph') continue;
    const text = block.text.value;
    if (!/[“"「『]/.test(text)) continue;
    for (const match of text.matchAll(introducedTerm)) if (match[1]) terms.add(match[1]);
  }
  return terms;
}

/** A term and where its definition starts in a text by itself. */
export interface DefinitionIn {
  readonly term: string;
  readonly at: number;
}

/** The terms that a text defines: “可用性”是指…, "Services" means …, or in brackets behind the words. */
export function definitionsIn(text: string, language: LanguageId): DefinitionIn[] {
  const { definition } = modalityOf(language);
  const found: DefinitionIn[] = [];
  for (const match of text.matchAll(definition)) {
    const term = match[1] ?? match[2];
    if (term !== undefined) found.push({ term: term.trim(), at: match.index });
  }
  return found;
}

/** The longest defined term that stands at `offset` of `text`. */
export function termAt(
  text: string,
  offset: number,
  definitions: readonly Definition[],
): { readonly definition: Definition; readonly start: number; readonly end: number } | null {
  let best: ReturnType<typeof termAt> = null;
  for (const definition of definitions) {
    const { term } = definition;
    if (best && best.definition.term.length >= term.length) continue;
    const from = Math.max(0, offset - term.length + 1);
    const start = text.slice(from, offset + term.length).indexOf(term);
    if (start < 0) continue;
    if (partOfWord(text, from + start, term.length)) continue;
    best = { definition, start: from + start, end: from + start + term.length };
  }
  return best;
}

/** A Latin word must stand by itself: "Service" is not in "Services". */
function partOfWord(text: string, start: number, length: number): boolean {
  const latin = /[A-Za-z0-9]/;
  return (
    (latin.test(text[start]!) && latin.test(text[start - 1] ?? '')) ||
    (latin.test(text[start + length - 1]!) && latin.test(text[start + length] ?? ''))
  );
}

/** How far before its bracket a term is explained. */
const REACH = 60;

/** The words that a bracket gives a name to, and the bracket: back to the last mark, or a few words. */
function introduction(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - REACH), from);
  let mark = before.search(/[^，。；：,;:\n]*$/);
  // Not from within other brackets: back to the mark before these.
  if (closesMore(before.slice(mark)))
    mark = before.slice(0, before.search(/[（(][^（(]*$/)).search(/[^，。；：,;:\n]*$/);
  // "May 12, 2031": no mark within a date
  if (/^\s?[12]\d{3}\b/.test(before.slice(mark)) && before[mark - 1] === ',')
    mark = before.slice(0, mark - 1).search(/[^，。；：,;:\n]*$/);
  const cut = mark === 0 && from > REACH ? '…' : '';
  const words = cut === '' ? before.slice(mark) : before.replace(PART_OF_WORD, '');
  return cut + words + text.slice(from, to);
}

/** What is left at a cut of a word in letters. */
const PART_OF_WORD = /^[\w'’.-]*\s+/;

/** Does a bracket end in a text that begins outside of it? */
function closesMore(text: string): boolean {
  const at = text.search(/[)）]/);
  return at >= 0 && !/[（(]/.test(text.slice(0, at));
}
