import type { AgreementType } from '../agreement/model.js';
import type { ClauseCue } from '../language/language.js';
import { TwoTurns } from '../text/two-turns.js';
import type { ClauseKind } from './kinds.js';

/** So many texts are remembered twice over, for each set of cues and type of agreement. */
const TEXTS_OF_A_TURN = 6_000;

/** Of a text no more is asked: the first words tell what it is about. */
const OPENING = 200;

type Told = TwoTurns<ClauseKind | 'none'>;

/**
 * Kinds that cues tell of headings and openings of clauses. Agreements share much of their headings
 * and boilerplate, and each text is asked once for each type of agreement.
 */
export class CueMemory {
  private readonly known = new Map<readonly ClauseCue[], Map<AgreementType, Told>>();

  /** The kind of the first cue that stands in the opening of `text`, or null. */
  kindOf(cues: readonly ClauseCue[], text: string, type: AgreementType): ClauseKind | null {
    const kind = this.of(cues, type).recall(text, () => firstOf(cues, text, type) ?? 'none');
    return kind === 'none' ? null : kind;
  }

  private of(cues: readonly ClauseCue[], type: AgreementType): Told {
    let byType = this.known.get(cues);
    if (byType === undefined) this.known.set(cues, (byType = new Map<AgreementType, Told>()));
    let memory = byType.get(type);
    if (memory === undefined) byType.set(type, (memory = new TwoTurns(TEXTS_OF_A_TURN)));
    return memory;
  }
}

function firstOf(
  cues: readonly ClauseCue[],
  text: string,
  type: AgreementType,
): ClauseKind | undefined {
  const opening = text.slice(0, OPENING);
  return cues.find(({ pattern, only }) => only?.includes(type) !== false && pattern.test(opening))
    ?.kind;
}
