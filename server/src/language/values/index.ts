export { readBand, readComparisons, type Band, type Comparison } from './band.js';
export { currenciesIn } from './currencies.js';
export { toDays, toMonths } from './duration.js';
export type { Operator } from './lexicon.js';
export { valueTokens, type ValueToken } from './normalise.js';
export {
  readDates,
  readDurations,
  readMoney,
  readPercentages,
  readRates,
  readTimes,
  readValues,
  valueKey,
} from './read.js';
export type { CalendarDate, Located, Rate, TimeLength, Value, ValueKind } from './value.js';
