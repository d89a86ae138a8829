import type { SpelledOut } from '../language.js';
import { replaced, type Replacement } from '../spelled-out.js';

const CHANGED =
  '(?:调整|变更|修改|修订|更改|更正|替换|提高|提升|增加|上调|下调|降低|减少|缩短|延长|顺延|展期|改)';
const FIGURE = /[0-9一二三四五六七八九十百千万零两壹贰叁伍拾佰仟]/;
const QUOTED = '[“"「][^“”"「」]{1,400}[”"」]';

/** Somebody may change it, or it is asked what follows if it is: nothing is changed here. */
const OPEN = /(?:有权|可以?(?![用靠行])|如|若|因|如果|不得|应当?)[^，。；]{0,30}$/;

/** 服务费由每年10万元调整为12万元: 服务费为12万元. */
const FROM_TO = new RegExp(
  `[由从自](?:原(?:来|先|有)?的?)?[^，。；“”由从自]{1,40}?(?:统一|相应|分别)?${CHANGED}(?=[为至到成])`,
);
/** 服务费为每年10万元，现调整为12万元: 服务费为12万元. */
const NOW = new RegExp(
  `(?:原)?[为是][^，。；“”为是]{1,40}，(?:现(?:经[^，。；]{1,12})?|自[^，。；]{4,16}起)(?:将其|双方同意)?(?:统一)?${CHANGED}(?=[为至到成])`,
);
/** 由原来的可用性99%调整为99.9%: what is changed is named behind 由; 可用性为99.9%. */
const NAMED_BEHIND = /^由原(?:来|先|有)?的?(?=[^0-9]{2,20}[0-9])/;
/** （原为99.9%） */
const ASIDE = /[（(]原(?:先|来|约定)?(?:为|是|：)?[^（）()]{1,30}[）)]/;
/** “30日”修改为“45日”, “…”的约定变更为：“…”: “45日”. */
const QUOTES = new RegExp(
  `${QUOTED}(?:[^，。；“”]{0,8}的)?(?:约定|内容|规定|表述|字样)?[，,]?\\s?(?:现|均|统一|全部)?${CHANGED}[为成][：:]?\\s?(?=[“"「])`,
);
/** 原条款为：“…”。现修改为：“…”: “…”. */
const BEFORE_AFTER = new RegExp(
  `(?:原(?:条款|约定|内容|条文|文)|(?:修改|变更|调整)前)[^，。；“”：:]{0,6}[：:]\\s?${QUOTED}[。；，]?\\s?(?:现|(?:修改|变更|调整)后)[^“。；]{0,12}[：:]?\\s?(?=[“"「])`,
);
/** 第3条修改为：“…”: the words that stand in its place are those of the agreement. */
const REWORDED = new RegExp(
  `(?:[，,]?现)?(?:全文|整体|统一)?${CHANGED}[为成]\\s?(?:如下(?:内容)?)?[：:]?\\s?(?=[“"「])`,
);
/** 删除“…”: no longer said. */
const DELETED = new RegExp(`删除[^“。；]{0,30}${QUOTED}`);
/** A paragraph of its own that repeats what stood there: 原条款：…. */
const OLD_PARAGRAPH =
  /^\s?(?:[（(]?[0-9一二三四五]{1,2}[)）.、]\s?)?(?:原(?:条款|约定|内容|条文|文)(?:为|内容)?|(?:修改|变更|调整)前(?:的?内容|条款)?(?:为)?)[：:](?!.{0,400}(?:现|后)(?:修改|变更|调整)?[^，。；]{0,6}为?[：:])/;

/** What is replaced, and by which words. */
const RULES: readonly { readonly says: RegExp; readonly by: string; readonly figure?: true }[] = [
  { says: FROM_TO, by: '', figure: true },
  { says: NOW, by: '', figure: true },
  { says: BEFORE_AFTER, by: '：' },
  { says: QUOTES, by: '：' },
  { says: REWORDED, by: '：' },
  { says: DELETED, by: '删除原文' },
  { says: ASIDE, by: '', figure: true },
];
const ANY = new RegExp(RULES.map(({ says }) => `(${says.source})`).join('|'), 'g');

/**
 * A paragraph of an amendment as the contract reads once it is amended: without the figures and the words
 * that others take the place of. Null where nothing is replaced.
 */
export function asAmended(text: string): SpelledOut | null {
  if (OLD_PARAGRAPH.test(text)) return replaced(text, [{ start: 0, end: text.length, words: '' }]);
  return replaced(text, superseded(text));
}

function* superseded(text: string): Generator<Replacement> {
  for (const found of text.matchAll(ANY)) {
    const { 0: words, index } = found;
    const { by, figure } = RULES[found.slice(1).findIndex((group) => group !== undefined)]!;
    if (figure === true && !FIGURE.test(words)) continue;
    if (OPEN.test(text.slice(Math.max(0, index - 40), index))) continue;
    const end = index + words.length;
    const named = /(?:^|[，。；：、\s])$/.test(text.slice(Math.max(0, index - 1), index))
      ? NAMED_BEHIND.exec(words)
      : null;
    if (named !== null) {
      // only the figure and the words of the change go
      yield { start: index, end: index + named[0].length, words: '' };
      yield { start: index + words.search(FIGURE), end, words: '' };
      continue;
    }
    // 提高至99.95% states the figure as 为99.95% does; 延长至2027年 says until when
    const raised = figure === true && /^[至到](?!\s?[0-9]{4}\s?年)/.test(text.slice(end, end + 8));
    yield { start: index, end: raised ? end + 1 : end, words: raised ? '为' : by };
  }
}
