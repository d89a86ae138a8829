import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.js';
import type { Change } from '../../server/src/redline/change.js';
import { compareDocuments } from '../../server/src/redline/documents.js';
import { rankChanges } from '../../server/src/redline/rank.js';
import { agreementOf as englishAgreement } from './all-kinds/agreements-en.js';
import { agreementOf as chineseAgreement } from './all-kinds/agreements-zh.js';
import type { EditedDraft } from './drafts/edited-draft.js';
import * as english from './all-kinds/en.js';
import * as chinese from './all-kinds/zh.js';

const OPPOSITE = {
  provider: 'customer',
  customer: 'provider',
  neither: 'neither',
  unclear: 'unclear',
} as const;

/** The changes between two agreements, by effect. */
function changesOf(baseline: string, draft: string): Change[] {
  const [a, b] = [baseline, draft].map((text) => analyse(text, { evenIfNot: true }));
  const { pairs } = compareDocuments(a!, b!);
  return rankChanges(pairs.flatMap(({ comparison }) => comparison.changes));
}

const substantive = (changes: readonly Change[]): Change[] =>
  changes.filter((change) => change.substantive);

interface Examples {
  readonly language: string;
  readonly agreementOf: (
    sort: string,
    clauses: string | readonly string[],
    heading?: string,
  ) => string;
  readonly general: string;
  readonly EDITS: readonly (EditedDraft & { readonly of: string })[];
  readonly EDITORIAL: typeof english.EDITORIAL;
  readonly REWORDED: typeof english.REWORDED;
  readonly HIDDEN: typeof english.HIDDEN;
  /** A heading, the same in other words, and one that names less. */
  readonly headings: readonly string[];
}

const LANGUAGES: readonly Examples[] = [
  {
    language: 'Chinese',
    ...chinese,
    agreementOf: chineseAgreement as Examples['agreementOf'],
    general: 'service',
    headings: ['费用与支付', '费用和付款', '费用'],
  },
  {
    language: 'English',
    ...english,
    agreementOf: englishAgreement as Examples['agreementOf'],
    general: 'master',
    headings: ['Fees and Payment', 'Charges and Payment', 'Fees'],
  },
];

describe.each(LANGUAGES)(
  'clauses of agreements of every kind in $language',
  ({ agreementOf, general, EDITS, EDITORIAL, REWORDED, HIDDEN, headings }) => {
    it.each(EDITS)('$of: $what', ({ of, from, to, favours, en, zh }) => {
      const changes = changesOf(agreementOf(of, from), agreementOf(of, to));
      expect(changes).toHaveLength(1);
      expect(changes[0]!.impacts[0]).toMatchObject({ favours, summary: { en, zh } });
      const [back] = changesOf(agreementOf(of, to), agreementOf(of, from));
      expect(back!.impacts.map((i) => i.favours)).toContain(OPPOSITE[favours]);
    });

    it.each(EDITORIAL)('mean the same: %s → %s', (from, to) => {
      const [a, b] = [from, to].map((clause) => agreementOf(general, clause));
      expect(substantive(changesOf(a!, b!))).toEqual([]);
      expect(substantive(changesOf(b!, a!))).toEqual([]);
    });

    it('may have another heading, but not one that names less', () => {
      const [before, renamed, shorter] = headings.map((heading) =>
        agreementOf(general, REWORDED[0]![0], heading),
      );
      expect(substantive(changesOf(before!, renamed!))).toEqual([]);
      expect(substantive(changesOf(before!, shorter!))).toHaveLength(1);
    });

    it.each(HIDDEN)('rank the one that matters first among reworded ones: %s → %s', (from, to) => {
      const clauses = (side: 0 | 1, hidden: string): string[] => {
        const all = REWORDED.map((pair) => pair[side]);
        all.splice(2, 0, hidden);
        return all;
      };
      const changes = changesOf(
        agreementOf(general, clauses(0, from)),
        agreementOf(general, clauses(1, to)),
      );
      expect(changes.length).toBeGreaterThan(3);
      expect(substantive(changes)).toHaveLength(1);
      expect(changes[0]!.draft!.text).toContain(to);
      expect(changes[0]!.impacts).not.toEqual([]);
    });
  },
);
