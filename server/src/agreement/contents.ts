import type { Span } from '../text/span.js';
import type { Flow, FlowText } from './flow.js';
import type { AgreementWords } from './vocabulary.js';

/** Entries are short, and fewer than this make no table of contents. */
const MAX_ENTRY = 160;
const MIN_ENTRIES = 3;
/** Dots and a page number behind an entry. */
const LEADER = /[\s.…·_]{2,200}[0-9]{1,4}$/;

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
