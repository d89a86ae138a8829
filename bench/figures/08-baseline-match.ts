import { parseAgreement } from '../../server/src/agreement/parse.js';
import { splitAgreements } from '../../server/src/agreement/split.js';
import type { Agreement } from '../../server/src/agreement/model.js';
import type { Entry } from '../../server/src/baseline/entry.js';
import { Matcher } from '../../server/src/baseline/matcher.js';
import {
  type Profile,
  profileOf,
  proseOf,
  sampleProfile,
} from '../../server/src/baseline/profile.js';
import { allShingles } from '../../server/src/baseline/shingles.js';
import type { Figure } from '../support/figure.js';
import { randomFrom } from '../../test/support/random.js';
import { median, percentile, timed } from '../support/statistics.js';

const FEW = 435;
const MANY = 10_000;
/** Drafts whose baseline is looked for. */
const DRAFTS = 60;
/** Words in the runs that {@link profileOf} compares. */
const RUN = 5;

/** Finding the baseline of a draft that was cut to 60 %, among a vendor's agreements and among many. */
export default {
  title: 'Finding the baseline',
  measure(corpus) {
    const text = corpus.compendium();
    const agreements = splitAgreements(text).map(({ start, end }) =>
      parseAgreement(text.slice(start, end)),
    );
    const drafts = agreements.slice(0, DRAFTS).map(shortened);
    const few = libraryOf(agreements, FEW);
    const many = libraryOf(agreements, MANY);
    const makeMany = timed(() => new Matcher(many));
    const times = {
      few: timesOf(new Matcher(few), drafts),
      many: timesOf(new Matcher(many), drafts),
    };
    return [
      {
        name: `among ${FEW}`,
        value: median(times.few),
        unit: 'ms',
        target: { op: '≤', value: 50 },
        note: `median of ${DRAFTS} drafts; p95 ${percentile(times.few, 95).toFixed(1)} ms`,
      },
      {
        name: `among ${MANY}`,
        value: median(times.many),
        unit: 'ms',
        target: { op: '≤', value: 250 },
        note: `median of ${DRAFTS} drafts; p95 ${percentile(times.many, 95).toFixed(1)} ms`,
      },
      { name: `making the index of ${MANY}, once`, value: makeMany, unit: 'ms' },
    ];
  },
} satisfies Figure;

/** From the draft as it was parsed to its matches. */
function timesOf(matcher: Matcher, drafts: readonly Agreement[]): number[] {
  for (const draft of drafts.slice(0, 5)) matcher.match(profileOf(draft), 5);
  return drafts.map((draft) => timed(() => matcher.match(profileOf(draft), 5)));
}

function shortened(agreement: Agreement): Agreement {
  return { ...agreement, clauses: agreement.clauses.filter((_, i) => i % 5 < 3) };
}

/** The agreements and, up to `count`, mixtures of two of them with a word changed in each paragraph. */
function libraryOf(agreements: readonly Agreement[], count: number): [Entry, Profile][] {
  const random = randomFrom(7);
  const paragraphs = agreements.map((agreement) => [...proseOf(agreement)]);
  const whole = agreements.map(profileOf);
  return Array.from({ length: count }, (_, i): [Entry, Profile] => {
    const base = i % agreements.length;
    const entry = entryOf(i, agreements[base]!);
    if (i < agreements.length) return [entry, sampleProfile(whole[base]!)];
    const other = paragraphs[Math.floor(random() * paragraphs.length)]!;
    const mixed = paragraphs[base]!.map((paragraph, at) => {
      const taken = random() < 0.25 ? (other[at] ?? '') : paragraph;
      const word = Math.floor(random() * taken.length);
      return taken.slice(0, word) + hanzi(random) + taken.slice(word + 1);
    });
    const title = agreements[base]!.title + hanzi(random) + hanzi(random);
    return [
      entry,
      sampleProfile({
        ...whole[base]!,
        text: allShingles(mixed, RUN),
        title: allShingles([title], 2),
      }),
    ];
  });
}

function hanzi(random: () => number): string {
  return String.fromCharCode(0x4e00 + Math.floor(random() * 5000));
}

function entryOf(i: number, { title, type, language, updated }: Agreement): Entry {
  return {
    agreement: String(i),
    version: String(i),
    wording: String(i),
    title,
    type,
    language,
    updated,
    printedVersion: null,
    parties: [],
    length: 0,
    imported: '',
    sources: [],
  };
}
