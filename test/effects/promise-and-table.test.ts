import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/clauses/finding.js';
import { explain } from '../../server/src/effects/explain.js';
import { context, finding, tier } from './sample.js';

const promise = (value: number, scope: string | null = null): Finding =>
  finding('sla-threshold', {
    metric: 'uptime',
    metricKind: 'availability',
    operator: '>=',
    value,
    unit: '%',
    scope,
  });
const table = (top: number): Finding =>
  finding('service-credit', { tiers: [tier(98, top, 10), tier(null, 98, 100)] });

describe('a promise and a table that start at different figures', () => {
  const check = (name: string, all: readonly Finding[], of: number, first: string | null): void =>
    it(name, () => {
      const { sections } = explain(all[of]!, context(all));
      const line = sections.find(({ role }) => role === 'watch')?.lines[0] ?? '';
      if (first === null) expect(line).not.toMatch(/Credits start/);
      else expect(line).toBe(first);
    });
  const late = [promise(99.97), table(99.7)];
  check(
    'the promise tells first of what is missed for nothing',
    late,
    0,
    'Credits start only below 99.7%: from there to 99.97% the promise is missed and nothing is due.',
  );
  check(
    'the table tells it as well, before how it is paid',
    late,
    1,
    'Credits start below 99.7% although 99.97% is promised.',
  );
  const early = [promise(99.7), table(99.97)];
  check(
    'the promise tells of a table that pays before it is missed',
    early,
    0,
    'Credits start already below 99.97%: from 99.7% to there the promise is kept, and the table pays all the same; which counts is open.',
  );
  check(
    'so does the table',
    early,
    1,
    'Credits start below 99.97% although only 99.7% is promised: what holds in between is open.',
  );
  check('nothing is told where both are one figure', [promise(99.7), table(99.7)], 0, null);
  check(
    'nor where the table may be that of another promise',
    [promise(99.7, 'one zone'), promise(99.97, 'two zones'), table(99.98)],
    0,
    null,
  );
});
