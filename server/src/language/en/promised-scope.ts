import type { SlaThresholdFacts } from '../../clauses/facts.js';
import type { Reading } from '../../clauses/recogniser.js';
import { metricIn, metricKindOf } from './metrics.js';

/** A promise of the figure `c`: what it is of, over what it is measured, and for what. */
export function reading(
  sentence: string,
  c: {
    operator: Reading<'sla-threshold'>['facts']['operator'];
    value: number;
    unit: string;
    figure: { start: number; end: number };
  },
  metricKind: Reading<'sla-threshold'>['facts']['metricKind'],
  named: string = sentence,
): Reading<'sla-threshold'> {
  const scope =
    /\bfor (?:each |any |all |an? )([^.;,]{3,60}?)(?:\s(?:with|will|shall|is|of at least|at least|during|in|within|per)\b|[,.;]|$)/i.exec(
      sentence,
    );
  const over = metricKind === 'availability' ? measuredOver(sentence) : null;
  return {
    facts: {
      ...(over === null ? {} : { over }),
      metric: metricOf(named, metricKind),
      metricKind,
      operator: c.operator,
      value: c.value,
      unit: c.unit,
      scope:
        severityOf(sentence, c.figure.start) ??
        systemOf(sentence, metricKind) ??
        scope?.[1]?.trim() ??
        null,
    },
    figures: [{ start: c.figure.start, end: c.figure.end }],
  };
}

/** "We guarantee that our network will be available", "… that cooling and power will function". */
const GUARANTEED =
  /\bguarant(?:ees?|y|ies)\sthat\s(?:our\s|its\s|the\s|all\s)?([A-Za-z][^.;]{2,60}?)\s(?:will|shall)\s(?:be\s(?:available|up|online|operational|functioning)|function|operate)\b/i;

/** "99.9% quarterly uptime", "in any calendar year": over how long it is measured, if over a month. */
function measuredOver(sentence: string): 'quarter' | 'year' | null {
  if (/\bmonth/i.test(sentence)) return null;
  if (/\bquarterly\b|\b(?:calendar|fiscal|each|any|per) quarter\b/i.test(sentence))
    return 'quarter';
  return /\b(?:yearly|annual(?:ly)?|annualized)\b|\b(?:calendar|each|any|per) year\b/i.test(
    sentence,
  )
    ? 'year'
    : null;
}

/** "power uptime": the part of the house that is promised to be up. */
function systemOf(sentence: string, kind: SlaThresholdFacts['metricKind']): string | null {
  if (kind !== 'availability') return null;
  const guaranteed = GUARANTEED.exec(sentence)?.[1];
  if (guaranteed !== undefined) return guaranteed.trim();
  return (
    /\b((?:(?:virtual )?servers?|network|power|storage|database)(?:,? and (?:network|power|storage|database|servers?))|network|power|hardware|cooling|storage|control plane|data plane|management|website|web server|database|DNS|API)\s(?:up-?time|availability)\b/i.exec(
      sentence,
    )?.[1] ?? null
  );
}

/** "Severity 1": the class of incident for which a time is promised, named shortly before it. */
export function severityOf(sentence: string, at: number): string | null {
  const before = sentence.slice(Math.max(0, at - 60), at);
  const named = [
    ...before.matchAll(/\b((?:Severity|Priority|Sev|Level)(?: Level)?[ -]?[0-9A-D])\b/gi),
  ].at(-1);
  return named?.[1] ?? null;
}

/** The metric as printed where the words name this kind of it, else the name of the kind. */
function metricOf(text: string, kind: Reading<'sla-threshold'>['facts']['metricKind']): string {
  const printed = metricIn(text);
  return printed !== null && metricKindOf(printed) === kind ? printed : kind.replace('-', ' ');
}
