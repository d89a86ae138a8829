import type { Examples } from '../examples.js';

export const examples: Examples<'sla-threshold'> = {
  kind: 'sla-threshold',
  fires: [
    {
      text: '带宽调整2个工作日内完成。',
      type: 'sla',
      facts: { operator: '<=', value: 2, unit: 'working-day' },
    },
    {
      text: '创建集群在12分钟内完成，节点扩容在6分钟内完成。',
      type: 'sla',
      each: [{ value: 12 }, { value: 6 }],
    },
    {
      text: '光缆中断后，甲方应在35分钟内响应，13小时内抢通。',
      parties: [
        { name: '甲方', mentions: ['甲方'], role: 'provider' },
        { name: '乙方', mentions: ['乙方'], role: 'customer' },
      ],
      type: 'sla',
      each: [{ value: 35 }, { value: 13 }],
    },
    {
      text: '硬盘代换操作，接到工单后50分钟内完成。',
      type: 'sla',
      facts: { operator: '<=', value: 50, unit: 'minute' },
    },
    {
      text: '报障后18分钟内现场查看。',
      type: 'sla',
      facts: { value: 18, unit: 'minute' },
    },
    {
      text: '提交至首次投递的平均时长：触发类不超过12秒，批量类不超过35分钟。',
      type: 'sla',
      each: [
        { value: 12, unit: 'second' },
        { value: 35, unit: 'minute' },
      ],
    },
    {
      text: '单节点可用性不低于98.5%，集群不低于99.6%。',
      type: 'sla',
      each: [
        { metric: '单节点可用性', value: 98.5, scope: '单节点' },
        { metric: '可用性', value: 99.6, scope: '集群' },
      ],
    },
    {
      text: '单机版可用性97.5%，主备版可用性98.6%，三副本版99.7%。',
      type: 'sla',
      each: [
        { value: 97.5, scope: '单机版' },
        { metric: '可用性', value: 99.7, scope: '三副本版' },
        { value: 98.6, scope: '主备版' },
      ],
    },
    {
      text: '恒云在确认订单后3分钟内交付云主机。',
      type: 'sla',
      facts: { operator: '<=', value: 3, unit: 'minute' },
    },
    {
      text: '3、备件盘点率：不低于93%；',
      type: 'sla',
      headings: ['运维目标'],
      facts: { metric: '备件盘点率', operator: '>=', value: 93, unit: '%', scope: null },
    },
    {
      text: '值守人员在岗率：≥94%。',
      type: 'sla',
      facts: { metric: '值守人员在岗率', value: 94 },
    },
    {
      text: '冷数据取回：加急6分钟内，常规7小时内，批量14小时内。',
      type: 'sla',
      each: [
        { value: 6, unit: 'minute' },
        { value: 7, unit: 'hour' },
        { value: 14, unit: 'hour' },
      ],
    },
    {
      text: '单盘最大IOPS不低于18000，随机读写访问时延0.4-3ms。',
      type: 'sla',
      each: [
        { value: 18000, unit: 'IOPS', operator: '>=' },
        { value: 3, unit: 'ms', operator: '<=' },
      ],
    },
    {
      text: '日志写入后4秒可查。',
      type: 'sla',
      facts: { value: 4, unit: 'second' },
    },
    {
      text: '乙方每月发布原创图文不少于9篇、短视频不少于7条。',
      headings: ['服务要求'],
      parties: [{ name: '乙方', mentions: ['乙方'], role: 'provider' }],
      each: [
        { value: 9, unit: '篇' },
        { value: 7, unit: '条', metric: '短视频' },
      ],
    },
    {
      text: '客诉发现后25分钟内上报甲方并给出应对建议。',
      headings: ['服务要求'],
      parties: [
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
      ],
      facts: { value: 25, unit: 'minute' },
    },
    {
      text: '海报修改类需求，一般20小时内完成，紧急需求3小时内上线。',
      headings: ['服务要求'],
      each: [{ value: 20 }, { value: 3 }],
    },
    {
      text: '电池续航不低于60小时，单房间支持800人同时在线。',
      type: 'sla',
      each: [
        { value: 60, unit: 'hour', operator: '>=' },
        { value: 800, unit: '人', operator: '>=' },
      ],
    },
    {
      text: '每季度上门保养一次，全年不少于5次。',
      headings: ['服务承诺'],
      facts: { value: 5, unit: '次', operator: '>=' },
    },
    {
      text: '乙方应在25分钟内拉起受影响的作业。',
      headings: ['服务质量'],
      parties: [{ name: '乙方', mentions: ['乙方'], role: 'provider' }],
      facts: { value: 25, unit: 'minute' },
    },
    {
      text: '甲级事件（涉及客户信息泄露）：两小时内提交初步分析报告。',
      headings: ['响应时效'],
      facts: { value: 2, unit: 'hour' },
    },
    {
      text: '安全加固：事件处置后三十六小时内提交详细分析报告。',
      facts: { value: 36, unit: 'hour' },
    },
    {
      text: '热备机数量不少于总机数的4%，推理速度不低于28 Token/s。',
      type: 'sla',
      each: [
        { value: 4, unit: '%', operator: '>=' },
        { value: 28, unit: 'Token/s' },
      ],
    },
    {
      text: '因平台原因导致的会话中断次数不超过4次。',
      type: 'sla',
      facts: { value: 4, unit: 'count', operator: '<=' },
    },
    {
      text: '日均扫描量不少于3万页。',
      type: 'sla',
      facts: { value: 30000, unit: '页', operator: '>=' },
    },
    {
      text: '控制台服务99.93%，存储网关99.97%，均按季度统计。',
      type: 'sla',
      headings: ['平台可用性'],
      each: [
        { value: 99.93, scope: '控制台服务', metricKind: 'availability' },
        { value: 99.97, scope: '存储网关' },
      ],
    },
    {
      text: '备用计算节点余量不少于18%，回访抽样比例不低于6%。',
      type: 'sla',
      each: [
        { value: 18, operator: '>=' },
        { value: 6, operator: '>=', metricKind: 'success-rate' },
      ],
    },
    {
      text: '参评率不低于55%且好评率不低于97%。',
      headings: ['服务质量要求'],
      each: [{ value: 55 }, { value: 97 }],
    },
    {
      text: '回拨时效为派单后3小时内。',
      headings: ['服务要求'],
      facts: { value: 3, unit: 'hour' },
    },
    {
      text: '机房告警3分钟内发现，8分钟内电话通达值班经理。',
      type: 'sla',
      each: [{ value: 3 }, { value: 8 }],
    },
    {
      text: '乙方应在20小时内书面告知甲方修复方案。',
      headings: ['服务标准'],
      parties: [
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
      ],
      facts: { value: 20, unit: 'hour' },
    },
    {
      text: '计划内停机：安排在周日凌晨，每月不超过两次，每次最长3小时。',
      type: 'sla',
      each: [
        { value: 3, unit: 'hour' },
        { value: 2, unit: 'count' },
      ],
    },
    {
      text: '灾备切换演练每年至少两次，满载运行10小时以上。',
      type: 'sla',
      each: [
        { value: 2, unit: '次', operator: '>=' },
        { value: 10, unit: 'hour', operator: '>=' },
      ],
    },
    {
      text: '座席排队等候时长平均不应长于35秒，工单建档延迟不超2个工作日。',
      headings: ['服务水平'],
      each: [
        { value: 35, unit: 'second', operator: '<=' },
        { value: 2, unit: 'working-day' },
      ],
    },
    {
      text: '夜间（0:00至6:00）：首次响应≤50秒；备机更换不多于7小时。',
      type: 'sla',
      each: [
        { value: 50, unit: 'second', metric: '首次响应' },
        { value: 7, unit: 'hour' },
      ],
    },
    {
      text: '致命缺陷（定义为导致全部网点业务中断的缺陷）：响应时间不超过12分钟。',
      type: 'sla',
      facts: { value: 12, unit: 'minute' },
    },
    {
      text: '通知短信93%以上在12秒内下发，单个签名的发送速率不低于260条/秒。',
      type: 'sla',
      each: [
        { value: 93, unit: '%' },
        { value: 260, unit: '条/秒', operator: '>=' },
      ],
    },
    {
      text: '站外邮件91%在4分钟内投递。',
      type: 'sla',
      each: [{ value: 91, unit: '%' }],
    },
    {
      text: '有效投诉每季度不多于3起，绿植养护每月不少于2次。',
      headings: ['服务质量标准'],
      each: [
        { value: 3, unit: 'count', operator: '<=' },
        { value: 2, unit: '次', operator: '>=', metric: '绿植养护' },
      ],
    },
    {
      text: '冷库温度控制在2℃～8℃，相对湿度保持在45±10%。',
      headings: ['服务标准'],
      each: [
        { value: 2, unit: '℃', operator: '>=' },
        { value: 8, unit: '℃', operator: '<=' },
        { value: 35, unit: '%', operator: '>=' },
        { value: 55, unit: '%', operator: '<=' },
      ],
    },
    {
      text: '2小时内排除一般故障，6小时内排除重大故障。',
      headings: ['维保要求'],
      each: [
        { value: 2, scope: '一般故障' },
        { value: 6, scope: '重大故障' },
      ],
    },
    {
      text: '问题关闭后30小时内，提交复盘报告。',
      headings: ['服务级别'],
      facts: { value: 30, unit: 'hour' },
    },
    {
      text: '出口链路中断不超过40分钟/年。',
      type: 'sla',
      facts: { value: 40, unit: 'minute' },
    },
    {
      text: '其中，网页端达到99.93%，移动端达到99.6%。',
      type: 'sla',
      headings: ['服务可用性'],
      each: [{ value: 99.93 }, { value: 99.6 }],
    },
    {
      text: '甲方季度抽查合格率应达93%以上，租户满意度达到88分以上。',
      headings: ['服务质量'],
      each: [
        { value: 93, unit: '%' },
        { value: 88, unit: 'point' },
      ],
    },
    {
      text: '服务可用性：99.95%',
      type: 'product-agreement',
      facts: { value: 99.95, operator: '>=' },
    },
    {
      text: '原合同附件二中的月度服务可用性由99.5%提高至99.9%。',
      type: 'amendment',
      facts: { value: 99.9 },
    },
    { text: '由原来的月度服务可用性99%调整为99.9%。', type: 'amendment', facts: { value: 99.9 } },
    {
      text: '重大故障乙方应在20分钟内响应；一般故障应在2小时内响应。',
      each: [
        { value: 20, scope: '重大故障' },
        { value: 2, scope: '一般故障' },
      ],
    },
    {
      text: '乙方承诺网关单节点月度可用性不低于99.9%，文件存储数据持久性不低于99.99999%。',
      each: [
        { value: 99.9, scope: '单节点' },
        { value: 99.99999, scope: '文件存储' },
      ],
    },
    {
      text: '质保期内发生质量问题的，乙方应在接到通知后24小时内派员到现场。',
      facts: { value: 24, unit: 'hour' },
    },
    {
      text: '投放结束后6个工作日内，乙方向甲方提供投放报告。',
      headings: ['服务标准'],
      parties: [
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
      ],
      facts: { value: 6, unit: 'working-day' },
    },
    {
      text: '月度运行时间百分比：标准版 99.3%，旗舰版 99.98%。',
      type: 'sla',
      each: [
        { value: 99.3, metricKind: 'availability' },
        { value: 99.98, metricKind: 'availability' },
      ],
    },
    {
      text: '恢复点目标（RPO）：标准版20小时，高级版2小时。',
      type: 'sla',
      each: [{ value: 20, unit: 'hour' }, { value: 2 }],
    },
    {
      text: '妥投时效：北线6-9个自然日，南线8-14个自然日。',
      type: 'sla',
      each: [
        { value: 9, unit: 'day' },
        { value: 14, unit: 'day' },
      ],
    },
    {
      text: '超过6小时未解决的，20小时内提供备机。',
      headings: ['维保服务要求'],
      each: [{ value: 20, unit: 'hour' }],
    },
    {
      text: '乙方须在接警后20分钟内确认告警，每40分钟向甲方通报一次进展，事件关闭后4个工作日内提交根因报告。',
      headings: ['服务级别'],
      each: [
        { value: 20, unit: 'minute' },
        { value: 40, unit: 'minute', operator: '<=' },
        { value: 4, unit: 'working-day' },
      ],
    },
    {
      text: '货车到库后，乙方应在3小时内完成卸货。',
      parties: [{ name: '乙方', mentions: ['乙方'], role: 'provider' }],
      facts: { value: 3, unit: 'hour', metric: '完成卸货' },
    },
    {
      text: '常用备件6小时内送达现场，其他备件2个工作日内补齐。',
      headings: ['备件服务标准'],
      each: [{ value: 6 }, { value: 2, unit: 'working-day' }],
    },
    {
      text: '甲方要求重启设备的，乙方应于收到工单后25分钟内予以执行。',
      type: 'sla',
      facts: { value: 25, unit: 'minute' },
    },
    {
      text: 'UPS满载后备时间不少于3小时。',
      type: 'sla',
      facts: { value: 3, unit: 'hour', operator: '>=', metric: '满载后备时间' },
    },
    {
      text: '对于一级工单，恒云将在3小时内建立应急群，并在5小时内给出规避方案。',
      headings: ['支持计划内容'],
      each: [{ value: 3 }, { value: 5 }],
    },
    {
      text: '发现高危漏洞后30小时内修补，特殊情况下最长不得超过60小时。',
      type: 'sla',
      each: [{ value: 30 }, { value: 60 }],
    },
    {
      text: '生产系统停机小于2小时；一般指导小于20小时。',
      type: 'sla',
      headings: ['响应时间目标'],
      each: [
        { value: 2, unit: 'hour', metric: '响应时间' },
        { value: 20, unit: 'hour' },
      ],
    },
    {
      text: '故障历时（国内段）不超过7小时。',
      type: 'sla',
      facts: { metric: '故障历时', value: 7 },
    },
    {
      text: '核心系统RPO≦2小时、RTO≦5小时；恢复请求自提出起20分钟内启动。',
      type: 'sla',
      each: [
        { value: 2, unit: 'hour' },
        { value: 5, unit: 'hour' },
        { value: 20, unit: 'minute' },
      ],
    },
    {
      text: '请求成功率：按自然日统计，不低于99.4%；按自然月统计，不低于99.8%。',
      type: 'sla',
      each: [{ value: 99.4 }, { value: 99.8 }],
    },
    {
      text: '国内段18个工作日、国际段30个工作日内开通。',
      type: 'sla',
      each: [{ value: 18 }, { value: 30 }],
    },
    {
      text: '乙方接到故障通知后应在2小时内到达现场。',
      facts: { value: 2, unit: 'hour', scope: null },
    },
    {
      text: 'A级：全省业务中断，响应12分钟，恢复3小时；',
      type: 'sla',
      each: [
        { metric: '响应', value: 12, unit: 'minute', scope: 'A级' },
        { metric: '恢复', value: 3, unit: 'hour', scope: 'A级' },
      ],
    },
    {
      text: '事件响应：P1级6分钟，P2级18分钟。',
      type: 'sla',
      each: [
        { metricKind: 'response-time', value: 6 },
        { metricKind: 'response-time', value: 18 },
      ],
    },
    {
      text: '批量开卡：2万张以内3个工作日完成，录音文件在6分钟内可查询。',
      type: 'sla',
      each: [
        { metric: '批量开卡', value: 3, unit: 'working-day' },
        { value: 6, unit: 'minute' },
      ],
    },
    {
      text: '用户可在12分钟内完成云主机的新建，备用电源在市电中断后50秒内启动供电。',
      type: 'sla',
      each: [
        { value: 12, unit: 'minute' },
        { value: 50, unit: 'second' },
      ],
    },
    {
      text: '云主机可用性不低于99.94%，云存储可用性不低于99.94%。',
      type: 'sla',
      each: [
        { metric: '云主机可用性', value: 99.94 },
        { metric: '云存储可用性', value: 99.94 },
      ],
    },
    {
      text: '标准资源申请在2个工作日内开通。',
      type: 'sla',
      facts: { value: 2, unit: 'working-day' },
    },
    { text: '单封邮件发送延迟不超过壹分钟。', type: 'sla', facts: { value: 1, unit: 'minute' } },
    {
      text: '一级故障≤3小时',
      type: 'sla',
      leadIn: '故障处理时限：',
      facts: { metric: '故障处理时限', value: 3, unit: 'hour', scope: '一级故障' },
    },
    {
      text: '平均≤45ms',
      type: 'sla',
      leadIn: '访问时延（首字节）',
      facts: { value: 45, unit: 'ms' },
    },
    {
      text: '云硬盘不低于99.92%；',
      type: 'sla',
      leadIn: '服务可用性：',
      facts: { metric: '服务可用性', value: 99.92, scope: '云硬盘' },
    },
    {
      text: '归档存储：99.8%（数据取回完成后）。',
      type: 'sla',
      headings: ['服务可用性'],
      facts: { value: 99.8, scope: '归档存储' },
    },
    {
      text: '消息到达时间：95%的消息在2秒内到达。',
      type: 'sla',
      each: [
        { value: 95, unit: '%' },
        { value: 2, unit: 'second' },
      ],
    },
    {
      text: '电话响应不超过12分钟，远程接入不超过25分钟。',
      headings: ['服务级别'],
      each: [
        { metric: '响应', value: 12 },
        { metric: '接入', value: 25 },
      ],
    },
    {
      text: '北京至上海往返时延不高于28ms，北京至广州不高于42ms；抖动不高于2ms。',
      type: 'sla',
      each: [
        { metricKind: 'latency', value: 28 },
        { metricKind: 'latency', value: 42 },
        { metric: '抖动', metricKind: 'latency', value: 2 },
      ],
    },
    { text: '云主机的服务可用性应当达到99.93%。', facts: { operator: '>=', value: 99.93 } },
    { text: '承诺指标：99.8%', type: 'sla', facts: { metric: '服务可用性', value: 99.8 } },
    {
      text: '我们保证至少在 99.8% 的时间内成功处理请求（只读副本为 99.4%）。',
      type: 'sla',
      each: [{ value: 99.8 }, { value: 99.4 }],
    },
    {
      text: '恒云对旗舰版提供 99.97% 的可用性保证；对于基础版，则为 99.6%。',
      type: 'sla',
      each: [{ value: 99.97 }, { value: 99.6 }],
    },
    {
      text: '误报率不超过 0.03%，字准率不低于 96%，线路的连续性达到 99.98%。',
      type: 'sla',
      each: [
        { metricKind: 'error-rate', value: 0.03 },
        { metricKind: 'success-rate', value: 96 },
        { value: 99.98 },
      ],
    },
    {
      text: '每月可用时间应占总时间的 99.6% 以上。',
      facts: { metricKind: 'availability', value: 99.6 },
    },
    {
      text: '节点替换时间不超过 5 小时，页面打开时间≤3s。',
      type: 'sla',
      each: [
        { value: 5, unit: 'hour' },
        { value: 3, unit: 'second' },
      ],
    },
    {
      text: '证书签发时效：DV 证书 15 分钟内签发，OV 证书 4 个工作日内签发。',
      type: 'sla',
      each: [
        { value: 15, unit: 'minute' },
        { value: 4, unit: 'working-day' },
      ],
    },
    {
      text: '全年非计划停机不超过 2 次，每次不超过 50 分钟。',
      type: 'sla',
      each: [
        { value: 2, unit: 'count' },
        { value: 50, unit: 'minute' },
      ],
    },
    { text: '灾备指标：RPO=0。', type: 'sla', facts: { metric: 'RPO', value: 0, unit: 'second' } },
    {
      text: '缓存目录刷新8分钟内生效。',
      type: 'sla',
      each: [{ value: 8, unit: 'minute' }],
    },
    {
      text: '工单首响：普通 ≤ 3 小时，紧急 ≤ 20 分钟。',
      type: 'sla',
      each: [
        { metricKind: 'response-time', value: 3, unit: 'hour' },
        { metricKind: 'response-time', value: 20, unit: 'minute' },
      ],
    },
    {
      text: '实际可用吞吐不低于所购 TPM 规格的 94%。',
      type: 'sla',
      facts: { operator: '>=', value: 94, unit: '%' },
    },
    {
      text: '上课时段单次中断不超过25分钟。',
      facts: { operator: '<=', value: 25, unit: 'minute' },
    },
    {
      text: '标准云主机8分钟内自动交付，非标准资源在6个工作日内交付；',
      type: 'sla',
      each: [
        { value: 8, unit: 'minute' },
        { value: 6, unit: 'working-day' },
      ],
    },
    {
      text: '出口拥塞率不高于2%，误识率不高于万分之二，硬件检测覆盖率为99%。',
      type: 'sla',
      each: [
        { metricKind: 'error-rate', value: 2 },
        { metricKind: 'error-rate', value: 0.02 },
        { metricKind: 'success-rate', value: 99 },
      ],
    },
    {
      text: '丢包率不大于0.02%，实测可用带宽不低于签约带宽的92%。',
      type: 'sla',
      each: [
        { metricKind: 'error-rate', value: 0.02 },
        { metric: '实测可用带宽', operator: '>=', value: 92, unit: '%' },
      ],
    },
    {
      text: '批量转写为异步任务，承诺6小时内返回结果的比例不低于97%。',
      type: 'sla',
      each: [{ metricKind: 'success-rate', value: 97, unit: '%' }],
    },
    {
      text: '在300个用户以内，96%的页面请求在4秒内完成加载。',
      type: 'sla',
      facts: { metricKind: 'success-rate', value: 96, unit: '%' },
    },
    {
      text: '八千人以内的算薪任务在12分钟内完成。',
      type: 'sla',
      facts: { value: 12, unit: 'minute' },
    },
    {
      text: '服务请求：3小时内受理，4个工作日内完成。',
      type: 'sla',
      each: [
        { value: 3, unit: 'hour' },
        { value: 4, unit: 'working-day' },
      ],
    },
    { text: '恢复：6小时', type: 'sla', facts: { metricKind: 'recovery', value: 6, scope: null } },
    { text: '解决：4个工作日', type: 'sla', facts: { metricKind: 'resolution-time', value: 4 } },
    {
      text: '登录成功率不小于99.4%，平均登录时长不大于25秒。',
      type: 'sla',
      each: [
        { value: 99.4, unit: '%' },
        { value: 25, unit: 'second' },
      ],
    },
    {
      text: '资源开通时间不超过2个工作日，安全事件处置时间不超过40分钟。',
      type: 'sla',
      each: [
        { value: 2, unit: 'working-day' },
        { value: 40, unit: 'minute' },
      ],
    },
    {
      text: '进线 25 秒内接起的比例不低于 82%；',
      type: 'sla',
      facts: { metricKind: 'success-rate', value: 82, unit: '%' },
    },
    {
      text: '普通工单 20 小时内办结，加急工单 3 小时内办结。',
      type: 'sla',
      each: [
        { value: 20, unit: 'hour' },
        { value: 3, unit: 'hour' },
      ],
    },
    {
      text: '现场支持请求，省会城市5小时内到达，其他城市次日到达。',
      type: 'sla',
      facts: { value: 5, unit: 'hour' },
    },
    {
      text: '数据持久度不低于12个9。',
      facts: { metricKind: 'durability', operator: '>=', value: 99.9999999999, unit: '%' },
    },
    {
      text: '尊享版100%，企业版99.97%，免费版不作承诺。',
      type: 'sla',
      each: [
        { value: 100, scope: '尊享版' },
        { value: 99.97, scope: '企业版' },
      ],
    },
    {
      text: '并行存储可用率99.93%，磁盘由恒云更换。',
      type: 'sla',
      facts: { metricKind: 'availability', value: 99.93 },
    },
    {
      text: '远程无法解决的，市区3小时内、郊区5小时内到达现场。',
      type: 'sla',
      each: [
        { value: 3, unit: 'hour' },
        { value: 5, unit: 'hour' },
      ],
    },
    {
      text: '来电25秒内接听率不低于94%。',
      type: 'sla',
      each: [{ metricKind: 'success-rate', value: 94, unit: '%' }],
    },
    {
      text: '备份每日一次；RPO 20 小时，RTO 10 小时。',
      type: 'sla',
      each: [
        { metric: 'RPO', value: 20 },
        { metric: 'RTO', value: 10 },
      ],
    },
    {
      text: '记录变更后，全网生效时间不超过 70 秒；节点损坏的，40分钟内完成节点替换。',
      type: 'sla',
      each: [
        { value: 70, unit: 'second' },
        { value: 40, unit: 'minute' },
      ],
    },
    {
      text: '恒云保证邮件系统无故障率不低于99.3%，即每月故障时间累计不超过300分钟。',
      each: [{ metric: '邮件系统无故障率', metricKind: 'availability', value: 99.3 }],
    },
    {
      text: '只读实例：月度正常运行率 99.2%（每月停机不多于 5 小时 50 分钟）。',
      type: 'sla',
      each: [{ value: 99.2, unit: '%', scope: '只读实例' }],
    },
    {
      text: '国内节点平均首帧时间应控制在700毫秒以内，海外节点应控制在1.6秒以内；',
      type: 'sla',
      each: [
        { value: 700, unit: 'ms' },
        { value: 1.6, unit: 'second' },
      ],
    },
    {
      text: '四级（咨询）：2个工作日内答复，6个工作日内完成。',
      headings: ['服务水平'],
      each: [
        { value: 2, unit: 'working-day' },
        { metric: '完成', value: 6, unit: 'working-day' },
      ],
    },
    {
      text: '年度计划外停机累计不得超过3小时20分钟。',
      facts: { value: 200, unit: 'minute' },
    },
    {
      text: '一级故障：6分钟内启动应急预案，25分钟内恢复业务；',
      headings: ['服务水平'],
      each: [
        { value: 6, unit: 'minute' },
        { value: 25, unit: 'minute' },
      ],
    },
    {
      text: '重大故障在20小时内提交书面分析报告。',
      headings: ['服务水平'],
      facts: { value: 20, unit: 'hour' },
    },
    {
      text: '我們保證伺服器的月正常運作時間不低於99.3%。',
      facts: { metricKind: 'availability', operator: '>=', value: 99.3 },
    },
    {
      text: '青禾相册的网站每月至少需有98.6%的时间正常提供服务。',
      type: 'sla',
      facts: { metricKind: 'availability', value: 98.6 },
    },
    {
      text: '报障分级处理：一级故障（全部断电）12分钟响应、3小时恢复。',
      type: 'sla',
      each: [
        { value: 12, unit: 'minute', scope: '一级故障' },
        { value: 3, unit: 'hour' },
      ],
    },
    {
      text: '用户满意度不低于93分；',
      facts: { metric: '用户满意度', operator: '>=', value: 93, unit: 'point' },
    },
    {
      text: '重大事件的分析报告应在恢复后36小时内提交。',
      headings: ['月度考核指标'],
      facts: { value: 36, unit: 'hour' },
    },
    {
      text: '恒云承诺单次故障的恢复时间不超过1小时40分钟。',
      type: 'sla',
      facts: { metric: '恢复时间', value: 100, unit: 'minute' },
    },
    {
      text: '每月服务中断时间累计不超过 3 分 20 秒。',
      type: 'sla',
      facts: { value: 200, unit: 'second' },
    },
    {
      text: '网络时延：机房至省会节点不大于9ms；至海外节点不大于130ms。',
      type: 'sla',
      each: [
        { metric: '时延', value: 9, unit: 'ms' },
        { metric: '网络时延', value: 130, unit: 'ms' },
      ],
    },
    {
      text: '全部接入点的维护时长不应长于20小时，否则用户将获得补偿。',
      type: 'sla',
      facts: { value: 20, unit: 'hour' },
    },
    {
      text: '乙方保证：直播间卡顿率低于3%；平台访问率达99.7%。',
      each: [
        { metric: '直播间卡顿率', operator: '<', value: 3 },
        { metric: '平台访问率', metricKind: 'availability', value: 99.7 },
      ],
    },
    {
      text: '恒云保证可用性不低于99.4%。',
      headings: ['数据仓库'],
      type: 'sla',
      facts: { value: 99.4, scope: '数据仓库' },
    },
    {
      text: '恒云保证可用性不低于99.4%。',
      headings: ['服务承诺'],
      type: 'sla',
      facts: { value: 99.4, scope: null },
    },
    {
      text: '乙方应保证系统全年无故障运行时间达到99.92%以上。',
      facts: { metricKind: 'availability', value: 99.92, operator: '>=' },
    },
    {
      text: '恒云承诺每月 uptime 不低于99.92%。',
      facts: { metricKind: 'availability', value: 99.92 },
    },
    {
      text: '我们保证至少99.3%的作业将在预定时间后20分钟内开始。',
      type: 'sla',
      facts: { metricKind: 'success-rate', value: 99.3 },
    },
    {
      text: '对于检索，我们将在99.6%的时间内成功处理任务请求。',
      type: 'sla',
      facts: { value: 99.6, scope: '检索' },
    },
    {
      text: '恒云数据库提供99.4%的运行时间服务承诺。',
      type: 'sla',
      facts: { metricKind: 'availability', value: 99.4 },
    },
    {
      text: '恒云保证主机在正常情况下达到99.98%在线的标准。',
      facts: { metric: '在线率', value: 99.98 },
    },
    {
      text: '请发送描述至恒云邮箱，18小时内恒云运营人员反馈。',
      type: 'sla',
      parties: [{ name: '恒云', mentions: ['恒云'], role: 'provider' }],
      facts: { value: 18, unit: 'hour' },
    },
    {
      text: '恒云保证客户机柜网络97.7%的连通性，即每月不连通时间少于1000分钟。',
      each: [{ metric: '连通性', metricKind: 'availability', value: 97.7, scope: '客户机柜网络' }],
    },
    {
      text: '恒云保证客户机柜的供电99.7%的可用性。',
      facts: { value: 99.7, scope: '客户机柜的供电' },
    },
    {
      text: '网关的业务可用性为99.93%，即每月可用时间应为30×24×60×99.93%=43169.8分钟。',
      type: 'sla',
      facts: { value: 99.93 },
    },
    {
      text: '二级事件的初始响应目标3小时，纠正措施目标12小时。',
      type: 'sla',
      each: [
        { value: 3, unit: 'hour' },
        { value: 12, unit: 'hour' },
      ],
    },
    {
      text: '乙方应于15分钟内响应，3小时内定位，8小时内修复。',
      each: [{ value: 15 }, { value: 3 }, { value: 8 }],
    },
    { text: '门户在开放时段的可访问率达99.7%。', facts: { value: 99.7, unit: '%' } },
    {
      text: '响应时长 <= 6小时（工作日），即：指您提出请求后，恒云在6小时内（含6小时）向您提交评估报告。',
      type: 'sla',
      each: [{ metricKind: 'response-time', value: 6, unit: 'hour' }],
    },
    {
      text: '云桥承诺每个服务月度内不会出现连续超过八分钟的不可用时间。',
      type: 'sla',
      facts: { metric: '持续不可用时间', operator: '<=', value: 8, unit: 'minute' },
    },
    {
      text: '收到设备后，我们会在4个工作日内完成机器上架部署。',
      type: 'sla',
      facts: { operator: '<=', value: 4, unit: 'working-day' },
    },
    {
      text: '您付清费用后，我们会在12个工作日内邮寄存储设备。',
      type: 'sla',
      facts: { operator: '<=', value: 12, unit: 'working-day' },
    },
    {
      text: '云桥提供的本服务，每个服务月度内的响应超时次数不超过2次（含2次）。',
      type: 'sla',
      facts: { metric: '响应超时次数', operator: '<=', value: 2, unit: 'count' },
    },
    {
      text: '服务商承诺任务失败次数 < 4次。',
      facts: { metric: '任务失败次数', operator: '<', value: 4, unit: 'count' },
    },
    {
      text: '即时报告响应时长：发现重大风险的，应在6小时内完成报告并发送。',
      type: 'sla',
      facts: { value: 6, unit: 'hour' },
    },
    {
      text: '我们保证，面向公网的角色将至少在 99.93% 的时间内能够建立连接。',
      facts: { metricKind: 'availability', value: 99.93, scope: '面向公网的角色' },
    },
    {
      text: '对于消息中心，我们保证在99.7%的时间里，设备能够收发消息。',
      facts: { value: 99.7, scope: '消息中心' },
    },
    {
      text: '我们保证至少在99.98%（对于冷存储为99.8%）的时间成功处理读取请求。',
      each: [{ value: 99.98 }, { value: 99.8 }],
    },
    { text: '我们保证网关之间不低于99.97%的连接时间。', facts: { value: 99.97 } },
    {
      text: '我们保证未加密实例的恢复时间为3小时，加密实例为5小时。',
      each: [{ value: 3 }, { value: 5 }],
    },
    { text: '月度不可用分钟数不超过26分钟。', type: 'sla', facts: { value: 26, unit: 'minute' } },
    {
      text: '- 尊享型：不低于99.97%。',
      leadIn: '恒云使各实例的月度可用率达到下列水平：',
      facts: { value: 99.97 },
    },
    {
      text: '数据持久性：多区存储99.99999999%（10个9），单区存储99.9999999%。',
      each: [{ value: 99.99999999 }, { value: 99.9999999 }],
    },
    {
      text: '系统的月度正常运行率不低于99.4%；结算高峰期不低于99.8%。',
      each: [{ value: 99.4 }, { value: 99.8 }],
    },
    {
      text: '归档数据的取回：加急取回10分钟内完成，标准取回6小时内完成。',
      type: 'sla',
      each: [{ value: 10 }, { value: 6 }],
    },
    {
      text: '支持请求的首次回复：紧急级2小时，一般级1个工作日。',
      each: [
        { value: 2, unit: 'hour' },
        { value: 1, unit: 'working-day' },
      ],
    },
    {
      text: '市内时延小于3ms，省际小于25ms。',
      each: [{ value: 3 }, { value: 25 }],
    },
    { text: '接口的月度请求失败率不高于0.08%。', facts: { metricKind: 'error-rate', value: 0.08 } },
    {
      text: '单张图片审核的平均时延不超过600毫秒。',
      facts: { metricKind: 'latency', value: 600, unit: 'ms' },
    },
    {
      text: '一小时以内的录音，转写在20分钟内完成的比例不低于97%。',
      facts: { metricKind: 'success-rate', value: 97 },
    },
    {
      text: '工单响应：加急工单20分钟，一般工单6小时。',
      each: [
        { value: 20, unit: 'minute' },
        { value: 6, unit: 'hour' },
      ],
    },
    { text: '首字节时间：全国平均不高于150ms。', type: 'sla', facts: { value: 150, unit: 'ms' } },
    {
      text: '故障修复时限：城区12小时，郊区20小时；',
      headings: ['服务质量'],
      each: [{ value: 12 }, { value: 20 }],
    },
    {
      text: '业务开通时限：自受理之日起8个工作日。',
      headings: ['服务质量'],
      facts: { value: 8, unit: 'working-day' },
    },
    {
      text: '普通故障处理时限6小时，故障处理及时率≥92%。',
      type: 'sla',
      each: [{ value: 6, unit: 'hour' }, { value: 92 }],
    },
    {
      text: '供方收到需方反馈后应在4个工作日内答复。',
      facts: { value: 4 },
      parties: [
        { name: '需方', mentions: ['需方'], role: 'customer' },
        { name: '供方', mentions: ['供方'], role: 'provider' },
      ],
    },
    {
      text: '用量连续两次越过警戒线的，进行整机扩容，3个工作日内完成。',
      type: 'sla',
      facts: { operator: '<=', value: 3, unit: 'working-day' },
    },
    {
      text: '我们保证您在不少于95%的时间内具有网关连接性。',
      type: 'sla',
      facts: { value: 95, operator: '>=', metricKind: 'availability' },
    },
    {
      text: '我们将尽合理努力使该队列达到至少99.5%的月度正常运行时间百分比。',
      type: 'sla',
      facts: { value: 99.5, metricKind: 'availability' },
    },
    {
      text: '运维方接到报障后20分钟内响应，3小时内到位处理。',
      headings: ['故障响应'],
      each: [{ value: 20 }, { value: 3 }],
    },
    {
      text: '乙方应在接到甲方报障后5分钟内响应，2小时内排除一般故障。',
      each: [
        { metricKind: 'response-time', value: 5, unit: 'minute' },
        { metricKind: 'resolution-time', value: 2, unit: 'hour' },
      ],
      parties: [
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
      ],
    },
    {
      text: '重大故障20分钟内电话通知客户，3小时内提交初步分析。',
      headings: ['服务等级'],
      each: [
        { value: 20, unit: 'minute' },
        { value: 3, unit: 'hour' },
      ],
    },
    {
      text: '云桥承诺，每一服务月度的服务可用性不低于99.97%。',
      facts: { value: 99.97, scope: null },
    },
    {
      text: '单个存储桶的可用性不低于99.97%。',
      facts: { value: 99.97, scope: '单个存储桶' },
    },
    {
      text: '全网平均命中率不低于94%；首包时间不超过120毫秒。',
      each: [{ value: 94 }, { value: 120, unit: 'ms' }],
    },
    {
      text: '标准版承诺可用性不低于99.9%，旗舰版承诺可用性不低于99.9%。',
      each: [
        { value: 99.9, scope: '标准版' },
        { value: 99.9, scope: '旗舰版' },
      ],
    },
    {
      text: '网关（专业版）：单网关可用性不低于99.95%。',
      facts: { value: 99.95, scope: '网关（专业版）' },
    },
    {
      text: '本服务在双线接入场景下可用性不低于99.95%，在单线接入场景下不低于99%。',
      each: [
        { value: 99.95, scope: '双线接入' },
        { value: 99, scope: '单线接入' },
      ],
    },
    {
      text: '可用率 =（1 - 不可用分钟数 / 总分钟数）× 100%，本服务可用率不低于99.5%。',
      facts: { metric: '服务可用率', value: 99.5 },
    },
    {
      text: '块存储：99.9999999%（9个9）',
      leadIn: '各类存储的数据持久性分别为：',
      facts: { metricKind: 'durability', value: 99.9999999, scope: '块存储' },
    },
    {
      text: '服务正常运行时间百分比不低于99.8%。',
      facts: { metricKind: 'availability', value: 99.8 },
    },
    {
      text: '数据可靠性99.999999%，服务可用性99.95%。',
      each: [{ value: 99.999999 }, { value: 99.95 }],
    },
    {
      text: '您的可用性低于标准时，如服务可用性低于99.7%，您有权按照如下约定获得赔偿。',
      type: 'sla',
      facts: { operator: '>=', value: 99.7 },
    },
    {
      text: '假设某月有31天，则可用时间应为31天 × 1440分钟 × 99.8% = 44550.7分钟。',
      type: 'sla',
      facts: { metricKind: 'availability', value: 99.8 },
    },
    {
      text: '安全评估 2小时内响应（法定工作日），评估结束后4个工作日内提交评估报告。',
      type: 'sla',
      each: [
        { metricKind: 'response-time', value: 2, unit: 'hour', scope: '安全评估' },
        { metric: '提交评估报告', value: 4, unit: 'working-day', scope: '评估结束后' },
      ],
    },
    {
      text: '告警产生后，30分钟内响应，3小时内同步分析结论。',
      type: 'sla',
      each: [
        { value: 30, unit: 'minute' },
        { metric: '同步分析结论', value: 3 },
      ],
    },
    {
      text: '如果是节假日，应在2小时之内响',
      headings: ['故障分级与响应时间'],
      facts: { metricKind: 'response-time', value: 2 },
    },
    {
      text: '客服应在1小时内予以答复，24小时内给出处理意见。',
      headings: ['服务标准'],
      each: [{ value: 1 }, { value: 24 }],
    },
    {
      text: '自不可用开始，恒云在20分钟内解决不可用问题。',
      facts: { metricKind: 'resolution-time', value: 20, unit: 'minute' },
    },
    {
      text: '全年服务中断时间累计不超过6小时。',
      facts: { operator: '<=', value: 6, unit: 'hour' },
    },
    {
      text: '高级别故障：修复的目标时间不超过1个工作日。',
      headings: ['故障修复'],
      facts: { value: 1, unit: 'working-day' },
    },
    {
      text: '端到端延时小于300毫秒。',
      facts: { metricKind: 'latency', operator: '<', value: 300, unit: 'ms' },
    },
    { text: '非工作时段：4小时响应。', facts: { metricKind: 'response-time', value: 4 } },
    {
      text: '接口的平均时延不得超过800毫秒。',
      facts: { metricKind: 'latency', operator: '<=', value: 800, unit: 'ms' },
    },
    { text: '应用的日崩溃率应低于0.5%。', facts: { metricKind: 'error-rate', value: 0.5 } },
    {
      text: '乙方接到报修后应于2小时内响应，8小时内抵达现场，48小时内修复。',
      each: [
        { metricKind: 'response-time', value: 2 },
        { metricKind: 'response-time', value: 8 },
        { metricKind: 'resolution-time', value: 48 },
      ],
    },
    { text: '设备年度完好率不得低于98%。', facts: { value: 98 } },
    {
      text: '恒云科技保证本服务的月度可用性不低于99.95%，未达标的按第4条赔偿。',
      facts: { metricKind: 'availability', operator: '>=', value: 99.95, unit: '%' },
    },
    { text: '本平台接口可用率标准为：不低于99.9%。', facts: { value: 99.9, operator: '>=' } },
    {
      text: '卖方承诺短信到达率不低95%。',
      facts: { metricKind: 'success-rate', value: 95, operator: '>=' },
    },
    {
      text: '对象数据的持久性为99.999999999%。',
      facts: { metricKind: 'durability', value: 99.999999999 },
    },
    { text: '本服务承诺99.5%的业务可用性。', facts: { metricKind: 'availability', value: 99.5 } },
    { text: '服务可用性 ≥ 99.99%。', facts: { value: 99.99, operator: '>=' } },
    {
      text: '乙方应在接到报修后2小时内响应。',
      facts: { metricKind: 'response-time', operator: '<=', value: 2, unit: 'hour' },
    },
    {
      text: '一级故障的修复时间不超过4小时。',
      facts: { metricKind: 'resolution-time', value: 4, unit: 'hour' },
    },
    {
      text: '单可用区部署的可用性不低于99.95%；跨可用区部署的可用性不低于99.99%。',
      each: [{ value: 99.95 }, { value: 99.99 }],
    },
    {
      text: '重大故障（服务不可用）响应时间不超过3小时。',
      facts: { value: 3, unit: 'hour', metricKind: 'response-time' },
    },
  ],
  silent: [
    { text: '丢包率小于25%的弱网环境下保持流畅。', type: 'sla' },
    { text: '故障发生后，甲方应在35分钟内响应乙方的核查。', type: 'sla' },
    { text: '计划内维护时间：每次不超过3小时。', type: 'product-agreement' },
    { text: '可用性98.7%以上 不赔偿', type: 'sla' },
    {
      text: '考核结果分为优秀（≥92分）、合格（≥78分且<92分）、不合格（<78分）。',
      type: 'sla',
    },
    { text: '客户应在账单日后3日内付清。', type: 'sla' },
    { text: '学员提出请求的，接收方应在10日内答复。', type: 'data-processing-agreement' },
    { text: '考核得分≥88分 全额支付', type: 'sla' },
    { text: '增值税率：6%。', type: 'sla' },
    { text: '我们将在20天内答复您的请求。', type: 'privacy-policy' },
    {
      text: '甲方发现瑕疵的，应在9日内通知乙方。',
      headings: ['质量要求'],
      parties: [
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
      ],
    },
    { text: '试运行期间可用率不低于98%的，视为试运行通过。', headings: ['质量与测试'] },
    { text: '每月不超过3次、每次不超过4小时的维护不计入不可用时间。', type: 'sla' },
    { text: '用户不应共享账号，应在收到漏洞通知后20小时内完成修复。', type: 'sla' },
    '主播每月违规次数累计不超过5次。',
    { text: '（问卷回收率不低于55%方有效）', type: 'sla' },
    { text: '付款安排：首期10个工作日内，尾款20个工作日内。', headings: ['服务要求'] },
    { text: '内测功能的可用性目标为94%，仅供参考。', type: 'sla' },
    { text: '明年，我们计划将首次响应时间缩短至8分钟以内。', type: 'sla' },
    { text: '以下情形不计入中断时间：计划检修，每月不超过3次。', type: 'sla' },
    { text: '2022年全年平均可用性99.991%，平均恢复时间16分钟。', type: 'sla' },
    { text: '力争实现全年零宕机，用户满意度争取达到97%。', type: 'sla' },
    { text: '2023年度平台实际可用率为99.96%，平均响应时间为11分钟。', headings: ['服务水平'] },
    { text: '如果不能于10小时内解决，甲方可另行委托。', headings: ['服务水平'] },
    { text: '在线率每降低2个百分点，扣3分。', headings: ['服务考核'] },
    { text: '误删的文件在20日内可自助恢复。', type: 'sla' },
    { text: '标准由甲方调整，乙方应在收到后8日内反馈意见。', headings: ['服务考核'] },
    { text: '免费版每月调用次数不超过2000次，单次上传文件不超过50个。', headings: ['服务标准'] },
    { text: '因您的请求导致并发量达到8QPS的除外。', type: 'sla' },
    { text: '甲方应每季度组织不少于2次用户培训。', headings: ['服务要求'] },
    '双方应重新核对账目，并在10个工作日内予以解决。',
    '处理方应在收到请求后10日内协助客户响应用户的要求。',
    { text: '乙方应在合同签订后6个工作日内提交实施计划。', headings: ['维护要求'] },
    { text: '发生信息泄露的，乙方应在3小时内通知甲方。', type: 'sla' },
    { text: '合同终止后8日内，乙方应返还并销毁甲方资料。', headings: ['运维服务'] },
    {
      text: '甲方应在收到请求后3个工作日内提供日志。',
      type: 'sla',
      parties: [
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
      ],
    },
    { text: '乙方应于验收合格后12日内提交发票。', headings: ['维护服务'] },
    { text: '零配件的供应期不少于8年。', headings: ['售后服务'] },
    { text: '30分钟内连续出现4次以上错误的请求。', type: 'sla' },
    { text: '恒云在8个工作日内完成核查并答复。', type: 'sla' },
    { text: '请在服务中断结束后的 25 天内提交报告。', type: 'sla' },
    { text: '5分钟内请求数为0的，错误率为0%。', type: 'sla' },
    { text: '我们会在 4 个工作日内核实并回复。', type: 'sla' },
    {
      text: '返还的服务时长当月合计最多不超过12天',
      type: 'sla',
      leadIn: '返还服务时长：',
    },
    { text: '2024年第三季度平台的可用性为99.97%。', type: 'sla' },
    { text: '项目团队中高级工程师的比例不低于40%。', type: 'sla' },
    { text: '月累计不可用时长≤40分钟，不赔付。', type: 'sla' },
    { text: '可用率 ≥ 99.8%：不予赔偿', type: 'sla' },
    { text: '可用时间占比达到98%但未达到99%：延长服务期4天。', type: 'sla' },
    { text: '赠送当月调用次数的6%。', type: 'sla' },
    { text: '故障时间小于2分钟的按2分钟计算。', type: 'sla' },
    { text: '离线转写的音频时长不超过4小时。', type: 'sla' },
    { text: '修订后的协议自公布之日起7日内生效。', type: 'sla' },
    { text: '单次中断不超过2分钟的，不计入不可用时间。', type: 'sla' },
    { text: '甲方应在6日内提出减免申请，乙方应于收到后4个工作日内答复。', type: 'sla' },
    { text: '带宽使用率达到签约带宽的80%时，恒云将提醒客户扩容。', type: 'sla' },
    { text: '用户修改记录的等待期间（全球生效时间最长为60小时）的不可用。', type: 'sla' },
    { text: '丢包率在25%以内时音频仍可正常通话。', type: 'sla' },
    '用户满意度低于80分的，扣减当月服务费的4%。',
    '服务可用性99.2% ≤ 可用性 < 99.93%的，赔偿12%；',
    '99.93% > SLA ≥ 99.2%',
    '服务可用性99.2%（含）至99.93%：12%',
    '服务可用性≥99.2%且<99.93%：12%',
    '验收合格率达到96%以上视为验收通过。',
    '错误率低于5%的，补偿当月服务费的10%。',
    { text: '抽检不合格的，甲方有权要求乙方在10日内修复或更换。' },
    { text: '该小时内没有请求的，则错误率为0%。', type: 'sla' },
    { text: '如果该小时内没有请求，则该小时的可用性为100%。', type: 'sla' },
    '月正常运行时间 97.0% 以上 – 低于 98.5%：30%',
    '服务可用性：（运行时间-不可用时间）/ 运行时间 100%',
    {
      text: '在4分钟内自动恢复的故障所导致的停机时间',
      leadIn: '以下时间不包括在计算中：',
      type: 'sla',
    },
    { text: '赔付必须在停机当月结束后的80天内提交。', type: 'sla' },
    {
      text: '客户收到方案后应在48小时内向恒云反馈。',
      type: 'sla',
      parties: [{ name: '客户', mentions: ['客户'], role: 'customer' }],
    },
    { text: '用户应在24小时内报障，并在5个工作日内提交报告。', type: 'sla' },
    '网络的恢复时间低于7分钟的不计入。',
    '未能在6小时内修复的，甲方可以另请他人修复。',
    '服务商有异议的应在5日内答复。',
    '在2分钟内发往网关的请求全部返回为异常，则为网关不可用。',
    '在3分钟内调用接口均返回错误码。',
    { text: '连续出现5分钟不可用的，计入不可用时间。', type: 'sla' },
    { text: '每月接口调用次数不超过1000次。', type: 'sla' },
    { text: '当月故障次数不超过3次的，赔偿服务费的5%。', type: 'sla' },
    { text: '10分钟粒度错误率 = 10分钟内返回5XX的请求数 ÷ 10分钟内的请求总数', type: 'sla' },
    { text: '申请须附日志，恒云收到后15个工作日内反馈结果。', type: 'sla' },
    '我们将在核实您的身份后三十天内予以回复。',
    { text: '可用性的计算方式为：100%减去当月中断分钟数所占的百分比。', type: 'sla' },
    { text: '您的申请应于该月结束后20个自然日内送达，逾期视为放弃。', type: 'sla' },
    { text: '可用性98.0%（含）至99.9%（不含）：月费的12%；', type: 'sla' },
    { text: '恒云自收到申请之日起12个工作日内答复。', type: 'sla' },
    { text: '5分钟内没有请求的，错误率计为0%。', type: 'sla' },
    '供方应在收到订单后3个工作日内确认，12日内送达。',
    '您应在5个工作日内完成域名的部署。',
    '收到变更请求的，另一方应在15日内予以答复。',
    '您在试用期内有90%的时间内可以取消。',
    '月度可用性：小于99.95%，大于等于99.0%；赔偿标准：当月费用的11%',
    {
      text: '甲方应在2小时内响应乙方的确认请求。',
      parties: [
        { name: '乙方', mentions: ['乙方'], role: 'provider' },
        { name: '甲方', mentions: ['甲方'], role: 'customer' },
      ],
    },
    '不可用时间小于1分钟的按1分钟计算。',
    '若月度可用性未达到99.9%，但高于或等于99.0%，则补偿服务费的10%。',
    '服务可用性 < 99.9% 且 >= 99.0%，可获得月度账单10%的抵扣券。',
    '可用性99%（含99%）至99.9%，赔偿服务费的10%。',
    '若故障在4小时内未能恢复，您可申请赔偿。',
    { text: '恒云将在收到您的赔偿申请后10个工作日内反馈核实结果。', type: 'sla' },
    { text: '您应在3个工作日内提交事件报告。', type: 'sla' },
    '计划内维护每月不超过4小时。',
    '接口的平均时延超过800毫秒的，开发者可申请抵扣。',
    '例如，某月可用性为99.98%，则当月不可用时间为8.6分钟。',
    '可用性 =（1 - 不可用分钟数 / 总分钟数）× 100%',
    '一分钟内错误率超过5%的，该分钟视为服务不可用。',
    '如可用性低于99.9%，您可以申请赔偿。',
    '假设当月为30天，可用时间应为30 × 24 × 60 × 99.9%。',
    '增值税税率为6%。',
    '5‰以内的计费误差率属于正常范围。',
  ],
};
