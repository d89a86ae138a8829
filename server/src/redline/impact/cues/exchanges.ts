import { type CueClass, modalityOf } from '../../../language/modality.js';
import { nuancesOf } from '../../../language/nuances.js';
import type { Favours } from '../../change.js';
import { against, gainOf } from '../impact.js';
import { mentionsIn, subjectBefore } from '../mentions.js';
import { bearerIn, isLimit, sentenceAt } from '../scope.js';
import {
  addedOrDropped,
  became,
  both,
  cameOrWent,
  type CueEdit,
  type CueEffect,
  giverIn,
} from './edit.js';

/** What is given back or made good in money, and no longer; or the other way round. */
export function cash({ lost, gained }: CueEdit): CueEffect[] {
  const was = lost.get('cash');
  const is = gained.get('voucher') ?? gained.get('lapses');
  if (was !== undefined && is !== undefined)
    return [
      {
        fact: 'cash',
        says: both(
          `It is no longer paid in money: “${is}” instead of “${was}”`,
          `不再以现金支付：“${was}”改为“${is}”`,
        ),
        short: both('no longer in cash', '不再支付现金'),
        favours: 'provider',
        magnitude: 0.55,
      },
    ];
  const before = lost.get('voucher') ?? lost.get('lapses');
  const now = gained.get('cash');
  if (before === undefined || now === undefined) return [];
  return [
    {
      fact: 'cash',
      says: both(
        `It is paid in money now: “${now}” instead of “${before}”`,
        `改为以现金支付：“${before}”改为“${now}”`,
      ),
      short: both('in cash', '以现金支付'),
      favours: 'customer',
      magnitude: 0.5,
    },
  ];
}

/** Work without a charge that is charged now, or the other way round: good for who does it. */
export function charges(edit: CueEdit): CueEffect[] {
  const { lost, gained } = edit;
  const free = lost.get('free');
  const charged = gained.get('charged');
  const bearer = charged === undefined ? null : bearerIn(charged, edit.agreement);
  const side = bearer === null ? giverIn(edit) : against(gainOf(bearer));
  if (free !== undefined || (charged !== undefined && !gained.has('free') && !lost.has('charged')))
    return [
      {
        fact: 'charge',
        says:
          free === undefined
            ? both(`It is charged now: “${charged!}”`, `改为收费：新增“${charged!}”`)
            : charged === undefined
              ? both(`It is no longer free: “${free}” is gone`, `不再免费：删去“${free}”`)
              : both(
                  `It is no longer free: “${charged}” instead of “${free}”`,
                  `不再免费：“${free}”改为“${charged}”`,
                ),
        short: both('no longer free', '不再免费'),
        favours: side,
        magnitude: 0.55,
      },
    ];
  const now = gained.get('free');
  if (now === undefined) return [];
  return [
    {
      fact: 'charge',
      says: both(`It is free now: “${now}”`, `改为免费：新增“${now}”`),
      short: both('free of charge', '改为免费'),
      favours: against(side),
      magnitude: 0.5,
    },
  ];
}

/** A ceiling for each claim that becomes one for all of them, or the other way round. */
export function claims(edit: CueEdit): CueEffect[] {
  const { lost, gained, draft, hunk, clauseKind, agreement } = edit;
  const together = lost.get('per-claim');
  const apart = gained.get('per-claim');
  const words = together ?? apart;
  if (words === undefined || (together !== undefined && apart !== undefined)) return [];
  if (!isLimit(draft, hunk.draftAt, clauseKind, agreement)) return [];
  const side = gainOf(edit.subject);
  return [
    {
      fact: 'claims',
      says:
        together !== undefined
          ? both(
              `The ceiling counts for all claims together and no longer for each: “${words}” is gone`,
              `上限改为累计计算，不再按次计算：删去“${words}”`,
            )
          : both(
              `The ceiling counts for each claim now and not for all together: “${words}”`,
              `上限改为按次计算，不再累计：新增“${words}”`,
            ),
      short:
        together !== undefined
          ? both('one ceiling for all claims', '上限改为累计')
          : both('a ceiling for each claim', '上限改为按次'),
      favours: together !== undefined ? side : against(side),
      magnitude: 0.7,
    },
  ];
}

/** A standard by its name, against which the work can be held, that goes or comes. */
export function standards(edit: CueEdit): CueEffect[] {
  const side = gainOf(edit.subject);
  const { hunk, baseline, draft, agreement } = edit;
  const { levelOf } = nuancesOf(agreement.language);
  const from = levelOf(aroundEdit(baseline, hunk.baselineAt, hunk.deleted));
  const to = levelOf(aroundEdit(draft, hunk.draftAt, hunk.inserted));
  if (from && to && from.standard === to.standard && from.level !== to.level) {
    const higher = to.level > from.level;
    return [
      {
        fact: 'standard',
        says: both(
          `A ${higher ? 'higher' : 'lower'} level of the standard is owed: “${to.printed}” instead of “${from.printed}”`,
          `标准等级${higher ? '提高' : '降低'}：“${from.printed}”改为“${to.printed}”`,
        ),
        short: became(from.printed, to.printed),
        favours: higher ? against(side) : side,
        magnitude: 0.55,
      },
    ];
  }
  // one named in the place of another leaves a standard
  if (edit.lost.has('standard') && edit.gained.has('standard')) return [];
  return addedOrDropped(edit, 'standard', (words, gone) => ({
    says: gone
      ? both(
          `No standard is named any more: “${words}” is gone`,
          `不再约定具体标准：删去“${words}”`,
        )
      : both(`A standard is named now: “${words}”`, `新增具体标准：“${words}”`),
    short: cameOrWent(words, gone),
    favours: gone ? side : against(side),
    magnitude: 0.5,
  }));
}

/** An edited stretch with what stands right beside it: of 等保三级 only the numeral may have changed. */
function aroundEdit(text: string, at: number, { length }: string): string {
  return text.slice(Math.max(0, at - BESIDE), at + length + BESIDE);
}

const BESIDE = 16;

/** A duty to do something that becomes one to talk about it. */
export function talks(edit: CueEdit): CueEffect[] {
  const { lost, gained, baseline, draft, hunk, agreement } = edit;
  if (lost.has('talks') && gained.has('talks')) return [];
  return addedOrDropped(edit, 'talks', (words, gone) => {
    // whoever has to act now, or had to
    const [text, at, acts] = gone
      ? [draft, hunk.draftAt, hunk.inserted]
      : [baseline, hunk.baselineAt, hunk.deleted];
    const acting = gainOf(subjectBefore(text, at + acts.length, agreement));
    return {
      says: gone
        ? both(`It is no longer left to talks: “${words}” is gone`, `不再留待协商：删去“${words}”`)
        : both(`It is left to talks now: “${words}”`, `改为留待协商：“${words}”`),
      short: gone
        ? both('no longer left to talks', '不再留待协商')
        : both('left to talks', '留待协商'),
      favours: gone ? against(acting) : acting,
      magnitude: 0.55,
    };
  });
}

/** Who answers for something, and no longer does. */
export function answering(edit: CueEdit): CueEffect[] {
  const { lost, gained, hunk, baseline, draft, agreement } = edit;
  const gone = lost.get('answers');
  const come = gained.get('answers');
  if ((gone === undefined) === (come === undefined)) return [];
  const freed = released(edit);
  if (freed !== null) return [freed];
  if (
    // who is bound besides, or instead, is told otherwise
    isOtherwiseTold(lost) ||
    isOtherwiseTold(gained) ||
    isLimit(draft, hunk.draftAt, edit.clauseKind, agreement)
  )
    return [];
  const [text, at, words] =
    gone === undefined ? [draft, hunk.draftAt, come!] : [baseline, hunk.baselineAt, gone];
  const side = gainOf(subjectBefore(text, at, agreement));
  return [
    {
      fact: 'answers',
      says:
        gone === undefined
          ? both(`There is somebody now who answers for it: “${words}”`, `新增责任承担：“${words}”`)
          : both(
              `Nobody answers for it any more: “${words}” is gone`,
              `不再承担责任：删去“${words}”`,
            ),
      short: cameOrWent(words, gone !== undefined),
      favours: gone === undefined ? against(side) : side,
      magnitude: 0.6,
    },
  ];
}

/** Who is said not to answer for something, and was not, or no longer is; null for any other edit. */
function released({ lost, gained, hunk, baseline, draft, agreement }: CueEdit): CueEffect | null {
  if (lost.has('obligation') || gained.has('obligation')) return null;
  const gone = lost.get('answers');
  const words = (gone ?? gained.get('answers'))!;
  const [text, from] = gone === undefined ? [draft, hunk.draftAt] : [baseline, hunk.baselineAt];
  const at = text.indexOf(words, from);
  const { noDuty } = modalityOf(agreement.language);
  const before = text.slice(Math.max(from, at - DENIED_REACH), at);
  const denial = [...before.matchAll(modalityOf(agreement.language).cues)].findLast(
    ({ groups }) => groups?.['negation'] ?? groups?.['prohibition'],
  );
  if (!denial && !noDuty.test(before + words)) return null;
  const side = gainOf(subjectBefore(text, at, agreement));
  const quote = `${denial ? before.slice(denial.index) : before}${words}`;
  return {
    fact: 'answers',
    says:
      gone === undefined
        ? both(`Nobody answers for it now: “${quote}”`, `新增免责：“${quote}”`)
        : both(`It is no longer free of liability: “${quote}” is gone`, `不再免责：删去“${quote}”`),
    short: cameOrWent(quote, gone !== undefined),
    favours: gone === undefined ? side : against(side),
    magnitude: 0.55,
  };
}

/** Characters before the words of a liability that its denial may stand in. */
const DENIED_REACH = 8;

function isOtherwiseTold(cues: ReadonlyMap<CueClass, string>): boolean {
  return cues.has('negation') || cues.has('prohibition') || cues.has('mutual');
}

/** What counts as a breach or an assignment of somebody, whatever it is. */
export function deemedActs(edit: CueEdit): CueEffect[] {
  const { lost, gained, hunk, agreement } = edit;
  const gone = lost.get('deemed-act');
  const come = gained.get('deemed-act');
  if ((gone === undefined) === (come === undefined)) return [];
  const [text, at] =
    gone === undefined ? [edit.draft, hunk.draftAt] : [edit.baseline, hunk.baselineAt];
  const words = (gone ?? come)!;
  const where = text.indexOf(words, at);
  const sentence = sentenceAt(text, Math.max(where, at), agreement);
  const acting: Favours = gainOf(mentionsIn(sentence, agreement)[0]?.holder ?? edit.subject);
  return [
    {
      fact: 'deemed-act',
      says:
        gone === undefined
          ? both(`Something more counts as one: “${words}”`, `新增视为情形：“${words}”`)
          : both(`It is no longer “${words}”`, `不再“${words}”`),
      short: gone === undefined ? became('…', words) : cameOrWent(words, true),
      favours: gone === undefined ? against(acting) : acting,
      magnitude: 0.6,
    },
  ];
}
