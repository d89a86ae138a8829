import { modalityOf } from '../../../language/modality.js';
import { against, gainOf } from '../impact.js';
import { subjectBefore } from '../mentions.js';
import { both, type CueEdit, type CueEffect, holdsModal } from './edit.js';
import { holdsCue } from './words.js';

/** What came by itself and must be asked for now, or the other way round: good for who owes it if it must. */
export function onRequest(edit: CueEdit): CueEffect[] {
  const { lost, gained, hunk, baseline, draft, agreement } = edit;
  const was = lost.get('automatic');
  const is = gained.get('automatic');
  if ((was === undefined) === (is === undefined)) return [];
  const [text, at, words] =
    was === undefined ? [draft, hunk.draftAt, is!] : [baseline, hunk.baselineAt, was];
  const where = text.indexOf(words, at);
  // what one side may do by itself is a right of its own
  if (!holdsModal(text, where, 'obligation', agreement)) return [];
  const owing = gainOf(subjectBefore(text, where, agreement));
  const request = was === undefined ? requestIn(baseline, draft) : requestIn(draft, baseline);
  return [
    {
      fact: 'automatic',
      says:
        was === undefined
          ? both(
              `It happens by itself now: “${words}”${request === undefined ? '' : ` instead of “${request}”`}`,
              request === undefined
                ? `改为自动进行：新增“${words}”`
                : `改为自动进行：“${request}”改为“${words}”`,
            )
          : both(
              request === undefined
                ? `It no longer happens by itself: “${words}” is gone`
                : `It must be asked for now: “${request}” instead of “${words}”`,
              request === undefined
                ? `不再自动进行：删去“${words}”`
                : `改为须经申请：“${words}”改为“${request}”`,
            ),
      short:
        was === undefined ? both('by itself', '改为自动') : both('only on request', '改为须申请'),
      favours: was === undefined ? against(owing) : owing,
      magnitude: 0.6,
    },
  ];

  /** The request that one text asks for and the other does not. */
  function requestIn(text: string, other: string): string | undefined {
    if (holdsCue(other, 'on-request', agreement)) return undefined;
    for (const { groups } of text.matchAll(modalityOf(agreement.language).cues))
      if (groups?.['on_request'] !== undefined) return groups['on_request'];
    return undefined;
  }
}
