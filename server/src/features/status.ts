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
  for (const { value } of agreements) {
    for (const { kind } of value.findings) findings[kind] = (findings[kind] ?? 0) + 1;
  }
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

/** Do two statuses tell the user the same? Versions do not count. */
export function sameStatus(a: StatusParams | undefined, b: StatusParams): boolean {
  if (!a) return false;
  return JSON.stringify({ ...a, version: 0 }) === JSON.stringify({ ...b, version: 0 });
}
