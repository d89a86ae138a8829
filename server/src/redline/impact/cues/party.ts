import { modalityOf, type Beside } from '../../../language/modality.js';
import { nuancesOf } from '../../../language/nuances.js';
import type { Holder } from '../../../clauses/facts.js';
import type { Favours } from '../../change.js';
import { against, type Both, gainOf, holderName } from '../impact.js';
import { mentionsIn, subjectBefore } from '../mentions.js';
import { sentenceAt } from '../scope.js';
import { became, both, type CueEdit, type CueEffect } from './edit.js';

/** A duty that stays and passes from one side to the other, by a passive: "shall be indemnified by". */
export function dutyTurned(edit: CueEdit): CueEffect[] {
  const { hunk, baseline, draft, agreement } = edit;
  const was = dutyIn(sentenceAt(baseline, hunk.baselineAt, agreement), agreement);
  const is = dutyIn(sentenceAt(draft, hunk.draftAt, agreement), agreement);
  if (was === null || is === null || was.passive === is.passive) return [];
  const sides = new Set([was.bearer, is.bearer]);
  if (!sides.has('provider') || !sides.has('customer')) return [];
  return [
    {
      fact: 'party',
      says: said('burden', was.bearer as Side, is.bearer as Side, hunk.deleted, hunk.inserted),
      short: became(holderName(was.bearer).en, holderName(is.bearer).en),
      favours: against(gainOf(is.bearer)),
      magnitude: 0.7,
    },
  ];
}

interface Duty {
  readonly bearer: Holder;
  readonly passive: boolean;
}

/** Who bears the first duty of a sentence: who is named by "by" where it is in the passive. */
function dutyIn(sentence: string, agreement: CueEdit['agreement']): Duty | null {
  const { agent, cues } = modalityOf(agreement.language);
  const modal = [...sentence.matchAll(cues)].find(({ groups }) => groups?.['obligation']);
  if (!modal) return null;
  const passive = nuancesOf(agreement.language).passive.test(
    sentence.slice(modal.index + modal[0].length),
  );
  const bearer = passive
    ? mentionsIn(sentence, agreement).find(({ at }) => agent.test(sentence.slice(0, at)))?.holder
    : subjectBefore(sentence, modal.index, agreement);
  return bearer === null || bearer === undefined ? null : { bearer, passive };
}

type Side = 'provider' | 'customer';
type Role = 'choice' | 'owner' | 'place' | 'right' | 'burden';

/** Roles that a party has in a sentence, the more telling words first. */
const ROLES: readonly Role[] = ['choice', 'owner', 'place', 'right', 'burden'];

/** One side in the place of the other: its choice, its property, its duty. */
export function partyReplaced({ hunk, draft, agreement, subject }: CueEdit): CueEffect[] {
  const was = hunk.deleted.trim();
  const is = hunk.inserted.trim();
  if (was === '' || is === '') return [];
  const to = onlyParty(is, agreement, subject);
  const from = onlyParty(was, agreement, subject);
  if (to === from) return [];
  const before = draft.slice(0, hunk.draftAt).trimEnd() + ' ';
  const after = draft.slice(hunk.draftAt + hunk.inserted.trimEnd().length);
  const own = nuancesOf(agreement.language).own.test(is);
  const roles = modalityOf(agreement.language).roles;
  const role = ROLES.find((name) => stands(roles[name], before, is, after, own)) ?? null;
  // "the court at the defendant's seat" names no side, and can still become one side's
  if ((to === null || from === null) && role !== 'place') return [];
  return [
    {
      fact: 'party',
      says: said(role, from, to, was, is),
      short: became(was, is),
      favours: helped(role, from, to),
      magnitude: role === null ? 0.5 : 0.65,
    },
  ];
}

/** The side that is all that some words name; null where they name none, or say more. */
function onlyParty(
  words: string,
  agreement: CueEdit['agreement'],
  subject: CueEdit['subject'],
): Side | null {
  if (nuancesOf(agreement.language).own.test(words))
    return subject === 'provider' || subject === 'customer' ? subject : null;
  const mentions = mentionsIn(words, agreement);
  const [mention] = mentions;
  if (!mention || mentions.length > 1) return null;
  const { holder, at, end } = mention;
  if (holder !== 'provider' && holder !== 'customer') return null;
  return words.length - (end - at) <= ARTICLE ? holder : null;
}

/** Characters of an article before a name, or of a mark of the genitive behind it. */
const ARTICLE = 4;

/** The mark of the genitive may have been part of the edit. */
function stands(
  { before, after }: Beside,
  left: string,
  words: string,
  right: string,
  own: boolean,
): boolean {
  const genitive = own ? "'s" : (/['’]s?$/.exec(words)?.[0] ?? '');
  return before.test(left) || before.test(left.trimEnd()) || after.test(genitive + right);
}

function helped(role: Role | null, from: Side | null, to: Side | null): Favours {
  if (role === null) return 'unclear';
  const gaining = to ?? against(gainOf(from));
  return role === 'burden' ? against(gaining) : gaining;
}

function said(
  role: Role | null,
  from: Side | null,
  to: Side | null,
  was: string,
  is: string,
): Both {
  const [a, b] = [holderName(from), holderName(to)];
  switch (role) {
    case 'choice':
      return both(
        `What depended on ${a.en} now depends on ${b.en}`,
        `原取决于${a.zh}的事项改为取决于${b.zh}`,
      );
    case 'owner':
      return both(`What belonged to ${a.en} now belongs to ${b.en}`, `权利由${a.zh}改归${b.zh}`);
    case 'place':
      return to === null
        ? both(
            `The place is no longer that of ${a.en}: “${is}” instead of “${was}”`,
            `地点不再是${a.zh}一方：“${was}”改为“${is}”`,
          )
        : both(
            `The place is now that of ${b.en}: “${is}” instead of “${was}”`,
            `地点改为${b.zh}一方：“${was}”改为“${is}”`,
          );
    case 'right':
      return both(`The right passes from ${a.en} to ${b.en}`, `权利由${a.zh}改由${b.zh}行使`);
    case 'burden':
      return both(`The burden passes from ${a.en} to ${b.en}`, `责任由${a.zh}改由${b.zh}承担`);
    case null:
      return both(`“${is}” takes the place of “${was}”`, `“${was}”改为“${is}”`);
  }
}
