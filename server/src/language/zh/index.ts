import type { Language } from '../language.js';
import { claimWindow, claimWindowCues } from './claim-window.js';
import { damagesExclusion, damagesExclusionCues } from './damages-exclusion.js';
import { disputeForum, disputeForumCues, signingPlace } from './dispute-forum.js';
import { governingLaw, governingLawCues } from './governing-law.js';
import { lateFee, lateFeeCues } from './late-fee.js';
import { liabilityCap, liabilityCapCues } from './liability-cap.js';
import { PARTY_WORDS } from './party-words.js';
import { chineseSentences, introducesList } from './sentences.js';
import { serviceCredit, serviceCreditCues } from './service-credit.js';
import { slaThreshold, slaThresholdCues } from './sla-threshold.js';
import { suspension, suspensionCues } from './suspension.js';
import { chineseTables } from './tables.js';
import { termination, terminationCues } from './termination.js';
import { amendmentCues, unilateralAmendment } from './unilateral-amendment.js';

export const chinese: Language = {
  id: 'zh',
  sentences: chineseSentences,
  introducesList,
  partyWords: PARTY_WORDS,
  cues: {
    'liability-cap': liabilityCapCues,
    termination: terminationCues,
    'sla-threshold': slaThresholdCues,
    'service-credit': serviceCreditCues,
    'damages-exclusion': damagesExclusionCues,
    suspension: suspensionCues,
    'claim-window': claimWindowCues,
    'late-fee': lateFeeCues,
    'unilateral-amendment': amendmentCues,
    'governing-law': governingLawCues,
    'dispute-forum': disputeForumCues,
  },
  grammars: {
    'liability-cap': liabilityCap,
    termination,
    'sla-threshold': slaThreshold,
    'service-credit': serviceCredit,
    'damages-exclusion': damagesExclusion,
    suspension,
    'claim-window': claimWindow,
    'late-fee': lateFee,
    'unilateral-amendment': unilateralAmendment,
    'governing-law': governingLaw,
    'dispute-forum': disputeForum,
  },
  signingPlace,
  tables: chineseTables,
  headingCues: [],
  bodyCues: [],
};
