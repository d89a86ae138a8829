const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const NUMERIC =
  /^[【[（(]?[ ]?((?:19|20)[0-9]{2})[ ]?[】\])）]?[ ]{0,2}(?:年|[-/.])[ 【[]{0,2}([0-9]{1,2})[ 】\]]{0,2}(?:月|[-/.])[ 【[]{0,2}([0-9]{1,2})[ 】\]]{0,2}日?/;
/** A month without a day (2023年6月) dates a text as well, on no day that could be told. */
const MONTH_ONLY = /^(?:19|20)[0-9]{2}[ ]?年[ ]?(?:0?[1-9]|1[0-2])[ ]?月(?![ ]?[0-9])/;
const MONTH_FIRST =
  /^([A-Za-z]{3,9})\.?[ ]{1,2}([0-9]{1,2})(?:st|nd|rd|th)?,?[ ]{1,2}((?:19|20)[0-9]{2})/;
const DAY_FIRST =
  /^([0-9]{1,2})(?:st|nd|rd|th)?(?: day of)?[ ]{1,2}([A-Za-z]{3,9}),?[ ]{1,2}((?:19|20)[0-9]{2})/;

/**
 * The calendar date that `text` begins with: "2023-12-29", "2023年12月29日", "December 29, 2023".
 *
 * @returns the date as `YYYY-MM-DD`, or null in `iso` where there is no such day or none is named; null where no date
 *   stands there
 */
export function readDate(text: string): { iso: string | null; length: number } | null {
  let m = NUMERIC.exec(text);
  if (m) return { iso: iso(Number(m[1]), Number(m[2]), Number(m[3])), length: m[0].length };
  m = MONTH_ONLY.exec(text);
  if (m) return { iso: null, length: m[0].length };
  m = MONTH_FIRST.exec(text);
  if (m) {
    const month = MONTHS.indexOf(m[1]!.slice(0, 3).toLowerCase()) + 1;
    return month === 0
      ? null
      : { iso: iso(Number(m[3]), month, Number(m[2])), length: m[0].length };
  }
  m = DAY_FIRST.exec(text);
  if (m) {
    const month = MONTHS.indexOf(m[2]!.slice(0, 3).toLowerCase()) + 1;
    return month === 0
      ? null
      : { iso: iso(Number(m[3]), month, Number(m[1])), length: m[0].length };
  }
  return null;
}

function iso(year: number, month: number, day: number): string | null {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
