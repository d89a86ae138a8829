import { nuancesOf } from '../../../language/nuances.js';
import { against, gainOf } from '../impact.js';
import { isLimit, sentenceAt } from '../scope.js';
import {
  actingAt,
  addedOrDropped,
  became,
  both,
  cameOrWent,
  type CueEdit,
  type CueEffect,
} from './edit.js';

/** What was bought and not used: it carries over, or is lost. */
export function carryOver(edit: CueEdit): CueEffect[] {
  const { lost, gained } = edit;
  const was = lost.get('carries-over');
  const lapses = gained.get('lapses');
  if (was !== undefined && lapses !== undefined)
    return [
      {
        fact: 'carries-over',
        says: both(
          `What is left over is lost now: “${lapses}” instead of “${was}”`,
          `剩余部分不再结转：“${was}”改为“${lapses}”`,
        ),
        short: became(was, lapses),
        favours: 'provider',
        magnitude: 0.55,
      },
    ];
  return addedOrDropped(edit, 'carries-over', (words, gone) => ({
    says: gone
      ? both(
          `What is left over no longer carries over: “${words}” is gone`,
          `剩余部分不再结转：删去“${words}”`,
        )
      : both(`What is left over carries over now: “${words}”`, `剩余部分可结转：新增“${words}”`),
    short: cameOrWent(words, gone),
    favours: gone ? 'provider' : 'customer',
    magnitude: 0.5,
  }));
}

/** Fees of the time that is left when a contract ends early: who pays, or pays back, has more to pay. */
export function restOfTerm(edit: CueEdit): CueEffect[] {
  const { draft, hunk, lost, gained, subject, agreement } = edit;
  // what falls due at once is told as that
  if (lost.has('accelerates') || gained.has('accelerates')) return [];
  if (!nuancesOf(agreement.language).fees.test(sentenceAt(draft, hunk.draftAt, agreement)))
    return [];
  return addedOrDropped(edit, 'rest-of-term', (words, gone) => {
    // who paid for it may be another than who pays now
    const pays = gainOf(actingAt(edit, words, gone) ?? subject);
    return {
      says: gone
        ? both(
            `The time that is left no longer counts: “${words}” is gone`,
            `不再计入剩余期限：删去“${words}”`,
          )
        : both(`The time that is left counts, too: “${words}”`, `计入剩余期限：新增“${words}”`),
      short: cameOrWent(words, gone),
      favours: gone ? pays : against(pays),
      magnitude: 0.65,
    };
  });
}

/** Data or rights that somebody may use as he likes, and not only for the other side. */
export function ownPurposes(edit: CueEdit): CueEffect[] {
  const acting = gainOf(edit.subject);
  // who holds what is the other side's is the provider where nobody else is named
  const side = acting === 'unclear' ? 'provider' : acting;
  return addedOrDropped(edit, 'own-purposes', (words, gone) => ({
    says: gone
      ? both(`It may no longer be used “${words}”`, `不再允许“${words}”使用`)
      : both(`It may be used “${words}” now`, `现允许“${words}”使用`),
    short: cameOrWent(words, gone),
    favours: gone ? against(side) : side,
    magnitude: 0.75,
  }));
}

/** Liability without a limit, or no longer. */
export function unlimited(edit: CueEdit): CueEffect[] {
  const { draft, hunk, subject, agreement, clauseKind } = edit;
  const sentence = sentenceAt(draft, hunk.draftAt, agreement);
  if (!nuancesOf(agreement.language).liability.test(sentence)) return [];
  if (isLimit(draft, hunk.draftAt, clauseKind, agreement) && subject === null) return [];
  const liable = gainOf(subject);
  return addedOrDropped(edit, 'unlimited', (words, gone) => ({
    says: gone
      ? both(`Liability is no longer “${words}”`, `责任不再“${words}”`)
      : both(`Liability is “${words}” now`, `责任改为“${words}”`),
    short: cameOrWent(words, gone),
    favours: gone ? liable : against(liable),
    magnitude: 0.8,
  }));
}
