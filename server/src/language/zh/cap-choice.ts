import type { Passage } from '../../clauses/recogniser.js';
import { anyOf } from '../pattern.js';
import { LIMITED, PAYMENT } from './cap-words.js';

/** 全年累计不超过人民币100万元: what is limited was said in the sentence before. */
const SECOND_LIMB =
  /^(?:且|但|同时|并且)?[^，。；]{0,10}(?:年度?|累计|合计|总计|单次|每次|每起)[^，。；]{0,10}不(?:得|应|会|能)?(?:超过|超出|高于)|^[^，。；]{2,16}的[，,](?:则|最高)?(?:不(?:得|应|会)?(?:超过|高于)|以[^，。；]{2,24}为限)/;

/** Does a sentence go on with the ceiling of the one before, without naming again what it limits? */
export function secondLimbOf(sentence: string, passage: Passage, at: number): boolean {
  if (at === 0 || !SECOND_LIMB.test(sentence)) return false;
  const before = passage.sentences[at - 1]!.text;
  return (
    before.endsWith('；') &&
    LIMITED.test(before) &&
    PAYMENT.test(before) &&
    /不|最[多高]|为限/.test(before)
  );
}

/** A limb of a choice of ceilings has its own mark and its own sentence: （2）人民币壹佰万元。 */
const LIMB_MARK =
  /^(?:或者?|以及|和)?\s?[（(]?(?:[2-5]|[二三四五]|[b-e]|i{2,3}|iv)[）)、.]|^[②③④⑤]/;
/** The end of the words that open the choice, before its first limb. */
const CHOICE = anyOf([
  /(?:不(?:会|得|应|能)?(?:超过|高于)|以|为|限于)[^，。；：]{0,24}(?:较[低高少多小大]者|孰[低高]者?|[低高]者)(?:为[限准])?[：:]/,
  /不(?:会|得|应|能)?(?:超过|高于)(?:以下[^，。；]{0,6}[：:])?\s?(?=[（(]?(?:1|一|a|i)[）)、])/,
]);

/** The words that open the choice of which the sentence states a limb, before it or above its list; null elsewhere. */
export function choiceBefore(
  sentence: string,
  passage: Passage,
  at: number,
): { readonly text: string; readonly at: number } | null {
  const { leadIn } = passage;
  if (at === 0 && leadIn !== null && CHOICE.test(leadIn) && PAYMENT.test(leadIn))
    return { text: leadIn, at: 0 };
  if (!LIMB_MARK.test(sentence)) return null;
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const { text } = passage.sentences[i]!;
    const opens = CHOICE.exec(text);
    if (opens !== null)
      return PAYMENT.test(text)
        ? { text: text.slice(0, opens.index + opens[0].length), at: i }
        : null;
    if (!LIMB_MARK.test(text)) return null;
  }
  return null;
}

/** …的服务费或人民币50万元，以较高者为准: how two ceilings are weighed, behind them. */
const WEIGHED =
  /[，,、（(]?(?:以|按|取|之|的)?(?:上述)?(?:两者|二者|两项)?(?:之|当)?(?:间|中)?(?:的|之)?(?:以|按)?(?:金额|数额)?(?:较低|较高|孰低|孰高|低者|高者)/;
/** Two sums of money, or shares, side by side. */
const OF_MONEY = /[费款价]|金额|总额|元|[¥￥$]|[%％]/;

/** The two ceilings of "the higher of A or B", or null. */
export function eitherOf(object: string): readonly [string, string] | null {
  const weighed = WEIGHED.exec(object);
  if (weighed === null) return null;
  const limbs = object.slice(0, weighed.index);
  for (const { index, 0: word } of limbs.matchAll(/[，,]?(?:或者?|与|和|及)/g)) {
    const pair = [limbs.slice(0, index), limbs.slice(index + word.length)] as const;
    if (pair.every((limb) => OF_MONEY.test(limb) && /[费款价元额%％]/.test(limb.slice(-3))))
      return pair;
  }
  return null;
}
