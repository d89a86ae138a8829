import type { Nuances } from '../../nuances.js';
import { bearing } from './bearing.js';
import { narrowing } from './narrowing.js';
import { performance } from './performance.js';
import { pricing } from './pricing.js';
import { timing } from './timing.js';
import { wording } from './wording.js';

/** Turns of phrase of English contracts. */
export const nuances: Nuances = {
  ...narrowing,
  ...timing,
  ...pricing,
  ...performance,
  ...bearing,
  ...wording,
};
