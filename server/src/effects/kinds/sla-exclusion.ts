import type { FindingOf } from '../../clauses/finding.js';
import type { Effect } from '../explanation.js';
import { isFromLevel } from '../level-exception.js';
import type { Narrator } from '../narrator.js';
import { itemised } from '../provision.js';
import { plainNumber } from '../figures.js';

/** What does not count as downtime. */
export const slaExclusion: Effect<'sla-exclusion'> = (finding, told) => {
  const provider = told.who('provider');
  return {
    headline: isFromLevel(finding, told) ? notCounted(finding, told) : notLiable(finding, told),
    forWhom: 'provider',
    details: () => {
      const [promise] = told.of('sla-threshold');
      return {
        reliance: [
          told.say(
            `${provider.start} may rely on it; as a rule it is for ${provider.them} to show that such a cause was behind the outage.`,
            `${provider.name}可据此免责，一般应就中断确由该等原因造成负举证责任。`,
          ),
        ],
        watch: [
          ...(promise
            ? [
                told.say(
                  `It takes away from the promise in ${told.place(promise)}: real outages may last longer than the figure allows.`,
                  `本条削弱${told.place(promise)}的承诺：实际中断可能长于数值所允许的时长。`,
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

/** What an exception from a service level says. */
function notCounted(finding: FindingOf<'sla-exclusion'>, told: Narrator): string {
  const causes = finding.facts.items.length;
  const listed = itemised(finding.facts, told, true);
  if (causes > 1)
    return told.say(
      `${plainNumber(causes)} causes do not count against the service level and earn no credit${listed}.`,
      `以下 ${plainNumber(causes)} 项不计入服务等级，也没有补偿${listed}。`,
    );
  return told.inOwnWords(
    { ...finding, quote: causeOf(finding, told) },
    told.cues.onlyFor.test(finding.quote)
      ? told.say('For whom, or what, the service level holds', '服务等级的适用范围')
      : told.say(
          'Does not count against the service level and earns no credit',
          '不计入服务等级，也没有补偿',
        ),
  );
}

/** What a bare denial of liability for outages says. */
function notLiable(finding: FindingOf<'sla-exclusion'>, told: Narrator): string {
  const causes = finding.facts.items.length;
  const provider = told.who('provider');
  const denied = `${provider.start} ${provider.verb('is', 'are')} not liable`;
  if (causes > 1) {
    const listed = itemised(finding.facts, told, true);
    return told.say(
      `${denied} for outages from ${plainNumber(causes)} causes${listed}.`,
      `对以下 ${plainNumber(causes)} 项原因造成的中断，${provider.name}不承担责任${listed}。`,
    );
  }
  return told.inOwnWords(
    finding,
    told.say(`${denied} for this outage`, `${provider.name}对此类中断不承担责任`),
  );
}

/** The one cause that is named, without the words that say of it what the headline says. */
function causeOf({ facts, quote }: FindingOf<'sla-exclusion'>, told: Narrator): string {
  const words = facts.items[0] ?? quote;
  const cause = words.replace(told.cues.notCounted, '').trim();
  return cause === '' ? words : cause;
}
