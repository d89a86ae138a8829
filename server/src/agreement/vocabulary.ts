import { agreementWords as en } from '../language/en/agreement.js';
import { agreementWords as zh } from '../language/zh/agreement.js';
import type { AgreementType, LanguageId, Role } from './model.js';

/** What a date beside the title says. */
export type DateMeaning = 'updated' | 'effective' | 'published';

/** A party where the text introduces it: "Hengyun Co., Ltd. (“Provider”)", 甲方：…. */
export interface Introduction {
  /** Empty where only a role or a blank stands there. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** The text says in so many words whom the alias stands for ("“Platform” means … Ltd."), whatever word it is. */
  readonly defined?: boolean;
  /** The text says that the party runs what the agreement is on: it provides. */
  readonly runsIt?: boolean;
  readonly start: number;
  readonly end: number;
}

/** Words that name clauses of the same agreement by number; "3.1 and 3.2" names two. */
export interface NamedClauses {
  readonly start: number;
  readonly end: number;
  readonly paths: readonly (readonly number[])[];
}

/** How parties are named and which words show what they do. */
export interface PartyWords {
  /** The parties that a paragraph introduces. */
  introductions(text: string): readonly Introduction[];
  /** What ends the introduction: what later paragraphs name are no parties of the agreement. */
  readonly introductionEnds?: RegExp;
  /** What a company's name is without its place and legal form, where texts call it so unannounced. */
  tradeName?(company: string): string | null;
  /** How the paragraph begins that introduces the parties behind a title page and a table of contents. */
  readonly opens?: RegExp;
  /** Global; group 1 is who has a right or a duty, where the text introduces no party by name. */
  readonly actor: RegExp;
  /** Matches of `actor` that are no party's name. */
  readonly notAnActor: RegExp;
  /** Where the language does not tell a name by its letters: is the word one, by its other uses? */
  readonly isNamed?: (word: string, sample: string) => boolean;
  /** Global; group 1 is whose general agreement the text calls itself a part of. */
  readonly annexOf?: RegExp;
  /** Words that stand for a party without being introduced. */
  readonly implied: readonly ImpliedParty[];
  /** What texts that introduce no customer call it; the one that is named most is taken for it. */
  readonly unnamedCustomers: readonly string[];
  /** Defined terms that are no parties: "本协议", "本服务", "Agreement". */
  readonly notAParty: RegExp;
  /** What follows a party's name where it provides or charges. */
  readonly provides: RegExp;
  /** What follows a party's name where it uses, buys or pays. */
  readonly uses: RegExp;
  /** The words that one side buys from the other; the group is the name of who buys. */
  readonly buys?: RegExp;
  /** Ends the words before a party to whom something is done ("to", 向). */
  readonly objectAfter?: RegExp;
  /** What follows a party so named where it is paid for what it provides. */
  readonly isPaid?: RegExp;
  /** Names that say the side by themselves. */
  readonly providerName: RegExp;
  readonly customerName: RegExp;
  /** Names of those who do business on the platform of the other side: in such contracts, customers. */
  readonly partnerName?: RegExp;
}

/** A word that stands for a party although the text does not introduce it. */
export interface ImpliedParty {
  readonly word: string;
  /** Null where the text must show the side. */
  readonly role: Role | null;
  /** The side that the word usually means, where the text shows none. */
  readonly side?: Role;
  /** The types of agreement in which it does; all where left out. */
  readonly only?: readonly AgreementType[];
}

/** A pattern (global) and what each of its matches counts for, or against. */
export interface Weighed {
  readonly pattern: RegExp;
  readonly weight: number;
}

/** What tells agreements from texts of other kinds; see `genre.ts`. */
export interface GenreWords {
  readonly agreement: readonly Weighed[];
  /** Words that any text on a service may use; beneath the title of an agreement they count, too. */
  readonly underTitle?: readonly Weighed[];
  /** Titles that hardly another text has: few of its words need be those of agreements. */
  readonly firmTitle?: RegExp;
  readonly other: readonly Weighed[];
  /** A line near the top that names a text of another kind ("… Release Notes", "…判决书"). */
  readonly otherTitle: RegExp;
  /** Words by which a public licence (MIT, GPL, 木兰) is known in its opening. */
  readonly publicLicence: RegExp;
}

/** What reading an agreement needs to know of a language. Each language folder has one. */
export interface AgreementWords {
  readonly id: LanguageId;
  /** The text in the one script that these words are of, character for character. */
  usualScript(text: string): string;
  /** Words before a date beside the title, the longest first. */
  readonly dateCues: readonly { readonly word: string; readonly means: DateMeaning }[];
  /** A version beside the title; group 1 is the version as printed. */
  readonly version: RegExp;
  /** The last word or words of what agreements are called. */
  readonly titleNoun: RegExp;
  /** Lines at the top that are no title ("Exhibit 10.1", "Execution Version"). */
  readonly notATitle?: RegExp;
  /** The title where it stands in running text and no line is one. */
  readonly titleInText?: (opening: string) => { title: string; start: number } | null;
  /** The day of the agreement (`YYYY-MM-DD`) as its opening words state it. */
  readonly effectiveDateIn?: (opening: string) => string | null;
  /** Type by title; first match wins. */
  readonly typeByTitle: readonly { readonly type: AgreementType; readonly pattern: RegExp }[];
  /** What the general contract says of itself; asked where the title names an agreement on services. */
  readonly masterByText: RegExp;
  /** What a service level agreement says of itself; asked where the title only names an agreement. */
  readonly levelsByText?: RegExp;
  /** Type by opening text, where the title does not tell; first match wins. */
  readonly typeByText: readonly { readonly type: AgreementType; readonly pattern: RegExp }[];
  /** A sentence that sends the reader elsewhere for the text itself. */
  readonly pointer: RegExp;
  /** A page number or a footer with one, as a whole line. */
  readonly pageNumber: RegExp;
  /** What marks the end of the text, where it ends a line. */
  readonly endMark: RegExp;
  /** Does a text end in a word that asks for another ("… shall be liable for")? */
  readonly endsInConnective?: (text: string) => boolean;
  /** Does a numbered line without a full stop say something, as no heading does? Asked of short lines. */
  readonly readsAsSentence?: (line: string) => boolean;
  /** A label that opens a boxed note. */
  readonly callout: RegExp;
  /** Headings and the words with which the text below them begins. */
  readonly affinities: readonly { readonly heading: RegExp; readonly body: RegExp }[];
  /** Words that announce a table. */
  readonly announcesTable: RegExp;
  /** Cross-references in a paragraph; offsets count in it. Laws and other agreements are left out. */
  references(text: string): readonly NamedClauses[];
  /** The name of a column that counts the rows of its table. */
  readonly serial?: RegExp;
  /** "Table of contents" as a line. */
  readonly contents: RegExp;
  readonly parties: PartyWords;
  readonly genre: GenreWords;
}

/** Words of every language, for what is decided before the language is known. */
export const ALL_WORDS: readonly AgreementWords[] = [zh, en];

/** The words of one language. */
export function wordsOf(language: LanguageId): AgreementWords {
  return language === 'en' ? en : zh;
}
