import type { Holder } from '../clauses/facts.js';
import { type BoilerplateTerm, boilerplateOf } from '../language/boilerplate.js';
import { readDurations, readMoney } from '../language/values/index.js';
import { bindingOf } from './binding.js';
import { type ForWhom, servedByDutyOf } from './explanation.js';
import { money, MONTH_MINUTES, roundedNumber } from './figures.js';
import type { Narrator } from './narrator.js';

/** What a sentence without a finding does. */
export interface Boilerplate {
  readonly term: BoilerplateTerm;
  readonly text: string;
  readonly forWhom: ForWhom;
}

/** Most of a sentence that is looked at. */
const LONGEST = 800;
/** Most sums that are told of one sentence. */
const MOST_SUMS = 3;

/** What a sentence does, of the terms that contracts share; null for any other sentence. */
export function boilerplateIn(sentence: string, told: Narrator): Boilerplate | null {
  const text = sentence.slice(0, LONGEST).replace(/\s+/g, ' ').trimStart();
  for (const [term, pattern] of boilerplateOf(told.agreement.language).terms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const found = TERMS[term](text, told, match);
    if (found !== null) return { term, ...found };
  }
  return null;
}

type Telling = (
  text: string,
  told: Narrator,
  match: RegExpExecArray,
) => Omit<Boilerplate, 'term'> | null;

const both = (text: string): Omit<Boilerplate, 'term'> => ({ text, forWhom: 'both' });
const open = (text: string): Omit<Boilerplate, 'term'> => ({ text, forWhom: 'unclear' });

const TERMS: Readonly<Record<BoilerplateTerm, Telling>> = {
  'written-change': (text, told) => {
    const signed = boilerplateOf(told.agreement.language).signed.test(text);
    const [alone] = told.of('unilateral-amendment');
    const rule = told.say(
      `Changed only in writing${signed ? ' that is signed' : ''}: no party can change it alone.`,
      `须以书面${signed ? '签署' : ''}变更，任何一方不能单独变更。`,
    );
    if (!alone) return both(rule);
    const { holder } = alone.facts;
    const who = holder === null || holder === 'either' || holder === 'both' ? null : holder;
    return open(
      rule +
        told.say(
          ` But ${told.place(alone)} lets ${who === null ? 'one side' : told.who(who).them} change terms alone.`,
          `但${told.place(alone)}允许${who === null ? '一方' : told.who(who).name}单方变更。`,
        ),
    );
  },
  'entire-agreement': (_, told) =>
    both(
      told.say(
        'What was said or agreed before counts only as far as it stands here.',
        '此前的口头或书面约定，未写入本文件的不再有效。',
      ),
    ),
  'no-waiver': (text, told) => {
    const written = boilerplateOf(told.agreement.language).inWriting.test(text);
    return both(
      told.say(
        `Who does not use a right at once does not give it up${written ? '; a waiver must be in writing' : ''}.`,
        `未及时行使权利不等于放弃${written ? '；放弃权利须书面作出' : ''}。`,
      ),
    );
  },
  'no-third-party': (_, told) =>
    both(
      told.say('Nobody but the parties can rely on it.', '仅当事人可据此主张权利，第三方不能。'),
    ),
  independent: (text, told) => {
    const { bindsOther, employment } = boilerplateOf(told.agreement.language);
    const employed = employment.test(text);
    return both(
      told.say(
        'The parties stay independent businesses' +
          (bindsOther.test(text) ? ': neither can bind the other' : '') +
          (employed ? '; no employment arises.' : '.'),
        '双方为相互独立的主体' +
          (bindsOther.test(text) ? '，任何一方不能使对方受约束' : '') +
          (employed ? '；不产生劳动或雇佣关系。' : '。'),
      ),
    );
  },
  headings: (_, told) =>
    both(told.say('Headings do not change what the clauses mean.', '标题不影响条款的解释。')),
  copies: (_, told) =>
    both(
      told.say(
        'Several signed copies are one agreement, each as good as the others.',
        '各份文本为同一协议，效力相同。',
      ),
    ),
  survival: (_, told) =>
    both(told.say('It goes on after the agreement ends.', '协议终止后继续有效。')),
  cumulative: (_, told) =>
    both(
      told.say('Using one remedy does not rule out the others.', '行使一种救济不影响其他救济。'),
    ),
  injunction: (text, told) => {
    const holder = bindingOf(text, told)?.holder ?? null;
    return {
      text: told.say(
        `${told.who(holder).start} can go to court for an order to stop or to perform, besides money.`,
        `除金钱赔偿外，${told.who(holder).name}可请求法院责令停止或履行。`,
      ),
      forWhom: holder === null ? 'unclear' : holder === 'either' ? 'both' : holder,
    };
  },
  'further-assurance': (_, told) =>
    both(
      told.say(
        'Whatever else is needed to carry the agreement out must be signed and done.',
        '为履行本协议所需的其他文件和行为，须予签署和配合。',
      ),
    ),
  'no-hiring': (text, told) => {
    const holder = bindingOf(text, told)?.holder ?? null;
    const length = firstLength(text, told);
    return {
      text: told.say(
        `${told.who(holder).start} may not hire the other side's people${length === null ? '' : ` (${length})`}.`,
        `${told.who(holder).name}不得聘用对方人员${length === null ? '' : `（${length}）`}。`,
      ),
      forWhom: servedByDutyOf(holder),
    };
  },
  insurance: (text, told) => {
    const binding = bindingOf(text, told);
    if (binding === null || binding.mode === 'may' || binding.mode === 'not') return null;
    const who = told.who(binding.holder);
    const sums = sumsIn(text);
    const own = boilerplateOf(told.agreement.language).ownCost.test(text);
    return {
      text: told.say(
        `${who.start} must be insured` +
          (sums.length === 0 ? '' : ` for ${told.and(sums)}`) +
          (own ? `, at ${who.poss} own expense.` : '.'),
        `${who.name}须投保` +
          (sums.length === 0 ? '' : `，保额 ${told.and(sums)}`) +
          (own ? '，费用自负。' : '。'),
      ),
      forWhom: servedByDutyOf(binding.holder),
    };
  },
  'deemed-accepted': (text, told) => {
    const length = firstLength(text, told);
    return open(
      told.say(
        `Silence counts as acceptance${length === null ? '' : `: who does not object within ${length} has accepted`}.`,
        length === null ? '未提异议即视为接受。' : `${length}内未提异议即视为接受。`,
      ),
    );
  },
  'account-deeds': (text, told) => {
    const holder: Holder | null = bindingOf(text, told)?.holder ?? null;
    const who = told.who(holder ?? 'customer');
    return {
      text: told.say(
        `Whoever uses the account, ${who.name} ${who.verb('answers', 'answer')} for it.`,
        `无论账号由谁使用，后果均由${who.name}承担。`,
      ),
      forWhom: servedByDutyOf(holder ?? 'customer'),
    };
  },
  'accepted-by-use': (_, told) => ({
    text: told.say(
      'Using the service or clicking is enough to be bound; no signature is needed.',
      '使用或点击即视为同意受约束，无需签字。',
    ),
    forWhom: 'provider',
  }),
  formula: (text, told) => {
    const { minutes } = boilerplateOf(told.agreement.language);
    const point = roundedNumber(MONTH_MINUTES / 100);
    return open(
      told.withWords(told.say('Reckoned by a formula', '计算公式'), text) +
        (minutes.test(text)
          ? told.say(
              ` In a 30-day month each ${point} minutes down cost 1%.`,
              `30 天的月份中，每不可用 ${point} 分钟降低 1%。`,
            )
          : ''),
    );
  },
  'records-decide': (text, told, match) => {
    const side = told.sideNamed(
      text.slice(Math.max(0, match.index - 40), match.index + match[0].length),
    );
    return {
      text:
        side === null
          ? told.withWords(told.say('Records settle a dispute', '争议时以记录为准'), text)
          : told.say(
              `In a dispute ${told.who(side).poss} own records decide.`,
              `发生争议时，以${told.who(side).poss}记录为准。`,
            ),
      forWhom: side ?? 'unclear',
    };
  },
  'set-elsewhere': (_, told, match) => {
    const name = match[1]!.trim();
    const published = boilerplateOf(told.agreement.language).published.test(name);
    return open(
      told.say(
        `What it comes to stands in another place: ${told.quote(name)}.` +
          (published ? ' What is published there can change without a new agreement.' : ''),
        `具体内容见${told.quote(name)}。${published ? '该处内容可能未经重新签约即变动。' : ''}`,
      ),
    );
  },
};

/** The first length of time of a sentence. */
function firstLength(text: string, told: Narrator): string | null {
  const [first] = readDurations(text);
  return first ? told.duration(first.value) : null;
}

/** The sums of money of a sentence, each once. */
function sumsIn(text: string): readonly string[] {
  const sums = readMoney(text).map(({ value }) => money(value));
  return [...new Set(sums)].slice(0, MOST_SUMS);
}
