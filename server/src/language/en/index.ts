import type { Language } from '../language.js';
import { assignment, assignmentCues } from './assignment.js';
import { automaticRenewal, automaticRenewalCues } from './automatic-renewal.js';
import { claimWindow, claimWindowCues } from './claim-window.js';
import { confidentiality, confidentialityCues } from './confidentiality.js';
import { contractLanguage, contractLanguageCues } from './contract-language.js';
import { crossBorderTransfer, crossBorderTransferCues } from './cross-border-transfer.js';
import { damagesExclusion, damagesExclusionCues } from './damages-exclusion.js';
import { dataDeletion, dataDeletionCues } from './data-deletion.js';
import { dataOwnership, dataOwnershipCues } from './data-ownership.js';
import { dataProcessing, dataProcessingCues } from './data-processing.js';
import { dataRetention, dataRetentionCues } from './data-retention.js';
import { disputeForum, disputeForumCues, signingPlace } from './dispute-forum.js';
import { exclusiveRemedy, exclusiveRemedyCues } from './exclusive-remedy.js';
import { exportControl, exportControlCues } from './export-control.js';
import { forceMajeure, forceMajeureCues } from './force-majeure.js';
import { governingLaw, governingLawCues } from './governing-law.js';
import { indemnity, indemnityCues } from './indemnity.js';
import { intellectualProperty, intellectualPropertyCues } from './intellectual-property.js';
import { ipIndemnity, ipIndemnityCues } from './ip-indemnity.js';
import { lateFee, lateFeeCues } from './late-fee.js';
import { liabilityCap, liabilityCapCues } from './liability-cap.js';
import { limitExceptions } from './limit-exceptions.js';
import { liquidatedDamages, liquidatedDamagesCues } from './liquidated-damages.js';
import { notice, noticeCues } from './notice.js';
import { paymentTerms, paymentTermsCues } from './payment-terms.js';
import { precedence, precedenceCues } from './precedence.js';
import { publicity, publicityCues } from './publicity.js';
import { refund, refundCues } from './refund.js';
import { serviceCredit, serviceCreditCues } from './service-credit.js';
import { severability, severabilityCues } from './severability.js';
import { slaExclusion, slaExclusionCues } from './sla-exclusion.js';
import { slaThreshold, slaThresholdCues } from './sla-threshold.js';
import { subProcessing, subProcessingCues } from './sub-processing.js';
import { termLabel, versions } from './labelled-terms.js';
import { spellOut } from './spell-out.js';
import { suspension, suspensionCues } from './suspension.js';
import { term, termCues } from './term.js';
import { termination, terminationCues } from './termination.js';
import { unilateralAmendment, unilateralAmendmentCues } from './unilateral-amendment.js';
import { warrantyDisclaimer, warrantyDisclaimerCues } from './warranty-disclaimer.js';
import { bodyCues, strongBodyCues } from './body-cues.js';
import {
  annexNumber,
  conjunction,
  forbids,
  proseHeading,
  recitals,
  runInHeading,
} from './clause-forms.js';
import { headingCues } from './heading-cues.js';
import { PARTY_WORDS } from './party-words.js';
import { personalData } from './personal-data.js';
import { englishSentences, introducesList } from './sentences.js';
import { englishTables } from './tables.js';
import { inAsciiWidth } from '../ascii-width.js';

/** Sentence and list conventions, cue words and grammars of English agreements. */
export const english: Language = {
  id: 'en',
  foldWidth: (text) => text,
  sentences: englishSentences,
  introducesList,
  inUsualWidth: inAsciiWidth,
  spellOut,
  termLabel,
  versions,
  colon: ': ',
  usualScript: (text) => text,
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
    'unilateral-amendment': unilateralAmendmentCues,
    'governing-law': governingLawCues,
    'dispute-forum': disputeForumCues,
    indemnity: indemnityCues,
    'warranty-disclaimer': warrantyDisclaimerCues,
    'exclusive-remedy': exclusiveRemedyCues,
    'sla-exclusion': slaExclusionCues,
    'force-majeure': forceMajeureCues,
    term: termCues,
    'automatic-renewal': automaticRenewalCues,
    'payment-terms': paymentTermsCues,
    refund: refundCues,
    'liquidated-damages': liquidatedDamagesCues,
    'data-ownership': dataOwnershipCues,
    'data-deletion': dataDeletionCues,
    'data-processing': dataProcessingCues,
    'data-retention': dataRetentionCues,
    'sub-processing': subProcessingCues,
    'cross-border-transfer': crossBorderTransferCues,
    confidentiality: confidentialityCues,
    'intellectual-property': intellectualPropertyCues,
    'ip-indemnity': ipIndemnityCues,
    assignment: assignmentCues,
    notice: noticeCues,
    precedence: precedenceCues,
    severability: severabilityCues,
    'export-control': exportControlCues,
    publicity: publicityCues,
    'contract-language': contractLanguageCues,
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
    indemnity,
    'warranty-disclaimer': warrantyDisclaimer,
    'exclusive-remedy': exclusiveRemedy,
    'sla-exclusion': slaExclusion,
    'force-majeure': forceMajeure,
    term,
    'automatic-renewal': automaticRenewal,
    'payment-terms': paymentTerms,
    refund,
    'liquidated-damages': liquidatedDamages,
    'data-ownership': dataOwnership,
    'data-deletion': dataDeletion,
    'data-processing': dataProcessing,
    'data-retention': dataRetention,
    'sub-processing': subProcessing,
    'cross-border-transfer': crossBorderTransfer,
    confidentiality,
    'intellectual-property': intellectualProperty,
    'ip-indemnity': ipIndemnity,
    assignment,
    notice,
    precedence,
    severability,
    'export-control': exportControl,
    publicity,
    'contract-language': contractLanguage,
  },
  signingPlace,
  limitExceptions,
  tables: englishTables,
  personalData,
  headingCues,
  strongBodyCues,
  runInHeading,
  conjunction,
  proseHeading,
  topicFirst: true,
  recitals,
  annexNumber,
  bodyCues,
  forbids,
};
