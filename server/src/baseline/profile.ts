import type { Agreement, Block } from '../agreement/model.js';
import { allShingles, hashOfWords, sample, type Shingles } from './shingles.js';

/**
 * What is compared of an agreement when its baseline is looked for. A query holds all hashes of the
 * draft; the library keeps samples ({@link sampleProfile}).
 */
export interface Profile {
  /** Runs of five words of the prose and tables, headings included, numbers and furniture left out. */
  readonly text: Shingles;
  /** The headings, each as one hash. */
  readonly headings: Shingles;
  /** Pairs of words of the title. */
  readonly title: Shingles;
  /** The parties' names, each as one hash. */
  readonly parties: Shingles;
  /** Figures with the words before them: versions of one agreement often differ in nothing else. */
  readonly figures: Shingles;
}

/** Names of the fields, in the order in which they are stored. */
export const PROFILE_FIELDS = ['text', 'headings', 'title', 'parties', 'figures'] as const;

/** Words in a run of text: five are specific without being broken by every edit. */
export const TEXT_RUN = 5;
const TITLE_RUN = 2;

/** Everything of an agreement that is compared. Linear in its length. */
export function profileOf(agreement: Agreement): Profile {
  return {
    text: allShingles(proseOf(agreement), TEXT_RUN),
    headings: setOf(
      agreement.clauses
        .map((clause) => clause.heading?.value ?? '')
        .filter((value) => value !== ''),
    ),
    title: allShingles([agreement.title], TITLE_RUN),
    parties: setOf(agreement.parties.map((party) => party.name)),
    figures: setOf([...figuresOf(agreement)]),
  };
}

/** Headings, paragraphs and cells in reading order, without clause numbers. */
export function* proseOf(agreement: Agreement): Generator<string> {
  yield* proseOfBlocks(agreement.preamble);
  for (const clause of agreement.clauses) {
    if (clause.heading) yield clause.heading.value;
    yield* proseOfBlocks(clause.blocks);
  }
}

/** Paragraphs and cells in reading order. */
export function* proseOfBlocks(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block.text.value;
    else {
      for (const cell of block.header ?? []) yield cell.value;
      for (const row of block.rows) for (const cell of row) yield cell.value;
    }
  }
}

/** Letters before a figure that say what it is of. */
const BEFORE_FIGURE = 6;

/** Every figure of the prose with what stands before it; the figure spelled, so that it counts as a word. */
function* figuresOf(agreement: Agreement): Generator<string> {
  for (const part of proseOf(agreement)) {
    for (const { 0: figure, index } of part.matchAll(/\d{1,20}(?:\.\d{1,10})?/g)) {
      const spelled = figure.replace(/[\d.]/g, (c) => (c === '.' ? 'x' : 'abcdefghij'[Number(c)]!));
      yield `${part.slice(Math.max(index - BEFORE_FIGURE, 0), index)} ${spelled}`;
    }
  }
}

function setOf(texts: readonly string[]): Shingles {
  return { hashes: new Uint32Array(new Set(texts.map(hashOfWords))).sort(), shift: 0 };
}

/** Most hashes that the library keeps of one text: 1.5 kB. */
const TEXT_LIMIT = 384;
const HEADING_LIMIT = 64;
const FIGURE_LIMIT = 64;

/** What the library keeps of a profile. */
export function sampleProfile(profile: Profile): Profile {
  return {
    text: sample(profile.text, TEXT_LIMIT),
    headings: sample(profile.headings, HEADING_LIMIT),
    title: profile.title,
    parties: profile.parties,
    figures: sample(profile.figures, FIGURE_LIMIT),
  };
}

/**
 * A name for an agreement's title, date and wording, whatever its layout, numbering, punctuation and
 * width of characters: two texts with the same are one version.
 * @param digest as of {@link Store}
 */
export function wordingOf(agreement: Agreement, digest: (text: string) => string): string {
  const parts = [agreement.title, agreement.updated ?? '', ...proseOf(agreement)];
  return digest(parts.map(lettersAndFigures).join(''));
}

function lettersAndFigures(text: string): string {
  // The point in 99.9 is substance, the one at the end of a sentence is not.
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+|\.(?!\d)/gu, '');
}
