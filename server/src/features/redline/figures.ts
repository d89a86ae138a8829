import type { TextEdit } from 'vscode-languageserver';
import { readValues, type Value, valueKey } from '../../language/values/index.js';
import { textOf } from '../../redline/changes.js';
import type { Edit } from '../../redline/change.js';
import { preparedUnits } from '../../redline/prepared.js';
import type { ReviewedDocument } from '../document.js';
import type { PlacedChange } from './redline.js';

/** Two stretches of words that changed with no more than this between them are one. */
const CLOSE = 3;

/**
 * The edits that put the baseline's figures (amounts, percentages, lengths of time, dates, numbers)
 * back into a changed clause and keep the rest of its new wording. A stretch that changed counts where
 * both sides have as many figures, of the same kinds in the same order. Null where there is none, or
 * where figures are all that changed: that is restoring the clause.
 */
export function figureEdits(
  document: ReviewedDocument,
  { change, pair }: PlacedChange,
): TextEdit[] | null {
  if (!change.baseline || !change.draft) return null;
  const stretches = stretchesOf(change.edits);
  if (stretches.length === 0) return null;
  const before = change.edits.map(({ op, text }) => (op === 'insert' ? '' : text)).join('');
  const after = change.edits
    .map(({ op, text, draftText }) => (op === 'delete' ? '' : (draftText ?? text)))
    .join('');
  const mapped = textOf(preparedUnits(pair.draft.value.agreement), ...change.draft.units);
  // The edits tell the draft's text exactly; if ever they did not, its places would be wrong.
  if (mapped.value !== after) return null;
  const were = readValues(before);
  const are = readValues(after);
  const edits: TextEdit[] = [];
  let rest = false;
  for (const { from, to } of stretches) {
    const old = were.filter((value) => touches(value, from));
    const now = are.filter((value) => touches(value, to));
    rest ||= bare(before, from, old) !== '' || bare(after, to, now) !== '';
    if (old.length !== now.length || old.some(({ kind }, i) => kind !== now[i]!.kind)) {
      rest ||= old.length > 0 || now.length > 0;
      continue;
    }
    old.forEach((value, i) => {
      const { start, end } = now[i]!;
      if (valueKey(value) === valueKey(now[i]!)) return;
      edits.push({
        range: document.rangeOf(mapped.spanOf(start, end), pair.draft.start),
        newText: before.slice(value.start, value.end),
      });
    });
  }
  return rest && edits.length > 0 ? edits : null;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What changed, as places in the baseline's text and in the draft's. */
function stretchesOf(edits: readonly Edit[]): { from: Stretch; to: Stretch }[] {
  const stretches: { from: Stretch; to: Stretch }[] = [];
  let b = 0;
  let d = 0;
  let open = false;
  for (const { op, text, draftText } of edits) {
    const from = { start: b, end: op === 'insert' ? b : b + text.length };
    const to = { start: d, end: op === 'delete' ? d : d + (draftText ?? text).length };
    b = from.end;
    d = to.end;
    if (op === 'equal') {
      open &&= text.trim().length <= CLOSE;
      continue;
    }
    const last = open ? stretches.pop() : undefined;
    stretches.push({
      from: { start: last?.from.start ?? from.start, end: from.end },
      to: { start: last?.to.start ?? to.start, end: to.end },
    });
    open = true;
  }
  return stretches;
}

function touches(value: Value, { start, end }: Stretch): boolean {
  return value.start < end && start < value.end;
}

/** The words of a stretch that belong to no figure. */
function bare(text: string, { start, end }: Stretch, values: readonly Value[]): string {
  let out = '';
  let at = start;
  for (const value of values) {
    out += text.slice(at, Math.max(at, Math.min(end, value.start)));
    at = Math.max(at, value.end);
  }
  return (out + text.slice(Math.min(at, end), end)).trim();
}
