import type { SlaThresholdFacts } from '../../clauses/facts.js';
import type { Passage } from '../../clauses/recogniser.js';
import { type Value } from '../values/index.js';
import { metricKindOf } from './metrics.js';
import { actUpTo, actWithin } from './promised-acts.js';
import { promisesLevels } from './promise-cues.js';
import { anyOf } from '../pattern.js';
import { AT_MOST, MANNER } from './bounds.js';
import {
  BOUND,
  LABEL_OF_TIMES,
  NAMED,
  OF_A_LABEL,
  OTHER_TIME,
  RANGE_BEFORE,
  TIME_FROM,
  WITHIN,
  WORK,
} from './time-words.js';

/** 节点替换时间不超过…: among service levels whatever is named as a time with an upper end is one. */
const ANY_TIME = new RegExp(
  `([\\u4e00-\\u9fffA-Z]{2,10}(?:时间|时长|时限|时效|耗时|历时|用时|周期|延迟|滞后))(?:（[^（）]{1,10}）)?${MANNER}{0,4}${AT_MOST}\\s*$`,
);

/** 首播时间1.5秒以内: the end stands behind the figure. */
const TIME_RIGHT_BEFORE = new RegExp(
  `([\\u4e00-\\u9fffA-Z]{2,10}(?:时间|时长|时限|时效|耗时|历时|用时|时延|延迟|滞后))(?:（[^（）]{1,10}）)?${MANNER}{0,4}(?:${AT_MOST}|为|在|：)?\\s*$`,
);

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

type Metric = readonly [string | null, SlaThresholdFacts['metricKind']];

/** What the time is one of, by the words before or after its figure, or null. */
export function metricAt(
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
