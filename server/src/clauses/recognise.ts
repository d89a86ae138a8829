import type { Agreement, Block, Clause, Paragraph, Table } from '../agreement/model.js';
import { languageOf } from '../language/index.js';
import type { Language, SpelledOut } from '../language/language.js';
import { hull, type Span } from '../text/span.js';
import { Remembered } from '../text/remembered.js';
import { type KeysOfContext, TwoTurns } from '../text/two-turns.js';
import { clauseKindsOf } from './clause-kind.js';
import { CueMemory } from './cue-memory.js';
import { CueIndex } from './cues.js';
import type { Finding } from './finding.js';
import type { ClauseKind, FindingKind } from './kinds.js';
import { looseTables } from './loose-tables.js';
import { RECOGNISERS } from './recognisers.js';
import type { Match, Passage, Sentence, Surroundings } from './recogniser.js';
import { settle } from './settle.js';
import { Sides } from './sides.js';
import { termsInRows, withoutOldColumn } from './terms-in-rows.js';

/** What an agreement says, clause by clause. */
export interface Recognition {
  /** In reading order. */
  readonly findings: readonly Finding[];
  /**
   * By clause index. Named when first asked for: of a compendium people look at few agreements, and
   * what is highlighted does not depend on it.
   */
  readonly clauseKinds: readonly ClauseKind[];
}

/** A match before it is tied to a place in the source. */
interface Recognised {
  readonly kind: FindingKind;
  readonly match: Match<FindingKind>;
}

/** So many paragraphs are remembered twice over: those of the last turn and those of this one. */
const PARAGRAPHS_OF_A_TURN = 12_000;

/**
 * Findings of paragraphs that were recognised before, by what the paragraphs share: in this agreement
 * before an edit, or in another one with the same boilerplate. Context and text are all that a recogniser
 * may look at, so a hit is always what a fresh run would give.
 */
export class RecognitionCache {
  readonly paragraphs = new TwoTurns<string, readonly Recognised[]>(PARAGRAPHS_OF_A_TURN);
  /** Who is who, by all that it depends on: a provider's agreements call the parties alike. */
  readonly sides = new Remembered<Sides>(64);
  /** What cues told of headings and openings. */
  readonly cues = new CueMemory();
}

/**
 * Recognises every provision of an agreement and what each of its clauses is about.
 * @param cache what was recognised before, of the same kinds; the same comes out without it
 * @param only looks for provisions of these kinds alone, and asks nothing about others
 */
export function recogniseAgreement(
  agreement: Agreement,
  cache?: RecognitionCache,
  only?: ReadonlySet<FindingKind>,
): Recognition {
  const language = languageOf(agreement.language);
  const run = new Run(agreement, language, cache, only);
  const { sides } = run;
  const findings = run.findings();
  let clauseKinds: readonly ClauseKind[] | null = null;
  return {
    findings,
    get clauseKinds() {
      return (clauseKinds ??= clauseKindsOf(agreement, findings, language, sides, cache?.cues));
    },
  };
}

const NO_HEADINGS: readonly string[] = [];
const NOTHING: readonly Recognised[] = [];

/**
 * Kinds whose provisions go on in the items of a list: the limbs of "the higher of the following", the
 * grounds on which a party may end the agreement. An item may have no cue of its own.
 */
const CARRIED_BY_LISTS: ReadonlySet<FindingKind> = new Set([
  'liability-cap',
  'termination',
  'sla-threshold',
]);

/** No name of a metric is longer; a longer line than the first is one where it has no stop. */
const LONGEST_LABEL = 20;
const LONGEST_CAPTION = 72;

const cueIndexes = new WeakMap<Language, CueIndex>();

function cueIndexOf(language: Language): CueIndex {
  let index = cueIndexes.get(language);
  if (index === undefined) cueIndexes.set(language, (index = new CueIndex(language)));
  return index;
}

class Run {
  private readonly cues: CueIndex;
  readonly sides: Sides;
  private readonly sidesKey: string;
  private readonly headings: (readonly string[])[] = [];
  /** What the cache holds for the surroundings that were asked for last, and which those were. */
  private context: KeysOfContext<readonly Recognised[]> | null = null;
  private headingsOf: readonly string[] | null = null;
  private leadInOfContext: string | null = null;
  /** The lead-in that was asked last, and the kinds that its items may hold. */
  private carriedFrom: string | null = null;
  private carried: readonly FindingKind[] = [];

  constructor(
    private readonly agreement: Agreement,
    private readonly language: Language,
    private readonly cache: RecognitionCache | undefined,
    private readonly only: ReadonlySet<FindingKind> | undefined,
  ) {
    this.cues = cueIndexOf(language);
    this.sidesKey = JSON.stringify([
      language.id,
      agreement.type,
      agreement.parties.map((p) => [p.name, p.mentions, p.role]),
    ]);
    const sides = (): Sides => new Sides(agreement, language);
    this.sides = cache === undefined ? sides() : cache.sides.get(this.sidesKey, sides);
    for (const clause of agreement.clauses) {
      const above = clause.parent < 0 ? NO_HEADINGS : this.headings[clause.parent]!;
      this.headings.push(
        clause.heading === null
          ? above
          : [...above, language.usualScript(clause.heading.value.slice(0, LONGEST_HEADING))],
      );
    }
  }

  findings(): Finding[] {
    const findings: Finding[] = [];
    this.readBlocks(null, this.agreement.preamble, findings);
    for (const clause of this.agreement.clauses) this.readBlocks(clause, clause.blocks, findings);
    return settle(findings, this.agreement, this.language);
  }

  private readBlocks(clause: Clause | null, blocks: readonly Block[], into: Finding[]): void {
    let leadIn = clause === null ? null : this.leadInOf(clause);
    const loose = looseTables(blocks, this.language.tables);
    let tabular = -1;
    blocks.forEach((printed, b) => {
      const block =
        printed.kind === 'table' && this.agreement.type === 'amendment'
          ? withoutOldColumn(printed, this.language)
          : printed;
      const around: Surroundings = {
        agreement: this.agreement,
        language: this.language,
        sides: this.sides,
        clause,
        headings: clause === null ? NO_HEADINGS : this.headings[clause.index]!,
        leadIn,
      };
      const terms = block.kind === 'table' ? termsInRows(block, this.language) : null;
      if (terms !== null) {
        for (const term of terms) this.readParagraph(term, around, into, false);
        return;
      }
      if (block.kind === 'table') {
        this.readTable(block, around, aboveOf(blocks, b), into);
        this.readCells(block, around, into);
        return;
      }
      const left = loose.find((table) => table.from === b);
      if (left !== undefined && this.readTable(left.table, around, aboveOf(blocks, b), into))
        tabular = left.to;
      this.readParagraph(block, around, into, b < tabular);
      const text = block.text.value;
      if (this.language.introducesList(text) || this.labelsFigures(text))
        leadIn = lastSentence(text, this.language);
    });
  }

  /** A line that only names a metric: the figures below it are of that. */
  private labelsFigures(text: string): boolean {
    if (text.length > LONGEST_CAPTION || /[0-9。；，]/.test(text)) return false;
    if (text.length > LONGEST_LABEL && /[.,;:：？?]|\s\p{Ll}+\s\p{Ll}+\s\p{Ll}/u.test(text))
      return false;
    return this.language.tables.metricKind(this.language.usualScript(text)) !== null;
  }

  /** The sentence of an enclosing clause that introduces this clause as an item, or null. */
  private leadInOf(clause: Clause): string | null {
    if (clause.parent < 0) return null;
    const parent = this.agreement.clauses[clause.parent]!;
    for (let i = parent.blocks.length - 1; i >= 0; i--) {
      const block = parent.blocks[i]!;
      if (block.kind !== 'paragraph') continue;
      const text = block.text.value;
      if (this.language.introducesList(text)) return lastSentence(text, this.language);
      break;
    }
    const heading = parent.heading?.value;
    if (
      heading !== undefined &&
      parent.blocks.length === 0 &&
      this.language.introducesList(heading)
    )
      return this.language.usualScript(heading.slice(-LONGEST_LEAD_IN));
    return null;
  }

  /** @param tabular the paragraph is a piece of a table whose rows were read as such */
  private readParagraph(
    block: Paragraph,
    around: Surroundings,
    into: Finding[],
    tabular: boolean,
  ): void {
    const text = block.text.value;
    const recognised =
      this.cache === undefined
        ? this.recognise(text, around)
        : this.contextIn(this.cache, around).recall(text, () => this.recognise(text, around));
    for (const { kind, match } of recognised) {
      if (tabular && RECOGNISERS[kind].table !== undefined) continue;
      into.push({
        kind,
        span: block.text.spanOf(match.start, match.end),
        quote: block.text.value.slice(match.start, match.end),
        clause: around.clause?.index ?? -1,
        facts: match.facts,
        confidence: match.confidence,
        implied: match.implied ?? false,
        figures:
          match.figures.length === 0
            ? match.figures
            : match.figures.map((f) => block.text.spanOf(f.start, f.end)),
      } as Finding);
    }
  }

  /** Adds the provisions that a table's cells tell in sentences; figures are for who reads the whole table. */
  private readCells({ rows }: Table, around: Surroundings, into: Finding[]): void {
    for (const row of rows)
      for (const text of row)
        if (text.value.length >= SHORTEST_PROSE && PAUSE.test(text.value))
          this.readParagraph({ kind: 'paragraph', text, span: text.span }, around, into, true);
  }

  private recognise(printed: string, around: Surroundings): readonly Recognised[] {
    const usual = this.language.inUsualWidth(printed);
    const spelled = this.language.spellOut(usual, this.agreement.type);
    const text = spelled?.text ?? usual;
    const kinds = this.kindsOf(text, around.leadIn);
    if (kinds.length === 0) return NOTHING;
    const read = this.language.foldWidth(text);
    // written out, for every paragraph comes by here and a spread copies key by key
    const { agreement, language, sides, clause, headings, leadIn } = around;
    const sentences = sentencesOf(read, this.language);
    const passage: Passage = {
      agreement,
      language,
      sides,
      clause,
      headings,
      leadIn,
      text: read,
      sentences,
    };
    const found: Recognised[] = [];
    for (const kind of kinds) {
      if (this.only?.has(kind) === false) continue;
      for (const match of RECOGNISERS[kind].prose(passage)) found.push({ kind, match });
    }
    if (found.length === 0) return NOTHING;
    const all = spelled === null ? found : found.map((it) => inPrint(it, spelled));
    if (all.length < 2) return all;
    return all.sort((a, b) => a.match.start - b.match.start || a.match.end - b.match.end);
  }

  /** The kinds that a paragraph may hold by its cue words, or by those of the sentence that introduces it. */
  private kindsOf(text: string, leadIn: string | null): readonly FindingKind[] {
    const own = this.cues.kindsIn(text);
    if (leadIn === null) return own;
    if (this.carriedFrom !== leadIn) {
      this.carriedFrom = leadIn;
      this.carried = this.cues.kindsIn(leadIn).filter((kind) => CARRIED_BY_LISTS.has(kind));
    }
    const more = this.carried.filter((kind) => !own.includes(kind));
    return more.length === 0 ? own : [...own, ...more];
  }

  /** Adds what a table says, and tells whether it said anything. */
  private readTable(
    table: Table,
    around: Surroundings,
    above: string | null,
    into: Finding[],
  ): boolean {
    const before = into.length;
    for (const recogniser of OF_TABLES) {
      if (this.only?.has(recogniser.kind) === false) continue;
      for (const match of recogniser.table!(table, around, above)) {
        const rows = table.rows.slice(match.fromRow, match.toRow);
        const spans = rows.flatMap((row) => row.map((cell) => cell.span));
        into.push({
          kind: recogniser.kind,
          span: spans.reduce<Span>((a, b) => hull(a, b), spans[0] ?? table.span),
          quote: rows.map((row) => row.map((cell) => cell.value).join(' | ')).join('\n'),
          clause: around.clause?.index ?? -1,
          facts: match.facts,
          confidence: match.confidence,
          figures: [],
        } as Finding);
      }
    }
    return into.length > before;
  }

  /** What is remembered of paragraphs that stand as this one does: with the text, all that recognition may depend on. */
  private contextIn(
    cache: RecognitionCache,
    around: Surroundings,
  ): KeysOfContext<readonly Recognised[]> {
    const { headings, leadIn } = around;
    if (this.context === null || this.headingsOf !== headings || this.leadInOfContext !== leadIn) {
      this.headingsOf = headings;
      this.leadInOfContext = leadIn;
      this.context = cache.paragraphs.within(
        [headings.length, ...headings, leadIn === null ? '' : `…${leadIn}`, this.sidesKey].join(
          '\n',
        ),
      );
    }
    return this.context;
  }
}

/** A cell that tells a provision is a sentence with its case or its detail; no label is so long. */
const SHORTEST_PROSE = 24;
const PAUSE = /[，,。.；;]/;

/** The paragraph right above a block, or null. */
function aboveOf(blocks: readonly Block[], at: number): string | null {
  const block = blocks[at - 1];
  return block?.kind === 'paragraph' ? block.text.value : null;
}

const OF_TABLES = Object.values(RECOGNISERS).filter((r) => r.table !== undefined);

/**
 * No drafter writes longer sentences. What is longer (a list without a stop, hostile text) is read
 * in pieces, so that a grammar that looks around within its sentence stays linear in the text.
 */
const LONGEST_SENTENCE = 2000;

/** What a grammar sees of a lead-in (its end) and of a heading (its start). */
const LONGEST_LEAD_IN = 400;
const LONGEST_HEADING = 200;

function sentencesOf(text: string, language: Language): Passage['sentences'] {
  const sentences: Sentence[] = [];
  for (const { start, end } of language.sentences(text))
    for (let from = start; from < end; from += LONGEST_SENTENCE) {
      const to = Math.min(end, from + LONGEST_SENTENCE);
      sentences.push({ start: from, end: to, text: text.slice(from, to) });
    }
  return sentences;
}

function lastSentence(printed: string, language: Language): string {
  const text = language.usualScript(printed);
  const spans = language.sentences(text);
  const last = spans[spans.length - 1];
  const sentence = last === undefined ? text : text.slice(last.start, last.end);
  return sentence.slice(-LONGEST_LEAD_IN);
}

/** A match in a text with some of its words replaced, at its place in the text as printed. */
function inPrint({ kind, match }: Recognised, { back }: SpelledOut): Recognised {
  const place = ({ start, end }: Span): Span => ({ start: back(start), end: back(end) });
  return { kind, match: { ...match, ...place(match), figures: match.figures.map(place) } };
}
