import type { Passage } from '../../clauses/recogniser.js';
import { anyOf } from '../pattern.js';
import { promisesLevels } from './promise-cues.js';
import { withoutRemarks } from './sentences.js';
import { AT_MOST, MANNER } from './bounds.js';

/**
 * What the side that performs does: whatever is done about a fault, a request or a delivery. Said of
 * a time within which it is to be done, each is a service level.
 */
const ACT = anyOf([
  // it takes notice
  /响应|应答|确认|受理|接[单报警听]|发现|识别|感知|监测到|通达|触达|知会|派[单工员]|联系|回[电访复应拨]|致电|答[复疑]|解答|反馈|告警|预警|介入|跟进|指导|协助/,
  // it comes
  /到[场岗位]|[到抵]达|赶[到赴往]|上门|派(?=[^，。；]{0,8}(?:人|员|师|车))|安排|指派|支援|出[发动诊]|动身|启程/,
  // it does away with the fault
  /处[理置]|解决|修[复好补理正]|维修|抢[修通]|检修|排[除查障]|恢复|复[位通电]|重启|整改|纠正|更正|封[堵禁]|阻断|隔离|拦截|下架|清[洗理除洁运]|关闭|止损|规避|缓解|救援|解救|带载|并网|[送供]电|投运|切机|复测|返工|召回/,
  // it replaces and delivers
  /更换|替换|调换|换新|补[货发齐足充位]|配齐|备[货份]|发货|送[达货至到]|寄[出送]|归还|发[送布出往运]|运[抵达送]|配送|取件|卸货|入库|出库|上架|质检|揽收|签收(?!之)|交[付货]|到货|提供(?=[^，。；]{0,16}(?:备[用机件品]|替代|代用|样[机品]|同等))/,
  // it sets up and changes
  /安装|调试|部署|开[通立户]|上[线架]|启[用动]|变更|执行|实施|切换|迁移|扩容|调[整配度]|创建|重建|建立|组建|接入|配置|升级|更新|发布|生成|返回|同步|推送|公布|公告|下发|开始|开展|着手|组织|召开|上云|接管/,
  // it finds out and tells
  /定位|诊断|分析|研判|查[明看勘]|勘[查察验]|踏勘|通[报知]|上报|报送|汇报|告知|提交|提供|提出|出具|给出|编制|办[结理]|结[案单]|归档|清点|盘点|分拣|拣货|打包|出票|出件|测试|评[估审]|回访|复盘|完[成毕]/,
]);

/** Right behind the time: that it is an end of it, the words between, the act. */
const WITHIN_TIME = /^(?:之?内|以内|之前)([^，。；、]{0,24})/;
/** Nothing but the act: 60分钟内先行止损 with its words between, no relative clause. */
const NOT_AN_ACT = anyOf([
  // 10分钟内完成的比例, 5分钟内的请求, 2次以上
  /^的|的(?:[^，。；]{0,6})(?:比例|比率|占比|概率|次数|请求|请求数|时长|费用|金额)|率|占比|[%％]/,
  // what was not done, and what is given for it
  /[未没无]|不[能予再得]|失败|异常|超时|错误|多次|累计|连续|发生|出现|[一两二三四五0-9]次(?:以上|及以上)/,
  // money, claims and what ends the agreement
  /(?<!交)付|款|费|发票|结算|到账|赔|补偿|退|抵扣|代金券|扣[减除]|违约|解除|终止|续[约签]|签[订署收]|盖章|申诉|异议|验收|审[核批定]|核[实查]|复[核议查]/,
  // what is done with data and secrets, and what is told in writing to the other side
  /删除|销毁|保密|披露|泄[露漏]|个人信息|注销|书面(?:通知|答复|回复|告知|确认)(?![^，。；]{0,8}(?:计划|方案|原因|结果|进展|报告))|有效|失效|协商|保[存留]/,
]);
/** The time of another affair than the service: of a claim, of money, of the agreement itself. */
const OTHER_AFFAIR = anyOf([
  /赔偿|赔付|补偿|索赔|抵扣|代金券|退[款费还]|付款|支付|发票|账单|结算|异议|申诉|争议|不可抗力|仲裁/,
  /(?:提[交出]|发起|收到|接到)[^，。；]{0,8}申请|申请(?:人|表|材料|后|应|须|书)|(?<!申)请[在于您]|您[应须需可]/,
  /解除|终止|到期|届满|续[约签]|签[订署]|生效|变更(?:通知|地址|联系)|修订|修改[^，。；]{0,6}(?:协议|合同|条款|规则|价格|意见|附件|内容)|泄[露漏]|违约|逾期|承担|视为|合同(?:签[订署]|生效)|(?:反馈|提出|回复)[^，。；]{0,4}(?<!处理)意见/,
  // 95%的请求在3秒内完成: the share is what is promised
  /[%％]的|数据主体|个人信息|验收(?:合格|通过|申请|报告)?[后时]|有权|例如|比如|假设/,
]);

/** A case or a thing past: 超过8小时未解决的，24小时内提供备机 has its case before the comma. */
const CONDITIONED = /可以|如果?|若(?!干)|曾|已[经于在]|未/;

/** A party with a duty of its own: 甲方应…, 供方须…. */
const DUTY_BEHIND =
  /^[^，。；]{0,10}(?:(?<![响相适反供])应当?(?![用对急付])|须|需(?!求)|有义务|负责|必须|配合|协助)/;

/**
 * What is to be done within a time, where service levels are promised: an act, an upper end of time
 * and a side that performs, whatever its words. Null where the time is one of the customer's own
 * duties, of a claim, of money or of what was not done.
 *
 * @param end where the time ends in `sentence`
 * @param after the words behind it, up to the next comma
 * @param quick a time of hours or less, as it is hardly ever set for anything but a service
 */
export function actWithin(
  sentence: string,
  end: number,
  after: string,
  passage: Passage,
  quick: boolean,
): string | null {
  const said = WITHIN_TIME.exec(after)?.[1] || actOfProvider(sentence, end, passage);
  if (said === undefined || DONE_ALONE.test(said)) return null;
  if (!ACT.test(said) && !isProvidersDuty(sentence, end, passage)) return null;
  if (NOT_AN_ACT.test(after) || NOT_AN_ACT.test(said)) return null;
  const part = withoutRemarks(partAround(sentence, end));
  if (!promisesLevels(passage) && !(quick && servesAtOnce(part, said, passage))) return null;
  const clause = part.slice(part.lastIndexOf('，', part.length - after.length - 1) + 1);
  if (OTHER_AFFAIR.test(part) || CONDITIONED.test(clause)) return null;
  if (isCustomersDuty(part, passage)) return null;
  // the lead-in names whose duties the items are, or what they are about
  if (passage.leadIn !== null && OTHER_LEAD.test(passage.leadIn)) return null;
  return said.replace(NEXT_ACT, '').trim();
}

/** 给出方案、24小时内修复: the next act has its own time. */
const NEXT_ACT = /、[^、]{0,12}[0-9].*$/;

/** 首次响应≤8秒, 备件更换不超过24小时: the act, and the end of its time behind a sign or word of less. */
const UP_TO = new RegExp(`([\\u4e00-\\u9fff]{2,12}?)${MANNER}{0,4}${AT_MOST}\\s*$`);

/**
 * What is to be done up to a time that is compared, where service levels are promised. Null as in
 * {@link actWithin}.
 */
export function actUpTo(
  sentence: string,
  end: number,
  before: string,
  after: string,
  passage: Passage,
): string | null {
  if (!promisesLevels(passage) || !/^(?:以内|之?内)?$/.test(withoutRemarks(after).trim()))
    return null;
  const said = UP_TO.exec(before)?.[1];
  if (said === undefined || !ACT.test(said.slice(-6))) return null;
  if (NOT_AN_ACT.test(said) || OTHER_ACT.test(said)) return null;
  const part = partAround(sentence, end);
  if (OTHER_AFFAIR.test(part) || CONDITIONED.test(before)) return null;
  return isCustomersDuty(part, passage) ? null : said;
}

/** Acts that last, and their times: of work on the service, of keeping, of talk. */
const OTHER_ACT = /维护|割接|升级|服务|中断|停机|宕机|通话|间隔|持续|录音|工作|备份|保[留存]/;

/** 乙方应在15分钟内拉起: whose duty it is stands right before, so whatever follows is an act. */
function isProvidersDuty(sentence: string, end: number, { sides }: Passage): boolean {
  const named = sides.mentionsBefore(sentence, end).at(-1);
  return named?.holder === 'provider' && RIGHT_BEFORE_TIME.test(sentence.slice(named.end, end));
}

const RIGHT_BEFORE_TIME =
  /^[^，。；]{0,6}(?:应当?|须|需|将|会|承诺|保证|负责)[^，。；]{0,6}[在于]?\s?[0-9一二两三四五六七八九十半]{1,4}\s?个?[\u4e00-\u9fff]{1,4}$/;

/** What is completed is told elsewhere. */
const DONE_ALONE = /^(?:全部|予以)?完成(?:（|$)/;

/** What a service is called upon for. */
const OCCASION =
  /告警|故障|漏洞|质量问题|工单|报修|报障|异常|热线|来电|咨询|中断|事件|订单|缺陷|维修|抢修|巡检|护航|监[测控]|支持|备件|到[库货仓]|车辆/;
/** Telling the other side is a duty of many agreements, and of few a service. */
const TOLD = /通[知报]|告知|上报|报告|报送/;

/** A call, and the report on what was done. */
const TOLD_OF_WORK = /电话(?:告知|通知)|(?:提交|出具|提供)[^，。；]{0,12}报告/;

/** Outside of service levels: the provider's act, on an occasion of its service. */
function servesAtOnce(part: string, said: string, { sides }: Passage): boolean {
  if (TOLD.test(said.replace(TOLD_OF_WORK, '')) || !OCCASION.test(part)) return false;
  const named = sides.mentionsBefore(part, part.length);
  return (
    named.length === 0 ||
    named.some((m) => m.holder === 'provider' && PERFORMS.test(part.slice(m.end, m.end + 12)))
  );
}

const PERFORMS = /^[^，。；]{0,8}(?:应|须|需|将|会|承诺|保证|负责|在|于)/;

const OTHER_LEAD =
  /(?:甲方|客户|用户|您|买方|需方)[^，。；]{0,8}(?:应|须|需|义务|责任)[^，。；]{0,8}[：:]$|申请|赔偿|补偿|不(?:包括|包含|计入)/;

/** 结束后5个工作日内，乙方向甲方提供报告: the side that acts opens the part behind the comma. */
function actOfProvider(sentence: string, end: number, { sides }: Passage): string | undefined {
  const next = /^(?:之?内|以内)，([^，。；、]{4,30})/.exec(sentence.slice(end, end + 40))?.[1];
  const actor = next === undefined ? undefined : sides.mentions(next)[0];
  // 故障解决后24小时内，提交故障处理报告: nobody is named, and the act opens the part
  if (actor === undefined && next !== undefined && OPENS_WITH_ACT.test(next)) return next;
  return actor?.holder === 'provider' && actor.start === 0 ? next?.slice(actor.end) : undefined;
}

const OPENS_WITH_ACT = /^(?:提交|出具|提供|给出|完成|恢复|修复|派|安排|到达|更换|更新|反馈|答复)/;

/** The words up to the next stop, as far as they may bear on the time. */
function partAround(sentence: string, end: number): string {
  const from = Math.max(0, end - FAR);
  const before = sentence.slice(from, end);
  const stop = Math.max(before.lastIndexOf('；'), before.lastIndexOf('。'));
  return before.slice(stop + 1) + /^[^，。；]{0,40}/.exec(sentence.slice(end, end + 40))![0];
}

const FAR = 90;

/** 甲方发现问题的，应在…: the one in the case has the duty behind it. */
const DUTY_BEHIND_CASE =
  /^[^，。；]{1,24}(?:的|时|后)，(?:应当?|须|需)(?!求)[^，。；]{0,12}(?:之?内|以内)[^，。；]{0,6}(?:通知|告知|提出|书面|反馈|报告)/;
/** The name of a figure before the duty. */
const FIGURE_OF = /^[^，。；应须需]{0,10}(?:率|度|时间|时长|次数|比例|占比|评分|得分)/;

/** Is the last party whose duty is told before the time the customer? */
export function isCustomersDuty(part: string, { sides }: Passage): boolean {
  const bearer = sides.mentionsBefore(part, part.length).findLast((m) => {
    const behind = part.slice(m.end, m.end + 16);
    // 甲方月度检查合格率应达95%: whose figure it is, and not whose duty
    return (
      (DUTY_BEHIND.test(behind) && !FIGURE_OF.test(behind)) ||
      DUTY_BEHIND_CASE.test(part.slice(m.end, m.end + 60))
    );
  });
  return bearer?.holder === 'customer';
}

/** 每30分钟通报一次进展: how often something is done. */
const REPEATED =
  /^(?:进行|开展|组织|安排|完成|提供)(?:一次|1次)[^，。；]{2,12}|^[^，。；、0-9]{0,14}?(?:通报|反馈|更新|汇报|报告|告知|同步|通知|巡[检查视]|备份|检[查测])(?:[^，。；]{0,6}?(?:一次|1\s?次)|[^，。；]{0,8}(?:进展|进度|情况|状态|结果)|(?=$))/;

/** What is done at least once in the time, among service levels, or null. */
export function actEvery(before: string, after: string, passage: Passage): string | null {
  if (!/每隔?\s?$/.test(before) || !promisesLevels(passage)) return null;
  return REPEATED.exec(after)?.[0] ?? null;
}
