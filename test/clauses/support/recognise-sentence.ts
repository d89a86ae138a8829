import type {
  Agreement,
  Clause,
  LanguageId,
  Paragraph,
} from '../../../server/src/agreement/model.js';
import type { Finding } from '../../../server/src/clauses/finding.js';
import type { FindingKind } from '../../../server/src/clauses/kinds.js';
import { recogniseAgreement } from '../../../server/src/clauses/recognise.js';
import type { FiringExample } from '../../../server/src/language/examples.js';
import { MappedText } from '../../../server/src/text/mapped-text.js';

/** The findings of `kind` in one paragraph that stands alone, as its example describes it. */
export function recogniseSentence(
  language: LanguageId,
  kind: FindingKind,
  example: FiringExample<FindingKind>,
): Finding[] {
  const agreement = agreementOf(language, example);
  return recogniseAgreement(agreement).findings.filter(
    (f) => f.kind === kind && f.span.end > agreement.length - example.text.length,
  );
}

/** An agreement of one paragraph: its headings above it, its lead-in before it. */
export function agreementOf(
  language: LanguageId,
  { text, headings = [], leadIn, type, parties = [] }: FiringExample<FindingKind>,
): Agreement {
  const source = [...headings, ...(leadIn === undefined ? [] : [leadIn]), text].join('\n');
  let at = 0;
  const next = (part: string): MappedText => {
    const mapped = MappedText.slice(source, at, at + part.length);
    at += part.length + 1;
    return mapped;
  };
  const paragraph = (part: string): Paragraph => {
    const mapped = next(part);
    return { kind: 'paragraph', text: mapped, span: mapped.span };
  };
  const levels = Math.max(headings.length, 1);
  const clauses: Clause[] = [];
  for (let i = 0; i < levels; i++) {
    const heading = headings[i];
    const start = at;
    const mapped = heading === undefined ? null : next(heading);
    clauses.push({
      index: i,
      number: null,
      path: [],
      heading: mapped,
      numberSpan: null,
      level: i + 1,
      parent: i - 1,
      children: i + 1 < levels ? [i + 1] : [],
      blocks:
        i + 1 < levels
          ? []
          : [...(leadIn === undefined ? [] : [paragraph(leadIn)]), paragraph(text)],
      span: { start, end: source.length },
    });
  }
  return {
    length: source.length,
    title: '',
    titleSpan: { start: 0, end: 0 },
    type: type ?? 'other',
    language,
    updated: null,
    effective: null,
    version: null,
    parties: parties.map((p) => ({ ...p, alias: p.mentions[0] ?? null, span: null })),
    preamble: [],
    clauses,
    furniture: [],
    displaced: [],
  };
}
