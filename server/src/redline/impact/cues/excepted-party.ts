import { modalityOf } from '../../../language/modality.js';
import { against, gainOf, holderName } from '../impact.js';
import { mentionsIn } from '../mentions.js';
import { sentenceAt } from '../scope.js';
import { both, cameOrWent, type CueEdit, type CueEffect } from './edit.js';
import { holdsCue } from './words.js';

/** "Neither party, except Provider, may": who is excepted is free of what binds both. */
export function exceptedParty(edit: CueEdit): CueEffect[] {
  const { hunk, lost, gained, agreement } = edit;
  const gone = lost.has('exception');
  if (gone === gained.has('exception')) return [];
  const stretch = (gone ? hunk.deleted : hunk.inserted).trim();
  const [excepted, ...others] = mentionsIn(stretch, agreement);
  const side = gainOf(excepted?.holder ?? null);
  const single = side === 'provider' || side === 'customer';
  // what follows the name says what the exception is of
  if (!excepted || !single || others.length > 0 || stretch.length > excepted.end + AFTER_NAME)
    return [];
  if (!bindsBoth(edit)) return [];
  const { en, zh } = holderName(excepted.holder);
  return [
    {
      fact: 'exception',
      says: gone
        ? both(`It binds ${en}, too: “${stretch}” is gone`, `${zh}不再例外：删去“${stretch}”`)
        : both(`It no longer binds ${en}: “${stretch}”`, `${zh}不再受此约束：新增“${stretch}”`),
      short: cameOrWent(stretch, gone),
      favours: gone ? against(side) : side,
      magnitude: 0.7,
    },
  ];
}

/** Characters that close an exception behind a name: "外", a comma. */
const AFTER_NAME = 3;

/** Does the sentence forbid something to both sides alike? */
function bindsBoth({ draft, hunk, agreement }: CueEdit): boolean {
  const sentence = sentenceAt(draft, hunk.draftAt, agreement);
  return (
    modalityOf(agreement.language).nobody.test(draft.slice(0, hunk.draftAt)) ||
    (holdsCue(sentence, 'mutual', agreement) && holdsCue(sentence, 'prohibition', agreement))
  );
}
