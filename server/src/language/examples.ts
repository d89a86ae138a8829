import type { AgreementType, Party } from '../agreement/model.js';
import type { FactsOf } from '../clauses/facts.js';
import type { FindingKind } from '../clauses/kinds.js';

/**
 * What a kind of provision looks like in one language: sentences that must fire, with the facts
 * that must be read from them, and sentences that look alike and must not. They stand beside the
 * grammar (`<kind>.examples.ts`) and are run by `test/clauses/examples.test.ts`.
 */
export interface Examples<K extends FindingKind> {
  readonly kind: K;
  readonly fires: readonly FiringExample<K>[];
  readonly silent: readonly (string | SilentExample)[];
}

export interface SilentExample {
  readonly text: string;
  readonly headings?: readonly string[];
  readonly leadIn?: string;
  readonly type?: AgreementType;
  /** Parties of the agreement, where the words of the text alone do not say who is who. */
  readonly parties?: readonly Pick<Party, 'name' | 'mentions' | 'role'>[];
}

export interface FiringExample<K extends FindingKind> extends SilentExample {
  /** Facts of the first match; those left out are not compared. */
  readonly facts?: Partial<FactsOf<K>>;
  /** Where one paragraph holds several provisions: the facts of each. */
  readonly each?: readonly Partial<FactsOf<K>>[];
}
