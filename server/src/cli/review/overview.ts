import type { Finding, FindingOf } from '../../clauses/finding.js';
import type { FindingKind } from '../../clauses/kinds.js';
import { factsInBrief, OPERATOR_SIGNS } from '../../locale/facts-in-brief.js';
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
  const rows = agreements.map(({ analysed, findings }) => {
    const found = findings.map(({ finding }) => finding);
    const high = found.filter((finding) => attentionOf(finding) === 'high').length;
    return [
      cut(analysed.agreement.title, TITLE_COLUMNS),
      capIn(found, locale),
      promiseIn(found),
      claimIn(found, locale),
      endIn(found, locale),
      high === 0 ? '' : String(high),
    ];
  });
  return tableLines(columns, rows, width, paintHead);
}

function of<K extends FindingKind>(found: readonly Finding[], kind: K): FindingOf<K>[] {
  return found.filter((finding) => finding.kind === kind) as unknown as FindingOf<K>[];
}

function capIn(found: readonly Finding[], locale: Locale): string {
  const cap = of(found, 'liability-cap').find(({ facts }) => facts.scope === 'overall');
  return cap ? factsInBrief({ ...cap, facts: { ...cap.facts, protects: null } }, locale) : '';
}

function promiseIn(found: readonly Finding[]): string {
  const promises = of(found, 'sla-threshold');
  const first = promises.find(({ facts }) => facts.metricKind === 'availability') ?? promises[0];
  if (!first) return '';
  const { operator, value, unit } = first.facts;
  const more = promises.length > 1 ? ` +${promises.length - 1}` : '';
  return `${OPERATOR_SIGNS[operator]} ${value}${unit === '%' ? unit : ` ${unit}`}${more}`;
}

function claimIn(found: readonly Finding[], locale: Locale): string {
  const window = of(found, 'claim-window')[0];
  return window ? factsInBrief(window, locale) : '';
}

/** The shortest way out that the provider has. */
function endIn(found: readonly Finding[], locale: Locale): string {
  const zh = locale === 'zh';
  const rights = of(found, 'termination').filter(
    ({ facts }) => facts.effect === 'right' && facts.holder === 'provider',
  );
  if (rights.length === 0) return '';
  if (rights.some(({ facts }) => facts.withoutNotice)) return zh ? '无需通知' : 'without notice';
  const days = rights.flatMap(({ facts }) => facts.noticeDays ?? []);
  if (days.length === 0) return zh ? '未写明通知期' : 'no notice stated';
  const least = Math.min(...days);
  return zh ? `提前${least}日通知` : `${least} days' notice`;
}
