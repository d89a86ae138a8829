import type { Agreement } from '../agreement/model.js';
import { type Unit, unitsOf } from './unit.js';

const units = new WeakMap<Agreement, readonly Unit[]>();

/** The units of an agreement, made once. */
export function preparedUnits(agreement: Agreement): readonly Unit[] {
  let made = units.get(agreement);
  if (!made) units.set(agreement, (made = unitsOf(agreement)));
  return made;
}
