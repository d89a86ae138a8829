import type { Passage, Reading } from '../../clauses/recogniser.js';

export const governingLawCues = ['law'] as const;

const GOVERNED =
  /\b(?:govern(?:ed|ing|s)?|construed|constructed|interpreted|enforced|controlled|determined|subject\s+to|in\s+accordance\s+with|under)\b[^.;]{0,200}?\blaws?\b/i;
const LAW_GOVERNS = /\blaws?\b[^.;]{0,120}\b(?:shall|will|to)\s(?:govern|control|apply)\b/i;
const ABOUT_THE_BARGAIN =
  /\b(?:agreement|contract|terms|lease|license|letter|sla|addendum|validity|construction|interpretation|rights and obligations|it will|disputes?|joint venture|note|warrant|policy)\b/i;
const NAMED = [
  /\blaws?\s+(?:and regulations\s|and jurisdiction\s)?(?:of|in(?: force in)?)\s+(?:the\s+)?((?:(?:State|Commonwealth|Province|Republic|Kingdom|District|People['’]?s\s+Republic|Special Administrative Region)\s+of\s+)?(?:the\s+)?[A-Z][A-Za-z.'’]+(?:(?:\s+(?:of|and|the))?\s+[A-Z][A-Za-z.'’]+){0,5})/,
  /\b((?:[A-Z][a-z]+\s){0,2}[A-Z][a-z]+)\s+(?:substantive\s+)?laws?\b/,
  /\bLAWS?\s+OF\s+(?:THE\s+)?([A-Z][A-Z' ]{2,60}?)(?=[,.;(]|\s(?:WITHOUT|EXCLUDING|AND|AS|APPLICABLE|NOTWITHSTANDING)\b|$)/,
] as const;
const NOT_A_LAW =
  /^(?:Governing|Applicable|This|Such|The|Federal|State|International|Common|Choice|Laws?|Any|Conflict|Under|By|All|Those)\b/;

/** The law that the agreement stands under. */
export function governingLaw(sentence: string, passage: Passage): Reading<'governing-law'>[] {
  const headed = passage.headings.some((h) =>
    /governing law|applicable law|choice of law|\blaw\b/i.test(h),
  );
  const says = GOVERNED.exec(sentence) ?? LAW_GOVERNS.exec(sentence);
  if (!says) return [];
  if (!/govern|constru|interpret|enforce|control/i.test(sentence) && !headed) return [];
  if (!ABOUT_THE_BARGAIN.test(sentence)) return [];
  const named = lawIn(sentence.slice(Math.max(0, says.index - 60)));
  if (named === null) return [];
  return [
    {
      facts: {
        law: named,
        excludesConflictRules:
          /\bconflicts?\b[^.;]{0,20}\blaws?\b|\bchoice of law|\bconflicts of laws?\b|\bconflict[- ]of[- ]laws?/i.test(
            sentence,
          ),
      },
    },
  ];
}

function lawIn(text: string): string | null {
  for (const pattern of NAMED) {
    const from = new RegExp(
      pattern.source,
      pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`,
    );
    for (const match of text.matchAll(from)) {
      const name = match[1]!
        .replace(/\s+/g, ' ')
        .replace(/[.'’\s]+$/, '')
        .replace(/\s(?:and|of|the)$/i, '');
      if (!NOT_A_LAW.test(name) && name.length > 2) return name;
    }
  }
  return null;
}
