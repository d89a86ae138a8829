import type { Language } from '../language.js';
import { indemnity, indemnityCues } from './indemnity.js';
import { warrantyDisclaimer, warrantyDisclaimerCues } from './warranty-disclaimer.js';
import { exclusiveRemedy, exclusiveRemedyCues } from './exclusive-remedy.js';
import { slaExclusion, slaExclusionCues } from './sla-exclusion.js';
import { forceMajeure, forceMajeureCues } from './force-majeure.js';
import { term, termCues } from './term.js';
import { termLabel, versions } from './labelled-terms.js';
import { spellOut } from './spell-out.js';
import { automaticRenewal, automaticRenewalCues } from './automatic-renewal.js';
import { paymentTerms, paymentTermsCues } from './payment-terms.js';
import { refund, refundCues } from './refund.js';
import { liquidatedDamages, liquidatedDamagesCues } from './liquidated-damages.js';
import { dataOwnership, dataOwnershipCues } from './data-ownership.js';
import { dataDeletion, dataDeletionCues } from './data-deletion.js';
import { dataProcessing, dataProcessingCues } from './data-processing.js';
import { dataRetention, dataRetentionCues } from './data-retention.js';
import { subProcessing, subProcessingCues } from './sub-processing.js';
import { crossBorderTransfer, crossBorderTransferCues } from './cross-border-transfer.js';
import { confidentiality, confidentialityCues } from './confidentiality.js';
import { intellectualProperty, intellectualPropertyCues } from './intellectual-property.js';
import { ipIndemnity, ipIndemnityCues } from './ip-indemnity.js';
import { assignment, assignmentCues } from './assignment.js';
import { notice, noticeCues } from './notice.js';
import { precedence, precedenceCues } from './precedence.js';
import { severability, severabilityCues } from './severability.js';
import { exportControl, exportControlCues } from './export-control.js';
import { publicity, publicityCues } from './publicity.js';
import { contractLanguage, contractLanguageCues } from './contract-language.js';
import { bodyCues, forbids, headingCues, strongBodyCues } from './clause-cues.js';
import { claimWindow, claimWindowCues } from './claim-window.js';
import { damagesExclusion, damagesExclusionCues } from './damages-exclusion.js';
import { disputeForum, disputeForumCues, signingPlace } from './dispute-forum.js';
import { governingLaw, governingLawCues } from './governing-law.js';
import { lateFee, lateFeeCues } from './late-fee.js';
import { liabilityCap, liabilityCapCues } from './liability-cap.js';
import { PARTY_WORDS } from './party-words.js';
import { personalData } from './personal-data.js';
import { chineseSentences, foldWidth, introducesList } from './sentences.js';
import { serviceCredit, serviceCreditCues } from './service-credit.js';
import { slaThreshold, slaThresholdCues } from './sla-threshold.js';
import { suspension, suspensionCues } from './suspension.js';
import { chineseTables } from './tables.js';
import { termination, terminationCues } from './termination.js';
import { triggerOfGrounds } from './trigger.js';
import { amendmentCues, unilateralAmendment } from './unilateral-amendment.js';
import { inUsualWidth } from './width.js';
import { inSimplified } from './script.js';

export const chinese: Language = {
  id: 'zh',
  foldWidth,
  sentences: chineseSentences,
  introducesList,
  spellOut,
  termLabel,
  versions,
  colon: '：',
  inUsualWidth,
  usualScript: inSimplified,
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
  triggerOfGrounds,
  tables: chineseTables,
  personalData,
  headingCues,
  bodyCues,
  strongBodyCues,
  forbids,
};
