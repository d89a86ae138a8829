import type { ReferenceRate } from '../../clauses/facts.js';
import type { Span } from '../../text/span.js';
import { parsePrintedNumber } from './values/numerals.js';

/** A rate that somebody else publishes, with the words that tell which: 同期一年期贷款市场报价利率（LPR）. */
const PUBLISHED =
  /(?:[^，。；、的按照以]{0,30}?(?:公布|发布|规定)的)?[^，。；的按照以]{0,18}?(?:贷款市场报价利率|(?:贷款|存款|借款|拆借)(?:基准|市场)?利率|基准利率|LPR)(?:[（(][^）)]{1,16}[）)])?/g;
/** How often the rate is taken, right behind its name: 的1.5倍, 的四倍. */
const TIMES =
  /^(?:标准)?的?\s?(?:(?:[（(][^）)]{1,4}[）)])?\s?([0-9]{1,2}(?:\.[0-9]{1,2})?|[一二两三四五六七八九十]{1,3})\s?倍)/;
/** 上浮50%, 加计50个基点, 加收2个百分点. */
const RAISED = /^[^，。；]{0,6}(?:上浮|上调)\s?([0-9]{1,3}(?:\.[0-9]{1,2})?)\s?[%％]/;
const ADDED =
  /^[^，。；]{0,6}(?:加计?|加收|上浮|另加)\s?([0-9]{1,4}(?:\.[0-9]{1,2})?)\s?个?(基点|百分点|BP)/i;

/** A rate told by reference, and where it stands. */
export interface ReferenceReading extends Span {
  readonly rate: ReferenceRate;
}

/** Rates that a sentence takes from a published one, with the multiple or the points on top of it. */
export function referenceRates(sentence: string): ReferenceReading[] {
  const found: ReferenceReading[] = [];
  if (!/利率|LPR/i.test(sentence)) return found;
  for (const match of sentence.matchAll(PUBLISHED)) {
    const end = match.index + match[0].length;
    const after = sentence.slice(end, end + 30);
    const times = TIMES.exec(after);
    const raised = times === null ? RAISED.exec(after) : null;
    const added = times === null && raised === null ? ADDED.exec(after) : null;
    const said = times ?? raised ?? added;
    const rate: ReferenceRate = {
      name: match[0].replace(/^(?:应|则|并|且|需|须|参照|根据|依据|不低于|不超过)+/, ''),
      times:
        times !== null
          ? (parsePrintedNumber(times[1]!) ?? 1)
          : raised !== null
            ? 1 + Number(raised[1]) / 100
            : 1,
      points: added === null ? 0 : Number(added[1]) / (added[2] === '百分点' ? 1 : BASIS_POINTS),
    };
    found.push({ start: match.index, end: end + (said?.[0].length ?? 0), rate });
  }
  return found;
}

/** Basis points in a percentage point. */
const BASIS_POINTS = 100;
