import { analyse } from '../analysis/analyse.js';
import { collectEntry } from './collect.js';
import type { Register, RegisterEntry } from './register.js';

/**
 * The register of the agreements in the texts. Of an agreement that stands in them twice under one title
 * the one that was updated last counts. Sorted by title, so that a new run changes what has changed.
 */
export function buildRegister(texts: readonly string[]): Register {
  const entries = new Map<string, RegisterEntry>();
  for (const text of texts) {
    for (const { value } of analyse(text, { evenIfNot: true }).agreements) {
      const entry = collectEntry(value.agreement, value.findings);
      if (!entry) continue;
      const known = entries.get(entry.title);
      if (known && (known.updated ?? '') > (entry.updated ?? '')) continue;
      entries.set(entry.title, entry);
    }
  }
  const agreements = [...entries.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
  return { schema: 'proviso/norms@1', agreements };
}
