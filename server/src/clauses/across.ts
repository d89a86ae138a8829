/** The side across from a side; what is no side, as both and either, stays what it is. */
export function acrossFrom<T extends string | null>(side: T): T | 'provider' | 'customer' {
  if (side === 'provider') return 'customer';
  return side === 'customer' ? 'provider' : side;
}
