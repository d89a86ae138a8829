import { parseAgreement } from '../agreement/parse.js';
import { recogniseAgreement } from '../clauses/recognise.js';
import { detached } from '../text/detached.js';
import { clauseRows, type ClauseRow } from './clause-rows.js';
import type { Entry, Source } from './entry.js';
import { type Profile, profileOf, wordingOf } from './profile.js';

/** A version as it comes out of analysis: what is stored, and what is worked out for finding it. */
export interface Described {
  /** Not yet part of an agreement that the library knows: `agreement` is the version's own id. */
  readonly entry: Entry;
  readonly text: string;
  /** Not sampled. */
  readonly profile: Profile;
  readonly clauses: readonly ClauseRow[];
}

/**
 * Analyses a text that is one agreement.
 * @param text the agreement's own stretch of the source
 * @param source where that was, or null where nobody knows any more
 * @param now the time of import, ISO 8601
 */
export function describe(
  text: string,
  source: Source | null,
  now: string,
  digest: (text: string) => string,
): Described {
  const agreement = parseAgreement(text);
  const { clauseKinds } = recogniseAgreement(agreement);
  const version = digest(text);
  return {
    entry: {
      agreement: version,
      version,
      wording: wordingOf(agreement, digest),
      // What is kept must not keep the whole document in memory.
      title: detached(agreement.title),
      type: agreement.type,
      language: agreement.language,
      updated: agreement.updated,
      printedVersion: agreement.version,
      parties: agreement.parties.map(({ name, alias, role }) => ({
        name: detached(name),
        alias: alias === null ? null : detached(alias),
        role,
      })),
      length: text.length,
      imported: now,
      sources: source === null ? [] : [source],
    },
    text,
    profile: profileOf(agreement),
    clauses: clauseRows(agreement, clauseKinds),
  };
}
