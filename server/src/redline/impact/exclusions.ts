import { modalityOf } from '../../language/modality.js';
import type { Change, Impact } from '../change.js';
import type { Side } from '../compare.js';
import { fold } from '../normal-form.js';
import { overlaps } from '../../text/span.js';
import { hunksOf } from './hunks.js';
import { type Both, impact } from './impact.js';

const KIND = 'sla-exclusion';

/**
 * What a service level leaves out: an item more, or a condition of one less, and the promise holds
 * for less; the other way round it holds for more.
 */
export function exclusionImpacts(
  change: Change,
  known: readonly Impact[],
  baseline: Side,
  draft: Side,
): Impact[] {
  if (!change.baseline || !change.draft || known.some((i) => i.kind === KIND)) return [];
  if (!holds(change.baseline, baseline) || !holds(change.draft, draft)) return [];
  const { conditions, connectives, listMarks } = modalityOf(draft.agreement.language);
  const [marks, joints] = listMarks;
  const texts = [change.baseline.text, change.draft.text] as const;
  const mark = texts.every((text) => marks.test(text)) ? marks : joints;
  const [before, after] = [
    itemsOf(texts[0], mark, connectives),
    itemsOf(texts[1], mark, connectives),
  ];
  const were = new Set(before.map(fold));
  const are = new Set(after.map(fold));
  const gone = before.filter((item) => !are.has(fold(item)));
  const come = after.filter((item) => !were.has(fold(item)));
  const found: Impact[] = [];
  const paired = Math.min(gone.length, come.length);
  // As many came as went: they are the same ones, reworded.
  if (gone.length === come.length) {
    const hunks = hunksOf(change);
    const dropped = hunks.some((h) => h.inserted === '' && conditions.test(h.deleted));
    const added = hunks.some((h) => h.deleted === '' && conditions.test(h.inserted));
    if (dropped !== added) found.push(reworded(gone[0]!, come[0]!, dropped));
    return found;
  }
  for (const item of come.slice(paired)) found.push(listed(item, false));
  for (const item of gone.slice(paired)) found.push(listed(item, true));
  return found;
}

function holds({ span }: NonNullable<Change['draft']>, { findings }: Side): boolean {
  return findings.some((f) => f.kind === KIND && overlaps(f.span, span));
}

/** The items of a list within a paragraph, without their marks. */
function itemsOf(text: string, mark: RegExp, connectives: RegExp): string[] {
  return text
    .split(mark)
    .map((item) => item.replace(EDGES, '').replace(connectives, ''))
    .filter((item) => item.length > 1);
}

/** Marks and blanks around an item. */
const EDGES = /^[\s,，、；;。.:：]{1,4}|[\s,，、；;。.]{1,4}$/g;

function listed(item: string, gone: boolean): Impact {
  return impact({
    kind: KIND,
    fact: 'items',
    from: gone ? item : null,
    to: gone ? null : item,
    favours: gone ? 'customer' : 'provider',
    magnitude: gone ? 0.5 : 0.6,
    says: gone
      ? { en: `The service level no longer leaves out “${item}”`, zh: `服务承诺不再排除“${item}”` }
      : { en: `The service level now also leaves out “${item}”`, zh: `服务承诺新增排除“${item}”` },
    short: gone
      ? { en: 'SLA exclusion dropped', zh: '减少 SLA 除外情形' }
      : { en: 'SLA exclusion added', zh: '新增 SLA 除外情形' },
  });
}

function reworded(from: string, to: string, wider: boolean): Impact {
  const says: Both = wider
    ? {
        en: `An exclusion of the service level is wider: “${from}” → “${to}”`,
        zh: `服务承诺的除外情形被扩大：“${from}”改为“${to}”`,
      }
    : {
        en: `An exclusion of the service level is narrower: “${from}” → “${to}”`,
        zh: `服务承诺的除外情形被收窄：“${from}”改为“${to}”`,
      };
  return impact({
    kind: KIND,
    fact: 'items',
    from,
    to,
    favours: wider ? 'provider' : 'customer',
    magnitude: wider ? 0.55 : 0.45,
    says,
    short: wider
      ? { en: 'SLA exclusion wider', zh: 'SLA 除外情形扩大' }
      : { en: 'SLA exclusion narrower', zh: 'SLA 除外情形收窄' },
  });
}
