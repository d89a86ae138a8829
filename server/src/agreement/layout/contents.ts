import type { Span } from '../../text/span.js';
import type { Flow, FlowText } from './flow.js';
import type { AgreementWords } from '../vocabulary.js';

/** Entries are short, and fewer than this make no table of contents. */
const MAX_ENTRY = 160;
const MIN_ENTRIES = 3;
/** Dots and a page number behind an entry. */
const LEADER = /[\s.…·_]{2,200}[0-9]{1,4}$/;
/** A page number behind an entry, set off by a single blank where the extraction lost the dots. */
const PAGE = /[\s.…·_]{1,200}\(?(?:[0-9]{1,4}|[ivx]{1,5})\)?$/;
/** Entries that run on in one line, as an extraction leaves them. */
const MAX_RUN = 4000;
/** So many lines within the contents may be something else: a legend, the name of a part. */
const MAX_BETWEEN = 2;

/**
 * Takes a table of contents out of the flow: numbered entries one behind the other, every one of which
 * comes again further down as a heading.
 *
 * @returns the flow without it, and where it stands
 */
export function withoutContents(
  flow: readonly Flow[],
  words: AgreementWords,
): { flow: readonly Flow[]; contents: readonly Span[] } {
  const headed = headedContents(flow, words);
  if (headed !== null) return headed;
  let last: Map<string, number> | null = null;
  for (let from = 0; from < flow.length; from++) {
    let to = from;
    while (to < flow.length && isEntry(flow[to]!)) to++;
    if (to - from < MIN_ENTRIES) {
      from = Math.max(from, to);
      continue;
    }
    last ??= lastOccurrences(flow);
    let end = from;
    while (end < to && last.get(keyOf(flow[end] as FlowText))! > end) end++;
    if (end - from < MIN_ENTRIES) {
      from = to;
      continue;
    }
    const above = flow[from - 1];
    if (above?.kind === 'text' && words.contents.test(above.text.value)) from--;
    const contents: Span[] = [];
    for (const item of flow.slice(from, end))
      if (item.kind === 'text') contents.push(...item.text.runsOf(0, item.text.value.length));
    return { flow: [...flow.slice(0, from), ...flow.slice(end)], contents };
  }
  return { flow, contents: [] };
}

/**
 * The contents below their heading, as far as lines end in a page number. Null where there is no such
 * heading near the top, or too little below it.
 */
function headedContents(
  flow: readonly Flow[],
  words: AgreementWords,
): { flow: readonly Flow[]; contents: readonly Span[] } | null {
  const from = flow
    .slice(0, 60)
    .findIndex((item) => item.kind === 'text' && words.contents.test(item.text.value.slice(0, 40)));
  if (from < 0) return null;
  let end = from;
  let pages = pagesIn(flow[from]!);
  for (let i = from + 1; i < flow.length && i <= end + 1 + MAX_BETWEEN; i++) {
    const found = pagesIn(flow[i]!);
    if (found === 0) continue;
    pages += found;
    end = i;
  }
  if (pages < MIN_ENTRIES) return null;
  const contents = flow
    .slice(from, end + 1)
    .flatMap((item) =>
      item.kind === 'text' ? item.text.runsOf(0, item.text.value.length) : [item.table.span],
    );
  return { flow: [...flow.slice(0, from), ...flow.slice(end + 1)], contents };
}

/** How many page numbers of a table of contents a line, or a table, holds; 0 where it is something else. */
function pagesIn(item: Flow): number {
  if (item.kind === 'table') {
    const rows = item.table.rows.map((row) => row[row.length - 1]?.value ?? '');
    const paged = rows.filter((cell) => /(?:^|[\s.…])[0-9]{1,4}$/.test(cell)).length;
    return paged * 5 >= rows.length * 4 ? paged : 0;
  }
  const { value } = item.text;
  if (value.length > MAX_RUN || !PAGE.test(value.slice(-220))) return 0;
  if (value.length <= MAX_ENTRY) return /\.\s[A-Z][a-z]+\s[a-z]+\s[a-z]+/.test(value) ? 0 : 1;
  // titles are written with capitals: running text has few figures before a capital or a number
  const found = value.match(/\s[0-9]{1,3}(?=\s(?:[A-Z0-9(]|\[)|$)/g)?.length ?? 0;
  return found * 90 >= value.length ? found : 0;
}

function isEntry(item: Flow): boolean {
  return (
    item.kind === 'text' &&
    item.mark !== null &&
    item.markdown === 0 &&
    (item.short || LEADER.test(item.text.value.slice(-120))) &&
    item.text.value.length <= MAX_ENTRY
  );
}

/** The number and the words of an entry, without page number, white space and case. */
function keyOf({ text, mark }: FlowText): string {
  const words = text.value.slice(mark!.textStart).replace(LEADER, '');
  return `${mark!.ordinals.join('.')} ${words.replace(/[\s\p{P}]/gu, '').toLowerCase()}`;
}

function lastOccurrences(flow: readonly Flow[]): Map<string, number> {
  const last = new Map<string, number>();
  flow.forEach((item, i) => {
    if (item.kind === 'text' && item.mark !== null && item.text.value.length <= MAX_ENTRY)
      last.set(keyOf(item), i);
  });
  return last;
}
