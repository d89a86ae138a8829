import type { Passage, Reading } from '../../clauses/recogniser.js';
import { automaticIn } from './termination-automatic.js';
import { consequenceIn } from './termination-consequence.js';
import { FREELY } from './termination-grounds.js';
import {
  entitledIn,
  labelledRight,
  noticeToEnd,
  remedyIn,
  rightForCause,
  sanctionIn,
} from './termination-implied.js';
import { itemOfRight } from './termination-items.js';
import { limbs, right } from './termination-reading.js';
import { rightsIn } from './termination-rights.js';

export const terminationCues = [
  'terminat',
  'cancel',
  'withdraw',
  'expir',
  ' void',
  'discontinu',
  'close ',
  ' end ',
  'ending',
  'ended by',
  'stop using',
  'walk away',
  'can leave ',
  'may leave ',
  ' ends',
  'is over',
  'live on',
  'delete ',
  'to an end',
  'lapses',
  'deactivat',
  ' is closed',
  'surviv',
  'extinguish',
  'end of serv',
  'end of the serv',
  'end of the prov',
  'end of provi',
  'cessation',
  'shut down',
  'closure',
  'wind down',
  'transition period',
  // items under "either party may terminate:" need not say the word again
  'breach',
  'insolven',
  'bankrupt',
  'default',
  'convenience',
  'any reason',
] as const;

/** "may terminate immediately upon:" */
const GROUNDS_BELOW =
  /\b(?:upon|if|when|where|for|because of|in the event of|in case of|following|(?:reasons?|circumstances|events?|conditions?|cases?)(?:\s(?:occurs?|appl(?:y|ies)))?)\s?:$/i;

/** "…; provided that Buyer may terminate": what stands before is another right, with a notice of its own. */
const PROVISO = /^(?:provided|but|however|except)\b/i;

/** Ends of an agreement: rights to end it, ends by themselves, and what follows. */
export function termination(sentence: string, passage: Passage): Reading<'termination'>[] {
  const spots = rightsIn(sentence, passage);
  if (spots.length === 0) {
    const only =
      labelledRight(sentence) ??
      noticeToEnd(sentence, passage) ??
      sanctionIn(sentence, passage) ??
      remedyIn(sentence, passage) ??
      rightForCause(sentence, passage) ??
      entitledIn(sentence, passage) ??
      automaticIn(sentence, passage) ??
      itemOfRight(sentence, passage);
    return only !== null ? [only] : consequenceIn(sentence, passage);
  }
  // the grounds stand in the items below, and are read there
  if (spots.length === 1 && /[:\w]$/.test(sentence)) {
    const { trigger, noticeDays } = right(sentence, 0, sentence.length, spots[0]!.holder).facts;
    const open =
      trigger === 'other' ||
      (trigger === 'convenience' && GROUNDS_BELOW.test(sentence)) ||
      (/\w$/.test(sentence) && !FREELY.test(sentence));
    if (open && noticeDays === null) return [];
  }
  return spots.flatMap((spot, i) => {
    const end = spots[i + 1]?.start ?? sentence.length;
    const from = i === 0 && !PROVISO.test(sentence.slice(spot.start)) ? 0 : spot.start;
    return limbs(sentence, from, end, spot, passage);
  });
}
