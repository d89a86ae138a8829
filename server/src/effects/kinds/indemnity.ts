import { capFor } from '../ceiling.js';
import { type Effect, servedBy } from '../explanation.js';
import { ends, itemised, oneSided, rate } from '../provision.js';
import { conditionIn } from '../triggers.js';

/** One party makes good what the other loses. */
export const indemnity: Effect<'indemnity'> = (finding, told) => {
  // So many times the time lost is a measure of its own, and no loss that is made good.
  const measured = told.cues.timesBase.test(finding.quote);
  const { holder, bearer } = told.bearsOut(finding)
    ? ends(finding.facts)
    : { holder: null, bearer: null };
  const payer = told.who(bearer);
  const paid = holder === bearer ? told.against(holder) : told.who(holder);
  const items = itemised(finding.facts, told);
  const figure = rate(finding.facts);
  const condition = items === '' ? conditionIn(finding.quote, told) : null;
  const when =
    condition === null
      ? ''
      : told.say(` (${told.quote(condition)})`, `（${told.quote(condition)}）`);
  const others = told.cues.thirdPartyClaims.test(finding.quote);
  const named = told.cues.indemnified?.exec(finding.quote)?.[1];
  const against =
    named !== undefined && when === '' && items === '' && !others
      ? `against ${told.quote(named)}`
      : others
        ? 'against claims of third parties'
        : 'for the loss';
  return {
    headline:
      bearer === null || measured
        ? told.inOwnWords(finding)
        : bearer === 'either' || bearer === 'both'
          ? told.say(
              `Each party must indemnify the other${figure ? ` (${figure})` : ''}${items || when}.`,
              `双方均须赔偿对方因此遭受的损失${figure ? `（${figure}）` : ''}${items || when}。`,
            )
          : told.say(
              `${payer.start} must indemnify ${paid.them} ${against}${figure ? ` (${figure})` : ''}${items || when}.`,
              `${payer.name}须赔偿${paid.name}因此遭受的损失${figure ? `（${figure}）` : ''}${items || when}。`,
            ),
    forWhom: servedBy(holder),
    details: () => {
      const cap = capFor(bearer, told);
      return {
        reliance:
          holder === null || bearer === null
            ? []
            : [
                told.say(
                  `${paid.start} may claim it from ${payer.them}.`,
                  `${paid.name}可向${payer.name}主张。`,
                ),
              ],
        watch: [
          ...(cap && told.carvesOut(cap, told.cues.indemnityCarveOut)
            ? [
                told.say(
                  `The cap of ${told.place(cap)} names indemnities: check whether it leaves this one out.`,
                  `${told.place(cap)}的责任上限提及赔偿义务：须核对本条是否除外。`,
                ),
              ]
            : cap
              ? [
                  told.say(
                    `A cap protects ${payer.them} (${told.place(cap)}): make clear whether it covers this duty.`,
                    `${payer.name}享有责任上限（${told.place(cap)}），是否适用于本条宜予明确。`,
                  ),
                ]
              : bearer === null || measured
                ? []
                : [told.say('No cap on this duty.', '该赔偿义务没有上限。')]),
          ...(told.isFirst(finding)
            ? oneSided(bearer, [...told.of('indemnity'), ...told.of('ip-indemnity')], told)
            : []),
        ],
      };
    },
  };
};
