import type { Agreement } from '../../agreement/model.js';
import type { Holder } from '../../clauses/facts.js';
import { modalityOf } from '../../language/modality.js';
import { nuancesOf } from '../../language/nuances.js';
import type { Change, Impact } from '../change.js';
import { hunksOf } from './hunks.js';
import { against, type Both, gainOf, impact } from './impact.js';
import { subjectBefore } from './mentions.js';
import { cutTo } from './quote.js';

type Sort = 'right' | 'duty' | 'prohibition';

/** Shorter than this no sentence says who must do what. */
const SHORTEST = 5;
const LONGEST_QUOTE = 60;

/**
 * A sentence that is all new, or gone, and gives a right or puts a duty on somebody. For what no
 * recognised provision speaks for: "the customer may audit the provider once a year".
 */
export function rightsImpacts(
  change: Change,
  known: readonly Impact[],
  agreement: Agreement,
): Impact[] {
  const telling = known.filter((i) => !saysLittle(i));
  // what is said of the new words says nothing of the duty that the old ones held, nor the other way
  const isTold = {
    gone: telling.some(({ from }) => from !== null && from !== false),
    come: telling.some(({ to }) => to !== null && to !== false),
  };
  const found: Impact[] = [];
  for (const { deleted, inserted, baselineAt, draftAt } of hunksOf(change)) {
    const gone = rightsIn(deleted, change.baseline?.text ?? '', baselineAt, agreement);
    const come = rightsIn(inserted, change.draft?.text ?? '', draftAt, agreement);
    // where words take the place of others, a right that stands in both stayed
    if (!isTold.gone) for (const said of gone) if (counts(said, true)) add(said, true);
    if (!isTold.come) for (const said of come) if (counts(said, false)) add(said, false);
  }
  return found;

  /** Are there fewer such rights or duties of that side than before, or more? Else one was put otherwise. */
  function counts(said: Said, gone: boolean): boolean {
    const [before, after] = [change.baseline, change.draft].map(
      (side) =>
        rightsIn(side?.text ?? '', side?.text ?? '', 0, agreement).filter((other) =>
          isSame(said, other),
        ).length,
    );
    if (isSaidThere(said, gone)) return false;
    return gone ? before! > after! : after! > before!;
  }

  /** "… and fix them" that became "We will fix them": is what must be done said there of the same side? */
  function isSaidThere({ sentence, holder, what }: Said, gone: boolean): boolean {
    const text = (gone ? change.draft : change.baseline)?.text ?? '';
    if (what.length < SHORTEST_ACT || what.length >= sentence.length) return false;
    const at = text.indexOf(what);
    return at >= 0 && subjectBefore(text, at, agreement) === holder;
  }

  function add({ sort, holder, sentence }: Said, gone: boolean): void {
    if (!found.some(({ fact, from }) => fact === sort && (from !== null) === gone))
      found.push(impactOf(sort, holder, sentence, gone));
  }
}

function saysLittle({ kind, fact, magnitude }: Impact): boolean {
  if (fact === 'presence') return magnitude <= LESSER;
  return SAYING_LITTLE.has(kind) || SAYING_LITTLE.has(fact);
}

/** The weight of a provision of which only the kind is told. */
const LESSER = 0.4;

/** What says too little to stand alone where a right came or went: a form, a figure. */
const SAYING_LITTLE: ReadonlySet<string> = new Set(['written', 'prior', 'immediately', 'value']);

interface Said {
  readonly sort: Sort;
  readonly holder: Holder;
  readonly sentence: string;
  /** What stands behind the verb that allows or obliges. */
  readonly what: string;
}

/** Fewer characters may stand anywhere. */
const SHORTEST_ACT = 10;

function isSame(a: Said, b: Said): boolean {
  return a.sort === b.sort && a.holder === b.holder;
}

/** What the sentences of a stretch give or ask, each quoted to where it ends in the whole text. */
function rightsIn(stretch: string, text: string, from: number, agreement: Agreement): Said[] {
  return sentencesOf(stretch, agreement).flatMap(({ sentence, at }) => {
    const said = read(sentence, agreement);
    if (!said) return [];
    const whole = text.slice(from + at, from + at + LONGEST_QUOTE + 1);
    const end = whole.search(nuancesOf(agreement.language).partEnd);
    const quote = whole.slice(0, end < 0 ? whole.length : end).trim();
    const whatever = quote.length > sentence.length ? quote : sentence;
    return [{ ...said, sentence: whatever, what: whatever.slice(said.end).trim() }];
  });
}

interface Part {
  readonly sentence: string;
  /** Where it starts in the stretch. */
  readonly at: number;
}

function sentencesOf(text: string, { language }: Agreement): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const add = (to: number): void => {
    const printed = text.slice(from, to);
    const sentence = printed.trim();
    if (sentence.length >= SHORTEST) parts.push({ sentence, at: from + printed.indexOf(sentence) });
  };
  for (const match of text.matchAll(nuancesOf(language).partEnd)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return parts;
}

/** The first right or duty of a sentence that has somebody to bear it. */
function read(
  sentence: string,
  agreement: Agreement,
): { readonly sort: Sort; readonly holder: Holder; readonly end: number } | null {
  for (const { 0: words, groups, index } of sentence.matchAll(
    modalityOf(agreement.language).cues,
  )) {
    const sort = groups?.['prohibition']
      ? 'prohibition'
      : groups?.['discretion']
        ? 'right'
        : groups?.['obligation']
          ? 'duty'
          : null;
    const holder = sort && subjectBefore(sentence, index, agreement);
    if (sort && holder) return { sort, holder, end: index + words.length };
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
  const quote = cutTo(sentence, LONGEST_QUOTE);
  const helps = sort === 'right' ? gainOf(holder) : against(gainOf(holder));
  return impact({
    kind: 'wording',
    fact: sort,
    from: gone ? quote : null,
    to: gone ? null : quote,
    favours: gone ? against(helps) : helps,
    magnitude: 0.42,
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
