import type { TerminationTrigger } from '../../clauses/facts.js';
import { afterAnEnd } from './termination-consequence.js';
import { withoutRemarks } from './sentences.js';
import { anyOf } from '../pattern.js';

/** First match wins: the more telling cause stands before the more general one. */
const TRIGGERS: readonly (readonly [TerminationTrigger, RegExp])[] = [
  [
    'amendment',
    anyOf([
      /(?:不同意|不接受|有异议|异议)[^。；]{0,30}(?:修改|变更|修订|更新|调整|改变)/,
      /(?:修改|变更|修订|更新|调整)[^。；]{0,30}(?:不同意|不接受|有异议)|不予?接受本/,
      /不同意本/,
      /(?:不同意|不接受)(?:上述|前述|该|新的?|调整后)[^，。；]{0,8}(?:价格|标准|费用|资费|协议|条款|规则|方案)/,
    ]),
  ],
  [
    'insolvency',
    anyOf([
      /破产/,
      /(?<!二次|资金|交易|结算|支付|财务|款项)清算(?!系统|机构|规则|总额|中心|账户|款|资金|行为|周期|日|方式|服务)/,
      /重整|资不抵债|(?<!暂)停业(?!务)|解散|接管|支付不能|无力偿/,
    ]),
  ],
  ['force-majeure', /不可抗力|前述事件妨碍|情势变更/],
  ['change-of-control', /控制权|实际控制人|股权(?:结构)?变更|合并、?分立|被收购/],
  [
    'nonpayment',
    anyOf([
      /欠费|欠款|拒付|逾期(?:付[款租费]|支付|未付|缴|交租)/,
      /(?:未|不(?!得)|拒绝)[^，。；]{0,14}(?:支付|付[款费]|缴[纳费]|缴清|续费|充值|付清|结清|补足|补缴|补交)/,
      /(?:迟延|延迟|拖欠)(?:支付|付款|缴)|余额不足|付款义务|拖欠/,
      /未(?:能)?(?:收到|到账)[^，。；]{0,10}(?:款|费)/,
    ]),
  ],
  [
    'breach',
    anyOf([
      /违反|违约|违法|违规|不符合|侵犯|侵权|未(?:能)?(?:履行|遵守|按|提货|收货|发货|交货)/,
      /不履行|虚假|欺诈|涉诈|作弊|滥用|恶意|过错|否则|不得|未获得|未经|损害|投诉|异常|擅自/,
      /不真实|不当|情节严重|(?:发现|出现|存在|实施)[^，。；]{0,4}(?:上述|前述|该等)行为/,
      /怠于|(?:仍|验收|检验|质量)不合格|无法证[实明]|一经(?:发现|查实|核实|认定)|造成[^，。；]{0,8}损失的/,
      /(?:不能|未能?|没有|拒绝|拒不)[^，。；]{0,8}(?:提供|完成|提交|配合|交付|整改|补正)/,
      /超[出越][^，。；]{0,8}(?:限定|约定|授权|许可|范围)/,
      /(?:[甲乙]方|用户|您|商户|客户|服务商)(?:有|存在|出现|发生|做出|作出|实施|从事)?(?:下列|以下|如下)[^，。；]{0,6}行为/,
      /套现|赌博|洗钱|守约方/,
      /未(?:能)?(?:达到|完成)[^，。；]{0,10}(?:要求|标准|目标|指标|任务|销量)|未达标/,
      /(?:未能?|不予?|拒绝?|没有)(?:及时|按时|按期|予以)?(?:改正|纠正|整改|更正|补救)/,
      /因[甲乙]方(?:自身|的)?(?:原因|过错)|泄[露密漏]/,
      /(?:逾期|迟延|延迟|延期)(?:交付|交货|竣工|完工|供货|到货)/,
      /(?:逾期|迟延|延迟)(?:履约|履行|发货|验收|安装|上线|提供)/,
      /(?<!非|以外)(?:因|由于)[^，。；]{1,8}(?<!客观|技术|特殊|法律|政策|监管|安全|系统|其他|任何|各种|不可抗力|等|外部)(?:自身)?的?原因[，,]?(?:造成|导致|致使)[^。；]{0,24}(?:不能|无法|损失|中断|延误)/,
    ]),
  ],
  [
    'regulatory',
    anyOf([
      /(?:法律|法规|政策|监管|政府|主管部门|司法|有权机关|国家)[^，。；]{0,16}(?:要求|变化|变更|调整|命令|指令|原因|规定|禁止)/,
      /(?<!通知|报告|告知)监管|政府管制|行政命令|应[^，。]{0,8}部门|(?:法律|法规|政策)[^，。；]{0,10}变化/,
    ]),
  ],
  // for its own business: it needs nobody's leave and nobody's fault
  [
    'convenience',
    /运营安排|经营政策|业务调整|经营策略|战略调整|整体运营|运营需要|业务发展|经营需要|产品策略/,
  ],
  [
    'expiry',
    /到期|(?<!个月|[0-9]\s?[日天])届满|(?<!(?:起租|最低|最短|锁定|保底)[^，。；]{0,6})期满|期限?结束/,
  ],
];

const CONVENIENCE = anyOf([
  /随时|(?<!不论|无论)在任何时[候间]|无[需须]?(?:说明)?理由|任何理由/,
  /提前[^，。；]{0,30}(?:通知|通告|公告)|自行(?:选择|决定)|酌情|申请/,
  /无[须需][^，。；]{0,6}(?:通知|说明理由)|联系[^，。]{0,12}注销/,
  /可以[^，。]{0,12}(?:注销|终止|停止使用|取消)|(?:停止|终止)运营|下线/,
]);

/** Words on liability for the end itself, on what it does not cost, and exceptions: no causes of it. */
const NO_CAUSE = anyOf(
  [
    /(?:不|无[需须])[^，。；]{0,10}承担[^，。；]{0,8}责任|违约责任|不视为违约/,
    /但[^。；]{0,60}除外|除[^，。；]{1,24}(?:外|以外|之外)[，,]/,
    /(?:提前|事先)[^，。；]{0,24}(?:通知|告知)[^，。；]{0,10}的?(?:情况|情形|前提|条件)下/,
    /(?:支付|承担|收取)[^，。；]{0,24}违约金/,
    /(?:并|应|须)?退[还回][^，。；：]{0,24}|不[^，。；]{0,4}退[还回][^，。；：]{0,16}|(?:没有|无)(?:任何)?违约(?:行为|情形)|可能(?:存在|涉及|面临)[^，。；]{0,12}风险/,
  ],
  'g',
);

/** A case that the right depends on: 如…的，, 一旦…，, …的，. */
const CONDITION =
  /(?:如果?|若|倘若|一旦|由于|因)(?!此)[^。；]{3,120}?[，,]|因[^，。；]{2,30}(?:需要?|须|拟)$|[^，。；]{4}[的时][，,]|(?:情况|情形)下|连续[^，。；]{2,16}[未没不][^，。；]{1,10}的[账帐用会]/;
/** A case that is nothing but the wish of who has the right. */
const WISH = anyOf([
  /(?:如果?|若|倘若)[^，。；]{0,10}(?:不再|不希望|不想|不愿|希望|需要?|欲|拟|决定|选择|想)(?![^，。；]{0,12}(?:遵守|履行))/,
  /(?:决定|选择|打算)不再[^，。；]{0,4}(?:使用|接受|需要|续)/,
]);

/** 用户需要注销账号的: the sentence opens with who wishes it, and no cause. */
const WISHED = /^[（(0-9）).、\s]{0,6}[^，。；因由为经]{0,10}(?:需要?|希望|欲|拟|想要?|决定|打算)$/;

/** 同时，甲方还有权…; 协商不成的，…: what brought it about was said before. */
const GOES_ON =
  /^[（(0-9）).、\s]{0,6}(?:同时|此外|进一步地?|届时|此时|期满|此种?情[况形]下|在此情[况形]下|该等?情[况形]下|(?:如果?|若)?[^，。；]{0,30}(?:协商不成|(?:无法|不能|未能?)[^，。；]{0,20}(?:达成一致|协商一致))|(?:双方|各方)(?:可以?|应当?)(?:共同)?协商|(?:如果?|若)?(?:逾期|迟延|延迟|超过|影响(?:持续)?|持续)(?:时间)?(?:超过|达到?|满)?\s?[0-9一二三四五六七八九十]{1,3})/;

/** 否则本合同到期自动终止: the expiry right before the verb, whatever the sentence says besides. */
const EXPIRES =
  /(?:到期|届满|期满)(?:后|时|之日)?(?:即|自动|自行|自然|随之){0,2}(?:终止|解除|失效)?$/;

const CASES_FOLLOW = /(?:下列|以下|如下)[^，。；]{0,4}(?:情形|情况|行为|条件|事由)/;

/** 若您中途退出，须…: leaving is the case itself, and nothing brought it about. */
const WITHDRAWS =
  /(?:如果?|若)[^，。；因]{1,14}(?:中途|提前|单方面?|主动|自行|无故)(?:退出|解除|终止|解约)/;

/** 或对服务不满意，用户可随时停止使用: no reason is asked for where this one will do. */
const DISSATISFIED = /(?:不满意?|不满足)[^，。；]{0,6}[，,][^。；]{0,16}(?:随时|自行|选择)/;

/** Does a sentence leave to the one before it what brought the end about? */
export function goesOn(sentence: string): boolean {
  return GOES_ON.test(sentence);
}

/** Who closes, releases or deletes what is its own does so at will. */
const AT_WILL =
  /(?:您|用户|客户|甲方|开发者|申请|主动|自行|自愿)[^，。；被]{0,10}(?:注销|释放|退订|销户|删除|关闭)|注销[账帐][号户]的行为/;

/**
 * Why a party may end or interrupt, by the words before the verb at `at` in `sentence`, its lead-in
 * among them, then by the sentence `earlier` where this one goes on from it, then by those after.
 */
export function triggerOf(
  sentence: string,
  at: number,
  leadIn: string | null,
  earlier: string | null,
): TerminationTrigger {
  if (EXPIRES.test(sentence.slice(0, at))) return 'expiry';
  if (DISSATISFIED.test(sentence.slice(0, at))) return 'convenience';
  const context = `${leadIn ?? ''}${sentence}`;
  const before = causesIn(context.slice(0, context.length - sentence.length + at));
  const named = firstCause(before);
  if (named !== null) return named;
  if (WITHDRAWS.test(sentence.slice(0, at + 8))) return 'convenience';
  if (earlier !== null && goesOn(sentence)) {
    const told = firstCause(causesIn(earlier));
    if (told !== null) return told;
  }
  if (WISH.test(before) || WISHED.test(sentence.slice(0, at))) return 'convenience';
  // 存在以下情形之一的，甲方有权终止：拖欠费用、… names its cases behind the right
  const conditional = CONDITION.test(before) && !CASES_FOLLOW.test(before);
  if (!conditional) {
    const after = firstCause(causesIn(context).slice(before.length));
    if (after !== null) return after;
  }
  return !CONDITION.test(before) && CONVENIENCE.test(withoutRemarks(context))
    ? 'convenience'
    : 'other';
}

/** What kind of end a consequence is tied to, by the words up to where the sentence speaks of it. */
export function triggerOfConsequence(sentence: string): TerminationTrigger {
  const words = causesIn(sentence);
  const end = afterAnEnd(words);
  const cause = end === null ? words : words.slice(0, end.index + end[0].length);
  const named = firstCause(cause);
  if (named !== null) return named;
  if (AT_WILL.test(cause) || /(?:停止|终止)运营|下线/.test(cause)) return 'convenience';
  // measures are taken against a breach
  return MEASURES.test(cause) ? 'breach' : 'other';
}

/**
 * Why a party may end it, by the items of 有下列情形之一的，甲方有权解除合同：; null where most of them
 * do not name one cause.
 */
export function triggerOfGrounds(
  leadIn: string,
  items: readonly string[],
): TerminationTrigger | null {
  if (!CASES_FOLLOW.test(leadIn)) return null;
  const named = items.map((item) => firstCause(causesIn(item)));
  if (named.every((trigger) => trigger === 'nonpayment')) return 'nonpayment';
  // who does not pay is in breach, too
  const broken = (trigger: TerminationTrigger | null): boolean =>
    trigger === 'breach' || trigger === 'nonpayment';
  const counts = new Map<TerminationTrigger, number>();
  for (const trigger of named) {
    if (trigger === null) continue;
    const cause = broken(trigger) ? 'breach' : trigger;
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  for (const [trigger, count] of counts) if (count * 2 > items.length) return trigger;
  return null;
}

const MEASURES = /采取(?:上述|前述|相应|该等)[^，。；]{0,10}措施/;

function causesIn(text: string): string {
  return withoutRemarks(text).replace(NO_CAUSE, '');
}

function firstCause(text: string): TerminationTrigger | null {
  for (const [trigger, pattern] of TRIGGERS) if (pattern.test(text)) return trigger;
  return null;
}
