import { type Effect, servedBy } from '../explanation.js';

/** Whose the data are. */
export const dataOwnership: Effect<'data-ownership'> = (finding, told) => {
  const holder = told.bearsOut(finding) ? finding.facts.holder : null;
  const owner = told.who(holder);
  return {
    headline: told.inOwnWords(
      finding,
      holder === null ? null : told.say(`Owned by ${owner.them}`, `归${owner.name}所有`),
    ),
    forWhom: servedBy(holder),
    details: () => {
      const [deletion] = told.of('data-deletion');
      return {
        watch: deletion
          ? [
              told.say(
                `What happens to them at the end: ${told.place(deletion)}.`,
                `终止后的处理见${told.place(deletion)}。`,
              ),
            ]
          : holder === 'provider'
            ? []
            : [
                told.say(
                  'Nothing says how they are handed back at the end.',
                  '未说明终止时如何返还。',
                ),
              ],
      };
    },
  };
};
