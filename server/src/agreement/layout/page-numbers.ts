import type { Line } from './lines.js';
import { readMark } from '../numbering.js';

/** Pages are further apart than the numbers of a list or the cells of a table, in characters. */
const PAGE = 600;
/** Fewer numbers than this show no sequence. */
const FEWEST = 3;
/** Words in a running foot, at least so many characters of them, may stand beside the number. */
const FOOT = 20;
const WIDEST = 90;
/** A foot whose parts stand at both margins is wider for its blanks. */
const WIDEST_LINE = 240;
/** The last page may hold a few lines only. */
const LAST_PAGE = 80;
/** A number left out: a page that was cut, or whose number the extraction lost. */
const MISSED = 2;

interface Candidate {
  readonly index: number;
  readonly number: number;
  readonly at: number;
}

/**
 * Lines that number the pages: bare numbers ("3", "-3-", "3 -"), or the same words with a number
 * ("Reseller Agreement 3", "Page 3 of 12"), that count upwards by one, a page apart. Linear.
 *
 * @returns indices of the lines
 */
export function pageNumberLines(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const groups = new Map<string, Candidate[]>();
  lines.forEach((line, index) => {
    if (line.end - line.start > WIDEST_LINE || !endsLikeNumber(text, line)) return;
    const words = text.slice(line.start, line.end).replace(/\s{2,}/g, ' ');
    if (words.length > WIDEST) return;
    const bare = /^[-–—\s]{0,4}([0-9]{1,3})[-–—\s]{0,4}$/.exec(words);
    const found = bare ?? /^(.{4,80}?)\b([0-9]{1,3})(?:\sof\s[0-9]{1,4}|\s[0-9]{6})?$/.exec(words);
    if (found === null) return;
    if (bare === null) {
      const foot = found[1]!;
      if (foot.length < FOOT && !/page\s$/i.test(foot)) return;
      if (readMark(text, line.start) !== null) return;
    }
    const number = Number(bare ? found[1] : found[2]);
    const key = bare ? '' : found[1]!;
    const group = groups.get(key);
    const candidate = { index, number, at: line.start };
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  });
  const numbers = new Set<number>();
  for (const group of groups.values())
    for (const { index } of longestCount(group)) numbers.add(index);
  return numbers;
}

/** The candidates of one group that count pages; none where they are too few. */
function longestCount(group: readonly Candidate[]): readonly Candidate[] {
  let best: Candidate[] = [];
  let run: Candidate[] = [];
  for (const candidate of group) {
    const last = run[run.length - 1];
    const step = last === undefined ? 0 : candidate.number - last.number;
    if (
      last !== undefined &&
      step >= 1 &&
      step <= 1 + MISSED &&
      isNextPage(candidate.at - last.at, step, run)
    ) {
      run.push(candidate);
    } else if (last === undefined || step > 1 + MISSED || step < 1) {
      if (run.length > best.length) best = run;
      run = [candidate];
    }
  }
  if (run.length > best.length) best = run;
  return best.length >= FEWEST ? best : [];
}

function isNextPage(distance: number, step: number, run: readonly Candidate[]): boolean {
  return distance >= PAGE || (run.length >= FEWEST && step === 1 && distance >= LAST_PAGE);
}

function endsLikeNumber(text: string, line: Line): boolean {
  const last = text.charCodeAt(line.end - 1);
  return (last >= 48 && last <= 57) || last === 0x2d || last === 0x2013 || last === 0x2014;
}
