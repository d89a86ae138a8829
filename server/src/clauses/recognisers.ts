import { claimWindow } from './claim-window.js';
import { damagesExclusion } from './damages-exclusion.js';
import { disputeForum } from './dispute-forum.js';
import { FINDING_KINDS, type FindingKind } from './kinds.js';
import { liabilityCap } from './liability-cap.js';
import { dataProcessing, dataRetention } from './personal-data.js';
import { proseRecogniser } from './prose.js';
import type { Recogniser } from './recogniser.js';
import { serviceCredit } from './service-credit.js';
import { slaExclusion } from './sla-exclusion.js';
import { slaThreshold } from './sla-threshold.js';
import { termination } from './termination.js';

/** Kinds whose recognition does more than run the grammar of the language on each sentence. */
const SPECIAL = [
  liabilityCap,
  damagesExclusion,
  slaThreshold,
  serviceCredit,
  slaExclusion,
  claimWindow,
  disputeForum,
  dataProcessing,
  dataRetention,
  termination,
] as const;

function collect(): Record<FindingKind, Recogniser<FindingKind>> {
  const all: Partial<Record<FindingKind, Recogniser<FindingKind>>> = {};
  for (const kind of FINDING_KINDS) all[kind] = proseRecogniser(kind);
  for (const recogniser of SPECIAL) all[recogniser.kind] = recogniser;
  return all as Record<FindingKind, Recogniser<FindingKind>>;
}

/** The recogniser of every kind. */
export const RECOGNISERS = collect();
