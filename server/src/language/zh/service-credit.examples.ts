import type { CreditTier } from '../../clauses/facts.js';
import type { Examples } from '../examples.js';

/** A band of a rate that takes in its lower end, and the share of a fee that it gives. */
function tier(
  lower: number | null,
  upper: number | null,
  credit: number,
  creditOf: string | null,
  otherwise: Partial<CreditTier> = {},
): CreditTier {
  return {
    lower,
    lowerInclusive: lower !== null,
    upper,
    upperInclusive: false,
    unit: '%',
    credit,
    creditUnit: '%',
    creditOf,
    ...otherwise,
  };
}

export const examples: Examples<'service-credit'> = {
  kind: 'service-credit',
  fires: [
    {
      text: '月度可用率低于98.2%的，客户另有权要求免除当月相应托管费。',
      facts: { tiers: [tier(null, 98.2, 100, '当月相应托管费')] },
    },
    {
      text: '97.0%≤月度可用率<98.6%，赔12%；',
      type: 'sla',
      facts: { tiers: [tier(97, 98.6, 12, null)] },
    },
    {
      text: '当月可用性未达到98.5%的，恒云按照未达标时间的9倍向您赠送服务时长。',
      type: 'sla',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: 98.5,
            upperInclusive: false,
            unit: '%',
            credit: 9,
            creditUnit: 'x',
            creditOf: '未达标时间',
          },
        ],
      },
    },
    {
      text: '备份数据永久丢失的，恒云按丢失部分对应的月费的6倍予以赔偿。',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: null,
            upperInclusive: false,
            unit: '',
            credit: 6,
            creditUnit: 'x',
            creditOf: '丢失部分对应的月费',
          },
        ],
      },
    },
    {
      text: '解析不可用的，按不可用分钟数占当月总分钟数比例的8倍补偿。',
      type: 'sla',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: null,
            upperInclusive: false,
            unit: '',
            credit: 8,
            creditUnit: 'x',
            creditOf: '不可用分钟数',
          },
        ],
      },
    },
    {
      text: '若月度成功率低于97.5%，我公司减收当月托管费的4%；低于96%，减收8%；低于92%，减收24%。',
      type: 'sla',
      facts: {
        tiers: [tier(96, 97.5, 4, '当月托管费'), tier(92, 96, 8, null), tier(null, 92, 24, null)],
      },
    },
    {
      text: '连续停机超过36小时的，恒云按停机1天补偿4天的标准延长服务期。',
      facts: {
        tiers: [
          {
            lower: 36,
            lowerInclusive: false,
            upper: null,
            upperInclusive: false,
            unit: 'hour',
            credit: 4,
            creditUnit: 'x',
            creditOf: '停机时长',
          },
        ],
      },
    },
    {
      text: '故障2小时赔偿3天使用时间。',
      type: 'sla',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: null,
            upperInclusive: false,
            unit: '',
            credit: 36,
            creditUnit: 'x',
            creditOf: '故障时长',
          },
        ],
      },
    },
    {
      text: '75分≤得分<85分 扣减季度运维费的6%',
      type: 'sla',
      facts: { tiers: [tier(75, 85, 6, '季度运维费', { unit: 'point' })] },
    },
    {
      text: '月可用率 代金券比例 97%≤月可用率＜99.7% 6% 93%≤月可用率＜97% 18% 月可用率＜93% 45%',
      type: 'sla',
      facts: {
        tiers: [tier(97, 99.7, 6, null), tier(93, 97, 18, null), tier(null, 93, 45, null)],
      },
    },
    {
      text: '低于98.5% 不低于96% 当月网络费的4% 低于96% 当月网络费的9%',
      headings: ['减免标准'],
      facts: { tiers: [tier(96, 98.5, 4, '当月网络费'), tier(null, 96, 9, '当月网络费')] },
    },
    {
      text: '网关故障造成语音未下发的，按未下发数的3倍返还语音条数。',
      type: 'sla',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: null,
            upperInclusive: false,
            unit: '',
            credit: 3,
            creditUnit: 'x',
            creditOf: '未下发数',
          },
        ],
      },
    },
    {
      text: '线路中断超过40分钟的，平台按中断时长的4倍返还通话分钟数。',
      facts: {
        tiers: [
          {
            lower: 40,
            lowerInclusive: false,
            upper: null,
            upperInclusive: false,
            unit: 'minute',
            credit: 4,
            creditUnit: 'x',
            creditOf: '中断时长',
          },
        ],
      },
    },
    {
      text: '全年中断超过6次的，扣减合同款的4%；',
      facts: {
        tiers: [
          {
            lower: 6,
            lowerInclusive: false,
            upper: null,
            upperInclusive: false,
            unit: 'count',
            credit: 4,
            creditUnit: '%',
            creditOf: '合同款',
          },
        ],
      },
    },
    {
      text: '甲级问题首次响应超时的，每超时一次，扣减月度维护费的3%。',
      facts: {
        tiers: [],
        steps: [
          { by: 1, unit: 'count', credit: 3, creditUnit: '%', creditOf: '月度维护费', from: null },
        ],
      },
    },
    {
      text: '故障未按时修复的，每发生一起扣款300元。',
      facts: {
        tiers: [],
        steps: [
          { by: 1, unit: 'count', credit: 300, creditUnit: 'CNY', creditOf: null, from: null },
        ],
      },
    },
    {
      text: '不可用时长在2小时以内的，按不可用时长的6倍延长服务期；',
      type: 'sla',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: 2,
            upperInclusive: true,
            unit: 'hour',
            credit: 6,
            creditUnit: 'x',
            creditOf: '不可用时长',
          },
        ],
      },
    },
    {
      text: '超过承诺时效的，延误1-3日退还运费的15%，延误4-7日退还运费的45%，延误7日以上全额退还运费。',
      type: 'sla',
      facts: {
        tiers: [
          tier(1, 3, 15, '运费', { unit: 'day' }),
          tier(4, 7, 45, '运费', { unit: 'day' }),
          tier(7, null, 100, '运费', { unit: 'day' }),
        ],
      },
    },
    {
      text: '月度可用率低于98%但不低于96%的，免除当月租金的4%。',
      facts: { tiers: [tier(96, 98, 4, '当月租金')] },
    },
    {
      text: '任一月备份任务成功率未达标，乙方应减收当月服务费百分之六。',
      facts: { tiers: [tier(null, null, 6, '当月服务费', { unit: '' })] },
    },
    {
      text: '因乙方原因导致短信未发送的，乙方按未发送条数的3倍补偿短信条数。',
      facts: { tiers: [tier(null, null, 3, '未发送条数', { unit: '', creditUnit: 'x' })] },
    },
    {
      text: '造成生产系统中断的，中断时间20分钟以内扣减当年维保费的1%，20分钟至3小时扣减4%，超过3小时扣减6%。',
      each: [
        {
          tiers: [
            tier(null, 20, 1, '当年维保费', { upperInclusive: true, unit: 'minute' }),
            tier(0.333333333, 3, 4, null, { unit: 'hour' }),
            tier(3, null, 6, null, { lowerInclusive: false, unit: 'hour' }),
          ],
        },
      ],
    },
    {
      text: '数据丢失的，赔偿受影响云盘当月费用的4倍。',
      type: 'sla',
      facts: {
        tiers: [tier(null, null, 4, '受影响云盘当月费用', { unit: '', creditUnit: 'x' })],
      },
    },
    {
      text: '时延或丢包任一指标连续两个自然月未达标的，减免第二个月月租费的6%。',
      facts: {
        tiers: [
          {
            ...tier(null, null, 6, '第二个月月租费', { unit: '' }),
          },
        ],
      },
    },
    {
      text: '因恒云原因造成服务中断的，每中断1小时，延长服务期2天。',
      facts: {
        tiers: [],
        steps: [{ by: 1, unit: 'hour', from: null, credit: 2, creditUnit: 'day', creditOf: null }],
      },
    },
    {
      text: '未在约定时间内恢复的，每逾期20分钟扣款800元。',
      facts: {
        tiers: [],
        steps: [
          { by: 20, unit: 'minute', from: null, credit: 800, creditUnit: 'CNY', creditOf: null },
        ],
      },
    },
    {
      text: '服务可用率低于96%时，返还当月费用的全部。',
      facts: { tiers: [tier(null, 96, 100, '当月费用')] },
    },
    {
      text: '可用率低于97%，赔偿月费的四分之一。',
      facts: { tiers: [tier(null, 97, 25, '月费')] },
    },
    {
      text: '单月发生1次中断，减免当月租金的4%；第三次及以上，减免25%。',
      each: [
        { tiers: [tier(1, 1, 4, '当月租金', { upperInclusive: true, unit: 'count' })] },
        { tiers: [tier(3, null, 25, null, { unit: 'count' })] },
      ],
    },
    {
      text: '《云主机服务等级协议》第四条新增“可用性<94%，代金券补偿金额为月度服务费的90%”',
      type: 'sla',
      facts: { tiers: [tier(null, 94, 90, '月度服务费')] },
    },
    {
      text: '二级故障累计不达标三次，赔偿当月服务费的4%；',
      facts: {
        tiers: [tier(3, 3, 4, '当月服务费', { upperInclusive: true, unit: 'count' })],
      },
    },
    {
      text: '响应超时两次以上的，扣减当月运维费的6%。',
      facts: { tiers: [tier(2, null, 6, '当月运维费', { unit: 'count' })] },
    },
    {
      text: '恒云承诺月度可用率不低于98.5%。若月度可用率低于该标准，恒云应予赔偿，赔偿金额为当月服务费的8%乘以中断时长占比。',
      facts: { tiers: [tier(null, 98.5, 8, '当月服务费')] },
    },
    {
      text: '恒云在任何一个月未能达到上述连通指标的，免收客户的当月机柜租金。',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: null,
            upperInclusive: false,
            unit: '',
            credit: 100,
            creditUnit: '%',
            creditOf: '当月机柜租金',
          },
        ],
      },
    },
    {
      text: '可用率低于96%的，延长时间为不可用时间的4倍，但每季度合计不超过20天。',
      facts: { tiers: [tier(null, 96, 4, '不可用时间', { creditUnit: 'x' })] },
    },
    {
      text: '因恒云原因中断的，赔偿为：当月产生的服务费÷当月天数÷24×中断小时数×20倍，不足1小时按1小时计算。',
      type: 'sla',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: null,
            upperInclusive: false,
            unit: '',
            credit: 20,
            creditUnit: 'x',
            creditOf: '当月产生的服务费÷当月天数÷24×中断小时数',
          },
        ],
      },
    },
    {
      text: '按量计费：以代金券补偿，代金券金额 = 故障实例每天费用 ÷ 24 × 故障时间（以小时为单位） × 50 。',
      type: 'sla',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: null,
            upperInclusive: false,
            unit: '',
            credit: 50,
            creditUnit: 'x',
            creditOf: '故障实例每天费用 ÷ 24 × 故障时间（以小时为单位）',
          },
        ],
      },
    },
    {
      text: '单次中断超过3小时的，乙方按中断时长的4倍顺延服务期；',
      facts: {
        tiers: [
          {
            lower: 3,
            lowerInclusive: false,
            upper: null,
            upperInclusive: false,
            unit: 'hour',
            credit: 4,
            creditUnit: 'x',
            creditOf: '中断时长',
          },
        ],
      },
    },
    {
      text: '月度可用率低于99.8%的，每低0.2个百分点扣减当月服务费的1.5%。',
      facts: {
        tiers: [],
        steps: [
          { by: 0.2, unit: '%', from: 99.8, credit: 1.5, creditUnit: '%', creditOf: '当月服务费' },
        ],
      },
    },
    {
      text: '故障修复每超时2小时，扣除运维费300元。',
      facts: {
        tiers: [],
        steps: [
          { by: 2, unit: 'hour', from: null, credit: 300, creditUnit: 'CNY', creditOf: null },
        ],
      },
    },
    {
      text: '可用性低于94%的，扣减该实例当月全部服务费。',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: 94,
            upperInclusive: false,
            unit: '%',
            credit: 100,
            creditUnit: '%',
            creditOf: '该实例当月全部服务费',
          },
        ],
      },
    },
    {
      text: '按量计费的实例，可用性未达到承诺的，赔偿金额=故障前一日平均每小时费用×不可用小时数×20倍。',
      type: 'sla',
      facts: {
        tiers: [
          tier(null, null, 20, '故障前一日平均每小时费用×不可用小时数', {
            unit: '',
            creditUnit: 'x',
          }),
        ],
      },
    },
    {
      text: '95.0%（不含）以下   60%',
      headings: ['赔偿比例'],
      type: 'sla',
      facts: { tiers: [tier(null, 95, 60, null)] },
    },
    {
      text: '数据无法找回的，恒云按该云盘上月服务费的4倍进行赔偿。',
      type: 'sla',
      facts: {
        tiers: [tier(null, null, 4, '该云盘上月服务费', { unit: '', creditUnit: 'x' })],
      },
    },
    {
      text: '月度可用性：小于99.9%，大于等于98.0%；赔偿标准：当月云盘费用的11%',
      facts: { tiers: [tier(98, 99.9, 11, '当月云盘费用')] },
    },
    {
      text: '可用性 98.0%（含）- 99.5%：补偿当月费用的 8%',
      facts: { tiers: [tier(98, 99.5, 8, '当月费用')] },
    },
    {
      text: '未达标的，恒云按下列比例减免月费：可用率在98.0%至99.5%之间的，减免12%；可用率低于98.0%的，减免60%。',
      facts: { tiers: [tier(98, 99.5, 12, null), tier(null, 98, 60, null)] },
    },
    {
      text: '95.0%以下 赔偿15天服务时长',
      facts: {
        tiers: [tier(null, 95, 15, '服务时长', { upperInclusive: true, creditUnit: 'day' })],
      },
    },
    {
      text: '补偿标准：故障时间达到40分钟以上的，按故障时间的8倍补偿服务时长。',
      facts: { tiers: [tier(40, null, 8, '故障时间', { unit: 'minute', creditUnit: 'x' })] },
    },
    {
      text: '恒云按故障期间失败请求数的6倍赔偿相应的调用次数。',
      facts: {
        tiers: [tier(null, null, 6, '故障期间失败请求数', { unit: '', creditUnit: 'x' })],
      },
    },
    {
      text: '数据丢失的，赔偿金额为该数据盘当月费用的4倍。',
      type: 'sla',
      facts: {
        tiers: [tier(null, null, 4, '该数据盘当月费用', { unit: '', creditUnit: 'x' })],
      },
    },
    {
      text: '可用性98%（含98%）至99.5%，赔偿服务费9%',
      facts: { tiers: [tier(98, 99.5, 9, '服务费')] },
    },
    {
      text: '承诺可用性不低于99.5%，低于99.5%的赔偿当月服务费7%。',
      facts: { tiers: [tier(null, 99.5, 7, '当月服务费')] },
    },
    {
      text: '低于90% 当月费用全免',
      facts: { tiers: [tier(null, 90, 100, '当月费用')] },
    },
    {
      // glued to the paragraph above it by the extraction
      text: '具体以恒云官网相关页面不时公布并更新的服务说明、计费规则以及使用文档为准，前述文件构成本协议的组成部分，若低于98.5%但等于或高于97% 月度服务费的15%',
      facts: { tiers: [tier(97, 98.5, 15, '月度服务费')] },
    },
    {
      text: '低于99.9%但等于或高于99% 月度服务费的10%',
      facts: {
        tiers: [
          {
            lower: 99,
            lowerInclusive: true,
            upper: 99.9,
            upperInclusive: false,
            unit: '%',
            credit: 10,
            creditUnit: '%',
            creditOf: '月度服务费',
          },
        ],
      },
    },
    {
      text: '可用率低于95%的，按当月服务费的100%赔偿。',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: 95,
            upperInclusive: false,
            unit: '%',
            credit: 100,
            creditUnit: '%',
            creditOf: '当月服务费',
          },
        ],
      },
    },
    {
      text: '99.95% ＞ Av ≥ 99.00% 10%',
      facts: {
        tiers: [
          {
            lower: 99,
            lowerInclusive: true,
            upper: 99.95,
            upperInclusive: false,
            unit: '%',
            credit: 10,
            creditUnit: '%',
            creditOf: null,
          },
        ],
      },
    },
    {
      text: '65分以下的，扣减当月服务费的25%，且连续三个月低于65分的，甲方有权单方解除合同。',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: 65,
            upperInclusive: true,
            unit: 'point',
            credit: 25,
            creditUnit: '%',
            creditOf: '当月服务费',
          },
        ],
      },
    },
    {
      text: '75分（含）至88分的，扣减当月服务费的6%；',
      facts: {
        tiers: [
          {
            lower: 75,
            lowerInclusive: true,
            upper: 88,
            upperInclusive: false,
            unit: 'point',
            credit: 6,
            creditUnit: '%',
            creditOf: '当月服务费',
          },
        ],
      },
    },
    {
      text: '< 98% ~ > 93%：4 天',
      headings: ['服务抵免额'],
      facts: {
        tiers: [
          {
            lower: 93,
            lowerInclusive: false,
            upper: 98,
            upperInclusive: false,
            unit: '%',
            credit: 4,
            creditUnit: 'day',
            creditOf: null,
          },
        ],
      },
    },
    {
      text: '月正常運行時間 低於 95.5%: 70%',
      leadIn: '我們將根據以下比例退還相應的托管服務費用：',
      type: 'sla',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: 95.5,
            upperInclusive: false,
            unit: '%',
            credit: 70,
            creditUnit: '%',
            creditOf: null,
          },
        ],
      },
    },
    {
      text: '可用率低于99.9%但不低于99%的，赔偿6天服务时长，低于99%的，赔偿28天服务时长；',
      facts: {
        tiers: [
          {
            lower: 99,
            lowerInclusive: true,
            upper: 99.9,
            upperInclusive: false,
            unit: '%',
            credit: 6,
            creditUnit: 'day',
            creditOf: '服务时长',
          },
          {
            lower: null,
            lowerInclusive: false,
            upper: 99,
            upperInclusive: false,
            unit: '%',
            credit: 28,
            creditUnit: 'day',
            creditOf: '服务时长',
          },
        ],
      },
    },
    {
      // the figures of the items are no band
      text: '指标4至9每发生一次超时，扣减当月服务费的0.3%；',
      facts: {
        tiers: [],
        steps: [
          {
            by: 1,
            unit: 'count',
            from: null,
            credit: 0.3,
            creditUnit: '%',
            creditOf: '当月服务费',
          },
        ],
      },
    },
    {
      text: '比承诺值低 0.4 个百分点以上、3 个百分点以内（含）的，返还 30％；',
      facts: {
        tiers: [
          {
            lower: 0.4,
            lowerInclusive: true,
            upper: 3,
            upperInclusive: true,
            unit: '%',
            credit: 30,
            creditUnit: '%',
            creditOf: null,
          },
        ],
      },
    },
    {
      text: '[96.0%, 98.5%) 计 35%；',
      facts: {
        tiers: [
          {
            lower: 96,
            lowerInclusive: true,
            upper: 98.5,
            upperInclusive: false,
            unit: '%',
            credit: 35,
            creditUnit: '%',
            creditOf: null,
          },
        ],
      },
    },
    {
      text: '低于 98.2% 的，扣减 14%，甲方并有权解除本协议。',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: 98.2,
            upperInclusive: false,
            unit: '%',
            credit: 14,
            creditUnit: '%',
            creditOf: null,
          },
        ],
      },
    },
    {
      text: '累计中断时间20小时以上的，减免当月全部租金。',
      facts: {
        tiers: [
          {
            lower: 20,
            lowerInclusive: true,
            upper: null,
            upperInclusive: false,
            unit: 'hour',
            credit: 100,
            creditUnit: '%',
            creditOf: '当月全部租金',
          },
        ],
      },
    },
    {
      text: '3次 ≤ 超时响应次数 < 5次 年度服务费的5%',
      facts: {
        tiers: [
          {
            lower: 3,
            lowerInclusive: true,
            upper: 5,
            upperInclusive: false,
            unit: 'count',
            credit: 5,
            creditUnit: '%',
            creditOf: '年度服务费',
          },
        ],
      },
    },
    {
      text: '低于95% 10倍超出标准的不可用分钟数',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: 95,
            upperInclusive: false,
            unit: '%',
            credit: 10,
            creditUnit: 'x',
            creditOf: '超出标准的不可用分钟数',
          },
        ],
      },
    },
    {
      text: '每月发生两次三级故障的，扣减月服务费的6%；',
      facts: {
        tiers: [
          {
            lower: 2,
            lowerInclusive: true,
            upper: 2,
            upperInclusive: true,
            unit: 'count',
            credit: 6,
            creditUnit: '%',
            creditOf: '月服务费',
          },
        ],
      },
    },
    {
      text: '月可用率低于百分之九十八的，赔偿月服务费的12%。',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: 98,
            upperInclusive: false,
            unit: '%',
            credit: 12,
            creditUnit: '%',
            creditOf: '月服务费',
          },
        ],
      },
    },
    {
      text: '接口可用率应不低于99%，低于的，乙方减免当月费用的8%。',
      facts: {
        tiers: [
          {
            lower: null,
            lowerInclusive: false,
            upper: 99,
            upperInclusive: false,
            unit: '%',
            credit: 8,
            creditUnit: '%',
            creditOf: '当月费用',
          },
        ],
      },
    },
  ],
  silent: [
    { text: '客户满意度高于97%的，甲方奖励乙方当月服务费的3%。', type: 'sla' },
    '您购买后4日内不满意的，可申请全额退款。',
    '超过4日的，按剩余天数扣除12%手续费后退还。',
    '例如，中断1天补偿4天。',
    '开学后十日内退学的，扣除学费的30%。',
    '甲方应于出账后8日内付款，逾期按日加收应付款项0.04%的滞纳金。',
    // no word of giving anywhere
    { text: '可用率 占比 97%≤可用率<98% 6% 95%≤可用率<97% 12%', headings: ['运行情况'] },
    '账期内用量不低于6万分钟的，单价下浮8%。',
    '第二次上门，费用减半。',
    '连续两个月可用性低于96%的，甲方可提前20日书面通知解除主协议，恒云按未使用的服务期退还费用。',
    '< 98% ~ > 93%：4 天',
    '考核得分不低于90分。',
    '客户应按时付款，逾期两次的，不再返还当月服务费的2%。',
    '您未能满足实名要求的，不享受全额退还当月服务费的优惠。',
    '您应在3天内反馈，超过3天未反馈的，我们不再延长。',
    '单价每降低2个百分点，返还货款的1%。',
    '乙方响应每超时1小时，应支付违约金100元。',
    '您泄露接口密钥的，应按因此产生费用的3倍向恒云支付违约金。',
    '例如，失败请求为8次的，按失败请求次数的10倍赔偿80次。',
    '服务不可用持续5分钟以上的，计入不可用时间。',
    '使用超过12个月的，赔偿总额不超过12个月的服务费。',
    '可用性不低于99.9%。',
    '例如：错误率 = 600 / 10000 × 100% = 6%，大于5%。',
  ],
};
