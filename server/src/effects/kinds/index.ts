import type { FindingKind } from '../../clauses/kinds.js';
import type { Effect } from '../explanation.js';
import { assignment } from './assignment.js';
import { automaticRenewal } from './automatic-renewal.js';
import { claimWindow } from './claim-window.js';
import { confidentiality } from './confidentiality.js';
import { contractLanguage } from './contract-language.js';
import { crossBorderTransfer } from './cross-border-transfer.js';
import { damagesExclusion } from './damages-exclusion.js';
import { dataDeletion } from './data-deletion.js';
import { dataOwnership } from './data-ownership.js';
import { dataProcessing } from './data-processing.js';
import { dataRetention } from './data-retention.js';
import { disputeForum } from './dispute-forum.js';
import { exclusiveRemedy } from './exclusive-remedy.js';
import { exportControl } from './export-control.js';
import { forceMajeure } from './force-majeure.js';
import { governingLaw } from './governing-law.js';
import { indemnity } from './indemnity.js';
import { intellectualProperty } from './intellectual-property.js';
import { ipIndemnity } from './ip-indemnity.js';
import { lateFee } from './late-fee.js';
import { liabilityCap } from './liability-cap.js';
import { liquidatedDamages } from './liquidated-damages.js';
import { notice } from './notice.js';
import { paymentTerms } from './payment-terms.js';
import { precedence } from './precedence.js';
import { publicity } from './publicity.js';
import { refund } from './refund.js';
import { serviceCredit } from './service-credit.js';
import { severability } from './severability.js';
import { slaExclusion } from './sla-exclusion.js';
import { slaThreshold } from './sla-threshold.js';
import { subProcessing } from './sub-processing.js';
import { suspension } from './suspension.js';
import { term } from './term.js';
import { termination } from './termination.js';
import { unilateralAmendment } from './unilateral-amendment.js';
import { warrantyDisclaimer } from './warranty-disclaimer.js';

/** The effect of every kind of finding. */
export const EFFECTS: { readonly [K in FindingKind]: Effect<K> } = {
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
};
