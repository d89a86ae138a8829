import { nuancesOf } from '../../../language/nuances.js';
import { gainOf, against } from '../impact.js';
import { both, cameOrWent, type CueEdit, type CueEffect } from './edit.js';

/** A least that is no figure ("no less than reasonable care"), which came or went with its duty. */
export function floors({ hunk, subject, agreement }: CueEdit): CueEffect[] {
  const { floor } = nuancesOf(agreement.language);
  const was = floor.exec(hunk.deleted)?.[1]?.trim();
  const is = floor.exec(hunk.inserted)?.[1]?.trim();
  if ((was === undefined) === (is === undefined)) return [];
  const words = (was ?? is)!;
  const gone = was !== undefined;
  const owing = gainOf(subject);
  return [
    {
      fact: 'floor',
      says: gone
        ? both(`The minimum of “${words}” is dropped`, `删去最低要求“${words}”`)
        : both(`A minimum is new: “${words}”`, `新增最低要求“${words}”`),
      short: cameOrWent(words, gone),
      favours: gone ? owing : against(owing),
      magnitude: 0.5,
    },
  ];
}
