import type { LanguageId } from '../../agreement/model.js';
import { type Arrangement, arrangementOf } from '../../language/arrangement.js';

/**
 * Do two texts say the same in sentences that are cut, joined or ordered otherwise? Each is read as
 * statements with what each depends on: an exception, a time, a condition. It may stand before or behind
 * its statement, and a statement may be put in the passive; what is attached to another one, or done by
 * another, is not the same.
 * @param a both in the form in which equivalents are equal, sentence by sentence, in lower case
 */
export function sayTheSameRearranged(
  a: readonly string[],
  b: readonly string[],
  language: LanguageId,
): boolean {
  const arrangement = arrangementOf(language);
  if (!refersAlike(a, b)) return false;
  const left = a.flatMap((sentence) => statementsOf(sentence, arrangement));
  const right = b.flatMap((sentence) => statementsOf(sentence, arrangement));
  if (left.length !== right.length || left.length > MOST_STATEMENTS) return false;
  const rest = [...right];
  for (const statement of left) {
    const same = rest.findIndex((other) => isSame(statement, other, arrangement));
    if (same < 0) return false;
    rest.splice(same, 1);
  }
  return true;
}

/** Stands before a sentence that begins with a word for something before it. */
export const REFERS_BACK = '↩';

/** Longer texts are compared word by word only. */
const MOST_STATEMENTS = 40;

/** What "such report" speaks of stands before it: a sentence that refers back must keep its neighbour. */
function refersAlike(a: readonly string[], b: readonly string[]): boolean {
  const pairs = (sentences: readonly string[]): string =>
    sentences
      .flatMap((sentence, k) =>
        sentence.startsWith(REFERS_BACK) ? [`${sentences[k - 1] ?? ''}\u0000${sentence}`] : [],
      )
      .sort()
      .join('\u0001');
  return pairs(a) === pairs(b);
}

/** What somebody must or may do, or what is so, and what that depends on. */
interface Statement {
  readonly says: string;
  /** Sorted. */
  readonly attached: readonly string[];
}

function isSame(a: Statement, b: Statement, arrangement: Arrangement): boolean {
  if (a.attached.join('\u0000') !== b.attached.join('\u0000')) return false;
  return (
    a.says === b.says || arrangement.turned(a.says, b.says) || arrangement.turned(b.says, a.says)
  );
}

interface Part {
  readonly text: string;
  /** What the statement beside it depends on. */
  readonly depends: boolean;
  /** Does it begin with a word that joins it to what stands before it? */
  readonly joined: boolean;
}

/** The statements of a sentence. What stands before them all is attached to each of them. */
function statementsOf(sentence: string, arrangement: Arrangement): Statement[] {
  const parts = partsOf(sentence, arrangement);
  const statements: { says: string; attached: string[] }[] = [];
  const ofAll: string[] = [];
  let between = false;
  for (const { text, depends, joined } of parts) {
    const last = statements.at(-1);
    if (depends) {
      (last?.attached ?? ofAll).push(text);
      between = last !== undefined;
      continue;
    }
    const isItem = last !== undefined && !between && !arrangement.verb.test(text);
    if (last && isItem) last.says += `, ${text}`;
    else if (last && between && !joined && arrangement.unfinished.test(last.says))
      last.says += arrangement.between + text;
    else statements.push({ says: withSubject(text, last?.says, arrangement), attached: [] });
    between = false;
  }
  if (statements.length === 0 && ofAll.length > 0) return [{ says: '', attached: ofAll.sort() }];
  return statements.map(({ says, attached }) => ({
    says,
    attached: [...ofAll, ...attached].sort(),
  }));
}

/** "… , and shall keep it": who acts is who acted before. */
function withSubject(
  text: string,
  before: string | undefined,
  { verbFirst, subject }: Arrangement,
): string {
  if (before === undefined || !verbFirst.test(text)) return text;
  return `${subject.exec(before)?.[1] ?? ''}${text}`;
}

function partsOf(sentence: string, { between, comma, cuts, joins, depends }: Arrangement): Part[] {
  const parts: Part[] = [];
  for (const clause of sentence.split(comma)) {
    const [first = '', ...others] = clause.trim().split(cuts);
    const text = first.trim().replace(joins, '');
    const joined = text !== first.trim();
    if (text === '') continue;
    // "if Customer does not pay within ten days": the days are those of the condition
    if (depends.test(text))
      parts.push({ text: [text, ...others].join(between), depends: true, joined });
    else {
      parts.push({ text, depends: false, joined });
      // "within ten days if Customer asks": nobody can tell what depends on what
      if (others.length > 0)
        parts.push({ text: others.join(between), depends: true, joined: false });
    }
  }
  return parts;
}
