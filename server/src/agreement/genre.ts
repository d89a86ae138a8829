import { readMark } from './numbering.js';
import { endsLikeTitle, isTitleLike, readDateLine, titleText } from './head.js';
import { languageOf } from './language-of.js';
import { scanLines } from './lines.js';
import { wordsOf } from './vocabulary.js';

/** Why a text was taken for an agreement or not; stable ids that the editor translates. */
export const GENRE_REASONS = [
  'title-names-agreement',
  'dated-title',
  'contract-words',
  'numbered-clauses',
  'parties-defined',
  'pointer',
  'too-short',
  'no-contract-words',
  'source-code',
  'other-genre',
  'first-person-prose',
] as const;
export type GenreReason = (typeof GENRE_REASONS)[number];

/** Whether a text is an agreement at all, how sure that is, and why. */
export interface Assessment {
  readonly agreement: boolean;
  /** 0 (certainly not) to 1 (certainly). */
  readonly score: number;
  readonly reasons: readonly GenreReason[];
}

const SAMPLE = 20_000;
const CODE_LINE =
  /[{};]\s*$|^\s*(?:import|export|const|let|var|function|def|class|#include|public|private|return|if \(|for \()\b|^\s*(?:\/\/|\/\*|\*\/|<\/?[a-z]+)/;

/**
 * Is this text an agreement, terms, a policy or a compendium of them? READMEs, news, code, novels and
 * minutes are not. Looks at the beginning and the middle of the text only.
 */
export function assessDocument(text: string): Assessment {
  const sample =
    text.length <= SAMPLE
      ? text
      : text.slice(0, SAMPLE / 2) +
        '\n' +
        text.slice(text.length >> 1, (text.length >> 1) + SAMPLE / 2);
  const lines = scanLines(sample);
  const words = wordsOf(languageOf(sample));
  const reasons: GenreReason[] = [];
  let visible = 0;
  let code = 0;
  let numbered = 0;
  let dated = 0;
  let titled = false;
  let previous = '';
  lines.forEach((line, i) => {
    const value = sample.slice(line.start, Math.min(line.end, line.start + 400));
    visible += line.end - line.start;
    if (CODE_LINE.test(value)) code++;
    if (readMark(titleText(value).text) !== null) numbered++;
    if (previous !== '' && isTitleLike(previous) && readDateLine(value) !== null) dated++;
    if (i < 12 && isTitleLike(value) && endsLikeTitle(titleText(value).text)) titled = true;
    previous = value;
  });
  let weight = 0;
  for (const { pattern, weight: w } of words.genre.agreement)
    weight += Math.min(countMatches(sample, pattern), 40) * w;
  let against = 0;
  for (const { pattern, weight: w } of words.genre.other)
    against += Math.min(countMatches(sample, pattern), 20) * w;
  const per = 1000 / Math.max(visible, 300);
  let score = Math.min((weight * per) / 14, 1) * 0.6;
  if (weight * per >= 4) reasons.push('contract-words');
  else reasons.push('no-contract-words');
  if (titled) {
    score += 0.2;
    reasons.push('title-names-agreement');
  }
  if (dated > 0) {
    score += titled || dated > 1 ? 0.35 : 0.2;
    reasons.push('dated-title');
  }
  if (numbered >= 4 && numbered > lines.length * 0.06) {
    score += 0.15;
    reasons.push('numbered-clauses');
  }
  if (code > Math.max(3, lines.length * 0.2)) {
    score -= 0.8;
    reasons.push('source-code');
  }
  if (against * per > 1.5) {
    score -= Math.min(against * per * 0.08, 0.5);
    reasons.push('other-genre');
  }
  if (visible < 40) {
    score = 0;
    reasons.push('too-short');
  }
  score = Math.min(Math.max(score, 0), 1);
  return { agreement: score >= 0.4, score: Math.round(score * 100) / 100, reasons };
}

function countMatches(text: string, pattern: RegExp): number {
  let n = 0;
  pattern.lastIndex = 0;
  while (n < 60 && pattern.exec(text) !== null) n++;
  pattern.lastIndex = 0;
  return n;
}
