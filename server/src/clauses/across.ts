import type { Holder } from './facts.js';

/** The side across from a side; both and either stay what they are. */
export function acrossFrom<T extends Holder | null>(holder: T): T | 'provider' | 'customer' {
  if (holder === 'provider') return 'customer';
  return holder === 'customer' ? 'provider' : holder;
}
