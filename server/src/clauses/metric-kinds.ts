import type { SlaThresholdFacts } from './facts.js';

type MetricKind = SlaThresholdFacts['metricKind'];

/** Kinds of metrics that are told in shares; a time in the same table is one of something else. */
export const RATES: ReadonlySet<MetricKind> = new Set([
  'availability',
  'success-rate',
  'durability',
  'error-rate',
]);

/** Kinds of metrics that are told in times. */
export const TIMES: ReadonlySet<MetricKind> = new Set([
  'response-time',
  'resolution-time',
  'recovery',
  'latency',
]);
