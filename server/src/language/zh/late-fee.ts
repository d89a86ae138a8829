import { acrossFrom } from '../../clauses/across.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readValues } from '../values/index.js';
import { isSide } from './payer.js';
import { referenceRates } from './reference-rates.js';
import { subjectIn } from './subject.js';
import { anyOf } from '../pattern.js';

export const lateFeeCues = [
  '逾期',
  '欠费',
  '滞纳金',
  '迟延',
  '延迟',
  '延期',
  '拖欠',
  '所欠',
  '违约金',
  '利息',
  '迟交',
  '计息',
  '未付',
  '利率',
  'lpr',
] as const;

const LATE =
  /逾期|欠费|滞纳金|迟延|延迟|延期|拖欠|所欠|欠款|未付|未支付|欠付|欠缴|欠交|迟交|超期|未(?:能)?按(?:时|期|约)/;
const CHARGE =
  /计罚|违约金|滞纳金|利息|罚息|履行金|逾期(?:金|费|付款)|迟延金|赔偿|加收|收取|计息|支付/;
/** What is late is not a payment … */
const DELIVERY =
  /交货|交付|到货|供货|发货|完工|验收|竣工|响应|上线|开通|履行[^，。；付款费]{0,8}义务|提供服务|完成(?!支付|付款)/;
/** 厂家未按期送货, 逾期交付: what is late, said before the charge that is counted by the price paid. */
const LATE_DELIVERY =
  /(?:逾期|迟延|延迟|延期|未(?:能)?按(?:期|时|约定?))(?:的)?(?:送货|交货|交付|供货|发货|到货|完工|竣工|安装|送达|提交|报送|出具|提供)/;
const LATE_PAYMENT =
  /(?:逾期|迟延|延迟|延期|拖欠|未(?:能)?(?:按[期时约]|足额|及时)?[^，。；]{0,6})(?:付|支付|缴|交[纳款])/;
/** … unless a payment is spoken of, other than that of the charge itself. */
const OF_PAYMENT =
  /付款|费用|款项|欠款|未付|付清|付货款|支付(?![^，。；]{0,24}(?:违约金|滞纳金|利息))/;

const DAYS = { day: 1, week: 7, month: 30, year: 365 } as const;

/**
 * A rate for paying late: per day, or per week, month or year, told as per cent a day; or a multiple of
 * a published rate.
 */
export function lateFee(sentence: string, passage: Passage, at: number): Reading<'late-fee'>[] {
  const context = `${passage.leadIn ?? ''}${at > 0 ? passage.sentences[at - 1]!.text : ''}${sentence}`;
  if (!LATE.test(context) || !CHARGE.test(sentence)) return [];
  const readings: Reading<'late-fee'>[] = [];
  for (const value of readValues(sentence)) {
    if (value.kind !== 'percentage') continue;
    const near = sentence.slice(Math.max(0, value.start - 60), value.end + 30);
    const daily =
      /(?:每[逾延迟]?[^，。；]{0,6}[日天]|[按逐][日天]|[日天]$|\/\s?[日天]|日(?:利率|息|费率)|[款额费项照担按]的?日\s?[万千百0-9]|逾期天数|天数\s?[×xX*])/.test(
        near,
      );
    const weekly = /每[^，。；]{0,5}(?:周|星期)[^日天]{0,16}$/.test(
      near.slice(0, near.indexOf(sentence.slice(value.start, value.end))),
    );
    const per = value.per ?? (weekly ? 'week' : daily ? 'day' : null);
    if (per === null || !/计罚|违约金|滞纳金|利息|罚息|履行金|迟延金|逾期|加收|计息|费/.test(near))
      continue;
    if (DELIVERY.test(near) && !OF_PAYMENT.test(near)) continue;
    if (LATE_DELIVERY.test(near) && !LATE_PAYMENT.test(near)) continue;
    if (isOfWorks(sentence, value.start, passage) && !OF_PAYMENT.test(near)) continue;
    if (/误差/.test(near) || isCeiling(sentence, value.start, value.end)) continue;
    const days = DAYS[per];
    readings.push({
      facts: {
        ratePerDay: Number((value.percent / days).toPrecision(12)),
        printed: sentence.slice(value.start, value.end),
        payer: payerOf(sentence, value.start, passage) ?? payerBefore(passage, at),
      },
      figures: [{ start: value.start, end: value.end }],
    });
  }
  if (readings.length > 0) return readings;
  const followed = byReference(sentence, passage);
  if (followed.length > 0) return followed;
  const once = takenOnce(sentence, passage);
  return once.length > 0 ? once : leftBlank(sentence, passage);
}

/** A share of the whole price, under a heading on time or work: what is late is the work. */
const OF_THE_PRICE = /合同(?:总)?(?:价款?|金额|额|价)的?\s?$/;
const ON_WORK = /工期|进度|施工|竣工|交[付货]|质量/;

function isOfWorks(sentence: string, at: number, { headings }: Passage): boolean {
  return (
    OF_THE_PRICE.test(sentence.slice(Math.max(0, at - 10), at)) &&
    headings.some((heading) => ON_WORK.test(heading))
  );
}

/** 违约金为未支付金额的10%, 按逾期款项的5%支付滞纳金: of what is overdue, right before the share. */
const OF_THE_OVERDUE =
  /(?:未支付|未付|欠付|欠缴|拖欠|逾期)(?:的)?(?:部分|金额|款项?|费用|款额)(?:总额)?的?\s?$/;

/** A share of what is overdue, taken once however late it is paid. */
function takenOnce(sentence: string, passage: Passage): Reading<'late-fee'>[] {
  if (!/违约金|滞纳金/.test(sentence)) return [];
  return readValues(sentence).flatMap((value) => {
    if (value.kind !== 'percentage' || value.per !== null) return [];
    const { start, end, percent } = value;
    const before = sentence.slice(Math.max(0, start - 30), start);
    if (
      !OF_THE_OVERDUE.test(before) ||
      /[每按逐][^，。；]{0,4}[日天周月]|[日天][的]?\s?$/.test(before)
    )
      return [];
    const facts = {
      ratePerDay: null,
      once: percent,
      printed: sentence.slice(start, end),
      payer: payerOf(sentence, start, passage),
    };
    return [{ facts, figures: [{ start, end }] }];
  });
}

/** 每逾期一日，按万分之____支付, 按逾期金额的____%: a rate that the parties have yet to fill in. */
const BLANK_RATE = anyOf([
  /[万千百]分之(?![ \u3000_＿【［[]{0,12}[0-9零〇一二三四五六七八九十百两壹贰叁肆伍陆柒捌玖拾])/,
  /(?:的|为|[_＿】］\]\u3000])[ \u3000_＿【】［］[\]]{0,12}[%％‰]/,
]);

/** A daily charge for paying late whose rate is left blank. */
function leftBlank(sentence: string, passage: Passage): Reading<'late-fee'>[] {
  const blank = BLANK_RATE.exec(sentence);
  if (blank === null) return [];
  const start = blank.index + (/^[万千百]/.test(blank[0]) ? 0 : 1);
  const end = blank.index + blank[0].length;
  const near = sentence.slice(Math.max(0, start - 60), end + 30);
  if (!/每[^，。；]{0,8}[日天]|[按逐][日天]/.test(near) || !/违约金|滞纳金|利息|罚息/.test(near))
    return [];
  if (!OF_PAYMENT.test(near) || isCeiling(sentence, start, end)) return [];
  return [
    {
      facts: {
        ratePerDay: null,
        printed: sentence.slice(start, end).trim(),
        payer: payerOf(sentence, start, passage),
      },
    },
  ];
}

/** Interest at a published rate: 按同期贷款利率的1.5倍支付逾期利息. */
function byReference(sentence: string, passage: Passage): Reading<'late-fee'>[] {
  return referenceRates(sentence).flatMap(({ start, end, rate }) => {
    const near = sentence.slice(Math.max(0, start - 60), end + 30);
    if (!/违约金|滞纳金|利息|罚息|履行金|迟延金|计息|计付|计收|逾期利率/.test(near)) return [];
    if (isCeiling(sentence, start, end) || (DELIVERY.test(near) && !OF_PAYMENT.test(near)))
      return [];
    return [
      {
        facts: {
          ratePerDay: null,
          reference: rate,
          printed: sentence.slice(start, end),
          payer: payerOf(sentence, start, passage),
        },
        figures: [{ start, end }],
      },
    ];
  });
}

/** Is the figure the most that the charges may come to ("累计不超过合同总价的10%"), not their rate? */
function isCeiling(sentence: string, start: number, end: number): boolean {
  return (
    /(?:不(?:得|应|能|会)?(?:超过|超出|高于|多于)|最高|最多|上限[为是])[^，。；]{0,20}$/.test(
      sentence.slice(Math.max(0, start - 30), start),
    ) || /^为(?:上?限|最高)/.test(sentence.slice(end, end + 4))
  );
}

/** 乙方应于每月5日前支付。逾期支付的，…: who was to pay was told in the sentence before, or null. */
function payerBefore(passage: Passage, at: number): Reading<'late-fee'>['facts']['payer'] {
  const before = passage.sentences[at - 1]?.text ?? '';
  const due = before.search(/[应须][^。；]{0,40}(?:支付|付款|缴纳|付清)/);
  return due < 0 ? null : subjectIn(before, due, passage.sides);
}

/** Who may collect it: 服务商有权按每日3‰加收, 乙方可按…计收. */
const CREDITOR =
  /[^，。；]{1,16}(?:有权|可以?)(?=[^，。；]{0,30}(?:加收|计收|收取|要求|按)[^。；]{0,16}$|按?[^，。；]{0,12}$)/;
/** It says so no further away than this. */
const CREDITOR_NEAR = 80;

/** Who pays late: the party that the late payment is said of, else the one told to pay. */
function payerOf(
  sentence: string,
  at: number,
  passage: Passage,
): Reading<'late-fee'>['facts']['payer'] {
  const mentions = passage.sides.mentionsBefore(sentence, at);
  const creditor = CREDITOR.exec(sentence.slice(Math.max(0, at - CREDITOR_NEAR), at))?.[0];
  if (creditor !== undefined) {
    const holder = passage.sides.mentions(creditor)[0]?.holder ?? null;
    if (isSide(holder)) return acrossFrom(holder);
  }
  const late = sentence.search(/逾期|未(?:按|能|及时|支付|付)|迟延|拖欠|欠/);
  const before = mentions.filter((m) => m.end <= late + 2).pop();
  if (before !== undefined) return before.holder;
  const debtor = /(?:要求|向)([^，。；]{1,8})(?:除|支付|收取)/.exec(sentence);
  if (debtor !== null) {
    const asked = passage.sides.mentions(debtor[1]!)[0];
    if (asked !== undefined && /要求|收取/.test(debtor[0])) return asked.holder;
  }
  const owner = mentions.find((m) => /^(?:的)?(?:所)?欠/.test(sentence.slice(m.end, m.end + 3)));
  return owner?.holder ?? subjectIn(sentence, at, passage.sides);
}
