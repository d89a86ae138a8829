/** The words that say the ceiling: up to the end of the clause. */
export function objectOf(after: string): string {
  const end = after.search(
    /;|[.](?:\s|$)|,\s(?:whether|regardless|provided|even if|except|and in no event|notwithstanding|unless|irrespective|or for any)\b/i,
  );
  if (end < 0) return after;
  // "the lesser of: the fees paid; or $5,000": a semicolon parts the limbs of a choice
  if (after[end] === ';' && CHOICE.test(after.slice(0, end)) && NEXT_LIMB.test(after.slice(end)))
    return after.slice(0, end) + after.slice(end, end + 1) + objectOf(after.slice(end + 1));
  return after.slice(0, end);
}

const CHOICE =
  /\b(?:greater|greatest|lesser|least|higher|highest|lower|lowest|larger|smaller)\s+of\b/i;
const NEXT_LIMB = /^;\s(?:(?:and|or)\s|\((?:b|ii|2|y)\)\s)/i;

/** "$25,000 per claim and $100,000 in the aggregate": two ceilings, each for what it says. */
export function perClaim(object: string): Limb[] | null {
  const match =
    /\b(?:per|for (?:any|each)|in respect of each)\s(?:(?:single|individual|one)\s)?(?:claim|occurrence|incident|event|contract year|year)\b/i.exec(
      object,
    );
  if (match === null) return null;
  const rest = object.slice(match.index + match[0].length);
  const aggregate =
    /\b(?:in the (?:annual )?aggregate|in aggregate|in total)(?: (?:per|in any|in each) (?:\w+\s)?year)?\b/i.exec(
      rest,
    );
  if (aggregate === null || !/[0-9]/.test(rest.slice(0, aggregate.index))) return null;
  const cut = match.index + match[0].length;
  return [
    { text: object.slice(0, cut), at: 0, limb: match[0] },
    { text: rest, at: cut, limb: aggregate[0] },
  ];
}

/** One of several ceilings: its words, where they stand, and what makes it one of several. */
export interface Limb {
  readonly text: string;
  readonly at: number;
  readonly limb: string | null;
}

/** The limbs of "the greater of (a) … and (b) …"; one where there is no such choice. */
export function limbsOf(object: string): Limb[] {
  const choice =
    /\b(greater|greatest|lesser|least|higher|highest|lower|lowest|larger|smaller)\s+of\b:?\s?/i.exec(
      object,
    );
  if (!choice) return eitherOf(object) ?? upToSum(object) ?? [{ text: object, at: 0, limb: null }];
  const limb = `the ${choice[1]!.toLowerCase()} of`;
  const from = choice.index + choice[0].length;
  const list = object.slice(from);
  const marks = [
    ...list.matchAll(/(?:^|[,;]?\s(?:and|or)?\s?)\((?:[a-d]|i{1,3}|[1-4]|[x-z])\)\s/gi),
  ];
  const cuts =
    marks.length >= 2
      ? marks.map((m) => m.index + m[0].length)
      : [
          0,
          ...[
            ...list.matchAll(
              /[,;]?\s(?:or|and)\s(?=(?:the\s|an?\s|[$€£¥]|US|[A-Z]{3}\s?[0-9$]|[0-9]|one|two|three|four|five|six|ten|twelve|fees|all|total|amounts?|such|actual|direct|your|(?:customer|client|licensee|user)['’]s\s))/gi,
            ),
          ]
            .slice(0, 1)
            .map((m) => m.index + m[0].length),
        ];
  if (cuts.length < 2) return [{ text: object, at: 0, limb: null }];
  return cuts.map((cut, i) => ({
    text: list.slice(cut, cuts[i + 1] ?? list.length),
    at: from + cut,
    limb,
  }));
}

/** "50% of the fees, up to a maximum of $10,000": a share, and a sum that it never goes beyond. */
const UP_TO_SUM =
  /,?\s(?:(?:and|but)\s)?(?:(?:subject|up)\s)?to\s(?:an?\s)?(?:overall\s|aggregate\s|absolute\s|total\s)?maximum(?:\s(?:amount|sum|total))?\sof\s(?=(?:[A-Z]{2,3}\.?\s?|U\.S\.\s?)?[$€£¥0-9])/;

/** The two limbs of a ceiling that another sum limits in turn, or null. */
function upToSum(object: string): Limb[] | null {
  const found = UP_TO_SUM.exec(object);
  if (found === null || found.index === 0) return null;
  const at = found.index + found[0].length;
  return inPair(object.slice(0, found.index), object.slice(at), at, false);
}

const MORE = '(?:greater|greatest|higher|highest|larger|largest|more)';
const LESS = '(?:lesser|least|lower|lowest|smaller|smallest|less)';
/** "X or Y, whichever is the greater"; "X or Y if that is more": the choice behind the limbs. */
const CHOICE_BEHIND = new RegExp(
  String.raw`,?\s(?:whichever (?:(?:amount|sum|figure) )?is (?:the )?|if (?:that|this|it|which)(?: amount| sum)? is )(?:(${MORE})|${LESS})\b`,
  'i',
);
/** "X or, if greater, Y": the choice between them. */
const CHOICE_BETWEEN = new RegExp(
  String.raw`,?\sor,?\s\(?if (?:(?:it|that|this) is )?(?:(${MORE})|${LESS})\b\)?,?\s`,
  'i',
);

/** The two limbs of a choice that is told without "the greater of", or null. */
function eitherOf(object: string): Limb[] | null {
  const between = CHOICE_BETWEEN.exec(object);
  if (between !== null) {
    const at = between.index + between[0].length;
    return inPair(object.slice(0, between.index), object.slice(at), at, between[1] !== undefined);
  }
  const behind = CHOICE_BEHIND.exec(object);
  const or = behind === null ? -1 : object.slice(0, behind.index).search(/,?\sor\s/i);
  if (behind === null || or < 0) return null;
  const at = or + /^,?\sor\s/i.exec(object.slice(or))![0].length;
  return inPair(object.slice(0, or), object.slice(at, behind.index), at, behind[1] !== undefined);
}

function inPair(first: string, second: string, at: number, more: boolean): Limb[] {
  const limb = more ? 'the greater of' : 'the lesser of';
  return [
    { text: first, at: 0, limb },
    { text: second, at, limb },
  ];
}
