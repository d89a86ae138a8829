import { type Effect, servedBy, servedByDutyOf } from '../explanation.js';
import { ends, itemised } from '../provision.js';

/** Others who handle the data. */
export const subProcessing: Effect<'sub-processing'> = (finding, told) => {
  const { facts } = finding;
  const { holder } = ends(facts);
  const right = holder ?? 'provider';
  const party = told.who(right);
  const consent = told.cues.priorConsent.test(told.proseAround(finding));
  const items = itemised(facts, told);
  return {
    headline: consent
      ? told.say(
          `${party.start} may bring in others to handle the data only with consent${items}.`,
          `${party.name}须经同意方可委托第三方处理数据${items}。`,
        )
      : told.say(
          `${party.start} may have others handle the data${items}.`,
          `${party.name}可委托第三方处理数据${items}。`,
        ),
    forWhom: consent ? servedByDutyOf(right) : servedBy(right),
    details: () => ({
      watch: [
        ...(consent
          ? []
          : [
              told.say(
                `${told.against(right).start} ${told.against(right).verb('is', 'are')} not asked first.`,
                `无须事先征得${told.against(right).name}同意。`,
              ),
            ]),
        ...(told.isFirst(finding) && facts.items.length === 0
          ? [told.say('Who they are is not listed here.', '未在此列明受托方。')]
          : []),
      ],
      law: told.law('sub-processing'),
    }),
  };
};
