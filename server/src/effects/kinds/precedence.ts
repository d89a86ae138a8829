import type { Effect } from '../explanation.js';
import type { FindingOf } from '../../clauses/finding.js';
import type { Narrator } from '../narrator.js';

/** Most documents that the headline puts in order. */
const MOST = 5;

/** Which document wins where two differ, and which documents belong together. */
export const precedence: Effect<'precedence'> = (finding, told) => ({
  headline: headlineOf(finding, told),
  forWhom: 'neither',
  details: () => ({
    reliance: [
      told.say(
        'It decides whose ceiling, exclusion or promise counts where another document says otherwise.',
        '其他文件另有约定时，由本条决定以哪一份的上限、排除或承诺为准。',
      ),
    ],
  }),
});

function headlineOf({ facts, quote }: FindingOf<'precedence'>, told: Narrator): string {
  const { cues } = told;
  const found = (pattern: RegExp): string => pattern.exec(quote)?.[1]?.trim() ?? '';
  const winner = found(cues.prevails);
  const order = facts.items.length > 0 ? facts.items : winner === '' ? [] : [winner];
  const names = order.slice(0, MOST).map((item) => told.quote(item));
  if (names.length > 1) {
    return told.say(
      `Where documents differ, the order is ${names.join(' > ')}.`,
      `文件不一致时，优先顺序为 ${names.join(' > ')}。`,
    );
  }
  if (names.length === 1) {
    return told.say(
      `Where documents differ, ${names[0]!} wins.`,
      `文件不一致时，以${names[0]!}为准。`,
    );
  }
  const main = found(cues.supplements);
  if (main !== '') {
    return told.say(
      `It adds to ${told.quote(main)}, which applies to what it leaves open.`,
      `本协议是${told.quote(main)}的补充，未约定事项适用后者。`,
    );
  }
  if (cues.incorporates.test(quote)) {
    return told.say(
      `More texts become part of the agreement: ${told.quote(quote)}`,
      `其他文本成为协议的组成部分：${told.quote(quote)}`,
    );
  }
  return told.say(
    'The clause says which document wins where two differ.',
    '条款约定文件之间不一致时以何者为准。',
  );
}
