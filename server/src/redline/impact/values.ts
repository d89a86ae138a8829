import type { Agreement } from '../../agreement/model.js';
import { modalityOf } from '../../language/modality.js';
import { nuancesOf } from '../../language/nuances.js';
import { readValues } from '../../language/values/read.js';
import type { Value } from '../../language/values/value.js';
import type { Change, Favours, Impact } from '../change.js';
import { boundBefore, growingHelps } from './bounds.js';
import { mentions } from './echoes.js';
import { longerTimeHelps } from './going-on.js';
import { against, gainOf, impact } from './impact.js';
import { type Hunk, hunksOf } from './hunks.js';
import { subjectBefore } from './mentions.js';
import { sentenceStart } from './scope.js';
import { Remembered } from '../../text/remembered.js';
import {
  NAMES,
  SHORT,
  countImpact,
  currencyImpact,
  numberOf,
  valueImpact,
} from './value-impact.js';

/** Kinds of effect that say nothing of figures. */
const SILENT: ReadonlySet<string> = new Set(['wording', 'definition', 'cross-reference']);

const saysNothingOfFigures = ({ kind, fact }: Impact): boolean =>
  SILENT.has(kind) && fact !== 'deadline';

/** Values replaced by others of the same sort, where no fact of a finding says it already. */
export function valueImpacts(
  change: Change,
  known: readonly Impact[],
  agreement: Agreement,
): Impact[] {
  const found: Impact[] = [];
  // the figures of a clause that is all new, or gone, are not figures that moved
  if (!change.baseline || !change.draft) return found;
  for (const hunk of hunksOf(change)) {
    const { deleted, inserted } = hunk;
    const before = remembered.get(deleted, () => readValues(deleted));
    const after = remembered.get(inserted, () => readValues(inserted));
    for (const kind of ['money', 'percentage', 'duration', 'date', 'number'] as const) {
      const a = before.filter((v) => v.kind === kind);
      const b = after.filter((v) => v.kind === kind);
      const whole = kind === 'percentage' ? wholeImpact(hunk, a, b, change, agreement) : [];
      if (whole.length > 0) {
        found.push(...whole);
        continue;
      }
      if (kind !== 'number' && kind !== 'date' && known.every(saysNothingOfFigures)) {
        if (b.length === 0 && deleted.length <= SHORT)
          found.push(
            ...a.map((v) =>
              oneSided(kind, v, change.baseline!.text, hunk.baselineAt, true, agreement, inserted),
            ),
          );
        if (a.length === 0 && inserted.length <= SHORT)
          found.push(
            ...b.map((v) =>
              oneSided(kind, v, change.draft!.text, hunk.draftAt, false, agreement, deleted),
            ),
          );
      }
      if (a.length === 0 || a.length !== b.length) continue;
      a.forEach((from, k) => {
        const to = b[k]!;
        const printedFrom = deleted.slice(from.start, from.end).trim();
        const printedTo = inserted.slice(to.start, to.end).trim();
        if (printedFrom === printedTo || isKnown(known, from, to)) return;
        const [textFrom, textTo] = [change.baseline!.text, change.draft!.text];
        const [was, is] = [hunk.baselineAt + from.start, hunk.draftAt + to.start];
        const now = growingHelps(textTo, is, hunk.draftAt + to.end, agreement);
        // where the draft leaves open whom it helps, the baseline may have said
        const helps =
          now === 'provider' || now === 'customer'
            ? now
            : growingHelps(textFrom, was, hunk.baselineAt + from.end, agreement);
        // a time that something lasts and the notice of its end do not compare
        const isNotice = (text: string, start: number, end: number): boolean =>
          isNoticeTime(text.slice(0, start), text.slice(end), agreement);
        if (
          kind === 'duration' &&
          isNotice(textFrom, was, hunk.baselineAt + from.end) !==
            isNotice(textTo, is, hunk.draftAt + to.end)
        )
          return;
        // 3% and "the index plus 2%" do not compare
        const { onTop } = nuancesOf(agreement.language);
        if (onTop.test(textFrom.slice(0, was)) !== onTop.test(textTo.slice(0, is))) {
          found.push(measuredOtherwise(kind, printedFrom, printedTo));
          return;
        }
        const bounds = boundBefore(textTo.slice(Math.max(0, is - BOUND_REACH), is), agreement);
        found.push(valueImpact(kind, from, to, printedFrom, printedTo, helps, bounds !== null));
      });
    }
    found.push(...countImpact(hunk, change, known, agreement));
    found.push(...currencyImpact(deleted, inserted, before, after));
    found.push(...ordinalImpact(hunk, change.baseline.text, change.draft.text, agreement));
  }
  return found;
}

const remembered = new Remembered<readonly Value[]>(4000, 400);

/** "50% of the fees" that becomes "all fees", or the other way round: all of something is 100%. */
function wholeImpact(
  { deleted, inserted, baselineAt, draftAt }: Hunk,
  before: readonly Value[],
  after: readonly Value[],
  { baseline, draft }: Change,
  agreement: Agreement,
): Impact[] {
  const { whole } = nuancesOf(agreement.language);
  const [from, to] = [before[0], after[0]];
  if (before.length + after.length !== 1) return [];
  const words = from ? inserted : deleted;
  const all = whole.exec(words)?.[0].trim();
  if (all === undefined) return [];
  const [text, at] = from ? [baseline!.text, baselineAt] : [draft!.text, draftAt];
  const value = (from ?? to)!;
  const helps = growingHelps(text, at + value.start, at + value.end, agreement);
  const printed = (from ? deleted : inserted).slice(value.start, value.end).trim();
  const everything = { ...value, kind: 'percentage', percent: 100 } as Value;
  return [
    from
      ? valueImpact('percentage', from, everything, printed, all, helps, false)
      : valueImpact('percentage', everything, value, all, printed, helps, false),
  ];
}

/**
 * A value that was dropped, or that is new. Where it is the most or the least that is agreed, there is
 * no such bound any more, or there is one now.
 * @param at where the stretch starts in `text` that the value stands in
 * @param instead the words that took its place, or whose place it took: they may bound as much
 */
function oneSided(
  kind: keyof typeof NAMES,
  value: Value,
  text: string,
  at: number,
  gone: boolean,
  agreement: Agreement,
  instead: string,
): Impact {
  const [start, end] = [at + value.start, at + value.end];
  const before = text.slice(sentenceStart(text, start, agreement), start);
  const added = raisedBy(before, kind, printedOf(), gone, agreement);
  if (added) return added;
  const bound = boundBefore(before.slice(-BOUND_REACH), agreement);
  if (bound === null && value.kind === 'percentage' && value.percent < 100) {
    const part = partOwed(text, start, before, printedOf(), gone, agreement);
    if (part) return part;
  }
  const ongoing = bound === null ? longerTimeHelps(text, start, end, agreement) : null;
  if (ongoing !== null) return limitedTo(printedOf(), gone ? ongoing : against(ongoing), gone);
  const grows = growingHelps(text, start, end, agreement);
  const more = (bound === 'most') === gone ? grows : against(grows);
  const isNotice = bound === null && isNoticeTime(before, text.slice(end), agreement);
  const name = bound !== null ? BOUNDS[bound] : isNotice ? NOTICE : NAMES[kind];
  const printed = printedOf();
  return impact({
    kind: 'value',
    fact: kind,
    from: gone ? printed : null,
    to: gone ? null : printed,
    favours:
      bound !== null
        ? instead.length > FEW_LETTERS
          ? 'unclear'
          : more
        : isNotice
          ? gone
            ? against(grows)
            : grows
          : 'unclear',
    magnitude: bound === null && !isNotice ? 0.35 : 0.5,
    says: gone
      ? { en: `The ${name.en} ${printed} is dropped`, zh: `删去${name.zh}${printed}` }
      : { en: `The ${name.en} ${printed} is new`, zh: `新增${name.zh}${printed}` },
    short: gone
      ? { en: `− ${printed}`, zh: `删去 ${printed}` }
      : { en: `+ ${printed}`, zh: `新增 ${printed}` },
  });

  function printedOf(): string {
    return text.slice(start, end).trim();
  }
}

/** A figure by itself, and one that comes on top of another measure. */
function measuredOtherwise(kind: string, from: string, to: string): Impact {
  return impact({
    kind: 'value',
    fact: kind,
    from,
    to,
    favours: 'unclear',
    magnitude: 0.5,
    says: {
      en: `It is measured otherwise: ${to} instead of ${from}, and one of them comes on top of another measure`,
      zh: `计算方式改变：${from}改为${to}，其中一项另加于其他标准之上`,
    },
    short: { en: `${from} → ${to}`, zh: `${from} → ${to}` },
  });
}

/** A time in which something counts at all, where before it always did; or no longer. */
function limitedTo(printed: string, favours: Favours, gone: boolean): Impact {
  return impact({
    kind: 'value',
    fact: 'duration',
    from: gone ? printed : null,
    to: gone ? null : printed,
    favours,
    magnitude: 0.5,
    says: gone
      ? {
          en: `It is no longer limited to a time of ${printed}`,
          zh: `不再限于${printed}的期限内`,
        }
      : { en: `It is limited to a time of ${printed} now`, zh: `改为限于${printed}的期限内` },
    short: gone
      ? { en: `− ${printed}`, zh: `删去 ${printed}` }
      : { en: `+ ${printed}`, zh: `新增 ${printed}` },
  });
}

/** Letters of words that say nothing of an amount: "the", 的. */
const FEW_LETTERS = 8;

/** "Pays the value" that becomes "pays 80% of the value": a part of what is made good, where before it was all of it. */
function partOwed(
  text: string,
  start: number,
  before: string,
  printed: string,
  gone: boolean,
  agreement: Agreement,
): Impact | null {
  if (!nuancesOf(agreement.language).compensates.test(before)) return null;
  const side = gainOf(subjectBefore(text, start, agreement));
  if (side !== 'provider' && side !== 'customer') return null;
  return impact({
    kind: 'value',
    fact: 'percentage',
    from: gone ? printed : null,
    to: gone ? null : printed,
    favours: gone ? against(side) : side,
    magnitude: 0.5,
    says: gone
      ? { en: `All of it is made good now, not ${printed}`, zh: `赔偿不再限于${printed}` }
      : { en: `Only ${printed} of it is made good now`, zh: `赔偿改为仅限${printed}` },
    short: gone
      ? { en: `− ${printed}`, zh: `删去 ${printed}` }
      : { en: `only ${printed}`, zh: `仅 ${printed}` },
  });
}

/** What comes on top of another measure raises the most, or the least, that is agreed; else null. */
function raisedBy(
  before: string,
  kind: keyof typeof NAMES,
  printed: string,
  gone: boolean,
  agreement: Agreement,
): Impact | null {
  const { onTop, dearer } = nuancesOf(agreement.language);
  const match = onTop.exec(before);
  if (!match) return null;
  const helps: Favours = dearer.test(before) ? 'provider' : 'unclear';
  return impact({
    kind: 'value',
    fact: kind,
    from: gone ? printed : null,
    to: gone ? null : printed,
    favours: gone ? against(helps) : helps,
    magnitude: 0.5,
    says: gone
      ? { en: `${printed} on top is gone`, zh: `删去另加的${printed}` }
      : { en: `It is higher by ${printed} now`, zh: `另加${printed}` },
    short: gone
      ? { en: `− ${printed}`, zh: `删去 ${printed}` }
      : { en: `+ ${printed}`, zh: `另加 ${printed}` },
  });
}

/** "The fifth business day" that becomes the second. */
function ordinalImpact(
  { deleted, inserted, baselineAt, draftAt }: Hunk,
  baseline: string,
  draft: string,
  agreement: Agreement,
): Impact[] {
  if (deleted === '' || inserted === '') return [];
  const { ordinalDay } = nuancesOf(agreement.language);
  const [from, to] = [ordinalDay(baseline.slice(baselineAt)), ordinalDay(draft.slice(draftAt))];
  if (from === null || to === null || from === to) return [];
  const later = to > from;
  const [was, is] = [deleted.trim(), inserted.trim()];
  return [
    impact({
      kind: 'value',
      fact: 'day',
      from: was,
      to: is,
      favours: 'unclear',
      magnitude: 0.35,
      says: {
        en: `The day is ${later ? 'later' : 'earlier'} now: the ${is} instead of the ${was}`,
        zh: `日期${later ? '推迟' : '提前'}：“${was}”改为“${is}”`,
      },
      short: { en: `${was} → ${is} day`, zh: `${was} → ${is}` },
    }),
  ];
}

/** Is a time that by which somebody must be told beforehand? */
function isNoticeTime(before: string, after: string, { language }: Agreement): boolean {
  const { noticeTime } = modalityOf(language);
  return noticeTime.before.test(before) || noticeTime.after.test(after);
}

const NOTICE = { en: 'notice of', zh: '提前通知期' } as const;

const BOUNDS = {
  most: { en: 'ceiling of', zh: '上限' },
  least: { en: 'minimum of', zh: '下限' },
} as const;

/** Characters before a figure that the words stand in that make it a bound. */
const BOUND_REACH = 60;

/** Does an impact only quote the edited words, whatever figures stand in them? */
function quotesWhole({ kind, from, to }: Impact): boolean {
  return kind === 'definition' || (kind === 'wording' && (isLong(from) || isLong(to)));
}

function isLong(words: Impact['from']): boolean {
  return typeof words === 'string' && words.length > SHORT;
}

/** Does an impact of a finding already speak of these two figures? */
function isKnown(known: readonly Impact[], from: Value, to: Value): boolean {
  const a = numberOf(from);
  const b = numberOf(to);
  if (a === null || b === null) return false;
  // a rate of late payment is known by the day, however it is printed
  if (
    from.kind === 'percentage' &&
    known.some((i) => i.fact === 'ratePerDay' || i.fact === 'reference' || i.fact === 'once')
  )
    return true;
  // "five times" is 500%
  const scales = from.kind === 'number' ? [1, 100] : [1];
  return known.some(
    (i) =>
      !quotesWhole(i) &&
      scales.some(
        (scale) => mentions(i.from, i.short.en, a * scale) && mentions(i.to, i.short.en, b * scale),
      ),
  );
}
