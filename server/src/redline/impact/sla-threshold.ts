import type { SlaThresholdFacts } from '../../clauses/facts.js';
import { TIMES } from '../../clauses/metric-kinds.js';
import type { Impact } from '../change.js';
import { durationInDays, durationInWords, isUnitOfTime } from './provision.js';
import { type Both, changeInPercent, distance, type FactEffect, impact, plain } from './impact.js';

/** Minutes of a month of 30 days. */
const MONTH = 30 * 24 * 60;

/** A promised level that was lowered or raised; for a share of time also in minutes a month. */
export const slaThresholdEffect: FactEffect<'sla-threshold'> = ({ baseline, draft }) => {
  const from = baseline.facts;
  const to = draft.facts;
  const sizes = sizesOf(from, to);
  if (sizes === null) return [changedUnit(from, to)];
  const [before, after] = sizes;
  if (before === after) {
    if (from.aim !== to.aim) return [changedForce(to)];
    return from.operator === to.operator ? [] : [changedOperator(from, to)];
  }
  const looser = isFloor(to) ? after < before : after > before;
  const minutes = isShareOfTime(to) ? downtime(to.value) - downtime(from.value) : null;
  const a = inWords(from);
  const b = inWords(to);
  const verb = isFloor(to) ? (looser ? 'falls' : 'rises') : looser ? 'is relaxed' : 'is tightened';
  const name = metricName(to);
  const more =
    minutes === null
      ? {
          en: ` (${changeInPercent(before, after)})`,
          zh: `（${changeInPercent(before, after)}）`,
        }
      : {
          en: `: ${signed(minutes)} min of downtime allowed in a month of 30 days`,
          zh: `，每月（30天）允许的不可用时间${signed(minutes)}分钟`,
        };
  return [
    impact({
      kind: 'sla-threshold',
      fact: 'value',
      from: from.value,
      to: to.value,
      favours: looser ? 'provider' : 'customer',
      magnitude: 0.6 + 0.4 * (from.unit === to.unit ? apart(from, to) : distance(before, after)),
      says: {
        en: `${name.en} ${verb} from ${a.en} to ${b.en}${more.en}`,
        zh: `${name.zh}由${a.zh}${looser ? '放宽至' : isFloor(to) ? '提高至' : '收紧至'}${b.zh}${more.zh}`,
      },
      short:
        minutes === null
          ? { en: `${a.en} → ${b.en}`, zh: `${a.zh} → ${b.zh}` }
          : {
              en: `${a.en} → ${b.en}, ${signed(minutes)} min/month`,
              zh: `${a.zh} → ${b.zh}，${signed(minutes)} 分钟/月`,
            },
    }),
  ];
};

/** Both figures in one unit; null where they measure different things. */
function sizesOf(from: SlaThresholdFacts, to: SlaThresholdFacts): [number, number] | null {
  if (from.unit === to.unit) return [from.value, to.value];
  if (!isUnitOfTime(from.unit) || !isUnitOfTime(to.unit)) return null;
  return [
    durationInDays({ value: from.value, unit: from.unit }),
    durationInDays({ value: to.value, unit: to.unit }),
  ];
}

/** "99.95%", "4 hours", 4小时. */
function inWords({ value, unit }: SlaThresholdFacts): Both {
  if (isUnitOfTime(unit)) return durationInWords({ value, unit });
  const printed = unit === '%' ? `${value}%` : `${value} ${unit}`.trimEnd();
  return { en: printed, zh: printed };
}

/** Is more better? */
function isFloor({ operator, metricKind }: SlaThresholdFacts): boolean {
  if (operator === '=') return !TIMES.has(metricKind) && metricKind !== 'error-rate';
  return operator === '>=' || operator === '>';
}

function isShareOfTime({ metricKind, unit }: SlaThresholdFacts): boolean {
  return metricKind === 'availability' && unit === '%';
}

function downtime(percent: number): number {
  return ((100 - percent) / 100) * MONTH;
}

function signed(minutes: number): string {
  const rounded = plain(Math.round(minutes * 100) / 100);
  return rounded >= 0 ? `+${rounded}` : `−${-rounded}`;
}

/** For a percentage near 100 what counts is how much is missing. */
function apart(from: SlaThresholdFacts, to: SlaThresholdFacts): number {
  if (from.unit === '%' && from.value > 50 && to.value > 50)
    return distance(Math.max(100 - from.value, 1e-9), Math.max(100 - to.value, 1e-9));
  return distance(from.value, to.value);
}

function metricName({ metric, metricKind }: SlaThresholdFacts): { en: string; zh: string } {
  return { en: `The promised ${metricKind.replace('-', ' ')}`, zh: metric };
}

function changedUnit(from: SlaThresholdFacts, to: SlaThresholdFacts): Impact {
  return impact({
    kind: 'sla-threshold',
    fact: 'unit',
    from: `${from.value} ${from.unit}`,
    to: `${to.value} ${to.unit}`,
    favours: 'unclear',
    magnitude: 0.6,
    says: {
      en: `The promise is stated otherwise: ${inWords(to).en} instead of ${inWords(from).en}`,
      zh: `承诺指标由${inWords(from).zh}改为${inWords(to).zh}`,
    },
    short: {
      en: `${inWords(from).en} → ${inWords(to).en}`,
      zh: `${inWords(from).zh} → ${inWords(to).zh}`,
    },
  });
}

/** A promise that is only aimed at now, or the other way round. */
function changedForce(to: SlaThresholdFacts): Impact {
  const name = metricName(to);
  const [is, was] = to.aim === true ? [AIM, PROMISE] : [PROMISE, AIM];
  return impact({
    kind: 'sla-threshold',
    fact: 'aim',
    from: was.en,
    to: is.en,
    favours: to.aim === true ? 'provider' : 'customer',
    magnitude: 0.8,
    says: {
      en: `${name.en} of ${inWords(to).en} becomes ${is.en}`,
      zh: `${name.zh}（${inWords(to).zh}）改为${is.zh}`,
    },
    short: { en: `${was.en} → ${is.en}`, zh: `${was.zh} → ${is.zh}` },
  });
}

const AIM = { en: 'an aim that is not promised', zh: '不作承诺的目标' };
const PROMISE = { en: 'a promise', zh: '承诺' };

function changedOperator(from: SlaThresholdFacts, to: SlaThresholdFacts): Impact {
  const turned = isFloor(from) !== isFloor(to);
  return impact({
    kind: 'sla-threshold',
    fact: 'operator',
    from: from.operator,
    to: to.operator,
    favours: 'unclear',
    magnitude: turned ? 0.9 : 0.25,
    says: {
      en: `The comparison changes from ${from.operator} ${from.value} to ${to.operator} ${to.value}`,
      zh: `比较方式由“${from.operator} ${from.value}”改为“${to.operator} ${to.value}”`,
    },
    short: { en: `${from.operator} → ${to.operator}`, zh: `${from.operator} → ${to.operator}` },
  });
}
