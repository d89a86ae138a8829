import type { LanguageId } from '../agreement/model.js';
import { nuances as english } from './en/nuances/index.js';
import type { Bearing } from './nuances/bearing.js';
import type { Narrowing } from './nuances/narrowing.js';
import type { Performance } from './nuances/performance.js';
import type { Pricing } from './nuances/pricing.js';
import type { Timing } from './nuances/timing.js';
import type { Wording } from './nuances/wording.js';
import { nuances as chinese } from './zh/nuances/index.js';

/**
 * Turns of phrase that tell what an edit of a few words does where no cue word stands in it. Each
 * topic has a file of its own, here and in the folder of each language.
 */
export interface Nuances extends Narrowing, Timing, Pricing, Performance, Bearing, Wording {}

const NUANCES: Readonly<Record<LanguageId, Nuances>> = { zh: chinese, en: english };

/** The nuances of a language. */
export function nuancesOf(language: LanguageId): Nuances {
  return NUANCES[language];
}
