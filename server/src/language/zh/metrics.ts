import type { SlaThresholdFacts } from '../../clauses/facts.js';

/** What sort of metric the words name, or null. */
export function metricKindOf(text: string): SlaThresholdFacts['metricKind'] | null {
  if (
    /[Uu]ptime|可用性|可用率|可用度|访问率|无故障率|互联互通率|供[应电]率|可用时[间长](?:百分比|比例|占比)|在线率|[连联]通[率性]|(?:正常|无故障)运[行作]|^运[行作]时间|运[行作]时间(?:百分比|比例|占比)|^SLA$|开机率|运行率|完好率|连接性|^可用时间$/.test(
      text,
    )
  )
    return 'availability';
  if (
    /成功率|达标率|合格率|准确率|完成率|满足率|到达率|接[通听起]率|及时率|送达率|通过率|签收率|满意[度率]|办结率|解决率|命中率|覆盖率|响应率|修复率|(?:内|秒|钟|时|ms|s)(?:得到)?(?:响应|接[起听通]|返回|完成|恢复|处理|开始|启动|送达)?[^，。；的]{0,6}的[^，。；的]{0,6}(?:比例|比率|占比)$|(?:到达|送达|成功|达标|响应)的?(?:比例|比率|占比)/.test(
      text,
    )
  )
    return 'success-rate';
  if (/持久[性度]|可靠性|耐久性|完整性/.test(text)) return 'durability';
  if (
    /错误率|失败率|丢包率|拥塞率|(?<!无)故障率|误码率|误[判拒报识]率|流失率|投诉率|差错率|崩溃率|卡顿率|(?:货损|货差|破损|残损|漏[单检报发]|错[发单检]|返修|掉[线话])率/.test(
      text,
    )
  )
    return 'error-rate';
  if (
    /响应|首响|应答|到场|[到抵赶]达|(?:工程师|人员|现场|备件|备机)[^，。；]{0,4}到位|答复|介入|通知(?!类|短信|消息)/.test(
      text,
    )
  )
    return 'response-time';
  if (/解决|修复|处理时|处置时|处理完|完成时|排除|办结/.test(text)) return 'resolution-time';
  if (
    /故障间隔|MTBF|(?:更新|通报|反馈|同步|汇报|进展|沟通)[^，。；]{0,4}(?:频率|频次|周期|间隔)|(?:开通|装机|交付|安装|部署|上线|发货|配送|到货)(?:时限|时效|周期)/.test(
      text,
    )
  )
    return 'other';
  if (/时延|延迟|延时|抖动|首包|首屏|首字节|首帧|加载时|接入时|连接时|返回/.test(text))
    return 'latency';
  if (/RTO|RPO|恢复时间|恢复点|恢复/.test(text)) return 'recovery';
  return null;
}

/** The unit in which a promised time is told. */
export function unitOfTime(unit: string): string {
  return unit === 'millisecond' ? 'ms' : unit;
}
