import { acrossFrom } from '../../clauses/across.js';
import type { Holder, ProvisionFacts } from '../../clauses/facts.js';
import type { FindingKind } from '../../clauses/kinds.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readDurations, readMoney, readValues } from '../values/index.js';
import { isSide, payerOf } from './payer.js';
import { subjectIn, subjectOf } from './subject.js';

/** Kinds whose facts are who, whom, how long and how much. */
export type ProvisionKind = {
  [K in FindingKind]: Reading<K>['facts'] extends ProvisionFacts ? K : never;
}[FindingKind];

/** How a kind of provision is told by the words of a sentence. */
export interface ProvisionRule {
  /** The sentence must match one of these. */
  readonly says: RegExp;
  /** … and none of this. */
  readonly unless?: RegExp;
  /** Words of the lead-in or headings that must stand with it, for list items. */
  readonly under?: RegExp;
  /** Words that are passed over before `says` is tried: denials, names of things. Global. */
  readonly passingOver?: RegExp;
  /** Before which words the one who bears the duty is named. */
  readonly bearer?: RegExp;
  /** The act of which the last one in the sentence tells who must do it (`payer.ts`). Global. */
  readonly act?: RegExp;
  /** Before which words the one who holds the right, or is protected, is named. */
  readonly holder?: RegExp;
  /** Before which words of the lead-in the one that all items of a list protect is named. */
  readonly holderAbove?: RegExp;
  /** After which words the one who profits is named (赔偿腾讯云). */
  readonly towards?: RegExp;
  /** Is a duration in the sentence the period that the provision sets? The words around it decide. */
  readonly period?: RegExp;
  /** Words right before a duration that make it something else (届满前30日). */
  readonly notPeriod?: RegExp;
  /** What the provision lists, as printed: the first group is split at 、 and 和. */
  readonly items?: RegExp;
  readonly figures?: 'percent' | 'money' | 'both';
  readonly confidence?: (sentence: string) => 'high' | 'low';
}

type ProvisionReading = Pick<Reading<'notice'>, 'facts' | 'confidence' | 'figures'>;

/** The grammar of a kind that its rule tells in full. */
export function provision(
  rule: ProvisionRule,
): (sentence: string, passage: Passage, at: number) => readonly ProvisionReading[] {
  return (sentence, passage, at) => {
    const said =
      rule.passingOver === undefined ? sentence : sentence.replace(rule.passingOver, '　');
    if (!rule.says.test(said) || rule.unless?.test(sentence) === true) return [];
    if (isTitle(sentence) || namesParty(sentence)) return [];
    if (rule.under !== undefined) {
      const above = `${passage.headings.join(' ')} ${passage.leadIn ?? ''}`;
      if (!rule.under.test(above)) return [];
    }
    const values = rule.figures === undefined ? [] : readValues(sentence);
    const percent =
      rule.figures === 'money' ? undefined : values.find((v) => v.kind === 'percentage');
    const money =
      rule.figures === 'percent' ? [] : rule.figures === undefined ? [] : readMoney(sentence);
    const holder =
      towards(sentence, rule, passage) ??
      who(sentence, rule.holder, passage, at) ??
      protectedAbove(rule.holderAbove, passage);
    const facts: ProvisionFacts = {
      holder,
      bearer:
        rule.act === undefined
          ? (namedBehind(sentence, passage) ?? who(sentence, rule.bearer, passage, at))
          : across(holder, doer(sentence, rule.act, passage, at)),
      period: periodIn(sentence, rule),
      percent: percent?.kind === 'percentage' ? percent.percent : null,
      money: money[0]?.value ?? null,
      items: itemsIn(rule.items?.exec(sentence)?.[1] ?? ''),
    };
    const figures = percent === undefined ? [] : [{ start: percent.start, end: percent.end }];
    return [{ facts, figures, ...(rule.confidence && { confidence: rule.confidence(sentence) }) }];
  };
}

/** A short line without an end mark is a heading that reached the text as a paragraph. */
function isTitle(sentence: string): boolean {
  return (
    sentence.length < 16 &&
    !/[。；;：:，]$/.test(sentence) &&
    !/应|须|有权|可|不|将|由/.test(sentence) &&
    // 保密期限：合同终止后两年: a label with its value
    !/[：:][^：:]*[0-9一二两三四五六七八九十]/.test(sentence)
  );
}

/** 境外接收方：鹭岛公司（以下简称“接收方”）: who it is, and nothing that is agreed. */
function namesParty(sentence: string): boolean {
  return sentence.includes('称“') && NAMED_PARTY.test(sentence);
}

const NAMED_PARTY = /^[^，。；：]{2,10}：[^，。；：]{2,40}（(?:以下)?简?称“/;

function who(
  sentence: string,
  before: RegExp | undefined,
  passage: Passage,
  at: number,
): Holder | null {
  if (before === undefined) return null;
  const verb = sentence.search(before);
  if (verb < 0) return null;
  return subjectOf(sentence, verb, passage, at);
}

/** 应由甲方办理: who must do it stands behind the duty. */
const DUTY_OF = /(?:应当?|必?须)由/;

function namedBehind(sentence: string, { sides }: Passage): Holder | null {
  const duty = sentence.includes('由') ? DUTY_OF.exec(sentence) : null;
  if (duty === null) return null;
  const from = duty.index + duty[0].length;
  const named = sides.mentions(sentence.slice(from, from + 16)).find(({ start }) => start === 0);
  return named?.holder ?? null;
}

/** Whom the words over a list protect by each of its items: 出现下述情况的，某方不承担责任. */
function protectedAbove(before: RegExp | undefined, { leadIn, sides }: Passage): Holder | null {
  const verb = before === undefined || leadIn === null ? -1 : leadIn.search(before);
  return verb < 0 ? null : subjectIn(leadIn!, verb, sides);
}

/** No side owes itself: where only the one who profits is named, the other one bears it. */
function across(holder: Holder | null, bearer: Holder | null): Holder | null {
  return isSide(holder) && (bearer === holder || bearer === null) ? acrossFrom(holder) : bearer;
}

/** Who must do the act that the sentence ends in. */
function doer(sentence: string, act: RegExp, passage: Passage, at: number): Holder | null {
  let last = -1;
  act.lastIndex = 0;
  for (let m = act.exec(sentence); m !== null; m = act.exec(sentence)) last = m.index;
  return last < 0 ? null : payerOf(sentence, last, passage, at);
}

function towards(sentence: string, rule: ProvisionRule, passage: Passage): Holder | null {
  if (rule.towards === undefined) return null;
  const verb = rule.towards.exec(sentence);
  if (verb === null) return null;
  const from = verb.index + verb[0].length;
  const mention = passage.sides.mentions(sentence.slice(from, from + 16))[0];
  return mention !== undefined && mention.start <= 1 ? mention.holder : null;
}

function periodIn(
  sentence: string,
  { period, notPeriod }: ProvisionRule,
): ProvisionFacts['period'] {
  if (period === undefined) return null;
  for (const { start, end, value } of readDurations(sentence)) {
    const before = sentence.slice(Math.max(0, start - 24), start);
    if (notPeriod?.test(before) === true) continue;
    if (period.test(before + sentence.slice(start, end + 16))) return value;
  }
  return null;
}

/** Words of a clause of the sentence that goes on behind a list. */
const SENTENCE = /^其中|有权|不得|不能|应当|[应须](?!用|知|急|答)/;

/** The things that a list names, as printed: split at 、 and at the words for and and or. */
export function itemsIn(list: string): string[] {
  return list
    .split(/[、，]|以及|及|和|或者|或/)
    .map((item) => item.replace(/等.{0,6}$|^(?:包括|不限于|但)+/g, '').trim())
    .map((item) => (item.includes('（') ? item : item.replace('）', '')))
    .filter((item) => item.length > 1 && item.length < 24 && !SENTENCE.test(item))
    .slice(0, 24);
}
