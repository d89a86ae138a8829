import type { Passage, Reading } from '../../clauses/recogniser.js';
import { metricKindOf } from './metrics.js';
import { EXAMPLE } from './promise-cues.js';
import { keptBetween, promisedAmounts } from './promised-amounts.js';
import { promisedRates } from './promised-rates.js';
import { promisedTimes } from './promised-times.js';

export const slaThresholdCues = [
  '可用性',
  '可用率',
  '可用度',
  '连接性',
  '正常运行',
  '正常运作',
  '时间正常',
  '无故障运行',
  '到位',
  '上门',
  '成功率',
  '达标率',
  '准确率',
  '合格率',
  '完成率',
  '满足率',
  '在线率',
  '开机率',
  '运行率',
  '及时率',
  '完好率',
  '办结率',
  '解决率',
  '满意',
  '崩溃率',
  '抵达现场',
  '答复',
  '送达率',
  '通过率',
  '签收率',
  '到达现场',
  '到场',
  '到达率',
  '接通率',
  '持久性',
  '可靠性',
  '丢包率',
  '拥塞率',
  '错误率',
  '故障率',
  '失败率',
  '误码率',
  '误判率',
  '时效',
  '时间不',
  '时间≤',
  '时间<',
  '时间小',
  '时间控制',
  '时长不',
  '时长≤',
  '时长<',
  '时限',
  '率不',
  '率应',
  '率须',
  '率达',
  '率：',
  '率:',
  '率≥',
  '率≤',
  '率为',
  '率在',
  '率均',
  '率低',
  '率小',
  '率大',
  '率高',
  '率<',
  '率>',
  '率9',
  '率1',
  '率（',
  '连续性',
  '误拒率',
  '误识率',
  '流失率',
  '开通时间',
  '登录时',
  '处置时',
  '接起',
  '办结',
  '卡顿率',
  '修复率',
  '响应率',
  '耐久性',
  '连通',
  '联通',
  '的占比',
  '的比率',
  '响应',
  '修复',
  '解决时间',
  '开通时限',
  '首字节',
  '首屏',
  '首包',
  '首帧',
  '装机时限',
  '解决问题',
  '恢复时间',
  '恢复：',
  '首响',
  '恢复:',
  '解决：',
  '解决:',
  '受理',
  '带宽',
  '速率',
  'iops',
  '吞吐',
  'rto',
  'rpo',
  '延时',
  '中断',
  '次数',
  '停机',
  '宕机',
  '处理时',
  '报告',
  '同步',
  '可用时',
  '运行时间',
  'sla：',
  'sla:',
  '小时恢复',
  '99.',
  '命中率',
  '覆盖率',
  '的比例',
  '首包',
  '首屏',
  '加载时',
  '故障',
  '通知客户',
  '通知用户',
  '通知甲方',
  '个9',
  // whatever is done within a time
  '钟内',
  '时内',
  '秒内',
  '秒可',
  '钟可',
  '日内',
  '天内',
  '之内',
  '以内',
  '后备',
  '时间百分比',
  '时效：',
  '恢复点',
  '备电',
  '续航',
  'mtbf',
  '无故障',
  '内响',
  '内解决',
  '内恢复',
  '内完成',
  '反馈',
  '在线的',
  '日完成',
  '时完成',
  '目标时间',
  '回复',
  '回应',
  '推送',
  '接听',
  '不可用',
  '时延',
  '维护时',
  '生效时间',
  '通行时间',
  '等待时间',
  '耗时',
  '持久度',
  '延迟',
  // figures that a bound makes a promise of
  '不低于',
  '不少于',
  '不高于',
  '不多于',
  '不大于',
  '不小于',
  '不得低',
  '不得少',
  '不得高',
  '不得多',
  '不超',
  '至少',
  '少于',
  '≥',
  '≤',
  '温度',
  '湿度',
] as const;

/** Without a figure nothing is promised in numbers. */
const FIGURE =
  /[0-9０-９]|[百千万]分之|[一二两三四五六七八九十半壹贰叁](?:个)?(?:工作日|小时|分钟|秒|天|日|[次起件])/;

/** Numeric promises about the service, once where they are made. */
export function slaThreshold(
  sentence: string,
  passage: Passage,
  at: number,
): Reading<'sla-threshold'>[] {
  if (!FIGURE.test(sentence)) return [];
  const rates = promisedRates(sentence, passage, at);
  if (opensExample(sentence)) return rates.filter((reading) => reading.confidence === 'low');
  return [
    ...rates,
    ...promisedTimes(sentence, passage, at),
    ...promisedAmounts(sentence, passage),
    ...keptBetween(sentence, passage),
    ...nines(sentence),
    ...nothingLost(sentence),
  ];
}

function opensExample(sentence: string): boolean {
  // 可用性为99.95%，即每月可用时间应为…: what a promise comes to does not make it an example
  const opening = sentence.slice(0, 60).split('，即', 1)[0]!;
  return EXAMPLE.test(opening) && !/承诺|不低于/.test(sentence.slice(0, 40));
}

/** 数据持久度不低于11个9: so many nines. */
const NINES =
  /([\u4e00-\u9fff]{0,12}(?:持久[性度]|可靠性|可用[性率度]))[^，。；0-9%]{0,8}?([2-9]|1[0-9])\s?个\s?9/;

function nines(sentence: string): Reading<'sla-threshold'>[] {
  const found = sentence.includes('个') ? NINES.exec(sentence) : null;
  if (found === null) return [];
  const count = Number(found[2]);
  const metric = found[1]!;
  return [
    {
      start: found.index,
      end: found.index + found[0].length,
      facts: {
        metric,
        metricKind: metricKindOf(metric) ?? 'other',
        operator: '>=',
        value: Number((100 - 10 ** (2 - count)).toFixed(count)),
        unit: '%',
        scope: null,
      },
    },
  ];
}

/** RPO=0: a recovery point without a unit. */
const NOTHING_LOST = /RPO[）)]?\s?(?:[=＝：:≈]|为|等于|接近)\s?(?:0|零)(?!\s?[0-9.秒分小时天个])/i;

function nothingLost(sentence: string): Reading<'sla-threshold'>[] {
  const found = /rpo/i.test(sentence) ? NOTHING_LOST.exec(sentence) : null;
  if (found === null) return [];
  return [
    {
      start: found.index,
      end: found.index + found[0].length,
      facts: {
        metric: 'RPO',
        metricKind: 'recovery',
        operator: '<=',
        value: 0,
        unit: 'second',
        scope: null,
      },
    },
  ];
}
