import type { Language } from '../language.js';
import { liabilityCap, liabilityCapCues } from './liability-cap.js';
import { PARTY_WORDS } from './party-words.js';
import { chineseSentences, introducesList } from './sentences.js';
import { chineseTables } from './tables.js';

export const chinese: Language = {
  id: 'zh',
  sentences: chineseSentences,
  introducesList,
  partyWords: PARTY_WORDS,
  cues: { 'liability-cap': liabilityCapCues },
  grammars: { 'liability-cap': liabilityCap },
  tables: chineseTables,
  headingCues: [],
  bodyCues: [],
};
