import type { Agreement } from '../agreement/model.js';
import type { Holder, Money } from '../clauses/facts.js';
import type { Finding, FindingOf } from '../clauses/finding.js';
import type { FindingKind } from '../clauses/kinds.js';
import type { Locale } from '../locale/locale.js';
import type { Norms } from '../norms/norms.js';
import type { Narrator } from './narrator.js';
import type { Related } from './related.js';

/** From where the reader looks at an agreement. */
export const SIDES = ['customer', 'provider', 'neutral'] as const;
export type Side = (typeof SIDES)[number];

/** Whom a provision serves. `unclear` where the text does not say, or it depends. */
export type ForWhom = 'provider' | 'customer' | 'neither' | 'both' | 'unclear';

/** What the user told Proviso about how to explain. */
export interface ExplainSettings {
  readonly locale: Locale;
  readonly side: Side;
  /** What the service costs a month, for worked examples; null: examples count in monthly fees. */
  readonly monthlyFee: Money | null;
}

/** All that an explanation may draw on. Make one per agreement: what it derives is kept with it. */
export interface ExplainContext {
  readonly agreement: Agreement;
  /** All findings of the agreement, in reading order. */
  readonly findings: readonly Finding[];
  /** The register to compare with, or null to leave comparisons out. */
  readonly norms: Norms | null;
  readonly settings: ExplainSettings;
}

/** What the lines of a section are: the arithmetic, who may rely on it, what to look out for … */
export type SectionRole = 'example' | 'reliance' | 'watch' | 'norm' | 'law';

/** Lines on one matter, and the same in fewer words for where room is short. Plain text. */
export interface Lines {
  readonly lines: readonly string[];
  readonly brief: readonly string[];
}

/** A titled group of lines. Plain text in the user's language; a renderer escapes it. */
export interface Section extends Lines {
  readonly role: SectionRole;
  readonly title: string;
}

/** What a finding does, for a person to read. Plain text throughout. */
export interface Explanation {
  readonly kind: FindingKind;
  /** The kind's name at the head of a line. */
  readonly title: string;
  /** One sentence: what the provision does, to whom, in numbers. */
  readonly headline: string;
  readonly forWhom: ForWhom;
  /** `forWhom` in words, turned to the reader's side ("Works against you"). */
  readonly verdict: string;
  /** Never empty ones; `watch` before `norm` before `law`. */
  readonly sections: readonly Section[];
  readonly related: readonly Related[];
}

/** Lines of each section; a role that has none is left out. Where lines are short, they are the brief. */
export type Details = Partial<Record<SectionRole, readonly string[] | Lines>>;

/** What an effect has to tell of one finding. */
export interface Told {
  readonly headline: string;
  readonly forWhom: ForWhom;
  /** Computed only when somebody looks: a review of a compendium asks for headlines alone. */
  readonly details?: () => Details;
}

/** Turns the facts of one kind of finding into words. Pure. */
export type Effect<K extends FindingKind> = (finding: FindingOf<K>, told: Narrator) => Told;

/** Whom a right or protection of `holder` serves. */
export function servedBy(holder: Holder | null): ForWhom {
  if (holder === null) return 'unclear';
  return holder === 'either' || holder === 'both' ? 'both' : holder;
}

/** The side that stands against this one, or null where there is none. */
export function opposite(holder: Holder | null): Holder | null {
  if (holder === 'provider') return 'customer';
  if (holder === 'customer') return 'provider';
  return null;
}

/** Whom a duty of `bearer` serves: the other side. A duty on both serves both. */
export function servedByDutyOf(bearer: Holder | null): ForWhom {
  return servedBy(opposite(bearer) ?? bearer);
}
