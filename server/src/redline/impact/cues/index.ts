import { affiliates } from './affiliates.js';
import { onRequest } from './automatic.js';
import { dataAtTheEnd } from './data.js';
import { dutyOrDiscretion, efforts, prohibition } from './duties.js';
import type { CueEdit, CueEffect, CueReader } from './edit.js';
import { formalities, reasonableConsent, soleDiscretion } from './formalities.js';
import { answering, cash, charges, claims, deemedActs, standards, talks } from './exchanges.js';
import { exceptedParty } from './excepted-party.js';
import { floors } from './floors.js';
import { general } from './general.js';
import {
  acceleration,
  deductions,
  openPrices,
  prepayment,
  refunds,
  taxes,
  undisputed,
} from './money.js';
import {
  alternatives,
  courtsNamed,
  fault,
  graveFault,
  grants,
  knowledge,
  limbs,
  materiality,
  materialOnly,
  partsOnly,
} from './scope.js';
import { carryOver, ownPurposes, restOfTerm, unlimited } from './left-over.js';
import { dutyTurned, partyReplaced } from './party.js';
import { qualifiers } from './qualifiers.js';
import { countsAs, languages, periods, starts } from './replacements.js';
import { counterpart, jointLiability, mutual, nowMutual } from './sides.js';
import { deemed, endless, renewal, timeToAct } from './time.js';

const TELLING: readonly CueReader[] = [
  dutyOrDiscretion,
  efforts,
  formalities,
  reasonableConsent,
  soleDiscretion,
  mutual,
  nowMutual,
  counterpart,
  affiliates,
  exceptedParty,
  jointLiability,
  partyReplaced,
  dutyTurned,
  prohibition,
  grants,
  courtsNamed,
  fault,
  graveFault,
  materiality,
  materialOnly,
  knowledge,
  partsOnly,
  limbs,
  alternatives,
  floors,
  onRequest,
  refunds,
  acceleration,
  openPrices,
  deductions,
  prepayment,
  taxes,
  undisputed,
  timeToAct,
  endless,
  renewal,
  deemed,
  dataAtTheEnd,
  carryOver,
  restOfTerm,
  unlimited,
  ownPurposes,
  cash,
  charges,
  claims,
  standards,
  talks,
  answering,
  deemedActs,
  starts,
  periods,
  languages,
  countsAs,
];

/** What the words of an edit do; the less telling only where none that says more did anything. */
export function cueEffects(edit: CueEdit): CueEffect[] {
  const found = TELLING.flatMap((effect) => effect(edit));
  if (found.length > 0) return found;
  const qualified = qualifiers(edit);
  return qualified.length > 0 ? qualified : general(edit);
}
