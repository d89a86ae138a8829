import type { Band, Credit, TableGrammar } from '../table-grammar.js';
import { readBand, readComparisons, readMoney, readValues } from '../values/index.js';
import { parsePrintedNumber } from './values/numerals.js';
import { Remembered } from '../../text/remembered.js';
import { metricKindOf, unitOfTime } from './metrics.js';
import { steppedCredit } from './stepped-credit.js';

const CREDIT_WORDS =
  /赔偿|补偿|代金券|赔付|减免|减收|核减|返还|抵[扣免用]|退还|延长|折扣|扣减|扣除|扣款|扣罚|免费/;

/** The column of the most that is paid for a kind of goods gives nothing of itself. */
const CEILING_WORDS = /最高|最大|上限|限额|封顶/;

/** What goes before a metric's name: its period, what it is said of. */
const BEFORE_METRIC = /^.*(?:月度|周期|年度)的?(?=.{3})|^(?:如果?|若|当)?(?:本|该|其|版)?(?=.{3})/;
/** A case of failing the promise that a row of a table names in words. */
const BREACH = /超时|逾期|延迟|未(?:能)?(?:按时|及时|达标|达到|完成)|不达标|违约|丢失|中断|失败/;

/** 识别率, 拦截率: rates that tell what they are of; of the others a service has one. */
const OWN_RATE =
  /^.*的(?:比例|比率|占比)$|(?!可用|访问|在线|成功|错误|失败|达标)[\u4e00-\u9fff]{2}率$/;

/** 云主机可用性, 专线的月度可用率; 服务可用性 names no thing of its own. */
const SUBJECT =
  /^(?!.{0,6}(?:服务|平台|系统|产品|业务|本协议|其他)的?(?:月度?|年度?|季度?)?(?:可用|在线)|(?:月|年|季)度?)([^，。；]{2,14}?)的?(?:服务)?(?:月度?|年度?|季度?)?(?:可用[性率度]|在线率)$/;

/** Readers of tables ask several times for each cell, and tables that stand near have cells in common. */
const bands = new Remembered<Band | null>(64, 160);
const credits = new Remembered<Credit | null>(64, 160);
const tiers = new Remembered<ReturnType<typeof tierIn>>(64, 160);

/** How Chinese tables of bands, credits and promised figures are read. */
export const chineseTables: TableGrammar = {
  band: (cell) => bands.get(cell, () => bandIn(cell)),
  credit: (cell) => credits.get(cell, () => creditIn(cell)),
  tier: (row) => tiers.get(row, () => tierIn(row)),
  step: steppedCredit,
  namesCredits: (text) => CREDIT_WORDS.test(text) && !CEILING_WORDS.test(text),
  namesPromise: (header) =>
    /承诺|保障|目标|标准(?![版型])|指标|SLA/.test(header) &&
    !CREDIT_WORDS.test(header) &&
    !/实际|费/.test(header),
  namesWeight: (header) => /^\s*[^，。；]{0,4}(?:权重|比重|分值|标准分)/.test(header),
  describes: (header) =>
    /^(?:(?:故障|问题|级别|等级)?(?:定义|描述)|示例|举例)$/.test(header.trim()),
  metric: (text) => metricIn(text)?.replace(BEFORE_METRIC, '') ?? null,
  breach: (cell) => cell.length <= 30 && !/[0-9０-９]/.test(cell) && BREACH.test(cell),
  creditForm(text) {
    if (/代金券|抵扣券|优惠券/.test(text)) return 'voucher';
    if (/服务时长|使用时间|延长|服务期|免费使用/.test(text)) return 'service-time';
    if (/现金|退款|退还|返还/.test(text)) return 'cash';
    if (/减免|抵扣|扣减|扣除|折/.test(text)) return 'fee-reduction';
    return null;
  },
  threshold(printed, header) {
    const cell = withUnitOf(header, printed.replace(SECONDS, '$1秒'));
    if (BY_STEP.test(cell)) return null;
    if (cell.length > 60 || CREDIT_WORDS.test(header) || /费|代金券/.test(cell)) return null;
    const compared = readComparisons(cell).map(({ value }) => value);
    // 24小时内回复占比≥95%: a time in the name of the rate
    const comparison =
      (compared.length > 1 && /率/.test(header) ? compared.find((c) => c.unit === '%') : null) ??
      compared[0];
    if (comparison !== undefined) {
      if (comparison.unit === '' || comparison.unit === 'count') {
        const rate = RATE_UNIT.exec(cell.slice(comparison.figure.end))?.[1];
        return rate === undefined
          ? null
          : { operator: comparison.operator, value: comparison.value, unit: rate };
      }
      return {
        operator: comparison.operator,
        value: comparison.value,
        unit: unitOfTime(comparison.unit),
      };
    }
    const value = readValues(cell)[0];
    if (value === undefined || value.start > 8) return null;
    const kind = metricKindOf(header);
    if (value.kind === 'percentage')
      return { operator: kind === 'error-rate' ? '<=' : '>=', value: value.percent, unit: '%' };
    if (
      value.kind === 'duration' &&
      ((kind !== null && /time|latency|recovery/.test(kind)) || SERVICE_TIME.test(header))
    )
      return { operator: '<=', value: value.time.value, unit: unitOfTime(value.time.unit) };
    return null;
  },
  definesFailure: (above) =>
    /(?:失败|不可用|异常|错误|超时|中断|故障)[^。；]{0,16}(?:是指|指的是|指|定义为)[^。；]{0,160}(?:如|见)?(?:下表|以下|下列)/.test(
      above,
    ),
  aspect: (metric) =>
    /电力|供电|UPS/i.test(metric)
      ? 'power'
      : /[联连]通|互通|网络/.test(metric)
        ? 'network'
        : (OWN_RATE.exec(metric)?.[0] ?? ''),
  subject: (metric) => SUBJECT.exec(metric)?.[1] ?? null,
  promisesRemedy: (after) =>
    /^[^。]{0,8}[，。]?\s?如果?[^。，]{0,16}(?:未达|没有达到|低于)/.test(after),
  metricKind: metricKindOf,
};

/** 每低1个百分点扣2分: what missing the promise costs. */
const BY_STEP = /每(?:再)?(?:低|降|下降|超|高|少|延|增|出现|发生|失败|漏|有)|扣/;

/** 开通时限: a time that only names its act. */
const SERVICE_TIME = /(?:时限|时效|周期|频率|频次|间隔)(?:[（ ]|$)/;

/** 修复时限（小时） | 4: the unit that the header or the label tells for all of its figures. */
const UNIT_IN_REMARK = /（(?:单位[：:]?)?(个?(?:工作日|自然日|小时|分钟|天|日)|秒|毫秒|ms|%)）/;
const BARE_FIGURE = /^\s?(?:[<>≤≥＜＞]=?)?\s?[0-9]{1,4}(?:\.[0-9]{1,4})?\s?$/;

function withUnitOf(header: string, cell: string): string {
  if (!BARE_FIGURE.test(cell)) return cell;
  const unit = UNIT_IN_REMARK.exec(header)?.[1];
  return unit === undefined ? cell : `${cell.trim()}${unit}`;
}

/** ≥30 Token/秒, ≥2000 QPS: what a service does in a time. */
const RATE_UNIT =
  /^\s?((?:[A-Za-z]{1,8}|[\u4e00-\u9fff]{1,2})\s?[/／]\s?(?:秒|分钟|小时|s|min|h)|[KMGT]bps|[TQR]PS|IOPS)(?=$|[\s（(，。])/;

/** ≤ 30s: the unit of a cell, which in prose would as well end a plural. */
const SECONDS = /([0-9])\s?s(?![A-Za-z])/g;

function metricIn(text: string): string | undefined {
  return /[\u4e00-\u9fffA-Za-z]{0,16}?(?:可用性|可用率|可用度|[连联]通率|在线率|丢包率|成功率|达标率|可靠性|持久性|准确率|(?:响应|解决|修复|恢复|处理|处置|到场|到达|交付|开通)(?:时间|时长|时限|时效)|(?:超时|响应|故障)次数)/.exec(
    text,
  )?.[0];
}

const LONGEST_BAND = 90;
const FIGURE = /[0-9０-９一二三四五六七八九十]/;

/** A band of at most one line: the words must compare, and be about little else. */
function bandIn(cell: string): Band | null {
  if (cell.length > LONGEST_BAND || !FIGURE.test(cell)) return null;
  const months = IN_A_ROW.exec(cell)?.[0];
  const read = readBand(plainBand(months === undefined ? cell : cell.replace(months, '')));
  if (read === null) return null;
  const inARow = months === undefined ? null : monthsIn(months);
  const band: Band = inARow === null ? read : { ...read, inARow };
  const incidents = (band.unit === '' || band.unit === 'count') && cell.includes('次');
  if (!incidents) return band;
  // 3-5次 takes in both ends: there is no half incident.
  const bothEnds = /[0-9]\s?[-–—~～至到]\s?[0-9]+\s?次/.test(cell);
  return { ...band, unit: 'count', upperInclusive: bothEnds || band.upperInclusive };
}

/** 连续两个月低于95%: one bad month is not enough. */
const IN_A_ROW = /连续\s?(?:[0-9]{1,2}|[两二三四五六])个?(?:自然|服务|日历)?月(?:度)?(?:均|都)?/;

function monthsIn(words: string): number | null {
  const time = readValues(`${words.replace(/^连续\s?|度|均|都|自然|服务|日历/g, '')}`)[0];
  return time?.kind === 'duration' ? time.time.value : null;
}

/** A band without what only repeats its ends or counts them: （不含99%）, 3次<. */
function plainBand(cell: string): string {
  return (
    cell
      .replace(/（完）/g, '')
      // 99% ～ 承诺值: the promise ends the band
      .replace(/([0-9.]{2,9}\s?[%％])\s?[-–—~～至到]\s?(?:承诺|约定|保证)(?:值|标准)/, '≥$1')
      .replace(/（(不?含)[0-9.]{1,8}\s?[%％]?）/g, '（$1）')
      .replace(/([0-9])\s?次\s?(?=[<＜≤‹])/, '$1 ')
  );
}

/** 故障时长的3倍, 不可用时间的10倍补偿服务时长, 失败请求数×10. */
const MULTIPLE =
  /(.{0,30}?)的?\s?([0-9.]+|[一二两三四五六七八九十百]{1,4})\s?倍(?:的?(?:向[^，。；]{1,6}?)?(?:补偿|赔偿|赔付|赠送|延长|顺延|给予)?(?:服务|使用|通话)?(?:时长|时间|期限|期|金额|次数|赔偿|补偿)?)$/;

const PERCENT_OF = /([\u4e00-\u9fffA-Za-z0-9（）()、/ ]{0,40}?)(?:的|×|x|\*)?\s?([0-9.]+)\s?[%％]/;

/** The verb of giving before the credit, and after it. */
const GIVES =
  /^(?:按照?|[计赔返减扣](?=\s?[0-9])|赔偿|赔付|补偿|返还|给予|抵扣)+|(?:赔偿|赔付|补偿|返还|抵扣)[。；;]?$/g;

function creditIn(cell: string): Credit | null {
  const text = inShares(cell.trim().replace(GIVES, ''));
  // 每低0.1%扣2%: a step, and no credit of the band beside it; 不再延长: none at all
  if (text.length > 90 || /(?:^|\s)每|不[再予]/.test(text) || FORMULA.test(text)) return null;
  const percents = [...text.matchAll(/([0-9.]+)\s?[%％]/g)];
  const percent = percents[0];
  if (percents.length > 1 || (percent !== undefined && readComparisons(text).length > 0))
    return null;
  if (percent !== undefined) {
    const base = PERCENT_OF.exec(text)?.[1] ?? '';
    const after = text.slice(percent.index + percent[0].length).replace(/^(?:的|所对应的)/, '');
    return {
      credit: Number(percent[1]),
      creditUnit: '%',
      creditOf: tidyBase(base) ?? tidyBase(after),
    };
  }
  const discount = /^(.{2,20}?)(?:的|打)?([1-9](?:\.[0-9])?)折$/.exec(text);
  if (discount !== null)
    return {
      credit: Number((100 - Number(discount[2]) * 10).toPrecision(6)),
      creditUnit: '%',
      creditOf: tidyBase(discount[1]!),
    };
  const times =
    /^([0-9]+(?:\.[0-9]+)?)\s?(?:倍|\*|×|x)(?:的)?(.{0,40})$/.exec(text) ??
    (text.includes('倍') ? MULTIPLE.exec(text) : null);
  if (times !== null) {
    const first = Number(times[1]);
    return Number.isNaN(first)
      ? {
          credit: parsePrintedNumber(times[2]!),
          creditUnit: 'x',
          creditOf: tidyBase(times[1]!),
        }
      : { credit: first, creditUnit: 'x', creditOf: tidyBase(times[2]!) };
  }
  const money = readMoney(text)[0];
  if (money !== undefined && readComparisons(text).length === 0)
    return { credit: money.value.amount, creditUnit: money.value.currency, creditOf: null };
  const time = readValues(text).find((v) => v.kind === 'duration');
  if (
    time?.kind === 'duration' &&
    !OF_A_NOTICE.test(text.slice(Math.max(0, time.start - 4), time.start)) &&
    // with the verb that was cut off: 补偿时间 3天
    /额外|延长|补偿|赔[付偿]|赠送|免费|减免|减收|核减|免收|免除|退还|返还|抵扣|服务(?:使用)?(?:时间|时长|期)|代金券/.test(
      cell,
    )
  )
    return {
      credit: time.time.value,
      creditUnit: time.time.unit,
      creditOf: text.slice(time.end).replace(/^的/, '') || null,
    };
  if (
    /^(?:全额|全部|免除|免收|减免|减收|核减)[^，。；0-9]{0,16}(?:费|款|租金)|^(?:.{0,16}费用?)?(?:全免|全部免除|全额免除)$|^(?:扣[减除]|免[收除]|减免|减收|核减|退还|返还)?[^，。；0-9]{0,16}(?:全部|全额)的?[^，。；0-9]{0,10}(?:费用?|款项?|租金|价款)$|(?:费用?|款项?|租金|价款)的(?:全部|全额)$/.test(
      text,
    )
  )
    return {
      credit: 100,
      creditUnit: '%',
      creditOf: tidyBase(
        text.replace(
          /^(?:全额|全部|免除|免收|减免|减收|核减|退还|返还|扣减|扣除)+|的全[部额]$|(?:全免|全部免除|全额免除)$/g,
          '',
        ),
      ),
    };
  if (
    /^[^，。；\d]{0,20}(?:消耗|不可用|超出)[^，。；]{0,30}$/.test(text) &&
    !/低于|高于|等于|按|赔偿/.test(text)
  )
    return { credit: 1, creditUnit: 'x', creditOf: text };
  return null;
}

/** 月租费的十分之一, 月费的一半: a share in words. */
const SHARE_IN_WORDS = /([二三四五六七八九十])分之([一二三四五六七八九])|一半(?=[。；]?$)/;

function inShares(text: string): string {
  return text.replace(SHARE_IN_WORDS, (words, under?: string, over?: string) => {
    const [whole, part] = [under ?? '二', over ?? '一'].map(parsePrintedNumber);
    return whole && part ? `${Number(((part / whole) * 100).toPrecision(6))}%` : words;
  });
}

/** 可用性=（总时间-不可用时间）/总时间×100%: its share is no credit. */
const FORMULA = /[=＝][^，。；]{2,60}[/／÷][^，。；]{0,30}[×xX*]\s?100\s?[%％]/;

/** 可提前30日书面通知解除: time of a notice, and no free time. */
const OF_A_NOTICE = /提前\s?$/;

/** The words up to the last word of giving, and what links it to the base. */
const GIVING =
  /^.*(?:赔偿|补偿|赔付|[延顺][长延]时[间长](?=[为是])|相当于|可?获得|返还|退还|退回|抵扣|减免|减收|免[除收](?=[^的]{2})|扣减|扣除|赠送)(?:您|客户|用户)?(?=.)/;
const LINKS = /^(?:(?:金额|总额|标准|比例)(?=[为是按])|按照?|为|的|，|即|给予|退还|扣除)+/;
/** 乙方按故障时长, 恒云按照不可用时长: who gives it is none of the base. */
const GIVER =
  /^(?:(?:[甲乙]方|我方|我们|服务商|平台)(?:将|应)?(?=按照?)|[^，。；]{1,8}?(?=按照?[^，。；]{0,4}(?:不可用|未达标|故障|中断|停机)))/;
const NO_BASE = /^(?:赔偿|补偿|赔付|返还|抵扣|减免|减收|核减|扣减|获得|[（(]?完[）)]?)?$/;

function tidyBase(base: string): string | null {
  const text = base
    .replace(GIVER, '')
    .replace(LINKS, '')
    .replace(GIVING, '')
    .replace(LINKS, '')
    // 当月费用 + 免费咨询: what comes on top is no money
    .replace(/\s?[+＋].*$/, '')
    .replace(/(?:减免|减收|核减|抵扣|返还|退还)$/, '')
    .replace(/的$/, '')
    .trim();
  return NO_BASE.test(text) ? null : text;
}

/** Where the credit begins in a row that was run together, or -1. */
const CREDIT_START =
  /(?:(?<=[%％次钟时分）)上下内]|[0-9]|Av|性|率|[长间数量])\s+|[，,：:|｜\t]\s?|(?<=[%％])(?=[\u4e00-\u9fffA-Z]))(?=\S)/g;

/** 客户有权要求免除当月服务费: who is given it. */
const ENTITLED =
  /^(?:客户|用户|您|甲方|订户)(?:另|亦|也|还)?有权(?:要求|请求|获得)?(?:[^，。；0-9]{1,6}?(?=免|退|减|返|赔|补))?/;

/** 每低0.1%扣…, 每次超时扣…: no credit of a band. */
const BY_STEPS = /每(?:低|超|次|延|降|少|差|发生|出现)/;

/** A credit is told in figures, as all of a fee, or as what was lost. */
const MAY_GIVE = /[0-9一全免倍]|分之|消耗|不可用|超出/;
/** The band goes on, or ends in what it is a band of. */
const GOES_ON =
  /^(?:个?百分点|个?小时|分钟|但|且|并|或|和|至|以|不|而|到|的[，,]?$|时[，,]?$|[≥≤<>＞＜])/;

function tierIn(row: string): { band: Band; credit: Credit } | null {
  const text = row
    .replace(/^\s*（完）/, '')
    .replace(/[。；;]$/, '')
    .trim();
  if (text.length < 5 || text.length > 160) return null;
  if (!/[0-9]/.test(text) || !/[%％倍月天元次]|分钟|消耗|全额/.test(text)) return null;
  if (BY_STEPS.test(text)) return null;
  CREDIT_START.lastIndex = 0;
  for (let m = CREDIT_START.exec(text); m !== null; m = CREDIT_START.exec(text)) {
    if (m[0].length === 0) CREDIT_START.lastIndex++;
    // the cheap questions first: most places are none where a credit begins
    const rest = text.slice(m.index + m[0].length);
    if (!MAY_GIVE.test(rest) || GOES_ON.test(rest)) continue;
    if (m.index > LONGEST_BAND) break;
    const before = text.slice(0, m.index);
    if (!FIGURE.test(before) || !isBandAlone(before)) continue;
    const band = bandIn(before);
    if (band === null) continue;
    const credit =
      creditIn(rest.replace(/^(?:的|时|，|,|则|按|将)+/, '').replace(ENTITLED, '')) ??
      daysAlone(rest, band);
    if (credit === null || readBandTail(rest)) continue;
    return { band, credit };
  }
  return null;
}

/** < 99% ~ > 95%：3 天: free days, where the words above the row say of what. */
function daysAlone(rest: string, band: Band): Credit | null {
  const days = band.unit === '%' ? /^([0-9]{1,3})\s?[天日]$/.exec(rest) : null;
  return days === null ? null : { credit: Number(days[1]), creditUnit: 'day', creditOf: null };
}

/** The rest of a band and no credit: 等于或高于99%. */
function readBandTail(rest: string): boolean {
  return /^(?:等于|高于|低于|大于|小于|不低|不高|不少)/.test(rest) && !/费|倍|券/.test(rest);
}

/** A sentence that happens to compare something is no row: its band is short and says little else. */
function isBandAlone(text: string): boolean {
  const words = text
    .replace(/[0-9.,，%％\s<>≤≥＜＞›‹=≦≧（）()[\]]/g, '')
    .replace(
      /[比较]?(?:承诺|约定|保证)值|个?百分点|以[上内下]|含|等于|高于|低于|大于|小于|不足|不低于|不高于|少于|多于|超过|或者|或|但|且|不|的|时|当|若|如果?|月度|服务|可用性|可用率|成功率|次数?|分钟|小时/g,
      '',
    );
  return words.length <= 16;
}
