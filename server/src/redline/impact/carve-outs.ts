import type { ClauseKind } from '../../clauses/kinds.js';
import { modalityOf } from '../../language/modality.js';
import type { Change, ChangeSide, Favours, Impact } from '../change.js';
import type { Side } from '../compare.js';
import { against, gainOf, impact } from './impact.js';
import type { Agreement } from '../../agreement/model.js';
import { fold } from '../normal-form.js';
import { type Hunk, hunksOf } from './hunks.js';
import { mentionsIn } from './mentions.js';
import { helpedByCover } from './own-carve-outs.js';
import { cutTo } from './quote.js';
import { sentenceAt, sentenceStart } from './scope.js';

const LIMITS: ReadonlySet<ClauseKind> = new Set([
  'liability-cap',
  'damages-exclusion',
  'liability',
]);

/**
 * A sentence that says what a limit of liability does not cover ("this limit does not apply to …"),
 * where it stands apart from the limit itself: what it loses the limit covers, what it gains is
 * carved out.
 */
export function carveOutImpacts(change: Change, known: readonly Impact[], draft: Side): Impact[] {
  if (!change.baseline || !change.draft) return [];
  if (known.some((i) => i.fact === 'carveOuts')) return [];
  const { exceptionToLimit, limitExcepted } = modalityOf(draft.agreement.language);
  const wasPlain = limitExcepted.test(change.baseline.text);
  const isPlain = limitExcepted.test(change.draft.text);
  if (wasPlain !== isPlain)
    return wholeException(
      (wasPlain ? change.baseline : change.draft).text,
      wasPlain,
      change.draft,
      known,
      draft,
    );
  const to = change.draft.text.search(exceptionToLimit);
  if (to < 0 || !exceptionToLimit.test(change.baseline.text)) return [];
  if (!isPlain && !standsWithLimit(change.draft.clause, draft)) return [];
  const [from, until] = placeOfThings(change.draft.text, to, draft.agreement);
  const hunks = hunksOf(change)
    .filter((h) => h.draftAt >= from && h.draftAt <= until)
    .map((hunk) => thingsMoved(hunk, draft.agreement));
  const dropped = hunks.flatMap(({ gone, come }) =>
    2 * lengthOf(come) <= lengthOf(gone) ? gone : [],
  );
  const added = hunks.flatMap(({ gone, come }) =>
    2 * lengthOf(gone) <= lengthOf(come) ? come : [],
  );
  const swapped = hunks.filter(
    ({ gone, come }) =>
      Math.min(lengthOf(gone), lengthOf(come)) > 1 &&
      !gone.some((thing) => dropped.includes(thing)) &&
      !come.some((thing) => added.includes(thing)),
  );
  // one that took the place of another may be of the other party's making
  const traded = hunks.some(({ gone, come }) => Math.min(lengthOf(gone), lengthOf(come)) > 1);
  const side = traded ? 'unclear' : protectedSide(change.draft, draft);
  const helped = (things: readonly string[]): Favours =>
    traded ? side : helpedByCover(side, things, draft.agreement);
  const found: Impact[] = [];
  if (swapped.length > 0)
    found.push(
      swap(
        quoted(swapped.flatMap(({ gone }) => gone)),
        quoted(swapped.flatMap(({ come }) => come)),
      ),
    );
  if (dropped.length > 0) {
    const what = quoted(dropped);
    found.push(
      impact({
        kind: 'liability-cap',
        fact: 'carveOuts',
        from: what,
        to: null,
        favours: helped(dropped),
        magnitude: 0.8,
        says: {
          en: `The limit of liability now also covers ${what}`,
          zh: `责任限制的除外情形被删减：${what}`,
        },
        short: { en: 'carve-out dropped', zh: '删去除外情形' },
      }),
    );
  }
  if (added.length > 0) {
    const what = quoted(added);
    found.push(
      impact({
        kind: 'liability-cap',
        fact: 'carveOuts',
        from: null,
        to: what,
        favours: against(helped(added)),
        magnitude: 0.7,
        says: {
          en: `The limit of liability no longer covers ${what}`,
          zh: `责任限制新增除外情形：${what}`,
        },
        short: { en: 'carve-out added', zh: '新增除外情形' },
      }),
    );
  }
  return found;
}

/** What the limit did not cover, and what it does not cover now: whom that helps depends on either. */
function swap(from: string, to: string): Impact {
  return impact({
    kind: 'liability-cap',
    fact: 'carveOuts',
    from,
    to,
    favours: 'unclear',
    magnitude: 0.75,
    says: {
      en: `What the limit of liability does not cover is now ${to} instead of ${from}`,
      zh: `责任限制的除外情形由${from}改为${to}`,
    },
    short: { en: 'other carve-out', zh: '除外情形改变' },
  });
}

/** The whole sentence that names the exceptions came or went, where the clause says something else now. */
function wholeException(
  text: string,
  gone: boolean,
  side: ChangeSide,
  known: readonly Impact[],
  draft: Side,
): Impact[] {
  if (known.some(({ kind, fact }) => fact === 'presence' && LIMITS.has(kind as ClauseKind)))
    return [];
  const { limitExcepted } = modalityOf(draft.agreement.language);
  const sentence = sentenceAt(text, text.search(limitExcepted), draft.agreement).trim();
  const quote = quoted([cutTo(sentence, LONGEST)]);
  const helped = protectedSide(side, draft);
  return [
    impact({
      kind: 'liability-cap',
      fact: 'carveOuts',
      from: gone ? quote : null,
      to: gone ? null : quote,
      favours: gone ? helped : against(helped),
      magnitude: gone ? 0.8 : 0.7,
      says: gone
        ? {
            en: `The limit of liability has lost its exception: ${quote}`,
            zh: `责任限制的除外约定被删去：${quote}`,
          }
        : {
            en: `The limit of liability has an exception now: ${quote}`,
            zh: `责任限制新增除外约定：${quote}`,
          },
      short: gone
        ? { en: 'carve-out dropped', zh: '删去除外情形' }
        : { en: 'carve-out added', zh: '新增除外情形' },
    }),
  ];
}

/** Longer sentences are quoted by their beginning. */
const LONGEST = 80;

/** Is the clause, its parent or a sibling about a limit of liability? */
function standsWithLimit(clause: number, { agreement, clauseKinds }: Side): boolean {
  const parent = agreement.clauses[clause]?.parent ?? -1;
  const near = [clause, parent, ...(agreement.clauses[parent]?.children ?? [])];
  return near.some((c) => LIMITS.has(clauseKinds[c] ?? 'other'));
}

/** Whom the limits beside the clause protect; where they do not tell, whose liability its own words name. */
function protectedSide({ clause, text }: ChangeSide, { agreement, findings }: Side): Favours {
  const parent = agreement.clauses[clause]?.parent ?? -1;
  const near = findings.filter(
    (f) => f.clause === clause || (parent >= 0 && agreement.clauses[f.clause]?.parent === parent),
  );
  for (const finding of near)
    if (finding.kind === 'liability-cap' && finding.facts.protects !== null)
      return gainOf(finding.facts.protects);
  for (const finding of near)
    if (finding.kind === 'damages-exclusion' && finding.facts.protects !== null)
      return gainOf(finding.facts.protects);
  const [named] = mentionsIn(text, agreement);
  return named ? gainOf(named.holder) : 'unclear';
}

/**
 * Where in a text the things stand that a limit does not cover: in the sentence that says so; where that
 * begins with them ("Except for …, neither party shall …") before what it then says.
 */
function placeOfThings(text: string, marker: number, agreement: Agreement): [number, number] {
  const start = sentenceStart(text, marker, agreement);
  const sentence = sentenceAt(text, marker, agreement);
  const end = start + sentence.length;
  const { cues, exceptionToLimit } = modalityOf(agreement.language);
  const behind = marker + (exceptionToLimit.exec(text.slice(marker))?.[0].length ?? 0);
  if (marker - start > FEW_CHARACTERS) return [start, end];
  const modal = [...text.slice(behind, end).matchAll(cues)].find(
    ({ groups }) => groups?.['obligation'] ?? groups?.['prohibition'],
  );
  const comma = modal ? text.lastIndexOf(',', behind + modal.index) : -1;
  return [start, comma > behind ? comma : end];
}

/** "(b) ", before the first word of a sentence. */
const FEW_CHARACTERS = 6;

interface Moved {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** The things that an edit took away and brought; "a, b or c" that becomes "a or b" moves only the "or". */
function thingsMoved({ deleted, inserted }: Hunk, { language }: Agreement): Moved {
  const { connectives, listJoints } = modalityOf(language);
  const things = (text: string): string[] =>
    text
      .split(listJoints)
      .map((thing) => thing.replace(connectives, ''))
      .filter((thing) => thing.length > 1);
  const [were, are] = [things(deleted), things(inserted)];
  const only = (some: readonly string[], others: readonly string[]): string[] => {
    const known = new Set(others.map(fold));
    return some.filter((thing) => !known.has(fold(thing)));
  };
  return { gone: only(were, are), come: only(are, were) };
}

function lengthOf(things: readonly string[]): number {
  return things.reduce((sum, { length }) => sum + length, 0);
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(', ');
}
