import data from '../../data/norms.json';
import { Norms } from './norms.js';
import type { Register } from './register.js';

let shipped: Norms | undefined;

/** The norms of the register that Proviso ships; made by `npm run norms` (scripts/norms.mjs). */
export function shippedNorms(): Norms {
  return (shipped ??= new Norms(data as unknown as Register));
}
