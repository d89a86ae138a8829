import type { Passage, Reading } from '../../clauses/recogniser.js';
import { agentAfter, subjectOf } from './subject.js';
import { CONSEQUENCE } from './termination-consequence.js';
import { eachFor } from './termination-holders.js';
import { periodsIn } from './termination-periods.js';
import { right } from './termination-reading.js';

/** "Either party may terminate this Agreement:", "this Agreement may be terminated if" */
const LEAD_RIGHT = new RegExp(
  String.raw`\b(?:may|can|right|entitled|option)\b(?:[^.;]|\.(?=[0-9])){0,160}\bterminat(?:e|ed)\b(?:[^.;]|\.(?=[0-9])){0,200}$|\b(?:shall|will)\s(?:automatically\s|immediately\s)?terminate\b[^.;]{0,120}$|\b(?:may|can)\s(?:also\s|only\s)?(?:end|cancel)\s(?:this|the|your)\s(?:\w+\s)?(?:agreement|contract|subscription|service|membership|account)\b[^.;]{0,80}$`,
  'i',
);

/** A ground or a way under "Either party may terminate this Agreement:". */
export function itemOfRight(sentence: string, passage: Passage): Reading<'termination'> | null {
  const lead = passage.leadIn;
  if (
    lead === null ||
    CONSEQUENCE.test(sentence) ||
    !LEAD_RIGHT.test(lead) ||
    /\b(?:upon|after|following)\s(?:any\s|the\s)?terminat/i.test(lead)
  )
    return null;
  if (sentence !== passage.sentences[0]?.text || !/[a-z]{3}/i.test(sentence)) return null;
  const found = right(sentence, 0, sentence.length, null);
  const automatic = /\b(?:shall|will)\s(?:automatically\s)?terminate\b/i.test(lead);
  const leadPeriods = periodsIn(lead);
  return {
    ...found,
    facts: {
      ...found.facts,
      effect: automatic ? 'automatic' : 'right',
      holder: automatic
        ? null
        : (eachFor(subjectOf(lead, lead.length, { ...passage, leadIn: null }), lead) ??
          agentAfter(sentence, 0, passage) ??
          agentAfter(lead, 0, passage) ??
          passage.sides.mentions(sentence)[0]?.holder ??
          null),
      noticeDays: found.facts.noticeDays ?? leadPeriods.noticeDays,
    },
  };
}
