import type { Holder } from '../../clauses/facts.js';
import type { Impact } from '../change.js';
import { against, type Both, days, distance, gainOf, impact } from './impact.js';

export interface NoticeFacts {
  readonly noticeDays: number | null;
  readonly withoutNotice?: boolean;
}

/**
 * A notice or cure period before a right can be used: longer protects the other side.
 * @param right what the notice goes before ("termination", 终止)
 */
export function noticeEffect(
  kind: string,
  fact: 'noticeDays' | 'cureDays',
  from: number | null,
  to: number | null,
  holder: Holder | null,
  right: Both,
): Impact[] {
  if (from === to) return [];
  const name: Both =
    fact === 'noticeDays'
      ? { en: `notice of ${right.en}`, zh: `${right.zh}的通知期` }
      : { en: `time to cure before ${right.en}`, zh: `${right.zh}前的补救期` };
  const shortName: Both =
    fact === 'noticeDays' ? { en: 'notice', zh: '通知期' } : { en: 'cure', zh: '补救期' };
  const user = gainOf(holder);
  const shorter = to === null || (from !== null && to < from);
  const favours = shorter ? user : against(user);
  const a = from === null ? null : days(from);
  const b = to === null ? null : days(to);
  const magnitude = from === null || to === null ? 0.75 : 0.45 + 0.4 * distance(from, to);
  if (a === null)
    return [
      impact({
        kind,
        fact,
        from,
        to,
        favours,
        magnitude: 0.55,
        says: { en: `A ${b!.en} ${name.en} is now required`, zh: `新增${name.zh}${b!.zh}` },
        short: { en: `${shortName.en} + ${b!.en}`, zh: `新增${shortName.zh} ${b!.zh}` },
      }),
    ];
  if (b === null)
    return [
      impact({
        kind,
        fact,
        from,
        to,
        favours,
        magnitude,
        says: { en: `The ${name.en} (${a.en}) is gone`, zh: `删去${name.zh}${a.zh}` },
        short: { en: `${shortName.en} ${a.en} → none`, zh: `${shortName.zh} ${a.zh} → 无` },
      }),
    ];
  return [
    impact({
      kind,
      fact,
      from,
      to,
      favours,
      magnitude,
      says: {
        en: `The ${name.en} ${shorter ? 'shrinks' : 'grows'} from ${a.en} to ${b.en}`,
        zh: `${name.zh}由${a.zh}${shorter ? '缩短为' : '延长为'}${b.zh}`,
      },
      short: { en: `${shortName.en} ${from} → ${b.en}`, zh: `${shortName.zh} ${from} → ${b.zh}` },
    }),
  ];
}

/** A right that goes from one holder to another. */
export function holderEffect(
  kind: string,
  from: Holder | null,
  to: Holder | null,
  right: Both,
): Impact[] {
  if (from === to || from === null || to === null) return [];
  const mutual = from === 'either' || from === 'both';
  const nowMutual = to === 'either' || to === 'both';
  const favours = nowMutual ? against(gainOf(from)) : gainOf(to);
  const who: Record<Holder, Both> = {
    provider: { en: 'the provider', zh: '服务方' },
    customer: { en: 'the customer', zh: '客户' },
    either: { en: 'either party', zh: '任何一方' },
    both: { en: 'both parties together', zh: '双方共同' },
  };
  const says: Both =
    mutual && !nowMutual
      ? {
          en: `The right of ${right.en} was mutual and now belongs to ${who[to].en} alone`,
          zh: `${right.zh}由双方均可行使改为仅${who[to].zh}可行使`,
        }
      : nowMutual && !mutual
        ? {
            en: `The right of ${right.en}, ${who[from].en}'s alone so far, is now mutual`,
            zh: `${right.zh}由仅${who[from].zh}可行使改为双方均可行使`,
          }
        : {
            en: `The right of ${right.en} passes from ${who[from].en} to ${who[to].en}`,
            zh: `${right.zh}由${who[from].zh}改属${who[to].zh}`,
          };
  return [
    impact({
      kind,
      fact: 'holder',
      from,
      to,
      favours,
      magnitude: 0.8,
      says,
      short: {
        en: `${right.en}: ${who[from].en} → ${who[to].en}`,
        zh: `${right.zh}：${who[from].zh} → ${who[to].zh}`,
      },
    }),
  ];
}
