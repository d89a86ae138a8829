import type { Agreement } from '../../agreement/model.js';
import type { DisputeForumFacts } from '../../clauses/facts.js';
import type { Favours, Impact } from '../change.js';
import { fold } from '../normal-form.js';
import { type Both, type FactEffect, gainOf, impact } from './impact.js';
import { mentionsIn } from './mentions.js';

/** Another law. */
export const governingLawEffect: FactEffect<'governing-law'> = ({ baseline, draft }) => {
  const from = baseline.facts.law;
  const to = draft.facts.law;
  if (fold(from) === fold(to)) return [];
  return [
    changed({
      kind: 'governing-law',
      fact: 'law',
      from: both(from),
      to: both(to),
      name: { en: 'governing law', zh: '适用法律' },
      magnitude: 0.75,
    }),
  ];
};

/** Court or arbitration, which one, and where: at the home of one side it is easier for that side. */
export const disputeForumEffect: FactEffect<'dispute-forum'> = ({ baseline, draft }, context) => {
  const from = baseline.facts;
  const to = draft.facts;
  const found: Impact[] = [];
  if (from.method !== to.method)
    found.push(
      changed({
        kind: 'dispute-forum',
        fact: 'method',
        from: METHODS[from.method],
        to: METHODS[to.method],
        name: { en: 'way of settling disputes', zh: '争议解决方式' },
        magnitude: 0.65,
      }),
    );
  for (const fact of ['forum', 'seat'] as const) {
    const before = from[fact];
    const after = to[fact];
    if (before === null || after === null || fold(before) === fold(after)) continue;
    found.push(
      changed({
        kind: 'dispute-forum',
        fact,
        from: both(before),
        to: both(after),
        name: PLACES[fact],
        magnitude: 0.6,
        favours: homeOf(after, context.draft),
      }),
    );
    break;
  }
  return found;
};

const METHODS: Readonly<Record<DisputeForumFacts['method'], Both>> = {
  court: { en: 'court', zh: '诉讼' },
  arbitration: { en: 'arbitration', zh: '仲裁' },
  negotiation: { en: 'negotiation', zh: '协商' },
  mediation: { en: 'mediation', zh: '调解' },
};

const PLACES: Readonly<Record<'forum' | 'seat', Both>> = {
  forum: { en: 'forum', zh: '争议解决机构' },
  seat: { en: 'seat', zh: '争议解决地' },
};

/** The side whose own place is named ("the court at the provider's seat"). */
function homeOf(forum: string, agreement: Agreement): Favours {
  const holders = new Set(mentionsIn(forum, agreement).map(({ holder }) => holder));
  return holders.size === 1 ? gainOf([...holders][0]!) : 'unclear';
}

/** As printed, in whichever language that is. */
function both(printed: string): Both {
  return { en: printed, zh: printed };
}

function changed({
  kind,
  fact,
  from,
  to,
  name,
  magnitude,
  favours = 'unclear',
}: {
  readonly kind: string;
  readonly fact: string;
  readonly from: Both;
  readonly to: Both;
  readonly name: Both;
  readonly magnitude: number;
  readonly favours?: Favours;
}): Impact {
  return impact({
    kind,
    fact,
    from: from.en,
    to: to.en,
    favours,
    magnitude,
    says: {
      en: `The ${name.en} changes from ${from.en} to ${to.en}`,
      zh: `${name.zh}由${from.zh}改为${to.zh}`,
    },
    short: { en: `${from.en} → ${to.en}`, zh: `${from.zh} → ${to.zh}` },
  });
}
