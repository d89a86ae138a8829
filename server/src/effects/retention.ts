import type { Retention } from '../clauses/facts.js';
import type { Narrator } from './narrator.js';

const WHILES: Record<NonNullable<Retention['while']>, readonly [en: string, zh: string]> = {
  account: ['while the account exists', '账号存续期间'],
  service: ['while the service is used', '服务使用期间'],
  choice: ['as long as the customer sets', '客户设定的期限'],
  purpose: ['as long as the purpose needs', '实现目的所必需的期限'],
  law: ['as long as the law requires', '法律规定的期限'],
  'not-kept': ['not kept', '不保存'],
};

/** How long data are kept: "7 days", "while the account exists + 6 months", 账号存续期间 + 6 个月. */
export function retentionText({ while: event, period }: Retention, told: Narrator): string {
  const time = period === null ? '' : told.duration(period);
  if (event === null) return time;
  const during = told.say(...WHILES[event]);
  if (time === '') return during;
  if (event === 'choice')
    return told.say(`${during} (${time} where not set)`, `${during}（未设定则 ${time}）`);
  return `${during} + ${time}`;
}
