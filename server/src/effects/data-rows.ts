import type { DataRow, PersonalDataFacts } from '../clauses/facts.js';
import type { Narrator } from './narrator.js';
import { retentionText } from './retention.js';

/** More rows of a table than this are counted, not told. */
const MOST_ROWS = 12;

/** The rows of a table of personal data as lines: "Log data: to find faults; kept 7 days". */
export function rowLines({ rows = [] }: PersonalDataFacts, told: Narrator): string[] {
  const lines = rows.slice(0, MOST_ROWS).map((row) => rowLine(row, told));
  const more = rows.length - lines.length;
  return more === 0
    ? lines
    : [...lines, told.say(`… and ${more} more kinds of data.`, `……另有 ${more} 类数据。`)];
}

function rowLine({ data, purpose, legalBasis, retention }: DataRow, told: Narrator): string {
  const parts = [
    purpose === null ? '' : told.list([purpose]),
    legalBasis === null ? '' : told.say('basis: ', '依据：') + told.list([legalBasis]),
    retention === null ? '' : told.say('kept ', '保存：') + retentionText(retention, told),
  ].filter((part) => part !== '');
  const name = told.list([data]);
  return parts.length === 0 ? name : name + told.say(': ', '：') + parts.join(told.say('; ', '；'));
}

/** "3 kinds of data" of a table; null where there is no table. */
export function kindsOfData({ rows }: PersonalDataFacts, told: Narrator): string | null {
  if (rows === undefined) return null;
  const kinds = rows.length === 1 ? 'kind' : 'kinds';
  return told.say(`${rows.length} ${kinds} of data`, `${rows.length} 类数据`);
}
