import type { Agreement } from '../../agreement/model.js';
import type { Holder } from '../../clauses/facts.js';
import { modalityOf } from '../../language/modality.js';
import { nuancesOf } from '../../language/nuances.js';
import type { Change, Impact } from '../change.js';
import { fold } from '../normal-form.js';
import { holdsCue } from './cues/words.js';
import { against, gainOf, impact } from './impact.js';
import { subjectBefore } from './mentions.js';
import { bearerIn, isLimit } from './scope.js';

/**
 * What somebody must make good besides the loss itself: costs, lawyers' fees, fines. One head less is good
 * for who must make it good, whatever words the promise is put in.
 */
export function lossImpacts(change: Change, agreement: Agreement): Impact[] {
  const { baseline, draft } = change;
  if (!baseline || !draft) return [];
  const { lossHeads } = nuancesOf(agreement.language);
  if (baseline.text.search(lossHeads) < 0 && draft.text.search(lossHeads) < 0) return [];
  const from = madeGood(baseline.text, change, agreement);
  const to = madeGood(draft.text, change, agreement);
  // who pays for what in one version only is told as that
  const [bearer, ...others] = new Set([...from, ...to].map((each) => each.bearer));
  if (from.length === 0 || to.length === 0 || bearer === undefined || others.length > 0) return [];
  const [before, after] = [headsOf(from), headsOf(to)];
  const gone = [...before].filter(([key]) => !after.has(key)).map(([, printed]) => printed);
  const come = [...after].filter(([key]) => !before.has(key)).map(([, printed]) => printed);
  if ((gone.length === 0) === (come.length === 0)) return [];
  const less = gone.length > 0;
  const named = (less ? gone : come).map((head) => `“${head}”`);
  return [
    impact({
      kind: 'wording',
      fact: 'heads-of-loss',
      from: less ? gone.join(', ') : null,
      to: less ? null : come.join(', '),
      favours: less ? gainOf(bearer) : against(gainOf(bearer)),
      magnitude: 0.55,
      says: less
        ? {
            en: `Less has to be made good: ${named.join(', ')} is gone`,
            zh: `赔偿或承担的范围缩小：删去${named.join('、')}`,
          }
        : {
            en: `More has to be made good: ${named.join(', ')}, too`,
            zh: `赔偿或承担的范围扩大：新增${named.join('、')}`,
          },
      short: less
        ? { en: `− ${gone[0]!}`, zh: `删去${gone[0]!}` }
        : { en: `+ ${come[0]!}`, zh: `新增${come[0]!}` },
    }),
  ];
}

interface MadeGood {
  readonly bearer: Holder;
  readonly heads: readonly string[];
}

/** By sentence what somebody must make good. */
function madeGood(text: string, { draft }: Change, agreement: Agreement): MadeGood[] {
  const { clauseEnd } = modalityOf(agreement.language);
  const { makesGood, lossHeads } = nuancesOf(agreement.language);
  let from = 0;
  const sentences = [...text.matchAll(clauseEnd), { index: text.length }].map(({ index }) => {
    const sentence = text.slice(from, index);
    from = index + 1;
    return sentence;
  });
  return sentences.flatMap((sentence) => {
    const at = sentence.search(makesGood);
    if (at < 0 || isLimit(sentence, at, draft!.clauseKind, agreement)) return [];
    // "costs and expenses, excluding fees of counsel"
    if (holdsCue(sentence.slice(at), 'exception', agreement)) return [];
    if (holdsCue(sentence.slice(0, at + MODAL), 'negation', agreement)) return [];
    const bearer = bearerIn(sentence, agreement) ?? subjectBefore(sentence, at, agreement);
    const heads = (sentence.slice(at).match(lossHeads) ?? []).map((head) => head.trim());
    return bearer === null ? [] : [{ bearer, heads }];
  });
}

/** Characters of the verb that says that something is made good. */
const MODAL = 12;

/** Heads as compared and as printed. */
function headsOf(all: readonly MadeGood[]): Map<string, string> {
  return new Map(all.flatMap(({ heads }) => heads.map((head) => [fold(head).toLowerCase(), head])));
}
