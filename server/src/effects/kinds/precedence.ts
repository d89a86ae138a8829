import type { Effect } from '../explanation.js';

/** Which document wins where two differ. */
export const precedence: Effect<'precedence'> = (finding, told) => {
  const printed = finding.facts.items;
  const winner = told.cues.prevails.exec(finding.quote)?.[1]?.trim();
  const items = printed.length > 0 ? printed : winner ? [winner] : [];
  const [first] = items;
  const order = items.map((item) => told.quote(item)).slice(0, 5);
  return {
    headline:
      first === undefined
        ? told.say(
            'The clause says which document wins where two differ.',
            '条款约定文件之间不一致时以何者为准。',
          )
        : order.length === 1
          ? told.say(
              `Where documents differ, ${order[0]!} wins.`,
              `文件不一致时，以${order[0]!}为准。`,
            )
          : told.say(
              `Where documents differ, the order is ${order.join(' > ')}.`,
              `文件不一致时，优先顺序为 ${order.join(' > ')}。`,
            ),
    forWhom: 'neither',
    details: () => ({
      watch: [
        told.say(
          'A ceiling, exclusion or promise here may be overridden by the document that goes first, or override it: read both.',
          '本协议的上限、排除或承诺可能被优先文件推翻，或推翻其他文件：应一并阅读。',
        ),
      ],
    }),
  };
};
