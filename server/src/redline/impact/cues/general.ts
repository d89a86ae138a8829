import type { CueClass } from '../../../language/modality.js';
import type { Favours } from '../../change.js';
import { against, gainOf } from '../impact.js';
import { nuancesOf } from '../../../language/nuances.js';
import { bearerIn, sentenceAt, widerHelps } from '../scope.js';
import { both, cameOrWent, type CueEdit, type CueEffect, modalBefore, promptness } from './edit.js';
import { holdsCue } from './words.js';

const GENERAL: readonly (readonly [CueClass, string, string, number])[] = [
  ['exception', 'an exception', '例外', 0.5],
  ['exclusivity', 'a restriction', '限定', 0.4],
  ['immediately', 'a requirement of promptness', '及时性要求', 0.35],
  ['negation', 'a negation', '否定', 0.6],
];

/** What only says that something was excepted, restricted or denied. */
export function general(edit: CueEdit): CueEffect[] {
  return GENERAL.flatMap(([cue, en, zh, magnitude]) => {
    const words = edit.lost.get(cue) ?? edit.gained.get(cue);
    if (words === undefined) return [];
    const gone = edit.lost.has(cue);
    const what = en.charAt(0).toUpperCase() + en.slice(1);
    return [
      {
        fact: cue,
        says: gone
          ? both(`${what} is dropped: “${words}”`, `删去${zh}：“${words}”`)
          : both(`${what} is added: “${words}”`, `新增${zh}：“${words}”`),
        short: cameOrWent(words, gone),
        favours: helped(cue, edit, gone),
        magnitude,
      },
    ];
  });
}

function helped(cue: CueClass, edit: CueEdit, gone: boolean): Favours {
  if (cue === 'immediately') return promptness(edit, gone);
  const { draft, hunk, clauseKind, agreement } = edit;
  if (cue === 'exception') {
    const rule = draft.slice(0, hunk.draftAt) + draft.slice(hunk.draftAt + hunk.inserted.length);
    const less = against(widerHelps(rule, hunk.draftAt, clauseKind, agreement));
    return gone ? against(less) : less;
  }
  if (cue === 'negation') return denied(edit, gone);
  if (cue !== 'exclusivity') return 'unclear';
  if (!isRight(edit))
    return nuancesOf(agreement.language).accepting.test(sentenceAt(draft, hunk.draftAt, agreement))
      ? gone
        ? 'provider'
        : 'customer'
      : 'unclear';
  const side = gainOf(edit.subject);
  return gone ? side : against(side);
}

/** Who answers for something, or makes it good, and did not before; or no longer does. */
function denied({ baseline, draft, hunk, agreement, subject }: CueEdit, gone: boolean): Favours {
  const [text, at] = gone ? [draft, hunk.draftAt] : [baseline, hunk.baselineAt];
  const bearer = gainOf(bearerIn(sentenceAt(text, at, agreement), agreement));
  const pays = nuancesOf(agreement.language).compensates.test(text.slice(at, at + COMPENSATED));
  const side = pays ? gainOf(subject) : bearer;
  if (side !== 'provider' && side !== 'customer') return 'unclear';
  return gone ? against(side) : side;
}

/** Characters behind a denial in which what is paid after all stands. */
const COMPENSATED = 16;

/** Does the edit stand beside what somebody may do? Of a duty nobody can say whom "only" helps. */
function isRight(edit: CueEdit): boolean {
  if (modalBefore(edit) === 'discretion') return true;
  const { draft, hunk, agreement } = edit;
  const after = draft.slice(hunk.draftAt, hunk.draftAt + hunk.inserted.length + VERB_REACH);
  return holdsCue(after, 'discretion', agreement);
}

/** Characters behind an edit that the verb may stand in that allows. */
const VERB_REACH = 10;
