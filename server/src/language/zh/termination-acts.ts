import { withoutRemarks } from './sentences.js';
import { anyOf } from '../pattern.js';

/** What an end can be the end of: the agreement, the whole service, the account. */
export const WHOLE =
  '协议|合同|合约|条款|SLA|订阅|合作|订单|关系|服务(?!器)|业务|账号|账户|帐号|帐户|使用|产品|平台|运营|许可|资格|权限|软件|技术支持|委托|会员|入驻|租用|租赁|代理|应用|系统|试用|(?:推广|联盟|会员|推荐)计划';

const END = anyOf(
  [
    /终止|解除|注销|停止|取消|关闭|关停|退订|吊销|撤销|封号|封停|封禁|清退|收回|回收|退出|删除/,
    /解约|销户(?!等[^，。；]{0,4}措施[^，。；]{0,6}直至|流程|手续)|下线|退租/,
    /结束(?=(?:本|该|其|使用|订阅|全部|相应)?(?:服务(?!器)|协议|合同|合作|订阅))/,
    /不再(?=[^，。；]{0,14}提供)|停用(?=(?:本|该|全部|相关)?服务)/,
  ],
  'g',
);

/** After 终止 and 解除: not the agreement but something in it. */
const OTHER_OBJECT =
  /^(?:或消除|或者消除|[^，。；、]{0,8}的注销|对[^，。；]{0,10}(?:授权|同意|处理)|使用(?:该|此|相关)?(?:证书|信息|数据|素材)|[^，。；的等]{0,6}处理|[^，。；、/]{0,6}(?:授权|绑定|限制|冻结|封禁|流程|申请|传输|保护|状态|烦恼|顾虑|警报|告警|故障|资料|防护|劳动|合同备案|关联|冲突|隔离|风险|屏蔽|任务|实例|备案|执行|使用侵权|侵))/;

const ACCOUNT = /账号|账户|帐号|帐户/;
const NEAR_WHOLE = new RegExp(`(?:${WHOLE})`);
const JUST_BEFORE = new RegExp(`(?:${WHOLE})[^，。；]{0,8}$`);
/** 可随时终止, 有权立即解除: the object was named before, or is the agreement as a matter of course. */
const BARE_RIGHT =
  /(?:有权|可以?|得)(?:在[^，。；]{1,14}[内前])?(?:提前(?:至少)?[0-9一二三四五六七八九十]{1,3}个?(?:天|日|工作日|自然日|月))?(?:随时|立即|单方面?|提前|直接|自行|无条件|书面|依法|径行|予以|协商|通知[^，。；]{0,6}|选择){0,3}$/;

const OVER = /期满|(?:服务|合作|合同|协议|有效)期?限?(?:届满|到期)/;

/** 有权, that is not given to the one whose account it is. */
const RIGHT_OF_OPERATOR =
  /(?<!您|用户|客户|会员|个人|主体|本人)(?:均|亦|还|也)?有权[^，。；]{0,6}$/;

/** A verb of ending and where it stands in its sentence. */
export interface Act {
  readonly start: number;
  readonly verb: string;
}

/** Verbs of ending whose object is the agreement, the service or the account. */
export function actsIn(sentence: string): Act[] {
  const acts: Act[] = [];
  END.lastIndex = 0;
  for (let m = END.exec(sentence); m !== null; m = END.exec(sentence)) {
    const act = { start: m.index, verb: m[0] };
    if (endsTheWhole(sentence, act)) acts.push(act);
  }
  return acts;
}

function endsTheWhole(sentence: string, { start, verb }: Act): boolean {
  const after = sentence.slice(start + verb.length, start + verb.length + 40);
  const clauseAfter = /^[^，。；]*/.exec(after)![0];
  if (verb === '停止' && PAUSE.test(after)) return false;
  const before = /[^，。；：]*$/.exec(sentence.slice(Math.max(0, start - 40), start))![0];
  switch (verb) {
    case '终止':
    case '解除':
      return endsAgreement(sentence, before, after, clauseAfter);
    case '解约':
      return /有权|可以?|提前|要求|单方/.test(before) && !/^(?:金|费|条件)/.test(after);
    case '注销':
      if (
        /备案|网站|域名|主体|证书|公司|企业|营业执照|登记/.test(
          before.slice(-10).replace(/本网站/, '') +
            clauseAfter.slice(0, 8).replace(/企业(?=[账帐])/, ''),
        )
      )
        return false;
      return (
        (/账号|账户|帐号|帐户|会员|用户|商户号/.test(before.slice(-24) + clauseAfter) ||
          // 连续12个月未登录的账户，平台有权注销
          mayBeTaken(sentence, start)) &&
        // 用户注销其账号 is the customer's own; 平台有权注销其账号 is not
        (!/^其(?!商户号|会员)/.test(after) || RIGHT_OF_OPERATOR.test(before))
      );
    case '停止':
      return (
        stopsTheService(after, clauseAfter) ||
        stopsByItself(before, after) ||
        // 拟停止金融云服务的，应提前180日通知
        /^[^，。；、的]{1,10}服务的[，,][^。；，]{0,10}提前/.test(after)
      );
    case '停用':
      // what the provider does so is a pause
      return /(?:您|用户|客户|甲方)[^，。；]{0,6}(?:可以?|有权)[^，。；]{0,6}$/.test(before);
    case '取消':
      return (
        (/资格|合作|使用权|会员|服务|协议|合同|订单|身份|订阅(?!号|消息|通知|邮件|推送|提醒)/.test(
          clauseAfter.slice(0, 16),
        ) &&
          !/^(?:致使|导致|造成|的|等|后|时)/.test(clauseAfter) &&
          !/取消授权|自动续/.test(verb + clauseAfter)) ||
        // 窜货的，甲方可取消授权
        (/(?:甲方|乙方|厂商|总部)[^，。；]{0,4}(?:有权|可以?)[^，。；]{0,6}$/.test(before) &&
          /^(?:其|乙方|甲方)?的?(?:代理|经销|分销|销售|特许)?授权(?![管设页])/.test(clauseAfter))
      );
    case '撤销':
      if (/^本?(?:合同|协议)/.test(clauseAfter)) return true;
      return (
        // 可撤销、非独占的许可
        !/^[、的，]/.test(clauseAfter === '' ? after : clauseAfter) &&
        /^(?!的)[^，。；]{0,10}(?:资格|代理|经销|许可|入驻|授权(?!书))/.test(clauseAfter) &&
        !/个人信息|用户|信息主体|权限|同意/.test(sentence)
      );
    case '关闭':
    case '关停':
      return (
        (/^[^，。；、]{0,12}(?:账号|账户|帐号|帐户|店铺|本?服务|专线|通道|业务)/.test(after) ||
          /对[^，。；]{1,20}(?:账号|账户|服务|专线|通道|业务)[^，。；]{0,10}(?:实施|进行|予以|采取)$/.test(
            before,
          )) &&
        !/通知|广告|功能|端口|推送|订阅|自动续/.test(clauseAfter)
      );
    case '下线':
      return /^[^，。；、]{0,10}(?:服务(?!器)|产品|平台|业务)(?!功能)/.test(after);
    case '退订':
      return !/^(?:功能|按钮|链接|邮件|短信|该类|方式)|^[^，。；]{0,4}(?:实例|设备|单台)/.test(
        after,
      );
    case '收回':
    case '回收':
    case '删除':
      return (
        (TAKES_BACK.test(after) && BY_LICENSOR.test(before)) ||
        (/^(?:(?:或者?|、|和|及)(?:限制|冻结|暂停|禁止|封禁))?[^，。；、]{0,6}(?:账号|账户|帐号|帐户)(?!信息|数据|资料|下|内|中|[^，。；]{0,2}的(?!使用权|使用资格|使用))/.test(
          after,
        ) &&
          !/^[^，。；、]{0,6}子/.test(after)) ||
        (/^(?:[。；，]|$)/.test(after) && mayBeTaken(sentence, start))
      );
    case '封停':
    case '封禁':
      return (
        /永久[^，。；]{0,4}$/.test(before) &&
        ACCOUNT.test(before.slice(-12) + clauseAfter.slice(0, 10))
      );
    case '不再':
      return (
        /^(?:继续)?(?:[向为][^，。；]{1,10})?(?:继续)?提供[^，。；]{0,8}(?:服务(?!器)|产品)/.test(
          after,
        ) &&
        (/(?:有权|可以?|保留)[^，。；]{0,10}$/.test(before) || announcesEnd(sentence, start))
      );
    case '退出':
      // 若您中途退出，须提前30天通知
      if (/(?:中途|提前|自愿|主动|申请|要求)$/.test(before) && /^[，的]/.test(after)) return true;
      return /^(?:本)?(?:平台|(?:云|应用)市场|商城|联盟|合作|协议|合同|项目|入驻)(?![^，。；]{0,4}(?:页面|登录|界面))/.test(
        after,
      );
    case '吊销':
      return /资格|许可/.test(clauseAfter) && /有权|可/.test(sentence);
    default:
      return true;
  }
}

/** 收回授权, 收回乙方的代理权 */
const TAKES_BACK =
  /^(?:其|[甲乙]方的?)?(?:品牌|商标|经营|代理|特许)?(?:授权|经营权|代理权|使用权)(?=[，。；并且]|$)/;
/** 甲方有权终止授权, 许可方可收回授权: the licence is the bargain between two that are named. */
const BY_LICENSOR =
  /(?:[甲乙]方|授权方|许可方|许可人|授权人|厂商|总部)[^，。；]{0,4}(?:有权|可以?)[^，。；]{0,6}$/;

/** 对服务进行修改、中断、终止或限制: the object was named before the verbs. */
const DONE_TO_SERVICE =
  /对[^，。；]{0,8}(?:服务|产品|平台|合作)[^，。；]{0,4}(?:进行|予以)(?:[^，。；、]{1,4}、){1,4}$/;

function endsAgreement(
  sentence: string,
  before: string,
  after: string,
  clauseAfter: string,
): boolean {
  // 双方均享有任意解除权
  if (/^权(?!限|利)/.test(after)) return /(?:享有|拥有|有)[^，。；]{0,8}$/.test(before);
  if (/(?:合同|协议)(?:项下)?的?权利义务(?:关系)?$/.test(before)) return /^[。；，]?$/.test(after);
  if (DONE_TO_SERVICE.test(before)) return true;
  if (/^授权(?=[，。；并且]|$)/.test(after) && BY_LICENSOR.test(before)) return true;
  if (
    OTHER_OBJECT.test(after) ||
    /(?:(?<!关系[^，。；]{0,4})(?<!自动)授权|绑定|撤回[/／]|(?:责任|义务|权利)(?:均|也|同时|随之|立即|即){0,2}|程序|任务|授权已经)$|流程|认证|绑定/.test(
      before,
    )
  )
    return false;
  return (
    NEAR_WHOLE.test(clauseAfter) ||
    JUST_BEFORE.test(before) ||
    // 原合同自2024年3月31日起解除
    /(?:协议|合同)自[^，。；]{4,20}起$/.test(before) ||
    /(?:中止|暂停|中断|直至|限制)(?:或|、|和|及|以及|或者|和\/或|及\/或|直至|（)?$/.test(before) ||
    /^(?:的|通知|或|、|$|项目(?![^，。；]{0,4}(?:组|经理|成员)))/.test(after) ||
    (/^(?:则|即|将|应)?(?:自动|自行|即告|即行|自然)$/.test(before) && /协议|合同/.test(sentence)) ||
    // 期限自…止，期满自然终止
    (/(?:期满|到期|届满)(?:之?后|时)?(?:即|便|自动|自行|自然|随即){1,2}$/.test(before) &&
      /协议|合同/.test(sentence)) ||
    // 如一方欲提前终止，应提前30日通知
    (/(?:欲|拟|需要?|要求|希望|决定|提出)(?:提前|单方面?)?$/.test(before) &&
      /^[，,]/.test(after)) ||
    // 期满未另订新约的，更新权益自动终止
    (/(?:自动|自行|即告|即行)$/.test(before) && /^[。；，]?$/.test(after) && OVER.test(sentence)) ||
    (BARE_RIGHT.test(before) && /^(?:[。；，,：:]|而|并|且|$)/.test(after)) ||
    (/^[。；，]?$/.test(after) && /合同|协议|协商一致/.test(sentence))
  );
}

/** 连续12个月未登录的账户，平台有权（予以注销、收回）. */
function mayBeTaken(sentence: string, start: number): boolean {
  return /[账帐][号户]，[^，。；]{0,10}(?:有权|可以?)[^，。；]{0,6}$/.test(
    sentence.slice(Math.max(0, start - 30), start),
  );
}

/** 到期未续费的，服务将自动停止. */
function stopsByItself(before: string, after: string): boolean {
  return (
    /^(?:本|该|相关|相应|全部)?服务(?:将|会|即)?(?:被)?(?:自动|自行|随之)$/.test(before) &&
    /^[，。；]/.test(after) &&
    !/恢复|续费|充值/.test(after)
  );
}

/** 停止服务，直至付清后恢复: a pause. */
const PAUSE =
  /^[^。；]{0,16}(?:直至|直到|待)[^。；]{0,16}(?:付清|缴清|结清|补足|足额|恢复|改正|消除|充值)/;

/** 停止服务商使用该平台: what a party that is named may no longer use is the whole. */
const NAMED_USES =
  /^[^，。；、的使]{1,8}[方商者人户]使用[^，。；]{0,12}(?:平台|服务(?!器)|产品|软件|系统)/;

/** 停止向您提供服务, 停止您的相关服务: not 停止侵权, nor the use of a piece of data. */
function stopsTheService(after: string, clauseAfter: string): boolean {
  return (
    (/^(?:向[^，。；]{1,12}|为[^，。；]{1,12}|对[^，。；]{1,12}|全部|部分|继续|您|甲方){0,3}(?:提供|使用|运营|经营(?=本|该|相关|此)|服务(?![商方])|合作|履行|本协议|与[^，。；]{1,12}合作)/.test(
      after,
    ) ||
      /^(?:[^，。；、的]{0,8}的)?(?:本|该|该项|相关|全部|部分|或部分|试用|所有|某项){0,3}(?:服务(?![器商方人者])|合作)/.test(
        after,
      ) ||
      NAMED_USES.test(after)) &&
    !/^使用(?:侵权|该(?:等)?(?:个人)?(?:信息|数据)|[^，。；]{0,14}(?:个人信息|数据|素材|商标|标识|Cookie|宣传))/.test(
      after,
    ) &&
    !/侵权|计费|扣费/.test(clauseAfter.slice(0, 6))
  );
}

/** 提前一个月通知您，一个月届满则服务终止: by the notice of who gives it, not by itself. */
export const NOTICE_RUNS_OUT =
  /(?:提前|书面)[^。；]{0,40}(?:通知|告知|公告)[^，。；]{0,8}[，,][^，。；]{0,10}(?:届满|期满)(?:则|即|后|时)?[^，。；]{0,6}$/;

/** The act is a cause, a time or the name of something: not what the sentence gives. */
export function isMentioned(sentence: string, act: Act): boolean {
  return (
    isQuoted(sentence, act) ||
    isNominal(sentence, act) ||
    isConsequenceOf(sentence, act) ||
    isCause(sentence, act) ||
    isInRemark(sentence, act)
  );
}

/** 点击“结束服务”按钮: the name of what is clicked. */
function isQuoted(sentence: string, { start }: Act): boolean {
  return (
    /[“"「『【][^”"」』】]{0,8}$/.test(sentence.slice(Math.max(0, start - 9), start)) &&
    /^[^“"「『【，。]{0,10}[”"」』】]/.test(sentence.slice(start, start + 12))
  );
}

/** 服务提前终止（包括双方协商一致提前终止等）: a remark explains; it gives a right only where one is spoken of. */
function isInRemark(sentence: string, { start }: Act): boolean {
  const open = sentence.lastIndexOf('（', start);
  if (open < 0 || start - open > 120 || sentence.slice(open, start).includes('）')) return false;
  const before = /[^，。；]*$/.exec(sentence.slice(Math.max(0, open - 60), open))![0];
  // 中止（终止）: one or the other
  if (open === start - 1 && /(?:中止|暂停|中断|变更)$/.test(before)) return false;
  return !/有权|可|措施|处理|方式|将/.test(before + sentence.slice(open, start));
}

/** A fault "caused by the service having been terminated" mentions an end and gives no right to it. */
function isCause(sentence: string, { start }: Act): boolean {
  const before = sentence.slice(Math.max(0, start - 30), start);
  const after = sentence.slice(start, start + 24);
  return (
    /(?:导致|造成|引起|致使|产生|所致)[^，。；]{0,24}$/.test(before) ||
    /被[^，。；]{0,8}采取了[^，。；]{0,24}$/.test(before) ||
    (/被[^，。；]{0,10}$/.test(before) &&
      /^[^，。；]{2,14}(?:等|的|而|或)/.test(after) &&
      !/将被|会被|予以/.test(before))
  );
}

/** 账号注销流程, 注销申请: the closing as a thing that is talked about. */
export const NOMINAL = anyOf(
  [
    /(?:账[号户]|帐[号户]|提交|发起|办理)注销(?:的)?(?:申请|流程|操作|协议|规则|条件|渠道|冷静期|功能|中|机制|期间)/,
    /注销(?:冷静期|流程)(?:期间|内|中)|“[^”]{0,8}注销[^”]{0,4}”|《[^》]{0,30}》/,
  ],
  'g',
);

function isNominal(sentence: string, { start, verb }: Act): boolean {
  if (verb !== '注销') return false;
  // 终止您账号的注销: the closing is what is called off
  if (/(?:终止|中止|取消|撤回|拒绝|暂停)[^，。；]{0,10}的$/.test(sentence.slice(0, start)))
    return true;
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
    /完成$|方能$/.test(before) ||
    (/将(?:被)?$/.test(before) && /申请|提交|核查|流程|条件/.test(sentence))
  );
}

/** "After the end …": the act is the time of what follows, not what the sentence gives. */
const AFTER_END =
  /^[^，。；、]{0,12}?(?:后(?!付费|续)|之后|以后|之日|之时|时(?!间)|当日|而(?!无需|无须|不承担|不另|不给)|前(?!述|提)|之前|不影响|的原因|的情形|的情况|不代表|并不(?![退返予赔补]))/;

function isConsequenceOf(sentence: string, { start, verb }: Act): boolean {
  const after = sentence.slice(start + verb.length, start + verb.length + 30);
  const before = sentence.slice(Math.max(0, start - 20), start);
  if (/^[^，。；]{0,8}的(?:情形|情况|除外|事由)/.test(after)) return true;
  // 在终止服务等情况下, 根据本协议终止服务或解除协议的
  if (/在$/.test(before) && /^[^，。；]{0,20}[下时后][，,]/.test(after)) return true;
  if (
    /(?:根据|依据|按照|依照)本?[^，。；]{1,10}$/.test(before) &&
    !/有权|可/.test(before) &&
    /^[^，。；]{0,24}的[，,]/.test(after)
  )
    return true;
  if (
    /(?:有权|可以?|将)[^，。；]{0,10}$/.test(before) &&
    !/^[^，。；]{0,8}(?:后|时|之日)/.test(after)
  )
    return false;
  // 决定终止本服务时，将提前30天通知: the time of the notice, which comes before the end
  if (/^[^，。；、]{0,12}?时[，,]/.test(after) && announcesEnd(sentence, start)) return false;
  if (AFTER_END.test(after)) return true;
  if (announcesEnd(sentence, start)) return false;
  if (/(?:不因|无论|不论)[^，。；]{0,24}$/.test(before)) return true;
  return /^[^，。；]{0,10}的[，,]/.test(after) && !/有权|可以?[^，。；]{0,10}$/.test(before);
}

const IN_ADVANCE =
  /^(?:(?:终止|解除)[^，。；]{2,24}|(?:退租|解约|退出)[^，。；]{0,12})的[，,][^。；，]{0,12}提前/;
const NOTICE_OF_END =
  /^[^，。；]{2,24}[，,](?:[^。；，]{0,20}(?:提前|事先|预先)|[^。；，]{0,6}[应须需将会][^。；，]{0,12}(?:书面|通知|告知|公告))/;

/**
 * "Where the provider decides to stop the service, it gives 60 days' notice", "a party that wishes to
 * end it early gives 30 days' notice": a right with its notice.
 */
export function announcesEnd(sentence: string, start: number): boolean {
  const before = /[^，。；：]*$/.exec(sentence.slice(Math.max(0, start - 40), start))![0];
  return (
    (/(?:决定|拟|计划|准备|打算|欲|希望|要求|需要?|须|申请|提出|主动|无故|单方|提前)[^，。；]{0,8}$|(?:因|由于)[^，。；]{2,24}$/.test(
      before,
    ) ||
      /^(?:如|若)[^，。；]{1,12}$/.test(before) ||
      // 任何一方终止合同的，应提前一个月通知对方
      (/^(?:任[何意]?一方|[\u4e00-\u9fff]{2,8})$/.test(before) &&
        IN_ADVANCE.test(sentence.slice(start))) ||
      // 若不再提供本服务，将提前60天公告
      (sentence.startsWith('不再', start) && /^(?:如果?|若|当|一旦)$/.test(before)) ||
      // 恒云停止提供本产品的，将提前60天公告
      (before.length <= 8 && /^(?:停止(?:提供|运营|经营)|下线)/.test(sentence.slice(start)))) &&
    // what a remark says (…终止（包括协商一致提前终止等），…) is no notice
    NOTICE_OF_END.test(withoutRemarks(sentence.slice(start, start + 180)).slice(0, 60))
  );
}
