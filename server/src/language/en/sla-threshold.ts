import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readComparisons, readPercentages } from '../values/index.js';
import { metricIn, metricKindOf } from './metrics.js';

export const slaThresholdCues = [
  'uptime',
  'up-time',
  'availab',
  'error rate',
  'success rate',
  'durability',
  'response time',
  'respond',
  'resol',
  'latency',
  'recovery',
  'packet loss',
  'accuracy',
] as const;

const PROMISE =
  /\b(?:will|shall|must|guarantee[sd]?|commits?|commitment|targets?|at least|maintain|ensure|warrants?|reasonable efforts|is|are|objective|within)\b/i;
/** Talk of credits, formulas and examples promises nothing. */
const NOT_PROMISE =
  /\b(?:for example|for instance|e\.g\.|means|is calculated|calculated by|credit equal|credits? of|if the monthly|falls below|fall below|less than 100|drops below|in the event)\b/i;

/** Numeric commitments to a level of service. */
export function slaThreshold(sentence: string, passage: Passage): Reading<'sla-threshold'>[] {
  if (NOT_PROMISE.test(sentence) || !PROMISE.test(sentence)) return [];
  const readings: Reading<'sla-threshold'>[] = [];
  for (const { value: c } of readComparisons(sentence)) {
    const before = sentence.slice(Math.max(0, c.figure.start - 160), c.figure.start);
    const after = sentence.slice(c.figure.end, c.figure.end + 60);
    const kind = metricKindOf(before) ?? metricKindOf(after);
    if (kind === null) continue;
    const timed = c.unit !== '%' && c.unit !== '';
    const wantsTime = ['response-time', 'resolution-time', 'latency', 'recovery'].includes(kind);
    if (
      timed !== wantsTime ||
      (['day', 'month', 'year', 'week'].includes(c.unit) && kind === 'availability')
    )
      continue;
    if (c.unit === '' || /^[A-Z]{3}$/.test(c.unit) || c.unit === 'count') continue;
    if (kind === 'availability' && c.operator[0] === '<') continue;
    readings.push(reading(sentence, c, kind));
  }
  if (readings.length > 0) return readings;
  // "available 99.9% of the time", "a 99.9% uptime commitment"
  const percent = readPercentages(sentence).find((p) => p.value >= 80 && p.value <= 100);
  const kind = metricKindOf(sentence);
  if (!percent || (kind !== 'availability' && kind !== 'durability' && kind !== 'success-rate'))
    return [];
  if (!nearMetric(sentence, percent.start, percent.end)) return [];
  if (passage.headings.some((h) => /definition/i.test(h))) return [];
  return [
    reading(sentence, { operator: '>=', value: percent.value, unit: '%', figure: percent }, kind),
  ];
}

function nearMetric(sentence: string, start: number, end: number): boolean {
  return metricKindOf(sentence.slice(Math.max(0, start - 70), end + 50)) !== null;
}

function reading(
  sentence: string,
  c: {
    operator: Reading<'sla-threshold'>['facts']['operator'];
    value: number;
    unit: string;
    figure: { start: number; end: number };
  },
  metricKind: Reading<'sla-threshold'>['facts']['metricKind'],
): Reading<'sla-threshold'> {
  const scope =
    /\bfor (?:each |any |all |an? )([^.;,]{3,60}?)(?:\s(?:will|shall|is|of at least|at least|during|in|within|per)\b|[,.;]|$)/i.exec(
      sentence,
    );
  return {
    facts: {
      metric: metricIn(sentence) ?? metricKind.replace('-', ' '),
      metricKind,
      operator: c.operator,
      value: c.value,
      unit: c.unit,
      scope: scope?.[1]?.trim() ?? null,
    },
    figures: [{ start: c.figure.start, end: c.figure.end }],
  };
}
