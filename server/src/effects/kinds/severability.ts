import type { Effect } from '../explanation.js';

/** What happens to the rest when a part is void. */
export const severability: Effect<'severability'> = (_finding, told) => {
  const voidable = told.of('liability-cap').length + told.of('damages-exclusion').length;
  return {
    headline: told.say(
      'If part of the agreement is void, the rest stays in force.',
      '部分条款无效的，其余条款继续有效。',
    ),
    forWhom: 'neither',
    details: () => ({
      reliance:
        voidable > 0
          ? [
              told.say(
                'It matters most for limits of liability that a court may strike down: the rest of the clause is to survive.',
                '主要影响可能被认定无效的责任限制条款：其余部分仍然保留。',
              ),
            ]
          : [],
      law: told.law('severability'),
    }),
  };
};
