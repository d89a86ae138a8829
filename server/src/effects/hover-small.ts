import { definitionsOf, termAt } from '../agreement/definitions.js';
import type { Agreement, Clause } from '../agreement/model.js';
import { clauseLabel } from '../agreement/outline.js';
import { referencesOf } from '../agreement/references.js';
import { textsOf } from '../agreement/texts.js';
import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { Value } from '../language/values/index.js';
import { contains, type Span } from '../text/span.js';
import { type HoverBlock, link } from './hover-blocks.js';
import { covers, type Place, valueAt } from './hover-place.js';
import { type Narrator, shortened } from './narrator.js';
import { isBlackedOut, valueLines } from './value-lines.js';

/** Longest text of a clause or a definition that a hover quotes. */
const LONGEST_QUOTE = 280;

/** A small thing in the text; `brief`: the provision around it is worth showing below. */
export interface Small {
  readonly span: Span;
  readonly blocks: readonly HoverBlock[];
  readonly brief: boolean;
  /** What a figure is. */
  readonly value?: Value;
}

/** A cross-reference at `offset`: the clause that it names, or that there is none; null where none stands. */
export function reference(agreement: Agreement, offset: number, told: Narrator): Small | null {
  const found = referencesOf(agreement).filter(({ span }) => covers(span, offset));
  const [first] = found;
  if (!first) return null;
  const { span, printed } = first;
  const targets = found.flatMap(({ target }) => agreement.clauses[target] ?? []);
  if (targets.length === 0) {
    const note = told.say('no clause of this agreement has this number', '本协议没有该编号的条款');
    return { span, brief: true, blocks: [{ type: 'title', text: printed, notes: [note] }] };
  }
  // A mention of several clauses shares the room among them.
  const longest = Math.floor(LONGEST_QUOTE / targets.length);
  return {
    span,
    brief: false,
    blocks: targets.flatMap((target): HoverBlock[] => [
      { type: 'title', text: shortened(clauseLabel(target), 60), notes: [] },
      { type: 'quote', text: shortened(bodyOf(target, told), longest) },
      link(told.say('Go to the clause', '前往该条款'), target.span),
    ]),
  };
}

/** The prose of a clause without its heading, which is the title already. */
function bodyOf({ index, heading }: Clause, told: Narrator): string {
  const prose = told.proseOf(index);
  return heading ? prose.slice(heading.value.length) : prose;
}

/** A figure: what it is and its arithmetic; null where there is nothing to add to it. */
export function figure(place: Place, told: Narrator): Small | null {
  const { text } = place;
  const value = valueAt(place);
  if (!value) return null;
  const printed = text.value.slice(value.start, value.end);
  const lines = valueLines(value, printed, told);
  if (lines.length === 0) return null;
  return {
    span: text.spanOf(value.start, value.end),
    brief: true,
    value,
    blocks: [
      { type: 'title', text: shortened(printed, 40), notes: [valueName(value, printed, told)] },
      ...lines.map((line): HoverBlock => ({ type: 'text', text: line })),
    ],
  };
}

function valueName(value: Value, printed: string, told: Narrator): string {
  switch (value.kind) {
    case 'money':
      return told.say('an amount', '金额');
    case 'percentage':
      return value.per === null ? told.say('a percentage', '百分比') : told.say('a rate', '费率');
    case 'duration':
      return told.say('a length of time', '期间');
    case 'date':
      return told.say('a date', '日期');
    case 'number':
      return told.say('a number', '数字');
    case 'blank':
      return isBlackedOut(printed)
        ? told.say('left out', '已隐去')
        : told.say('left blank', '空白待填');
  }
}

/** A defined term or a party: its definition, or what rests on it where it is defined; null for other words. */
export function term(
  { text, at }: Place,
  analysed: AnalysedAgreement,
  told: Narrator,
): Small | null {
  const definitions = definitionsOf(analysed.agreement);
  const found = termAt(text.value, at, definitions);
  if (!found) return null;
  const { definition } = found;
  const named = party(definition.term, text.spanOf(found.start, found.end), told);
  if (named) return named;
  const span = text.spanOf(found.start, found.end);
  // Where the term is being defined, its definition is what the reader is looking at: what rests on it?
  if (contains(definition.span, span)) return usesOf(definition.term, definition.span, span, told);
  return {
    span,
    brief: true,
    blocks: [
      { type: 'title', text: definition.term, notes: [told.say('a defined term', '定义术语')] },
      { type: 'quote', text: shortened(definition.text, LONGEST_QUOTE) },
      link(told.say('Go to the definition', '前往定义'), definition.span),
    ],
  };
}

/** Most clauses that a term is said to be used in. */
const MOST_USES = 6;

/** A term at its definition: the clauses that use it. */
function usesOf(word: string, defined: Span, span: Span, told: Narrator): Small {
  const { note, links } = usesIn(word, defined, told);
  return {
    span,
    brief: true,
    blocks: [{ type: 'title', text: word, notes: [note] }, ...links],
  };
}

/** What rests on the terms that a clause defines in so many words: each with the clauses that use it. */
export function definedIn(clause: Clause, told: Narrator): HoverBlock[] {
  return definitionsOf(told.agreement)
    .filter((definition) => definition.formal && definition.clause === clause.index)
    .slice(0, MOST_TERMS)
    .flatMap(({ term, span }): HoverBlock[] => {
      const { note, links } = usesIn(term, span, told);
      return [
        { type: 'text', text: told.say(`“${term}”: ${note}.`, `“${term}”${note}。`) },
        ...links,
      ];
    });
}

/** Most terms of one clause that are told. */
const MOST_TERMS = 2;

function usesIn(
  word: string,
  defined: Span,
  told: Narrator,
): { readonly note: string; readonly links: readonly HoverBlock[] } {
  const { agreement } = told;
  const users = new Map<number, Clause>();
  for (const { clause, text } of textsOf(agreement)) {
    if (!clause || users.has(clause.index) || contains(clause.span, defined)) continue;
    if (told.numberOf(clause) !== '' && text.value.includes(word)) users.set(clause.index, clause);
  }
  const clauses = [...users.values()];
  const note =
    clauses.length === 0
      ? told.say('defined here; no other clause uses it', '在此定义；未见其他条款使用')
      : told.say(
          `defined here; used in ${clauses.length} other clause${clauses.length === 1 ? '' : 's'}`,
          `在此定义；另有 ${clauses.length} 个条款使用`,
        );
  const links = clauses
    .slice(0, MOST_USES)
    .map((clause) => ({ label: told.numberOf(clause), span: clause.span }));
  return {
    note,
    links:
      links.length === 0
        ? []
        : [{ type: 'links', groups: [{ name: told.say('Used in', '见于'), links }] }],
  };
}

/** A party is told by who it is, not by the sentence that introduces it. */
function party(word: string, span: Span, told: Narrator): Small | null {
  const found = told.agreement.parties.find(
    ({ alias, mentions }) => alias === word || mentions.includes(word),
  );
  if (!found) return null;
  const roles = {
    provider: told.say('the provider', '服务方'),
    customer: told.say('the customer', '客户'),
    other: told.say('a party', '其他方'),
  };
  if (found.span && contains(found.span, span)) return null;
  return {
    span,
    brief: true,
    blocks: [
      { type: 'title', text: word, notes: [roles[found.role]] },
      ...(found.name === word ? [] : [{ type: 'text' as const, text: shortened(found.name, 80) }]),
      ...(found.span ? [link(told.say('Where it is named', '见其定义处'), found.span)] : []),
    ],
  };
}
