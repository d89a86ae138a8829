import { anyOf } from '../pattern.js';

/** "产品名称：航空煤油": what stands behind a label is its content. */
const LABELLED = /^[^，；：:]{2,16}[：:]\s{0,2}[^\s：:]/;
/** A remark may hold the punctuation of a sentence; "云防火墙服务（Cloud Firewall，CFW）" is a name. */
const REMARK = /[（(][^）)]{0,80}[）)]|《[^》]{0,40}》|“[^”]{0,40}”/g;
const QUESTION = /[？?吗呢]$|如何|怎[么样]|哪些|是否/;
/** What obliges, allows, limits or binds, wherever it stands. */
const BINDS = anyOf([
  /(?<![响对答供呼效反感])应(?:当|在|于|按|向|为|由|符合|遵[守循]|承担|提供|支付|及时|严格|确保|保证|根据|依|将|予|自|就|妥善|积极|配合|定期|以|与|对[^急])/,
  /不得|有权|负有|不(?:得|应)?(?:超过|低于|少于|高于)|(?<![必急])须(?!知)|必须/,
  /由[^，；]{1,12}(?:承担|负责|支付|享有|赔偿)|(?:之日|之时|完毕)起|为准$/,
]);
/** Behind a comma even words that also stand in headings tell a sentence. */
const GOES_ON = anyOf([
  /[的后内前时下者起]，/,
  /，(?:[^，]{0,12}(?:可|将|应|不|均|须|则|由|即|并|自动|视为|负责|承担|支付|具有|享有|提交|协商)|如|若|但|且|各|甲乙)/,
  /^(?:如|若|因|除|自|经|未经|本合同|本协议|双方|任何一方|甲方|乙方)/,
]);
/** 用户不得从事的行为: the end of a heading. */
const NAMED_THING =
  /的(?:行为|情形|情况|事项|条件|规则|要求|内容|原则|义务|权利|责任|场景|问题|程序|方式|后果|信息|资料|费用|活动|约定|规定|范围|标准|限制|服务|产品|应用)$/;

/** 云主机可用性 ≥99.95%, 故障30分钟内响应: a figure that is promised. */
const PROMISES_FIGURE =
  /[≥≤＞＜≧≦] ?[0-9]|[0-9] ?[%％](?: ?以[上下])?(?: [月年季次])?$|[0-9] ?个?(?:分钟|小时|工作日)(?:之?内|以内)/;

/** Shorter than this a line is a heading whatever its words. */
const SHORTEST = 8;

/**
 * Does a short numbered line without a full stop say something, as in contracts that end no item with
 * one ("乙方应在3日内更换"), or name a piece of content ("交付地点：北京")? Headings do neither.
 */
export function readsAsSentence(line: string): boolean {
  if (LABELLED.test(line)) return true;
  if (line.length < SHORTEST || QUESTION.test(line)) return false;
  const words = line.replace(REMARK, '');
  if (PROMISES_FIGURE.test(words)) return true;
  if (words.includes('，') || words.includes('；') || words.includes(','))
    return (
      words.length >= SHORTEST && (BINDS.test(words) || GOES_ON.test(words.replaceAll(',', '，')))
    );
  return BINDS.test(words) && !NAMED_THING.test(words);
}
