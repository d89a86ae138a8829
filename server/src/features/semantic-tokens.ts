import { type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import type { Placed } from '../agreement/model.js';
import type { AnalysedAgreement } from '../analysis/analyse.js';
import { readValues } from '../language/values/read.js';
import type { ValueKind } from '../language/values/value.js';
import { BEHIND_ALL, type Span } from '../text/span.js';
import { referencesOf } from '../agreement/references.js';
import type { ReviewedDocument } from './document.js';
import { partyPattern } from './parties.js';
import { termUsesOf } from './terms.js';
import { textsOf } from '../agreement/texts.js';

/** Token types in the order of the legend; package.json contributes them to VS Code. */
export const TOKEN_TYPES = [
  'agreementTitle',
  'clauseHeading',
  'clauseNumber',
  'contractParty',
  'moneyAmount',
  'percentage',
  'duration',
  'calendarDate',
  'blankToFill',
  'definedTerm',
  'crossReference',
] as const;
type TokenType = (typeof TOKEN_TYPES)[number];

const TYPE_OF_VALUE: Readonly<Partial<Record<ValueKind, TokenType>>> = {
  money: 'moneyAmount',
  percentage: 'percentage',
  duration: 'duration',
  date: 'calendarDate',
  blank: 'blankToFill',
};

interface Token extends Span {
  readonly type: number;
}

/**
 * Semantic tokens of the document, or of `[start, end)` of it. Lines end tokens: clients need not
 * support tokens over several lines.
 */
export function semanticTokens(
  document: ReviewedDocument,
  builder: SemanticTokensBuilder,
  within: Span = { start: 0, end: BEHIND_ALL },
): void {
  for (const placed of document.agreements) {
    const end = placed.start + placed.value.agreement.length;
    if (placed.start < within.end && within.start < end) push(document, builder, placed, within);
  }
}

/** The tokens of a whole document as the protocol wants them. */
export function allSemanticTokens(document: ReviewedDocument): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  semanticTokens(document, builder);
  return builder.build();
}

function push(
  document: ReviewedDocument,
  builder: SemanticTokensBuilder,
  { start, value }: Placed<AnalysedAgreement>,
  within: Span,
): void {
  for (const token of tokensOf(value)) {
    if (start + token.end <= within.start) continue;
    if (start + token.start >= within.end) break;
    const { line, character } = document.rangeOf(token, start).start;
    builder.push(line, character, token.end - token.start, token.type, 0);
  }
}

const known = new WeakMap<AnalysedAgreement, readonly Token[]>();

/** Tokens of an agreement in the order of the source, none over another. Kept with the agreement. */
function tokensOf(analysed: AnalysedAgreement): readonly Token[] {
  let tokens = known.get(analysed);
  if (!tokens) {
    tokens = inOrder(collect(analysed));
    known.set(analysed, tokens);
  }
  return tokens;
}

/** Earlier pushes win where two cover the same characters. */
function collect(analysed: AnalysedAgreement): Token[] {
  const { agreement } = analysed;
  const tokens: Token[] = [];
  const add = (type: TokenType, runs: readonly Span[]): void => {
    const index = TOKEN_TYPES.indexOf(type);
    for (const { start, end } of runs) if (start < end) tokens.push({ start, end, type: index });
  };
  add('agreementTitle', [agreement.titleSpan]);
  for (const { numberSpan, heading } of agreement.clauses) {
    if (numberSpan) add('clauseNumber', [numberSpan]);
    if (heading) add('clauseHeading', heading.runsOf(0, heading.value.length));
  }
  add(
    'crossReference',
    referencesOf(agreement)
      // A mention of two clauses is two references in one place.
      .filter(({ target, span }, i, all) => target >= 0 && span !== all[i - 1]?.span)
      .map(({ span }) => span),
  );
  const parties = partyPattern(agreement);
  for (const { text } of textsOf(agreement)) {
    for (const value of readValues(text.value)) {
      const type = TYPE_OF_VALUE[value.kind];
      if (type) add(type, text.runsOf(value.start, value.end));
    }
    if (!parties) continue;
    for (const match of text.value.matchAll(parties)) {
      add('contractParty', text.runsOf(match.index, match.index + match[0].length));
    }
  }
  add(
    'definedTerm',
    termUsesOf(analysed).map(({ span }) => span),
  );
  return tokens;
}

function inOrder(tokens: Token[]): Token[] {
  const order = tokens.map((token, i) => ({ token, i }));
  order.sort((a, b) => a.token.start - b.token.start || a.i - b.i);
  const kept: Token[] = [];
  let end = -1;
  for (const { token } of order) {
    if (token.start < end) continue;
    kept.push(token);
    end = token.end;
  }
  return kept;
}
