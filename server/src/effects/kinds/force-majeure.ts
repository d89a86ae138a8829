import type { FindingOf } from '../../clauses/finding.js';
import { type Effect, servedBy, type Told } from '../explanation.js';
import { isFromLevel } from '../level-exception.js';
import type { Narrator } from '../narrator.js';
import { ends, itemised } from '../provision.js';

/** Who is excused by events beyond control. */
export const forceMajeure: Effect<'force-majeure'> = (finding, told) => {
  const { holder } = ends(finding.facts);
  const { period } = finding.facts;
  const party = told.who(holder === null || holder === 'either' ? 'both' : holder);
  const items = itemised(finding.facts, told);
  if (isExcludedCause(finding, told)) return excludedCause(told);
  return {
    headline: told.say(
      `${party.start} ${party.verb('is', 'are')} excused while force majeure prevents performance${items}.`,
      `因不可抗力不能履行期间，${party.name}免责${items}。`,
    ),
    forWhom: servedBy(holder ?? 'either'),
    details: () => ({
      example:
        period === null
          ? []
          : [
              told.say(
                `Period named: ${told.duration(period)}.`,
                `条款所定期间：${told.duration(period)}。`,
              ),
            ],
      watch: [
        ...(holder === 'provider' || holder === 'customer'
          ? [told.say(`It excuses ${party.them} only.`, `仅免除${party.name}的责任。`)]
          : []),
        ...(told.isFirst(finding) &&
        told.of('force-majeure').every(({ facts }) => facts.period === null) &&
        !told
          .of('termination')
          .some(({ clause, facts }) => clause === finding.clause && facts.effect === 'right')
          ? [
              told.say(
                'No limit of time: the agreement does not say after how long a party may leave.',
                '没有期限：未写明持续多久后可以解除协议。',
              ),
            ]
          : []),
      ],
      law: told.law('force-majeure'),
    }),
  };
};

/** Is it named among the causes that do not count against a service level, in its clause or one around it? */
function isExcludedCause(finding: FindingOf<'force-majeure'>, told: Narrator): boolean {
  const around = new Set<number>();
  for (let at = finding.clause; at >= 0; at = told.agreement.clauses[at]!.parent) around.add(at);
  return told
    .of('sla-exclusion')
    .filter((exclusion) => isFromLevel(exclusion, told))
    .some(
      ({ clause, span, facts }) =>
        (clause === finding.clause && facts.items.some((item) => finding.quote.includes(item))) ||
        (span.start < finding.span.end && finding.span.start < span.end) ||
        (clause !== finding.clause && around.has(clause)),
    );
}

function excludedCause(told: Narrator): Told {
  return {
    headline: told.say(
      'An outage through force majeure does not count against the service level.',
      '不可抗力造成的中断不计入服务等级。',
    ),
    forWhom: 'provider',
    details: () => ({ law: told.law('force-majeure') }),
  };
}
