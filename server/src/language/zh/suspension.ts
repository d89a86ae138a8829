import type { Passage, Reading } from '../../clauses/recogniser.js';
import { announcesMeasures, isNegated, modalBefore, subjectEnd } from './modal.js';
import { isWithoutNotice, noticeDaysOf } from './notice-periods.js';
import { holderOfRight, isAgainstOthers, subjectOf } from './subject.js';
import { bearsMeasures } from './termination-consequence.js';
import { triggerOf } from './trigger.js';
import { anyOf } from '../pattern.js';

export const suspensionCues = [
  '暂停',
  '中止',
  '限制',
  '冻结',
  '中断',
  '封禁',
  '停服',
  '停机',
  '禁言',
  '限流',
  '封堵',
  '停止',
  '断网',
  '断开',
] as const;

const ACT = anyOf(
  [
    /暂停|中止|限制|冻结|中断|封禁|停服|停机|禁言|限流|封堵|断网|断开(?=[^，。；]{0,6}(?:网络|连接|服务|接入))/,
    /停止(?=[^。；]{0,24}(?:直至|直到|待)[^。；]{0,16}(?:付清|缴清|结清|补足|足额|恢复|改正|消除|充值))/,
  ],
  'g',
);
const OBJECT =
  /服务|账号|账户|帐号|网络连接|运营|使用|功能|业务|提供|操作|登录|权限|访问|资源|履行|系统|产品|合作|端口|流量|发货|供货|交付|交货|开发|研发|研究|生产|运输|承运|派遣|施工|实施|工作|支付|付款/;
/** 限制 as what restricts and not as the act: 库存限制, 技术限制. */
const RESTRICTION = /(?:时间|库存|数量|名额|次数|技术|能力|地域|条件|速度|容量|年龄|法律|政策)$/;
/** Acts that need no object: 有权停机, 处以禁言. */
/** Acts that name what is cut: 断开网络连接. */
const CUTS_OFF = /^断/;
const COMPLETE = /停服|停机|禁言|限流|封堵/;

/** Rights to interrupt or restrict the service without ending it. */
export function suspension(
  sentence: string,
  passage: Passage,
  at: number,
): Reading<'suspension'>[] {
  // whose loss it is where the service was suspended or ended lets nobody do either
  if (sentence.includes('终止') && !sentence.includes('有权') && bearsMeasures(sentence)) return [];
  ACT.lastIndex = 0;
  for (let m = ACT.exec(sentence); m !== null; m = ACT.exec(sentence)) {
    const start = m.index;
    const after = sentence.slice(start + 2, start + 30);
    const before = sentence.slice(Math.max(0, start - 16), start);
    const complete =
      CUTS_OFF.test(m[0]) ||
      (COMPLETE.test(m[0]) && /^(?:[，。；、等]|直至|处[理罚]|$)/.test(after));
    if (
      !complete &&
      !OBJECT.test(after) &&
      !/(?:服务|账号|账户|功能|业务)[^，。；]{0,8}$/.test(before)
    )
      continue;
    if (m[0] === '限制' && /^(?:民事|期限|条件|性|或排除|责任|、免责|和|条款)/.test(after))
      continue;
    if (m[0] === '限制' && RESTRICTION.test(before)) continue;
    // 暂停向其提供个人信息: of data that one side hands over, and of no service
    if (/^(?:向[^，。；]{1,6})?(?:提供|传输)[^，。；]{0,6}(?:信息|数据)(?!服务)/.test(after))
      continue;
    if (isNegated(sentence, start)) continue;
    // 业务中断损失: a loss, and nobody's act
    if (/^(?:所致|造成|等)?的?(?:损失|损害)/.test(after)) continue;
    if (
      /(?:导致|造成|引起|致使|产生|被|发生)[^，。；]{0,24}$/.test(
        sentence.slice(Math.max(0, start - 26), start),
      )
    ) {
      if (!/可能导致[^，。；]{0,20}$/.test(before)) continue;
    }
    const modal = modalBefore(sentence, start);
    const listed = passage.leadIn !== null && announcesMeasures(passage.leadIn);
    if (modal < 0 && !listed) continue;
    // 暂停提供超过1个月: a ground among those of a list
    if (modal < 0 && /^[^，。；]{0,8}(?:超过|达到?|满)\s?[0-9一二三四五六七八九十]/.test(after))
      continue;
    if (/^[^，。；]{0,10}(?:后|时|之日)/.test(after) && modal < 0) continue;
    const holder =
      holderOfRight(sentence, start, passage) ??
      subjectOf(sentence, modal >= 0 ? subjectEnd(sentence, modal) : start, passage, at);
    if (isAgainstOthers(sentence, start, passage, holder)) continue;
    return [
      {
        facts: {
          holder,
          trigger: triggerOf(
            sentence,
            start,
            passage.leadIn,
            passage.sentences[at - 1]?.text ?? null,
          ),
          noticeDays: noticeDaysOf(sentence, passage, at, holder),
          withoutNotice: isWithoutNotice(sentence),
        },
      },
    ];
  }
  return [];
}
