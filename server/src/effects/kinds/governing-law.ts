import type { Effect } from '../explanation.js';

/** Which law the agreement stands under. */
export const governingLaw: Effect<'governing-law'> = (finding, told) => {
  const { law, excludesConflictRules } = finding.facts;
  const printed = told.cues.lawItself.test(law)
    ? told.quote(law)
    : told.say(`the law of ${told.quote(law)}`, `${told.quote(law)}的法律`);
  const name =
    law.trim() !== '' ? printed : told.say('the law that the clause names', '条款所指法律');
  const forum = told.of('dispute-forum')[0];
  return {
    headline: told.say(
      `The agreement is read and enforced under ${name}${excludesConflictRules ? ', whatever the conflict-of-law rules say' : ''}.`,
      `协议适用${name}${excludesConflictRules ? '，并排除冲突规范' : ''}。`,
    ),
    forWhom: 'neither',
    details: () => ({
      watch: [
        forum
          ? told.say(
              `Disputes go where ${told.place(forum)} says.`,
              `争议解决地点见${told.place(forum)}。`,
            )
          : told.say(
              'No court or arbitration is named: the place to sue follows from the law.',
              '未约定法院或仲裁机构：管辖依法律规定。',
            ),
      ],
    }),
  };
};
