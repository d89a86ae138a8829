import { type Effect, servedBy, servedByDutyOf } from '../explanation.js';

/** Others who handle the data. */
export const subProcessing: Effect<'sub-processing'> = (finding, told) => {
  const { facts } = finding;
  // who has a duty towards those that it engages, or may object to them, is told by the words
  const engages = told.bearsOut(finding) && !told.cues.objects.test(finding.quote);
  const right = engages ? facts.holder : null;
  const party = told.who(right);
  const work =
    told.cues.doesWork?.test(finding.quote) === true && !told.cues.ofData.test(finding.quote);
  const consent = told.cues.priorConsent.test(finding.quote);
  return {
    headline: told.inOwnWords(
      finding,
      right === null
        ? null
        : consent
          ? told.say(
              work
                ? `${party.start} may subcontract only with consent`
                : `${party.start} may engage others to process the data only with consent`,
              work
                ? `${party.name}经同意方可转委托第三方`
                : `${party.name}经同意方可委托第三方处理数据`,
            )
          : told.say(
              work
                ? `${party.start} may subcontract`
                : `${party.start} may engage others to process the data`,
              work ? `${party.name}可转委托第三方` : `${party.name}可委托第三方处理数据`,
            ),
    ),
    forWhom: consent ? servedByDutyOf(right) : servedBy(right),
    details: () => ({
      watch: [
        ...(consent || right === null
          ? []
          : [
              told.say(
                `${told.against(right).start} ${told.against(right).verb('is', 'are')} not asked first.`,
                `无须事先征得${told.against(right).name}同意。`,
              ),
            ]),
        ...(told.isFirst(finding) &&
        right !== null &&
        facts.items.length === 0 &&
        !told.cues.listedElsewhere.test(told.proseAround(finding))
          ? [told.say('Who they are is not listed here.', '未在此列明受托方。')]
          : []),
      ],
      // Handing on work is a matter of the contract, handing on data of the law as well.
      law: told.cues.ofData.test(finding.quote) ? told.law('sub-processing') : [],
    }),
  };
};
