import type { Clause } from '../agreement/model.js';
import { clauseAt, clausePath } from '../agreement/outline.js';
import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { Finding } from '../clauses/finding.js';
import { readValues, type Value } from '../language/values/index.js';
import { kindHeading } from '../locale/kind-names.js';
import { type Span } from '../text/span.js';
import { explain } from './explain.js';
import type { ExplainContext, Explanation, Section } from './explanation.js';
import { type Detail, fitted } from './fitting.js';
import type { HoverBlock } from './hover-blocks.js';
import { covers, type Place, textAt, valueAt } from './hover-place.js';
import { figure, reference, term } from './hover-small.js';
import { tierLine } from './kinds/service-credit.js';
import { type Narrator, narratorOf } from './narrator.js';
import { tierOfRow } from './tiers.js';
import { actAt, clauseHover, titleOf } from './clause-hover.js';
import { grouped, type HoverContent } from './hover-content.js';

/** More findings than these on one character would not fit. */
const MOST_FINDINGS = 2;

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
  const findings = findingsAt(analysed, clause, offset);
  const place = textAt(agreement, clause, offset);
  // The arithmetic of its own figures, and of the rows of its table, is the provision's to tell.
  const ownFigure = figureOf(findings, offset) ?? promisedAt(findings, place);
  const own = ownFigure !== null || onRow(findings, place);
  const small =
    reference(agreement, offset, told) ??
    (place && !own ? (figure(place, told) ?? term(place, analysed, told)) : null);
  if (small) {
    const first = findings[0] ?? sayingTheSame(analysed.findings, clause, small.value);
    return {
      span: small.span,
      blocks:
        first && small.brief
          ? [...small.blocks, { type: 'rule' }, ...inShort(explain(first, context), first, told)]
          : small.brief && clause
            ? [...small.blocks, ...inWords(clause, offset, analysed, told)]
            : small.blocks,
    };
  }
  const [first] = findings;
  if (first) {
    return {
      span: ownFigure ?? first.span,
      blocks: provisions(findings, place, context, told),
    };
  }
  return clause && clauseHover(clause, offset, analysed, context, told);
}

/**
 * The findings whose words hold the character, the innermost first. Where the source moved the words of
 * one around those of another clause, what stands in that clause is none of it.
 */
function findingsAt(
  { agreement, findings }: AnalysedAgreement,
  clause: Clause | null,
  offset: number,
): Finding[] {
  const isOf = (finding: Finding): boolean => {
    if (clause === null || finding.clause < 0) return true;
    const path = clausePath(agreement, clause.index).map(({ index }) => index);
    return (
      path.includes(finding.clause) ||
      clausePath(agreement, finding.clause).some(({ index }) => index === clause.index)
    );
  };
  return findings
    .filter(({ span }) => span.start <= offset && offset < span.end)
    .filter(isOf)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

/** What the sentence around a figure or a term does, where no provision tells of it. */
function inWords(
  clause: Clause,
  offset: number,
  { clauseKinds }: AnalysedAgreement,
  told: Narrator,
): HoverBlock[] {
  const kind = clauseKinds[clause.index];
  // what defines or excludes something binds nobody
  if (kind === undefined || kind === 'definitions' || kind === 'sla-exclusion') return [];
  const act = actAt(clause, offset, told);
  if (!act) return [];
  const notes = act.forWhom === 'unclear' ? [] : [told.verdict(act.forWhom)];
  return [
    { type: 'rule' },
    { type: 'title', text: titleOf(kind, act.binding, told), notes },
    { type: 'text', text: act.text },
  ];
}

/** The figure of the innermost provision that holds the offset: its arithmetic is the provision's own. */
function figureOf([first]: readonly Finding[], offset: number): Span | null {
  return first?.figures.find((figure) => covers(figure, offset)) ?? null;
}

/** Provisions on the same words: each in short, then what there is room for of the first. */
function provisions(
  onWords: readonly Finding[],
  place: Place | null,
  context: ExplainContext,
  told: Narrator,
): HoverBlock[] {
  const findings = onWords.slice(0, MOST_FINDINGS);
  const all = quotedOnce(
    toldOnce(findings.map((finding) => ({ finding, its: explain(finding, context) }))),
  );
  const short = all.map(({ finding, its }, i) => [
    ...(i > 0 ? [{ type: 'rule' } as const] : []),
    ...inShort(its, finding, told),
    ...(i === 0 ? figuresOf(its) : []),
    ...(i === 0 ? rowAt(finding, place, told) : []),
  ]);
  short.push(furtherKinds(onWords, told));
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

/** What else the same words provide, by name, where there is no room to tell it. */
function furtherKinds(onWords: readonly Finding[], told: Narrator): HoverBlock[] {
  const kinds = new Set(onWords.slice(MOST_FINDINGS).map(({ kind }) => kind));
  for (const { kind } of onWords.slice(0, MOST_FINDINGS)) kinds.delete(kind);
  if (kinds.size === 0) return [];
  const names = [...kinds].map((kind) => kindHeading(kind, told.locale));
  const title = told.say('Also provided here', '本句另含');
  return [{ type: 'lines', title, lines: [names.join(told.say(', ', '、'))] }];
}

interface ToldFinding {
  readonly finding: Finding;
  readonly its: Explanation;
}

/**
 * What two kinds quote alike is quoted once: of the second only what is said of the words stays, or its
 * name where nothing is.
 */
function quotedOnce(all: readonly ToldFinding[]): readonly ToldFinding[] {
  const [first, ...others] = all;
  const words = first && quotedIn(first.its.headline);
  if (!words) return all;
  return [
    first,
    ...others.map((one) => {
      const { headline } = one.its;
      if (quotedIn(headline) !== words) return one;
      const said = headline.slice(0, headline.length - words.length).replace(/[:：]?\s*$/, '');
      return { ...one, its: { ...one.its, headline: said === '' ? '' : sentenceOf(said) } };
    }),
  ];
}

/** The words of the agreement that a headline ends in; empty for none. */
function quotedIn(headline: string): string {
  return /“[^“”]{12,}”[.。]?$/.exec(headline)?.[0] ?? '';
}

function sentenceOf(said: string): string {
  return /[\u4e00-\u9fff]$/.test(said) ? `${said}。` : `${said}.`;
}

/** Two kinds of which the same is said share one block: "Confidentiality, Data processing". */
function toldOnce(all: readonly ToldFinding[]): readonly ToldFinding[] {
  const [first, ...others] = all;
  if (!first) return all;
  const same = others.filter(
    ({ finding, its }) =>
      finding.clause === first.finding.clause && its.headline === first.its.headline,
  );
  if (same.length === 0) return all;
  const title = [first, ...same].map(({ its }) => its.title).join(' + ');
  return [
    { ...first, its: { ...first.its, title } },
    ...others.filter((one) => !same.includes(one)),
  ];
}

/** Does the innermost provision state a tier in this row of its table? */
function onRow([first]: readonly Finding[], place: Place | null): boolean {
  if (first?.kind !== 'service-credit' || !place?.row) return false;
  return tierOfRow(first.facts.tiers, place.row) !== null;
}

/** The figure that the innermost provision promises, where its own place is not known (tables). */
function promisedAt([first]: readonly Finding[], place: Place | null): Span | null {
  if (first?.kind !== 'sla-threshold' || !place) return null;
  const value = valueAt(place);
  return value?.kind === 'percentage' && value.percent === first.facts.value
    ? place.text.spanOf(value.start, value.end)
    : null;
}

/**
 * A provision of the clause that has the same figure, for a figure that a clause repeats outside of it:
 * "within 60 days … after the 60 days".
 */
function sayingTheSame(
  findings: readonly Finding[],
  clause: Clause | null,
  value: Value | undefined,
): Finding | undefined {
  if (!clause || !value || value.kind === 'number' || value.kind === 'blank') return undefined;
  return findings.find(
    (finding) =>
      finding.clause === clause.index &&
      readValues(finding.quote).some((one) => isSame(one, value)),
  );
}

function isSame(one: Value, other: Value): boolean {
  switch (one.kind) {
    case 'duration':
      return (
        other.kind === 'duration' &&
        one.time.value === other.time.value &&
        one.time.unit === other.time.unit
      );
    case 'percentage':
      return other.kind === 'percentage' && one.percent === other.percent && one.per === other.per;
    case 'money':
      return other.kind === 'money' && one.money.amount === other.money.amount;
    default:
      return false;
  }
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
    ...(headline === '' ? [] : [{ type: 'text', text: headline } as const]),
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
