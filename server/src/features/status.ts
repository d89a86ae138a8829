import type { AnalysedAgreement } from '../analysis/analyse.js';
import type { FindingKind } from '../clauses/kinds.js';
import type { ReviewedDocument } from './document.js';
import type { StatusParams } from './protocol.js';
import { outlineIsShort } from './symbols.js';

/** More titles than this do not fit a tooltip. */
const TITLES = 12;

/** What was recognised, for the status bar. */
export function statusOf(document: ReviewedDocument): StatusParams {
  const { agreements } = document;
  const findings: Partial<Record<FindingKind, number>> = {};
  for (const { value } of agreements)
    for (const [kind, count] of countsOf(value)) findings[kind] = (findings[kind] ?? 0) + count;
  return {
    uri: document.uri,
    version: document.version,
    agreement: document.isAgreement,
    override: document.override,
    agreements: agreements.slice(0, TITLES).map(({ start, value }) => ({
      title: value.agreement.title,
      type: value.agreement.type,
      line: document.rangeOf(value.agreement.titleSpan, start).start.line,
    })),
    agreementCount: agreements.length,
    outlineShort: outlineIsShort(document),
    findings,
  };
}

const counts = new WeakMap<AnalysedAgreement, ReadonlyMap<FindingKind, number>>();

/** How many findings of each kind an agreement has; counted once for as long as it is not edited. */
function countsOf(agreement: AnalysedAgreement): ReadonlyMap<FindingKind, number> {
  let known = counts.get(agreement);
  if (known) return known;
  const own = new Map<FindingKind, number>();
  for (const { kind } of agreement.findings) own.set(kind, (own.get(kind) ?? 0) + 1);
  counts.set(agreement, (known = own));
  return known;
}

/** Do two statuses tell the user the same? Versions do not count. */
export function sameStatus(a: StatusParams | undefined, b: StatusParams): boolean {
  if (!a) return false;
  return JSON.stringify({ ...a, version: 0 }) === JSON.stringify({ ...b, version: 0 });
}
