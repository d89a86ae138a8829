import { type CueClass, modalityOf } from '../../../language/modality.js';
import type { Favours } from '../../change.js';
import { nuancesOf } from '../../../language/nuances.js';
import { against, gainOf } from '../impact.js';
import { mentionsIn, subjectBefore } from '../mentions.js';
import { sentenceStart } from '../scope.js';
import {
  actingAt,
  addedOrDropped,
  became,
  both,
  cameOrWent,
  type CueEdit,
  type CueEffect,
  modalBefore,
} from './edit.js';

const MODALS: readonly CueClass[] = ['obligation', 'discretion', 'prohibition'];

/**
 * Does one side have a right or duty where the other had one? Then neither became the other: what one
 * must or may no longer do and what the other now must or may are two things.
 */
function speaksOfOther({ lost, gained, hunk, baseline, draft, agreement }: CueEdit): boolean {
  const was = MODALS.map((cue) => lost.get(cue)).find((words) => words !== undefined);
  const is = MODALS.map((cue) => gained.get(cue)).find((words) => words !== undefined);
  if (was === undefined || is === undefined) return false;
  const from = subjectBefore(baseline, baseline.indexOf(was, hunk.baselineAt), agreement);
  const to = subjectBefore(draft, draft.indexOf(is, hunk.draftAt), agreement);
  const sides = new Set([from, to]);
  return sides.has('provider') && sides.has('customer');
}

/** A duty that becomes a right, or the other way round. */
export function dutyOrDiscretion(edit: CueEdit): CueEffect[] {
  const { lost, gained, subject } = edit;
  if (speaksOfOther(edit)) return [];
  const side = gainOf(subject);
  const duty = lost.get('obligation');
  const may = gained.get('discretion');
  if (duty !== undefined && may !== undefined)
    return [
      {
        fact: 'obligation',
        says: both(
          `A duty becomes discretion: “${duty}” → “${may}”`,
          `义务变为可自行决定：“${duty}”改为“${may}”`,
        ),
        short: became(duty, may),
        favours: side,
        magnitude: 0.75,
      },
    ];
  const was = lost.get('discretion');
  const is = gained.get('obligation');
  if (was === undefined || is === undefined) return [];
  return [
    {
      fact: 'obligation',
      says: both(
        `Discretion becomes a duty: “${was}” → “${is}”`,
        `可自行决定变为义务：“${was}”改为“${is}”`,
      ),
      short: became(was, is),
      favours: against(side),
      magnitude: 0.65,
    },
  ];
}

/** A duty of efforts instead of a firm one, or efforts of another degree. */
export function efforts(edit: CueEdit): CueEffect[] {
  const degree = effortsOfAnotherDegree(edit);
  if (degree !== null) return [degree];
  return [
    ...effortsAddedOrDropped(edit, 'efforts'),
    ...effortsAddedOrDropped(edit, 'best-efforts'),
  ];
}

/** Best efforts that become reasonable ones, or the other way round; null for any other edit. */
function effortsOfAnotherDegree({ lost, gained, subject }: CueEdit): CueEffect | null {
  const side = gainOf(subject);
  const falls = lost.has('best-efforts') && gained.has('efforts');
  const rises = lost.has('efforts') && gained.has('best-efforts');
  if (!falls && !rises) return null;
  const from = (lost.get('best-efforts') ?? lost.get('efforts'))!;
  const to = (gained.get('efforts') ?? gained.get('best-efforts'))!;
  return {
    fact: 'efforts',
    says: falls
      ? both(
          `Less effort is owed: “${to}” instead of “${from}”`,
          `所负尽力义务降低：“${from}”改为“${to}”`,
        )
      : both(
          `More effort is owed: “${to}” instead of “${from}”`,
          `所负尽力义务提高：“${from}”改为“${to}”`,
        ),
    short: both(`→ ${to}`, `→ “${to}”`),
    favours: falls ? side : against(side),
    magnitude: 0.5,
  };
}

function effortsAddedOrDropped(edit: CueEdit, cue: 'efforts' | 'best-efforts'): CueEffect[] {
  const side = gainOf(edit.subject);
  return addedOrDropped(edit, cue, (words, gone) => ({
    says: gone
      ? both(
          `A duty of efforts (“${words}”) becomes a firm one`,
          `尽力义务（“${words}”）变为确定义务`,
        )
      : both(`A duty becomes one of efforts only: “${words}”`, `义务弱化为尽力义务：“${words}”`),
    short: cameOrWent(words, gone),
    favours: gone ? against(side) : side,
    magnitude: gone ? 0.6 : 0.65,
  }));
}

/**
 * Whom it helps that something is allowed: who may do it. Where nobody is named, what may be done with
 * somebody's data or materials is done to him.
 */
function helpedByLeave(edit: CueEdit): Favours {
  const { draft, hunk, lost, gained, agreement } = edit;
  const words = gained.get('prohibition') ?? lost.get('prohibition') ?? '';
  const acting = actingAt(edit, words, !gained.has('prohibition'));
  if (acting !== null) return gainOf(acting);
  const before = draft.slice(sentenceStart(draft, hunk.draftAt, agreement), hunk.draftAt);
  return against(gainOf(mentionsIn(before, agreement, true)[0]?.holder ?? null));
}

/** What is forbidden now, or no longer. A duty that is denied is one duty less, whatever the words. */
export function prohibition(edit: CueEdit): CueEffect[] {
  if (speaksOfOther(edit)) return [];
  const side = gainOf(edit.subject);
  const { lost, gained } = edit;
  const duty = lost.get('obligation');
  const denied = gained.get('prohibition') ?? gained.get('negation');
  if (duty !== undefined && denied !== undefined)
    return [
      {
        fact: 'obligation',
        says: both(
          `What was a duty is ruled out: “${duty}” → “${denied}”`,
          `义务被排除：“${duty}”改为“${denied}”`,
        ),
        short: became(duty, denied),
        favours: side,
        magnitude: 0.7,
      },
    ];
  const released = noDutyLeft(edit);
  if (released.length > 0) return released;
  const ruledOut = lost.get('prohibition') ?? lost.get('negation');
  const owed = gained.get('obligation');
  // "may, but shall tell": that it is allowed says more than what it takes
  const freed = lost.has('prohibition') && gained.has('discretion');
  if (ruledOut !== undefined && owed !== undefined && !freed)
    return [
      {
        fact: 'obligation',
        says: both(
          `What was ruled out is a duty now: “${ruledOut}” → “${owed}”`,
          `原被排除的事项变为义务：“${ruledOut}”改为“${owed}”`,
        ),
        short: became(ruledOut, owed),
        favours: against(side),
        magnitude: 0.65,
      },
    ];
  const leave = helpedByLeave(edit);
  const allowed = lost.get('discretion');
  const forbidden = gained.get('prohibition');
  if (allowed !== undefined && forbidden !== undefined)
    return [
      {
        fact: 'prohibition',
        says: both(
          `A right becomes a prohibition: “${allowed}” → “${forbidden}”`,
          `权利变为禁止：“${allowed}”改为“${forbidden}”`,
        ),
        short: became(allowed, forbidden),
        // a right of one side that nobody has any more was his
        favours: against(
          leave === 'provider' || leave === 'customer'
            ? leave
            : gainOf(
                subjectBefore(
                  edit.baseline,
                  edit.baseline.indexOf(allowed, edit.hunk.baselineAt),
                  edit.agreement,
                ),
              ),
        ),
        magnitude: 0.7,
      },
    ];
  const wasForbidden = lost.get('prohibition');
  const isAllowed = gained.get('discretion');
  // "neither party [except Provider] may": the same verb beside other words
  if (wasForbidden !== undefined && wasForbidden === isAllowed) return [];
  if (wasForbidden !== undefined && isAllowed !== undefined)
    return [
      {
        fact: 'prohibition',
        says: both(
          `A prohibition becomes a right: “${wasForbidden}” → “${isAllowed}”`,
          `禁止变为权利：“${wasForbidden}”改为“${isAllowed}”`,
        ),
        short: became(wasForbidden, isAllowed),
        favours: leave,
        magnitude: 0.7,
      },
    ];
  return addedOrDropped(edit, 'prohibition', (words, gone) => ({
    says: gone
      ? both(`A prohibition is lifted: “${words}” is gone`, `取消禁止性约定：“${words}”`)
      : both(`Something is now forbidden: “${words}”`, `新增禁止性约定：“${words}”`),
    short: cameOrWent(words, gone),
    favours: gone ? leave : against(leave),
    magnitude: gone ? 0.65 : 0.6,
  }));
}

/** Characters behind a denial that name what is denied. */
const PROMISE = 24;

/** "Shall have no obligation to": the verb of the duty stays, and the duty is denied all the same. */
function noDutyLeft(edit: CueEdit): CueEffect[] {
  const { lost, gained, hunk, baseline, draft, subject, agreement } = edit;
  // who answers for something, and no longer does, is told as that
  if (lost.has('answers') || gained.has('answers')) return [];
  const come = gained.get('negation');
  const gone = lost.get('negation');
  const words = come ?? gone;
  if (words === undefined || (come !== undefined && gone !== undefined)) return [];
  const [text, at] = come === undefined ? [baseline, hunk.baselineAt] : [draft, hunk.draftAt];
  const rest = text.slice(text.indexOf(words, at));
  const { noConsent, noDuty } = modalityOf(agreement.language);
  const acting = actingAt(edit, words, come === undefined) ?? subject;
  const promised = nuancesOf(agreement.language).promises.test(rest.slice(0, PROMISE));
  // who promises nothing is the provider where nobody is named
  const side = acting === null && promised ? 'provider' : gainOf(acting);
  const isAllowed = modalBefore(edit, come === undefined ? 'baseline' : 'draft') === 'discretion';
  const free = isAllowed ? noConsent.exec(rest)?.[0] : undefined;
  if (free !== undefined)
    return [
      {
        fact: 'release',
        says:
          come === undefined
            ? both(`It is no longer allowed “${free}”`, `不再“${free}”`)
            : both(`No consent is needed: “${free}”`, `无需同意：“${free}”`),
        short: cameOrWent(free, come === undefined),
        favours: come === undefined ? against(side) : side,
        magnitude: 0.6,
      },
    ];
  const denied = noDuty.exec(rest);
  if (denied === null) return [];
  const quote = denied[0];
  return [
    come === undefined
      ? {
          fact: 'release',
          says: both(
            `A duty is no longer ruled out: “${quote}” is gone`,
            `不再排除义务：删去“${quote}”`,
          ),
          short: cameOrWent(quote, true),
          favours: against(side),
          magnitude: 0.65,
        }
      : {
          fact: 'release',
          says: both(`A duty is ruled out: “${quote}”`, `排除义务：新增“${quote}”`),
          short: cameOrWent(quote, false),
          favours: side,
          magnitude: 0.7,
        },
  ];
}
