import type { CreditTier, ServiceCreditFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import type { Band, Credit } from '../table-grammar.js';
import { steppedCredit } from './stepped-credit.js';
import { chineseTables } from './tables.js';
import { parseChineseNumeral, parsePrintedNumber } from './values/numerals.js';
import { anyOf } from '../pattern.js';

export const serviceCreditCues = [
  '低于',
  '小于',
  '少于',
  '高于',
  '大于',
  '超过',
  '不足',
  '>',
  '＞',
  '<',
  '＜',
  '≤',
  '≥',
  '›',
  '‹',
  '次',
  '%',
  '倍',
  '×',
  '以下',
  '之间',
  '延长',
  '顺延',
  '赠送',
  '补偿',
  '赔付',
  '赔偿',
  '扣款',
  '减收',
  '减免',
  '扣减',
  '扣除',
  '免收',
  '免除',
  '免交',
  '全额',
] as const;

/** Shares of a price that are paid for something else. */
const NO_CREDIT =
  /退(?:学|课|票|房|租|货)|支付|预付|质保|违约金|滞纳金|加收|奖励|手续费|无理由|(?:购买|下单|订购)(?:之日起|后)|剩余(?:天数|时长|服务期)|单价|下浮|用量|消费[额满]|每(?:降低|下降|增加|超过)/;
/** Words of counting and of examples. */
const NO_TIER =
  /[计算记]为|纳入|视为|[计算]入|不属于|按照?[^，。；]{0,16}计算|例如|假设|示例|(?<![<>＜＞])[=＝](?![<>])|不(?:会|得|应)?超过/;

/** Is something given for the band: a share of a fee, a multiple, or in words of compensation? */
function isGiven(sentence: string, credit: Credit): boolean {
  if (
    /赔偿|补偿|赔付|代金券|返还|[，,：:][赔返](?=\s?[0-9])|减免|减收|核减|抵[扣免用减]|退还|免[除收]|扣[减除]|额外|延长|所对应的[^，。]{1,10}[次条]数/.test(
      sentence,
    )
  )
    return true;
  if (credit.creditUnit === 'x')
    return sentence.includes('倍') || /^[^，。]{0,40}\*/.test(sentence);
  if (credit.creditUnit !== '%') return false;
  return credit.creditOf !== null
    ? /费|款|价|额|时长|次数/.test(credit.creditOf)
    : sentence.length < SHORT_ROW;
}

/** Free days are given where the heading or the words above tell of credits. */
function isGivenAbove({ creditUnit }: Credit, { leadIn, headings, sentences }: Passage): boolean {
  if (creditUnit !== 'day') return false;
  const above = [leadIn ?? '', headings[headings.length - 1] ?? '', sentences[0]?.text ?? ''];
  return above.some((text) => /赔偿|补偿|抵[扣免]|延长|免费|赠送/.test(text));
}

/** Bands and multiples are told in figures: without one nothing else need be asked. */
const FIGURE = /[0-9]|[十百]\s?[倍，]|百分之|[二两三四五]次/;

/** A share without its base is a row's only where little else is said. */
const SHORT_ROW = 50;

/** So much of a sentence may be one row. */
const LONGEST_ROW = 160;
/** A row that was glued to the end of a paragraph above it. */
const GLUED = /(?<=[\u4e00-\u9fff])(?:低于|小于|不足)[0-9.]{2,8}\s?[%％][^。；]{0,60}$/;
/** 低于95%的，延长不可用时间的5倍，但每月合计不超过15天: the ceiling is no part of the row. */
const CEILING_BEHIND =
  /[，,](?:但|且)?[^。；，]{0,24}(?:不(?:会|得|应)?超过|最[高多]|封顶|上限[为是])[^。；，]{1,30}(?=[。；]?$)/;
/** 扣减当月服务费的30%，且连续三个月低于70分的，甲方有权解除合同: a further remedy is no part of it. */
const RIGHT_BEHIND =
  /[，,](?:(?:且|并且|若|如)?连续[^。；]{2,50}|[^，。；]{0,6}(?:并|且)?有权[^。；]{0,16})(?:解除|终止)[^。；]{0,16}(?=[。；]?$)/;
/** 按故障时长的100倍赔偿; 失败请求数 × 10，作为次数赔偿: so many times what was lost, whatever the level. */
const TIMES_LOST =
  /((?:故障|不可用|中断|失败|丢失|未发送|未送达|未下发|未成功发送|发送失败|重复发送|漏发)[^，。；=＝×倍0-9]{0,16}?(?:时[间长]|数|次数|分钟数?|费用))(?:占[^，。；0-9]{2,16}比[例率])?(?:的|\s?[×xX*]|按)?\s?([0-9]{1,4}|[一二两三四五六七八九十百]{1,4})\s?(?:倍|，)[^。；]{0,16}(?:赔偿|补偿|赔付|延长|顺延|赠送|返还|退还|减免|减收|核减|抵扣)/;
/** 故障赔偿：故障时长的10倍时长的服务费用: the verb as a label. */
const LABELLED_TIMES =
  /(?:赔偿|补偿|赔付)(?:标准|金额|方式)?(?:[：:]|为|按)\s?((?:故障|不可用|中断)[^，。；=＝×倍0-9]{0,10}?(?:时[间长]|分钟数?))的?\s?([0-9]{1,4}|[一二两三四五六七八九十百]{1,4})\s?倍/;
/** 赔偿金额为…费用的3倍. */
const TIMES_FEE = anyOf([
  /(?:赔偿|补偿|赔付)(?:金额|总额|标准)?(?:为|按)([^，。；]{2,24}?)的?\s?([0-9]{1,4})\s?倍/,
  /按照?([^，。；]{2,36}?费用?)的?\s?([0-9]{1,4})\s?倍(?:进行|予以|给予|作为|向)?[^，。；]{0,8}(?:赔偿|补偿|赔付)/,
]);
/** 数据丢失的，赔偿当月费用的5倍. */
const TIMES_GIVEN = /[，,](?:赔偿|补偿|赔付)([^，。；]{2,24}?费用?)的?\s?([0-9]{1,4})\s?倍/;
/** 赔偿金额＝…每小时费用×不可用小时数×10倍: as a formula. */
const TIMES_IN_FORMULA =
  /(?:赔偿|补偿|赔付)(?:金额|总?额|标准)?\s?(?:[=＝]|为[：:]?)\s?([^，。；=＝]{4,60}?)\s?[×xX*＊]\s?([0-9]{1,4})\s?倍/;
/** 代金券金额 = …每天费用 ÷ 24 × 故障时间（以小时为单位） × 50: the multiple ends the formula. */
const TIMES_AT_END =
  /(?:赔偿|补偿|赔付|代金券)(?:金额|总?额|标准)?\s?[=＝]\s?([^，。；=＝]{2,60}?(?:故障|不可用|中断)[^，。；=＝×]{0,24}?)\s?[×xX*＊]\s?([0-9]{1,4})\s?(?=[。；]|$)/;
/** 某月未达到上述标准的，免收当月租用费: the whole fee of the month, by how much it was missed or not. */
const WAIVED =
  /(?:未能?|不能|没有|无法|未)(?:达到?|遵守|满足|符合|实现)[^。；]{0,50}?[，,][^。；]{0,20}?(?:免收|免除|免交|全额(?:退还|返还|减免|减收|核减))(?:[^，。；0-9]{0,8}的)?((?:该|当|相应|故障|次)(?:月份?|季度|年度)(?:度)?的?(?:全部|全额)?[^，。；、0-9]{0,10}(?:费用?|租金|款项?))(?=[。；，,]|$)/;
/** 时延连续两个月未达标的，减免月租费的5%: a share of a fee, by how much it was missed or not. */
const MISSED =
  /(?:未能?达标|不达标|未能?(?:达到|满足|符合|实现)(?:[^，。；0-9%]{0,20}?(?:承诺|标准|指标|要求|约定))?)[^，。；0-9%]{0,8}(?:的|时)?[，,](?:则|即|应)?((?:[甲乙]方|我方|我们)?(?:按照?)?[^，。；：:]{0,16}(?:赔偿|赔付|补偿|返还|退还|扣减|减免|核减|减收|抵扣)[^，。；：:]{2,30}?[0-9.]{1,5}\s?[%％])(?![^。]{0,4}[；，、]?(?:低于|不足|未达))/;
/** P2级累计不达标两次，赔偿当月服务费的5%: a band of as many failures as are told. */
const FAILURES =
  /(?:不达标|未达标|未达到|超时|违反|故障|中断|失败|逾期)[^，。；0-9一二三四五六七八九十]{0,6}([0-9]{1,2}|[一二两三四五六七八九十])次(?:的|时|以上的?|及以上的?)?[，,](?:则|即|应)?((?:[甲乙]方|我方|我们)?(?:赔偿|赔付|补偿|返还|退还|扣减|减免|减收|核减|抵扣)[^，。；]{2,30}?[0-9.]{1,5}\s?[%％])/;
/** 发生2次的，扣减10%: so many failures, which this sentence or one before it names. */
const OCCURRENCES =
  /(?:发生|出现|达到?|累计)[^，。；0-9]{0,4}?([0-9]{1,2}|[一二两三四五六七八九十])次(?:及以上|以上)?[^，。；0-9]{0,12}?(?:的|时)?[，,](?:则|即|应)?((?:[甲乙]方|我方|我们)?(?:赔偿|赔付|补偿|返还|退还|扣减|减免|减收|核减|抵扣)[^，。；]{0,30}?[0-9.]{1,5}\s?[%％])/;
/** 第二次，减免10%; 第三次及以上，减免30%: a further failure of those that were named before. */
const FURTHER_TIME =
  /^(?:[^，。；]{0,6}(?:发生)?)第([0-9]{1,2}|[一二三四五六七八九十])次(?:(?:及)?以[上后]|起|及其后)?(?:的|时)?[，,：]?(?:则|即|应|每次)?((?:赔偿|赔付|补偿|返还|退还|扣减|减免|减收|核减|抵扣)[^，。；]{0,30}?[0-9.]{1,5}\s?[%％])/;
const FAILURE = /不达标|未达标|未达到|超时|故障|中断|事故|宕机/;
/** 百分之九十九点九 in the row of a band. */
const SHARE_IN_WORDS = /百分之([一二三四五六七八九十百零点]{1,12})/g;
/** 低于该标准的，…: the promise that the sentence before makes. */
const BELOW_PROMISE =
  /(?:低于|未达到?|达不到|没有达到)(?:该|上述|前述|此)(?:项)?(?:标准|承诺|指标|可用性|可用率|数值|要求)(?:的|时)?/;
/** 应不低于99.5%，低于的，减免…: the promise stands in the same sentence, and is no end of the band. */
const PROMISED_AND_MISSED =
  /不(?:得|应|会)?低于\s?([0-9]{2,3}(?:\.[0-9]{1,9})?)\s?[%％][，,](?:如果?|若)?(?:低于|未达到?|达不到)(?:此值|该值)?(?=的|时)(?:的|时)/;
const NOT_PROVIDERS = /违约金|(?:您|甲方|用户|客户)[^，。；]{0,6}(?:(?<![相对适])应|须|需)/;

/** Tiers told in prose, or rows of a table that reached the text as lines. */
export function serviceCredit(
  sentence: string,
  passage: Passage,
  at: number,
): Reading<'service-credit'>[] {
  const waived = WAIVED.exec(sentence);
  if (waived !== null && !NOT_PROVIDERS.test(sentence))
    return [
      reading(sentence, passage, {
        ...NO_BAND,
        credit: 100,
        creditUnit: '%',
        creditOf: waived[1]!,
      }),
    ];
  if (!FIGURE.test(sentence)) return [];
  const multiple = multipleIn(sentence, passage);
  if (multiple !== null) {
    // 1小时以内的，按不可用时长的10倍延长: the multiple is given for a band
    const band = bandOfMultiple(sentence) ?? NO_BAND;
    return [reading(sentence, passage, { ...band, ...multiple })];
  }
  const stepped = NOT_PROVIDERS.test(sentence) ? null : steppedCredit(sentence);
  if (stepped !== null) return [{ facts: { ...factsOf(sentence, passage, []), steps: [stepped] } }];
  const failures = FAILURES.exec(sentence) ?? occurrencesIn(sentence, passage);
  const given = failures === null ? null : chineseTables.credit(failures[2]!);
  if (given !== null && !NOT_PROVIDERS.test(sentence)) {
    const count = parsePrintedNumber(failures![1]!);
    return [reading(sentence, passage, { ...failuresOf(failures![0], count), ...given })];
  }
  const inFigures = sentence.replace(SHARE_IN_WORDS, (words, numeral: string) => {
    const share = parseChineseNumeral(numeral);
    return share === null ? words : `${share}%`;
  });
  const missed = MISSED.exec(inFigures);
  const share = missed === null ? null : chineseTables.credit(missed[1]!);
  if (share?.creditUnit === '%' && share.creditOf !== null && !NOT_PROVIDERS.test(sentence))
    return [reading(sentence, passage, { ...NO_BAND, ...share })];
  const glued = sentence.length > LONGEST_ROW / 2 ? GLUED.exec(sentence)?.[0] : undefined;
  const row = (glued ?? promiseNamed(inFigures, passage, at))
    .replace(CEILING_BEHIND, '')
    .replace(RIGHT_BEHIND, '');
  const rows = rowsOnOneLine(inFigures, passage);
  if (rows !== null) return rows.length === 0 ? [] : [{ facts: factsOf(sentence, passage, rows) }];
  if (row.length > LONGEST_ROW || NO_CREDIT.test(row) || NO_TIER.test(row)) return [];
  const several = tiersOneAfterAnother(row);
  if (several.length > 1)
    return [
      {
        facts: factsOf(
          sentence,
          passage,
          several.map((t) => ({ ...t.band, ...t.credit })),
        ),
      },
    ];
  const tier = tierOf(row) ?? tierOf(withCredit(row, passage, at));
  if (tier === null || !(isGiven(row, tier.credit) || isGivenAbove(tier.credit, passage)))
    return [];
  const read = reading(row, passage, { ...tier.band, ...tier.credit });
  return [
    glued === undefined
      ? read
      : { ...read, start: sentence.length - glued.length, end: sentence.length },
  ];
}

/** 中断超过30分钟的，按…的5倍: how long the failure for which a multiple is given lasts, or null. */
function bandOfMultiple(sentence: string): Band | null {
  const length = sentence.search(/的?[，,]/);
  if (length < 0 || length > LONGEST_CASE) return null;
  const band = chineseTables.band(sentence.slice(sentence.indexOf('：') + 1, length));
  return band !== null && LENGTHS_OF_TIME.has(band.unit) ? band : null;
}

const LONGEST_CASE = 44;
const LENGTHS_OF_TIME: ReadonlySet<string> = new Set(['minute', 'hour', 'day']);

/** 低于99.9%但不低于99%的，赔偿7天，低于99%的，赔偿30天: where the next band of a sentence begins. */
const NEXT_BAND = /，(?=[^，。；]{0,12}(?:低于|不足|小于|超过)[^，。；]{2,40}的，)/g;

/** …30分钟以内扣减1%，30分钟至2小时扣减3%: bands with their credits right behind them. */
const NEXT_SHORT_BAND =
  /[，,](?=(?:超过|不足|低于|满|延[误迟]|逾期|超时|中断)?[0-9.]{1,6}\s?(?:[-–~～至]\s?[0-9.]{1,6}\s?)?(?:[%％]|个?小时|分钟|[天日])[^，。；]{0,20}(?:扣[减除]|减免|减收|核减|赔偿|赔付|补偿|返还|退还|抵扣|免除)(?:[^，。；0-9]{0,16}[0-9.]{1,5}\s?[%％]|[^，。；0-9]{0,6}[费款]))/;

/** 30分钟至2小时扣减3%: a pause before the verb, as other drafters set it. */
function withPause(part: string): string {
  return part.replace(
    /(?<=[0-9]\s?(?:[%％]|个?小时|分钟|[天日])(?:以[上下内])?)(?=(?:扣[减除]|减免|减收|核减|赔偿|赔付|补偿|(?:全额)?(?:返还|退还)|抵扣|免除)[^，。；]{0,20}[。；]?$)/,
    '，',
  );
}

/**
 * 服务可用性 赔偿比例 99%≤可用性<99.9% 10% 95%≤可用性<99% 25%: a table whose rows stand on one line, with
 * single blanks between its cells. Null where it is no table, empty where its shares are given to nobody.
 */
function rowsOnOneLine(line: string, { leadIn, headings }: Passage): CreditTier[] | null {
  // two rows have two bands and two shares at least
  if (line.length > LONGEST_TABLE || line.split('%').length < 5) return null;
  const [first = '', ...others] = line.split(NEXT_ROW);
  const from = first.search(BAND_BEGINS);
  if (from < 0 || others.length === 0) return null;
  const tiers: NonNullable<ReturnType<typeof chineseTables.tier>>[] = [];
  let row = '';
  for (const part of [first.slice(from), ...others]) {
    // 低于99.9% 高于99% 10%: a blank between the two ends of a band
    row = row === '' ? part : `${row} ${part}`;
    if (row.length > LONGEST_GLUED_ROW) return null;
    const tier = chineseTables.tier(row);
    if (tier === null) continue;
    tiers.push(tier);
    row = '';
  }
  if (row !== '' || tiers.length < 2) return null;
  const above = `${first.slice(0, from)} ${leadIn ?? ''} ${headings.at(-1) ?? ''}`;
  const given = tiers.every(({ credit }) => credit.creditOf !== null && isGiven('', credit));
  return given || chineseTables.namesCredits(above)
    ? tiers.map(({ band, credit }) => ({ ...band, ...credit }))
    : [];
}

/** So long is a table on one line, and each of its rows. */
const LONGEST_TABLE = 400;
const LONGEST_GLUED_ROW = 80;
const BAND_BEGINS =
  /(?:^|(?<=\s))(?:[0-9.]{1,9}\s?[%％]\s?[≤<＜>＞≥~～-]|[\u4e00-\u9fff]{0,14}(?:低于|小于|不足|大于|高于|不低于|[<＜≤>＞≥])\s?[0-9.]{1,9}\s?[%％])/;
/** A blank between what a row gives and the band of the next one. */
const NEXT_ROW =
  /(?<=[0-9]\s?(?:[%％]|倍|天|小时)|费用?|时长|[金全]额)\s?(?=[0-9.]{1,9}\s?[%％]\s?[≤<＜>＞≥~～-]|[\u4e00-\u9fff]{0,14}(?:低于|小于|不足|大于|高于|不低于|[<＜≤>＞≥])\s?[0-9.]{1,9}\s?[%％])/g;

/** The rows of a sentence that tells several, one after another; fewer than two where it does not. */
function tiersOneAfterAnother(row: string): { readonly band: Band; readonly credit: Credit }[] {
  const several = row.split(NEXT_BAND);
  const short = (): string[] => {
    const [head = '', ...bands] = row.split(NEXT_SHORT_BAND).map(withPause);
    // 超过承诺时效的，延误1-3日退还10%，…: the case of all the bands
    return /[0-9]/.test(head) ? [head, ...bands] : bands;
  };
  const parts = several.length < 2 ? short() : several;
  if (parts.length < 2) return [];
  const tiers = parts.map((part) => (isGiven(part, ANY_SHARE) ? tierOf(part) : null));
  return tiers.every((tier) => tier !== null) ? tiers : [];
}

const ANY_SHARE: Credit = { credit: null, creditUnit: '', creditOf: null };

/** A count of failures and what is given for it; null where nothing names a failure. */
function occurrencesIn(sentence: string, { text }: Passage): RegExpExecArray | null {
  const found = OCCURRENCES.exec(sentence) ?? FURTHER_TIME.exec(sentence);
  return found !== null && FAILURE.test(text) ? found : null;
}

/** The sentence with the figure of the promise that it only points to: 若低于该标准，返还月费的10%. */
function promiseNamed(sentence: string, passage: Passage, at: number): string {
  const same = PROMISED_AND_MISSED.exec(sentence);
  if (same !== null) return `低于${same[1]!}%的${sentence.slice(same.index + same[0].length)}`;
  const pointer = BELOW_PROMISE.exec(sentence);
  if (pointer === null) return sentence;
  const promised = /([0-9]{2,3}(?:\.[0-9]{1,9})?)\s?[%％][。；;]?$/.exec(
    passage.sentences[at - 1]?.text ?? '',
  )?.[1];
  if (promised === undefined) return sentence;
  // what the credit is reckoned by (乘以不可用时长占比) is none of the row
  const rest = sentence
    .slice(pointer.index + pointer[0].length)
    .replace(
      /^[^。；]*?(?=(?:赔偿|补偿|赔付|返还|退还|减免|减收|核减|扣减)(?:金额|总?额)?[^，。；]{0,24}[0-9])/,
      '，',
    )
    .replace(/([0-9]\s?[%％])(?:乘以|[×x*])[^，。；]{1,20}/, '$1');
  return `低于${promised}%的${rest}`;
}

/** A band and what the next part of the sentence gives: 小于99.95%，大于等于99%；赔偿标准：…的10%. */
function withCredit(row: string, passage: Passage, at: number): string {
  const next = passage.sentences[at + 1]?.text ?? '';
  const given = /^(?:赔偿|补偿|赔付|返还|减免|减收|核减)(?:标准|比例|金额)?[：为]?/.exec(next)?.[0];
  return given === undefined || !/；$/.test(row)
    ? ''
    : `${row.slice(0, -1)} ${next.slice(given.length)}`;
}

/** The band and its credit in a row, or in the last part of one that says more before them. */
function tierOf(row: string): { readonly band: Band; readonly credit: Credit } | null {
  const parts = [
    row,
    // "the fee is reduced as follows: between 99 % and 99.9 % by 10 %"
    row.slice(row.indexOf('：') + 1),
    // "at least 99.9 %, below 99.9 % …": the promise is no end of the band
    row.slice(row.indexOf('，') + 1),
  ];
  // 新增“可用性<95%，补偿月费的100%”: a row that is quoted
  const quoted = /“([^”]{5,80})”[。；]?$/.exec(row)?.[1];
  if (quoted !== undefined) parts.push(quoted);
  for (const part of new Set(parts)) {
    const tier = chineseTables.tier(part);
    if (tier === null) continue;
    const { lower, upper } = tier.band;
    if (lower === null || upper === null || lower < upper) return tier;
  }
  return null;
}

function reading(sentence: string, passage: Passage, tier: CreditTier): Reading<'service-credit'> {
  return { facts: factsOf(sentence, passage, [tier]) };
}

function factsOf(
  sentence: string,
  passage: Passage,
  tiers: readonly CreditTier[],
): ServiceCreditFacts {
  const context = `${passage.leadIn ?? ''} ${passage.headings.join(' ')}`;
  return {
    metric: chineseTables.metric(sentence) ?? chineseTables.metric(context),
    scope: null,
    tiers,
    form: chineseTables.creditForm(`${sentence} ${context}`),
  };
}

const NO_BAND: Band = {
  lower: null,
  lowerInclusive: false,
  upper: null,
  upperInclusive: false,
  unit: '',
};

/** As many failures, or so many and more where the words say so. */
function failuresOf(words: string, count: number | null): Band {
  // 超过5次的: from the sixth
  if (/超[过出]\s?[0-9一二两三四五六七八九十]+次/.test(words))
    return {
      lower: count,
      lowerInclusive: false,
      upper: null,
      upperInclusive: false,
      unit: 'count',
    };
  const more = /次(?:(?:及)?以[上后]|起|及其后)/.test(words);
  return {
    lower: count,
    lowerInclusive: true,
    upper: more ? null : count,
    upperInclusive: !more,
    unit: 'count',
  };
}

/** 按中断1天补偿3天的标准延长: so much time for so much that was lost. */
const TIME_FOR_TIME =
  /(?<!每)(故障|中断|不可用|停机|停服|宕机)(?:时[间长])?\s?([0-9]{1,2}|[一二两三四五])\s?个?([天日]|小时|分钟)[^，。；0-9一二三四五六七八九十]{0,4}[，,]?(?:补偿|赔偿|赔付|延长|顺延|赠送|补)(?:服务期?)?\s?([0-9]{1,3}|[一二两三四五六七八九十]{1,3})\s?个?([天日]|小时|分钟)/;

function timeForTime(sentence: string): Credit | null {
  const found = TIME_FOR_TIME.exec(sentence);
  if (found === null) return null;
  const [, lost, first, unit, second, other] = found;
  const [of, given] = [parsePrintedNumber(first!), parsePrintedNumber(second!)];
  const same = unit === other || (/[天日]/.test(unit!) && /[天日]/.test(other!));
  const hours = /[天日]/.test(other!) && unit === '小时' ? 24 : same ? 1 : null;
  if (!of || !given || hours === null) return null;
  return { credit: (given * hours) / of, creditUnit: 'x', creditOf: `${lost!}时长` };
}

/** A multiple of what was lost, or of a fee, that is given whatever the level was; null where none is. */
function multipleIn(sentence: string, passage: Passage): Credit | null {
  if (/例如|假设|示例/.test(sentence) || NOT_PROVIDERS.test(sentence)) return null;
  const ratio = timeForTime(sentence);
  if (ratio !== null || !/[倍×xX*]/.test(sentence)) return ratio;
  const found =
    TIMES_LOST.exec(sentence) ??
    LABELLED_TIMES.exec(sentence) ??
    TIMES_AT_END.exec(sentence) ??
    (passage.agreement.type === 'sla' || /故障|不可用|中断|数据[^，。；]{0,6}丢失/.test(sentence)
      ? (TIMES_IN_FORMULA.exec(sentence) ?? TIMES_FEE.exec(sentence) ?? TIMES_GIVEN.exec(sentence))
      : null);
  if (
    found === null ||
    /[低高]于|(?<!未)达到|未达到\s?[0-9]|超过[0-9.]{1,6}\s?(?:[%％]|次)/.test(
      sentence.slice(0, found.index),
    )
  )
    return null;
  const figure = found[2] ?? found[4];
  return { credit: parsePrintedNumber(figure!), creditUnit: 'x', creditOf: found[1] ?? found[3]! };
}
