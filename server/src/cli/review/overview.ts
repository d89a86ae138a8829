import type { Finding, FindingOf } from '../../clauses/finding.js';
import type { FindingKind } from '../../clauses/kinds.js';
import { promised } from '../../effects/brief.js';
import { ceiling } from '../../effects/ceiling.js';
import { type Narrator, narratorOf } from '../../effects/narrator.js';
import type { Locale } from '../../locale/locale.js';
import { cut } from '../layout.js';
import { type Column, tableLines } from '../table.js';
import { attentionOf } from './attention.js';
import type { ReviewedAgreement } from './document.js';

/** Room for a title; the rest of the line is for what the agreement says. */
const TITLE_COLUMNS = 34;

/**
 * Several agreements side by side, a line each: what caps liability, what is promised, how long a
 * claim may take, how soon the provider may end it, and how much asks for a closer look.
 */
export function overviewLines(
  agreements: readonly ReviewedAgreement[],
  width: number,
  locale: Locale,
  paintHead: (text: string) => string,
): string[] {
  const zh = locale === 'zh';
  const columns: readonly Column[] = [
    { head: zh ? '协议' : 'Agreement', shrinks: true },
    { head: zh ? '责任上限' : 'Liability cap', shrinks: true },
    { head: zh ? '服务承诺' : 'Promise' },
    { head: zh ? '索赔期限' : 'Claim in' },
    { head: zh ? '服务方可终止' : 'Provider may end it' },
    { head: '!', align: 'right' },
  ];
  const rows = agreements.map(({ analysed, context, findings }) => {
    const found = findings.map(({ finding }) => finding);
    const told = narratorOf(context);
    const high = found.filter((finding) => attentionOf(finding) === 'high').length;
    return [
      cut(analysed.agreement.title, TITLE_COLUMNS),
      capIn(found, told),
      promiseIn(found, told),
      claimIn(found, told),
      endIn(found, told),
      high === 0 ? '' : String(high),
    ];
  });
  return tableLines(columns, rows, width, paintHead);
}

function of<K extends FindingKind>(found: readonly Finding[], kind: K): FindingOf<K>[] {
  return found.filter((finding) => finding.kind === kind) as unknown as FindingOf<K>[];
}

function capIn(found: readonly Finding[], told: Narrator): string {
  const cap = of(found, 'liability-cap').find(({ facts }) => facts.scope === 'overall');
  return cap ? ceiling(cap.facts, told) : '';
}

function promiseIn(found: readonly Finding[], told: Narrator): string {
  const promises = of(found, 'sla-threshold');
  const first = promises.find(({ facts }) => facts.metricKind === 'availability') ?? promises[0];
  if (!first) return '';
  const more = promises.length > 1 ? ` +${promises.length - 1}` : '';
  return promised(first.facts, told) + more;
}

function claimIn(found: readonly Finding[], told: Narrator): string {
  const window = of(found, 'claim-window').find(({ facts }) => facts.of === 'credit');
  return window ? told.days(window.facts.days, window.facts.workingDays) : '';
}

/** The shortest way out that the provider has. */
function endIn(found: readonly Finding[], told: Narrator): string {
  const rights = of(found, 'termination').filter(
    ({ facts }) => facts.effect === 'right' && facts.holder === 'provider',
  );
  if (rights.length === 0) return '';
  if (rights.some(({ facts }) => facts.withoutNotice)) {
    return told.say('without notice', '无需通知');
  }
  const days = rights.flatMap(({ facts }) => facts.noticeDays ?? []);
  if (days.length === 0) return told.say('no notice stated', '未写明通知期');
  const least = Math.min(...days);
  return told.say(told.notice(least), `提前 ${told.days(least)}通知`);
}
