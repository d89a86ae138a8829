/** How a sentence is built and what it names: its parts, the one who acts, documents and languages. */
export interface Wording {
  /** Where a part of a sentence ends behind which another may act (global). */
  readonly partEnd: RegExp;
  /** What the one who acts is called where the sentence has named him. */
  readonly own: RegExp;
  /** A list of documents of which the earlier prevail; group 1 is the list. */
  readonly precedenceList: RegExp;
  /** The name of a language, and nothing else. */
  readonly languageName: RegExp;
  /** What follows the modal verb of a sentence in the passive. */
  readonly passive: RegExp;
}
