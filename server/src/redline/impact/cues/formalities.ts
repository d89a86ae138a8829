import { type CueClass, modalityOf } from '../../../language/modality.js';
import { against, gainOf } from '../impact.js';
import { mentionsIn } from '../mentions.js';
import {
  actingAt,
  addedInQuotes,
  addedOrDropped,
  both,
  type CueEdit,
  type CueEffect,
} from './edit.js';
import { AROUND } from './words.js';

const FORMALITIES: readonly (readonly [CueClass, string, string])[] = [
  ['written', 'writing', '书面形式'],
  ['prior', 'acting beforehand', '事先进行'],
];

/** A form that an act must have burdens who acts; that a consent must have protects who gives it. */
export function formalities(edit: CueEdit): CueEffect[] {
  const { hunk, draft, agreement } = edit;
  const before = draft.slice(0, hunk.draftAt).slice(-AROUND);
  const after = draft.slice(hunk.draftAt + hunk.inserted.length);
  const giver = mentionsIn(before, agreement).at(-1);
  const isConsent =
    giver !== undefined &&
    giver.end >= before.length - "'s ".length &&
    modalityOf(agreement.language).consent.test(after);
  return FORMALITIES.flatMap(([cue, en, zh]) =>
    addedOrDropped(edit, cue, (words, gone) => {
      const relieved = isConsent
        ? against(gainOf(giver.holder))
        : gainOf(actingAt(edit, words, gone));
      return {
        says: gone
          ? both(
              `“${words}” is dropped: ${en} is no longer required`,
              `删去“${words}”：不再要求${zh}`,
            )
          : both(`“${words}” is added: ${en} is required`, `新增“${words}”：要求${zh}`),
        short: addedInQuotes(words, gone),
        favours: gone ? relieved : against(relieved),
        magnitude: gone ? 0.5 : 0.4,
      };
    }),
  );
}

/** Who may decide alone. */
export function soleDiscretion(edit: CueEdit): CueEffect[] {
  return addedOrDropped(edit, 'sole-discretion', (words, gone) => {
    const side = gainOf(actingAt(edit, words, gone));
    return {
      says: gone
        ? both(`“${words}” is dropped`, `删去“${words}”`)
        : both(`One side may decide alone: “${words}”`, `可由一方单独决定：“${words}”`),
      short: addedInQuotes(words, gone),
      favours: gone ? against(side) : side,
      magnitude: gone ? 0.5 : 0.6,
    };
  });
}

/** Characters of a verb between a party and what it does: " shall". */
const VERB = 8;

/** A consent that may not be refused without a reason: good for who must ask for it. */
export function reasonableConsent(edit: CueEdit): CueEffect[] {
  const { agreement, baseline, draft, hunk } = edit;
  const { consentNeeded } = modalityOf(agreement.language);
  const needed = consentNeeded.exec(draft)?.groups?.['consent'] ?? '';
  const giver = mentionsIn(needed, agreement).at(-1)?.holder ?? null;
  return addedOrDropped(edit, 'reasonable-consent', (words, gone) => {
    const [text, from] = gone ? [baseline, hunk.baselineAt] : [draft, hunk.draftAt];
    const before = text.slice(0, Math.max(text.indexOf(words, from), from)).slice(-AROUND);
    // "which Landlord will not unreasonably withhold": who stands right before the verb gives it
    const last = mentionsIn(before, agreement).at(-1);
    const gives = last && before.length - last.end <= VERB ? last.holder : giver;
    const asking = gives === null ? gainOf(edit.subject) : against(gainOf(gives));
    return {
      says: gone
        ? both(
            `Consent may be refused without a reason: “${words}” is gone`,
            `可以无理由拒绝同意：删去“${words}”`,
          )
        : both(
            `Consent may not be refused without a reason: “${words}”`,
            `不得无理由拒绝同意：新增“${words}”`,
          ),
      short: gone
        ? both('consent may be refused freely', '可无理由拒绝同意')
        : both('consent not to be refused freely', '不得无理由拒绝同意'),
      favours: gone ? against(asking) : asking,
      magnitude: 0.5,
    };
  });
}
