import type { Retention } from '../../clauses/facts.js';
import type { DataColumn, KeptData, PersonalDataGrammar } from '../personal-data-grammar.js';
import { readRetention, type WhileWords } from '../retention.js';
import { anyOf } from '../pattern.js';
import { itemsIn } from './provision.js';

/** Words of headers; first match wins. */
const COLUMNS: readonly (readonly [DataColumn, RegExp])[] = [
  ['retention', /(?:保[留存管]|存储|储存|留存)(?:政策|期限?|时[间限长]|周期|规则)?|期限/],
  ['legalBasis', /法律依据|合法性|法律基础|处理依据/],
  ['purpose', /用途|目的|场景|使用方式|功能/],
  [
    'data',
    /(?:个人|用户|设备|收集的?|处理的?)?(?:信息|数据)(?:的)?(?:类型|类别|种类|名称|字段|项|内容)?$|字段/,
  ],
];

/** While what data are kept; first match wins. */
const WHILE: WhileWords = [
  [
    'account',
    anyOf([
      /(?:账[号户]|帐[号户])[^，。；]{0,6}(?:存续|存在|有效|使用)[^，。；]{0,4}(?:期间|期内)/,
      /注销(?:账[号户]|帐[号户])?[^，。；]{0,6}(?:后|之日|前|为止)/,
      /(?:直至|直到)[^，。；]{0,16}注销/,
    ]),
  ],
  // kept for a while after the service has ended is not kept while it lasts
  ['purpose', /(?:到期|终止|届满|结束)[^。；]{0,160}在(?:合理|必要)的?期限内/],
  [
    'service',
    anyOf([
      /使用[^，。；]{0,16}(?:期间|期内)/,
      /(?:服务|合同|协议|合作)[^，。；]{0,4}(?:期间|期内|期限内|存续|有效期|到期|终止|结束)/,
      /(?:终止|停止)(?:使用|服务|合作)[^，。；]{0,10}(?:后|之日|，)/,
    ]),
  ],
  ['choice', /您(?:所)?(?:自行)?(?:设[定置]|选择|配置)[^，。；]{0,12}(?:时[限间长]|期限?|天数)/],
  ['law', /法律法规?[^，。；]{0,12}(?:期限|时间|期间|最[短长])|法定(?:保存)?(?:期限|期间)/],
  [
    'purpose',
    /(?:实现|达成|完成|达到)[^，。；]{0,20}所?(?:必[需要]|需要?)|所?必[需要]的?(?:最[短长])?(?:期限|期间|时间)|最[短长](?:期限|期间|时间)/,
  ],
  [
    'not-kept',
    /不(?:会)?(?:进行)?(?:保[存留]|存储|储存|留存)|(?:用后|即时|立即)[^，。；]{0,6}(?:删除|销毁)/,
  ],
];
/** 日志数据 存储 7 天; 监控数据：保存30日 */
const ROW =
  /^([^，。；：:\s]{2,20}?)(?:[：:]|\s|\||\t)\s*((?:(?:存储|储存|保存|保留|留存)(?:期限|时间)?(?:为|至|不[少超]于)?|在|我们|自)[^。；]{0,80}|[0-9一二三四五六七八九十两]{1,4} ?(?:个)?(?:日|天|月|年|小时)(?:后删除)?)[。；;]?$/;

/** 订单信息自交易完成之日起保存三年: one of several kinds of data that a sentence goes through. */
const PART =
  /^(?:其中|对于?)?，?([\u4e00-\u9fffA-Za-z、]{2,20}?)的?(?:自[^，。；]{2,16}起|在[^，。；]{2,16}后)?(?:将|会|应|须)?(?:至少|最长)?(?:保存|保留|留存|存储|保管)(?:期限|时间)?(?:为|是)?((?:至少|不少于|不超过|最长)?\s?[0-9一二三四五六七八九十两]{1,4}\s?个?(?:自然日|工作日|日|天|周|月|年|小时))(?:后?(?:删除|销毁))?$/;
const KEPT = /保[存留管]|留存|存储/g;

function rowsOf(sentence: string): readonly KeptData[] {
  if ((sentence.match(KEPT)?.length ?? 0) < 2) return [];
  return sentence
    .replace(/[。；;]$/, '')
    .split(/[，；]/)
    .flatMap((part) => {
      const found = PART.exec(part.trim());
      const kept = found === null ? null : retention(found[2]!);
      return kept === null ? [] : [{ data: found![1]!, retention: kept }];
    });
}

/** Category, purposes and retention of personal data as Chinese texts print them. */
export const personalData: PersonalDataGrammar = {
  column: (header) => {
    const text = header.replace(/[（(][^）)]*[）)]/g, '').trim();
    if (text.length > 16) return null;
    return COLUMNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  },

  category: (cell) => {
    const text = cell.replace(/^[0-9]{1,2}[.、]\s*/, '').trim();
    const name = /^[^：:]{2,30}(?=\s*[：:])/.exec(text)?.[0] ?? text;
    return name.trim();
  },

  retention,

  row: (text) => {
    const found = text.length > 140 ? null : ROW.exec(text);
    const kept = found === null ? null : retention(found[2]!);
    return kept === null ? null : { data: found![1]!, retention: kept };
  },

  rows: rowsOf,

  labelsData: (label) =>
    label.length <= 16 && /(?:个人|用户)?(?:信息|数据)(?:的)?(?:种类|类型|类别)$/.test(label),

  items: itemsIn,
};

function retention(text: string): Retention | null {
  return readRetention(text, WHILE);
}
