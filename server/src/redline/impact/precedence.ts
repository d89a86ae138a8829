import type { Agreement } from '../../agreement/model.js';
import { effectCuesOf } from '../../language/effect-cues.js';
import { modalityOf } from '../../language/modality.js';
import { nuancesOf } from '../../language/nuances.js';
import type { Change, Favours, Impact } from '../change.js';
import type { Side } from '../compare.js';
import { fold } from '../normal-form.js';
import { against, gainOf, impact } from './impact.js';
import { mentionsIn } from './mentions.js';

/** Which document comes first where two differ: that of one side helps it. */
export function precedenceImpacts(change: Change, baseline: Side, draft: Side): Impact[] {
  if (!change.baseline || !change.draft) return [];
  const from = firstIn(change.baseline.text, baseline.agreement);
  const to = firstIn(change.draft.text, draft.agreement);
  if (from === null || to === null || fold(from) === fold(to)) return [];
  return [
    impact({
      kind: 'precedence',
      fact: 'first',
      from,
      to,
      favours: ownerOf(to, draft.agreement) ?? against(ownerOf(from, draft.agreement) ?? 'unclear'),
      magnitude: 0.55,
      says: {
        en: `Where documents differ, “${to}” prevails now, and no longer “${from}”`,
        zh: `文件不一致时改以“${to}”为准，不再以“${from}”为准`,
      },
      short: { en: `${to} prevails`, zh: `以“${to}”为准` },
    }),
  ];
}

/** The document that a text puts before the others; null where it names none. */
function firstIn(text: string, { language }: Agreement): string | null {
  const list = nuancesOf(language).precedenceList.exec(text)?.[1];
  const { connectives, listMarks } = modalityOf(language);
  const [first] = list?.replace(LEADING, '').split(listMarks[1]) ?? [];
  const named = first ?? effectCuesOf(language).prevails.exec(text)?.[1];
  const name = named?.replace(listMarks[0], '').replace(connectives, '').trim();
  return name === undefined || name === '' ? null : name;
}

/** The number of the first item. */
const LEADING = /^\s{0,2}[（(]?[0-9a-z一]{1,3}[)）.、]\s{0,2}/;

/** The side that a document is called after; null where it is called after none, or several. */
function ownerOf(document: string, agreement: Agreement): Favours | null {
  const [owner, ...others] = mentionsIn(document, agreement, true);
  return owner?.holder && others.length === 0 ? gainOf(owner.holder) : null;
}
