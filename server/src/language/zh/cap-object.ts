import type { LiabilityCapFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import type { Span } from '../../text/span.js';
import { readValues } from '../values/read.js';
import type { Value } from '../values/value.js';
import { exceptionsIn } from './exceptions.js';
import { subjectOf } from './subject.js';
import { parseChineseNumeral } from './values/numerals.js';
import { anyOf } from '../pattern.js';
import { debtorIn, debtorOfFirst, lateDebtor } from './cap-debtor.js';
import { BASE, LOOK_BACK } from './cap-words.js';

/** 全年减免总额以…为上限: the credits of a year, as those of a month. */
const YEARLY_CREDITS =
  /(?:全年|年度|每年|当年|单年|合同年度?|自然年度?)内?的?(?:累计|合计)?(?:服务)?(?:减免|补偿|抵扣|返还|赔付|扣减|扣款|扣罚|抵免)[^，。；]{0,8}$/;

/** 年度累计赔偿不超过…: in an agreement on service levels these are credits, too. */
const YEARLY_COMPENSATION =
  /(?:全年|年度|每年|每个?自然年|当年|单年)度?内?的?(?:累计|合计)?赔偿[^，。；]{0,8}$/;

/** 不超过欠费本金: the whole of what is overdue, and not the fees paid. */
function overdueIn(object: string): Value | undefined {
  const overdue =
    /^(?:所|其)?(?:欠[^，。；]{0,4}(?:本金|金额|费|款)|(?:逾期|拖欠)[^，。；]{0,6}本金|(?:欠付|应付未付)[^，。；]{0,6}(?:金额|款项?|费用?))/.exec(
      object,
    );
  return overdue ? { kind: 'percentage', percent: 100, per: null, start: 0, end: 0 } : undefined;
}

/** What may not be exceeded: the words up to the end of the clause, remarks in brackets included. */
export function objectAfter(sentence: string, from: number): string {
  const rest = sentence.slice(from, from + 160);
  const end = rest.search(
    /[；;。]|(?<=为限)，|，(?:且|并且|但|同时|如|若|除|超出|超过|您(?!就|已|实际|为|支付|在)|而|不足)/,
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/**
 * What a limit is, by the words behind its bound (不超过…); null where they are no sum that somebody owes.
 * @param offset of `after` in the sentence
 */
export function readObject(
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
