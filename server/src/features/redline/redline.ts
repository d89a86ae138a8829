import type { TextEdit } from 'vscode-languageserver';
import type { Agreement } from '../../agreement/model.js';
import type { DocumentAnalysis } from '../../analysis/analyse.js';
import { createHash } from 'node:crypto';
import { kindHeading } from '../../locale/kind-names.js';
import { LAYOUT_NAMES, type ShownDifference } from '../../locale/layout-names.js';
import type { Locale, Message } from '../../locale/locale.js';
import { type Change, type ChangeSide, LAYOUT_KINDS } from '../../redline/change.js';
import {
  type AgreementPair,
  agreementsInOrder,
  compareDocuments,
  type DocumentComparison,
} from '../../redline/documents.js';
import { documentsSideBySide } from '../../redline/documents-side-by-side.js';
import { baselineOf, type ReferenceNote } from '../../redline/side-by-side.js';
import { wordRedline } from '../../redline/word-redline.js';
import type { Baseline } from '../baseline/baseline.js';
import { clauseTitle, shorten } from '../clause-title.js';
import type { ReviewedDocument } from '../document.js';
import type {
  AgreementItem,
  ChangeItem,
  ChangesResult,
  ReferenceItem,
  RestoreResult,
  SidesResult,
} from '../protocol.js';
import { figureEdits } from './figures.js';
import { restoringEdits, whyNotRestored } from './restore.js';

const LONGEST_TITLE = 48;
/** Unchanged characters around an edit in a redline of words. */
const CONTEXT = 24;

const CLAUSE_GONE: Readonly<Record<Locale, string>> = {
  en: '[clause deleted in the draft]',
  zh: '〔该条款在草稿中已删除〕',
};
const CLAUSE_NOW: Message<[number: string]> = {
  en: (number) => `[now ${number}]`,
  zh: (number) => `〔现为${number}〕`,
};

/** A change and the pair of agreements that it belongs to. */
export interface PlacedChange {
  readonly id: string;
  readonly change: Change;
  readonly pair: AgreementPair;
}

/** What a document does to its baseline. Compared when somebody asks, once per analysis. */
export class Redline {
  private compared: {
    readonly analysis: DocumentAnalysis;
    readonly shown: readonly ShownDifference[];
    readonly comparison: DocumentComparison;
    readonly changes: readonly PlacedChange[];
  } | null = null;

  constructor(
    private readonly document: ReviewedDocument,
    readonly baseline: Baseline,
    /** The differences of layout and numbering that the user wants to see. */
    private readonly shown: () => readonly ShownDifference[] = () => [],
  ) {}

  /** All changes in reading order. */
  get changes(): readonly PlacedChange[] {
    return this.now.changes;
  }

  private get now(): NonNullable<Redline['compared']> {
    const { analysis } = this.document;
    const shown = this.shown();
    if (this.compared?.analysis !== analysis || this.compared.shown !== shown) {
      const comparison = compareDocuments(this.baseline.analysis, analysis, {
        show: {
          layout: LAYOUT_KINDS.filter((kind) => shown.includes(kind)),
          numbering: shown.includes('numbering'),
        },
      });
      const changes = comparison.pairs.flatMap((pair, p) =>
        pair.comparison.changes.map((change) => ({ id: `${p}.${change.index}`, change, pair })),
      );
      this.compared = { analysis, shown, comparison, changes };
    }
    return this.compared;
  }

  /** Everything for the view of changes. */
  result(locale: Locale): ChangesResult {
    const { comparison, changes } = this.now;
    return {
      version: this.document.version,
      baseline: this.baseline.info,
      changes: changes.map((placed) => this.itemOf(placed, locale)),
      references: this.references(locale),
      agreements: this.oneSided(),
      unchanged: comparison.stats.unchanged,
      renumbered: comparison.stats.renumbered,
      limits: comparison.limits.map(({ message }) => message[locale]),
    };
  }

  /** Agreements that stand in one document only, each where it stands, or stood, in the draft. */
  private oneSided(): AgreementItem[] {
    let behind = 0;
    return agreementsInOrder(this.now.comparison).flatMap((placed): AgreementItem[] => {
      if (placed.on === 'both') {
        const { start, value } = placed.pair.draft;
        behind = start + value.agreement.length;
        return [];
      }
      const { start, value } = placed.agreement;
      const { length, title } = value.agreement;
      const isNew = placed.on === 'draft';
      if (isNew) behind = start + length;
      const range = isNew
        ? this.document.rangeOf({ start: 0, end: length }, start)
        : this.document.rangeOf({ start: behind, end: behind }, 0);
      return [{ on: placed.on, agreement: shorten(title, LONGEST_TITLE) || '…', range }];
    });
  }

  /** The references that did not follow a renumbering, or a deletion, in reading order. */
  references(locale: Locale): ReferenceItem[] {
    return this.now.comparison.pairs.flatMap(({ comparison, draft }) =>
      comparison.references.map(({ printed, replacement, wanted, span, clause, impact }) => ({
        printed,
        wanted,
        replacement,
        title: titleOfClause(draft.value.agreement, clause),
        range: this.document.rangeOf(span, draft.start),
        summary: impact.summary[locale],
      })),
    );
  }

  itemOf(placed: PlacedChange, locale: Locale): ChangeItem {
    const { id, change } = placed;
    return {
      id,
      kind: change.kind,
      substantive: change.substantive,
      title: titleOf(placed),
      layout: layoutOf(change, locale),
      range: this.rangeOf(placed),
      impacts: change.impacts.map(({ short, summary, favours }) => ({
        short: short[locale],
        summary: summary[locale],
        favours,
      })),
      rank: change.rank,
      redline: wordRedline(change, { context: CONTEXT }),
      restorable: this.restore(placed) !== null,
      figures: this.takeFigures(placed) !== null,
      about: kindHeading((change.draft ?? change.baseline)!.clauseKind, locale),
      key: keyOf(change),
    };
  }

  /** Where the change stands in the draft; a deletion where its text stood. */
  rangeOf({ change, pair }: PlacedChange): ReturnType<ReviewedDocument['rangeOf']> {
    const span = change.draft?.span ?? { start: change.draftPlace, end: change.draftPlace };
    return this.document.rangeOf(span, pair.draft.start);
  }

  /** The changes whose words in the draft hold the offset. */
  changesAt(offset: number): readonly PlacedChange[] {
    return this.changes.filter(({ change, pair }) => {
      const span = change.draft?.span;
      const at = offset - pair.draft.start;
      return span !== undefined && span.start <= at && at < span.end;
    });
  }

  find(id: string): PlacedChange | undefined {
    return this.changes.find((placed) => placed.id === id);
  }

  /** The edits that put the baseline's wording back, or null. */
  restore(placed: PlacedChange): TextEdit[] | null {
    return restoringEdits(this.document, placed, this.baseline.text);
  }

  /** The edits that put only the baseline's figures back, or null. */
  takeFigures(placed: PlacedChange): TextEdit[] | null {
    return figureEdits(this.document, placed);
  }

  /** The answer to a request to restore; null for a change that is not there any more. */
  restoration(id: string, only: 'figures' | undefined, locale: Locale): RestoreResult | null {
    const placed = this.find(id);
    if (!placed) return null;
    const edits = only === 'figures' ? this.takeFigures(placed) : this.restore(placed);
    const { version } = this.document;
    if (edits) return { version, edits, why: null };
    return { version, edits: [], why: whyNotRestored(placed, locale) };
  }

  /** Both sides of a change, or with null of the whole document, one unit a line. */
  sides(id: string | null, locale: Locale): SidesResult | null {
    if (id !== null) {
      const placed = this.find(id);
      if (!placed) return null;
      const { change, pair } = placed;
      const [{ agreement: before }, { agreement: after }] = [pair.baseline.value, pair.draft.value];
      return {
        title: titleOf(placed),
        baseline: baselineOf(change, before, after, pair.comparison, noteIn(locale)),
        draft: printed(change.draft),
        renumbered: pair.comparison.stats.renumbered > 0,
      };
    }
    const { comparison } = this.now;
    const lines = documentsSideBySide(comparison, noteIn(locale));
    return {
      title: this.baseline.info.title,
      baseline: lines.baseline.join('\n'),
      draft: lines.draft.join('\n'),
      renumbered: comparison.pairs.some(({ comparison }) => comparison.stats.renumbered > 0),
    };
  }
}

/** Says behind a reference of the baseline what the draft did to the clause that it means. */
function noteIn(locale: Locale): ReferenceNote {
  return ({ wanted }) =>
    wanted === null ? ` ${CLAUSE_GONE[locale]}` : ` ${CLAUSE_NOW[locale](wanted)}`;
}

/** The text of one side, its number in front. */
function printed(side: ChangeSide | null): string {
  if (!side) return '';
  return side.numbered && side.number !== null ? `${side.number} ${side.text}` : side.text;
}

function titleOf({ change, pair }: PlacedChange): string {
  const side = change.draft ?? change.baseline;
  const { agreement } = (change.draft ? pair.draft : pair.baseline).value;
  const clause = side ? titleOfClause(agreement, side.clause) : '';
  return clause || shorten((side?.text ?? '').replace(/\s+/g, ' '), LONGEST_TITLE) || '…';
}

/** In what of its layout or numbering a change consists, in words; null for any other change. */
function layoutOf({ kind, layout, substantive }: Change, locale: Locale): string | null {
  if (substantive) return null;
  if (kind === 'renumbered') return LAYOUT_NAMES.numbering[locale];
  if (layout.length === 0) return null;
  return layout.map((name) => LAYOUT_NAMES[name][locale]).join(locale === 'zh' ? '、' : ', ');
}

/** Number and heading of a clause; empty for the preamble. */
function titleOfClause({ clauses }: Agreement, index: number): string {
  const clause = clauses[index];
  return clause ? shorten(clauseTitle(clause), LONGEST_TITLE) : '';
}

/** The same for the same change of the same words, wherever they stand. */
function keyOf({ kind, baseline, draft }: Change): string {
  const words = JSON.stringify([kind, baseline?.text ?? null, draft?.text ?? null]);
  return createHash('sha256').update(words).digest('base64url').slice(0, 16);
}
