import { blocksOf } from '../agreement/model.js';
import { readProse } from './prose.js';
import type { Recogniser } from './recogniser.js';

/** Courts and arbitral bodies; a seat "at the place of signing" is looked up where it is stated. */
export const disputeForum: Recogniser<'dispute-forum'> = {
  kind: 'dispute-forum',
  prose: (passage) => readProse('dispute-forum', passage),
  settle(findings, agreement, language) {
    if (!findings.some((f) => f.facts.byPlaceOfSigning && f.facts.seat === null)) return findings;
    let place: string | null = null;
    for (const { block } of blocksOf(agreement)) {
      if (block.kind !== 'paragraph') continue;
      place = language.signingPlace(block.text.value);
      if (place !== null) break;
    }
    return findings.map((f) =>
      f.facts.byPlaceOfSigning && f.facts.seat === null
        ? { ...f, facts: { ...f.facts, seat: place } }
        : f,
    );
  },
};
