import type { Agreement } from '../../agreement/model.js';
import { acrossFrom } from '../../clauses/across.js';
import type { Holder } from '../../clauses/facts.js';
import type { Finding, FindingOf } from '../../clauses/finding.js';
import type { FindingKind } from '../../clauses/kinds.js';
import type { Locale } from '../../locale/locale.js';
import type { Favours, Impact, ImpactValue } from '../change.js';

/** A text in both languages. */
export type Both = Readonly<Record<Locale, string>>;

/** What an effect knows beyond the facts of the two findings. */
export interface EffectContext {
  readonly baseline: Agreement;
  readonly draft: Agreement;
  /** The changed text in the draft. */
  readonly words: string;
}

/** The same provision on both sides of a change. */
export interface FindingPair<K extends FindingKind = FindingKind> {
  readonly baseline: FindingOf<K>;
  readonly draft: FindingOf<K>;
}

/** Compares the facts of one kind of provision. */
export type FactEffect<K extends FindingKind> = (
  pair: FindingPair<K>,
  context: EffectContext,
) => Impact[];

const FAVOURS: Readonly<Record<Favours, Both | null>> = {
  provider: { en: 'favours the provider', zh: '对服务方有利' },
  customer: { en: 'favours the customer', zh: '对客户有利' },
  neither: null,
  unclear: null,
};

export interface ImpactParts {
  readonly kind: string;
  readonly fact: string;
  readonly from: ImpactValue;
  readonly to: ImpactValue;
  readonly favours: Favours;
  readonly magnitude: number;
  /** A sentence without its full stop; whom it favours is added. */
  readonly says: Both;
  readonly short: Both;
  readonly related?: readonly number[];
}

/** Completes an impact: the sentence says whom it favours. */
export function impact({ says, ...rest }: ImpactParts): Impact {
  const side = FAVOURS[rest.favours];
  return {
    ...rest,
    magnitude: Math.min(1, Math.max(0, rest.magnitude)),
    summary: {
      en: side ? `${says.en}; this ${side.en}.` : `${says.en}.`,
      zh: side ? `${says.zh}，${side.zh}。` : `${says.zh}。`,
    },
  };
}

/** The side that gains where `holder` gains. */
export function gainOf(holder: Holder | null): Favours {
  if (holder === 'provider' || holder === 'customer') return holder;
  return holder === null ? 'unclear' : 'neither';
}

/** The other side. */
export function against(side: Favours): Favours {
  return acrossFrom(side);
}

const HOLDERS: Readonly<Record<Holder | 'nobody', Both>> = {
  provider: { en: 'the provider', zh: '服务方' },
  customer: { en: 'the customer', zh: '客户' },
  either: { en: 'either party', zh: '任何一方' },
  both: { en: 'both parties together', zh: '双方共同' },
  nobody: { en: 'nobody named', zh: '未指明的一方' },
};

/** A holder in words. */
export function holderName(holder: Holder | null): Both {
  return HOLDERS[holder ?? 'nobody'];
}

/** "−75%", "+50%"; empty where there is nothing to count from. */
export function changeInPercent(from: number, to: number): string {
  if (from === 0) return '';
  const percent = Math.round(((to - from) / Math.abs(from)) * 1000) / 10;
  return `${percent > 0 ? '+' : '−'}${Math.abs(percent)}%`;
}

/** A number without a binary tail: 0.1 + 0.2 is 0.3. */
export function plain(value: number): number {
  return Number(value.toPrecision(12));
}

/** How far apart two positive numbers are, from 0 to 1: 1 where one is eight times the other. */
export function distance(from: number, to: number): number {
  if (from === to) return 0;
  if (from <= 0 || to <= 0) return 1;
  return Math.min(1, Math.abs(Math.log2(to / from)) / 3);
}

/** "1 day", "30 days", "30天". */
export function days(count: number): Both {
  return { en: `${count} day${count === 1 ? '' : 's'}`, zh: `${count}天` };
}

/** "1 month", "12 months", "12个月". */
export function months(count: number): Both {
  return { en: `${count} month${count === 1 ? '' : 's'}`, zh: `${count}个月` };
}

/** Two equal lists of short texts, spacing and order apart? */
export function difference(
  from: readonly string[],
  to: readonly string[],
  form: (text: string) => string,
): { added: string[]; removed: string[] } {
  const before = new Set(from.map(form));
  const after = new Set(to.map(form));
  return {
    added: to.filter((text) => !before.has(form(text))),
    removed: from.filter((text) => !after.has(form(text))),
  };
}

/** Narrows a finding. */
export function isKind<K extends FindingKind>(
  finding: Finding,
  kind: K,
): finding is FindingOf<K> & Finding {
  return finding.kind === kind;
}
