import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readDurations, toDays } from '../values/index.js';

export const claimWindowCues = ['credit', 'claim', 'cause of action', 'action'] as const;

const CREDIT_CLAIM =
  /\b(?:claim|request|submit|apply\sfor|notif\w+|receive|open a|contact)\b[^.;]{0,200}\b(?:credits?|claims?|compensation|ticket)\b|\bcredits?\b[^.;]{0,200}\b(?:claim|request|submit|received|notif\w+)\b/i;
const LIMITATION =
  /\b(?:no|any)\s(?:claim|action|suit|proceeding|legal action|cause of action)\w*\b[^.;]{0,260}\b(?:brought|commenced|filed|instituted|made|asserted)\b/i;
const WITHIN =
  /\b(?:within|no later than|not later than|more than|later than|after|before|prior to|by the end of|in)\s(?:the\s)?$/i;

/** The last moment to claim a service credit, or to bring an action at all. */
export function claimWindow(sentence: string, passage: Passage): Reading<'claim-window'>[] {
  const limitation = LIMITATION.test(sentence);
  const credit =
    CREDIT_CLAIM.test(sentence) &&
    (/\bcredits?\b/i.test(sentence) || passage.headings.some((h) => /credit|claim/i.test(h)));
  if (!limitation && !credit) return [];
  for (const d of readDurations(sentence)) {
    if (d.value.unit === 'minute' || d.value.unit === 'hour') continue;
    if (!WITHIN.test(sentence.slice(Math.max(0, d.start - 24), d.start))) continue;
    const rest = sentence.slice(d.end, d.end + 140);
    const from = /^[^.;,]{0,10}?\b(?:of|after|from|following|since)\s([^.;,]{3,100})/i.exec(rest);
    if (limitation && !credit && !from) continue;
    return [
      {
        facts: {
          days: toDays(d.value),
          workingDays: d.value.unit === 'working-day',
          from: from?.[1]?.trim() ?? null,
        },
        figures: [{ start: d.start, end: d.end }],
      },
    ];
  }
  return [];
}
