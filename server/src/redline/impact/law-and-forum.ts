import type { Impact } from '../change.js';
import { fold } from '../normal-form.js';
import { type FactEffect, impact } from './impact.js';

/** Another law. */
export const governingLawEffect: FactEffect<'governing-law'> = ({ baseline, draft }) => {
  const from = baseline.facts.law;
  const to = draft.facts.law;
  if (fold(from) === fold(to)) return [];
  return [changed('governing-law', 'law', from, to, 0.75, 'governing law', '适用法律')];
};

/** Court or arbitration, which one, and where. */
export const disputeForumEffect: FactEffect<'dispute-forum'> = ({ baseline, draft }) => {
  const from = baseline.facts;
  const to = draft.facts;
  const found: Impact[] = [];
  if (from.method !== to.method)
    found.push(
      changed(
        'dispute-forum',
        'method',
        METHODS[from.method],
        METHODS[to.method],
        0.65,
        'way of settling disputes',
        '争议解决方式',
        [from.method, to.method],
      ),
    );
  if (from.forum !== null && to.forum !== null && fold(from.forum) !== fold(to.forum))
    found.push(
      changed('dispute-forum', 'forum', from.forum, to.forum, 0.6, 'forum', '争议解决机构'),
    );
  else if (from.seat !== null && to.seat !== null && fold(from.seat) !== fold(to.seat))
    found.push(changed('dispute-forum', 'seat', from.seat, to.seat, 0.6, 'seat', '争议解决地'));
  return found;
};

const METHODS = {
  court: '诉讼',
  arbitration: '仲裁',
  negotiation: '协商',
  mediation: '调解',
} as const;

function changed(
  kind: string,
  fact: string,
  from: string,
  to: string,
  magnitude: number,
  en: string,
  zh: string,
  english: readonly [string, string] = [from, to],
): Impact {
  return impact({
    kind,
    fact,
    from: english[0],
    to: english[1],
    favours: 'unclear',
    magnitude,
    says: {
      en: `The ${en} changes from ${english[0]} to ${english[1]}`,
      zh: `${zh}由${from}改为${to}`,
    },
    short: { en: `${english[0]} → ${english[1]}`, zh: `${from} → ${to}` },
  });
}
