import type { Edit } from '../../redline/change.js';

/** A stretch of a redline as it is shown. */
export interface Run {
  readonly op: Edit['op'];
  readonly text: string;
}

/** Characters that would steer a terminal; a document has no use for them. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text of a document without characters that steer a terminal or turn its direction. */
export function printable(text: string): string {
  return text.replace(CONTROLS, '');
}

/**
 * The edits as runs, long unchanged stretches cut to `context` characters beside each edit.
 * @param context characters kept; `Infinity` keeps all
 */
export function runsOf(edits: readonly Edit[], context: number): Run[] {
  return edits.map((edit, k) => {
    const text = printable(edit.draftText ?? edit.text);
    if (edit.op !== 'equal' || text.length <= 2 * context + 1) return { op: edit.op, text };
    const head = k === 0 ? '' : text.slice(0, context);
    const tail = k === edits.length - 1 ? '' : text.slice(text.length - context);
    if (edits.length === 1) return { op: edit.op, text: `${text.slice(0, 2 * context)}…` };
    return { op: edit.op, text: `${head}…${tail}` };
  });
}
