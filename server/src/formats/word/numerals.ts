const DIGITS = '〇一二三四五六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** No contract counts further; a number beyond it is printed in figures. */
const LARGEST = 9999;

/**
 * A number as a list of a Word document prints it.
 * @param format the value of `w:numFmt` (ISO 29500-1, 17.18.59); one that is not known gives figures
 */
export function numeral(n: number, format: string): string {
  if (n < 1 || n > LARGEST) return String(n);
  switch (format) {
    case 'none':
      return '';
    case 'lowerLetter':
      return letters(n);
    case 'upperLetter':
      return letters(n).toUpperCase();
    case 'lowerRoman':
      return roman(n);
    case 'upperRoman':
      return roman(n).toUpperCase();
    case 'decimalZero':
      return String(n).padStart(2, '0');
    case 'ordinal':
      return ordinal(n);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(n).replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return n <= 20 ? String.fromCharCode(0x245f + n) : String(n);
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return chinese(n, DIGITS.replace('〇', '零'), '十百千');
    case 'chineseLegalSimplified':
      return chinese(n, FORMAL, '拾佰仟');
    case 'ideographDigital':
      return String(n).replace(/[0-9]/g, (d) => DIGITS[Number(d)]!);
    case 'ideographTraditional':
      return STEMS[n - 1] ?? String(n);
    case 'ideographZodiac':
      return BRANCHES[n - 1] ?? String(n);
    default:
      return String(n);
  }
}

/** a … z, aa, bb … as Word repeats them. */
function letters(n: number): string {
  const letter = String.fromCharCode(97 + ((n - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(n / 26), 8));
}

function roman(n: number): string {
  let out = '';
  for (const [value, sign] of ROMAN) for (; n >= value; n -= value) out += sign;
  return out;
}

function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

/** 12 → 十二, 105 → 一百零五. */
function chinese(n: number, digits: string, units: string): string {
  const figures = [...String(n)].map(Number);
  let out = '';
  figures.forEach((figure, i) => {
    const power = figures.length - 1 - i;
    if (figure > 0) {
      if (i > 0 && figures[i - 1] === 0) out += digits[0];
      const leadingTen = i === 0 && power === 1 && figure === 1;
      out += (leadingTen ? '' : digits[figure]) + (power > 0 ? units[power - 1]! : '');
    }
  });
  return out;
}
