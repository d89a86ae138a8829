import type { Agreement } from '../agreement/model.js';
import { findReferences } from '../agreement/references.js';
import type { Finding } from '../clauses/finding.js';
import type { ClauseKind } from '../clauses/kinds.js';
import type { MappedText } from '../text/mapped-text.js';
import { alignUnits } from './align/align.js';
import { isEdited } from './align/alignment.js';
import { type ClauseMap, mapClauses } from './align/clause-map.js';
import { agreesNothing, isTitle } from './titles.js';
import { settleHeadings } from './align/headings.js';
import type {
  Change,
  ChangeKind,
  Comparison,
  ComparisonLimit,
  Edit,
  LayoutKind,
  ReferenceFinding,
} from './change.js';
import {
  changedParent,
  isRenumberedDivision,
  kindOf,
  type PreparedSide,
  sideOf,
  type Stretch,
  stretchesOf,
  textOf,
  wholeEdit,
} from './changes.js';
import { type EditContext, editsOf, type TextEdits } from './edits/edits.js';
import { EditCache } from './edits/cache.js';
import { cellsMoved } from './edits/columns.js';
import { editRows } from './edits/row-edits.js';
import { editContext } from './edit-context.js';
import { crossReferenceImpact } from './impact/cross-references.js';
import { impactsOf } from './impact/impacts.js';
import { layoutDifferences } from './layout.js';
import { limitsFor } from './limits.js';
import { fold } from './normal-form.js';
import type { CompareOptions } from './options.js';
import { rankChanges } from './rank.js';
import { renumbered } from './renumber-reference.js';
import { ScriptWriter } from './script.js';
import { statsOf } from './stats.js';
import { ReferenceFollower, type StaleReference } from './stale-references.js';
import { preparedUnits } from './prepared.js';

/** One side of a comparison: an agreement with what was recognised in it. */
export interface Side {
  readonly agreement: Agreement;
  readonly findings: readonly Finding[];
  /** By clause index; read only where something changed, since naming clauses takes time. */
  readonly clauseKinds: readonly ClauseKind[];
}

const editCache = new EditCache();

function prepare(side: Side): PreparedSide {
  return {
    agreement: side.agreement,
    units: preparedUnits(side.agreement),
    get clauseKinds() {
      return side.clauseKinds;
    },
  };
}

/** Nothing changed. */
function unchanged({ units, agreement }: PreparedSide): Comparison {
  const all = [0, units.length] as const;
  const clauses = agreement.clauses.length;
  return {
    changes: [],
    references: [],
    script: [{ baseline: all, draft: all, change: -1 }],
    stats: { baselineClauses: clauses, draftClauses: clauses, unchanged: clauses, renumbered: 0 },
    limits: [],
  };
}

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** One comparison on its way: takes the stretches of the alignment one by one. */
export class Comparing {
  private readonly baseline: PreparedSide;
  private readonly draft: PreparedSide;
  private readonly reached: ComparisonLimit['code'][] = [];
  private readonly changes: Draft<Change>[] = [];
  private readonly script: ScriptWriter;
  private readonly references: ReferenceFinding[] = [];
  private map!: ClauseMap;
  private follower!: ReferenceFollower;
  private context!: EditContext;
  /** By index of the change. */
  private readonly stale = new Map<number, readonly StaleReference[]>();

  constructor(
    private readonly baselineSide: Side,
    private readonly draftSide: Side,
    private readonly options: CompareOptions,
  ) {
    this.baseline = prepare(baselineSide);
    this.draft = prepare(draftSide);
    this.script = new ScriptWriter(this.baseline, this.draft);
  }

  run(): Comparison {
    const { baseline, draft, options } = this;
    if (baseline.agreement === draft.agreement) return unchanged(draft);
    const { alignment, reached } = alignUnits(
      baseline.units,
      draft.units,
      draft.agreement.language,
      options.limits,
      { baseline: baseline.agreement.displaced, draft: draft.agreement.displaced },
    );
    this.reached.push(...reached);
    this.map = mapClauses(alignment, baseline.agreement, draft.agreement);
    this.follower = new ReferenceFollower(baseline.agreement, draft.agreement, this.map);
    this.context = editContext(baseline.agreement, draft.agreement, this.map);
    settleHeadings(alignment, this.map, draft.agreement);
    for (const stretch of stretchesOf(alignment, baseline, draft)) this.take(stretch);
    this.addImpacts();
    return {
      changes: this.changes,
      references: this.references,
      script: this.script.steps,
      stats: statsOf(this.changes, baseline, draft, this.map),
      limits: limitsFor(this.reached),
    };
  }

  private take(stretch: Stretch): void {
    const { baseline, draft } = stretch;
    if (!baseline || !draft) return this.takeOneSided(stretch);
    const a = textOf(this.baseline.units, baseline[0], baseline[1]);
    const b = textOf(this.draft.units, draft[0], draft[1]);
    const unitsA = this.baseline.units.slice(baseline[0], baseline[1]);
    const unitsB = this.draft.units.slice(draft[0], draft[1]);
    const renumbered =
      unitsA[0]!.number !== null &&
      unitsB[0]!.number !== null &&
      fold(unitsA[0]!.number) !== fold(unitsB[0]!.number);
    const divided = stretch.how === 'reflowed' && isRenumberedDivision(unitsA, unitsB);
    const { show } = this.options;

    let edits: TextEdits | null = null;
    if (isEdited(stretch.how) || (stretch.how === 'equivalent' && this.refers(a.value)))
      edits = this.edit(a.value, b.value);
    else if (unitsA[0]!.kind === 'row' && unitsA.length === 1 && unitsB.length === 1)
      edits = this.columnEdits(a.value, b.value);
    const edited = edits !== null && edits.changed;
    let kind: ChangeKind | null = null;
    if (edited && (edits!.substantive || show.editorial)) kind = kindOf(stretch, true);
    else if (stretch.moved) kind = 'moved';
    else if (divided) kind = kindOf(stretch, false);
    else if (renumbered && show.numbering) kind = 'renumbered';
    const stale = this.follower.stale(a.value, b.value);
    for (const reference of stale) this.addReference(reference, b, unitsB[0]!.clause);
    if (kind === null) return this.keepOrShow(stretch, a, b);

    const substantive =
      stale.length > 0 ||
      ((edits?.substantive ?? false) &&
        !this.isRenaming(edits!, baseline, draft, a.value, b.value)) ||
      (stretch.moved && changedParent(this.baseline, this.draft, baseline[0], draft[0], this.map));
    if (stale.length > 0) this.stale.set(this.changes.length, stale);
    this.add(
      kind,
      stretch,
      substantive,
      editsOf(edits?.pieces ?? wholePiece(a.value, b.value), a, b),
    );
  }

  /**
   * Are two stretches titles of the same, in other words? Words that came or went alone may tell what
   * stands below it holds for.
   */
  private isRenaming(
    { pieces }: TextEdits,
    [a]: readonly [number, number],
    [b]: readonly [number, number],
    ...texts: readonly string[]
  ): boolean {
    const { language } = this.draft.agreement;
    return (
      isTitle(this.baseline.units, a, this.baseline.agreement) &&
      isTitle(this.draft.units, b, this.draft.agreement) &&
      pieces.every(({ equal, a0, a1, b0, b1 }) => equal || (a1 > a0 && b1 > b0)) &&
      texts.every((text) => agreesNothing(text, language))
    );
  }

  /** Copies a stretch, or shows the differences of layout that were asked for. */
  private keepOrShow(stretch: Stretch, a: MappedText, b: MappedText): void {
    const { show, limits } = this.options;
    const layout =
      show.layout.length === 0 ? null : layoutDifferences(a, b, show.layout, limits.editLength);
    if (!layout) return this.script.keep(stretch.baseline!, stretch.draft!);
    this.add('modified', stretch, false, editsOf(layout.pieces, a, b), layout.kinds);
  }

  private takeOneSided(stretch: Stretch): void {
    const { baseline, draft } = stretch;
    const [from, to] = (baseline ?? draft)!;
    const side = baseline ? this.baseline : this.draft;
    const text = textOf(side.units, from, to);
    const op = baseline ? 'delete' : 'insert';
    this.add(
      baseline ? 'deleted' : 'inserted',
      stretch,
      true,
      wholeEdit(op, text.value, text.span),
    );
  }

  private addReference(reference: StaleReference, text: MappedText, clause: number): void {
    const { agreement } = this.draft;
    const { printed, at, path } = reference;
    const was = this.baseline.agreement.clauses[reference.baselineTarget]!;
    const is = agreement.clauses[reference.wanted];
    const span = text.spanOf(at, at + printed.length);
    // "Sections 3.1 and 3.2" may be wrong in both: what replaces it has both numbers right
    const last = this.references.at(-1);
    const sameAs = last?.span.start === span.start ? last : null;
    const before = sameAs?.replacement ?? printed;
    const replacement = is ? renumbered(before, path, was, is) : null;
    if (sameAs && replacement !== null) this.references.splice(-1, 1, { ...sameAs, replacement });
    this.references.push({
      printed,
      span,
      clause,
      number: agreement.clauses[clause]?.number ?? null,
      wanted: is?.number ?? null,
      replacement,
      impact: crossReferenceImpact(reference, this.baseline.agreement, agreement),
    });
  }

  /** Could a text with equal normal forms still refer to another clause than before? */
  private refers(text: string): boolean {
    return findReferences(text, this.draft.agreement.language).length > 0;
  }

  private edit(a: string, b: string): TextEdits {
    const edits = editCache.get(a, b, this.context, this.options.limits, editRows);
    if (edits.reached) this.reached.push(edits.reached);
    return edits;
  }

  /** Edits of two rows of the same words, where one of them is in another column. */
  private columnEdits(a: string, b: string): TextEdits | null {
    const pieces = cellsMoved(a, b);
    return pieces && { pieces, changed: true, substantive: true, reached: null };
  }

  private add(
    kind: ChangeKind,
    stretch: Stretch,
    substantive: boolean,
    edits: Edit[],
    layout: readonly LayoutKind[] = [],
  ): void {
    const { baseline, draft } = stretch;
    const a = baseline && textOf(this.baseline.units, ...baseline).value;
    const b = draft && textOf(this.draft.units, ...draft).value;
    const before = this.draft.units[Math.ceil(stretch.order) - 1];
    const index = this.changes.length;
    this.changes.push({
      index,
      kind,
      substantive,
      moved: stretch.moved,
      layout,
      baseline: baseline && sideOf(this.baseline, ...baseline, a!),
      draft: draft && sideOf(this.draft, ...draft, b!),
      edits,
      impacts: [],
      draftPlace: draft ? this.draft.units[draft[0]]!.span.start : (before?.span.end ?? 0),
      rank: index,
    });
    this.script.change(baseline, draft, index);
  }

  private addImpacts(): void {
    const impacts = impactsOf(
      this.changes,
      this.baselineSide,
      this.draftSide,
      this.map,
      this.stale,
    );
    impacts.forEach((list, k) => (this.changes[k]!.impacts = list));
    rankChanges(this.changes).forEach((change, rank) => (change.rank = rank));
  }
}

function wholePiece(a: string, b: string): TextEdits['pieces'] {
  return [{ equal: true, a0: 0, a1: a.length, b0: 0, b1: b.length }];
}
