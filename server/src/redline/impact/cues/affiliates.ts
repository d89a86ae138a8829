import { modalityOf } from '../../../language/modality.js';
import type { Favours } from '../../change.js';
import { against, type Both, gainOf, holderName } from '../impact.js';
import { mentionsIn, subjectBefore } from '../mentions.js';
import { isLimit, widerHelps } from '../scope.js';
import { addedOrDropped, both, type CueEdit, type CueEffect } from './edit.js';

/**
 * The affiliates of a side that a right, a licence, an indemnity or a limit holds for, too, or no
 * longer does. They stand with the side whose they are: what helps it helps them.
 */
export function affiliates(edit: CueEdit): CueEffect[] {
  return addedOrDropped(edit, 'affiliates', (words, gone) => {
    const text = gone ? edit.baseline : edit.draft;
    const at = text.indexOf(
      words,
      Math.max(0, (gone ? edit.hunk.baselineAt : edit.hunk.draftAt) - words.length),
    );
    const more = helpedByMore(edit, text, at, at + words.length);
    const { en, zh } = whose(edit, text, at);
    return {
      says: gone
        ? both(`${en} are no longer included: “${words}” is gone`, `不再包括${zh}：删去“${words}”`)
        : both(`${en} are included now: “${words}”`, `现包括${zh}：新增“${words}”`),
      short: gone
        ? both('affiliates dropped', '删去关联方')
        : both('affiliates added', '新增关联方'),
      favours: gone ? against(more) : more,
      magnitude: 0.5,
    };
  });
}

/** The party named right before the affiliates; null where they stand alone in a list. */
function ownerBefore({ agreement }: CueEdit, text: string, at: number) {
  const before = text.slice(Math.max(0, at - OWNER_REACH), at).trimEnd();
  const last = mentionsIn(before, agreement).at(-1);
  return last && before.length - last.end <= 2 ? last.holder : null;
}

/** Longest name of a party that is looked for before the affiliates. */
const OWNER_REACH = 60;

function whose(edit: CueEdit, text: string, at: number): Both {
  const holder = ownerBefore(edit, text, at) ?? subjectBefore(text, at, edit.agreement);
  if (holder === null) return both('Affiliates', '关联方');
  const { en, zh } = holderName(holder);
  return both(`Affiliates of ${en}`, `${zh}的关联方`);
}

function helpedByMore(edit: CueEdit, text: string, at: number, end: number): Favours {
  const { agreement, clauseKind } = edit;
  const { cues, grant } = modalityOf(agreement.language);
  const owner = ownerBefore(edit, text, at);
  if (isLimit(text, at, clauseKind, agreement)) return widerHelps(text, at, clauseKind, agreement);
  // right before the verb they are those who may, or must
  const [verb] = text.slice(end, end + VERB_REACH).matchAll(cues);
  if (owner !== null && verb?.groups?.['discretion'] !== undefined) return gainOf(owner);
  if (owner !== null && (verb?.groups?.['obligation'] ?? verb?.groups?.['prohibition']))
    return against(gainOf(owner));
  const helps = widerHelps(text, at, clauseKind, agreement);
  if (helps !== 'unclear') return helps;
  return owner !== null && grant.test(text) ? gainOf(owner) : 'unclear';
}

/** Characters behind the affiliates in which the verb of their sentence begins. */
const VERB_REACH = 10;
