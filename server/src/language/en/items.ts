const MARK = /(?:^|[\s,;:])(?:and\s|or\s)?\((?:[a-h]|i{1,3}|iv|vi{0,3}|ix|x|[1-9])\)\s/gi;
const LISTS =
  /\b(?:includ(?:ing|es?)|such as|without limitation|caused by|results? from|resulting from|due to|consist(?:s|ing) of|namely|like)\b[:,]?\s/i;
/** "causes beyond control, including, but not limited to, acts of God": words between, and no item. */
const LEADS_IN =
  /^(?:including|such as|(?:but )?(?:not|without) limit(?:ed|ation)(?: to)?|for example|among others)$/i;
/** "including with regard to transfers, unless …": a case, and no thing that is listed. */
const NO_THING = /^(?:with|in|by|to|on|as|through|when|where|if|unless|at|under|during|upon)\s/i;
const MOST_ITEMS = 16;

/**
 * Short items that a sentence lists, as printed: the limbs behind (a), (b) …, else what stands
 * between commas behind "including", "such as", "caused by". Empty where it lists nothing.
 */
export function itemsIn(sentence: string): string[] {
  const marks = [...sentence.matchAll(MARK)].slice(0, MOST_ITEMS);
  if (marks.length >= 2)
    return marks.map((m, i) => tidy(sentence.slice(m.index + m[0].length, marks[i + 1]?.index)));
  const list = LISTS.exec(sentence);
  if (!list) return [];
  const items = listed(sentence.slice(list.index + list[0].length).split(/[.;]/, 1)[0]!);
  return items.length >= 2 ? items : [];
}

/** The things between the commas and the words for and and or of a list, as printed. */
export function listed(list: string): string[] {
  return list
    .split(/,\s|\s(?:or|and)\s/)
    .map(tidy)
    .filter((item) => !LEADS_IN.test(item))
    .filter((item) => item.length > 2 && item.length <= 80 && !NO_THING.test(item))
    .slice(0, MOST_ITEMS);
}

function tidy(item: string): string {
  return item
    .replace(
      /^(?:or|and|such as|including|without limitation|but not limited to|for example|by reason of)[\s,]+/i,
      '',
    )
    .replace(/^(?:without limitation|but not limited to)[\s,]+/i, '')
    .replace(/[\s,;.]{1,8}$/, '')
    .replace(/\s(?:or|and)$/i, '')
    .replace(/[\s,;.]{1,8}$/, '')
    .trim();
}
