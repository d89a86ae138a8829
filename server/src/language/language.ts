import type { Holder, TerminationTrigger } from '../clauses/facts.js';
import type { ClauseKind, FindingKind } from '../clauses/kinds.js';
import type { LimitException } from '../clauses/carve-outs.js';
import type { Passage, Reading } from '../clauses/recogniser.js';
import type { AgreementType, LanguageId } from '../agreement/model.js';
import type { Span } from '../text/span.js';
import type { PersonalDataGrammar } from './personal-data-grammar.js';
import type { TableGrammar } from './table-grammar.js';

/**
 * Reads the provisions of one kind in one sentence or list item of a passage.
 *
 * @param sentence the sentence, trimmed, its end mark included
 * @param passage the paragraph and what stands around it: `passage.sides` turns mentions of parties
 *   into sides, `passage.leadIn` is the sentence that introduces a list item
 * @param at the index of the sentence in `passage.sentences`, for a look at its neighbours
 * @returns one reading per provision; offsets count in `sentence`. Pure, and linear in its length.
 */
export type Grammar<K extends FindingKind> = (
  sentence: string,
  passage: Passage,
  at: number,
) => readonly Reading<K>[];

/** A rule that names the kind of a clause by the words of its heading or body. */
export interface ClauseCue {
  readonly kind: ClauseKind;
  readonly pattern: RegExp;
  /** Letters without which the pattern matches nothing, for patterns that are dear to try. */
  readonly stem?: string;
  /** The types of agreement that the rule is for; all where left out. */
  readonly only?: readonly AgreementType[];
}

/** A text with some of its words in the form that the grammars know. */
export interface SpelledOut {
  readonly text: string;
  /** The offset in the text as it is printed. */
  back(offset: number): number;
}

/**
 * What the rest of the program asks of a language. One folder per language implements it; no
 * recogniser, effect or check names a language.
 */
export interface Language {
  readonly id: LanguageId;

  /**
   * The paragraph with its punctuation in the width that the grammars of the language expect, each
   * character in its place: offsets stay as they are.
   */
  foldWidth(text: string): string;

  /** The sentences of a paragraph: trimmed spans in reading order, a semicolon ends one too. */
  sentences(text: string): readonly Span[];

  /** Does a paragraph that ends like this introduce the items after it ("in any of these cases:")? */
  introducesList(text: string): boolean;
  /**
   * The text in the one script that the grammars know, character for character; the text itself in a
   * language of one script.
   */
  usualScript(text: string): string;
  /** The text in the widths of figures and punctuation that the grammars know, character for character. */
  inUsualWidth(text: string): string;
  /**
   * The text as the grammars know it, with the way back: its contracted words written out, and in an
   * amendment the words left out that others take the place of. Null where the text is that already.
   */
  spellOut(text: string, type: AgreementType): SpelledOut | null;

  /** Labels of the terms of a bargain, as orders and cover sheets list them: "Initial term", 服务期限. */
  readonly termLabel: RegExp;
  /** Heads of the columns of an amendment that tell what was agreed before, and what is now. */
  readonly versions: { readonly old: RegExp; readonly amended: RegExp };
  /** What parts a label from its value. */
  readonly colon: string;

  /**
   * Words that name a side where the agreement itself defines no such party: pronouns (we, you),
   * generic names (用户, the customer), "either party". A party of the agreement goes first.
   */
  readonly partyWords: Readonly<Record<string, Holder>>;

  /**
   * Per kind the stems of which at least one stands in every passage that its grammar can read, in
   * lower case. They decide cheaply which grammars run; short stems of a common word cost time.
   */
  readonly cues: Readonly<Partial<Record<FindingKind, readonly string[]>>>;

  readonly grammars: { readonly [K in FindingKind]?: Grammar<K> };

  /** The place where a sentence says that the agreement was signed, or null. */
  signingPlace(text: string): string | null;

  /**
   * Why a party may end it, by the items below the sentence that gives the right ("in any of these
   * cases:"); null where they name different causes, or the sentence announces something else.
   */
  readonly triggerOfGrounds?: (
    leadIn: string,
    items: readonly string[],
  ) => TerminationTrigger | null;

  /**
   * What a sentence keeps out of a limit of liability that stands beside it ("the limits of this Section
   * do not apply to …"); null for every other sentence, and for one that states the limit itself.
   */
  readonly limitExceptions?: (sentence: string) => LimitException | null;

  /** How tables of bands and credits, and of promised figures, are read. */
  readonly tables: TableGrammar;

  /** How tables of personal data, and how long they are kept, are read. */
  readonly personalData: PersonalDataGrammar;

  /** First match wins; tried on the heading. */
  readonly headingCues: readonly ClauseCue[];
  /** First match wins; tried on the first sentences of a clause that its heading did not explain. */
  readonly bodyCues: readonly ClauseCue[];
  /** Ends the words before a list of what a party must not do. */
  readonly forbids?: RegExp;
  /** A heading in the first sentence of a clause, as in "Arbitration. The parties …". */
  readonly runInHeading?: RegExp;
  /** Stands between the topics of a heading that names several. */
  readonly conjunction?: RegExp;
  /** What is printed as a heading and reads like a sentence. */
  readonly proseHeading?: RegExp;
  /** Clauses open with what they are about; what is found further on is said besides. */
  readonly topicFirst?: boolean;
  /** Where recitals begin, and where the words of agreement end them. */
  readonly recitals?: { readonly open: RegExp; readonly end: RegExp };
  /** The number of a clause that is a document of its own behind the agreement: "Exhibit B". */
  readonly annexNumber?: RegExp;
  /** Words that tell a clause's kind whatever else is found in it or above it. */
  readonly strongBodyCues?: readonly ClauseCue[];
}
