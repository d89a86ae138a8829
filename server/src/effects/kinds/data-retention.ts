import type { DataRow } from '../../clauses/facts.js';
import { retentionText } from '../retention.js';
import { kindsOfData, rowLines } from '../data-rows.js';
import type { Effect } from '../explanation.js';
import type { Narrator } from '../narrator.js';
import { ends, itemised } from '../provision.js';

/** How long data are kept. */
export const dataRetention: Effect<'data-retention'> = (finding, told) => {
  const { facts } = finding;
  const { bearer } = ends(facts);
  const party = told.who(bearer);
  const items = itemised(facts, told);
  const kinds = kindsOfData(facts, told);
  const rows = facts.rows ?? [];
  const length =
    facts.retention !== undefined
      ? retentionText(facts.retention, told)
      : facts.period === null
        ? null
        : told.duration(facts.period);
  const endless = rows.filter(({ retention }) => !hasFigure(retention));
  return {
    headline:
      kinds !== null
        ? told.say(
            `${told.who(bearer ?? 'provider').start} ${told.who(bearer ?? 'provider').verb('keeps', 'keep')} ${kinds}: ${inBrief(rows, told)}.`,
            `${told.who(bearer ?? 'provider').name}保存 ${kinds}：${inBrief(rows, told)}。`,
          )
        : length === null
          ? told.inOwnWords(finding)
          : bearer === null
            ? items === ''
              ? told.inOwnWords(
                  finding,
                  told.say(`Kept${facts.retention ? '' : ' for'} ${length}`, `保存期限：${length}`),
                )
              : told.say(
                  `Data are kept ${facts.retention ? '' : 'for '}${length}${items}.`,
                  `数据保存${facts.retention ? '期限：' : ' '}${length}${items}。`,
                )
            : told.say(
                `${party.start} ${party.verb('keeps', 'keep')} data ${facts.retention ? '' : 'for '}${length}${items}.`,
                `${party.name}保存数据${facts.retention ? '的期限：' : ' '}${length}${items}。`,
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
                  'No length of time is given in figures: whether data are kept no longer than needed is hard to check.',
                  '未以数字写明时长，难以核对是否为必要的最短时间。',
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
  const shown = rows.slice(0, IN_HEADLINE).map(({ data, retention }) => {
    const name = told.list([data]);
    return retention === null ? name : `${name} ${retentionText(retention, told)}`;
  });
  const more = rows.length - shown.length;
  if (more > 0) shown.push(told.say(`${more} more`, `另 ${more} 类`));
  return shown.join(told.say(', ', '，'));
}

/** Does the text say a time that somebody can count? */
function hasFigure(retention: DataRow['retention']): boolean {
  return retention !== null && (retention.period !== null || retention.while === 'not-kept');
}
