import type { Agreement, Block, Clause } from '../agreement/model.js';
import { clauseAt, clauseLabel } from '../agreement/outline.js';
import { referencesOf } from '../agreement/references.js';
import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { Finding } from '../clauses/finding.js';
import { readValues, type Value } from '../language/values/index.js';
import { kindHeading } from '../locale/kind-names.js';
import type { MappedText } from '../text/mapped-text.js';
import { contains, type Span } from '../text/span.js';
import { definitionsOf, termAt } from '../agreement/definitions.js';
import { explain, headline } from './explain.js';
import type { ExplainContext, Explanation, Section } from './explanation.js';
import { type Detail, fitted } from './fitting.js';
import { tierLine } from './kinds/service-credit.js';
import { type Narrator, narratorOf, shortened } from './narrator.js';
import type { Related } from './related.js';
import { tierOfRow } from './tiers.js';
import { valueLines } from './value-lines.js';

/** Places to jump to, behind what they are. */
export interface LinkGroup {
  /** What the links have in common, not linked itself; null where their labels say all. */
  readonly name: string | null;
  readonly links: readonly { readonly label: string; readonly span: Span }[];
}

/** One piece of a hover, plain text; a renderer decides how it looks. */
export type HoverBlock =
  | { readonly type: 'title'; readonly text: string; readonly notes: readonly string[] }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'quote'; readonly text: string }
  | { readonly type: 'lines'; readonly title: string; readonly lines: readonly string[] }
  | { readonly type: 'links'; readonly groups: readonly LinkGroup[] }
  | { readonly type: 'rule' };

/** What stands at a place of an agreement. */
export interface HoverContent {
  /** The words that it is about. */
  readonly span: Span;
  /** Short first, details below a rule. */
  readonly blocks: readonly HoverBlock[];
}

/** More findings than these on one character would not fit. */
const MOST_FINDINGS = 2;
/** Longest text of a clause or a definition that a hover quotes. */
const LONGEST_QUOTE = 280;

/**
 * What to show at `offset` (from the start of the agreement): a cross-reference, a figure, a defined
 * term, each with the provision that it stands in; else the provision; else what its clause is about.
 * Null where there is nothing to say. Pure.
 */
export function hoverAt(
  analysed: AnalysedAgreement,
  offset: number,
  context: ExplainContext,
): HoverContent | null {
  const told = narratorOf(context);
  const { agreement } = analysed;
  const clause = clauseAt(agreement, offset);
  const findings = findingsAt(analysed.findings, offset);
  const place = textAt(agreement, clause, offset);
  // The arithmetic of its own figures, and of the rows of its table, is the provision's to tell.
  const own = figureOf(findings, offset) !== null || onRow(findings, place);
  const small =
    reference(agreement, offset, told) ??
    (place && !own ? (figure(place, told) ?? term(place, analysed, told)) : null);
  if (small) {
    const [first] = findings;
    return {
      span: small.span,
      blocks:
        first && small.brief
          ? [...small.blocks, { type: 'rule' }, ...inShort(explain(first, context), first, told)]
          : small.blocks,
    };
  }
  const [first] = findings;
  if (first) {
    return {
      span: figureOf(findings, offset) ?? first.span,
      blocks: provisions(findings.slice(0, MOST_FINDINGS), place, context, told),
    };
  }
  return clause && clauseHover(clause, offset, analysed, context, told);
}

/** The findings whose words hold the character, the innermost first. */
function findingsAt(findings: readonly Finding[], offset: number): Finding[] {
  return findings
    .filter(({ span }) => span.start <= offset && offset < span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

/** The figure of the innermost provision that holds the offset: its arithmetic is the provision's own. */
function figureOf([first]: readonly Finding[], offset: number): Span | null {
  return first?.figures.find((figure) => covers(figure, offset)) ?? null;
}

/** Provisions on the same words: each in short, then what there is room for of the first. */
function provisions(
  findings: readonly Finding[],
  place: Place | null,
  context: ExplainContext,
  told: Narrator,
): HoverBlock[] {
  const all = findings.map((finding) => ({ finding, its: explain(finding, context) }));
  const short = all.map(({ finding, its }, i) => [
    ...(i > 0 ? [{ type: 'rule' } as const] : []),
    ...inShort(its, finding, told),
    ...(i === 0 ? figuresOf(its) : []),
    ...(i === 0 ? rowAt(finding, place, told) : []),
  ]);
  const [first] = all;
  const details = first ? detailsOf(first.its) : [];
  const kept = fitted(details, short.flat());
  const [head = [], ...others] = short;
  return [
    ...head,
    ...(kept.length > 0 ? [{ type: 'rule' } as const, ...kept] : []),
    ...others.flat(),
  ];
}

/** Does the innermost provision state a tier in this row of its table? */
function onRow([first]: readonly Finding[], place: Place | null): boolean {
  if (first?.kind !== 'service-credit' || !place?.row) return false;
  return tierOfRow(first.facts.tiers, place.row) !== null;
}

/** What it is, where, for whom, and what it does. */
function inShort(
  { title, headline, forWhom, verdict }: Explanation,
  finding: Finding,
  told: Narrator,
): HoverBlock[] {
  // That the text does not say for whom is no news to who reads it.
  const notes = forWhom === 'unclear' ? [told.place(finding)] : [told.place(finding), verdict];
  return [
    { type: 'title', text: title, notes },
    { type: 'text', text: headline },
  ];
}

function figuresOf({ sections }: Explanation): HoverBlock[] {
  const example = sections.find(({ role }) => role === 'example');
  return example ? [{ type: 'lines', title: example.title, lines: example.brief }] : [];
}

/** On a row of a credit table: what this row comes to. */
function rowAt(finding: Finding, place: Place | null, told: Narrator): HoverBlock[] {
  if (finding.kind !== 'service-credit' || !place?.row) return [];
  const tier = tierOfRow(finding.facts.tiers, place.row);
  if (!tier) return [];
  return [{ type: 'lines', title: told.say('This row', '本行'), lines: [tierLine(tier, told)] }];
}

/** What may stand below the rule, the most important first, each with where it stands. */
function detailsOf({ sections, related }: Explanation): readonly Detail[] {
  const of = (role: Section['role']): Section | undefined =>
    sections.find((section) => section.role === role);
  const watch = of('watch')?.brief ?? [];
  const part = (role: Section['role'], ...line: readonly (string | undefined)[]): Detail[] => {
    const all = line.filter((one) => one !== undefined);
    return all.length === 0 ? [] : [{ role, title: of(role)!.title, line: all }];
  };
  const links: Detail[] =
    related.length === 0
      ? []
      : [{ role: 'links', block: { type: 'links', groups: grouped(related) } }];
  return [
    ...part('watch', watch[0]),
    ...links,
    // With agreements that compare, or without.
    ...part('norm', of('norm')?.brief[0], of('norm')?.lines[0]),
    ...part('reliance', of('reliance')?.brief[0]),
    ...part('watch', watch[1]),
    ...part('watch', watch[2]),
    ...part('law', of('law')?.brief[0]),
  ];
}

function grouped(related: readonly Pick<Related, 'name' | 'at' | 'span'>[]): LinkGroup[] {
  const groups = new Map<string, { name: string; links: { label: string; span: Span }[] }>();
  for (const { name, at, span } of related) {
    const link = { label: at, span };
    const group = groups.get(name);
    if (group) group.links.push(link);
    else groups.set(name, { name, links: [link] });
  }
  return [...groups.values()];
}

function link(label: string, span: Span): HoverBlock {
  return { type: 'links', groups: [{ name: null, links: [{ label, span }] }] };
}

/** A small thing in the text; `brief`: the provision around it is worth showing below. */
interface Small {
  readonly span: Span;
  readonly blocks: readonly HoverBlock[];
  readonly brief: boolean;
}

/** The run of text that holds an offset. */
interface Place {
  readonly text: MappedText;
  /** Offset in `text.value`. */
  readonly at: number;
  /** The row of a table that it stands in, on one line; null outside of tables. */
  readonly row: string | null;
}

function reference(agreement: Agreement, offset: number, told: Narrator): Small | null {
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

function figure({ text, at }: Place, told: Narrator): Small | null {
  const value = readValues(text.value).find(({ start, end }) => start <= at && at < end);
  if (!value) return null;
  const printed = text.value.slice(value.start, value.end);
  const lines = valueLines(value, printed, told);
  if (lines.length === 0) return null;
  return {
    span: text.spanOf(value.start, value.end),
    brief: true,
    blocks: [
      { type: 'title', text: shortened(printed, 40), notes: [valueName(value, told)] },
      ...lines.map((line): HoverBlock => ({ type: 'text', text: line })),
    ],
  };
}

function valueName(value: Value, told: Narrator): string {
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
      return told.say('left blank', '空白待填');
  }
}

function term({ text, at }: Place, analysed: AnalysedAgreement, told: Narrator): Small | null {
  const definitions = definitionsOf(analysed.agreement);
  const found = termAt(text.value, at, definitions);
  if (!found) return null;
  const { definition } = found;
  const named = party(definition.term, text.spanOf(found.start, found.end), told);
  if (named) return named;
  const span = text.spanOf(found.start, found.end);
  // Where the term is being defined, its definition is what the reader is looking at.
  if (contains(definition.span, span)) return null;
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

function clauseHover(
  clause: Clause,
  offset: number,
  { clauseKinds, findings }: AnalysedAgreement,
  context: ExplainContext,
  told: Narrator,
): HoverContent | null {
  const kind = clauseKinds[clause.index];
  if (kind === undefined || kind === 'other') return null;
  const within = findings.filter(({ span }) => contains(clause.span, span));
  const onHead = [clause.heading?.span, clause.numberSpan].find((head) => covers(head, offset));
  const span = onHead ?? clause.blocks.find((block) => covers(block.span, offset))?.span;
  if (!span) return null;
  return {
    span,
    blocks: [
      {
        type: 'title',
        text: kindHeading(kind, context.settings.locale),
        notes: [shortened(labelOf(clause, told), 48)].filter((note) => note !== ''),
      },
      ...headlinesOf(within, onHead ? 4 : 2, context).map((text): HoverBlock => {
        return { type: 'text', text };
      }),
      ...(within.length > 0
        ? [
            {
              type: 'links' as const,
              groups: grouped(
                within.slice(0, 6).map((finding) => ({
                  name: kindHeading(finding.kind, context.settings.locale),
                  at: told.shortPlace(finding),
                  span: finding.span,
                })),
              ),
            },
          ]
        : []),
    ],
  };
}

/** The number of a clause with that of the clause it is an item of, and its heading. */
function labelOf(clause: Clause, told: Narrator): string {
  return `${told.numberOf(clause)} ${clause.heading?.value ?? ''}`.trim();
}

/** What the first provisions of a clause do, each said once. */
function headlinesOf(
  findings: readonly Finding[],
  most: number,
  context: ExplainContext,
): readonly string[] {
  return [...new Set(findings.map((finding) => headline(finding, context)))].slice(0, most);
}

function covers(span: Span | null | undefined, offset: number): boolean {
  return !!span && span.start <= offset && offset < span.end;
}

function textAt(agreement: Agreement, clause: Clause | null, offset: number): Place | null {
  const blocks: readonly Block[] = clause ? clause.blocks : agreement.preamble;
  if (clause?.heading) {
    const at = clause.heading.fromSource(offset);
    if (at >= 0) return { text: clause.heading, at, row: null };
  }
  for (const block of blocks) {
    const rows = block.kind === 'paragraph' ? [[block.text]] : [block.header ?? [], ...block.rows];
    for (const cells of rows) {
      for (const text of cells) {
        const at = text.fromSource(offset);
        if (at < 0) continue;
        const row = block.kind === 'paragraph' ? null : cells.map(({ value }) => value).join(' | ');
        return { text, at, row };
      }
    }
  }
  return null;
}
