import { provisionGrammar } from './provision.js';
import { anyOf } from '../pattern.js';

export const exportControlCues = [
  'export',
  'embargo',
  'ofac',
  'sanctions',
  'sanctioned',
  'denied part',
] as const;

/** Goods and data that may not go everywhere. */
export const exportControl = provisionGrammar<'export-control'>({
  words: anyOf(
    [
      /\bexport(?:s|ed|ing)?\b[^.;]{0,60}\b(?:laws?|regulations?|controls?|restrict\w+|licen[cs]e\w*|administration|compliance)\b/,
      /\bre-?export\w*\b|\bembargo\w*|\bOFAC\b|\b(?:economic|trade) sanctions\b|\bsanctioned (?:persons?|part(?:y|ies)|countr(?:y|ies)|entit(?:y|ies))\b|\bdenied[- ]part(?:y|ies)\b|\bsanctions lists?\b/,
    ],
    'i',
  ),
  actor: 'bearer',
});
