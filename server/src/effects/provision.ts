import type { Holder, ProvisionFacts } from '../clauses/facts.js';
import type { Finding } from '../clauses/finding.js';
import { bindingOf } from './binding.js';
import { opposite } from './explanation.js';
import { money, percent } from './figures.js';
import type { Narrator } from './narrator.js';

/**
 * Both ends of a provision; where the text names one, the other is the opposite party. A party that
 * would owe itself is a misreading of who owes: the one who gains is the surer of the two.
 */
export function ends({ holder, bearer }: ProvisionFacts): {
  readonly holder: Holder | null;
  readonly bearer: Holder | null;
} {
  const owes = bearer === holder ? mirrored(bearer) : bearer;
  return { holder: holder ?? mirrored(bearer), bearer: owes ?? mirrored(holder) };
}

function mirrored(side: Holder | null): Holder | null {
  return side === 'either' || side === 'both' ? side : opposite(side);
}

/** ": a, b and 3 more" after a sentence; empty without items. */
export function itemised({ items }: ProvisionFacts, told: Narrator, counted = false): string {
  const listed = told.list(items, counted);
  return listed === '' ? '' : told.say(`: ${listed}`, `：${listed}`);
}

/** The figure of a provision: a percentage, else an amount, else nothing. */
export function rate({ percent: share, money: sum }: ProvisionFacts): string | null {
  if (share !== null) return percent(share);
  return sum === null ? null : money(sum);
}

/** Whether two parties are bound alike; a line where only one is. */
export function oneSided(
  bearer: Holder | null,
  others: readonly (Finding & { readonly facts: ProvisionFacts })[],
  told: Narrator,
): string[] {
  const other = opposite(bearer);
  if (other === null) return [];
  const mutual = others.some((one) => {
    const binding = bindingOf(one.quote, told);
    // what the other side says it will do is half a duty, and not none
    const bound = binding && binding.mode !== 'may' ? binding.holder : null;
    return [ends(one.facts).bearer, bound].some(
      (theirs) => theirs === other || theirs === 'either' || theirs === 'both',
    );
  });
  if (mutual) return [];
  const party = told.who(other);
  return [
    told.say(
      `One-sided: this agreement puts no such duty on ${party.them}.`,
      `单方义务：本协议未对${party.name}约定对应义务。`,
    ),
  ];
}
