import { readMoney } from '../../language/values/index.js';
import { type Effect, servedByDutyOf } from '../explanation.js';
import { money } from '../figures.js';
import type { Narrator } from '../narrator.js';
import { ends } from '../provision.js';

/** Who pays, what and when. */
export const paymentTerms: Effect<'payment-terms'> = (finding, told) => {
  const { facts } = finding;
  const duty = told.bearsOut(finding);
  const bearer = duty ? ends(facts).bearer : null;
  const within = duty && facts.period !== null ? told.duration(facts.period) : null;
  const payer = told.who(bearer);
  const before = duty && within === null && told.cues.inAdvance.test(finding.quote);
  const published = told.cues.priceAsPublished.test(finding.quote);
  const price =
    facts.money !== null && told.cues.statesPrice.test(finding.quote) ? money(facts.money) : null;
  const each = price !== null && isOfUnit(finding.quote, told);
  const lead = (): string | null => {
    if (within !== null && bearer !== null)
      return told.say(
        `${payer.start} must pay within ${within}`,
        `${payer.name}须在 ${within}内付款`,
      );
    if (within !== null) return told.say(`Due within ${within}`, `付款期限 ${within}`);
    if (before && bearer !== null)
      return told.say(`${payer.start} must pay in advance`, `${payer.name}须预先付款`);
    if (published)
      return told.say(
        'The price is the one that is published, and may change with it',
        '价格以公布的为准，可能随之变动',
      );
    if (each) return told.say(`A unit costs ${price}`, `单价 ${price}`);
    return price === null ? null : told.say(`The price is ${price}`, `价款为 ${price}`);
  };
  return {
    headline: told.inOwnWords(finding, lead()),
    forWhom: servedByDutyOf(bearer),
    details: () => {
      return {
        watch: [
          ...(within === null &&
          !before &&
          told.isFirst(finding) &&
          told
            .of('payment-terms')
            .every(({ facts: f, quote }) => f.period === null && !told.cues.inAdvance.test(quote))
            ? [told.say('No time to pay is stated in figures.', '未以数字写明付款期限。')]
            : []),
        ],
      };
    },
  };
};

/** Is the first sum of the words the price of a unit ("$40 per seat", 每平方米0.9元), and none of the whole? */
function isOfUnit(words: string, told: Narrator): boolean {
  const [sum] = readMoney(words);
  const { before, after } = told.cues.eachUnit;
  return (
    sum !== undefined &&
    (after.test(words.slice(sum.end)) || before?.test(words.slice(0, sum.start)) === true)
  );
}
