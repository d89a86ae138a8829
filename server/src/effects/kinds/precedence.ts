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
        'It decides whose cap, exclusion or promise counts where another document says otherwise.',
        '其他文件另有约定时，责任上限、排除和承诺以哪一份为准，由本条决定。',
      ),
    ],
  }),
});

function headlineOf(finding: FindingOf<'precedence'>, told: Narrator): string {
  const { facts, quote } = finding;
  const { cues } = told;
  const open = cues.leavesOpen.test(quote);
  const found = (pattern: RegExp): string =>
    whole(wordsFound(pattern.exec(quote)))
      .replace(/^\s?《/, '')
      .replace(/》\s?$/, '')
      .trim();
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
    return open
      ? told.say(`What is not settled here follows ${names[0]!}.`, `未约定事项适用${names[0]!}。`)
      : told.say(
          `Where documents differ, ${names[0]!} prevails.`,
          `文件不一致时，以${names[0]!}为准。`,
        );
  }
  const main = found(cues.supplements);
  if (main !== '') {
    return told.say(
      `It supplements ${told.quote(main)}, which applies to what is not settled here.`,
      `本协议是${told.quote(main)}的补充，未约定事项适用后者。`,
    );
  }
  return told.inOwnWords(
    finding,
    cues.supersedes.test(quote)
      ? told.say('What was agreed or promised before no longer counts', '此前的约定和承诺不再适用')
      : cues.incorporates.test(quote)
        ? told.say('Part of the agreement', '协议的组成部分')
        : null,
  );
}

/** What a pattern of one group, or of one in each of its alternatives, finds. */
function wordsFound(match: RegExpExecArray | null): string {
  return match?.slice(1).find((group) => group !== undefined) ?? '';
}

/** A name whose closing mark stands behind what was found: 《项目单. */
function whole(name: string): string {
  return name.lastIndexOf('《') > Math.max(name.lastIndexOf('》'), 0) ? `${name}》` : name;
}
