import { type Effect, servedByDutyOf } from '../explanation.js';
import { kindsOfData, rowLines } from '../data-rows.js';
import { readDurations } from '../../language/values/index.js';
import { ends } from '../provision.js';

/** Who handles which personal data. */
export const dataProcessing: Effect<'data-processing'> = (finding, told) => {
  const { bearer } = ends(finding.facts);
  const party = told.who(bearer ?? 'provider');
  const listed = told.list(finding.facts.items);
  const purposes = told.list(finding.facts.purposes ?? []);
  const used = purposes === '' ? '' : told.say(`; used for: ${purposes}`, `；用于：${purposes}`);
  const kinds = kindsOfData(finding.facts, told);
  const breach = told.cues.dataBreach.test(finding.quote);
  const time = breach ? readDurations(finding.quote)[0]?.value : undefined;
  const within = time === undefined ? null : told.duration(time);
  if (within !== null && bearer !== null) {
    return {
      headline: told.say(
        `${party.start} must tell ${told.against(bearer).them} of a data breach within ${within}.`,
        `发生数据泄露等事件的，${party.name}须在 ${within}内通知${told.against(bearer).name}。`,
      ),
      forWhom: servedByDutyOf(bearer),
    };
  }
  const names = told.list(
    (finding.facts.rows ?? []).map(({ data }) => data),
    true,
  );
  return {
    headline:
      kinds === null
        ? listed !== ''
          ? told.say(`Personal data: ${listed}${used}.`, `所涉个人信息或数据：${listed}${used}。`)
          : purposes !== '' && finding.facts.bearer === null
            ? told.say(`Personal data are used for: ${purposes}.`, `个人信息用于：${purposes}。`)
            : told.inOwnWords(finding)
        : told.say(
            `${party.start} ${party.verb('handles', 'handle')} ${kinds}: ${names}.`,
            `${party.name}处理 ${kinds}：${names}。`,
          ),
    forWhom: 'unclear',
    details: () => ({
      example: rowLines(finding.facts, told),
      watch: [
        ...(told.isFirst(finding) &&
        told.of('data-retention').length === 0 &&
        told.of('data-deletion').length === 0
          ? [
              told.say(
                'How long they are kept is not said in this document.',
                '本文件未说明保存多久。',
              ),
            ]
          : []),
        ...(told.isFirst(finding) && told.of('cross-border-transfer').length > 0
          ? [
              told.say(
                `Whether they leave the country: ${told.place(told.of('cross-border-transfer')[0]!)}.`,
                `是否出境见${told.place(told.of('cross-border-transfer')[0]!)}。`,
              ),
            ]
          : []),
      ],
      law: told.law('consent-and-purpose'),
    }),
  };
};
