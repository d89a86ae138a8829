import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver';
import { type AnalysedAgreement, Analyser, type DocumentAnalysis } from '../analysis/analyse.js';
import type { Clause, Placed } from '../agreement/model.js';
import type { Span } from '../text/span.js';
import type { Override } from './protocol.js';

/** Language id of documents that are agreements by their file name or by the user's choice. */
export const LANGUAGE_ID = 'agreement';

const NONE: readonly Placed<AnalysedAgreement>[] = [];

/**
 * An open document and what the analysis made of it. Analysed when somebody asks, once per version;
 * the analyser keeps the agreements that an edit did not touch.
 */
export class ReviewedDocument {
  /** What the user said that the document is, or null. */
  override: Override | null = null;

  private readonly analyser = new Analyser();
  private analysed: { readonly version: number; readonly analysis: DocumentAnalysis } | null = null;

  constructor(private source: TextDocument) {}

  get uri(): string {
    return this.source.uri;
  }

  get version(): number {
    return this.source.version;
  }

  get text(): string {
    return this.source.getText();
  }

  get languageId(): string {
    return this.source.languageId;
  }

  get lineCount(): number {
    return this.source.lineCount;
  }

  /** The same file, opened again (as another language): the cached analysis of its text stays. */
  reopen(source: TextDocument): void {
    this.source = source;
    this.analysed = null;
  }

  /** The analysis of the present text, whether or not the document is an agreement. */
  get analysis(): DocumentAnalysis {
    if (this.analysed?.version !== this.source.version) {
      const analysis = this.analyser.analyse(this.text, { evenIfNot: this.insists });
      this.analysed = { version: this.source.version, analysis };
    }
    return this.analysed.analysis;
  }

  /** Is the document to be treated as an agreement: by the user's word, else by what it looks like? */
  get isAgreement(): boolean {
    if (this.override !== null) return this.override === 'agreement';
    return this.insists || this.analysis.verdict.agreement;
  }

  private get insists(): boolean {
    return this.override === 'agreement' || this.source.languageId === LANGUAGE_ID;
  }

  /** The agreements in reading order; none where the document is not to be treated as one. */
  get agreements(): readonly Placed<AnalysedAgreement>[] {
    return this.isAgreement ? this.analysis.agreements : NONE;
  }

  /** The agreement that the character at `offset` belongs to. */
  agreementAt(offset: number): Placed<AnalysedAgreement> | undefined {
    const all = this.agreements;
    let low = 0;
    let high = all.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if (all[mid]!.start <= offset) low = mid;
      else high = mid - 1;
    }
    const found = all[low];
    return found && found.start <= offset && offset <= found.start + found.value.agreement.length
      ? found
      : undefined;
  }

  /** The agreements that share text with `[start, end)`. */
  agreementsIn(start: number, end: number): readonly Placed<AnalysedAgreement>[] {
    return this.agreements.filter(
      ({ start: at, value }) => at < end && start < at + value.agreement.length,
    );
  }

  offsetAt(position: { line: number; character: number }): number {
    return this.source.offsetAt(position);
  }

  positionAt(offset: number): Position {
    return this.source.positionAt(offset);
  }

  /** The span of a range, from the start of the document. */
  spanOf({ start, end }: Range): Span {
    return { start: this.offsetAt(start), end: this.offsetAt(end) };
  }

  /** The range of a span that counts from `start` (that of its agreement) on. */
  rangeOf(span: Span, start = 0): Range {
    return {
      start: this.source.positionAt(start + span.start),
      end: this.source.positionAt(start + span.end),
    };
  }
}

/** The innermost clause whose span holds `offset`, counted from the start of the agreement. */
export function clauseAt(clauses: readonly Clause[], offset: number): Clause | undefined {
  let found: Clause | undefined;
  let low = 0;
  let high = clauses.length - 1;
  // Clauses stand in reading order: the last that starts at or before the offset, or an ancestor.
  while (low <= high) {
    const mid = (low + high) >> 1;
    const clause = clauses[mid]!;
    if (clause.span.start <= offset) {
      found = clause;
      low = mid + 1;
    } else high = mid - 1;
  }
  while (found && found.span.end <= offset) found = clauses[found.parent];
  return found;
}
