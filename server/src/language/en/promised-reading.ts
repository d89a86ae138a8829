import type { SlaThresholdFacts } from '../../clauses/facts.js';
import type { Reading } from '../../clauses/recogniser.js';
import { metricIn, metricKindOf } from './metrics.js';
import { type PromisedFigure, scopeIn } from './promised-scope.js';

/**
 * A promise of the figure `c`: what it is of, over what it is measured, and for what.
 * @param named the words that name the metric
 */
export function reading(
  sentence: string,
  c: {
    operator: Reading<'sla-threshold'>['facts']['operator'];
    value: number;
    unit: string;
    figure: PromisedFigure;
  },
  metricKind: SlaThresholdFacts['metricKind'],
  named: string = sentence,
): Reading<'sla-threshold'> {
  const over = metricKind === 'availability' ? measuredOver(sentence) : null;
  return {
    facts: {
      ...(over === null ? {} : { over }),
      metric: metricOf(named, metricKind),
      metricKind,
      operator: c.operator,
      value: c.value,
      unit: c.unit,
      scope: scopeIn(sentence, c.figure, metricKind),
    },
    figures: [{ start: c.figure.start, end: c.figure.end }],
  };
}

/** "99.9% quarterly uptime", "in any calendar year": over how long it is measured, if over a month. */
function measuredOver(sentence: string): 'quarter' | 'year' | null {
  if (/\bmonth/i.test(sentence)) return null;
  if (/\bquarterly\b|\b(?:calendar|fiscal|each|every|any|per) quarter\b/i.test(sentence))
    return 'quarter';
  return /\b(?:yearly|annual(?:ly)?|annualized)\b|\b(?:calendar|each|every|any|per) year\b/i.test(
    sentence,
  )
    ? 'year'
    : null;
}

/** The metric as printed where the words name this kind of it, else the name of the kind. */
function metricOf(text: string, kind: SlaThresholdFacts['metricKind']): string {
  const printed = metricIn(text);
  return printed !== null && metricKindOf(printed) === kind ? printed : kind.replace('-', ' ');
}
