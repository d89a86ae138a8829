import type { Effect } from '../explanation.js';

/** Which law the agreement stands under. */
export const governingLaw: Effect<'governing-law'> = (finding, told) => {
  const { law, excludesConflictRules } = finding.facts;
  const printed = told.cues.lawItself.test(law)
    ? told.quote(law)
    : told.say(
        `the law of ${told.isForeign ? told.quote(law) : placeIn(law)}`,
        `${told.quote(law)}的法律`,
      );
  return {
    headline:
      law.trim() === ''
        ? told.inOwnWords(finding)
        : told.say(
            `Governed by ${printed}${excludesConflictRules ? ', without its conflict-of-law rules' : ''}.`,
            `适用${printed}${excludesConflictRules ? '，不含其冲突规范' : ''}。`,
          ),
    forWhom: 'neither',
    details: () => ({
      watch: [
        ...(told.of('dispute-forum').length > 0
          ? []
          : [
              told.say(
                'No court or arbitration is named: the place to sue follows from the law.',
                '未约定法院或仲裁机构：管辖依法律规定。',
              ),
            ]),
      ],
    }),
  };
};

/** "State of New York" as it stands in a sentence. */
function placeIn(law: string): string {
  return /^(?:State|Commonwealth|Province|Republic|Kingdom|District|People|United)\b/.test(law)
    ? `the ${law}`
    : law;
}
