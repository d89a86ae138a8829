import type {
  CreditTier,
  Duration,
  Holder,
  LiabilityCapFacts,
  PersonalDataFacts,
  ProvisionFacts,
  Retention,
  SlaThresholdFacts,
  TerminationTrigger,
} from '../clauses/facts.js';
import type { Finding } from '../clauses/finding.js';
import type { Locale } from './locale.js';

type Words<T extends string> = Readonly<Record<T, Readonly<Record<Locale, string>>>>;

const HOLDERS: Words<Holder> = {
  provider: { en: 'provider', zh: '服务方' },
  customer: { en: 'customer', zh: '客户' },
  either: { en: 'either party', zh: '任一方' },
  both: { en: 'both parties', zh: '双方' },
};

const TRIGGERS: Words<TerminationTrigger> = {
  convenience: { en: 'at will', zh: '任意' },
  breach: { en: 'on breach', zh: '因违约' },
  nonpayment: { en: 'on non-payment', zh: '因欠费' },
  expiry: { en: 'on expiry', zh: '到期' },
  insolvency: { en: 'on insolvency', zh: '因破产' },
  'force-majeure': { en: 'on force majeure', zh: '因不可抗力' },
  regulatory: { en: 'on legal grounds', zh: '因法律或监管' },
  amendment: { en: 'on a change of terms', zh: '因协议变更' },
  'change-of-control': { en: 'on change of control', zh: '因控制权变更' },
  discontinuation: { en: 'when the service ends', zh: '因停止运营' },
  other: { en: '', zh: '' },
};

const UNITS: Words<Duration['unit']> = {
  minute: { en: 'minute', zh: '分钟' },
  hour: { en: 'hour', zh: '小时' },
  day: { en: 'day', zh: '日' },
  'working-day': { en: 'working day', zh: '个工作日' },
  week: { en: 'week', zh: '周' },
  month: { en: 'month', zh: '个月' },
  year: { en: 'year', zh: '年' },
};

/** Operators as they are printed: "≥ 99.95%". */
export const OPERATOR_SIGNS: Readonly<Record<SlaThresholdFacts['operator'], string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '=': '=',
};

/** Who holds a right or is protected, as a word; empty where the text does not say. */
export function holderName(holder: Holder | null, locale: Locale): string {
  return holder === null ? '' : HOLDERS[holder][locale];
}

/** "3 months", "30 个工作日". */
export function durationText({ value, unit }: Duration, locale: Locale): string {
  const word = UNITS[unit][locale];
  return locale === 'zh' ? `${value}${word}` : `${value} ${word}${value === 1 ? '' : 's'}`;
}

/**
 * The facts of a finding in a few words, for a table cell or a one-line summary: "12 months' fees,
 * protects provider". Empty where the finding carries no facts beyond its kind.
 */
export function factsInBrief(finding: Finding, locale: Locale): string {
  const zh = locale === 'zh';
  const list = (...parts: readonly string[]): string =>
    parts.filter((part) => part !== '').join(zh ? '，' : ', ');
  switch (finding.kind) {
    case 'liability-cap': {
      const { protects, scope } = finding.facts;
      const protectsWhom = protects
        ? zh
          ? `保护${holderName(protects, locale)}`
          : `protects ${holderName(protects, locale)}`
        : '';
      const ofCredits = scope === 'service-credit' ? (zh ? '补偿上限' : 'ceiling of credits') : '';
      return list(capText(finding.facts, locale), ofCredits, protectsWhom);
    }
    case 'termination': {
      const { effect, holder, trigger, noticeDays, cureDays, withoutNotice } = finding.facts;
      if (effect === 'consequence') return zh ? '终止后的处理' : 'what follows the end';
      const who = effect === 'automatic' ? (zh ? '自动' : 'by itself') : holderName(holder, locale);
      return list(
        who,
        TRIGGERS[trigger][locale],
        noticeText(noticeDays, withoutNotice, locale),
        cureDays === null ? '' : zh ? `${cureDays}日补救期` : `${cureDays} days to cure`,
      );
    }
    case 'suspension': {
      const { holder, trigger, noticeDays, withoutNotice } = finding.facts;
      return list(
        holderName(holder, locale),
        TRIGGERS[trigger][locale],
        noticeText(noticeDays, withoutNotice, locale),
      );
    }
    case 'sla-threshold': {
      const { metric, scope, operator, value, unit } = finding.facts;
      return list(
        `${metric} ${OPERATOR_SIGNS[operator]} ${amountText(value, unit, locale)}`,
        scope ?? '',
      ).trim();
    }
    case 'service-credit': {
      const { tiers } = finding.facts;
      const credits = tiers.map(creditText).join(' / ');
      if (tiers.length === 0) return '';
      return zh
        ? `${tiers.length} 档：${credits}`
        : `${tiers.length} ${tiers.length === 1 ? 'tier' : 'tiers'}: ${credits}`;
    }
    case 'damages-exclusion': {
      const { protects, carveOuts } = finding.facts;
      return list(
        protects
          ? zh
            ? `保护${holderName(protects, locale)}`
            : `protects ${holderName(protects, locale)}`
          : '',
        carveOuts.length === 0 ? '' : zh ? '有例外' : 'with exceptions',
      );
    }
    case 'claim-window': {
      const unit = finding.facts.workingDays ? 'working-day' : 'day';
      return durationText({ value: finding.facts.days, unit }, locale);
    }
    case 'late-fee': {
      const rate = `${+finding.facts.ratePerDay.toPrecision(6)}%`;
      return zh ? `每日 ${rate}` : `${rate} a day`;
    }
    case 'unilateral-amendment': {
      const { holder, noticeDays, deemedConsent } = finding.facts;
      return list(
        holderName(holder, locale),
        noticeText(noticeDays, false, locale),
        deemedConsent ? (zh ? '继续使用视为同意' : 'use is consent') : '',
      );
    }
    case 'governing-law':
      return finding.facts.law;
    case 'dispute-forum': {
      const { forum, seat, byPlaceOfSigning } = finding.facts;
      const place = byPlaceOfSigning ? (zh ? '签订地' : 'place of signing') : (seat ?? '');
      return forum?.includes(place) ? forum : list(forum ?? '', place);
    }
    case 'data-processing':
    case 'data-retention':
      return personalDataText(finding.facts, locale);
    default:
      return provisionText(finding.facts, locale);
  }
}

function capText(facts: LiabilityCapFacts, locale: Locale): string {
  const zh = locale === 'zh';
  const percent =
    facts.percent === null ? '' : zh ? `的${facts.percent}%` : `${facts.percent}% of `;
  const of = (base: string): string => (zh ? base + percent : percent + base);
  switch (facts.basis) {
    case 'amount':
      return facts.amount === null ? '' : `${facts.currency ?? ''} ${facts.amount}`.trim();
    case 'fees-months':
      return of(monthsOfFees(facts.months, zh));
    case 'fees-paid':
      return of(zh ? '已付费用' : 'fees paid');
    case 'monthly-fee':
      return of(zh ? '月度服务费' : "one month's fee");
    case 'order-value':
      return of(zh ? '订单金额' : 'the order value');
    case 'percentage':
      return of(facts.percentOf ?? (zh ? '费用' : 'the fees'));
    case 'other':
      return '';
  }
}

function monthsOfFees(months: number | null, zh: boolean): string {
  if (zh) return `${months ?? '?'}个月费用`;
  return months === 1 ? "1 month's fees" : `${months ?? '?'} months' fees`;
}

function noticeText(days: number | null, withoutNotice: boolean, locale: Locale): string {
  if (days !== null) return locale === 'zh' ? `提前${days}日通知` : `${days} days' notice`;
  if (withoutNotice) return locale === 'zh' ? '无需通知' : 'without notice';
  return '';
}

/** "99.95%", "30 minutes". */
function amountText(value: number, unit: string, locale: Locale): string {
  if (unit in UNITS) return durationText({ value, unit: unit as Duration['unit'] }, locale);
  return unit === '%' || unit === '‰' ? `${value}${unit}` : `${value} ${unit}`;
}

function creditText({ credit, creditUnit }: CreditTier): string {
  if (credit === null) return '?';
  return creditUnit === '%'
    ? `${credit}%`
    : creditUnit === 'x'
      ? `${credit}×`
      : `${credit} ${creditUnit}`;
}

/** So many rows of a table are told in brief. */
const ROWS_IN_BRIEF = 4;

function personalDataText(facts: PersonalDataFacts, locale: Locale): string {
  const { rows, retention } = facts;
  if (rows !== undefined) {
    const kept = rows.flatMap((row) => row.retention ?? []).map((r) => retentionText(r, locale));
    const said = (kept.length > 0 ? kept : rows.map(({ data }) => data)).slice(0, ROWS_IN_BRIEF);
    const more = rows.length > said.length ? ' / …' : '';
    return locale === 'zh'
      ? `${rows.length} 类数据：${said.join(' / ')}${more}`
      : `${rows.length} ${rows.length === 1 ? 'kind' : 'kinds'} of data: ${said.join(' / ')}${more}`;
  }
  if (retention === undefined) return provisionText(facts, locale);
  const holder = holderName(facts.holder ?? facts.bearer, locale);
  return [holder, retentionText(retention, locale)]
    .filter((part) => part !== '')
    .join(locale === 'zh' ? '，' : ', ');
}

const WHILES: Words<NonNullable<Retention['while']>> = {
  account: { en: 'while the account exists', zh: '账号存续期间' },
  service: { en: 'while the service is used', zh: '服务使用期间' },
  choice: { en: 'as long as the customer sets', zh: '客户设定的期限' },
  purpose: { en: 'as long as the purpose needs', zh: '实现目的所必需的期限' },
  law: { en: 'as long as the law requires', zh: '法律规定的期限' },
  'not-kept': { en: 'not kept', zh: '不保存' },
};

/** "7 days", "while the account exists + 6 months", 账号存续期间 + 6个月. */
export function retentionText({ while: event, period }: Retention, locale: Locale): string {
  const time = period === null ? '' : durationText(period, locale);
  if (event === null) return time;
  const during = WHILES[event][locale];
  if (time === '') return during;
  if (event === 'choice')
    return locale === 'zh' ? `${during}（未设定则${time}）` : `${during} (${time} where not set)`;
  return `${during} + ${time}`;
}

function provisionText(facts: ProvisionFacts, locale: Locale): string {
  const parts = [
    holderName(facts.holder ?? facts.bearer, locale),
    facts.period === null ? '' : durationText(facts.period, locale),
    facts.percent === null ? '' : `${facts.percent}%`,
    facts.money === null ? '' : `${facts.money.currency} ${facts.money.amount}`,
  ];
  return parts.filter((part) => part !== '').join(locale === 'zh' ? '，' : ', ');
}
