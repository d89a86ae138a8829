import type { Agreement } from '../../../agreement/model.js';
import { type CueClass, modalityOf } from '../../../language/modality.js';
import { nuancesOf } from '../../../language/nuances.js';
import type { Favours } from '../../change.js';
import { against, type Both, gainOf } from '../impact.js';
import { mentionsIn, subjectBefore } from '../mentions.js';
import { relievedIn, sentenceAt, sentenceStart } from '../scope.js';
import { both, type CueEdit, type CueEffect } from './edit.js';
import { cutTo } from '../quote.js';

/** Longer stretches are sentences of their own. */
const LONGEST = 160;
/** As long as this they are told in full. */
const LONGEST_QUOTE = 70;

type Governing = 'prohibition' | 'right' | 'duty' | 'relief';

/**
 * Words with which what a sentence says holds in fewer cases, where they alone came or went: "without
 * appropriate safeguards" leaves of a prohibition only what is done without them.
 */
export function qualifiers(edit: CueEdit): CueEffect[] {
  const { hunk, baseline, draft, agreement } = edit;
  const [deleted, inserted] = [
    limiting(hunk.deleted, baseline, hunk.baselineAt, agreement),
    limiting(hunk.inserted, draft, hunk.draftAt, agreement),
  ];
  const gone = inserted === '';
  if (gone === (deleted === '')) return [];
  const stretch = gone ? deleted : inserted;
  const [text, at] = gone ? [baseline, hunk.baselineAt] : [draft, hunk.draftAt];
  if (stretch.length > LONGEST || stretch.trim().length < 3) return [];
  const governing = governs(text, at, at + stretch.length, agreement);
  // what "at any time" takes the place of says when, whatever its words are
  const isTime = [
    isAnyTime(hunk.deleted, baseline, hunk.baselineAt, agreement),
    isAnyTime(hunk.inserted, draft, hunk.draftAt, agreement),
  ].includes(true);
  const qualified =
    governing !== null &&
    (isTime || qualifies(stretch, text.slice(0, at), governing.sort, agreement));
  if (!qualified) return [];
  const { sort, less } = governing;
  const isException = edit.lost.has('exception') || edit.gained.has('exception');
  const words = stretch.replace(EDGES, '').replace(nuancesOf(agreement.language).only, '');
  const quote = cutTo(words, LONGEST_QUOTE);
  return [
    {
      fact: 'condition',
      says: (isException ? EXCEPTION : SAYS[sort])[gone ? 'gone' : 'come'](quote),
      short: gone
        ? both(`no longer “${quote}”`, `删去“${quote}”`)
        : both(`only “${quote}”`, `仅限“${quote}”`),
      favours: gone ? against(less) : less,
      magnitude: sort === 'prohibition' ? 0.6 : 0.5,
    },
  ];
}

/** Words that limit something; "at any time", or "at once", in their place limits nothing. */
function limiting(stretch: string, text: string, at: number, agreement: Agreement): string {
  if (isAnyTime(stretch, text, at, agreement)) return '';
  for (const { groups } of stretch.trim().matchAll(modalityOf(agreement.language).cues))
    if (groups?.['immediately'] === stretch.trim()) return '';
  return stretch;
}

/** Is the stretch, or the end of it, "at any time"? "At" may stand on both sides of the edit. */
function isAnyTime(stretch: string, text: string, at: number, { language }: Agreement): boolean {
  if (stretch === '') return false;
  const from = Math.max(0, at - BESIDE);
  const free = modalityOf(language).anyTime.exec(text.slice(from, at + stretch.length));
  return free !== null && from + free.index + free[0].length >= at + stretch.trimEnd().length;
}

/** Characters before an edit that a phrase may begin in. */
const BESIDE = 4;

/** Blanks and marks around a stretch. */
const EDGES = /^[\s,，]{1,4}|[\s,，。.]{1,4}$/g;

const EXCEPTION: Readonly<Record<'come' | 'gone', (words: string) => Both>> = {
  come: (words) => both(`An exception is new: “${words}”`, `新增例外：“${words}”`),
  gone: (words) => both(`An exception is gone: “${words}”`, `删去例外：“${words}”`),
};

const SAYS: Readonly<Record<Governing, Record<'come' | 'gone', (words: string) => Both>>> = {
  prohibition: {
    come: (words) =>
      both(
        `What was ruled out altogether is ruled out only “${words}” now, and otherwise allowed`,
        `原一律禁止的事项改为仅限“${words}”时禁止，其余情形不再禁止`,
      ),
    gone: (words) =>
      both(
        `What was ruled out only “${words}” is ruled out altogether now`,
        `原仅限“${words}”时禁止的事项改为一律禁止`,
      ),
  },
  right: {
    come: (words) => both(`The right has a condition now: “${words}”`, `权利新增条件：“${words}”`),
    gone: (words) =>
      both(`The right has a condition less: “${words}” is gone`, `权利减少条件：删去“${words}”`),
  },
  duty: {
    come: (words) => both(`The duty holds only “${words}” now`, `义务改为仅限“${words}”时适用`),
    gone: (words) =>
      both(`The duty no longer holds only “${words}”`, `义务不再仅限“${words}”时适用`),
  },
  relief: {
    come: (words) => both(`It is excused only “${words}” now`, `免除改为仅限“${words}”`),
    gone: (words) => both(`It is no longer excused only “${words}”`, `免除不再仅限“${words}”`),
  },
};

/** Do the words make what governs them hold in fewer cases? */
function qualifies(
  stretch: string,
  before: string,
  sort: Governing,
  { language }: Agreement,
): boolean {
  const { qualifier, condition, universal, freedom } = nuancesOf(language);
  const opens = qualifier.opens.test(stretch) || qualifier.closes.test(stretch.trim());
  switch (sort) {
    case 'prohibition':
      return opens;
    case 'right':
      return opens && !freedom.test(stretch);
    default:
      return condition.test(stretch) || (opens && universal.test(before));
  }
}

/**
 * What the words at `[at, end)` belong to, and whom it helps that it holds in fewer cases: the last
 * word of their sentence before them that allows, obliges or forbids, or the first behind them.
 */
function governs(
  text: string,
  at: number,
  end: number,
  agreement: Agreement,
): { readonly sort: Governing; readonly less: Favours } | null {
  const start = sentenceStart(text, at, agreement);
  const sentence = sentenceAt(text, at, agreement);
  const relieved = relievedIn(sentence, agreement);
  if (relieved !== null) return { sort: 'relief', less: against(gainOf(relieved)) };
  const { cues } = modalityOf(agreement.language);
  let found: { readonly cue: CueClass; readonly index: number } | null = null;
  for (const { groups, index } of sentence.matchAll(cues)) {
    const cue = MODAL.find((name) => groups?.[name] !== undefined);
    const within = start + index >= at && start + index < end;
    if (cue === undefined || within) continue;
    if (start + index >= end && found) break;
    found = { cue, index };
  }
  if (!found) return null;
  const { agent } = modalityOf(agreement.language);
  const holder =
    subjectBefore(text, start + found.index, agreement) ??
    mentionsIn(text.slice(start, start + found.index), agreement).at(-1)?.holder ??
    mentionsIn(sentence, agreement).find((m) => agent.test(sentence.slice(0, m.at)))?.holder ??
    null;
  const maintains = holder === null && nuancesOf(agreement.language).maintenance.test(sentence);
  const side = maintains ? 'provider' : gainOf(holder);
  if (found.cue === 'discretion') return { sort: 'right', less: against(side) };
  return { sort: found.cue === 'prohibition' ? 'prohibition' : 'duty', less: side };
}

const MODAL = ['prohibition', 'discretion', 'obligation'] as const;
