import { modalityOf } from '../../../language/modality.js';
import { against, gainOf } from '../impact.js';
import { mentionsIn } from '../mentions.js';
import { addedOrDropped, both, type CueEdit, type CueEffect } from './edit.js';
import { AROUND } from './words.js';

/** "Either party" that became one of them: good for whom it leaves a right, bad where it is a duty. */
export function mutual({ lost, hunk, draft, agreement }: CueEdit): CueEffect[] {
  const was = lost.get('mutual');
  const now = mentionsIn(hunk.inserted, agreement).at(-1);
  const holder = now?.holder;
  if (was === undefined || !now || (holder !== 'provider' && holder !== 'customer')) return [];
  const after = draft.slice(hunk.draftAt + now.end, hunk.draftAt + now.end + AROUND);
  const next = [...after.matchAll(modalityOf(agreement.language).cues)].find(
    ({ groups }) => groups?.['obligation'] ?? groups?.['prohibition'] ?? groups?.['discretion'],
  );
  const isRight = next?.groups?.['discretion'] !== undefined;
  const isDuty = next !== undefined && !isRight;
  const to = hunk.inserted.slice(now.at, now.end);
  return [
    {
      fact: 'mutual',
      says: both(
        `What was mutual (“${was}”) now holds for “${to}” alone`,
        `双方对等约定（“${was}”）改为仅适用于“${to}”`,
      ),
      short: both(`${was} → ${to}`, `${was} → ${to}`),
      favours: isRight ? holder : isDuty ? against(holder) : 'unclear',
      magnitude: 0.75,
    },
  ];
}

/** "The other party" that became one of them: only its consent or its loss counts any more. */
export function counterpart({ lost, hunk, draft, agreement }: CueEdit): CueEffect[] {
  const was = lost.get('counterpart');
  const now = mentionsIn(hunk.inserted, agreement).at(-1);
  const holder = now?.holder;
  if (was === undefined || !now || (holder !== 'provider' && holder !== 'customer')) return [];
  const to = hunk.inserted.slice(now.at, now.end);
  const after = draft.slice(hunk.draftAt + now.end);
  return [
    {
      fact: 'counterpart',
      says: both(
        `“${was}” becomes “${to}”: it no longer holds both ways`,
        `“${was}”改为“${to}”：不再对双方对等适用`,
      ),
      short: both(`${was} → ${to}`, `${was} → ${to}`),
      favours: modalityOf(agreement.language).consent.test(after) ? holder : 'unclear',
      magnitude: 0.6,
    },
  ];
}

/** Who answers for the whole together with others. */
export function jointLiability(edit: CueEdit): CueEffect[] {
  const side = gainOf(edit.subject);
  return addedOrDropped(edit, 'joint', (words, gone) => ({
    says: gone
      ? both(`Liability is no longer joint: “${words}” is gone`, `不再承担连带责任：删去“${words}”`)
      : both(`Liability is joint now: “${words}”`, `改为承担连带责任：新增“${words}”`),
    short: gone ? both('no longer joint', '不再连带') : both('joint liability', '连带责任'),
    favours: gone ? side : against(side),
    magnitude: 0.6,
  }));
}
