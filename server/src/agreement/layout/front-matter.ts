import type { Span } from '../../text/span.js';

/** The block of keys that site generators read at the top of a Markdown file: it is no text. */
export interface FrontMatter {
  /** Behind the line that closes it. */
  readonly end: number;
  /** The value of `title:`, without quotation marks; null where there is none. */
  readonly title: Span | null;
}

/** Front matter is short; what opens like it and does not end soon is something else. */
const LONGEST = 4000;
const KEY_LINE = /^(?:[A-Za-z_][\w-]{0,40}:(?:\s|$)|[ \t]|-\s|#|$)/;
const TITLE = /^title:[ \t]{1,8}(["']?)([^\n]{1,200}?)\1[ \t]{0,8}\r?$/;

/** The front matter of `text`: from a first line `---` to the next one, keys and values between; or null. */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!/^\uFEFF?---[ \t]{0,8}\r?\n/.test(text.slice(0, 16))) return null;
  let title: Span | null = null;
  let at = text.indexOf('\n') + 1;
  while (at < Math.min(text.length, LONGEST)) {
    const breakAt = text.indexOf('\n', at);
    const end = breakAt < 0 ? text.length : breakAt;
    const line = text.slice(at, end);
    if (/^---[ \t]{0,8}\r?$/.test(line)) return { end, title };
    if (!KEY_LINE.test(line.trimEnd())) return null;
    const named = TITLE.exec(line);
    if (named !== null && title === null) {
      const start = at + named[0].indexOf(named[2]!, 'title:'.length);
      title = { start, end: start + named[2]!.length };
    }
    if (breakAt < 0) return null;
    at = end + 1;
  }
  return null;
}
