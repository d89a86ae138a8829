import type { Agreement } from '../agreement/model.js';
import type { Language } from '../language/language.js';
import type { FindingOf } from './finding.js';
import { readProse } from './prose.js';
import type { Recogniser } from './recogniser.js';
import { TIMES } from './metric-kinds.js';
import { readTable } from './threshold-table.js';

/**
 * Numeric promises about the service, in prose or in tables that promise and do not compensate.
 * A promise repeated later in the agreement is one promise.
 */
export const slaThreshold: Recogniser<'sla-threshold'> = {
  kind: 'sla-threshold',
  prose: (passage) => readProse('sla-threshold', passage),
  table: readTable,
  settle: onceTold,
};

/** Shorter words about a time (2小时内响应) stand in many rows of one table. */
const REPEATED_TIME = 24;

/**
 * Each promise once: where it is first made, or where what follows its breach is said beside it.
 * Promises of different figures are never compared. What a sentence only rests on
 * is told where nothing of its sort is promised.
 */
function onceTold(
  findings: readonly FindingOf<'sla-threshold'>[],
  agreement: Agreement,
  language: Language,
): FindingOf<'sla-threshold'>[] {
  const told = new Map<string, FindingOf<'sla-threshold'>[]>();
  const dropped = new Set<FindingOf<'sla-threshold'>>();
  const firm = new Set(findings.filter((f) => !f.implied).map((f) => f.facts.metricKind));
  for (const f of findings) {
    if (f.implied && firm.has(f.facts.metricKind)) {
      dropped.add(f);
      continue;
    }
    const figure = `${f.facts.value} ${f.facts.unit} ${f.facts.metricKind}`;
    const before = told.get(figure) ?? [];
    told.set(figure, before);
    const first = before.findIndex((g) => repeats(f, g, language));
    if (first < 0) before.push(f);
    else if (hasRemedy(f, agreement, language) && !hasRemedy(before[first]!, agreement, language)) {
      dropped.add(before[first]!);
      before[first] = f;
    } else dropped.add(f);
  }
  return findings.filter((f) => !dropped.has(f));
}

/** Does the text go on with what the customer gets where the promise is missed? */
function hasRemedy(
  finding: FindingOf<'sla-threshold'>,
  agreement: Agreement,
  language: Language,
): boolean {
  const blocks =
    finding.clause < 0 ? agreement.preamble : (agreement.clauses[finding.clause]?.blocks ?? []);
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const at = block.text.fromSource(finding.span.end - 1);
    if (at >= 0) return language.tables.promisesRemedy(block.text.value.slice(at + 1));
  }
  return false;
}

function repeats(
  f: FindingOf<'sla-threshold'>,
  g: FindingOf<'sla-threshold'>,
  { tables }: Language,
): boolean {
  const [a, b] = [f.facts, g.facts];
  if (a.value !== b.value || a.unit !== b.unit || a.metricKind !== b.metricKind) return false;
  // 云主机可用性…，云存储可用性…: side by side, each of its own thing
  const [of, other] = [tables.subject(a.metric), tables.subject(b.metric)];
  if (f.clause === g.clause && of !== null && other !== null && of !== other) return false;
  // Times are promised case by case; rates are repeated in summaries and examples.
  if (TIMES.has(a.metricKind) || (a.unit !== '%' && f.clause === g.clause))
    return (
      a.scope === b.scope &&
      f.clause === g.clause &&
      f.quote === g.quote &&
      f.quote.length >= REPEATED_TIME
    );
  // a figure of its own sort (no outage of five minutes on end) is the same where it is of the same
  if (a.unit !== '%')
    return a.metric === b.metric && a.operator === b.operator && a.scope === b.scope;
  return (
    (a.scope === b.scope || a.scope === null || b.scope === null) &&
    tables.aspect(a.metric) === tables.aspect(b.metric)
  );
}
