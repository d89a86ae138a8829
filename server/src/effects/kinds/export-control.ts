import { type Effect, servedByDutyOf } from '../explanation.js';
import { itemised } from '../provision.js';

/** Who answers for export licences and sanctions. */
export const exportControl: Effect<'export-control'> = (finding, told) => {
  const { bearer } = finding.facts;
  const party = told.who(bearer);
  const items = itemised(finding.facts, told);
  return {
    headline:
      bearer === null || !told.bearsOut(finding)
        ? told.inOwnWords(finding)
        : told.say(
            `${party.start} must comply with export-control and sanctions rules${items}.`,
            `${party.name}须遵守出口管制与制裁规定${items}。`,
          ),
    forWhom: servedByDutyOf(bearer),
    details: () => ({
      watch: told
        .of('termination')
        .some(({ facts, clause }) => facts.effect === 'right' && clause === finding.clause)
        ? [told.say('A breach of it lets the agreement be ended.', '违反将导致协议被终止。')]
        : [],
      law: told.law('export-control'),
    }),
  };
};
