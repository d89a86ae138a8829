import { MappedText } from '../../text/mapped-text.js';
import type { Flow, FlowText } from './flow.js';

/** Styles of numbers that name a whole part and often stand on a line of their own. */
const STANDS_ALONE: ReadonlySet<string> = new Set([
  'annex',
  'part',
  'chapter',
  'section',
  'article',
]);
const LONGEST_HEADING = 90;

/** Gives a number that stands alone on its line ("ARTICLE II", 第二章) the heading of the next line. */
export function joinHeadings(flow: readonly Flow[]): Flow[] {
  const out: Flow[] = [];
  for (let i = 0; i < flow.length; i++) {
    const item = flow[i]!;
    const next = flow[i + 1];
    if (next === undefined || !isBareNumber(item) || !mayBeHeading(next)) {
      out.push(item);
      continue;
    }
    const text = MappedText.join([item.text, next.text], ' ');
    const mark = item.mark && { ...item.mark, textStart: item.text.value.length + 1 };
    out.push({ ...item, text, mark, short: true });
    i++;
  }
  return out;
}

function isBareNumber(item: Flow): item is FlowText {
  return (
    item.kind === 'text' &&
    item.mark !== null &&
    STANDS_ALONE.has(item.mark.style) &&
    item.mark.textStart >= item.text.value.length
  );
}

function mayBeHeading(item: Flow): item is FlowText {
  return (
    item.kind === 'text' &&
    item.mark === null &&
    item.short &&
    !item.bullet &&
    item.moved === null &&
    item.text.value.length <= LONGEST_HEADING &&
    !/[.,;:。，；：]$/.test(item.text.value)
  );
}
