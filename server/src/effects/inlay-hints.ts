import type { Finding } from '../clauses/finding.js';
import { monthlyFees } from './ceiling.js';
import { addDays, endOfMonth, exampleMonth } from './dates.js';
import type { ExplainContext } from './explanation.js';
import { headline } from './explain.js';
import {
  money,
  MONTH_MINUTES,
  percent,
  permittedDowntime,
  plainNumber,
  yearlyRate,
} from './figures.js';
import { monthlyRate } from './kinds/late-fee.js';
import { type Narrator, narratorOf } from './narrator.js';

/** How many hints the user wants. */
export type InlayHintLevel = 'off' | 'key' | 'all';

/** A few words after a figure. */
export interface InlayHint {
  /** Offset from the start of the agreement, behind the figure. */
  readonly offset: number;
  readonly text: string;
  /** What the finding does, in a sentence. */
  readonly tooltip: string;
}

/**
 * Hints for an agreement, in reading order. `key`: what a figure comes to ("≤ 21.6 min/month");
 * `all`: also whose right it is and where the other side has none.
 */
export function inlayHints(context: ExplainContext, level: InlayHintLevel): InlayHint[] {
  if (level === 'off') return [];
  const told = narratorOf(context);
  const hints: InlayHint[] = [];
  for (const finding of context.findings) {
    const text = hintOf(finding, told, level);
    if (text === null) continue;
    hints.push({
      offset: finding.figures[0]?.end ?? finding.span.end,
      text,
      tooltip: headline(finding, context),
    });
  }
  return hints.sort((a, b) => a.offset - b.offset);
}

function hintOf(finding: Finding, told: Narrator, level: 'key' | 'all'): string | null {
  switch (finding.kind) {
    case 'sla-threshold': {
      const { metricKind, unit, value } = finding.facts;
      if (metricKind !== 'availability' || unit !== '%' || value < 0 || value > 100) return null;
      const down = told.time(permittedDowntime(value, MONTH_MINUTES));
      return told.say(`≤ ${down}/month`, `≤ ${down}/月`);
    }
    case 'late-fee': {
      const { ratePerDay, printed } = finding.facts;
      if (ratePerDay === null) return null;
      const monthly = monthlyRate(printed);
      const yearly = monthly === null ? yearlyRate(ratePerDay) : monthly * 12;
      const year = percent(Number(yearly.toFixed(4)));
      return told.say(`= ${year} a year`, `= 年率 ${year}`);
    }
    case 'liability-cap': {
      const count = monthlyFees(finding.facts, told);
      if (count === null) return null;
      const fee = told.monthlyFee;
      if (fee) return `= ${money({ amount: fee.amount * count, currency: fee.currency })}`;
      if (level === 'key') return null;
      const shown = plainNumber(count, 2);
      return told.say(`= ${shown} monthly fee${count === 1 ? '' : 's'}`, `= ${shown} 倍月费`);
    }
    case 'claim-window': {
      if (level === 'key') return null;
      const { of, days, workingDays, from } = finding.facts;
      if (of !== 'credit') return null;
      if (from !== null && !told.cues.fromMonthEnd.test(from)) return null;
      const month = exampleMonth(told.agreement.effective ?? told.agreement.updated);
      const last = addDays(endOfMonth(month), days, workingDays);
      return told.say(`${month}: by ${last}`, `${month}：至 ${last}`);
    }
    case 'termination': {
      const { effect, holder, trigger } = finding.facts;
      if (level === 'key' || effect !== 'right') return null;
      if (holder !== 'provider' && holder !== 'customer') return null;
      const mutual = told
        .of('termination')
        .some(
          ({ facts }) =>
            facts.effect === 'right' &&
            facts.trigger === trigger &&
            facts.holder !== holder &&
            facts.holder !== null,
        );
      const who = told.who(holder).name;
      return mutual ? null : told.say(`${who} only`, `仅${who}`);
    }
    default:
      return null;
  }
}
