import type { SuspensionFacts, TerminationFacts } from '../../clauses/facts.js';
import type { Impact } from '../change.js';
import { against, type Both, type FactEffect, gainOf, impact } from './impact.js';
import { holderEffect, noticeEffect } from './notice.js';

const TERMINATION: Both = { en: 'termination', zh: '终止权' };
const SUSPENSION: Both = { en: 'suspension', zh: '暂停权' };

/** Who may end the agreement, on what ground, with how much notice and time to cure. */
export const terminationEffect: FactEffect<'termination'> = ({ baseline, draft }) => {
  const from = baseline.facts;
  const to = draft.facts;
  return [
    ...holderEffect('termination', from.holder, to.holder, TERMINATION),
    ...noticeEffect(
      'termination',
      'noticeDays',
      from.noticeDays,
      to.noticeDays,
      to.holder,
      TERMINATION,
    ),
    ...noticeEffect('termination', 'cureDays', from.cureDays, to.cureDays, to.holder, TERMINATION),
    ...withoutNotice('termination', from, to, TERMINATION),
    ...trigger('termination', from, to, TERMINATION),
  ];
};

/** The same for a suspension. */
export const suspensionEffect: FactEffect<'suspension'> = ({ baseline, draft }) => {
  const from = baseline.facts;
  const to = draft.facts;
  return [
    ...holderEffect('suspension', from.holder, to.holder, SUSPENSION),
    ...noticeEffect(
      'suspension',
      'noticeDays',
      from.noticeDays,
      to.noticeDays,
      to.holder,
      SUSPENSION,
    ),
    ...withoutNotice('suspension', from, to, SUSPENSION),
    ...trigger('suspension', from, to, SUSPENSION),
  ];
};

type Right = TerminationFacts | SuspensionFacts;

function withoutNotice(kind: string, from: Right, to: Right, right: Both): Impact[] {
  // a period that went or came says it already
  if (from.withoutNotice === to.withoutNotice || from.noticeDays !== to.noticeDays) return [];
  const side = gainOf(to.holder);
  const other = against(side);
  return [
    impact({
      kind,
      fact: 'withoutNotice',
      from: from.withoutNotice,
      to: to.withoutNotice,
      favours: to.withoutNotice ? side : other,
      magnitude: 0.6,
      says: to.withoutNotice
        ? { en: `No notice of ${right.en} is needed any more`, zh: `行使${right.zh}不再需要通知` }
        : {
            en: `${right.en} without notice is no longer allowed`,
            zh: `行使${right.zh}不得再不经通知`,
          },
      short: to.withoutNotice
        ? { en: 'without notice', zh: '无需通知' }
        : { en: 'notice needed', zh: '需通知' },
    }),
  ];
}

function trigger(kind: string, from: Right, to: Right, right: Both): Impact[] {
  if (from.trigger === to.trigger) return [];
  const wider = to.trigger === 'convenience';
  const narrower = from.trigger === 'convenience';
  const side = gainOf(to.holder);
  const other = against(side);
  return [
    impact({
      kind,
      fact: 'trigger',
      from: from.trigger,
      to: to.trigger,
      favours: wider ? side : narrower ? other : 'unclear',
      magnitude: wider || narrower ? 0.7 : 0.35,
      says: {
        en: `The ground for ${right.en} changes from ${from.trigger} to ${to.trigger}`,
        zh: `${right.zh}的触发条件由${TRIGGERS[from.trigger]}改为${TRIGGERS[to.trigger]}`,
      },
      short: {
        en: `${from.trigger} → ${to.trigger}`,
        zh: `${TRIGGERS[from.trigger]} → ${TRIGGERS[to.trigger]}`,
      },
    }),
  ];
}

const TRIGGERS: Readonly<Record<TerminationFacts['trigger'], string>> = {
  convenience: '任意',
  breach: '违约',
  nonpayment: '欠费',
  expiry: '期满',
  insolvency: '资不抵债',
  'force-majeure': '不可抗力',
  regulatory: '监管要求',
  amendment: '协议变更',
  'change-of-control': '控制权变更',
  other: '其他情形',
};
