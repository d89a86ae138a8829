import type { Holder, TerminationFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { announcesMeasures, firstModal, isNegated, modalBefore, subjectEnd } from './modal.js';
import { rightHolder, subjectIn, subjectOf } from './subject.js';
import { cureDaysIn, isWithoutNotice, noticeDaysIn, triggerOf } from './trigger.js';

export const terminationCues = [
  '终止',
  '解除',
  '注销',
  '停止',
  '取消',
  '关闭',
  '退订',
  '吊销',
  '封号',
  '清退',
  '收回',
  '到期',
  '届满',
  '期满',
  '期限结束',
  '上述措施',
  '前述措施',
  '相应措施',
  '该等措施',
  '释放',
  '失效',
  '消灭',
  '退出',
] as const;

/** What an end can be the end of: the agreement, the whole service, the account. */
const WHOLE =
  '协议|合同|条款|SLA|订阅|合作|订单|关系|服务|业务|账号|账户|帐号|帐户|使用|产品|平台|运营|许可|资格|权限|软件|技术支持|委托|会员|入驻|租用|应用|系统';

const END = /终止|解除|注销|停止|取消|关闭|退订|吊销|封号|清退|收回|退出/g;

/** A sentence without one of these says nothing of an end. */
const ENDING =
  /终止|解除|注销|停止|取消|关闭|退订|吊销|封号|清退|收回|到期|届满|期满|期限结束|释放|措施|失效|消灭|退出|提供完毕|运营/;

/** After 终止 and 解除: not the agreement but something in it. */
const OTHER_OBJECT =
  /^(?:或消除|或者消除|对[^，。；]{0,10}(?:授权|同意|处理)|使用(?:该|此|相关)?(?:证书|信息|数据|素材)|[^，。；]{0,6}(?:授权|绑定|限制|冻结|封禁|流程|申请|传输|处理|保护|状态|烦恼|顾虑|警报|告警|故障|资料|防护|劳动|合同备案|关联|冲突|隔离|风险|屏蔽|任务|实例|备案|执行|使用侵权|侵))/;

interface Act {
  readonly start: number;
  readonly verb: string;
}

/** Ends of an agreement, its service or account: who may bring them about, and what follows. */
export function termination(
  sentence: string,
  passage: Passage,
  at: number,
): Reading<'termination'>[] {
  const readings: Reading<'termination'>[] = [];
  const context = passage.leadIn === null ? sentence : `${passage.leadIn}${sentence}`;
  const seen = new Set<string>();
  let last: { readonly end: number; readonly holder: Holder | null } | null = null;
  const add = (effect: TerminationFacts['effect'], holder: Holder | null): void => {
    const key = `${effect}${holder}`;
    if (seen.has(key)) return;
    seen.add(key);
    readings.push({
      facts: {
        effect,
        holder,
        trigger: triggerOf(context),
        noticeDays: noticeDaysIn(sentence),
        cureDays: cureDaysIn(context),
        withoutNotice: isWithoutNotice(sentence),
      },
    });
  };
  if (!ENDING.test(sentence) && !isGround(sentence, passage)) return readings;
  if (isExclusion(sentence, passage) || isHeading(sentence)) return readings;
  const borne = MEASURES_BORNE.test(sentence) && !sentence.includes('有权');
  for (const act of borne ? [] : actsIn(sentence)) {
    if (isNominal(sentence, act)) continue;
    if (isConsequenceOf(sentence, act)) continue;
    if (isCause(sentence, act)) continue;
    if (endsByItself(sentence, act, passage.leadIn)) add('automatic', null);
    else if (isRight(sentence, act, passage) && !isAgainstOthers(sentence, act, passage, at)) {
      // A second verb without a subject of its own is done by the same party.
      const holder: Holder | null =
        last !== null && !hasSubject(sentence, last.end, act.start, passage)
          ? last.holder
          : holderOf(sentence, act, passage, at);
      add('right', holder);
      last = { end: act.start, holder };
    }
  }
  if (readings.length === 0 && LAPSES.test(sentence)) add('automatic', null);
  if (readings.length === 0 && isGround(sentence, passage))
    add('right', subjectOf('', 0, passage, 0));
  if (readings.length === 0 && followsEnd(sentence)) add('consequence', null);
  return readings;
}

/** A licence, a qualification or the agreement itself lapses (入驻资格自动失效, 使用权即告消灭). */
const LAPSES =
  /(?<!证书[^，。；]{0,6})(?:本协议|本合同|使用权|许可|授权|资格|订阅|会员)[^，。；]{0,6}(?:自动|即告|即行|当然|自行|随之)(?:失效|消灭|丧失|终结)/;

/** Verbs of ending whose object is the agreement, the service or the account. */
function actsIn(sentence: string): Act[] {
  const acts: Act[] = [];
  END.lastIndex = 0;
  for (let m = END.exec(sentence); m !== null; m = END.exec(sentence)) {
    const act = { start: m.index, verb: m[0] };
    if (endsTheWhole(sentence, act)) acts.push(act);
  }
  return acts;
}

const NEAR_WHOLE = new RegExp(`(?:${WHOLE})`);
const JUST_BEFORE = new RegExp(`(?:${WHOLE})[^，。；]{0,8}$`);

function endsTheWhole(sentence: string, { start, verb }: Act): boolean {
  const after = sentence.slice(start + verb.length, start + verb.length + 34);
  const clauseAfter = /^[^，。；]*/.exec(after)![0];
  const before = /[^，。；：]*$/.exec(sentence.slice(Math.max(0, start - 40), start))![0];
  switch (verb) {
    case '终止':
    case '解除':
      if (
        OTHER_OBJECT.test(after) ||
        /(?:授权|绑定|撤回[/／]|责任|义务|程序|任务|授权已经)$|流程|认证|绑定/.test(before)
      )
        return false;
      return (
        NEAR_WHOLE.test(clauseAfter) ||
        JUST_BEFORE.test(before) ||
        /(?:中止|暂停|直至|限制)(?:或|、|和|及|以及|或者|直至)?$/.test(before) ||
        /^(?:的|通知|或|、|$|项目(?![^，。；]{0,4}(?:组|经理|成员)))/.test(after) ||
        (/^[。；]?$/.test(after) && /合同|协议|协商一致/.test(sentence))
      );
    case '注销':
      if (
        /备案|网站|域名|主体|证书|公司|企业|营业执照|登记/.test(
          before.slice(-10) + after.slice(0, 8),
        )
      )
        return false;
      return (
        /账号|账户|帐号|帐户|会员|用户/.test(before.slice(-24) + clauseAfter) && !/^其/.test(after)
      );
    case '停止':
      return (
        /^(?:向[^，。；]{1,12}|为[^，。；]{1,12}|对[^，。；]{1,12}|全部|部分|继续|您|甲方){0,3}(?:提供|使用|运营|服务|合作|履行|本协议|与[^，。；]{1,12}合作)/.test(
          after,
        ) &&
        !/^使用(?:侵权|该(?:等)?(?:个人)?(?:信息|数据)|[^，。；]{0,10}(?:个人信息|数据|素材|商标|标识|Cookie))/.test(
          after,
        ) &&
        !/侵权|计费|扣费/.test(clauseAfter.slice(0, 6))
      );
    case '取消':
      return (
        /资格|合作|使用权|会员|服务|协议|合同|订单/.test(clauseAfter.slice(0, 16)) &&
        !/取消授权/.test(clauseAfter)
      );
    case '关闭':
      return (
        /^[^，。；、]{0,12}(?:账号|账户|帐号|帐户|店铺|本?服务|专线|通道|业务)/.test(after) &&
        !/通知|广告|功能|端口|推送|订阅/.test(clauseAfter)
      );
    case '退订':
      return !/^(?:功能|按钮|链接|邮件|短信|该类|方式)/.test(after);
    case '收回':
      return /^[^，。；、]{0,6}(?:账号|账户|帐号|帐户)/.test(after);
    case '退出':
      return /^(?:本)?(?:平台|合作|协议|合同|项目|入驻)(?![^，。；]{0,4}(?:页面|登录|界面))/.test(
        after,
      );
    case '吊销':
      return /资格|许可/.test(clauseAfter) && /有权|可/.test(sentence);
    default:
      return true;
  }
}

/** A fault "caused by the service having been terminated" mentions an end and gives no right to it. */
function isCause(sentence: string, { start }: Act): boolean {
  const before = sentence.slice(Math.max(0, start - 30), start);
  const after = sentence.slice(start, start + 24);
  return (
    /(?:导致|造成|引起|致使|产生|所致)[^，。；]{0,24}$/.test(before) ||
    (/被[^，。；]{0,10}$/.test(before) &&
      /^[^，。；]{2,14}(?:等|的|而|或)/.test(after) &&
      !/将被|会被|予以/.test(before))
  );
}

/** A heading that reached the text as a paragraph: 九、合同的终止. */
function isHeading(sentence: string): boolean {
  return (
    sentence.length < 24 &&
    /^[第（(]?[0-9一二三四五六七八九十.]{0,6}[条章节）)、.\s]{0,4}[^，。；：]{0,10}(?:的|与|及|和|、|服务|协议|合同|账号|变更|中止){0,4}(?:终止|解除|注销|暂停|停止)(?:与[^，。；]{1,6}|[及和、][^，。；]{1,8}|服务|使用)?$/.test(
      sentence,
    )
  );
}

/** 账号注销流程, 注销申请: the closing as a thing that is talked about. */
const NOMINAL =
  /(?:账[号户]|帐[号户]|提交|发起|办理)注销(?:的)?(?:申请|流程|操作|协议|规则|条件|渠道|冷静期|功能|中|机制)|“[^”]{0,8}注销[^”]{0,4}”|《[^》]{0,30}》/g;

function isNominal(sentence: string, { start, verb }: Act): boolean {
  if (verb !== '注销') return false;
  const around = sentence.slice(Math.max(0, start - 4), start + 8);
  const before = sentence.slice(Math.max(0, start - 12), start);
  if (
    /注销(?:的)?(?:申请|流程|操作|协议|规则|条件|渠道|冷静期|功能|中|机制|成功|行为|期间)/.test(
      around,
    )
  )
    return true;
  return (
    /(?:如果|若|如|当)[^，。；]{0,10}$/.test(before) ||
    /将(?:被)?$|完成$|方能$|账号将被$/.test(before)
  );
}

/** Items of a list of what the provider does not answer for. */
function isExclusion(sentence: string, passage: Passage): boolean {
  if (/有权/.test(sentence)) return false;
  const list = `${passage.headings.join(' ')} ${passage.leadIn ?? ''}`;
  if (
    !/免责|除外|不计入|不属于|(?:下列|以下|如下)(?:原因|情形|情况|任一)[^。]{0,12}(?:导致|引起|造成)/.test(
      list,
    )
  )
    return false;
  return (
    /(?:导致|造成|引起|产生|发生)|的[。；;、]?$|情况[。；;]?$|等[。；;]?$/.test(sentence) ||
    passage.agreement.type === 'sla'
  );
}

/** "After the end …": the act is the time of what follows, not what the sentence gives. */
const AFTER_END =
  /^[^，。；、]{0,12}?(?:后|之后|以后|之日|之时|时(?!间)|当日|而(?!无需|不承担|不另)|前(?!述|提)|之前|不影响|的原因|的情形|的情况|不代表|并不)/;

function isConsequenceOf(sentence: string, { start, verb }: Act): boolean {
  const after = sentence.slice(start + verb.length, start + verb.length + 30);
  const before = sentence.slice(Math.max(0, start - 20), start);
  if (
    /(?:有权|可以?|将)[^，。；]{0,10}$/.test(before) &&
    !/^[^，。；]{0,8}(?:后|时|之日)/.test(after)
  )
    return false;
  if (AFTER_END.test(after)) return true;
  if (announcesEnd(sentence, start)) return false;
  if (/(?:不因|无论|不论)[^，。；]{0,24}$/.test(before)) return true;
  return /^[^，。；]{0,10}的[，,]/.test(after) && !/有权|可以?[^，。；]{0,10}$/.test(before);
}

/** "Where the provider decides to stop the service, it gives 60 days' notice": a right with its notice. */
function announcesEnd(sentence: string, start: number): boolean {
  return (
    /(?:决定|拟|计划|准备|打算)[^，。；]{0,8}$/.test(
      sentence.slice(Math.max(0, start - 20), start),
    ) && /^[^，。；]{2,24}的[，,][^。；]{0,20}提前/.test(sentence.slice(start, start + 60))
  );
}

/** 本协议自动终止, 有下列情形之一的，本合同终止. */
function endsByItself(sentence: string, { start, verb }: Act, leadIn: string | null): boolean {
  if (verb !== '终止' && verb !== '解除' && verb !== '停止') return false;
  const before = /[^，。；]*$/.exec(sentence.slice(Math.max(0, start - 40), start))![0];
  const after = sentence.slice(start + verb.length, start + verb.length + 14);
  if (
    /有权|可以?|不得|如需|要求|通知|予以|直接|单方|任一方|一方|双方/.test(
      before.replace(/不可抗力/g, ''),
    )
  )
    return false;
  const subject =
    /(?:协议|合同|条款|SLA|服务|合作|关系|订单|委托)(?:项下[^，。；]{0,8})?(?:将|即|则|应|应当|也|均|亦|同时|会|可|自行|随之|立即|相应|提前|自|于|在|从)?[^，。；]{0,10}$/;
  const self = /(?:自动|自行|即告|即行|随之|当然|即时|同步|即)$/.test(before);
  const closes = /^(?:[。；;：:，,]|$|并|，)/.test(after);
  if (self && (subject.test(before) || closes)) return true;
  if (leadIn !== null && /有权|可/.test(leadIn)) return false;
  return (
    subject.test(before) &&
    closes &&
    /(?:的|时|后|日|下列|以下|如|若|届满|到期|前)[，,]?[^，。；]{0,24}$|自动|自[^，]{1,20}起/.test(
      sentence.slice(0, start),
    )
  );
}

/** Does the sentence let somebody do it? */
function isRight(sentence: string, act: Act, passage: Passage): boolean {
  if (isNegated(sentence, act.start)) return false;
  const clauseStart = sentence.lastIndexOf('，', act.start - 1);
  const near = sentence.slice(Math.max(0, clauseStart), act.start);
  // 您应停止使用 is a duty; 可以选择停止使用 a right
  if (
    act.verb === '停止' &&
    /^停止[^，。；]{0,16}使用/.test(sentence.slice(act.start)) &&
    !/有权|可以?|选择/.test(near)
  )
    return false;
  if (
    /(?:申请|请求|流程|规则|须知|指引|协议》|条件|机制|渠道|途径|方式)$/.test(
      sentence.slice(act.start, act.start + 20).split(/[，。；]/)[0]!,
    ) &&
    !/有权|可以?|终止服务/.test(near)
  )
    return false;
  if (modalBefore(sentence, act.start) >= 0) return true;
  if (announcesEnd(sentence, act.start)) return true;
  if (
    passage.leadIn !== null &&
    (announcesMeasures(passage.leadIn) || /终止|解除/.test(passage.leadIn))
  )
    return true;
  // "In these cases the provider ends the service:"
  if (/[：:]$/.test(sentence) && subjectIn(sentence, act.start, passage.sides) !== null)
    return true;
  return /协商一致|双方协商/.test(sentence);
}

function holderOf(sentence: string, act: Act, passage: Passage, at: number): Holder | null {
  const modal = modalBefore(sentence, act.start);
  const before = sentence.slice(0, act.start);
  if (
    /双方[^，。；]{0,8}(?:协商|同意|确认后|一致)|协商[^，。；]{0,10}$|经(?:双方)?协商一致/.test(
      before.slice(-40),
    )
  )
    return 'both';
  if (act.verb === '退订') return subjectIn(sentence, act.start, passage.sides) ?? 'customer';
  const right = sentence.lastIndexOf('有权', act.start);
  if (right >= 0 && !hasSubject(sentence, right, act.start, passage)) {
    const holder = rightHolder(sentence, act.start, passage.sides);
    if (holder !== null) return holder === 'both' ? 'either' : holder;
  }
  const end = modal >= 0 ? subjectEnd(sentence, modal) : act.start;
  const holder =
    subjectOf(sentence, end, passage, at) ??
    subjectIn(sentence, firstModal(sentence), passage.sides);
  return holder === 'both' ? 'either' : holder;
}

/** Does a party with a verb of its own (甲方可…) stand between two places of the sentence? */
function hasSubject(sentence: string, from: number, to: number, passage: Passage): boolean {
  return passage.sides
    .mentions(sentence.slice(from, to))
    .some((m) =>
      /^(?:均|亦|还|也|都|同时)?(?:有权|可|应|将|须|需|会|不得)/.test(sentence.slice(from + m.end)),
    );
}

/** An item of a list of grounds that sets a time to cure or to give notice. */
function isGround(sentence: string, passage: Passage): boolean {
  const { leadIn } = passage;
  if (
    leadIn === null ||
    !/(?:有权|可以?)[^。；]{0,20}(?:解除|终止)[^。；]{0,12}(?:合同|协议|服务)/.test(leadIn)
  )
    return false;
  return cureDaysIn(sentence) !== null || noticeDaysIn(sentence) !== null;
}

/** What the customer does to its own users is no end of this agreement. */
function isAgainstOthers(sentence: string, act: Act, passage: Passage, at: number): boolean {
  const around = sentence.slice(0, act.start + 16);
  return (
    /(?:对|向)[^，。；]{0,10}(?:用户|信息主体)/.test(around) &&
    holderOf(sentence, act, passage, at) === 'customer'
  );
}

const REMARK = /（[^（）]{0,120}）/g;

/** Something is said for the time after the end of the agreement, the service or the account. */
const ENDED = new RegExp(
  `(?:(?<!证书)(?:${WHOLE}|(?:服务|使用|合同|协议|有效|处理|合作|订购|保留|租赁|委托|履行)期限?)[^，。；]{0,12}(?:终止|解除|届满|到期|期满|结束|失效|注销)|(?:停止|终止)运营|(?:服务|产品)提供完毕|(?:终止|解除|注销|释放)[^，。；]{0,14}(?:${WHOLE})|(?:资源|实例)[^，。；]{0,4}释放|(?:终止|解除)(?![、撤]|[^，。；]{0,6}(?:授权|同意|使用本服务的))(?:或|、)?(?:终止|解除|到期|届满)?)[^，。；]{0,8}?(?:后|之后|以后|之日|之时|时|当日|而(?=失效|终止|免除|受|丧失|解除|消灭|无效)|的[，,]|不影响|[，,])`,
);
const FOLLOWS =
  /不再|删除|移除|移交|交还|交付|导出|取回|后果|清除|清零|保留|返还|归还|退还|退回|销毁|迁移|备份|释放|失效|继续有效|持续有效|仍(?:然)?|有效|支付|结清|结算|停止|免除|承担|效力|无法|收回|作废|恢复|清理|赔偿|义务|责任|权利|处理|下架|注销/;
const SURVIVES =
  /(?:不因|无论|不论|不受)[^，。；]{0,30}(?:终止|解除|届满|到期|期满|失效|无效|变更)[^。；]{0,16}(?:失效|影响|无效|终止|免除|消灭|解除|有效)|(?:终止|解除|届满|期满|到期|失效)[^，。；]{0,16}(?:均|都|并)?不(?:影响|免除)|(?:期限|期间|义务)[^，。；]{0,8}至[^，。；]{0,10}(?:终止|解除|届满|期满)后|存续|有效期(?:内|限内)[^，。；]{0,8}及[^，。；]{0,10}(?:届满|终止|期满)后/;

/** The measures that a party took, an end among them, are no breach, or their effects are the other's. */
const MEASURES_BORNE =
  /(?:包括|措施)[^。；]{0,40}终止[^。；]{0,20}(?:不视为|不构成)[^。；]{0,10}违约|终止[^。；]{0,30}(?:损失|影响)[^。；]{0,12}的，[^。；]{0,8}(?:不追究|自行承担|不承担)|采取(?:上述|前述|相应|该等|本条)[^，。；]{0,10}措施[^。；]{0,60}(?:后果|损失)[^。；]{0,12}(?:承担|负责)/;

/** "A party does not answer for the service having been ended by an order": no rule for the time after. */
const ANSWERABLE_FOR_PAST_END =
  /(?:(?:致使|导致|造成|引起)[^，。；]{0,24}|(?:因|由于)[^，。；]{0,24}而)(?:终止|中断|停止)[^，。；]{0,10}的[，,][^。；]{0,14}(?:不|无[需须])[^。；]{0,6}(?:承担|负)[^，。；]{0,8}责任/;

function followsEnd(sentence: string): boolean {
  if (SURVIVES.test(sentence)) return true;
  if (MEASURES_BORNE.test(sentence)) return true;
  if (ANSWERABLE_FOR_PAST_END.test(sentence)) return false;
  if (/^关于|请(?:查阅|参见|参阅)|应停止|应(?:当|立即)停止/.test(sentence)) return false;
  const words = sentence.replace(NOMINAL, '').replace(REMARK, '');
  const end = ENDED.exec(words);
  if (end === null) return false;
  return FOLLOWS.test(words.slice(end.index + end[0].length - 2)) && !/是指|举例|例如/.test(words);
}
