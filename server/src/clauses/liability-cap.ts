import type { Match, Passage, Recogniser } from './recogniser.js';
import { withExceptionsBeside } from './carve-outs.js';
import { readProse } from './prose.js';

type CapMatch = Match<'liability-cap'>;

/**
 * Ceilings on what a party must pay. Several ceilings of one scope in a paragraph are the limbs of
 * one cap; the ceiling of service credits protects the provider, the side that pays for a failure of
 * the service.
 */
export const liabilityCap: Recogniser<'liability-cap'> = {
  kind: 'liability-cap',
  prose(passage: Passage): CapMatch[] {
    return readProse('liability-cap', passage).map((match) => ({
      ...match,
      facts: {
        ...match.facts,
        // credits are owed by the side that runs the service, whoever else the sentence speaks of
        protects: match.facts.scope === 'service-credit' ? 'provider' : match.facts.protects,
      },
    }));
  },
  settle: (findings, agreement, language) => {
    const overall = findings.filter(({ facts }) => facts.scope === 'overall');
    const settled = withExceptionsBeside(overall, agreement, language);
    const changed = new Map(overall.map((finding, i) => [finding, settled[i]!]));
    return findings.map((finding) => changed.get(finding) ?? finding);
  },
};
