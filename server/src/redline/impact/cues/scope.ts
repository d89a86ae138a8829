import { type CueClass, modalityOf } from '../../../language/modality.js';
import { nuancesOf } from '../../../language/nuances.js';
import type { Favours } from '../../change.js';
import { against, type Both, gainOf } from '../impact.js';
import { lastParty, mentionsIn, subjectBefore } from '../mentions.js';
import { isLimit, LIMITS, sentenceAt, sentenceStart, widerHelps } from '../scope.js';
import { holdsCue } from './words.js';
import {
  addedInQuotes,
  addedOrDropped,
  became,
  both,
  cameOrWent,
  type CueEdit,
  type CueEffect,
  giverIn,
} from './edit.js';

/** A licence that becomes irrevocable, perpetual, exclusive …: wider for who receives it. */
export function grants(edit: CueEdit): CueEffect[] {
  if (!modalityOf(edit.agreement.language).grant.test(edit.draft)) return [];
  const granter = giverIn(edit);
  return addedOrDropped(edit, 'grant', (words, gone) => ({
    says: gone
      ? both(`The grant is no longer “${words}”`, `授权不再是“${words}”`)
      : both(`The grant is now “${words}”`, `授权变为“${words}”`),
    short: gone
      ? both(`no longer ${words}`, `不再“${words}”`)
      : both(`now ${words}`, `新增“${words}”`),
    favours: gone ? granter : against(granter),
    magnitude: gone ? 0.55 : 0.65,
  }));
}

/** "Including negligence": a limit then covers more, and so does a promise to indemnify. */
export function fault(edit: CueEdit): CueEffect[] {
  const side = gainOf(edit.subject);
  const isLimit = LIMITS.has(edit.clauseKind);
  const gains = isLimit ? side : edit.clauseKind === 'indemnity' ? against(side) : 'unclear';
  return addedOrDropped(edit, 'fault', (words, gone) => ({
    says: gone
      ? both(
          `Negligence is no longer covered: “${words}” is gone`,
          `不再涵盖过失情形：删去“${words}”`,
        )
      : both(`Negligence is covered, too: “${words}”`, `现也涵盖过失情形：“${words}”`),
    short: gone
      ? both('negligence not covered', '不再涵盖过失')
      : both('covers negligence', '涵盖过失'),
    favours: gone ? against(gains) : gains,
    magnitude: 0.65,
  }));
}

/** Courts that alone may decide, or beside others. */
export function courtsNamed(edit: CueEdit): CueEffect[] {
  return addedOrDropped(edit, 'exclusive-forum', (words, gone) => ({
    says: gone
      ? both(
          `Other courts may decide, too: the jurisdiction is no longer “${words}”`,
          `其他法院亦可管辖：不再“${words}”`,
        )
      : both(`No other court may decide: “${words}”`, `其他法院不再有管辖权：“${words}”`),
    short: gone ? both(`no longer ${words}`, `不再“${words}”`) : both(words, words),
    favours: 'unclear',
    magnitude: 0.5,
  }));
}

/** Only a material breach, or any: the more counts the worse for who may be in breach. */
export function materiality(edit: CueEdit): CueEffect[] {
  const { draft, hunk, agreement } = edit;
  const before = draft.slice(sentenceStart(draft, hunk.draftAt, agreement), hunk.draftAt);
  const breaching = gainOf(lastParty(before, agreement));
  return addedOrDropped(edit, 'material', (words, gone) => ({
    says: gone
      ? both(
          `A lesser breach is enough now: “${words}” is dropped`,
          `对违约程度的要求降低：删去“${words}”`,
        )
      : both(
          `A lesser breach is not enough any more: “${words}”`,
          `轻微违约不再计入：新增“${words}”`,
        ),
    short: addedInQuotes(words, gone),
    favours: gone ? against(breaching) : breaching,
    magnitude: 0.6,
  }));
}

/** Only what is material, or all of it: material defects, "in all material respects". */
export function materialOnly(edit: CueEdit): CueEffect[] {
  const more = wider(edit);
  return addedOrDropped(edit, 'material-only', (words, gone) => ({
    says: gone
      ? both(
          `Not only what is material counts: “${words}” is gone`,
          `不再以重大为限：删去“${words}”`,
        )
      : both(`Only what is material counts: “${words}”`, `仅以重大为限：新增“${words}”`),
    short: addedInQuotes(words, gone),
    favours: gone ? more : against(more),
    magnitude: 0.5,
  }));
}

/** Characters that an edit may have beside the words for grave fault: 因…的, "its". */
const BESIDE_FAULT = 4;

/**
 * What somebody answers for only where he acted on purpose, or with gross negligence. In an exception
 * to a limit the words are a carve-out, and told as that.
 */
export function graveFault(edit: CueEdit): CueEffect[] {
  const { draft, hunk, lost, gained, agreement } = edit;
  const { exceptionToLimit } = modalityOf(agreement.language);
  if (lost.has('exception') || gained.has('exception')) return [];
  const sentence = sentenceAt(draft, hunk.draftAt, agreement);
  if (exceptionToLimit.test(sentence) || holdsCue(sentence, 'exception', agreement)) return [];
  // one of several grounds that came or went is no degree of fault
  const words = lost.get('grave-fault') ?? gained.get('grave-fault') ?? '';
  const stretch = (lost.has('grave-fault') ? hunk.deleted : hunk.inserted).trim();
  if (stretch.length > words.length + BESIDE_FAULT) return [];
  const more = wider(edit);
  return addedOrDropped(edit, 'grave-fault', (words, gone) => ({
    says: gone
      ? both(
          `Not only grave fault counts any more: “${words}” is gone`,
          `不再以故意或重大过失为限：删去“${words}”`,
        )
      : both(`Only grave fault counts now: “${words}”`, `仅限故意或重大过失：新增“${words}”`),
    short: addedInQuotes(words, gone),
    favours: gone ? more : against(more),
    magnitude: 0.6,
  }));
}

/** What somebody stands in for only as far as he knows. */
export function knowledge(edit: CueEdit): CueEffect[] {
  const { hunk, draft, agreement } = edit;
  const named = mentionsIn(hunk.deleted + hunk.inserted, agreement).at(-1)?.holder;
  const next = mentionsIn(draft.slice(hunk.draftAt), agreement)[0]?.holder;
  const side = gainOf(edit.subject ?? named ?? next ?? null);
  return addedOrDropped(edit, 'knowledge', (words, gone) => ({
    says: gone
      ? both(
          `It holds whether it was known or not: “${words}” is gone`,
          `不再以知情为限：删去“${words}”`,
        )
      : both(`It holds only as far as it was known: “${words}”`, `仅以知情为限：新增“${words}”`),
    short: cameOrWent(words, gone),
    favours: gone ? against(side) : side,
    magnitude: 0.6,
  }));
}

/** Words that keep what is owed to a part of it. */
const PARTS: readonly (readonly [CueClass, Both])[] = [
  ['direct', both('direct loss', '直接损失')],
  ['third-party', both('what third parties claim', '第三方索赔')],
  // not what a settlement or the defence costs
  ['adjudicated', both('what a court awards', '法院裁判确定的部分')],
  ['reasonable-cost', both('what is reasonable', '合理的部分')],
];

/** Longer edits bring more than "reasonable". */
const LONGEST_PART = 32;

/** All that was lost or spent, or a part of it only: direct loss, what a court awards. */
export function partsOnly(edit: CueEdit): CueEffect[] {
  if (isLimit(edit.draft, edit.hunk.draftAt, edit.clauseKind, edit.agreement)) return [];
  const more = wider(edit);
  const { length } = edit.hunk.deleted + edit.hunk.inserted;
  // in a sentence that is all new "reasonable" is not what the edit is about
  const parts = PARTS.filter(([cue]) => cue !== 'reasonable-cost' || length <= LONGEST_PART);
  return parts.flatMap(([cue, { en, zh }]) =>
    addedOrDropped(edit, cue, (words, gone) => ({
      says: gone
        ? both(
            `Not only ${en} counts any more: “${words}” is gone`,
            `不再限于${zh}：删去“${words}”`,
          )
        : both(`Only ${en} counts now: “${words}”`, `仅限${zh}：新增“${words}”`),
      short: gone ? both(`not only ${en}`, `不限于${zh}`) : both(`only ${en}`, `仅限${zh}`),
      favours: gone ? more : against(more),
      magnitude: cue === 'reasonable-cost' ? 0.45 : 0.6,
    })),
  );
}

/** Of two limbs the higher, or the lower. */
export function limbs(edit: CueEdit): CueEffect[] {
  const { lost, gained, clauseKind } = edit;
  const falls = lost.has('higher-of') && gained.has('lower-of');
  const rises = lost.has('lower-of') && gained.has('higher-of');
  if (!falls && !rises) return [];
  const from = (lost.get('higher-of') ?? lost.get('lower-of'))!;
  const to = (gained.get('lower-of') ?? gained.get('higher-of'))!;
  const less = LIMITS.has(clauseKind)
    ? gainOf(edit.subject)
    : // of two limits to an increase of prices the higher lets them rise more
      nuancesOf(edit.agreement.language).dearer.test(
          sentenceAt(edit.draft, edit.hunk.draftAt, edit.agreement),
        )
      ? 'customer'
      : against(wider(edit));
  return [
    {
      fact: 'limb',
      says: falls
        ? both(
            `Of the two the lower counts now: “${from}” → “${to}”`,
            `由取高改为取低：“${from}”改为“${to}”`,
          )
        : both(
            `Of the two the higher counts now: “${from}” → “${to}”`,
            `由取低改为取高：“${from}”改为“${to}”`,
          ),
      short: became(from, to),
      favours: falls ? less : against(less),
      magnitude: 0.75,
    },
  ];
}

/** "And" that becomes "or": of several conditions or things one is enough. Good for who may. */
export function alternatives({ hunk, draft, agreement }: CueEdit): CueEffect[] {
  const { conjunctions, cues } = modalityOf(agreement.language);
  const from = hunk.deleted.trim();
  const to = hunk.inserted.trim();
  const loosened = conjunctions.and.test(from) && conjunctions.or.test(to);
  const tightened = conjunctions.or.test(from) && conjunctions.and.test(to);
  if (!loosened && !tightened) return [];
  const start = sentenceStart(draft, hunk.draftAt, agreement);
  const right = [...sentenceAt(draft, hunk.draftAt, agreement).matchAll(cues)].find(
    ({ groups }) => groups?.['discretion'] !== undefined,
  );
  const holder = right ? gainOf(subjectBefore(draft, start + right.index, agreement)) : 'unclear';
  return [
    {
      fact: 'conjunction',
      says: loosened
        ? both(
            `One of several is enough now: “${from}” becomes “${to}”`,
            `满足其一即可：“${from}”改为“${to}”`,
          )
        : both(
            `All of several are needed now: “${from}” becomes “${to}”`,
            `须同时满足：“${from}”改为“${to}”`,
          ),
      short: became(from, to),
      favours: loosened ? holder : against(holder),
      magnitude: 0.5,
    },
  ];
}

/** Whom it helps that the sentence covers more where the edit stands. */
function wider({ draft, hunk, clauseKind, agreement }: CueEdit): Favours {
  return widerHelps(draft, hunk.draftAt, clauseKind, agreement);
}
