import type { AgreementType } from '../agreement/model.js';
import type { ClauseCue } from '../language/language.js';
import { TwoTurns } from '../text/two-turns.js';
import type { ClauseKind } from './kinds.js';

/** So many texts are remembered twice over, for each type of agreement. */
const TEXTS_OF_A_TURN = 18_000;

/** Of a text no more is asked: the first words tell what it is about. */
const OPENING = 200;

/**
 * Kinds that cues tell of headings and openings of clauses. Agreements share much of their headings
 * and boilerplate, and each text is asked once for each type of agreement.
 */
export class CueMemory {
  private readonly told = new Map<
    AgreementType,
    TwoTurns<readonly ClauseCue[], ClauseKind | null>
  >();

  /** The kind of the first cue that stands in the opening of `text`, or null. */
  kindOf(cues: readonly ClauseCue[], text: string, type: AgreementType): ClauseKind | null {
    let ofType = this.told.get(type);
    if (ofType === undefined) this.told.set(type, (ofType = new TwoTurns(TEXTS_OF_A_TURN)));
    return ofType.within(cues).recall(text, () => firstOf(cues, text, type));
  }
}

function firstOf(cues: readonly ClauseCue[], text: string, type: AgreementType): ClauseKind | null {
  const opening = text.slice(0, OPENING);
  const first = cues.find(
    ({ pattern, stem, only }) =>
      only?.includes(type) !== false &&
      (stem === undefined || opening.includes(stem)) &&
      pattern.test(opening),
  );
  return first?.kind ?? null;
}
