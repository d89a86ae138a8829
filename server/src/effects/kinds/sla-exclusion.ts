import type { Effect } from '../explanation.js';
import { itemised } from '../provision.js';
import { plainNumber } from '../figures.js';

/** What does not count as downtime. */
export const slaExclusion: Effect<'sla-exclusion'> = (finding, told) => {
  const { items } = finding.facts;
  const provider = told.who('provider');
  const listed = itemised(finding.facts, told);
  const causes = items.length;
  return {
    headline: told.say(
      `Downtime from ${causes > 1 ? `these ${plainNumber(causes)} causes` : 'this cause'} does not count and earns no credit${listed}.`,
      `因${causes > 1 ? `以下 ${plainNumber(causes)} 项原因` : '该原因'}造成的不可用不计入统计，也没有补偿${listed}。`,
    ),
    forWhom: 'provider',
    details: () => {
      const [promise] = told.of('sla-threshold');
      return {
        reliance: [
          told.say(
            `${provider.start} may rely on it; it is for ${provider.them} to show that the cause was one of these.`,
            `${provider.name}可据此免责，但应证明中断确由该等原因造成。`,
          ),
        ],
        watch: [
          ...(promise
            ? [
                told.say(
                  `It takes away from the promise in ${told.place(promise)}: the real downtime may be longer than the figure allows.`,
                  `它削减${told.place(promise)}的承诺：实际中断可能长于数值所允许的时长。`,
                ),
              ]
            : []),
          ...(told.cues.soleDiscretion.test(told.proseAround(finding))
            ? [
                told.say(
                  `Part of it is left to ${provider.poss} own judgement.`,
                  `部分情形由${provider.name}自行认定。`,
                ),
              ]
            : []),
        ],
      };
    },
  };
};
