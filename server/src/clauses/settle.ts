import type { Agreement } from '../agreement/model.js';
import type { Language } from '../language/language.js';
import type { Finding } from './finding.js';
import { RECOGNISERS } from './recognisers.js';

const SETTLING = Object.values(RECOGNISERS).filter((r) => r.settle !== undefined);

/** Lets each kind look at all its findings in the agreement; reading order is kept. */
export function settle(findings: Finding[], agreement: Agreement, language: Language): Finding[] {
  let settled = findings;
  for (const recogniser of SETTLING) {
    const own = settled.filter((f) => f.kind === recogniser.kind);
    if (own.length === 0) continue;
    const kept = [...recogniser.settle!(own, agreement, language)] as Finding[];
    if (kept.length === own.length && kept.every((f, i) => f === own[i])) continue;
    // two findings may share a place: a row of a table with two promises, two limbs of one cap
    const untouched = new Set(kept);
    const before = new Set<Finding>(own);
    const changed = new Map<string, Finding[]>();
    for (const f of kept)
      if (!before.has(f)) changed.set(placeOf(f), [...(changed.get(placeOf(f)) ?? []), f]);
    settled = settled.flatMap((f) => {
      if (f.kind !== recogniser.kind || untouched.has(f)) return f;
      return changed.get(placeOf(f))?.shift() ?? [];
    });
  }
  return settled;
}

/** A settled finding keeps the place of the first of those that it was made of. */
function placeOf(finding: Finding): string {
  return `${finding.clause} ${finding.span.start} ${finding.quote.split('\n', 1)[0]!}`;
}
