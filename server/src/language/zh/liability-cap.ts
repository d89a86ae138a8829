import type { Passage, Reading } from '../../clauses/recogniser.js';
import { choiceBefore, eitherOf, secondLimbOf } from './cap-choice.js';
import { inServiceTime, inUses } from './cap-in-service.js';
import { objectAfter, readObject } from './cap-object.js';
import { BEYOND, CEILING, LIMITED, LOOK_BACK, PAYMENT, WITHIN } from './cap-words.js';

export const liabilityCapCues = [
  '超过',
  '超出',
  '为限',
  '上限',
  '限额',
  '限于',
  '高于',
  '多于',
  '最高',
  '最大',
  '最多',
  '至多',
  '封顶',
  '范围内',
  '限度内',
] as const;

const LIMIT_NOUN = /(?:赔偿|责任|赔付|补偿|违约金)[^，。；]{0,12}(?:上限|限额|最高限额)/;

/** A ceiling must be one of money: fees, a price, an amount. */
const MONEY_OBJECT =
  /费|基数|价款|价金|金额|总额|总价|款项|货款|合同款|[实应已]付款|对价|合同额|订单额|元|币|价格|价值|报酬|稿酬|酬金|佣金|现金|租金|[%％‰]|[百千万]分之/;
/** Ceilings of something else than money, and remedies that are no ceiling. */
const NOT_MONEY = /^[^，。；]{0,40}?(?:自然日|工作日|小时|分钟|[0-9]\s?次|台|字符)[^费款额元价]*$/;

/** No drafter writes more ceilings into one sentence; hostile text would. */
const MOST_CEILINGS = 12;

/** Ceilings on what a party must pay, as Chinese contracts word them. */
export function liabilityCap(
  sentence: string,
  passage: Passage,
  at: number,
): Reading<'liability-cap'>[] {
  const readings: Reading<'liability-cap'>[] = [];
  const choice = choiceBefore(sentence, passage, at);
  if (choice !== null) {
    if (!MONEY_OBJECT.test(sentence)) return readings;
    const facts = readObject(sentence, choice.text, passage, choice.at, choice.text.length);
    return facts === null ? readings : [facts];
  }
  const goesOnFrom = secondLimbOf(sentence, passage, at);
  const ofCredits = isOfCredits(sentence, passage, at);
  if (!LIMITED.test(sentence) || (!goesOnFrom && !ofCredits && !PAYMENT.test(sentence)))
    return readings;
  const beyond = BEYOND.exec(sentence);
  if (beyond !== null) {
    const facts = readObject(beyond[1]!, sentence, passage, at, beyond.index);
    if (facts !== null && MONEY_OBJECT.test(beyond[1]!)) return [{ ...facts }];
  }
  const range = WITHIN.exec(sentence);
  if (range !== null) {
    const facts = readObject(range[1]!, sentence, passage, at, range.index);
    if (facts !== null) readings.push({ start: 0, end: range.index + range[0].length, ...facts });
  }
  // "the higher of the following:" and nothing more: the items of the list are the ceilings
  if (OPENS_LIST.test(sentence)) return readings;
  CEILING.lastIndex = 0;
  let from = 0;
  for (
    let m = CEILING.exec(sentence);
    m !== null && readings.length < MOST_CEILINGS;
    m = CEILING.exec(sentence)
  ) {
    const before = sentence.slice(Math.max(from, m.index - LOOK_BACK), m.index);
    if (/(?:不|方式仅?)$/.test(before) && m[0].endsWith('限于')) continue;
    const after = objectAfter(sentence, m.index + m[0].length);
    // 赔付上限：单月赔付金额不超过…: the label of the ceiling that follows
    if (/[：:]$/.test(m[0]) && /不(?:得|应|会|能)?(?:超过|超出|高于)/.test(after)) continue;
    const isFor = /^(?:以|限于|仅限于)/.test(m[0]);
    if (isFor && !/为(?:最高|上|赔偿|责任)?限|封顶|^(?:仅)?限于/.test(m[0] + after)) continue;
    const goesOn =
      readings.length > 0 &&
      (/累计|合计|总计|总额|单次|每次/.test(before) ||
        /[，,]\s?(?:但|且)?(?:最高|最多|均|也)?$/.test(before) ||
        // 不超过当月的消费金额，如当月未消费，则不超过…
        /[，,](?:如果?|若)[^，。；]{2,30}[，,](?:则|即)?$/.test(before) ||
        // 每月以…为限，每年以…为限
        /[，,；]\s?(?:且|并)?(?:每|单|全)个?(?:次|自然|服务|合同|日历)?(?:月度?|季度?|年度?|次)[^，。；]{0,8}$/.test(
          before,
        ));
    const asCompensation = m[0].endsWith('以') && AS_COMPENSATION.test(after);
    if (!goesOn && !goesOnFrom && !ofCredits && !asCompensation && !isPayment(before, m[0]))
      continue;
    const pair = MONEY_OBJECT.test(after)
      ? eitherOf(after)?.map((limb) => readObject(limb, sentence, passage, at, m.index))
      : undefined;
    if (pair?.every((limb) => limb !== null && limb.facts.basis !== 'other')) {
      const start = readings.length === 0 ? 0 : from;
      for (const limb of pair) readings.push({ start, end: sentence.length, ...limb! });
      from = m.index + m[0].length;
      continue;
    }
    const facts =
      inServiceTime(
        goesOnFrom ? `${passage.sentences[at - 1]!.text.slice(0, -1)}，${before}` : before,
        m[0],
        after,
      ) ??
      (MONEY_OBJECT.test(after) && !NOT_MONEY.test(after)
        ? readObject(after, sentence, passage, at, m.index)
        : inUses(before, m[0], after, passage));
    if (facts === null) continue;
    const first = goesOn && !PAYMENT.test(before) ? readings[0]!.facts : null;
    readings.push({
      start: readings.length === 0 ? 0 : from,
      end: sentence.length,
      ...facts,
      // a further ceiling on what the first one is on
      facts:
        first?.scope === 'service-credit'
          ? { ...facts.facts, scope: first.scope, protects: first.protects }
          : facts.facts,
    });
    from = m.index + m[0].length;
  }
  return readings;
}

/** 每月封顶为当月服务费的50%: what is limited is what the heading or the sentence before gives. */
const BARE_CEILING =
  /^(?:[^，。；：]{0,6}[月次年])?(?:累计|合计|总额)?(?:封顶|上限|最高(?:限额)?)(?:金额|额度)?(?:为|是|[：:])/;
const GIVEN = /赔偿|补偿|赔付|减免|抵扣|代金券/;

function isOfCredits(sentence: string, { agreement, headings, sentences }: Passage, at: number) {
  if (agreement.type !== 'sla' || !BARE_CEILING.test(sentence)) return false;
  return GIVEN.test(headings.at(-1) ?? '') || GIVEN.test(sentences[at - 1]?.text ?? '');
}

/** A choice whose limbs stand in paragraphs of their own. */
const OPENS_LIST = /(?:较[低高少多小大]者|孰[低高]者?|[低高]者)(?:为[限准])?[：:]\s*$/;

/** 至多以免收当月租金作为赔偿: what is given, and then as what. */
const AS_COMPENSATION = /(?:作为|用于|来)[^，。；]{0,16}(?:赔偿|补偿)/;

function isPayment(before: string, ceiling: string): boolean {
  const near = before.slice(-70);
  return PAYMENT.test(near) || LIMIT_NOUN.test(before) || /赔|补|返还|赠送|[延顺]长/.test(ceiling);
}
