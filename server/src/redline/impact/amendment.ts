import type { Impact } from '../change.js';
import { against, type Both, type FactEffect, gainOf, impact } from './impact.js';
import { holderEffect, noticeEffect } from './notice.js';

const KIND = 'unilateral-amendment';
const RIGHT: Both = { en: 'unilateral change', zh: '单方变更权' };

/** A right to change the agreement alone: notice, silence as consent, a way out. */
export const amendmentEffect: FactEffect<'unilateral-amendment'> = ({ baseline, draft }) => {
  const from = baseline.facts;
  const to = draft.facts;
  const side = gainOf(to.holder);
  const found: Impact[] = [
    ...holderEffect(KIND, from.holder, to.holder, RIGHT),
    ...noticeEffect(KIND, 'noticeDays', from.noticeDays, to.noticeDays, to.holder, RIGHT),
  ];
  if (from.deemedConsent !== to.deemedConsent)
    found.push(
      impact({
        kind: KIND,
        fact: 'deemedConsent',
        from: from.deemedConsent,
        to: to.deemedConsent,
        favours: to.deemedConsent ? side : against(side),
        magnitude: 0.6,
        says: to.deemedConsent
          ? { en: 'Continued use now counts as consent to changes', zh: '继续使用即视为同意变更' }
          : {
              en: 'Continued use no longer counts as consent to changes',
              zh: '继续使用不再视为同意变更',
            },
        short: to.deemedConsent
          ? { en: 'deemed consent added', zh: '新增默示同意' }
          : { en: 'deemed consent dropped', zh: '删去默示同意' },
      }),
    );
  if (from.exitRight !== to.exitRight)
    found.push(
      impact({
        kind: KIND,
        fact: 'exitRight',
        from: from.exitRight,
        to: to.exitRight,
        favours: to.exitRight ? against(side) : side,
        magnitude: 0.65,
        says: to.exitRight
          ? {
              en: 'Who does not agree to a change may now end the agreement',
              zh: '不同意变更的一方可以终止协议',
            }
          : {
              en: 'Who does not agree to a change may no longer end the agreement',
              zh: '不同意变更时不再有权终止协议',
            },
        short: to.exitRight
          ? { en: 'exit right added', zh: '新增退出权' }
          : { en: 'exit right dropped', zh: '删去退出权' },
      }),
    );
  if (from.subject !== to.subject)
    found.push(
      impact({
        kind: KIND,
        fact: 'subject',
        from: from.subject,
        to: to.subject,
        favours: 'unclear',
        magnitude: 0.45,
        says: {
          en: `What may be changed alone is now the ${to.subject}, not the ${from.subject}`,
          zh: `可单方变更的对象由${SUBJECTS[from.subject]}改为${SUBJECTS[to.subject]}`,
        },
        short: {
          en: `${from.subject} → ${to.subject}`,
          zh: `${SUBJECTS[from.subject]} → ${SUBJECTS[to.subject]}`,
        },
      }),
    );
  return found;
};

const SUBJECTS = { terms: '条款', price: '价格', service: '服务', rules: '规则' } as const;
