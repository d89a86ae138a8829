import { modalityOf } from '../../../language/modality.js';
import { nuancesOf } from '../../../language/nuances.js';
import { readValues } from '../../../language/values/read.js';
import { against, gainOf } from '../impact.js';
import { subjectBefore } from '../mentions.js';
import { sentenceAt, widerHelps } from '../scope.js';
import {
  addedOrDropped,
  became,
  both,
  cameOrWent,
  type CueEdit,
  type CueEffect,
  giverIn,
  promptness,
} from './edit.js';

/** "Within 48 hours" that becomes "without undue delay", or the other way round. */
export function timeToAct(edit: CueEdit): CueEffect[] {
  const { hunk, lost, gained, agreement } = edit;
  const { indefiniteTime } = modalityOf(agreement.language);
  const loose = gained.get('immediately');
  const fixed = durationIn(hunk.deleted);
  if (loose !== undefined && fixed !== null && indefiniteTime.test(loose))
    return [
      {
        fact: 'deadline',
        says: both(
          `A fixed time becomes an indefinite one: “${loose}” instead of ${fixed}`,
          `确定的期限变为不确定：“${fixed}”改为“${loose}”`,
        ),
        short: became(fixed, loose),
        // less prompt than a day that is named: as if promptness were dropped
        favours: promptness(edit, true),
        magnitude: 0.5,
      },
    ];
  const was = lost.get('immediately');
  const now = durationIn(hunk.inserted);
  if (was === undefined || now === null || !indefiniteTime.test(was)) return [];
  return [
    {
      fact: 'deadline',
      says: both(
        `An indefinite time becomes a fixed one: ${now} instead of “${was}”`,
        `不确定的期限变为确定：“${was}”改为“${now}”`,
      ),
      short: became(was, now),
      favours: 'unclear',
      magnitude: 0.4,
    },
  ];
}

/** The time that is named in the words of an edit, as printed; null where there is none. */
function durationIn(text: string): string | null {
  const time = readValues(text).find(({ kind }) => kind === 'duration');
  return time ? text.slice(time.start, time.end).trim() : null;
}

/** What lasts for ever. */
export function endless(edit: CueEdit): CueEffect[] {
  const { draft, hunk, clauseKind, agreement } = edit;
  const helps = widerHelps(draft, hunk.draftAt, clauseKind, agreement);
  const grants = modalityOf(agreement.language).grant.test(
    sentenceAt(draft, hunk.draftAt, agreement),
  );
  const longer = helps === 'unclear' && grants ? against(giverIn(edit)) : helps;
  return addedOrDropped(edit, 'endless', (words, gone) => ({
    says: gone
      ? both(`It no longer lasts for ever: “${words}” is gone`, `不再无限期有效：删去“${words}”`)
      : both(`It lasts for ever now: “${words}”`, `改为无限期有效：“${words}”`),
    short: gone ? both('no longer for ever', '不再无限期') : both('for ever', '改为无限期'),
    favours: gone ? against(longer) : longer,
    magnitude: 0.5,
  }));
}

/** A term that goes on by itself: good for who is paid. */
export function renewal(edit: CueEdit): CueEffect[] {
  return addedOrDropped(edit, 'automatic-renewal', (words, gone) => ({
    says: gone
      ? both(`It no longer renews by itself: “${words}” is gone`, `不再自动续期：删去“${words}”`)
      : both(`It renews by itself now: “${words}”`, `改为自动续期：新增“${words}”`),
    short: gone
      ? both('no automatic renewal', '不再自动续期')
      : both('automatic renewal', '改为自动续期'),
    favours: gone ? 'customer' : 'provider',
    magnitude: 0.55,
  }));
}

/** Silence that counts as consent, acceptance or waiver: bad for who would have to speak. */
export function deemed(edit: CueEdit): CueEffect[] {
  const { agreement, baseline, draft, hunk } = edit;
  return addedOrDropped(edit, 'deemed', (words, gone) => {
    const text = gone ? baseline : draft;
    const at = text.indexOf(words, gone ? hunk.baselineAt : hunk.draftAt);
    const subject = gainOf(subjectBefore(text, Math.max(at, 0), agreement));
    // who accepts is who has ordered
    const accepts = nuancesOf(agreement.language).acceptance.test(words);
    const silent = subject === 'unclear' && accepts ? 'customer' : subject;
    return {
      says: gone
        ? both(
            `Silence no longer counts as an answer: “${words}” is gone`,
            `沉默不再产生效力：删去“${words}”`,
          )
        : both(`Silence now counts as an answer: “${words}”`, `沉默将产生效力：新增“${words}”`),
      short: cameOrWent(words, gone),
      favours: gone ? silent : against(silent),
      magnitude: 0.6,
    };
  });
}
