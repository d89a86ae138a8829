import type { DataRow } from '../../clauses/facts.js';
import { retentionText } from '../../locale/facts-in-brief.js';
import { kindsOfData, rowLines } from '../data-rows.js';
import type { Effect } from '../explanation.js';
import type { Narrator } from '../narrator.js';
import { ends, itemised } from '../provision.js';

/** How long data are kept. */
export const dataRetention: Effect<'data-retention'> = (finding, told) => {
  const { facts } = finding;
  const { bearer } = ends(facts);
  const party = told.who(bearer ?? 'provider');
  const items = itemised(facts, told);
  const kinds = kindsOfData(facts, told);
  const rows = facts.rows ?? [];
  const length =
    facts.retention !== undefined
      ? retentionText(facts.retention, told.locale)
      : facts.period === null
        ? null
        : told.duration(facts.period);
  const endless = rows.filter(({ retention }) => !hasFigure(retention));
  return {
    headline:
      kinds !== null
        ? told.say(
            `${party.start} ${party.verb('keeps', 'keep')} ${kinds}: ${inBrief(rows, told)}.`,
            `${party.name}保存 ${kinds}：${inBrief(rows, told)}。`,
          )
        : length !== null
          ? told.say(
              `${party.start} ${party.verb('keeps', 'keep')} data ${facts.retention ? '' : 'for '}${length}${items}.`,
              `${party.name}保存数据 ${length}${items}。`,
            )
          : told.say(
              `${party.start} ${party.verb('keeps', 'keep')} data as long as the clause says, without a figure${items}.`,
              `${party.name}按条款所述期间保存数据，未写明具体时长${items}。`,
            ),
    forWhom: 'unclear',
    details: () => ({
      example: rowLines(facts, told),
      watch:
        kinds !== null
          ? endless.map(({ data }) =>
              told.say(
                `No figure says how long “${data}” is kept.`,
                `“${data}”没有写明具体保存时长。`,
              ),
            )
          : length === null
            ? [
                told.say(
                  'Without a figure nobody can check that data are kept no longer than needed.',
                  '没有具体时长，难以核对是否为必要的最短时间。',
                ),
              ]
            : [],
      law: told.law('retention'),
    }),
  };
};

/** Rows that a headline tells; the others are counted. */
const IN_HEADLINE = 3;

function inBrief(rows: readonly DataRow[], told: Narrator): string {
  const { locale } = told;
  const shown = rows.slice(0, IN_HEADLINE).map(({ data, retention }) => {
    const name = told.list([data]);
    return retention === null ? name : `${name} ${retentionText(retention, locale)}`;
  });
  const more = rows.length - shown.length;
  if (more > 0) shown.push(told.say(`${more} more`, `另 ${more} 类`));
  return shown.join(told.say(', ', '，'));
}

/** Does the text say a time that somebody can count? */
function hasFigure(retention: DataRow['retention']): boolean {
  return retention !== null && (retention.period !== null || retention.while === 'not-kept');
}
