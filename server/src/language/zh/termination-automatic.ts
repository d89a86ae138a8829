import { NOTICE_RUNS_OUT, type Act } from './termination-acts.js';

/** A licence, a qualification or the agreement itself lapses (入驻资格自动失效, 使用权即告消灭). */
const LAPSES =
  /(?<!证书[^，。；]{0,6})(?:本协议|本合同|使用权|许可|授权|资格|订阅|会员|代理权)[^，。；]{0,24}(?:自动|即告|即行|当然|自行|随之)(?:失效|消灭|丧失|终结|终止|解除)/;

/** 逾期未付款的，订单失效: what was agreed goes with its case. */
const LAPSES_IN_CASE =
  /的，(?:则|该|本|此|相应)?(?:订单|协议|合同|合意|要约)[^，。；]{0,4}?(?:即|将|随之|自动)?(?:失效|作废|取消)(?=[。；，]|$)/;

/** Does something lapse of itself in the sentence, without a verb that could be anybody's act? */
export function lapses(sentence: string): boolean {
  const lapse = LAPSES.exec(sentence) ?? LAPSES_IN_CASE.exec(sentence);
  return lapse !== null && !/不(?:会)?因[^，。；]{0,16}$/.test(sentence.slice(0, lapse.index));
}

const SUBJECT =
  /(?:协议|合同|条款|SLA|服务|合作|关系|订单|委托|服务期限|授权|代理权)(?:项下[^，。；]{0,8})?(?:将|即|则|应|应当|也|均|亦|同时|会|可|自行|随之|立即|相应|提前|自|于|在|从)?[^，。；]{0,10}$/;
/** 本合同在双方履行完各自义务后终止, 本协议自通知送达之日起解除: a time or event, then the end. */
const UPON_EVENT =
  /(?:协议|合同|合作)(?:自|在|于|至|从)[^，。；]{2,30}(?:后|之日起?|之时起?|时起?|完毕|日起)(?:即|自动|自行|自然|随即)?$/;
/** 合同自签字之日起生效，自全部义务履行完毕之日起终止: the event behind what was said of the agreement. */
const EVENT_ALONE =
  /^(?:并|且|直?至|到)?(?:自|在|于|至|从)[^，。；]{2,40}(?:后|之日起?|之时起?|时起?|完毕|日起)(?:即|自动|自行|自然|随即)?$/;
/** 有效期届满后终止, without a subject. */
const TERM_OVER =
  /^(?:本)?(?:有效期|合作期|合同期|协议期|服务期|期限?)限?(?:届满|到期|期满)(?:后|时|之日)?(?:即|自动|自行|自然|随之)?$/;

/** Does a time or an event that `before` names end the agreement? `before` is the last part of `all`. */
function uponEvent(all: string, before: string): boolean {
  if (/有权|可以?|不得/.test(before)) return false;
  if (UPON_EVENT.test(before)) return true;
  const earlier = all.slice(0, all.length - before.length);
  if (TERM_OVER.test(before)) return /(?:协议|合同|合作)/.test(earlier);
  return EVENT_ALONE.test(before) && /(?:协议|合同)[^，。；]{0,40}(?:生效|有效)/.test(earlier);
}

const ITEMS_END_IT = /(?:协议|合同)(?:即|自动|随之)?(?:终止|解除)[：:]$/;
/** Does the sentence that introduces a list say that each of its items ends the agreement? */
export function itemsEndIt(leadIn: string): boolean {
  return ITEMS_END_IT.test(leadIn);
}

const OVER = /^(?:本)?(?:协议|合同|合作)(?:期限?)?(?:期满|届满|到期)$/;
const SELF = /(?:自动|自行|即告|即行|随之|当然|即时|同步|自然|即)$/;

/** 本协议自动终止, 有下列情形之一的，本合同终止: does the act at hand come about by itself? */
export function endsByItself(
  sentence: string,
  { start, verb }: Act,
  leadIn: string | null,
): boolean {
  if (verb !== '终止' && verb !== '解除' && verb !== '停止') return false;
  const before = /[^，。；]*$/.exec(sentence.slice(Math.max(0, start - 40), start))![0];
  if (NOTICE_RUNS_OUT.test(sentence.slice(0, start))) return false;
  // 保密义务不因合同终止而当然解除: what goes on
  if (/不(?:会)?因[^，。；]{0,36}$/.test(before)) return false;
  const after = sentence.slice(start + verb.length, start + verb.length + 14);
  const closes = /^(?:[。；;：:，,]|$|并|，)/.test(after);
  // 除非依本协议约定提前终止，持续有效: what it runs until
  if (/(?:除非|除依|除按)[^，。；]{0,24}$/.test(before)) return false;
  // 本协议期满终止
  if (closes && OVER.test(before)) return true;
  if (closes && uponEvent(sentence.slice(0, start), before)) return true;
  if (
    /有权|可以?|不得|如需|要求|通知|予以|直接|单方|任一方|一方|双方/.test(
      before.replace(/不可抗力/g, ''),
    )
  )
    return false;
  // 本协议的终止，不影响…; 若本协议到期或解除，…: the end as a case
  if (/^[，,](?:均|都|也|并|亦)?不(?:影响|免除|损害)/.test(after)) return false;
  if (/^(?:如果?|若|当|一旦)/.test(before) && !SELF.test(before)) return false;
  // 服务期限届满、服务提前终止，…: ends side by side are the case of what follows
  if (/(?:届满|到期|期满)(?:、|或者?)[^，。；]{0,8}$/.test(before) && /^[，,]/.test(after))
    return false;
  if (SELF.test(before) && (SUBJECT.test(before) || closes)) return true;
  // an item of 有下列情形之一的，本合同终止：
  if (
    leadIn !== null &&
    ITEMS_END_IT.test(leadIn) &&
    SUBJECT.test(before) &&
    /^的[。；;]?$/.test(after)
  )
    return true;
  if (leadIn !== null && /有权|可/.test(leadIn)) return false;
  return (
    SUBJECT.test(before) &&
    closes &&
    /(?:的|时|后|日|情形(?:之一)?|情况(?:之一)?|下列|以下|如|若|届满|到期|前)[，,]?(?:[^，。；]{0,20}(?:不|无[需须])[^，。；]{0,20}[，,])?[^，。；]{0,24}$|自动|自[^，]{1,20}起/.test(
      sentence.slice(0, start),
    )
  );
}
