import type { LanguageId } from '../agreement/model.js';
import { englishBoilerplate } from './en/boilerplate.js';
import { chineseBoilerplate } from './zh/boilerplate.js';

/** The closing terms that contracts share, and others of which a clause is told without a finding. */
export type BoilerplateTerm =
  | 'written-change' // changed in writing only
  | 'entire-agreement' // what was said before counts no longer
  | 'no-waiver' // who does not insist gives nothing up
  | 'independent' // no partnership, agency or employment
  | 'no-third-party' // nobody but the parties can rely on it
  | 'headings' // headings mean nothing
  | 'copies' // several originals or counterparts
  | 'survival' // goes on after the end
  | 'cumulative' // one remedy does not rule out another
  | 'injunction' // a court order beside money
  | 'further-assurance' // whatever else is needed
  | 'insurance' // who must be insured
  | 'no-hiring' // people of the other side are not hired away
  | 'deemed-accepted' // silence counts as acceptance
  | 'account-deeds' // answers for whatever is done with an account
  | 'accepted-by-use' // using the service counts as agreeing
  | 'formula' // how a level is reckoned
  | 'records-decide' // whose records settle a dispute
  | 'set-elsewhere'; // another document says; group 1 names it

/** How a language words them. Each pattern is tried on one sentence and runs in linear time. */
export interface BoilerplateCues {
  /** The patterns, the more telling before the more general. */
  readonly terms: readonly (readonly [BoilerplateTerm, RegExp])[];
  /** A change must be signed. */
  readonly signed: RegExp;
  /** A waiver, too, must be in writing. */
  readonly inWriting: RegExp;
  /** Nobody may act for or bind the other. */
  readonly bindsOther: RegExp;
  /** Neither is the other's employer, or its people's. */
  readonly employment: RegExp;
  /** A formula counts minutes of an outage. */
  readonly minutes: RegExp;
  /** At the cost of the one who is named. */
  readonly ownCost: RegExp;
  /** A document that one side publishes by itself and may change. */
  readonly published: RegExp;
}

const CUES: Readonly<Record<LanguageId, BoilerplateCues>> = {
  zh: chineseBoilerplate,
  en: englishBoilerplate,
};

/** The boilerplate of a language. */
export function boilerplateOf(language: LanguageId): BoilerplateCues {
  return CUES[language];
}
