import { isTitleLike, isVersionLine, readDateLines } from './head/head.js';
import { isBlank } from './layout/lines.js';
import { ALL_WORDS } from './vocabulary.js';

/** Sections nest; more names than this one above the other are no names of sections. */
const MOST_NAMES = 4;
const LONGEST_NAME = 50;
/** What comes before the first agreement of a compendium is looked through this far. */
const FRONT = 200_000;

/** Dots and a page number behind an entry, bounded. */
const PAGE_NUMBER = /[\s.…·_]{2,60}[0-9]{1,4}\s{0,9}$/;

/** The lines of a compendium's table of contents, which also names its sections. */
export type Contents = ReadonlySet<string>;

export const NO_CONTENTS: Contents = new Set();

/** @param front what stands before the first agreement of a compendium */
export function readContents(front: string): Contents {
  const entries = new Set<string>();
  for (const line of front.slice(0, FRONT).split('\n')) {
    if (line.length > 2 * LONGEST_NAME) continue;
    const entry = line
      .replace(/^[\s*#•·-]+/, '')
      .replace(PAGE_NUMBER, '')
      .replace(/[\s*]{1,40}$/, '');
    if (entry !== '') entries.add(entry);
  }
  return entries;
}

/** Is the line an entry of the contents, or two of nested sections in one? */
function isEntry(words: string, contents: Contents): boolean {
  if (contents.has(words)) return true;
  const gap = words.indexOf(' ');
  return gap > 0 && contents.has(words.slice(0, gap)) && contents.has(words.slice(gap + 1));
}

/**
 * Where the agreement above `title` ends: before the names of the compendium's sections that stand
 * between both. Such a name is a short line that the table of contents has, or that begins a page, or
 * that stands behind the mark that ends the text; so are short lines between it and the title. Anything
 * else above a title is the agreement's: a signature, the last item of a list.
 *
 * @param title start of the line of the next agreement's title
 */
export function endAbove(text: string, title: number, contents: Contents): number {
  let end = title;
  let at = title;
  for (let n = 0; n < MOST_NAMES; n++) {
    const line = lineAbove(text, at);
    if (line === null || !mayBeName(line.words)) break;
    at = line.start;
    if (isEntry(line.words, contents) || line.opensPage || followsEnd(text, at)) end = at;
  }
  return end;
}

interface LineAbove {
  /** Of the line, its white space included. */
  readonly start: number;
  readonly words: string;
  /** A form feed stands before it, or the blank that replaces one: alone, below a line with text. */
  readonly opensPage: boolean;
}

/** The last line above `at` that is not blank; null where there is none or it is too long for a name. */
function lineAbove(text: string, at: number): LineAbove | null {
  let end = at;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  if (end === 0) return null;
  let first = end;
  while (first > 0 && end - first <= 2 * LONGEST_NAME && !isBreak(text, first - 1)) first--;
  if (end - first > 2 * LONGEST_NAME) return null;
  const start = first;
  while (isBlank(text.charCodeAt(first))) first++;
  const indent = text.slice(start, first);
  const opensPage =
    indent.includes('\f') || (indent === ' ' && start > 1 && hasTextAbove(text, start));
  return { start, words: text.slice(first, end), opensPage };
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}

/** Is the line directly above not blank? */
function hasTextAbove(text: string, start: number): boolean {
  let i = start - 1;
  if (text.charCodeAt(i) === 10 && text.charCodeAt(i - 1) === 13) i--;
  for (i--; i >= 0 && !isBreak(text, i); i--) if (!isBlank(text.charCodeAt(i))) return true;
  return false;
}

function mayBeName(words: string): boolean {
  return (
    words.length <= LONGEST_NAME &&
    isTitleLike(words) &&
    !/[\t%％]/.test(words) &&
    !isVersionLine(words) &&
    readDateLines(words).length === 0
  );
}

function followsEnd(text: string, at: number): boolean {
  const above = endOfLineAbove(text, at);
  return above !== '' && ALL_WORDS.some(({ endMark }) => endMark.test(above));
}

/** The last characters above `at` that are not white space. */
function endOfLineAbove(text: string, at: number): string {
  let end = at;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(Math.max(0, end - 24), end);
}
