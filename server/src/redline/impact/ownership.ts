import type { Agreement } from '../../agreement/model.js';
import type { Holder } from '../../clauses/facts.js';
import { modalityOf } from '../../language/modality.js';
import { nuancesOf } from '../../language/nuances.js';
import type { Change, Impact } from '../change.js';
import { holdsCue } from './cues/words.js';
import { hunksOf } from './hunks.js';
import { against, type Both, gainOf, holderName, impact } from './impact.js';
import { mentionsIn } from './mentions.js';
import { sentenceAt, sentenceStart } from './scope.js';

/** What one side owned, or both, and another does now: read of the sentences that the change touches. */
export function ownershipImpacts(
  change: Change,
  known: readonly Impact[],
  agreement: Agreement,
): Impact[] {
  const { baseline, draft } = change;
  if (!baseline || !draft || known.some(({ fact }) => fact === 'holder')) return [];
  const { owning } = nuancesOf(agreement.language);
  if (!owning.thing.test(baseline.text) || !owning.thing.test(draft.text)) return [];
  const hunks = hunksOf(change);
  const from = ownersAt(
    baseline.text,
    hunks.map((h) => h.baselineAt),
    agreement,
  );
  const to = ownersAt(
    draft.text,
    hunks.map((h) => h.draftAt),
    agreement,
  );
  if (from.size !== 1 || to.size !== 1) return [];
  const [[was], [is]] = [[...from], [...to]];
  if (was === is) return [];
  return [moved(was!, is!)];
}

function moved(from: Holder, to: Holder): Impact {
  const [a, b] = [holderName(from), holderName(to)];
  const says: Both = isShared(to)
    ? {
        en: `What belonged to ${a.en} alone now belongs to both`,
        zh: `权利由${a.zh}单独所有改为双方共有`,
      }
    : isShared(from)
      ? {
          en: `What belonged to both now belongs to ${b.en} alone`,
          zh: `权利由双方共有改归${b.zh}单独所有`,
        }
      : { en: `What belonged to ${a.en} now belongs to ${b.en}`, zh: `权利由${a.zh}改归${b.zh}` };
  return impact({
    kind: 'wording',
    fact: 'ownership',
    from,
    to,
    favours: isShared(to) ? against(gainOf(from)) : gainOf(to),
    magnitude: 0.7,
    says,
    short: isShared(to)
      ? { en: 'owned by both', zh: '改为共有' }
      : { en: `owned by ${b.en}`, zh: `改归${b.zh}` },
  });
}

function isShared(holder: Holder): boolean {
  return holder === 'both' || holder === 'either';
}

/** Who is said to own something in the sentences that hold the places. */
function ownersAt(text: string, places: readonly number[], agreement: Agreement): Set<Holder> {
  const starts = new Set(places.map((at) => sentenceStart(text, at, agreement)));
  const owners = new Set<Holder>();
  for (const start of starts)
    for (const owner of ownersIn(sentenceAt(text, start, agreement), agreement)) owners.add(owner);
  return owners;
}

export function ownersIn(sentence: string, agreement: Agreement): Holder[] {
  const { owner } = modalityOf(agreement.language).roles;
  const { owning, risk } = nuancesOf(agreement.language);
  if (risk.test(sentence)) return [];
  return mentionsIn(sentence, agreement).flatMap(({ at, end, holder }) => {
    const [before, after] = [sentence.slice(0, at), sentence.slice(end)];
    const owns = owner.before.test(before) || owning.keeps.test(before) || owner.after.test(after);
    if (!owns || holder === null || owning.licence.test(after)) return [];
    // "title shall not pass to", "neither party owns", "each keeps its own"
    const near = sentence.slice(Math.max(0, at - DENIED), end + DENIED);
    const isDenied =
      holdsCue(near, 'negation', agreement) || holdsCue(near, 'prohibition', agreement);
    return isDenied || owning.each.test(sentence) ? [] : [holder];
  });
}

/** Characters around an owner in which his ownership is denied. */
const DENIED = 24;
