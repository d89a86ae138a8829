import type { Holder, LiabilityCapFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import type { Span } from '../../text/span.js';
import { readValues } from '../values/read.js';
import type { Value } from '../values/value.js';
import { exceptionsIn } from './exceptions.js';
import { subjectOf } from './subject.js';
import { parseChineseNumeral } from './values/numerals.js';
import { anyOf } from '../pattern.js';

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

/** What is limited: a duty to pay. */
const PAYMENT = anyOf([
  /赔偿|减免|补偿|赔付|责任|违约金|损失|损害|返还|退还|退款|罚款|服务费?积分|抵[用免]/,
  /(?:赠送|延长|顺延)[^，。；]{0,8}(?:服务|使用|订阅)期|获得[^，。；]{0,20}积分|利息|滞纳金|代金券|Service ?Credit|扣[减款除罚]|减收|抵扣/,
  /赠送[^，。；]{0,6}(?:总[量数额]|次数|时[长间])|(?:前款|上述|前述|该等?)限额/,
]);
const LIMITED =
  /超过|超出|高于|多于|大于|为限|限于|上限|限额|最高|最大|[最至]多|限制在|限定为|限度|封顶|范围内/;
/** The words that make a ceiling; what may not be exceeded follows. */
const CEILING =
  /(?:均|都|也|并)?(?:不(?:会|得|应|能|应当|可|将)?(?:超过|超出|高于|多于|大于)|(?:以|限于|仅限于|限制在|限定为|上限(?:为|是|不超过|[：:]|(?:提高|提升|调整|增加|降低)[至到为])|限额为|最高(?:限额)?(?:为|不超过|至|赔偿|赔付|补偿|减免|返还|退还|抵[扣免减]|免[除收]|扣[减除])|最大(?:限额)?为|最多(?:为|不超过|赔偿|赔付|补偿|补足|返还|赠送|延长|顺延)|封顶(?:金额)?为|最大值(?:为|是)|[最至]多(?:仅|只)?以))/g;
/** 不承担超出您已付费用部分的责任: what lies beyond the ceiling is not owed. */
const BEYOND =
  /(?:不|无须|无需)(?:再)?承担(?:任何)?(?:超出|超过)([^，。；]{2,60}?)(?:的?部分|以外)的?[^，。；]{0,8}(?:责任|赔偿|损失)/;
/** 在当月服务费总额的范围内承担赔偿责任. */
const WITHIN =
  /在([^，。；]{2,50}?(?:费用?|金额|总额|价款|款项)[^，。；在]{0,6}?)的?(?:范围|限度|额度)(?:之)?内(?:向[^，。；]{1,12}|对[^，。；]{1,16})?(?:承担|予以|进行|给予)[^，。；]{0,10}(?:赔偿|责任|补偿)/;
/** 以…当月的费用为基数: the base that a later 该基数 stands for. */
const BASE = /以([^，。；]{2,60}?)为基数/;
const LIMIT_NOUN = /(?:赔偿|责任|赔付|补偿|违约金)[^，。；]{0,12}(?:上限|限额|最高限额)/;

/** A ceiling must be one of money: fees, a price, an amount. */
const MONEY_OBJECT =
  /费|基数|价款|价金|金额|总额|总价|款项|货款|合同款|[实应已]付款|对价|合同额|订单额|元|币|价格|价值|报酬|稿酬|酬金|佣金|现金|租金|[%％‰]|[百千万]分之/;
/** Ceilings of something else than money, and remedies that are no ceiling. */
const NOT_MONEY = /^[^，。；]{0,40}?(?:自然日|工作日|小时|分钟|[0-9]\s?次|台|字符)[^费款额元价]*$/;

/** So far back from a ceiling may stand what it is a ceiling of. */
const LOOK_BACK = 300;
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

/** 全年减免总额以…为上限: the credits of a year, as those of a month. */
const YEARLY_CREDITS =
  /(?:全年|年度|每年|当年|单年|合同年度?|自然年度?)内?的?(?:累计|合计)?(?:服务)?(?:减免|补偿|抵扣|返还|赔付|扣减|扣款|扣罚|抵免)[^，。；]{0,8}$/;

/** 年度累计赔偿不超过…: in an agreement on service levels these are credits, too. */
const YEARLY_COMPENSATION =
  /(?:全年|年度|每年|每个?自然年|当年|单年)度?内?的?(?:累计|合计)?赔偿[^，。；]{0,8}$/;

/** 每月封顶为当月服务费的50%: what is limited is what the heading or the sentence before gives. */
const BARE_CEILING =
  /^(?:[^，。；：]{0,6}[月次年])?(?:累计|合计|总额)?(?:封顶|上限|最高(?:限额)?)(?:金额|额度)?(?:为|是|[：:])/;
const GIVEN = /赔偿|补偿|赔付|减免|抵扣|代金券/;

function isOfCredits(sentence: string, { agreement, headings, sentences }: Passage, at: number) {
  if (agreement.type !== 'sla' || !BARE_CEILING.test(sentence)) return false;
  return GIVEN.test(headings.at(-1) ?? '') || GIVEN.test(sentences[at - 1]?.text ?? '');
}

/** 全年累计不超过人民币100万元: what is limited was said in the sentence before. */
const SECOND_LIMB =
  /^(?:且|但|同时|并且)?[^，。；]{0,10}(?:年度?|累计|合计|总计|单次|每次|每起)[^，。；]{0,10}不(?:得|应|会|能)?(?:超过|超出|高于)|^[^，。；]{2,16}的[，,](?:则|最高)?(?:不(?:得|应|会)?(?:超过|高于)|以[^，。；]{2,24}为限)/;

/** Does a sentence go on with the ceiling of the one before, without naming again what it limits? */
function secondLimbOf(sentence: string, passage: Passage, at: number): boolean {
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

/** A choice whose limbs stand in paragraphs of their own. */
const OPENS_LIST = /(?:较[低高少多小大]者|孰[低高]者?|[低高]者)(?:为[限准])?[：:]\s*$/;

/** The words that open the choice of which the sentence states a limb, before it or above its list; null elsewhere. */
function choiceBefore(
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

/** What is given back in kind, with its ceiling: 赔偿次数不超过…调用总次数, 最多补足1000万次. */
const IN_KIND = /(?:赔偿|补偿|赔付|返还|补足|赠送)[^，。；]{0,16}$/;

/** A ceiling on service that is given back in kind, and on no sum. */
const IN_SERVICE: LiabilityCapFacts = {
  basis: 'other',
  covers: null,
  months: null,
  amount: null,
  currency: null,
  percent: null,
  percentOf: null,
  protects: 'provider',
  scope: 'service-credit',
  limb: null,
  carveOuts: [],
};

/** A ceiling counted in calls or other uses of the service, or null. */
function inUses(
  before: string,
  ceiling: string,
  after: string,
  passage: Passage,
): Pick<Reading<'liability-cap'>, 'facts' | 'confidence'> | null {
  if (!IN_KIND.test(before + ceiling)) return null;
  const uses = readValues(after).find(
    ({ kind, start, end }) =>
      kind === 'number' && /[0-9]/.test(after[start]!) && /^\s?次/.test(after.slice(end)),
  );
  if (uses === undefined && !after.includes('次数')) return null;
  const count = uses?.kind === 'number' ? uses.number : null;
  return {
    facts: {
      ...IN_SERVICE,
      uses: {
        count,
        of: after.replace(/(?:为限|[，,]).*$/, '').replace(/^[为是]|[）)\s]+$/g, ''),
      },
      scope: passage.agreement.type === 'sla' ? 'service-credit' : 'overall',
    },
  };
}

/** 延长的服务期不超过30天, 累计补偿不超过90天: what is given back is time of the service. */
const GIVEN_TIME =
  /(?:(?:延长|顺延|赠送)[^，。；]{0,8}(?:服务|使用|有效|会员|订阅)|(?:服务|使用|有效|订阅)[^，。；]{0,4}期?[^，。；]{0,4}(?:延长|顺延)|赔偿|补偿|赔付|抵[扣免])[^。；]{0,24}$/;
/** Time limits for something to be done, and time that somebody is late. */
const OF_AN_ACT =
  /期限|时限|申请|提出|提交|审核|核实|受理|处理|答复|付款|支付|到账|发放|交[付货]|工期|验收|整改|逾期|迟延|违约金/;

/** A ceiling on the free time of service that is given, or null. */
function inServiceTime(
  before: string,
  ceiling: string,
  after: string,
): Pick<Reading<'liability-cap'>, 'facts' | 'confidence'> | null {
  const near = before.slice(-40) + ceiling;
  if (!GIVEN_TIME.test(near) || OF_AN_ACT.test(near)) return null;
  const time = readValues(after.slice(0, 20))[0];
  if (time?.kind !== 'duration' || time.start > 2) return null;
  // 30天的服务费 is one of money
  if (
    !/^(?:的?(?:(?!佣金|金额|支付|[费款价酬])[^，。；]){0,16})?(?:[，。；]|\s?[（(]|$)/.test(
      after.slice(time.end),
    )
  )
    return null;
  const { value, unit } = time.time;
  if (unit === 'second' || unit === 'millisecond') return null;
  return {
    facts: {
      ...IN_SERVICE,
      serviceTime: { value, unit },
    },
  };
}

/** 至多以免收当月租金作为赔偿: what is given, and then as what. */
const AS_COMPENSATION = /(?:作为|用于|来)[^，。；]{0,16}(?:赔偿|补偿)/;

function isPayment(before: string, ceiling: string): boolean {
  const near = before.slice(-70);
  return PAYMENT.test(near) || LIMIT_NOUN.test(before) || /赔|补|返还|赠送|[延顺]长/.test(ceiling);
}

/** 不超过欠费本金: the whole of what is overdue, and not the fees paid. */
function overdueIn(object: string): Value | undefined {
  const overdue =
    /^(?:所|其)?(?:欠[^，。；]{0,4}(?:本金|金额|费|款)|(?:逾期|拖欠)[^，。；]{0,6}本金|(?:欠付|应付未付)[^，。；]{0,6}(?:金额|款项?|费用?))/.exec(
      object,
    );
  return overdue ? { kind: 'percentage', percent: 100, per: null, start: 0, end: 0 } : undefined;
}

/** What may not be exceeded: the words up to the end of the clause, remarks in brackets included. */
function objectAfter(sentence: string, from: number): string {
  const rest = sentence.slice(from, from + 160);
  const end = rest.search(
    /[；;。]|(?<=为限)，|，(?:且|并且|但|同时|如|若|除|超出|超过|您(?!就|已|实际|为|支付|在)|而|不足)/,
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** …的服务费或人民币50万元，以较高者为准: how two ceilings are weighed, behind them. */
const WEIGHED =
  /[，,、（(]?(?:以|按|取|之|的)?(?:上述)?(?:两者|二者|两项)?(?:之|当)?(?:间|中)?(?:的|之)?(?:以|按)?(?:金额|数额)?(?:较低|较高|孰低|孰高|低者|高者)/;
/** Two sums of money, or shares, side by side. */
const OF_MONEY = /[费款价]|金额|总额|元|[¥￥$]|[%％]/;

/** The two ceilings of "the higher of A or B", or null. */
function eitherOf(object: string): readonly [string, string] | null {
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

function readObject(
  after: string,
  sentence: string,
  passage: Passage,
  at: number,
  offset: number,
): Pick<Reading<'liability-cap'>, 'facts' | 'confidence'> | null {
  const said = /^[^，。；]{0,4}基数/.test(after) ? (BASE.exec(sentence)?.[1] ?? after) : after;
  const object = said.replace(/（[^）]{0,120}）|\([^)]{0,120}\)/g, (s) =>
    /\d/.test(s) && s.length < 8 ? s : '',
  );
  const values = readValues(object);
  const money = values.find((v) => v.kind === 'money');
  const percent =
    values.find((v) => v.kind === 'percentage') ?? multipleIn(object) ?? overdueIn(object);
  const months = monthsOf(values, object);
  const monthly =
    /月度[^，]{0,14}(?:服务)?费|故障(?:当月|月份?)[^，]{0,16}费|当月[^，]{0,16}(?:费|账单|租金)|(?:该|相应|对应|单)(?:服务)?月(?:度|份)?[^，]{0,16}费|当期[^，]{0,10}费|一个月[^，]{0,6}费|月(?:服务|租)?费|(?:最近|上)一个?(?:计费|结算|服务)(?:周期|月)[^，]{0,16}费|(?:该|相应|对应|单个?|每个?)(?:服务|计费)?(?:周期|账期)[^，]{0,16}费/.test(
      object,
    );
  // 已支付的合同款 is less than the price
  const order =
    !/已(?:经)?(?:实际)?(?:支付|付|收)/.test(object) &&
    // 该笔交易的手续费, 该票运费: what one transaction costs

    /合同(?:总)?(?:金额|价|额|款)|(?<!订阅)协议(?:总(?:金额|价|额)|价款|金额)|(?:订购|采购|订货)单(?:总|的)?(?:金额|价|额|款)|合同项下[^，]{0,10}(?:金额|总额|价款)|订单(?:总|的?(?:实付|应付|实际支付的?))?(?:金额|价|额|款)|货款|采购[^，]{0,4}(?:金额|价)|(?:该|当|本|每|相应|受损)(?:[笔票批](?:交易|业务|订单|货物|运输|委托)?|[次单](?:交易|业务|订单|货物|运输|委托))的?[^，。；]{0,6}(?:费|价款|金额)/.test(
      object,
    );
  const yearly =
    months === null && percent === undefined && money === undefined && YEARLY_FEE.test(object);
  const remaining = REMAINING.test(object);
  const base: LiabilityCapFacts['basis'] = remaining
    ? 'other'
    : months !== null || yearly
      ? 'fees-months'
      : monthly
        ? 'monthly-fee'
        : order
          ? 'order-value'
          : /费|款|价|金额|总额|租金|佣金|[报稿]酬|酬金/.test(object)
            ? 'fees-paid'
            : 'other';
  const amount = money !== undefined || TOLD_BELOW.test(object);
  const basis =
    percent !== undefined || BLANK_SHARE.test(object)
      ? 'percentage'
      : months === null && amount
        ? 'amount'
        : base;
  if (basis === 'other' && !remaining) return null;
  const stated = sentence.slice(Math.max(0, offset - LOOK_BACK), offset);
  const credit =
    /代金券|扣[减款除罚]|抵扣|(?<!总额\/违约)(?:赔偿|补偿|延长)(?:总|的)?时[长间]/.test(
      sentence.slice(Math.max(0, offset - 40), offset),
    ) ||
    SHORTFALL.test(sentence.slice(0, offset)) ||
    // 每低0.1%按…补偿，补偿累计不超过当月服务费
    /每(?:再)?(?:低|降低|下降|减少)[^，。；0-9]{0,6}[0-9.]{1,5}\s?(?:[%％]|个?百分点)[^。；]{0,40}(?:补偿|赔偿|减免|扣减)/.test(
      stated,
    ) ||
    (passage.agreement.type === 'sla' && (monthly || OF_ONE_INCIDENT.test(stated + object))) ||
    YEARLY_CREDITS.test(stated) ||
    (passage.agreement.type === 'sla' && YEARLY_COMPENSATION.test(stated)) ||
    (monthly &&
      /服务补偿|(?:单月|每月|月度)[^，。；]{0,6}(?:赔付|补偿|减免|抵扣|赔偿总?额)/.test(stated)) ||
    (monthly &&
      /月|周期|账期|年度/.test(sentence) &&
      (/服务月|周期|自然月|补偿合计|月度|可用|达标|代金券|SLA|故障/.test(stated + object) ||
        /(?:减免|扣减|抵扣)[^，。；]{0,12}$/.test(stated)));
  return {
    facts: {
      basis,
      months: yearly ? MONTHS_OF_A_YEAR : months,
      amount: money?.kind === 'money' ? money.money.amount : null,
      currency: money?.kind === 'money' ? money.money.currency : null,
      percent: percent?.kind === 'percentage' ? percent.percent : null,
      percentOf: percent === undefined ? null : percentBase(object, percent),
      // the credits of a service level are the provider's to give
      protects: credit
        ? 'provider'
        : (lateDebtor(stated, passage) ??
          debtorIn(stated, passage) ??
          debtorOfFirst(stated, passage) ??
          subjectOf(sentence, offset, passage, at) ??
          (WHOSEVER.test(stated) ? 'either' : null)),
      scope: credit ? 'service-credit' : 'overall',
      limb: LIMB.exec(sentence)?.[0] ?? null,
      covers: credit ? null : penaltyLimited(stated),
      carveOuts: exceptionsIn(sentence),
    },
  };
}

/** 本合同项下任何单项违约金的累计总额: owed by nobody in particular. */
const WHOSEVER = /(?:任何|任一|各项|每项|单项)[^，。；]{0,6}(?:违约金|赔偿金?)[^，。；]{0,10}$/;

/** 每逾期一日按万分之三支付违约金，违约金总额不超过…: a ceiling of the charge for being late, and of nothing else. */
const LATE_CHARGE =
  /(?:逾期|迟延|延迟|拖欠)[^。；]{0,80}(?:违约金|滞纳金)[^。；]{0,10}(?:总额|累计|合计|总计|最高|上限)?[^，。；]{0,6}$/;

/** The one charge that a ceiling limits, as the text calls it; null for all that a party owes. */
function penaltyLimited(stated: string): string | null {
  if (!LATE_CHARGE.test(stated)) return null;
  return stated.lastIndexOf('滞纳金') > stated.lastIndexOf('违约金') ? '滞纳金' : '违约金';
}

/** 可用率每低于承诺值0.1个百分点，返还…: what is given for a level that was missed. */
const SHORTFALL =
  /(?:可用[性率度]|[连联]通率|在线率|达标率|及时率|完好率)[^，。；]{0,16}(?:低于|未达|不足|下降|不达标)[^。；]{0,80}(?:返还|退还|赔偿|赔付|减免|减收|扣减|补偿|抵扣)/;

/** 单个实例单次赔付金额, 单台实例的当次服务费: the ceiling of one incident or one unit. */
const OF_ONE_INCIDENT =
  /(?:单次|每次|当次|单[个台块])[^，。；]{0,16}(?:赔付|赔偿|补偿|服务费)|(?:赔付|赔偿|补偿)[^。；]{0,30}(?:单[个台块]|当次)/;

/** 尚未消耗的资源包的剩余价值: what is left of what was paid for. */
const REMAINING = /(?:剩余|未(?:消耗|使用|消费|用完))[^，。；]{0,16}(?:价值|金额|费用?|款项?|余额)/;

/** 最高不超过以下限定金额：: the amounts stand in a table or list below. */
const TOLD_BELOW =
  /^(?:以下|下列|下表|下述)(?![^，。；]{0,8}(?:者|项))[^，。；0-9]{0,10}(?:金额|限额|数额)/;

/** 年度服务费, 上一年的服务费: the fees of a year, told without a number. */
const YEARLY_FEE =
  /(?:年度|当年(?:度)?|(?:^|(?<=以|按|的|超过|于|为))年(?=[^，。；]{2,3}费)|(?:前|过去|上|最近)?一年(?:度)?(?:内)?|上年(?:度)?)[^，。；]{0,12}(?:服务|订阅|使用|托管|租用|维护|运维|技术|总)?费(?:用)?(?!率)/;
const MONTHS_OF_A_YEAR = 12;

/** What may stand between the liability and its ceiling: …的赔偿责任，累计（不超过…）. */
const UP_TO_CEILING = /[，,]\s{0,3}(?:累计|合计|总计|总额|总和|最高|最多|应|均|将){0,3}$/;

/** Whose liability it is: the name right before the words for the payment (某云的最大赔偿责任). */
function debtorIn(before: string, passage: Passage): Holder | null {
  const clause = /[^，。；：]*$/.exec(before.replace(UP_TO_CEILING, ''))![0];
  // 对客户的赔偿上限: who is paid is not who pays
  const paid =
    /^(?:且|但)?对于?([^，。；]{1,30}?)的(?:累计|最高|最大|全部)?(?:赔偿|补偿|责任)/.exec(
      clause,
    )?.[1];
  if (paid !== undefined && passage.sides.mentions(paid).some((m) => m.holder === 'customer'))
    return 'provider';
  const owner = DEBTOR.exec(clause)?.[1];
  if (owner === undefined) return null;
  const mention = passage.sides
    .mentions(owner)
    .find((m) => !/[对向给]$/.test(owner.slice(0, m.start)));
  if (mention !== undefined) return mention.holder;
  const addressed = passage.sides.mentions(before).some((m) => m.holder === 'customer');
  return addressed && owner.length > 1 && !/[如若因对向在该其此本的]/.test(owner)
    ? 'provider'
    : null;
}

/** 乙方对甲方的赔偿责任以直接损失为限，且最高不超过…: a second measure of the same liability. */
const SECOND_MEASURE = /^([^。；]*为限)[，,](?:且|并)?(?:累计|合计|总额|最高|最多|均)*$/;

function debtorOfFirst(before: string, passage: Passage): Holder | null {
  const first = SECOND_MEASURE.exec(before)?.[1];
  if (first === undefined) return null;
  const liability = first.search(/(?:赔偿|责任|违约金)[^，。；]{0,16}以/);
  return liability < 0 ? null : debtorIn(first.slice(0, liability + 4), passage);
}

/** Who is late and owes the charges that are limited (甲方逾期付款的，…违约金累计不超过…), or null. */
function lateDebtor(before: string, passage: Passage): Holder | null {
  if (!/(?:违约金|滞纳金|利息)(?:[^，。；]{0,10}|[，,](?:但|且)?[^，。；]{0,6})$/.test(before))
    return null;
  const late = before.search(/逾期|迟延|延迟|延期|拖欠|欠费|未(?:能)?按/);
  if (late < 0) return null;
  const said = passage.sides.mentions(before.slice(Math.max(0, late - 40), late)).at(-1);
  // 每逾期一日，甲方应按…支付违约金，但总额不超过…
  const owes = before.search(/[应须]/);
  return (
    said?.holder ??
    (owes > late
      ? passage.sides.mentions(before.slice(late, owes)).find((m) => m.end === owes - late)?.holder
      : null) ??
    null
  );
}

const DEBTOR =
  /^(?:则|且|但|即|同时|[（(0-9.、）)]\s?){0,12}([^的]{1,16}?)(?:所?(?:应)?承担|就[^，。；]{1,24}|对[^，。；]{1,30}|向[^，。；]{1,24}|基于[^，。；]{1,70}|在[^，。；]{1,24}){0,2}的?(?:任何|一切|所有|累计|最大|最高|全部|违约|损害|损失|合计|总|赔偿|[或及和、]){0,6}(?:赔偿|责任|补偿|违约金)/;

/** 合同总价的两倍 is 200 % of it. */
function multipleIn(object: string): (Span & { kind: 'percentage'; percent: number }) | undefined {
  const times = MULTIPLE.exec(object);
  if (times === null) return undefined;
  const figure = times[1]!;
  const number = /^[0-9]/.test(figure) ? Number(figure) : parseChineseNumeral(figure);
  if (number === null) return undefined;
  const start = times.index;
  return { kind: 'percentage', percent: number * 100, start, end: start + times[0].length };
}

const MULTIPLE =
  /(?:[（(][^）)]{1,4}[）)]\s?)?([0-9]{1,3}(?:\.[0-9])?|[一二两三四五六七八九十]{1,3})\s?倍/;

/** The case that a limb of a two-limb cap is for, or how the limbs are weighed. */
const LIMB = anyOf([
  /(?:如果?|若)[^，。；]{0,40}(?:超过|满|不足)[^，。；]{0,20}(?:月|年)的?(?=，)/,
  /(?:以)?(?:两者|二者)?(?:中)?(?:较低|较高|孰低|孰高|低者|高者)[^，。；：:（）()]{0,6}/,
]);

/** 不超过合同总价的____%: a share that the parties have yet to fill in. */
const BLANK_SHARE = /[的_＿】］\]\u3000][ \u3000_＿【】［］[\]]{0,12}[%％]/;

/** What a percentage is taken of: the words before it (合同总价的30%), else those after it. */
function percentBase(object: string, percent: Span): string | null {
  const before = object
    .slice(0, percent.start)
    .replace(/的\s?$/, '')
    // the number of the item in a list of ceilings
    .replace(/^\s?[（(][0-9一二三四五]{1,2}[)）]/, '')
    // 以实际损失为限，最高不超过合同总额的: the measure of the loss stands before the ceiling
    .replace(/^[^，；]{1,30}为限[，；]/, '')
    .replace(/^(?:且|但|累计|合计|总计|最高|最多){0,3}(?:不(?:得|应|会)?(?:超过|高于))/, '')
    .trim();
  const after = object.slice(percent.end).replace(/^的/, '').trim();
  return before || after || null;
}

/** 事件发生前30天, 过去90天: the time whose fees are the measure, not one to pay in. */
const LOOKED_BACK = /(?:前|过去|最近|此前)的?\s?$/;

/** Days that drafters mean as months, or null for another number of them. */
function monthsOfDays(days: number): number | null {
  if (days === 365) return MONTHS_OF_A_YEAR;
  return days > 0 && days % 30 === 0 ? days / 30 : null;
}

/** The number of months whose fees are the measure, or null. */
function monthsOf(values: readonly Value[], object: string): number | null {
  for (const v of values) {
    if (v.kind !== 'duration') continue;
    const near = object.slice(Math.max(0, v.start - 14), v.end + 24);
    if (!/费|款|支付|付|金额/.test(near)) continue;
    if (v.time.unit === 'month') return v.time.value;
    if (v.time.unit === 'year') return v.time.value * 12;
    if (v.time.unit === 'day' && LOOKED_BACK.test(object.slice(0, v.start)))
      return monthsOfDays(v.time.value);
  }
  return null;
}
