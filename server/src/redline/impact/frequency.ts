import type { Agreement } from '../../agreement/model.js';
import { modalityOf } from '../../language/modality.js';
import type { ClauseKind } from '../../clauses/kinds.js';
import type { Change, Favours, Impact } from '../change.js';
import type { Side } from '../compare.js';
import { hunksOf } from './hunks.js';
import { against, type Both, changeInPercent, distance, gainOf, impact } from './impact.js';
import { subjectBefore } from './mentions.js';
import { widerHelps } from './scope.js';

/** How often something may or must happen, as printed; no limit is infinitely often. */
interface HowOften {
  readonly perYear: number;
  readonly printed: string;
  readonly end: number;
}

/** How often somebody may or must do something: "twice a year" that becomes "once a year", or "at any time". */
export function frequencyImpacts(change: Change, { agreement }: Side): Impact[] {
  if (!change.baseline || !change.draft) return [];
  const [a, b] = [change.baseline.text, change.draft.text];
  const [told, tells] = [howOften(a, agreement), howOften(b, agreement)];
  const from = told ?? (tells && anyTime(a, agreement));
  const to = tells ?? (told && anyTime(b, agreement));
  if (!from || !to || from.perYear === to.perYear) return [];
  // another mention of the same clause is no other frequency
  if (
    !hunksOf(change).some(
      (hunk) => isIn(from, hunk.baselineAt, hunk.deleted) || isIn(to, hunk.draftAt, hunk.inserted),
    )
  )
    return [];
  const oftener = to.perYear > from.perYear;
  // "each quarter the provider shall … three times": the verb may stand within
  const more = oftenerHelps(b, to.end, change.draft.clauseKind, agreement);
  const limitless = !Number.isFinite(from.perYear + to.perYear);
  const percent = limitless ? null : changeInPercent(from.perYear, to.perYear);
  return [
    impact({
      kind: 'value',
      fact: 'frequency',
      from: from.printed,
      to: to.printed,
      favours: oftener ? more : against(more),
      magnitude: 0.35 + 0.3 * (limitless ? 1 : distance(from.perYear, to.perYear)),
      says: sayingOf(from, to, oftener, percent),
      short: {
        en: `${from.printed} → ${to.printed}`,
        zh: `${from.printed} → ${to.printed}`,
      },
    }),
  ];
}

/** Whom it helps that it happens more often; what somebody does in plain words ("we back up daily") he owes. */
function oftenerHelps(text: string, at: number, kind: ClauseKind, agreement: Agreement): Favours {
  const helps = widerHelps(text, at, kind, agreement);
  return helps === 'unclear' ? against(gainOf(subjectBefore(text, at, agreement))) : helps;
}

/** Does a stretch that was edited touch the words? */
function isIn({ end, printed }: HowOften, at: number, stretch: string): boolean {
  return stretch !== '' && at < end && at + stretch.length > end - printed.length;
}

function sayingOf(from: HowOften, to: HowOften, oftener: boolean, percent: string | null): Both {
  return {
    en: `It may happen ${oftener ? 'more' : 'less'} often: “${to.printed}” instead of “${from.printed}”${percent === null ? '' : ` (${percent})`}`,
    zh: `频率${oftener ? '提高' : '降低'}：“${from.printed}”改为“${to.printed}”${percent === null ? '' : `（${percent}）`}`,
  };
}

function howOften(text: string, { language }: Agreement): HowOften | null {
  const found = modalityOf(language).frequency(text);
  return (
    found && {
      perYear: found.perYear,
      printed: text.slice(found.start, found.end),
      end: found.end,
    }
  );
}

function anyTime(text: string, { language }: Agreement): HowOften | null {
  const found = modalityOf(language).anyTime.exec(text);
  return (
    found && {
      perYear: Infinity,
      printed: found[0],
      end: found.index + found[0].length,
    }
  );
}
