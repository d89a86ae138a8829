import type { Language } from '../language.js';

/** Sentence and list conventions, cue words and grammars of English agreements. */
export const english: Language = {
  id: 'en',
  sentences: (text) => (text.trim() === '' ? [] : [{ start: 0, end: text.length }]),
  introducesList: (text) => /:\s*$/.test(text),
  partyWords: { you: 'customer', we: 'provider', 'either party': 'either' },
  cues: {},
  grammars: {},
  tables: {
    band: () => null,
    credit: () => null,
    tier: () => null,
    namesCredits: () => false,
    metric: () => null,
    creditForm: () => null,
    threshold: () => null,
    metricKind: () => null,
  },
  headingCues: [],
  bodyCues: [],
};
