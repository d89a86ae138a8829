import type { Effect } from '../explanation.js';
import { ends, itemised } from '../provision.js';

/** Who handles which personal data. */
export const dataProcessing: Effect<'data-processing'> = (finding, told) => {
  const { bearer } = ends(finding.facts);
  const party = told.who(bearer ?? 'provider');
  const items = itemised(finding.facts, told);
  return {
    headline: told.say(
      `${party.start} ${party.verb('handles', 'handle')} personal data${items}.`,
      `${party.name}处理个人信息或数据${items}。`,
    ),
    forWhom: 'unclear',
    details: () => ({
      watch: [
        ...(told.isFirst(finding) &&
        told.of('data-retention').length === 0 &&
        told.of('data-deletion').length === 0
          ? [
              told.say(
                'How long they are kept is not said in this document.',
                '本文件未说明保存多久。',
              ),
            ]
          : []),
        ...(told.isFirst(finding) && told.of('cross-border-transfer').length > 0
          ? [
              told.say(
                `They may leave the country (${told.place(told.of('cross-border-transfer')[0]!)}).`,
                `可能出境（${told.place(told.of('cross-border-transfer')[0]!)}）。`,
              ),
            ]
          : []),
      ],
      law: told.law('consent-and-purpose'),
    }),
  };
};
