import type { Agreement } from '../../agreement/model.js';
import type { Holder } from '../../clauses/facts.js';
import { modalityOf } from '../../language/modality.js';
import { nuancesOf } from '../../language/nuances.js';
import type { Change, Impact } from '../change.js';
import { hunksOf } from './hunks.js';
import { against, type Both, gainOf, impact } from './impact.js';
import { subjectBefore } from './mentions.js';

type Sort = 'right' | 'duty' | 'prohibition';

/** Shorter than this no sentence says who must do what. */
const SHORTEST = 8;
const LONGEST_QUOTE = 40;

/**
 * A sentence that is all new, or gone, and gives a right or puts a duty on somebody. For what no
 * recognised provision speaks for: "the customer may audit the provider once a year".
 */
export function rightsImpacts(
  change: Change,
  known: readonly Impact[],
  agreement: Agreement,
): Impact[] {
  if (known.some(({ kind, fact }) => !SAYING_LITTLE.has(kind) && !SAYING_LITTLE.has(fact)))
    return [];
  const found: Impact[] = [];
  for (const { deleted, inserted } of hunksOf(change)) {
    const [gone, come] = [deleted, inserted].map((text) => rightsIn(text, agreement));
    // where words take the place of others, a right that stands in both stayed
    for (const said of gone!) if (!come!.some((other) => isSame(said, other))) add(said, true);
    for (const said of come!) if (!gone!.some((other) => isSame(said, other))) add(said, false);
  }
  return found;

  function add({ sort, holder, sentence }: Said, gone: boolean): void {
    if (!found.some(({ fact, from }) => fact === sort && (from !== null) === gone))
      found.push(impactOf(sort, holder, sentence, gone));
  }
}

/** What says too little to stand alone where a right came or went: a form, a figure. */
const SAYING_LITTLE: ReadonlySet<string> = new Set(['written', 'prior', 'immediately', 'value']);

interface Said {
  readonly sort: Sort;
  readonly holder: Holder;
  readonly sentence: string;
}

function isSame(a: Said, b: Said): boolean {
  return a.sort === b.sort && a.holder === b.holder;
}

function rightsIn(text: string, agreement: Agreement): Said[] {
  return sentencesOf(text, agreement).flatMap((sentence) => {
    const said = read(sentence, agreement);
    return said ? [{ ...said, sentence }] : [];
  });
}

function sentencesOf(text: string, { language }: Agreement): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(nuancesOf(language).partEnd)) {
    sentences.push(text.slice(from, match.index).trim());
    from = match.index + match[0].length;
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter(({ length }) => length >= SHORTEST);
}

/** The first right or duty of a sentence that has somebody to bear it. */
function read(
  sentence: string,
  agreement: Agreement,
): { readonly sort: Sort; readonly holder: Holder } | null {
  for (const { groups, index } of sentence.matchAll(modalityOf(agreement.language).cues)) {
    const sort = groups?.['prohibition']
      ? 'prohibition'
      : groups?.['discretion']
        ? 'right'
        : groups?.['obligation']
          ? 'duty'
          : null;
    const holder = sort && subjectBefore(sentence, index, agreement);
    if (sort && holder) return { sort, holder };
  }
  return null;
}

const NAMES: Readonly<Record<Sort, Both>> = {
  right: { en: 'right', zh: '权利' },
  duty: { en: 'duty', zh: '义务' },
  prohibition: { en: 'prohibition', zh: '禁止性约定' },
};
const OF: Readonly<Record<Holder, Both>> = {
  provider: { en: 'of the provider', zh: '服务方的' },
  customer: { en: 'of the customer', zh: '客户的' },
  either: { en: 'of either party', zh: '任何一方的' },
  both: { en: 'of both parties', zh: '双方的' },
};

function impactOf(sort: Sort, holder: Holder, sentence: string, gone: boolean): Impact {
  const name = NAMES[sort];
  const of = OF[holder];
  const quote =
    sentence.length > LONGEST_QUOTE ? `${sentence.slice(0, LONGEST_QUOTE - 1)}…` : sentence;
  const helps = sort === 'right' ? gainOf(holder) : against(gainOf(holder));
  return impact({
    kind: 'wording',
    fact: sort,
    from: gone ? quote : null,
    to: gone ? null : quote,
    favours: gone ? against(helps) : helps,
    magnitude: 0.4,
    says: gone
      ? {
          en: `A ${name.en} ${of.en} is gone: “${quote}”`,
          zh: `删去${of.zh}${name.zh}：“${quote}”`,
        }
      : {
          en: `A ${name.en} ${of.en} is new: “${quote}”`,
          zh: `新增${of.zh}${name.zh}：“${quote}”`,
        },
    short: gone
      ? { en: `${name.en} ${of.en} gone`, zh: `删去${of.zh}${name.zh}` }
      : { en: `new ${name.en} ${of.en}`, zh: `新增${of.zh}${name.zh}` },
  });
}
