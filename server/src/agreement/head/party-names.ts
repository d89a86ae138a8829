import type { AgreementType, Role } from '../model.js';
import type { AgreementWords, PartyWords } from '../vocabulary.js';

/** Contracts between a platform and those who do business on it. */
const PARTNER_TYPES: ReadonlySet<AgreementType> = new Set([
  'cooperation-agreement',
  'platform-rules',
]);

/** What the names of parties tell in one type of agreement. */
export class PartyNames {
  constructor(
    private readonly type: AgreementType,
    private readonly words: PartyWords,
  ) {}

  /** The side that one of a party's names tells by itself, or null. */
  sideOf({ mentions }: { readonly mentions: readonly string[] }): 'provider' | 'customer' | null {
    const { partnerName, customerName, providerName } = this.words;
    const some = (name: RegExp): boolean => mentions.some((mention) => name.test(mention));
    if (some(customerName)) return 'customer';
    if (partnerName !== undefined && PARTNER_TYPES.has(this.type) && some(partnerName))
      return 'customer';
    return some(providerName) ? 'provider' : null;
  }
}

/** So many mentions of a party are looked at. */
const MENTIONS = 80;

/**
 * The side that a party is on: told by one of its names, or by whether the text has it provide and be
 * paid, or use and pay.
 *
 * @param mentions every name of the party
 * @param sample running text of the agreement
 */
export function roleOf(
  mentions: readonly string[],
  sample: string,
  names: PartyNames,
  words: AgreementWords,
): Role {
  const { provides, uses, objectAfter, isPaid } = words.parties;
  const told = names.sideOf({ mentions });
  if (told !== null) return told;
  let providing = 0;
  let using = 0;
  for (const mention of mentions.slice(0, 3)) {
    let seen = 0;
    for (
      let at = sample.indexOf(mention);
      at >= 0 && seen < MENTIONS;
      at = sample.indexOf(mention, at + mention.length), seen++
    ) {
      const after = sample.slice(at + mention.length, at + mention.length + 24);
      if (objectAfter?.test(sample.slice(Math.max(0, at - 2), at)) === true) {
        if (isPaid?.test(after) === true) providing++;
      } else if (provides.test(after)) providing++;
      else if (uses.test(after)) using++;
    }
  }
  if (providing > using) return 'provider';
  return using > providing ? 'customer' : 'other';
}
