import type { Change } from '../change.js';

/** A deletion and the insertion that takes its place, with their offsets in the texts of the change. */
export interface Hunk {
  readonly deleted: string;
  readonly inserted: string;
  /** Offset of the deletion in the baseline's text. */
  readonly baselineAt: number;
  /** Offset of the insertion in the draft's text. */
  readonly draftAt: number;
}

/** The changed stretches of a change, in reading order. */
export function hunksOf(change: Pick<Change, 'edits'>): Hunk[] {
  const hunks: Hunk[] = [];
  let baselineAt = 0;
  let draftAt = 0;
  const { edits } = change;
  for (let k = 0; k < edits.length; k++) {
    const edit = edits[k]!;
    if (edit.op === 'equal') {
      baselineAt += edit.text.length;
      draftAt += (edit.draftText ?? edit.text).length;
      continue;
    }
    const next = edits[k + 1];
    const replaced = edit.op === 'delete' && next?.op === 'insert';
    const deleted = edit.op === 'delete' ? edit.text : '';
    const inserted = edit.op === 'insert' ? edit.text : replaced ? next.text : '';
    hunks.push({ deleted, inserted, baselineAt, draftAt });
    baselineAt += deleted.length;
    draftAt += inserted.length;
    if (replaced) k++;
  }
  return hunks;
}
