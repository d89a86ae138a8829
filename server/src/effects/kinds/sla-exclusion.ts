import type { Effect } from '../explanation.js';
import { itemised } from '../provision.js';
import { plainNumber } from '../figures.js';

/** What does not count as downtime. */
export const slaExclusion: Effect<'sla-exclusion'> = (finding, told) => {
  const { items } = finding.facts;
  const provider = told.who('provider');
  const listed = itemised(finding.facts, told, true);
  const causes = items.length;
  const single = items[0] ?? finding.quote;
  const cause = single.trim() === '' ? told.say('this cause', '该原因') : told.quote(single);
  return {
    headline:
      causes > 1
        ? told.say(
            `Downtime from these ${plainNumber(causes)} causes does not count and earns no credit${listed}.`,
            `因以下 ${plainNumber(causes)} 项原因造成的不可用不计入统计，也没有补偿${listed}。`,
          )
        : told.say(
            `Downtime from ${cause} does not count and earns no credit.`,
            `因${cause}造成的不可用不计入统计，也没有补偿。`,
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
