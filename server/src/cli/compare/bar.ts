import { FINDING_KINDS } from '../../clauses/kinds.js';
import type { Change } from '../../redline/change.js';
import { UsageError } from '../command.js';
import { type ReaderSide, type Report, turnOf } from './report.js';

/** From this magnitude on an effect is large. */
const LARGE = 0.6;

const WORDS = ['any', 'substantive', 'large', 'worse', 'worse-large'] as const;
/** Kinds of effect beside those of findings. */
const OTHER_KINDS = ['wording', 'definition', 'cross-reference', 'value'];

/** What makes a comparison end with status 1. */
export type ChangeBar = readonly string[];

/** Reads `--fail-on`: words and kinds, comma-separated. @throws UsageError on any other */
export function parseChangeBar(spec: string): ChangeBar {
  const kinds: readonly string[] = [...FINDING_KINDS, ...OTHER_KINDS];
  return spec.split(',').map((part) => {
    const name = part.trim();
    if ((WORDS as readonly string[]).includes(name) || kinds.includes(name)) return name;
    throw new UsageError(
      `"${name}" is neither one of ${WORDS.join(', ')} nor a kind: ${kinds.join(', ')}`,
    );
  });
}

/** Does the report hold a change at or over the bar? */
export function meetsChangeBar(bar: ChangeBar, report: Report, side: ReaderSide): boolean {
  if (report.added.length + report.removed.length > 0)
    if (bar.includes('any') || bar.includes('substantive')) return true;
  if (bar.includes('cross-reference') && report.pairs.some((p) => p.references.length > 0))
    return true;
  return report.pairs.some((pair) =>
    pair.changes.some(({ change }) => bar.some((part) => meets(part, change, side))),
  );
}

function meets(part: string, change: Change, side: ReaderSide): boolean {
  switch (part) {
    case 'any':
      return true;
    case 'substantive':
      return change.substantive;
    case 'large':
      return change.impacts.some((i) => i.magnitude >= LARGE);
    case 'worse':
      return change.impacts.some((i) => turnOf(i, side) === 'worse');
    case 'worse-large':
      return change.impacts.some((i) => turnOf(i, side) === 'worse' && i.magnitude >= LARGE);
    default:
      return change.impacts.some((i) => i.kind === part);
  }
}
