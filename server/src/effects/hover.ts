import type { Agreement, Block, Clause } from '../agreement/model.js';
import { clauseAt, clauseLabel } from '../agreement/outline.js';
import { referencesOf } from '../agreement/references.js';
import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { Finding } from '../clauses/finding.js';
import type { FindingKind } from '../clauses/kinds.js';
import { readValues, type Value } from '../language/values/index.js';
import { kindHeading } from '../locale/kind-names.js';
import type { MappedText } from '../text/mapped-text.js';
import { contains, type Span } from '../text/span.js';
import { definitionsOf, termAt } from './definitions.js';
import { explain } from './explain.js';
import type { ExplainContext, Section } from './explanation.js';
import { type Narrator, narratorOf, shortened } from './narrator.js';
import { valueLines } from './value-lines.js';

/** One piece of a hover, plain text; a renderer decides how it looks. */
export type HoverBlock =
  | { readonly type: 'title'; readonly text: string; readonly notes: readonly string[] }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'quote'; readonly text: string }
  | { readonly type: 'section'; readonly section: Section }
  | {
      readonly type: 'links';
      readonly links: readonly { readonly label: string; readonly span: Span }[];
    }
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
/** Lines of a credit table, and of what to look out for: the rest is in the term sheet. */
const TABLE_LINES = 5;
/** Kinds whose example is a table of the document. */
const TABLES: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'service-credit',
  'data-processing',
  'data-retention',
]);
const WATCH_LINES = 3;
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
  const small =
    reference(agreement, offset, told) ??
    (place &&
      (figureOf(findings, offset) ? null : (figure(place, told) ?? term(place, analysed, told))));
  const about = findings
    .slice(0, MOST_FINDINGS)
    .map((finding) => provision(finding, context, told));
  if (small) {
    const [first] = findings;
    return {
      span: small.span,
      blocks:
        first && small.brief ? [...small.blocks, { type: 'rule' }, ...about[0]!] : small.blocks,
    };
  }
  const [first] = findings;
  if (first) {
    const span = figureOf(findings, offset) ?? first.span;
    const blocks = about.flatMap((its, i): HoverBlock[] =>
      i > 0 ? [{ type: 'rule' }, ...its] : its,
    );
    return { span, blocks };
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

function provision(finding: Finding, context: ExplainContext, told: Narrator): HoverBlock[] {
  const { title, headline, verdict, sections, related } = explain(finding, context);
  const blocks: HoverBlock[] = [
    { type: 'title', text: title, notes: [told.place(finding), verdict] },
    { type: 'text', text: headline },
  ];
  const linesOf = (role: Section['role'], most: number): readonly string[] =>
    sections.find((section) => section.role === role)?.lines.slice(0, most) ?? [];
  const part = (role: Section['role'], lines: readonly string[]): HoverBlock[] => {
    const section = sections.find((s) => s.role === role);
    return section && lines.length > 0 ? [{ type: 'section', section: { ...section, lines } }] : [];
  };
  blocks.push(...part('example', linesOf('example', TABLES.has(finding.kind) ? TABLE_LINES : 2)));
  const watch = linesOf('watch', WATCH_LINES);
  const law = linesOf('law', 3).map(citation).join(told.say('; ', '；'));
  const details = [
    ...part('watch', watch),
    ...part('reliance', watch.length < WATCH_LINES ? linesOf('reliance', 1) : []),
    ...part('norm', linesOf('norm', 2)),
    ...part('law', law === '' ? [] : [law]),
  ];
  if (related.length > 0) {
    details.push({ type: 'links', links: related.map(({ label, span }) => ({ label, span })) });
  }
  if (details.length > 0) blocks.push({ type: 'rule' }, ...details);
  return blocks;
}

/** The name of the statute without what it says: the term sheet has that. */
function citation(line: string): string {
  return line.split(/[:：]/, 1)[0]!;
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
}

function reference(agreement: Agreement, offset: number, told: Narrator): Small | null {
  const found = referencesOf(agreement).find(({ span }) => covers(span, offset));
  if (!found) return null;
  const { span, text } = found;
  const target = agreement.clauses[found.target];
  if (!target) {
    const note = told.say('no clause of this agreement has this number', '本协议没有该编号的条款');
    return { span, brief: true, blocks: [{ type: 'title', text, notes: [note] }] };
  }
  return {
    span,
    brief: false,
    blocks: [
      { type: 'title', text: shortened(clauseLabel(target), 60), notes: [] },
      { type: 'quote', text: shortened(bodyOf(target, told), LONGEST_QUOTE) },
      {
        type: 'links',
        links: [{ label: told.say('Go to the clause', '前往该条款'), span: target.span }],
      },
    ],
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
  const lines = valueLines(value, told);
  if (lines.length === 0) return null;
  const printed = text.value.slice(value.start, value.end);
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
      {
        type: 'links',
        links: [{ label: told.say('Go to the definition', '前往定义'), span: definition.span }],
      },
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
      ...(found.span
        ? [
            {
              type: 'links' as const,
              links: [{ label: told.say('Where it is named', '见其定义处'), span: found.span }],
            },
          ]
        : []),
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
  const number = clause.number ?? '';
  return {
    span,
    blocks: [
      {
        type: 'title',
        text: kindHeading(kind, context.settings.locale),
        notes: [shortened(`${number} ${clause.heading?.value ?? ''}`, 48)].filter(
          (note) => note !== '',
        ),
      },
      ...within.slice(0, onHead ? 4 : 2).map((finding): HoverBlock => {
        return { type: 'text', text: explain(finding, context).headline };
      }),
      ...(within.length > 0
        ? [
            {
              type: 'links' as const,
              links: within.slice(0, 6).map((finding) => ({
                label: `${kindHeading(finding.kind, context.settings.locale)} (${told.place(finding)})`,
                span: finding.span,
              })),
            },
          ]
        : []),
    ],
  };
}

function covers(span: Span | null | undefined, offset: number): boolean {
  return !!span && span.start <= offset && offset < span.end;
}

function textAt(agreement: Agreement, clause: Clause | null, offset: number): Place | null {
  const blocks: readonly Block[] = clause ? clause.blocks : agreement.preamble;
  const texts = function* (): Generator<MappedText> {
    if (clause?.heading) yield clause.heading;
    for (const block of blocks) {
      if (block.kind === 'paragraph') yield block.text;
      else for (const row of [block.header ?? [], ...block.rows]) yield* row;
    }
  };
  for (const text of texts()) {
    const at = text.fromSource(offset);
    if (at >= 0) return { text, at };
  }
  return null;
}
