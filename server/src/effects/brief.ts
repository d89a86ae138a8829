import type { SlaThresholdFacts } from '../clauses/facts.js';
import type { Finding } from '../clauses/finding.js';
import { creditCeilingName, kindHeading } from '../locale/kind-names.js';
import { percent, yearlyRate } from './figures.js';
import { tell } from './explain.js';
import { type Narrator, shortened } from './narrator.js';
import { followedRate } from './reference-rate.js';
import { band, credit, figure, inSteps } from './tiers.js';
import { timeLimit } from './kinds/claim-window.js';
import { wholeCeiling } from './kinds/liability-cap.js';
import { annualRate, monthlyRate } from './kinds/late-fee.js';
import { triggerPhrase } from './triggers.js';

/** A finding as a line of a table: what it is, and its fact in a few words. */
export interface Brief {
  readonly label: string;
  readonly value: string;
}

/** `brief` on one line, without a label that its kind says already. */
export function inBrief(finding: Finding, told: Narrator): string {
  const { label, value } = brief(finding, told);
  if (label === kindHeading(finding.kind, told.locale)) return value;
  return told.say(`${label}: ${value}`, `${label}：${value}`);
}

/** A promised figure with its sign: "≥ 99.95%". */
export function promised({ operator, value, unit }: SlaThresholdFacts, told: Narrator): string {
  return `${SIGNS[operator]} ${figure(value, unit, told)}`;
}

/** The fact of a finding, short; the headline sentence for kinds that have no shorter form. */
export function brief(finding: Finding, told: Narrator): Brief {
  const name = kindHeading(finding.kind, told.locale);
  switch (finding.kind) {
    case 'sla-threshold': {
      const { metric, scope } = finding.facts;
      const shown = promised(finding.facts, told);
      const label = shortened(metric, 32) || name;
      return {
        label,
        value: scope
          ? told.say(`${shown} (${shortened(scope, 32)})`, `${shown}（${shortened(scope, 32)}）`)
          : shown,
      };
    }
    case 'service-credit': {
      const { tiers, steps } = finding.facts;
      if (steps !== undefined && tiers.length === 0)
        return { label: name, value: inSteps(steps, told) };
      if (tiers.length === 0) break;
      const shown = tiers.map(
        (tier) => band(tier, told) + told.say(': ', '：') + credit(tier, told),
      );
      return { label: name, value: shown.join(told.say('; ', '；')) };
    }
    case 'claim-window': {
      const { of, days, workingDays, from } = finding.facts;
      if (of === 'action') {
        const limit = timeLimit(finding.facts, told);
        return {
          label: told.say('Time limit for claims', '请求期限'),
          value: from
            ? told.say(
                `${limit} after ${shortened(from, 40)}`,
                `自${shortened(from, 40)}起 ${limit}`,
              )
            : limit,
        };
      }
      const length = told.days(days, workingDays);
      return {
        label: name,
        value: from
          ? told.say(`${length} from ${shortened(from, 40)}`, `${shortened(from, 40)} ${length}内`)
          : length,
      };
    }
    case 'liability-cap': {
      const { protects, scope, covers } = finding.facts;
      const top = wholeCeiling(finding, told);
      if (scope === 'service-credit') {
        return { label: creditCeilingName(told.locale), value: top };
      }
      const notes = [
        ...(covers === null || covers.trim() === ''
          ? []
          : [told.say(`for ${told.quote(covers)}`, `限于${told.quote(covers)}`)]),
        ...(protects === null
          ? []
          : [told.say(`protects ${told.who(protects).name}`, `保护${told.who(protects).name}`)]),
      ];
      const inBrackets = notes.join(told.say(', ', '，'));
      return {
        label: name,
        value:
          inBrackets === '' ? top : told.say(`${top} (${inBrackets})`, `${top}（${inBrackets}）`),
      };
    }
    case 'late-fee': {
      const { ratePerDay, reference, once, printed } = finding.facts;
      if (once !== undefined)
        return {
          label: name,
          value: told.say(`${percent(once)}, once`, `一次性 ${percent(once)}`),
        };
      if (reference !== undefined) return { label: name, value: followedRate(reference, told) };
      if (ratePerDay === null)
        return { label: name, value: told.say('rate left blank', '费率留空待填') };
      const annual = annualRate(printed);
      if (annual !== null)
        return {
          label: name,
          value: told.say(`${percent(annual)} a year`, `年率 ${percent(annual)}`),
        };
      const monthly = monthlyRate(printed);
      if (monthly !== null) {
        const yearly = percent(Number((monthly * 12).toFixed(4)));
        return {
          label: name,
          value: told.say(
            `${percent(monthly)} a month = ${yearly} a year`,
            `每月 ${percent(monthly)} = 年率 ${yearly}`,
          ),
        };
      }
      const year = percent(Number(yearlyRate(ratePerDay).toFixed(4)));
      return {
        label: name,
        value: told.say(
          `${percent(ratePerDay)} a day = ${year} a year`,
          `每日 ${percent(ratePerDay)} = 年率 ${year}`,
        ),
      };
    }
    case 'termination': {
      const { effect, holder, trigger, noticeDays, cureDays, withoutNotice } = finding.facts;
      if (effect === 'consequence') {
        return {
          label: told.say('What follows the end', '终止后果'),
          value: told.quote(finding.quote),
        };
      }
      const other = told.opponent(holder);
      const when =
        triggerPhrase(trigger, { other, cureDays, finding }, told) ?? told.quote(finding.quote);
      if (effect === 'automatic')
        return { label: told.say('Ends by itself', '自动终止'), value: when };
      return {
        label:
          holder === null
            ? told.say('May be terminated', '可终止')
            : told.say(`${told.who(holder).start} may terminate`, `${told.who(holder).name}可终止`),
        value: when + noticeText(noticeDays, withoutNotice, told),
      };
    }
    case 'suspension': {
      const { holder, trigger, noticeDays, withoutNotice } = finding.facts;
      return {
        label:
          holder === null
            ? told.say('May be suspended', '可暂停')
            : told.say(`${told.who(holder).start} may suspend`, `${told.who(holder).name}可暂停`),
        value:
          (triggerPhrase(trigger, { other: told.opponent(holder), finding }, told) ??
            told.quote(finding.quote)) + noticeText(noticeDays, withoutNotice, told),
      };
    }
    case 'governing-law':
      if (finding.facts.law.trim() === '') break;
      return { label: name, value: shortened(finding.facts.law, 60) };
    default:
  }
  return { label: name, value: tell(finding, told).headline };
}

const SIGNS = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' } as const;

function noticeText(days: number | null, without: boolean, told: Narrator): string {
  if (without) return told.say(', without notice', '，无需通知');
  if (days === null) return '';
  return told.say(`, on ${told.notice(days)}`, `，提前 ${told.days(days)}通知`);
}
