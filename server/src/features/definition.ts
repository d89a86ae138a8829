import type { DocumentHighlight, Location, LocationLink } from 'vscode-languageserver';
import { DocumentHighlightKind } from 'vscode-languageserver';
import type { Placed } from '../agreement/model.js';
import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { Span } from '../text/span.js';
import { referencesOf } from '../agreement/references.js';
import type { ReviewedDocument } from './document.js';
import { anchorOf } from './symbols.js';
import { termUsesOf } from './terms.js';

/** What the word at an offset stands for: where it is said, and everywhere it is mentioned. */
interface Meaning {
  readonly origin: Span;
  /** The clause or definition, and the part of it to put the cursor on. */
  readonly target: Span;
  readonly anchor: Span;
  readonly mentions: readonly Span[];
}

/** The clause that a cross-reference names, or the definition of a defined term. */
export function definition(document: ReviewedDocument, offset: number): LocationLink[] {
  const placed = document.agreementAt(offset);
  const meaning = placed && meaningAt(placed, offset);
  if (!meaning) return [];
  return [
    {
      originSelectionRange: document.rangeOf(meaning.origin, placed.start),
      targetUri: document.uri,
      targetRange: document.rangeOf(meaning.target, placed.start),
      targetSelectionRange: document.rangeOf(meaning.anchor, placed.start),
    },
  ];
}

/** All mentions of the defined term or the referenced clause, its definition first if asked for. */
export function references(
  document: ReviewedDocument,
  offset: number,
  withDefinition: boolean,
): Location[] {
  const placed = document.agreementAt(offset);
  const meaning = placed && meaningAt(placed, offset);
  if (!meaning) return [];
  const spans = withDefinition ? [meaning.anchor, ...meaning.mentions] : meaning.mentions;
  return spans.map((span) => ({
    uri: document.uri,
    range: document.rangeOf(span, placed.start),
  }));
}

/**
 * The same mentions, for marking them in the editor; null outside agreements. None rather than null
 * where nothing is meant: with null the editor would mark equal "words" by itself, which in Chinese are
 * whole sentences, and at a clause number every other number.
 */
export function documentHighlights(
  document: ReviewedDocument,
  offset: number,
): DocumentHighlight[] | null {
  const placed = document.agreementAt(offset);
  const meaning = placed && meaningAt(placed, offset);
  if (!placed) return null;
  if (!meaning) return [];
  return meaning.mentions.map((span) => ({
    range: document.rangeOf(span, placed.start),
    kind: DocumentHighlightKind.Text,
  }));
}

function meaningAt({ start, value }: Placed<AnalysedAgreement>, offset: number): Meaning | null {
  const at = offset - start;
  const holds = ({ span }: { span: Span }): boolean => span.start <= at && at <= span.end;
  const { agreement } = value;
  const references = referencesOf(agreement);
  const reference = references.find(holds);
  const target = reference && agreement.clauses[reference.target];
  if (target) {
    return {
      origin: reference.span,
      target: target.span,
      anchor: anchorOf(target),
      mentions: references.filter((it) => it.target === target.index).map(({ span }) => span),
    };
  }
  const uses = termUsesOf(value);
  const use = uses.find(holds);
  if (!use) return null;
  const { definition } = use;
  return {
    origin: use.span,
    target: definition.span,
    anchor: definition.span,
    mentions: uses.filter((it) => it.definition === definition).map(({ span }) => span),
  };
}
