import { type Effect, servedBy } from '../explanation.js';
import { itemised } from '../provision.js';

/** Whose the rights are, and what may be used. */
export const intellectualProperty: Effect<'intellectual-property'> = (finding, told) => {
  const { holder } = finding.facts;
  const owner = told.who(holder);
  const other = told.against(holder);
  const items = itemised(finding.facts, told);
  return {
    headline:
      holder === null
        ? told.say(
            `The clause settles whose the intellectual property is${items}.`,
            `条款约定知识产权的归属与使用${items}。`,
          )
        : holder === 'either' || holder === 'both'
          ? told.say(
              `Each party keeps its own intellectual property${items}.`,
              `双方各自保留其知识产权${items}。`,
            )
          : told.say(
              `The rights are ${owner.name === 'you' ? 'yours' : owner.poss}; ${other.name} may use them only as the agreement allows${items}.`,
              `权利归${owner.name}；${other.name}仅可在协议允许的范围内使用${items}。`,
            ),
    forWhom: servedBy(holder),
    details: () => ({
      watch:
        told.isFirst(finding) && told.of('ip-indemnity').length === 0
          ? [
              told.say(
                'Nobody undertakes to answer when a third party claims the rights.',
                '未约定第三方主张权利时由谁负责。',
              ),
            ]
          : [],
    }),
  };
};
