import type { AgreementType } from '../../agreement/model.js';
import type { SlaThresholdFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readValues, type Value } from '../values/index.js';
import { metricKindOf, unitOfTime } from './metrics.js';
import {
  actEvery,
  actUpTo,
  actWithin,
  isCustomersDuty as owedByCustomer,
} from './promised-acts.js';
import { EXAMPLE, FAILURE, GOAL, LEFT_OUT, promisesLevels, REACHED } from './promise-cues.js';
import { scopeAround, severityBefore } from './promised-scope.js';
import { withoutRemarks } from './sentences.js';
import { subjectIn } from './subject.js';
import { anyOf } from '../pattern.js';
import { AT_MOST, MANNER } from './bounds.js';

/** A time that is named before its figure: 响应时间不超过…, RTO ≤ …, 平均时延小于…. */
const NAMED = anyOf(
  [
    /(?:首次|平均|最长|初次|初始)?(?:响应|修复|解决|恢复|答复|回复|处理|处置|纠正|到场|到达现场|抵达现场)(?:措施)?(?:的)?(?:平均|最长|目标)?(?:时间|时长|时限|时效|目标)/,
    /(?:响应|修复|解决|恢复)(?=[：:]?\s*$)|(?:响应|修复|解决|恢复|处理|到场|接入|接起)(?=不(?:得|应|会)?(?:超过|大于|高于|多于|晚于)\s*$)|(?:提供|给出|完成)?[^，。；：]{0,10}的目标时间/,
    /(?:平均|单向|端到端)?(?:时延|延时|延迟|抖动)/,
    /(?:首包|首屏|首字节|首帧|加载|接入|连接|通行|登录|开通|生效|等待|排队|打开|渲染|推理|转写|识别|查询|交付|派单)(?:时间|时长|耗时|时限|时效)/,
    /恢复点目标|RTO|RPO/,
  ],
  'gi',
);
/** 节点替换时间不超过…: among service levels whatever is named as a time with an upper end is one. */
const ANY_TIME = new RegExp(
  `([\\u4e00-\\u9fffA-Z]{2,10}(?:时间|时长|时限|时效|耗时|历时|用时|周期|延迟|滞后))(?:（[^（）]{1,10}）)?${MANNER}{0,4}${AT_MOST}\\s*$`,
);
/** 首播时间1.5秒以内: the end stands behind the figure. */
const TIME_RIGHT_BEFORE = new RegExp(
  `([\\u4e00-\\u9fffA-Z]{2,10}(?:时间|时长|时限|时效|耗时|历时|用时|时延|延迟|滞后))(?:（[^（）]{1,10}）)?${MANNER}{0,4}(?:${AT_MOST}|为|在|：)?\\s*$`,
);
/** 访问时延0.5-2ms: the lower end of a range, right before its upper one. */
const RANGE_BEFORE = /[0-9.]{1,5}\s?[-–—~～至]\s?$/;
/** 首拨时效为下发后2小时内: from when it runs stands between the name and the figure. */
const TIME_FROM =
  /([\u4e00-\u9fff]{2,10}(?:时间|时长|时限|时效|周期))(?:为|是|：)[^，。；：0-9]{1,14}(?:后|起|之日起?)(?:的)?\s*$/;
/** Times of keeping, of reckoning, of work and of claims. */
const OTHER_TIME =
  /维护|割接|升级|服务时|故障(?:总|累计|持续)?时|^不|不[联连在能]|音频|视频|录音|文件|通话|统计|计费|计量|不可用|中断|停机|工作|保[留存]|存储|有效|通知|间隔|持续|申请|提交|合同|付|账|结算|试用|租|购|累计|补偿|赔|延长|培训|宽限|总时|单位/;
/** How long the service may be down in all: 全年中断时间累计不超过…. */
const DOWNTIME = new RegExp(
  `(?:(?<=[每全单])[年月][^，。；]{0,6})?(?:服务)?(?:中断|停机|宕机|断[网电]|停电|不可用|故障(?!修复|处理|恢复|响应|解决|定位)|(?<!计划内?的?)(?:维护|割接|升级))(?:总|累计|持续)?(?:(?:时间|时长|分钟数)(?:合计|累计|总计|总和)?|(?:合计|累计|总计)|(?<=单次[^，。；]{2,6}))(?=${MANNER}{0,4}${AT_MOST}\\s*$)`,
);
/** 出口中断不超过30分钟/年: in so long a time. */
const DOWN_AT_MOST = new RegExp(`((?:中断|停机|宕机|断[网电]))${MANNER}{0,4}${AT_MOST}\\s*$`);
const A_YEAR = /^\s?(?:[/／]|每)[年月季]/;
/** The line above names a time, and the figure's own line little else than its case. */
const TIMES_ABOVE =
  /[\u4e00-\u9fff]{0,10}(?:响应|修复|恢复|解决|处理|处置|到场|开通|交付|访问)?(?:时间|时长|时限|时效|时延|延迟)(?=(?:（[^（）]{1,12}）)?(?:如下|要求|目标|承诺)?[：:]?$)/;
/** Words that make the figure one of another time than the line above names. */
const OWN_TIME = /时[间长限]|期限|周期|合计|累计|维护|割接|升级/;
const LABELLED_TIME =
  /^(?:[^，。；：0-9]{1,10}：)?[^，。；：0-9]{0,14}(?:[：:]|≤|<=|<|＜|不(?:超过|大于|高于)|小于|低于|为)\s?$/;
/** 全年停机不超过2次，每次不超过1小时. */
const EACH_TIME = new RegExp(`^(?:且|并且)?[每单]次[^，。；0-9]{0,4}${AT_MOST}\\s*$`);
const DOWN = /(?:停机|中断|宕机|不可用|断网|断电|割接|维护)[^。；]{0,60}次/;
/** What is to be done within the time: 30分钟内响应, 4小时之内到达现场, 24小时内给出处理意见. */
const ACT =
  /^(?:之?内|以内)?[^，。；、]{0,14}?(?:做出|作出|进行|给予|予以|提供|完成|及时|开始)?(?:初步|首次)?((?:响应|修复|解决|恢复)(?!率|方案|计划|建议|报告|团队|措施|能力|时|工作)|[到抵]达(?:现场|$)|到场|到位|上门|答复|启动[^，。；]{0,6}(?:预案|应急|处置|抢修|供电|发电)|启动$|回复|回应|接听(?!率)|(?<=开始)(?:处理|受理)|受理(?=[，。；]|$)|返回(?!为?(?:错误|失败|异常))|送达|推送|下发|介入|定位|排除|办结|(?:电话|短信|邮件)?通知(?=您|客户|用户|甲方|$)|处理完[毕成]|(?:给出|提出|出具)[^，。；]{0,6}(?:处理意见|处理结果|处理结论|处理方案|解决方案|应急方案))/;
/** What is delivered within the time: 5个工作日内提交评估报告, 2小时内同步分析结果. */
const DELIVERY = anyOf([
  // 云主机10分钟内自动交付
  /^(?:之?内|以内)(?:自动)?(?:交付|开通|创建|就绪|审批|批复)$/,
  // 录音5分钟内可查询
  /^(?:之?内|以内)?即?可(?:查询?|查看|见|检索|下载|访问|使用)$/,
  /^(?:之?内|以内)?[^，。；、]{0,20}?反馈[^，。；]{0,8}$/,
  /^(?:之?内|以内)?[^，。；、]{0,12}?(?:同步[^，。；]{2}|(?:提交|出具)[^，。；]{0,8}$|(?:提交|提供|输出|反馈|给出|出具|完成|发送|进行)[^，。；]{0,20}?(?:报告|结果|方案|结论|意见|清单|计划|分析|验证)|(?:邮寄|寄送|寄出|发出|交付)[^，。；]{0,10}(?:设备|硬件|货物|产品|证书)|完成[^，。；]{0,12}(?:部署|上架|安装|调试|开通|新建|创建|变更|扩容|替换|更换|切换|迁移|还原|重建))/,
]);
/** 缓存刷新5分钟内生效: what the customer sets takes effect. */
const TAKES_EFFECT = /^(?:之?内|以内)(?:全[网部球])?生效$/;
const SETTING =
  /[\u4e00-\u9fffA-Za-z]{0,8}(?:刷新|预热|配置|解析|策略|规则|扩容|变更)[^，。；]{0,6}$/;
/** Work on the service that is to be done within the time: …扩容，2个工作日内完成. */
const DONE = /^(?:之?内|以内)?(?:全部)?完成(?:（[^（）]{1,20}）)?$/;
const WORK =
  /[\u4e00-\u9fff]{0,6}(?:扩充|扩容|部署|开通|交付|调配|安装|调试|切换|迁移)(?=[^。；]{0,30}$)/;
/** 不会出现连续的5分钟不可用时间: how long it may be down without a break. */
const NEVER_BEFORE = /不(?:会|得|应|能)?(?:再)?(?:出现|发生|存在)[^，。；]{0,10}$/;
const NEVER_AFTER = /^(?:或更长|及以上|或以上|以上)?的?[^，。；]{0,6}(?:不可用|中断|停机|无法使用)/;
/** Work on the customer's data for which a time is named right before: 加急取回5分钟内完成. */
const RETRIEVAL = /[\u4e00-\u9fff]{0,6}(?:取回|解冻|恢复|备份|同步|切换|回滚)(?=[^，。；]{0,10}$)/;
/** 算薪任务在10分钟内完成, 报表生成5秒内完成: what the service does for its user. */
const TASK =
  /[\u4e00-\u9fff]{0,10}(?:任务|作业|操作|查询|检索|导出|导入|生成|计算|渲染|受理|办理|审批|开卡|开户|上架|新建|变更|调整|升级|配置|迁移|(?:创建|部署|交付|开通|扩容|缩容)[^，。；：0-9]{0,8}?)(?=(?:[应须需可]|能够?|将|会)?[在于]?\s?$)/;
/** The label of what is completed. */
const WORK_LABEL = /^[^，。；：0-9]{2,12}(?=：)/;
/** 页面修改类需求，一般24小时内完成: the part before names what is. */
const WHAT_IS_DONE =
  /([\u4e00-\u9fff]{2,14}(?:需求|申请|任务|工单|订单|操作|请求|业务|单据|变更|修改))，?(?:一般|通常|应|须|需|将|于|在)?[0-9]{1,3}\s?个?[\u4e00-\u9fff]{1,4}$/;
/** 接到工单后60分钟内完成: what the provider is called upon by. */
const CALLED_UPON =
  /(?:接到|收到)[^，。；]{0,6}?((?:工单|报障|报修|申告|派单|需求)[^，。；]{0,4})后[^，。；]{0,4}[0-9一二三四五六七八九十半]{1,4}\s?个?[\u4e00-\u9fff]{1,4}$/;
/** A clause that is headed by what is completed, and holds little else. */
function ownHeading({ headings, text }: Passage): string | null {
  const heading = headings.at(-1) ?? '';
  return text.length <= SHORT_CLAUSE && HEADING_OF_WORK.test(heading) ? heading : null;
}

const SHORT_CLAUSE = 80;
const HEADING_OF_WORK =
  /^[^，。；：0-9]{0,8}(?:开[卡户通]|办理|受理|交付|变更|扩容|部署|迁移|安装|审批|处理|停复机|备案)$/;
/** The line was cut where the act would stand ("…，40分钟内进行"). */
const CUT = /^(?:之?内|以内)[^，。；]{0,3}$/;
const CUT_RESPONSE = /^(?:之?内|以内)[^，。；]{0,8}响$/;

const BOUND = new RegExp(
  `(?:${AT_MOST}|为|：|:|在|于|后|起)(?:\\s?(?:法定)?(?:工作日|自然日))?\\s*$`,
);
const UPPER_END = new RegExp(`${AT_MOST}\\s*$`);
const NAME_OF_A_TIME = /(?:时间|时长|时限|时效|耗时|时延|延时|延迟)(?:为|：)?\s?$/;
/** 处理时限4小时: the name and its figure, without a verb. */
const NAMED_RIGHT_BEFORE =
  /(?:响应|修复|解决|恢复|处理|到场|纠正)(?:措施)?(?:时间|时长|时限|时效|目标)\s?$|(?:RTO|RPO|恢复(?:点|时间)目标)[）)]?\s?$/;
/** 故障修复时限：城区12小时，郊区20小时: a label names the time of each figure behind it. */
const LABEL_OF_TIMES = anyOf([
  /^[^，。；：]{0,30}(?:时延|延时|延迟)(?=：)/,
  // 首次投递的平均时长：触发类不超过10秒，批量类不超过30分钟
  new RegExp(
    `^(?![^：]{0,20}(?:维护|割接|升级|中断|停机|保[留存]|有效|付款|支付|申请))[^，。；：0-9]{2,24}(?:时间|时长|耗时)(?=：[^，。；：0-9]{1,12}?${AT_MOST}\\s?[0-9])`,
  ),
  // 恢复点目标（RPO）：标准版24小时，高级版1小时
  /^[^，。；：]{0,20}(?:RTO|RPO|恢复(?:点|时间)目标)[）)]?(?=：)/i,
  // 归档取回：加急5分钟内，标准5小时内: each part a case and its time
  /^(?![^：]{0,12}(?:付款|支付|保修|质保|退款|验收|保[存留]|有效|培训))[^，。；：0-9]{2,12}(?=：[^，。；：0-9]{1,8}[0-9]{1,3}\s?(?:个?小时|分钟|秒|个?工作日)(?:之?内|以内)[，、][^，。；：0-9]{1,8}[0-9]{1,3}\s?(?:个?小时|分钟|秒|个?工作日)(?:之?内|以内)(?=[，。；、]|$))/,
  // 妥投时效：美国专线8-12个工作日，欧洲专线10-15个工作日
  /^[^，。；：]{0,16}(?:妥投|送达|运输|配送|到货|派送|揽收|出库|入库|通关|清关|检测|制作|签约|交验)(?:时效|时限|周期)(?=：)/,
  /^[^，。；：]{0,30}(?:响应|首响|解决|修复|恢复|处理|到场|到位|开通|装机|回复|回应|答复|签发|审批|备案|发货|配送|上线|部署|扩容|生效|同步|刷新|预热|清洗|切换|迁移|替换|更换|交付|安装|上门|派[单工]|出具|反馈|到货|封堵|处置)(?:(?:时间|时长|时限|时效)(?=：)|(?=：(?:[^，。；：、0-9]{0,8}|[A-Z][0-9]级?\s?)[0-9]{1,3}\s?(?:个?小时|分钟|秒|个?工作日)(?:之?内|以内)?(?:[，。；、（]|$)))/,
]);
const OF_A_LABEL =
  /(?:^|[：、])(?:[^，。；：、0-9]{0,8}|[A-Z][0-9]级?\s?)(?:[0-9]{1,2}\s?[-–~～至]\s?)?$/;
/** 响应10分钟，恢复2小时: what is done and its figure, without a verb between them. */
const ACT_RIGHT_BEFORE = /(?:^|[、：])[^，。；：、0-9]{0,6}(?:响应|恢复|修复|解决|到场)\s?$/;
const WITHIN =
  /^(?:之?内|以内|响应|修复|恢复|解决|到场|完成|定位|[到抵]达现场|(?:答复|回复|回应|上门|办结|接听|处理|反馈|即?可[查见用访])(?=[，。；、询看问]|$))/;
/** 99.9%（每月停机不多于43分50秒）: the same in brackets. */
const IN_REMARK = /%\s?（[^（）]*$|（即[^（）]*$/;
const IN_A_REMARK = /（[^）]*$/;
/** 全年停机时间…: what a promised rate comes to, told again. */
const COMES_TO = /^(?:即(?![时将日刻便使期])|也就是|亦即|相当于|换算)/;
/** 每 5 分钟, 该 5 分钟内: the length of what is counted. */
const COUNTED = /[每该]\s?$/;
/** ≤43分钟，不赔付: a band for which nothing is given. */
const NOTHING_GIVEN = /^[^，。；：]{0,6}[，：]\s?不(?:予|做|作|计)?(?:赔|补偿|扣|抵)/;
const MISSED =
  /^(?:之?内|以内)?[^，。；]{0,6}(?:未|没有|无法|不能|自助|自行)|^(?:以下|之?内|以内)?的?[，,]?\s?不(?:计入|算)/;
/** 等待生效期间（最长为72小时）的不可用: how long a failure of another sort takes. */
const OF_A_FAILURE = /^）的[^，。；]{0,8}(?:不可用|中断|停机)/;
/** 2秒内返回的比例, 4小时内解决率: a time in the name of a rate. */
const NAMES_A_RATE = /^(?:之?内|以内)[^，。；]{0,12}的[^，。；的]{0,6}(?:比例|比率|占比|概率)/;
/** 在99.9%的情况下30分钟内启动: the share is what is promised. */
const IN_SO_MANY_CASES =
  /[%％]\s?(?:的(?:情况|时间)[下内里]|(?:（含）)?(?:及?以上的?|的)[^，。；%％]{0,12}?(?:应当?|须|需|将|会|可|能够?)*[在于]\s?$|在\s?$)/;
/** 消息到达时间：95%的消息在1秒内到达: the label makes it a promise of the time, too. */
const TIME_AS_LABEL = /^[^，。；：]{2,12}(?:时间|时长|时效)：/;
/** 甲方应提出减免申请，乙方应于收到后5个工作日内答复: the time of an answer to a claim. */
const ANSWERED =
  /(?:申请|异议|主张|索赔|请求书)[^。；]{0,12}(?:收到|接到)(?:申请|请求|材料)?(?:之日)?[后起]/;
/** 发生数据泄露的，应在2小时内通知: a duty of data protection. */
const LEAKED = /(?:数据|信息|隐私)[^，。；]{0,4}泄[露漏][^。；]{0,40}(?:通知|告知|报告|上报)/;
/** 未能在4小时内修复的: what was not done in time, said before the figure. */
const NOT_DONE = /(?:未|没有|无法|不能)能?够?(?:在|于)?\s?$/;

/** 有权要求乙方在15日内更换: a remedy that one side may ask for. */
const DEMANDED = /有权(?:要求|责令|通知)/;

/** Times of something else: of the customer, of claims and bills, of the definition of a failure. */
const OTHER = anyOf([
  /^则|另一方|对方|任[何意]?一方|双方|(?:完成|进行|提交|予以)审核/,
  /审核(?:完成|完毕|结果|期|通过|并|后)|审核$|退款|退费|用户应|客户应|您应|您需/,
  /您须|接受方|(?<!漏洞[^，。；]{0,6})披露|书面(?!分析|报告|说明|总结|故障|(?:告知|通知)[^，。；]{0,8}(?:计划|方案|原因|结果|进展))|异议|争议|不可抗力|视为|计为|算为/,
  /(?<!不[得应能会可]?)超过$|超时|统计|核[实查]并(?:回|答)复|赔偿|补偿|赔付|索赔|代金券|发票|账单|付款|报告期/,
  /(?:收到|接到)[^，。；]{0,8}申请|申请(?:应|须|需|必须)/,
]);
const CONDITIONED = /如果?|若|假设|例如|比如/;
/** A promise that is explained again: 即指…. */
const RESTATED = /^(?:即(?![时将日刻便使期])|也就是|亦即)[：:]?(?:指|是)?/;

/** 不超过6小时，即指…6小时内…: the rest of the sentence tells it in full. */
const SAID_AGAIN = /，(?:即|也就是|亦即)[：:]?(?:指|是指|是说)/;

/** What a rate is reckoned from: 5分钟内返回…的请求数 ÷ …. */
const FORMULA = /[=＝][^，。；]{2,120}[÷/／×]/;

/** Without a unit of time a sentence promises none: the cheap question first. */
const TIME_UNIT = /小时|分钟?|秒|[天日周月年]|[0-9]\s?(?:ms|s|h|min)/i;

/** 响应时间≤2s: the unit of Chinese text, which would as well end a plural. */
const SECONDS = /([0-9])(\s?)s(?![A-Za-z])/g;

/** 双方应重新核对，并在十日内解决: the affair of both sides, which nobody promises. */
const BOTH_SETTLE = /双方(?:均|共同)?[应须需][^。；]{0,40}$/;

/** Agreements whose times are those of people's requests about their data. */
const OF_PEOPLE: ReadonlySet<AgreementType> = new Set([
  'privacy-policy',
  'data-processing-agreement',
]);

/** Response, resolution and recovery times, latencies, and how long the service may be down. */
export function promisedTimes(
  printed: string,
  passage: Passage,
  at: number,
): Reading<'sla-threshold'>[] {
  const readings: Reading<'sla-threshold'>[] = [];
  if (!TIME_UNIT.test(printed)) return readings;
  // 我们将在15天内答复您的请求: of people about their data, and no level of a service
  if (OF_PEOPLE.has(passage.agreement.type)) return readings;
  const sentence = printed.replace(SECONDS, '$1$2秒').replace(/[≦⩽]/g, '≤');
  // 一级故障（定义为…中断的故障）：响应不超过…: what a remark defines is no figure's
  if (FAILURE.test(withoutRemarks(sentence))) return readings;
  const definesInRemark = FAILURE.test(sentence);
  if (EXAMPLE.test(sentence) || RESTATED.test(sentence)) return readings;
  if (FORMULA.test(sentence)) return readings;
  // an item of what is left out of the reckoning
  if (passage.leadIn !== null && LEFT_OUT.test(passage.leadIn)) return readings;
  let from = 0;
  for (const value of readValues(sentence)) {
    if (value.kind !== 'duration') continue;
    if (definesInRemark && IN_A_REMARK.test(sentence.slice(0, value.start))) continue;
    if (readings.length > 0 && SAID_AGAIN.test(sentence.slice(from, value.start))) break;
    const time = timeAt(sentence, value, passage, () => {
      return readings.at(-1)?.facts.metric ?? namedBefore(passage, at);
    });
    if (time !== null) {
      readings.push({
        start: from,
        end: Math.min(sentence.length, value.end + time.after.length),
        confidence: passage.agreement.type === 'sla' || /承诺|保证/.test(sentence) ? 'high' : 'low',
        facts: time.facts,
        figures: [{ start: value.start, end: value.end }],
      });
      from = value.end;
    }
  }
  return readings;
}

function timeAt(
  sentence: string,
  value: Value & { kind: 'duration' },
  passage: Passage,
  metricBefore: () => string | null,
): { facts: Reading<'sla-threshold'>['facts']; after: string } | null {
  const before = /[^，。；]*$/.exec(sentence.slice(Math.max(0, value.start - 50), value.start))![0];
  const after = /^[^，。；]*/
    .exec(sentence.slice(value.end, value.end + 40))![0]
    // 市区2小时内、郊区4小时内到达现场: one act for both
    .replace(ACT_OF_THE_NEXT, '内');
  if (NEVER_BEFORE.test(before) && NEVER_AFTER.test(after))
    return uninterrupted(value, before, after);
  const repeated = actEvery(before, after, passage);
  if (repeated !== null) return otherTime(value, repeated, '<=', after);
  const lasting =
    LASTS_AT_LEAST.exec(before)?.[1] ??
    (/^\s?(?:（含）|及)?以上(?!的)/.test(after) ? LASTS_RIGHT_BEFORE.exec(before)?.[1] : undefined);
  if (lasting !== undefined && promisesLevels(passage) && !/^的/.test(after))
    return otherTime(value, lasting, '>=', after);
  const downtime =
    DOWNTIME.exec(before)?.[0] ??
    (A_YEAR.test(after) ? (DOWN_AT_MOST.exec(before)?.[1] ?? null) : null);
  const [metric, metricKind] =
    downtime !== null
      ? [downtime, 'other' as const]
      : metricAt(sentence, value, before, after, passage, metricBefore);
  if (metric === null) return null;
  if (
    !BOUND.test(before) &&
    !WITHIN.test(after) &&
    !NAMED_RIGHT_BEFORE.test(before) &&
    !(ACT_RIGHT_BEFORE.test(before) && after.trim() === '') &&
    !(RANGE_BEFORE.test(before) && NAME_OF_A_TIME.test(before.replace(RANGE_BEFORE, ''))) &&
    !(LABEL_OF_TIMES.test(sentence) && OF_A_LABEL.test(before))
  )
    return null;
  const around = withoutRemarks(before) + after;
  if (GOAL.test(before)) return null;
  if (!UPPER_END.test(before) && REACHED.test(sentence.slice(0, value.start))) return null;
  if (COMES_TO.test(before) || IN_REMARK.test(before) || COUNTED.test(before)) return null;
  // 5小时内返回结果的比例不低于98%: the rate is what is promised
  if (NAMES_A_RATE.test(after)) return null;
  if (IN_SO_MANY_CASES.test(sentence.slice(0, value.start)) && !TIME_AS_LABEL.test(sentence))
    return null;
  if (ANSWERED.test(sentence.slice(0, value.start)) || LEAKED.test(withoutRemarks(sentence)))
    return null;
  if (NOTHING_GIVEN.test(sentence.slice(value.end, value.end + 16))) return null;
  if (OF_A_FAILURE.test(sentence.slice(value.end, value.end + 24))) return null;
  if (MISSED.test(after) || NOT_DONE.test(before) || DEMANDED.test(before)) return null;
  if (OTHER.test(around) || (CONDITIONED.test(around) && !WITHIN.test(after))) return null;
  if (
    downtime === null
      ? /不可用|累计/.test(withoutRemarks(before))
      : /^(?:的|时|[，,]?\s?按)/.test(after)
  )
    return null;
  if (BOTH_SETTLE.test(sentence.slice(0, value.start)) || /^之?内协助/.test(after)) return null;
  const duty = before.search(/[应须需]/);
  if (duty >= 0 && subjectIn(before, duty, passage.sides) === 'customer') return null;
  // 用户…不应超过…，应在24小时内完成修复: the duty goes on without its subject
  if (DUTY_GOES_ON.test(before) && owedByCustomer(sentence.slice(0, value.start), passage))
    return null;
  return {
    after,
    facts: {
      metric,
      metricKind,
      operator: /(?:<|＜|小于|低于|少于)\s*$/.test(before) ? '<' : '<=',
      value: value.time.value,
      unit: unitOfTime(value.time.unit),
      scope: scopeOfTime(sentence, before, value.start),
    },
  };
}

const DUTY_GOES_ON = /^(?:且|并|同时)?(?:应当?|须|需要?|必须)(?!求)/;

const ACT_OF_THE_NEXT = /^(?:之?内|以内)?、[^，。；、]{1,16}?(?:之?内|以内)(?=[^，。；、])/;

/** The service is never down for so long at a stretch. */
function uninterrupted(
  { time }: Value & { kind: 'duration' },
  before: string,
  after: string,
): NonNullable<ReturnType<typeof timeAt>> {
  return {
    after,
    facts: {
      metric: '持续不可用时间',
      metricKind: 'other',
      operator: /超过$/.test(before) && !/^(?:或更长|及以上|或以上|以上)/.test(after) ? '<=' : '<',
      value: time.value,
      unit: unitOfTime(time.unit),
      scope: null,
    },
  };
}

/** 后备时间不少于8小时, MTBF≥5000小时: how long the supply or the device holds out at least. */
const LASTS_AT_LEAST =
  /([\u4e00-\u9fff]{0,6}(?:(?:后备|备电|续航|放电|供电|无故障(?:运行|工作)?|故障间隔)(?:时间|时长)|续航|MTBF))[^，。；0-9]{0,4}(?:不(?:得|应|会|能)?(?:少于|低于|短于|小于)|大于等于|≥|>=|至少|达到)\s*$/;

/** 满载运行12小时以上. */
const LASTS_RIGHT_BEFORE =
  /((?:后备|备电|续航|放电|[供送]电|满载运行|持续运行|连续运行|无故障(?:运行|工作)?)(?:时间|时长)?)\s*$/;

/** A time of no usual sort. */
function otherTime(
  { time }: Value & { kind: 'duration' },
  metric: string,
  operator: '<=' | '>=',
  after: string,
): NonNullable<ReturnType<typeof timeAt>> {
  return {
    after,
    facts: {
      metric,
      metricKind: 'other',
      operator,
      value: time.value,
      unit: unitOfTime(time.unit),
      scope: null,
    },
  };
}

type Metric = readonly [string | null, SlaThresholdFacts['metricKind']];

/** What the time is one of, by the words before or after its figure, or null. */
function metricAt(
  sentence: string,
  { end, time }: Value & { kind: 'duration' },
  before: string,
  after: string,
  passage: Passage,
  metricBefore: () => string | null,
): Metric {
  const metric = (name: string | null): Metric => [
    name,
    name === null ? 'other' : (metricKindOf(name) ?? 'other'),
  ];
  const named = [...before.slice(-34).matchAll(NAMED)].at(-1)?.[0];
  if (named !== undefined) return metric(named);
  const act = ACT.exec(after)?.[1];
  // telling of an incident is a service level where levels are promised, and elsewhere a duty
  if (
    act !== undefined &&
    (!/通知|送达|回复|回应|推送|下发|受理/.test(act) || promisesLevels(passage))
  )
    return metric(act);
  if (delivers(sentence, end, after, passage))
    return [/^(?:之?内|以内)?(.*)$/.exec(after)![1]!, 'other'];
  const quick = /^(?:millisecond|second|minute|hour)$/.test(time.unit);
  const performed = actWithin(sentence, end, after, passage, quick);
  if (performed !== null) return metric(performed);
  const upTo = actUpTo(sentence, end, before, after, passage);
  if (upTo !== null) return metric(upTo);
  if (TAKES_EFFECT.test(after) && promisesLevels(passage))
    return metric(SETTING.exec(before)?.[0] ?? null);
  if (DONE.test(after) && promisesLevels(passage))
    return metric(
      WORK.exec(sentence.slice(Math.max(0, end - 60), end))?.[0] ??
        RETRIEVAL.exec(before)?.[0] ??
        TASK.exec(before)?.[0] ??
        // 1个工作日内答复，5个工作日内完成: of what was named first
        (metricBefore() === null ? null : '完成') ??
        // 批量开卡：1万张以内2个工作日完成
        WORK_LABEL.exec(sentence)?.[0] ??
        ownHeading(passage) ??
        WHAT_IS_DONE.exec(sentence.slice(Math.max(0, end - 60), end))?.[1] ??
        CALLED_UPON.exec(sentence.slice(Math.max(0, end - 60), end))?.[1] ??
        null,
    );
  const rest = sentence.slice(end);
  if (CUT_RESPONSE.test(rest) || (CUT.test(rest) && isResponseTime(passage))) return metric('响应');
  const other = promisesLevels(passage)
    ? /^(?:以内|之内|内)\s*$/.test(after) || RANGE_BEFORE.test(before)
      ? (TIME_RIGHT_BEFORE.exec(before.replace(RANGE_BEFORE, '')) ?? TIME_FROM.exec(before))?.[1]
      : ANY_TIME.exec(before)?.[1]
    : undefined;
  // 故障时间小于1分钟的按1分钟计算: a case, and no end
  if (other !== undefined && !OTHER_TIME.test(other) && !/^的/.test(after))
    return metric(other.replace(/^.*(?:的|且|及|并|和)(?=.{4})/, ''));
  // 一级故障≤2小时, below 故障处理时限：
  const above = TIMES_ABOVE.exec(passage.leadIn ?? passage.headings.at(-1) ?? '')?.[0] ?? null;
  if (
    above !== null &&
    !OTHER_TIME.test(above) &&
    metricKindOf(above) !== 'availability' &&
    !OWN_TIME.test(before) &&
    LABELLED_TIME.test(before) &&
    /^(?:之?内|以内)?$/.test(after.trim())
  )
    return metric(above);
  if (EACH_TIME.test(before) && DOWN.test(sentence.slice(0, end))) return ['单次中断时间', 'other'];
  // a label names the time of the whole sentence: 报告响应时长：…，需在8小时内…
  const label = LABEL_OF_TIMES.exec(sentence)?.[0];
  if (label !== undefined && (WITHIN.test(after) || BOUND.test(before) || OF_A_LABEL.test(before)))
    return metric(label);
  // "urgent ones within 30 minutes, others within 4 hours": the first names the metric for all
  return metric(
    /^[^，。；]{2,16}(?:不(?:得|应|会|能)?(?:超过|大于|高于|多于|晚于|迟于)|小于|低于|少于|≤|<=|<|＜|为|控制在)\s*$/.test(
      before,
    )
      ? metricBefore()
      : null,
  );
}

/** The time that the sentences before name: 时延：至省会节点不大于8ms；至海外节点不大于90ms。 */
function namedBefore({ sentences }: Passage, at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - MOST_PARTS); i--) {
    const { text } = sentences[i]!;
    if (!/[；;]$/.test(text)) return null;
    const named = LABEL_OF_TIMES.exec(text)?.[0] ?? [...text.matchAll(NAMED)].at(-1)?.[0];
    if (named !== undefined) return named;
  }
  return null;
}

/** A list of so many parts between semicolons goes on with what its first part names. */
const MOST_PARTS = 4;

/** Is something delivered within the time that is part of the service level? */
function delivers(sentence: string, end: number, after: string, passage: Passage): boolean {
  return (
    promisesLevels(passage) &&
    DELIVERY.test(after) &&
    !/(?:提[交出]|发起|审核|收到|退[款费])[^，。；]{0,8}申请|(?<!申)请[在于您]|申请(?:人|表|材料|后|应|须|书)|您[应须需可]|投诉|修改|收到后|合同(?:签[订署]|生效)/.test(
      sentence,
    ) &&
    !isCustomersDuty(sentence, end, passage)
  );
}

/** 用户应报障，并在7日内提交证明: its subject stands before the comma, with its duty. */
function isCustomersDuty(sentence: string, end: number, passage: Passage): boolean {
  return passage.sides
    .mentionsBefore(sentence, end)
    .some((m) => m.holder === 'customer' && DUTY_BEHIND.test(sentence.slice(m.end, m.end + 16)));
}

const DUTY_BEHIND = /^[^，。；]{0,8}(?:(?<![响相适反供])应当?(?![用对急付])|须|需|有义务|负责)/;

/** Is the piece of a cell one of a table of response times? */
function isResponseTime(passage: Passage): boolean {
  const { leadIn, sentences } = passage;
  return (
    promisesLevels(passage) && sentences.length < 3 && (leadIn === null || !/赔偿/.test(leadIn))
  );
}

/** A级：全省业务中断，响应10分钟: the level that the sentence is about. */
const LEVEL_LABEL = /^((?:[A-D]|[PS][0-9])级?|[一二三四五特]级[\u4e00-\u9fff]{0,4})：/;

/** The words stop where what was reported is named. */
const REPORTED = /(?:接到|收到|接获)(?:故障|问题|事件|需求)$/;

/** What a time is promised for: a label, a case that went before (…时，…后，), or words around it. */
function scopeOfTime(sentence: string, before: string, at: number): string | null {
  const level = LEVEL_LABEL.exec(sentence)?.[1];
  if (level !== undefined) return level;
  const compared = /^([^，。；：:（(0-9]{2,16}?)\s?(?:≤|<=?|不(?:超过|大于|高于))\s?$/.exec(
    sentence.slice(0, at),
  )?.[1];
  if (
    compared !== undefined &&
    metricKindOf(compared) === null &&
    !/平均|最[长大]|时[间长限]/.test(compared)
  )
    return compared;
  const label = /^([^，。；：:（(0-9]{2,16}?)[\s：:]+$/.exec(sentence.slice(0, at))?.[1];
  if (label !== undefined)
    return /(?:时间|时长|时限|[<>=≤≥]|不(?:超过|大于|高于|多于))$|^(?:响应|修复|恢复|解决|处理|到场|受理)$/.test(
      label,
    )
      ? null
      : label;
  const said = scopeAround('', before, 0);
  if (said !== null) return said;
  // 一级故障（全部断电）10分钟响应: what the remark explains
  const named = before.replace(/（[^）]{1,60}）$/, '').replace(/^.*：/, '');
  const sort = /^[^，。；：0-9]{0,10}(?:工单|故障|问题|事件|级别?|需求|请求|投诉|客户|用户)$/.exec(
    named,
  )?.[0];
  if (sort !== undefined) return sort;
  const severity = severityBefore(sentence, at);
  if (severity !== null) return severity;
  const inCase =
    /(?:^|[，；。])([^，。；：]{3,40}?(?:后|(?<!小)时(?![间长限效延段刻])|的(?=，)|故障|问题|事件|需求))，?[^，。；]{0,30}$/.exec(
      sentence.slice(Math.max(0, at - 90), at),
    )?.[1];
  // 接到故障通知后: from when the time runs, and not of which faults
  const dealtWith = FAULTS_DEALT_WITH.exec(sentence.slice(at, at + 40))?.[1];
  if (dealtWith !== undefined && (inCase === undefined || OWN_FIGURE.test(inCase)))
    return dealtWith;
  if (inCase === undefined || REPORTED.test(inCase) || OWN_FIGURE.test(inCase)) return null;
  return inCase.replace(/的$/, '');
}

/** 2小时内排除较大故障: what is dealt with is what the time is for. */
const FAULTS_DEALT_WITH =
  /^[0-9一二两三四五六七八九十]{1,3}\s?个?[\u4e00-\u9fff]{1,4}(?:之?内|以内)(?:排除|修复|解决|处理|处置|恢复|响应)([\u4e00-\u9fff]{2,8}?(?:故障|问题|事件|漏洞|缺陷|投诉|咨询|工单))(?=[，。；、]|$)/;
/** A part with a time of its own is another promise, and no case of this one. */
const OWN_FIGURE = /[0-9一二两三四五六七八九十]\s?(?:个?小时|分钟|秒|[天日]|个?工作日)/;
