import { modalityOf } from '../../../language/modality.js';
import { against, gainOf } from '../impact.js';
import { sentenceAt } from '../scope.js';
import { both, cameOrWent, type CueEdit, type CueEffect } from './edit.js';
import { holdsCue } from './words.js';

/**
 * Whether what was entrusted is given back at the end, or only deleted. Who must act has less to do
 * where it is only deleted, and the other side loses it.
 */
export function dataAtTheEnd(edit: CueEdit): CueEffect[] {
  const { lost, gained } = edit;
  const side = gainOf(edit.subject);
  const returned = lost.get('returns');
  const returns = gained.get('returns');
  const deleted = lost.get('deletes');
  const deletes = gained.get('deletes');
  if (returned !== undefined && (deletes !== undefined || mentions(edit, 'draft', 'deletes')))
    return [
      {
        fact: 'return',
        says: both(
          `It is no longer given back, only deleted or destroyed: “${returned}” is gone`,
          `不再返还，仅作删除或销毁：删去“${returned}”`,
        ),
        short: both('deleted, not returned', '仅删除，不返还'),
        favours: side,
        magnitude: 0.6,
      },
    ];
  if (returns !== undefined && (deleted !== undefined || mentions(edit, 'baseline', 'deletes')))
    return [
      {
        fact: 'return',
        says: both(
          `It is given back now, not only deleted or destroyed: “${returns}”`,
          `现须返还，而非仅作删除或销毁：新增“${returns}”`,
        ),
        short: both('returned, not only deleted', '须返还'),
        favours: against(side),
        magnitude: 0.55,
      },
    ];
  return deletion(edit);
}

/** Deletion that comes to a return, or leaves it: after "or" a way out of it, else one duty more. */
function deletion(edit: CueEdit): CueEffect[] {
  const { lost, gained, hunk } = edit;
  const { choices } = modalityOf(edit.agreement.language);
  const gone = lost.get('deletes');
  const come = gained.get('deletes');
  const words = gone ?? come;
  if (words === undefined || (gone !== undefined && come !== undefined)) return [];
  if (!mentions(edit, 'baseline', 'returns') || !mentions(edit, 'draft', 'returns')) return [];
  const side = gainOf(edit.subject);
  const isChoice = choices.test(gone === undefined ? hunk.inserted : hunk.deleted);
  const lessToDo = (gone !== undefined) !== isChoice;
  return [
    {
      fact: 'deletion',
      says:
        gone === undefined
          ? isChoice
            ? both(
                `Instead of a return it may be deleted now: “${words}”`,
                `现可以“${words}”代替返还`,
              )
            : both(`It must be deleted, too: “${words}”`, `还须删除或销毁：新增“${words}”`)
          : isChoice
            ? both(
                `It must be given back: “${words}” is no longer another way`,
                `必须返还：不再可以“${words}”代替`,
              )
            : both(
                `It need not be deleted any more: “${words}” is gone`,
                `不再须删除或销毁：删去“${words}”`,
              ),
      short: cameOrWent(words, gone !== undefined),
      favours: lessToDo ? side : against(side),
      magnitude: 0.5,
    },
  ];
}

function mentions(
  { hunk, agreement, ...texts }: CueEdit,
  side: 'baseline' | 'draft',
  cue: 'returns' | 'deletes',
): boolean {
  const at = side === 'baseline' ? hunk.baselineAt : hunk.draftAt;
  return holdsCue(sentenceAt(texts[side], at, agreement), cue, agreement);
}
