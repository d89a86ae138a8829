import { modalityOf } from '../../language/modality.js';
import type { Change, Impact } from '../change.js';
import type { Side } from '../compare.js';
import { against, changeInPercent, distance, impact } from './impact.js';
import { widerHelps } from './scope.js';

/** How often somebody may or must do something: "twice a year" that becomes "once a year". */
export function frequencyImpacts(change: Change, { agreement }: Side): Impact[] {
  if (!change.baseline || !change.draft) return [];
  const { frequency } = modalityOf(agreement.language);
  const from = frequency(change.baseline.text);
  const to = frequency(change.draft.text);
  if (!from || !to || from.perYear === to.perYear) return [];
  const before = change.baseline.text.slice(from.start, from.end);
  const after = change.draft.text.slice(to.start, to.end);
  const oftener = to.perYear > from.perYear;
  const more = widerHelps(change.draft.text, to.start, change.draft.clauseKind, agreement);
  const percent = changeInPercent(from.perYear, to.perYear);
  return [
    impact({
      kind: 'value',
      fact: 'frequency',
      from: before,
      to: after,
      favours: oftener ? more : against(more),
      magnitude: 0.35 + 0.3 * distance(from.perYear, to.perYear),
      says: {
        en: `It may happen ${oftener ? 'more' : 'less'} often: “${after}” instead of “${before}” (${percent})`,
        zh: `频率${oftener ? '提高' : '降低'}：“${before}”改为“${after}”（${percent}）`,
      },
      short: { en: `${before} → ${after}`, zh: `${before} → ${after}` },
    }),
  ];
}
