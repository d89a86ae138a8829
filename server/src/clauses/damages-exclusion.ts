import { withExceptionsBeside } from './carve-outs.js';
import { readProse } from './prose.js';
import type { Recogniser } from './recogniser.js';

/** Categories of damage that cannot be claimed; what they do not hold for may stand in a sentence beside it. */
export const damagesExclusion: Recogniser<'damages-exclusion'> = {
  kind: 'damages-exclusion',
  prose: (passage) => readProse('damages-exclusion', passage),
  settle: (findings, agreement, language) => withExceptionsBeside(findings, agreement, language),
};
