import { readProse } from './prose.js';
import type { Recogniser } from './recogniser.js';

/** Time limits for claiming a credit, or for an action; one that is said again ("if you do not claim within …") counts once. */
export const claimWindow: Recogniser<'claim-window'> = {
  kind: 'claim-window',
  prose: (passage) => readProse('claim-window', passage),
  settle: (findings) =>
    findings.filter(
      (f, i) =>
        findings.findIndex(
          (g) =>
            g.facts.days === f.facts.days &&
            g.facts.workingDays === f.facts.workingDays &&
            g.facts.of === f.facts.of,
        ) === i,
    ),
};
