import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { Locale, Message } from '../locale/locale.js';
import type { Span } from '../text/span.js';
import { referencesOf } from '../agreement/references.js';
import type { ReviewedDocument } from './document.js';

/** A slip of drafting in one agreement. Spans count from its start. */
interface Slip {
  readonly code: string;
  readonly span: Span;
  readonly message: Message;
}

/** More on one document than a person would read; the last one says that there are more. */
const LIMIT = 500;

/** Agreements with fewer numbered clauses may well refer to a number that extraction lost. */
const FEWEST_NUMBERS = 4;

const known = new WeakMap<AnalysedAgreement, readonly Slip[]>();

/** Slips of drafting in the document, in reading order. */
export function diagnostics(document: ReviewedDocument, locale: Locale): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { start, value } of document.agreements) {
    for (const { code, span, message } of slipsOf(value)) {
      found.push({
        source: 'Proviso',
        code,
        severity: DiagnosticSeverity.Information,
        range: document.rangeOf(span, start),
        message: message[locale](),
      });
      if (found.length < LIMIT) continue;
      found.push({ ...found.at(-1)!, code: 'limit', message: MORE[locale]() });
      return found;
    }
  }
  return found;
}

const MORE: Message = {
  en: () => `Only the first ${LIMIT} slips of this document are listed.`,
  zh: () => `仅列出本文件的前 ${LIMIT} 处疏漏。`,
};

function slipsOf(analysed: AnalysedAgreement): readonly Slip[] {
  let slips = known.get(analysed);
  if (!slips) {
    slips = brokenReferences(analysed);
    known.set(analysed, slips);
  }
  return slips;
}

/** References to a clause of this agreement that has no such clause. */
function brokenReferences({ agreement }: AnalysedAgreement): Slip[] {
  const numbered = agreement.clauses.filter(({ number }) => number !== null).length;
  if (numbered < FEWEST_NUMBERS) return [];
  return referencesOf(agreement)
    .filter(({ target }) => target < 0)
    .map(({ span, printed }) => ({
      code: 'reference.no-such-clause',
      span,
      message: {
        en: () => `This agreement has no clause “${printed}”.`,
        zh: () => `本协议中没有“${printed}”。`,
      },
    }));
}
