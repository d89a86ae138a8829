import { acrossFrom } from '../../clauses/across.js';
import type { Holder } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readPercentages, readRates } from '../values/index.js';
import { referenceRate } from './reference-rates.js';
import { subjectOf } from './subject.js';
import { anyWordOf } from '../pattern.js';

export const lateFeeCues = [
  '%',
  'percent',
  'per cent',
  '％',
  '‰',
  'prime rate',
  'base rate',
  'lending rate',
  'libor',
  'sofr',
] as const;

const LATE = anyWordOf(
  [
    /late|overdue|past[- ]due|unpaid|delinquent|delay\w*/,
    /not\s(?:\w+\s){0,3}(?:paid|settled|received)|arrears|outstanding|default(?:ed)?/,
    /fail\w*|past the due date|after (?:the|its|their) due date|when due/,
  ],
  'i',
);
/** Interest under a heading on payment is interest on what is late; elsewhere it may be on a loan. */
const ON_PAYMENT = /\b(?:late|interest|payments?|invoic\w+|billing|fees|charges)\b/i;
const LABELLED = /^late (?:payment )?(?:fees?|charges?|interest)\s?:/i;
const DAYS = { day: 1, month: 30, year: 365 } as const;

/** A rate for late payment, as per cent a day (a month counts 30 days, a year 365). */
export function lateFee(sentence: string, passage: Passage): Reading<'late-fee'>[] {
  const late =
    LATE.test(sentence) ||
    (/\binterest\b/i.test(sentence) && passage.headings.some((h) => ON_PAYMENT.test(h)));
  if (!late) return [];
  if (!/\b(?:interest|late|charge|penalty|fee)\b/i.test(sentence)) return [];
  // "Late fees: 1.5% per month" says what they are for
  if (
    !LABELLED.test(sentence) &&
    !/\b(?:pay\w*|due|invoice\w*|amounts?|balances?|sums?|account|arrears|unpaid fees|overdue|royalt(?:y|ies)|rent)\b/i.test(
      sentence,
    )
  )
    return [];
  const published = referenceRate(sentence);
  const rate = readRates(sentence)[0];
  if (published !== null && (rate === undefined || rate.start >= published.start))
    return [
      {
        facts: {
          ratePerDay: null,
          reference: published.rate,
          printed: sentence.slice(published.start, published.end),
          payer: payerIn(sentence, published.start, passage),
        },
        figures: [{ start: published.start, end: published.end }],
      },
    ];
  if (!rate) return takenOnce(sentence, passage);
  if (rate.value.percent > 50) return [];
  const per =
    /^(?:\sof\s[^.;,]{0,60}?|[^.;,]{0,24}?)\b(?:per|a|each|every)\s(?:calendar\s)?\w+/i.exec(
      sentence.slice(rate.end, rate.end + 90),
    );
  return [
    {
      facts: {
        ratePerDay: Number((rate.value.percent / DAYS[rate.value.per]).toPrecision(6)),
        printed: sentence.slice(rate.start, rate.end + (per?.[0].length ?? 0)).trim(),
        payer: payerIn(sentence, rate.start, passage),
      },
      figures: [{ start: rate.start, end: rate.end }],
    },
  ];
}

const FEE_BEFORE =
  /\b(?:late (?:payment )?|administrative )?(?:fee|charge|penalty|surcharge)\s(?:of|equal to|in the amount of)\s(?:up to\s)?$/i;
const OF_OVERDUE =
  /^,?\sof\s(?:the\s|any\s|such\s|your\s|all\s)?(?:(?:total|full|then)\s)?(?:past[- ]due|overdue|outstanding|unpaid|late|delinquent|amounts? due|invoiced?|balance)\b[^.;]{0,40}/i;

/** "A late fee of 5% of the overdue balance": a share that does not grow with the time. */
function takenOnce(sentence: string, passage: Passage): Reading<'late-fee'>[] {
  const share = readPercentages(sentence)[0];
  if (share === undefined || share.value > 50) return [];
  const fee = FEE_BEFORE.exec(sentence.slice(Math.max(0, share.start - 60), share.start));
  if (fee === null) return [];
  const of = OF_OVERDUE.exec(sentence.slice(share.end, share.end + 90));
  if (of === null && !/^late/i.test(fee[0])) return [];
  const printed = sentence.slice(share.start, share.end + (of?.[0].length ?? 0));
  return [
    {
      facts: {
        ratePerDay: null,
        once: share.value,
        printed: printed.split(/\s\(|,\s(?=\w)/)[0]!.trim(),
        payer: payerIn(sentence, share.start, passage),
      },
      figures: [{ start: share.start, end: share.end }],
    },
  ];
}

const FAILS =
  /\b(?:(?:do(?:es)?|did|has|have) not pay|fails? to (?:make |pay)|failure to pay|is late|(?:'s|’s) (?:late|failure))/i;
/** "not paid by X", "charge X a fee": X pays. */
const OWES =
  /\b(?:(?:not|never) (?:been )?(?:paid|settled) by|charge|(?:due|owed|owing) from)\s(?:the\s)?(?=[A-Za-z])/i;
const CHARGES =
  /\b(?:may|shall|will|can|entitled to|right to)\s(?:\w+\s){0,2}(?:charge|assess|impose|add|levy)\b/i;

/** Who pays late: the party that fails to pay, else the other side than the one that charges. */
function payerIn(sentence: string, at: number, passage: Passage): Holder | null {
  const fails = FAILS.exec(sentence);
  if (fails) {
    const before = passage.sides.mentions(sentence.slice(0, fails.index + 1));
    const near = before.filter((m) => m.end >= fails.index - 20).at(-1);
    if (near) return near.holder;
  }
  const debtor = OWES.exec(sentence);
  if (debtor) {
    const from = debtor.index + debtor[0].length;
    const holder = passage.sides.mentions(sentence).find((m) => m.start === from)?.holder;
    if (holder !== undefined) return holder;
  }
  const receiver = /\b(?:not|never) (?:been )?(?:received by|paid to)\s(?:the\s)?/i.exec(sentence);
  if (receiver) {
    const from = receiver.index + receiver[0].length;
    const holder = passage.sides.mentions(sentence).find((m) => m.start === from)?.holder;
    if (holder === 'provider' || holder === 'customer') return acrossFrom(holder);
  }
  const subject = subjectOf(sentence, at, passage);
  return CHARGES.test(sentence) ? acrossFrom(subject) : subject;
}
