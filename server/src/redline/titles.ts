import type { Agreement, LanguageId } from '../agreement/model.js';
import { modalityOf } from '../language/modality.js';
import { readValues } from '../language/values/read.js';
import type { Unit } from './unit.js';

/**
 * Is a unit the title of what stands below it? A heading with nothing under it may be all that its
 * clause says ("No assignment without consent").
 */
export function isTitle(units: readonly Unit[], at: number, { clauses }: Agreement): boolean {
  const { kind, clause } = units[at]!;
  const next = units[at + 1];
  if (kind !== 'heading' || !next) return false;
  return (
    (next.clause === clause && next.kind !== 'heading') || isBelow(next.clause, clause, clauses)
  );
}

function isBelow(clause: number, above: number, clauses: Agreement['clauses']): boolean {
  let at = clause;
  while (at >= 0 && at !== above) at = clauses[at]!.parent;
  return above >= 0 && clause !== above && at === above;
}

/** Does a title hold no word that obliges, allows or denies, and no figure? */
export function agreesNothing(title: string, language: LanguageId): boolean {
  const { cues } = modalityOf(language);
  return title.search(cues) < 0 && readValues(title).length === 0;
}
