import { modalityOf } from '../../../language/modality.js';
import { nuancesOf } from '../../../language/nuances.js';
import type { Favours } from '../../change.js';
import { against, changeInPercent, distance, gainOf } from '../impact.js';
import { mentionsIn, subjectBefore } from '../mentions.js';
import { bearerIn, sentenceAt } from '../scope.js';
import { became, both, type CueEdit, type CueEffect } from './edit.js';
import { holdsCue } from './words.js';
import { cutTo } from '../quote.js';

/** The event from which something counts, that is another now: later, where it is known to be. */
export function starts(edit: CueEdit): CueEffect[] {
  const { hunk, draft, agreement } = edit;
  const { start, stages } = nuancesOf(agreement.language);
  // words are cut otherwise beside other words: 自验收, 自发|货
  const same = sharedIdeographs(hunk.deleted, hunk.inserted);
  const from = hunk.deleted.slice(same).trim();
  const to = hunk.inserted.slice(same).trim();
  if (from === '' || to === '' || from.length + to.length > LONGEST_EVENTS) return [];
  const before = draft.slice(0, hunk.draftAt + same);
  const after = draft.slice(hunk.draftAt + hunk.inserted.length).trimStart();
  if (
    !start.before.test(before.trimEnd() + (/\s$/.test(before) ? ' ' : '')) ||
    !start.after.test(after)
  )
    return [];
  const stageOf = (event: string): number => stages.findLastIndex((stage) => stage.test(event));
  const [was, is] = [stageOf(from), stageOf(to)];
  if (was < 0 && is < 0) return [];
  const known = was >= 0 && is >= 0 && was !== is;
  const later = is > was;
  const helps = known ? helpedByLater(edit) : 'unclear';
  return [
    {
      fact: 'start',
      says: known
        ? later
          ? both(
              `It counts from a later event: “${to}” instead of “${from}”`,
              `起算推迟：“${from}”改为“${to}”`,
            )
          : both(
              `It counts from an earlier event: “${to}” instead of “${from}”`,
              `起算提前：“${from}”改为“${to}”`,
            )
        : both(
            `It counts from another event: “${to}” instead of “${from}”`,
            `起算的事件由“${from}”改为“${to}”`,
          ),
      short: became(from, to),
      favours: later ? helps : against(helps),
      magnitude: 0.5,
    },
  ];
}

/** How many ideographs two texts begin with alike. */
function sharedIdeographs(a: string, b: string): number {
  let same = 0;
  while (a[same] === b[same] && /^[\u4e00-\u9fff]/.test(a[same] ?? '')) same++;
  return same;
}

/** Characters of both events together; what is longer tells more than an event. */
const LONGEST_EVENTS = 80;

/**
 * Whom it helps that something counts from later on: not who owns it only then; the customer where it
 * is a warranty; else who must act.
 */
function helpedByLater({ draft, hunk, agreement }: CueEdit): Favours {
  const sentence = sentenceAt(draft, hunk.draftAt, agreement);
  const { owner } = modalityOf(agreement.language).roles;
  const owning = mentionsIn(sentence, agreement).find(
    ({ at, end }) =>
      owner.before.test(sentence.slice(0, at)) || owner.after.test(sentence.slice(end)),
  );
  if (owning) return against(gainOf(owning.holder));
  const { risk, warranty } = nuancesOf(agreement.language);
  if (warranty.test(sentence) || risk.test(sentence)) return 'customer';
  return holdsCue(sentence, 'obligation', agreement)
    ? gainOf(subjectBefore(draft, hunk.draftAt, agreement))
    : 'unclear';
}

/** A period that takes the place of another: over which a level is measured, by which a rate counts. */
export function periods(edit: CueEdit): CueEffect[] {
  const { hunk, draft, agreement } = edit;
  const { periodOf, measured, rated, paid } = nuancesOf(agreement.language);
  const from = periodOf(hunk.deleted);
  const to = periodOf(hunk.inserted);
  if (from === null || to === null || from === to) return [];
  const sentence = sentenceAt(draft, hunk.draftAt, agreement);
  const [was, is] = [hunk.deleted.trim(), hunk.inserted.trim()];
  const longer = to > from;
  const percent = changeInPercent(1 / from, 1 / to);
  const magnitude = 0.4 + 0.3 * distance(from, to);
  if (measured.test(sentence))
    return [
      {
        fact: 'measuring',
        says: longer
          ? both(
              `It is measured over a longer time (“${is}” instead of “${was}”): good days make up for more bad ones`,
              `统计周期变长（“${was}”改为“${is}”），好坏时段更易相抵`,
            )
          : both(
              `It is measured over a shorter time (“${is}” instead of “${was}”): good days make up for fewer bad ones`,
              `统计周期变短（“${was}”改为“${is}”），好坏时段更难相抵`,
            ),
        short: became(was, is),
        favours: longer ? 'provider' : 'customer',
        magnitude,
      },
    ];
  const payer = gainOf(
    bearerIn(sentence, agreement) ?? subjectBefore(draft, hunk.draftAt, agreement),
  );
  const counts = rated.test(sentence);
  // how often something is done is told as that
  const { frequency } = modalityOf(agreement.language);
  if (!counts && !paid.test(sentence) && frequency(sentence) !== null) return [];
  if (!counts && !paid.test(sentence))
    return [
      {
        fact: 'period',
        says: both(`“${is}” takes the place of “${was}”`, `“${was}”改为“${is}”`),
        short: became(was, is),
        favours: 'unclear',
        magnitude,
      },
    ];
  // what is paid beforehand is paid sooner by longer periods
  const beforehand =
    holdsCue(sentence, 'prepaid', agreement) ||
    nuancesOf(agreement.language).paidAhead.test(sentence);
  const dearer = !counts && longer === beforehand;
  return [
    {
      fact: counts ? 'rate' : 'interval',
      says: counts
        ? both(
            `The rate counts by “${is}” instead of “${was}” (${percent})`,
            `费率由按“${was}”计改为按“${is}”计（${percent}）`,
          )
        : both(`Payment is due by “${is}” instead of “${was}”`, `付款由按“${was}”改为按“${is}”`),
      short: became(was, is),
      favours: (counts ? longer : !dearer) ? payer : against(payer),
      magnitude,
    },
  ];
}

/** The language of proceedings, of notices, of a text. */
export function languages({ hunk, agreement }: CueEdit): CueEffect[] {
  const { languageName } = nuancesOf(agreement.language);
  const [was, is] = [hunk.deleted.trim(), hunk.inserted.trim()];
  if (!languageName.test(was) || !languageName.test(is)) return [];
  return [
    {
      fact: 'language',
      says: both(`The language changes from ${was} to ${is}`, `语言由${was}改为${is}`),
      short: became(was, is),
      favours: 'unclear',
      magnitude: 0.4,
    },
  ];
}

/** What was said to be none of a sort and now is one, or the other way round. */
export function countsAs(edit: CueEdit): CueEffect[] {
  const { lost, gained, hunk, draft, agreement } = edit;
  const gone = lost.has('negation') || lost.has('prohibition');
  const come = gained.has('negation') || gained.has('prohibition');
  if (gone === come) return [];
  const rest = draft.slice(hunk.draftAt + (gone ? hunk.inserted.length : 0));
  const behind = gone ? rest : rest.slice(hunk.inserted.length);
  if (!nuancesOf(agreement.language).counts.test(behind)) return [];
  const sentence = sentenceAt(draft, hunk.draftAt, agreement).trim();
  const quote = cutTo(sentence, 60);
  return [
    {
      fact: 'counts',
      says: gone
        ? both(`It counts as one now: “${quote}”`, `由不属于改为属于：“${quote}”`)
        : both(`It no longer counts as one: “${quote}”`, `由属于改为不属于：“${quote}”`),
      short: gone ? both('counts now', '改为属于') : both('no longer counts', '改为不属于'),
      favours: excuses(edit) ? (gone ? 'provider' : 'customer') : 'unclear',
      magnitude: 0.6,
    },
  ];
}

/** Is the clause about what excuses who performs? That is the provider in the first place. */
function excuses({ clauseKind }: CueEdit): boolean {
  return clauseKind === 'force-majeure' || clauseKind === 'sla-exclusion';
}
