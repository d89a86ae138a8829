import type { Agreement, AgreementType, Clause } from '../agreement/model.js';
import type { ClauseCue, Language } from '../language/language.js';
import { CueMemory } from './cue-memory.js';
import type { Finding } from './finding.js';
import { FIRST_WORDS, type FoundKind, findingKinds, foundBelow } from './found-kinds.js';
import {
  BESIDE_PROMISES,
  BESIDE_USE,
  BY_PRODUCT,
  CASES_WHERE_LISTED,
  CHAPTERS_OF_PRIVACY,
  DISTINCT,
  DOMINANT,
  GENERAL,
  ITS_OWN,
  LISTS_OF_CASES,
  DUTIES,
  LOOSE_LISTS,
  MEASURES,
  NAMED_IN_DUTIES,
  NEVER_INHERITED,
  ON_PERSONAL_DATA,
  PARTS_OF_DATA,
  PRODUCTS,
  PROMISES,
  REFINED_BY,
  SAYS_MORE,
  TRADES,
  VAGUE,
  VAGUE_HEADINGS,
  WEAK_BELOW_DOMINANT,
  WEAK_HEADINGS,
} from './kind-groups.js';
import type { ClauseKind } from './kinds.js';
import { mayBeRecital, recitalsOf } from './recitals.js';
import type { Sides } from './sides.js';

/** What a clause is about, and how it is known. */
interface Told {
  readonly kind: ClauseKind;
  readonly by: 'heading' | 'text';
}

/**
 * What each clause is about, by clause index. Its own heading goes first, then what was found in it,
 * then what its parent is about where that is telling, then the words of its text; a list item that
 * says nothing of itself is what its list is.
 * @param sides who is who in the agreement
 * @param memory what cues told of texts before; the same comes out with a fresh one
 */
export function clauseKindsOf(
  agreement: Agreement,
  findings: readonly Finding[],
  language: Language,
  sides: Sides,
  memory = new CueMemory(),
): ClauseKind[] {
  const found = findingKinds(findings, agreement, language.topicFirst === true);
  const recitals = recitalsOf(agreement, language);
  const below = foundBelow(agreement, found);
  const leadIns = agreement.clauses.map((clause) => leadInOf(clause, language));
  const byCue: ByCue = (cues, text) =>
    text === undefined ? null : memory.kindOf(cues, text, agreement.type);
  const told: Told[] = [];
  for (const clause of agreement.clauses) {
    const of: Asked = {
      clause,
      within: agreement.clauses[clause.parent] ?? null,
      found: found.get(clause.index) ?? [],
      below: below[clause.index]!,
      parent: parentOf(clause, told),
      leadIn: clause.parent < 0 ? null : leadIns[clause.parent]!,
      introduced: found.get(clause.parent) ?? [],
      type: agreement.type,
      language,
      byCue,
    };
    const heading = kindOfHeading(of);
    if (recitals.has(clause.index) && (heading === null || GENERAL.has(heading))) {
      told.push({ kind: 'recitals', by: 'text' });
      continue;
    }
    told.push(
      heading === null ? { kind: kindOf(of), by: 'text' } : { kind: heading, by: 'heading' },
    );
  }
  const kinds = told.map(({ kind }) => kind);
  return told.map(({ kind, by }, i) => {
    if (kind === 'other') return fromChildren(agreement, i, kinds) ?? kind;
    if (kind === 'duties') return whoseDuties(i, agreement, kinds, language, sides);
    const weak = by === 'heading' && WEAK_HEADINGS.has(kind);
    const empty = agreement.clauses[i]!.blocks.length === 0;
    return weak && empty ? (fromChildren(agreement, i, kinds, AGREEING) ?? kind) : kind;
  });
}

/** What is known of the clause above. Terms that stand below the last recital are none of it. */
function parentOf(clause: Clause, told: readonly Told[]): Told | null {
  const above = told[clause.parent] ?? null;
  return above?.kind === 'recitals' && !mayBeRecital(clause) ? null : above;
}

const NO_CUES: readonly ClauseCue[] = [];

/** What is known of a clause when its kind is asked for. */
interface Asked {
  readonly clause: Clause;
  /** The clause that it stands in, or null. */
  readonly within: Clause | null;
  /** Kinds found in it, the one that most of its words are of first. */
  readonly found: readonly FoundKind[];
  /** Kinds found in it and its sub-clauses. */
  readonly below: ReadonlySet<ClauseKind>;
  readonly parent: Told | null;
  /** The words with which the parent introduces it as an item of a list, or null. */
  readonly leadIn: string | null;
  /** Kinds found in the parent, of which those words may be the end. */
  readonly introduced: readonly FoundKind[];
  readonly type: AgreementType;
  readonly language: Language;
  readonly byCue: ByCue;
}

/** The kind that the first of the cues tells that stands in a text, or null. */
type ByCue = (cues: readonly ClauseCue[], text: string | undefined) => ClauseKind | null;

/** So much of a lead-in tells what its items are. */
const LEAD_IN = 160;

/** The last words of a clause where they introduce its sub-clauses as the items of a list, or null. */
function leadInOf(clause: Clause, language: Language): string | null {
  if (clause.children.length === 0) return null;
  const block = clause.blocks[clause.blocks.length - 1];
  const text = block?.kind === 'paragraph' ? block.text.value : clause.heading?.value;
  if (text === undefined || (block !== undefined && block.kind !== 'paragraph')) return null;
  return language.introducesList(text) ? text.slice(-LEAD_IN) : null;
}

/** The kind that a clause's heading tells, or null. */
function kindOfHeading({
  clause,
  within,
  found,
  below,
  parent,
  type,
  language,
  byCue,
}: Asked): ClauseKind | null {
  const opening = openingOf(clause, language);
  const runIn = (): ClauseKind | null => {
    if (clause.heading !== null || language.runInHeading === undefined) return null;
    const printed = language.runInHeading.exec(opening)?.[0];
    const kind = kindOfWords(printed, language, byCue);
    // the first words of a sentence may look like a general heading; alone they are one
    const alone = printed !== undefined && opening.length <= printed.length + 1;
    return kind !== null && GENERAL.has(kind) && !alone ? null : kind;
  };
  const heading = isProse(clause, language) ? undefined : clause.heading?.value;
  const told = kindOfWords(heading, language, byCue) ?? runIn();
  const isAnnex = clause.number !== null && language.annexNumber?.test(clause.number) === true;
  const opens = (): ClauseKind | null => byCue(language.bodyCues, opening);
  if (isAnnex && (told === null || GENERAL.has(told)))
    return opens() === 'definitions' ? 'definitions' : 'schedule';
  if (told === null) return null;
  // "how availability is reckoned" over the promise itself, where the text below went astray
  const promise = found.find((f) => f.kind === 'sla-threshold');
  if (told === 'definitions' && promise?.begins === true && parent !== null)
    if (PROMISES.has(parent.kind)) return promise.kind;
  // what text on privacy heads "availability" promises nothing
  if (PROMISES.has(told) && type === 'privacy-policy' && !below.has('sla-threshold'))
    return 'service-description';
  // the first sentence tells more than "Third Party Information" over it
  const first = found[0];
  if (language.topicFirst === true && VAGUE_HEADINGS.has(told) && first !== undefined)
    if (first.opens && first.share > HALF) return null;
  // "other" over a text that tells more than that
  if (told === 'miscellaneous' && clause.children.length === 0)
    if (found.length > 0 || opens() !== null || unmistakable(opening, language, byCue) !== null)
      return null;
  if (parent?.kind === 'definitions') {
    if (opens() === 'definitions') return parent.kind;
    // "1.5 Delay of suspended tasks": a term that is named after what no sentence below does
    const named = told === 'suspension' || told === 'termination';
    if (named && !below.has(told) && within !== null && isNestedIn(clause, within))
      return parent.kind;
  }
  // "scope" and "notes" head parts of any chapter
  if (told === 'acceptance' && parent !== null && tells(parent)) return parent.kind;
  const has = (kind: ClauseKind): boolean => found.some((f) => f.kind === kind);
  if (parent?.by === 'heading' && BY_PRODUCT.has(parent.kind)) {
    // the trades that need a licence are named by anything: payment services, user content
    const name = parent.kind === 'eligibility' ? TRADES : PRODUCTS;
    if (name.has(told) && (within === null || isNestedIn(clause, within))) return parent.kind;
  }
  if (parent !== null && DOMINANT.has(parent.kind) && WEAK_BELOW_DOMINANT.has(told)) {
    const promised = told === 'sla-threshold' && has(told);
    // a product's name heads its definition and, where levels went astray, whole other chapters
    const defines =
      parent.kind !== 'definitions' ||
      within === null ||
      (!PROMISES.has(told) && isNestedIn(clause, within)) ||
      opens() === 'definitions';
    if (!promised && defines) return parent.kind;
  }
  // "limitation of liability" heads caps, exclusions of damages and disclaimers alike
  if (told === 'liability-cap' && !below.has(told))
    return below.has('damages-exclusion') ? 'damages-exclusion' : 'warranty-disclaimer';
  // "exclusions" of liability, "jurisdiction" over the law alone, "limitations" of an indemnity
  if (told === 'sla-exclusion' && parent?.kind === 'liability-cap' && !below.has(told))
    return below.has('damages-exclusion') ? 'damages-exclusion' : 'liability';
  if (told === 'dispute-forum' && !below.has(told) && below.has('governing-law'))
    return 'governing-law';
  // "suspension and termination" over a text that only ends
  if (told === 'suspension' && !below.has(told) && below.has('termination')) return 'termination';
  // "changes and termination" heads what both sides agree upon as well
  const empty = clause.blocks.length === 0 && clause.children.length === 0;
  if (told === 'unilateral-amendment' && !below.has(told) && !empty)
    return below.has('termination') ? 'termination' : 'amendment';
  if (told === 'intellectual-property' && parent?.kind === 'indemnity') return 'ip-indemnity';
  // "change of control" and "material breach" among the grounds on which the agreement ends
  if (told === 'assignment' || told === 'breach')
    if (parent?.kind === 'termination' && has('termination')) return 'termination';
  const finer = REFINED_BY[told];
  return finer !== undefined && has(finer) ? finer : told;
}

/** The kind that the words of a clause tell whatever stands above it, or null. */
function unmistakable(opening: string, language: Language, byCue: ByCue): ClauseKind | null {
  return byCue(language.strongBodyCues ?? NO_CUES, opening);
}

/** The kind that a heading tells; of several topics that it names, the first that tells one by itself. */
function kindOfWords(
  heading: string | undefined,
  { headingCues, conjunction }: Language,
  byCue: ByCue,
): ClauseKind | null {
  const whole = byCue(headingCues, heading);
  const end = heading === undefined || conjunction === undefined ? -1 : heading.search(conjunction);
  if (whole === null || end <= 0) return whole;
  const first = byCue(headingCues, heading!.slice(0, end));
  // "Warranty and Liability Disclaimers" are about what is not warranted
  if (whole === 'warranty-disclaimer' && first === 'representations') return whole;
  // "Term and Termination" is mostly about the end
  if (first === null || GENERAL.has(first) || first === 'term') return whole;
  return first;
}

/** Does the number of the clause go on from that of the one above (1, 1.9), or does it have none? */
function isNestedIn({ path, number }: Clause, above: Clause): boolean {
  if (number === null) return true;
  return path.length === above.path.length + 1 && above.path.every((n, i) => path[i] === n);
}

/** The kind of a clause that its heading does not tell. */
function kindOf({
  clause,
  found,
  parent: given,
  leadIn,
  introduced,
  type,
  language,
  byCue,
}: Asked): ClauseKind {
  const isItem = leadIn !== null;
  // a clause may say much before it comes to "you must not:"
  const forbids =
    isItem &&
    given?.by === 'text' &&
    !LISTS_OF_CASES.has(given.kind) &&
    language.forbids?.test(leadIn) === true;
  const parent: Told | null = forbids ? { kind: 'acceptable-use', by: 'text' } : given;
  const above = parent?.kind ?? null;
  // a promise between the definitions
  if (above === 'definitions' && found.some((f) => f.kind === 'sla-threshold' && f.share > HALF))
    return 'sla-threshold';
  if (above !== null && LISTS_OF_CASES.has(above)) {
    // a paragraph that an extraction moved here is what it says it is
    const own = found.find((f) => f.begins && ITS_OWN.has(f.kind));
    return own === undefined || above === 'recitals' ? above : own.kind;
  }
  // "not counted are outages due to:" at the end of a clause that promises
  const leftOut = isItem && introduced.some((f) => f.kind === 'sla-exclusion');
  if (leftOut && above !== null && PROMISES.has(above)) return 'sla-exclusion';
  const opening = openingOf(clause, language);
  // what is represented may be insurance, records, anything
  const strong = above === 'representations' ? null : unmistakable(opening, language, byCue);
  if (strong !== null) return strong;
  if (above !== null && isDominant(above, type)) return above;
  const telling = parent !== null && tells(parent);
  const first = found[0];
  if (first !== undefined) {
    const same = found.some((f) => f.kind === above);
    const aside = parent?.by === 'heading' && first.share < ASIDE;
    const listed =
      isItem && above !== null && CASES_WHERE_LISTED.has(above) && !MEASURES.has(first.kind);
    const personal =
      first.kind === 'confidentiality' &&
      type === 'privacy-policy' &&
      parent?.by === 'heading' &&
      ON_PERSONAL_DATA.has(parent.kind);
    if (personal) return parent.kind;
    // what a chapter on data says of its end or its fees is said of the data
    const ofData =
      parent?.by === 'heading' &&
      parent.kind === 'data-processing' &&
      !PARTS_OF_DATA.has(first.kind);
    // an English clause opens with its topic, and its chapter names it; the rest is said besides
    const besides =
      language.topicFirst === true && parent?.by === 'heading' && !first.opens && !isItem;
    const yields =
      (telling || ofData) && (same || ((besides || aside || listed) && !DISTINCT.has(first.kind)));
    if (!yields) return first.kind;
  }
  const cued = byCue(language.bodyCues, opening);
  if (parent === null) return cued ?? 'other';
  const chapter = parent.by === 'heading' && !isItem;
  if (NEVER_INHERITED.has(parent.kind))
    return chapter || isItem ? 'liability' : (cued ?? 'liability');
  if (telling) {
    const finer =
      cued !== null &&
      ((chapter && isOfUse(parent.kind, type) && BESIDE_USE.has(cued)) ||
        (PROMISES.has(parent.kind) && BESIDE_PROMISES.has(cued)));
    return finer ? cued : parent.kind;
  }
  if (isItem && !LOOSE_LISTS.has(parent.kind)) return parent.kind;
  const vague =
    cued === null ||
    (VAGUE.has(cued) && SAYS_MORE.has(parent.kind)) ||
    (NAMED_IN_DUTIES.has(cued) && DUTIES.includes(parent.kind)) ||
    (parent.kind === 'data-processing' && parent.by === 'heading' && !PARTS_OF_DATA.has(cued)) ||
    // that data must be lawful is said in any clause on data
    (parent.kind === 'data-processing' && cued === 'acceptable-use');
  return vague ? parent.kind : cued;
}

/** Is it a chapter of a contract on how the service may be used? Rules of a platform are all of that. */
function isOfUse(kind: ClauseKind, type: AgreementType): boolean {
  return kind === 'acceptable-use' && type !== 'platform-rules';
}

function isDominant(kind: ClauseKind, type: AgreementType): boolean {
  return DOMINANT.has(kind) || (type === 'privacy-policy' && CHAPTERS_OF_PRIVACY.has(kind));
}

/** Does the kind of a clause say what its sub-clauses are about? */
function tells({ kind, by }: Told): boolean {
  if (NEVER_INHERITED.has(kind)) return false;
  // a chapter of that name may hold anybody's duties; a sentence that denies it covers its cases
  return !GENERAL.has(kind) || (kind === 'liability' && by === 'text');
}

const HALF = 0.5;

/** What takes less of the text than this is said aside, below a heading that tells something else. */
const ASIDE = 0.25;

/** Sub-clauses agree where so large a share of them, and of so many, is of one kind. */
const AGREEING = 0.6;
const FEWEST = 3;

/**
 * A heading that tells nothing is what most of its sub-clauses are; null where there are none, or
 * where less than `share` of them are of one kind.
 */
function fromChildren(
  agreement: Agreement,
  index: number,
  kinds: readonly ClauseKind[],
  share = 0,
): ClauseKind | null {
  const { children } = agreement.clauses[index]!;
  const counts = new Map<ClauseKind, number>();
  for (const child of children) {
    const kind = kinds[child]!;
    if (kind !== 'other' && kind !== 'schedule') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  let best: ClauseKind | null = null;
  for (const [kind, n] of counts) if (best === null || n > (counts.get(best) ?? 0)) best = kind;
  const most = best === null ? 0 : counts.get(best)!;
  const agree = share === 0 || (children.length >= FEWEST && most >= share * children.length);
  return agree ? best : null;
}

/** Is what is printed as its heading the first line of its text? */
function isProse({ heading }: Clause, { proseHeading }: Language): boolean {
  return heading !== null && proseHeading?.test(heading.value) === true;
}

/** The first paragraph of a clause: its first words tell what it is about. */
function openingOf(clause: Clause, language: Language): string {
  const text = clause.blocks.find((b) => b.kind === 'paragraph')?.text.value ?? '';
  return isProse(clause, language) ? `${clause.heading!.value} ${text}` : text;
}

/** A party that is named so early, behind a blank, is the one that the clause is about. */
const AT_ONCE = 2;

/**
 * Whose duties a clause states: those of the side that it opens with; else, in a list of duties, of the
 * side whose list it is; else of the side that its first words name, if it is one.
 */
function whoseDuties(
  index: number,
  agreement: Agreement,
  kinds: readonly ClauseKind[],
  language: Language,
  sides: Sides,
): ClauseKind {
  const clause = agreement.clauses[index]!;
  // "5. Undertakings" over "5.1 The customer undertakes …": its first sub-clause names the side
  const opening = clause.blocks.length > 0 ? clause : agreement.clauses[clause.children[0] ?? -1];
  const text = opening === undefined ? '' : openingOf(opening, language);
  const words = `${clause.heading?.value ?? ''} ${text}`.slice(0, FIRST_WORDS);
  const named = sides.mentions(words)[0];
  if ((named === undefined || named.start > AT_ONCE) && kinds[clause.parent] === 'duties')
    return whoseDuties(clause.parent, agreement, kinds, language, sides);
  if (named?.holder === 'provider') return 'provider-duties';
  return named?.holder === 'customer' ? 'customer-duties' : 'duties';
}
