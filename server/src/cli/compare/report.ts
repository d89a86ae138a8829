import type { Agreement, Placed } from '../../agreement/model.js';
import type { DocumentAnalysis } from '../../analysis/analyse.js';
import { LAYOUT_NAMES } from '../../locale/layout-names.js';
import type { Locale } from '../../locale/locale.js';
import type {
  Change,
  ComparisonLimit,
  ComparisonStats,
  Impact,
  ReferenceFinding,
} from '../../redline/change.js';
import type { Side } from '../../redline/compare.js';
import {
  type AgreementPair,
  agreementsInOrder,
  compareDocuments,
} from '../../redline/documents.js';
import type { PartialOptions } from '../../redline/options.js';
import { rankChanges } from '../../redline/rank.js';
import { LineIndex, type Position } from '../../text/line-index.js';
import { shift, type Span } from '../../text/span.js';
import { COMPARE_MESSAGES } from './messages.js';

/** From whose side changes are looked at. */
export const SIDES = ['neutral', 'customer', 'provider'] as const;
export type ReaderSide = (typeof SIDES)[number];

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** One of the two documents. */
export interface ReportedFile {
  readonly path: string;
  /** Title of its first agreement. */
  readonly title: string;
  /** The place of a span of the file. */
  rangeOf(span: Span): Range;
}

/** An agreement that stands in both documents, with its changes. */
export interface ReportedPair {
  readonly pair: AgreementPair;
  readonly title: string;
  /** In reading order, with places in the files. */
  readonly changes: readonly ReportedChange[];
  /** The substantive ones, the largest effect first. */
  readonly ranked: readonly ReportedChange[];
  /** The others, in reading order. */
  readonly editorial: readonly ReportedChange[];
  /** Differences of layout and numbering, where somebody asked for them. */
  readonly layout: readonly ReportedChange[];
  /** References that failed to follow a renumbering. */
  readonly references: readonly ReportedReference[];
}

export interface ReportedReference {
  readonly reference: ReferenceFinding;
  readonly range: Range;
}

export interface ReportedChange {
  readonly change: Change;
  readonly baselineRange: Range | null;
  readonly draftRange: Range | null;
}

export interface Report {
  readonly baseline: ReportedFile;
  readonly draft: ReportedFile;
  /** Every agreement in both documents; in the order of the draft. */
  readonly pairs: readonly ReportedPair[];
  readonly removed: readonly ReportedAgreement[];
  readonly added: readonly ReportedAgreement[];
  /** All of them as a reader of the draft meets them; what is gone behind what it followed. */
  readonly inOrder: readonly ReportedInOrder[];
  readonly stats: ComparisonStats;
  readonly limits: readonly ComparisonLimit[];
}

export type ReportedInOrder =
  | { readonly on: 'both'; readonly pair: ReportedPair }
  | { readonly on: 'baseline' | 'draft'; readonly agreement: ReportedAgreement };

export interface ReportedAgreement {
  readonly agreement: Agreement;
  readonly title: string;
  readonly range: Range;
}

export interface ReportInput {
  readonly path: string;
  readonly text: string;
  readonly analysis: DocumentAnalysis;
}

/** Compares two analysed files and places what changed in them. */
export function compareFiles(
  baseline: ReportInput,
  draft: ReportInput,
  options: PartialOptions,
): Report {
  const compared = compareDocuments(baseline.analysis, draft.analysis, options);
  const from = fileOf(baseline);
  const to = fileOf(draft);
  const placed = (file: ReportedFile, { start, value }: Placed<Side>): ReportedAgreement => ({
    agreement: value.agreement,
    title: value.agreement.title,
    range: file.rangeOf({ start, end: start + value.agreement.length }),
  });
  const pairs = new Map(compared.pairs.map((pair) => [pair, pairOf(pair, from, to)]));
  return {
    baseline: from,
    draft: to,
    pairs: [...pairs.values()],
    inOrder: agreementsInOrder(compared).map((it) =>
      it.on === 'both'
        ? { on: it.on, pair: pairs.get(it.pair)! }
        : { on: it.on, agreement: placed(it.on === 'draft' ? to : from, it.agreement) },
    ),
    removed: compared.removed.map((a) => placed(from, a)),
    added: compared.added.map((a) => placed(to, a)),
    stats: compared.stats,
    limits: compared.limits,
  };
}

function fileOf({ path, text, analysis }: ReportInput): ReportedFile {
  const lines = new LineIndex(text);
  return {
    path,
    title: analysis.agreements[0]?.value.agreement.title ?? '',
    rangeOf: ({ start, end }) => ({
      start: lines.positionAt(start),
      end: lines.positionAt(end),
    }),
  };
}

function pairOf(pair: AgreementPair, from: ReportedFile, to: ReportedFile): ReportedPair {
  const report = (change: Change): ReportedChange => ({
    change,
    baselineRange:
      change.baseline && from.rangeOf(shift(change.baseline.span, pair.baseline.start)),
    draftRange: change.draft && to.rangeOf(shift(change.draft.span, pair.draft.start)),
  });
  const { changes } = pair.comparison;
  return {
    pair,
    title: pair.draft.value.agreement.title,
    changes: changes.map(report),
    ranked: rankChanges(changes)
      .filter((c) => c.substantive)
      .map(report),
    editorial: changes.filter((c) => !c.substantive && !isLayout(c)).map(report),
    layout: changes.filter(isLayout).map(report),
    references: pair.comparison.references.map((reference) => ({
      reference,
      range: to.rangeOf(shift(reference.span, pair.draft.start)),
    })),
  };
}

/** Is a change one of layout or numbering only? */
function isLayout({ kind, layout, substantive }: Change): boolean {
  return !substantive && (kind === 'renumbered' || layout.length > 0);
}

/** What sort of change it is, in words. */
export function kindName({ kind, layout }: Change, locale: Locale): string {
  if (layout.length === 0) return COMPARE_MESSAGES[locale].kinds[kind];
  return layout.map((name) => LAYOUT_NAMES[name][locale]).join(locale === 'zh' ? '、' : ', ');
}

/** How an impact looks from the reader's side. */
export type Turn = 'worse' | 'better' | 'open';

/** Is the impact good or bad for the reader? Open where nobody's or not told. */
export function turnOf(impact: Impact, side: ReaderSide): Turn {
  if (side === 'neutral' || impact.favours === 'neither' || impact.favours === 'unclear')
    return 'open';
  return impact.favours === side ? 'better' : 'worse';
}

/** The change as a whole: worse as soon as one effect is. */
export function turnOfChange(change: Change, side: ReaderSide): Turn {
  const turns = change.impacts.map((impact) => turnOf(impact, side));
  return turns.includes('worse') ? 'worse' : turns.includes('better') ? 'better' : 'open';
}

/** "2.1 → 3.1", "3.1", or the heading above where there is no number. */
export function placeOf({ baseline, draft }: Change): string {
  const from = baseline?.number ?? null;
  const to = draft?.number ?? null;
  if (from !== null && to !== null && from !== to) return `${from} → ${to}`;
  return to ?? from ?? draft?.heading ?? baseline?.heading ?? '';
}

/** Is there anything to say about the pair? */
export function isChanged({ changes, references }: ReportedPair): boolean {
  return changes.length + references.length > 0;
}
