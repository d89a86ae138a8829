import { effectCuesOf } from '../../language/effect-cues.js';
import type { Duration } from '../../clauses/facts.js';
import { readDurations } from '../../language/values/index.js';
import type { Change, Impact } from '../change.js';
import type { Side } from '../compare.js';
import { overlaps } from '../../text/span.js';
import { distance, impact } from './impact.js';
import { durationInDays, durationInWords } from './provision.js';

/**
 * How long before the end a renewal must be stopped: the longer, the sooner it is too late. That helps
 * who is paid.
 */
export function renewalNoticeImpacts(change: Change, baseline: Side, draft: Side): Impact[] {
  if (!change.baseline || !change.draft || !renews(change.draft, draft)) return [];
  const from = noticeIn(change.baseline.text, baseline);
  const to = noticeIn(change.draft.text, draft);
  if (!from || !to) return [];
  const a = durationInDays(from);
  const b = durationInDays(to);
  if (a === b) return [];
  const longer = b > a;
  const before = durationInWords(from);
  const after = durationInWords(to);
  return [
    impact({
      kind: 'automatic-renewal',
      fact: 'noticeDays',
      from: before.en,
      to: after.en,
      favours: longer ? 'provider' : 'customer',
      magnitude: 0.45 + 0.3 * distance(a, b),
      says: {
        en: `A renewal must be stopped ${after.en} before the end instead of ${before.en}`,
        zh: `停止续期须提前的时间由${before.zh}改为${after.zh}`,
      },
      short: {
        en: `stop renewal: ${before.en} → ${after.en}`,
        zh: `停止续期：${before.zh} → ${after.zh}`,
      },
    }),
  ];
}

function renews({ span }: NonNullable<Change['draft']>, { findings }: Side): boolean {
  return findings.some((f) => f.kind === 'automatic-renewal' && overlaps(f.span, span));
}

function noticeIn(text: string, { agreement }: Side): Duration | null {
  const printed = effectCuesOf(agreement.language).renewalNotice.exec(text)?.[1];
  return printed === undefined ? null : (readDurations(printed)[0]?.value ?? null);
}
