import type { AmendmentFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { isNegated } from './modal.js';
import { subjectOf } from './subject.js';
import { noticeDaysIn } from './notice-periods.js';
import { anyOf } from '../pattern.js';

export const amendmentCues = [
  '修改',
  '变更',
  '调整',
  '修订',
  '更新',
  '改变',
  '更改',
  '变动',
  '变化',
  '收费',
  '提价',
  '提高',
  '上调',
  '增减',
  '增补',
  '删减',
  '增删',
  '涨价',
  '定新的',
  '另行确定',
  '重新确定',
  '自行确定',
  '重新核定',
  '一经公布',
  '一经发布',
] as const;

const CHANGE = anyOf(
  [
    /修改|变更|调整|修订|更新|改变|更改|变动|改动|提升或降低|收取费用|开始收费/,
    /(?<=(?:免费|未来|将来|日后|今后)[^，。；]{0,12})收费(?=的权|[。；，]|$)|(?<=免费[^，。；]{0,12})收费|提价|涨价|增减|增补|删减|增删/,
    /(?:提高|上调)(?=[^，。；]{0,24}(?:费|价))/,
  ],
  'g',
);
/** What is changed, with what it is a change of. */
const TERMS =
  /协议|条款|合同|SLA|(?:本|服务|上述|前述|该等?)承诺|承诺书|保障书|服务说明|隐私(?:政策|声明|权政策|保护)|声明|政策(?!变化|调整、)|本指引|须知|约定|附件|文档/;
const RULES =
  /(?:服务(?:等级)?|部分|上述|前述|承诺)指标|规则|规范|标准|办法|制度|(?<!响应|处置|应急|业务|操作)流程|要求|名单|清单/;
const PRICE =
  /价格|收费|费用|计费|报价|资费|定价|付费|费率|价目|单价|(?:供货|结算|出厂|进货|批发|销售|零售)价|佣金|分成|租金|(?:手续|服务|使用|许可|授权|订阅|托管|机柜|带宽|租赁|维护|运维|年|月)费/;

const MAY = anyOf([
  /有权(?:利)?|可以?(?!能(?:导致|引起|造成|影响))|可能(?:会)?|保留[^。；]{0,20}权/,
  /将(?:会)?|会(?!议|员|话|导致)|不时|适时|随时|不定期|定期|单方|酌情/,
  /得(?=随时|不时|单方|自行)|根据[^，。；]{0,20}(?:需要|变化)/,
]);

/** Requirements that change as one side's rules do ("会随着…要求的变化而变化"). */
const FOLLOWS_RULES =
  /(?:会|将)随(?:着)?[^。；]{0,40}(?:要求|规则|政策)[^。；]{0,6}(?:变化|调整|变更|更新)而(?:变化|调整|变更|更新)/;

/** Terms that are said to change ("上述规则可能会不时变更"): their author changes them. */
const SELF_CHANGING =
  /(?:本协议|协议|本条款|规则|规范|声明|政策|价格|收费标准|计费标准)(?:的)?(?:内容|等)?[^，。；]{0,6}(?:可能会?|会|将)(?:不时|随时|适时|定期|不定期|根据[^，。；]{2,20})[^，。；]{0,6}(?:变更|修改|调整|更新|修订)(?!后)/;

/** Prices that change with an announcement, which who goes on using the service accepts. */
const ANNOUNCED_PRICE =
  /(?:(?:计费|收费|价格|费用|资费)[^，。；]{0,12}(?:调整|变更|变动)|(?:调整|变更|变动)[^，。；]{0,12}(?:计费|收费|价格|费用|资费|佣金|分成))[^。；]{0,50}(?:提前|事先|另行)[^。；]{0,24}(?:告知|通知|公告|公示|告示)[^。；]{0,24}(?:继续(?:使用|合作)|视为)/;

/** 资费如有调整，以乙方提前30日的通知为准: whoever gives the notice sets the price. */
const PRICE_BY_NOTICE =
  /(?:价格|收费|资费|费用|单价|费率)[^，。；]{0,8}(?:如|若)[^，。；]{0,6}(?:调整|变更|变动|变化)[，,][^。；]{0,16}以[^。；]{0,12}提前[^。；]{0,20}(?:通知|公告|公示)为准/;

/** 乙方调整价格的，甲方应按新的价格支付; 续费时价格调整的，双方同意按届时的价格履行. */
const PAYS_NEW_PRICE =
  /(?:(?:调整|变更|上调)[^，。；]{0,8}(?:价格|收费|费用|费率|资费)|(?:价格|收费|费用|费率|资费)[^，。；]{0,8}(?:调整|变更|上调))[^，。；]{0,6}的?[，,][^，。；]{0,10}按照?[^，。；]{0,14}(?:新|调整后|变更后|届时)[^，。；]{0,24}(?:支付|执行|履行|付费|结算)/;

/** 卖方调整单价的，应提前60日书面通知: who gives notice of a new price sets it. */
const NOTICE_OF_PRICE =
  /^(?![^。；]{0,40}(?:协商|双方))[^。；]{0,60}(?:调整|变更|上调)[^，。；]{0,10}(?:价格?|费用?|费率|资费|收费标准)(?:(?:的|时)[，,]?)?[^，。；]{0,6}提前[^，。；]{0,24}(?:通知|公告|公示)/;

function setsPriceByNotice(sentence: string): boolean {
  if (sentence.includes('提前') && NOTICE_OF_PRICE.test(sentence)) return true;
  if (sentence.includes('为准') && PRICE_BY_NOTICE.test(sentence)) return true;
  return (
    sentence.includes('按') && PAYS_NEW_PRICE.test(sentence) && !/协商一致|书面同意/.test(sentence)
  );
}

/** 有权另行确定新的结算价格: a new price in the place of the agreed one. */
const SETS_NEW_PRICE =
  /(?:有权|可以?)[^，。；]{0,8}(?:另行|重新|自行|单方)(?:确定|制定|设定|核定)[^，。；]{0,12}(?:价格|费率|资费|费用|收费标准)/;

/** The cheap question before the pattern below. */
const TAKES_EFFECT = /生效|代替|取代|有效/;
/** "The changed terms take effect when published": whoever publishes them changes them. */
const EFFECTIVE_WHEN_PUBLISHED = anyOf([
  /(?:修改|变更|更新|修订|调整)后的?[^，。；]{0,14}(?:协议|条款|规则|价格|政策|内容|标准)[^，。；]{0,6}一经[^，。；]{0,16}(?:公布|发布|公示|公告)[^，。；]{0,12}(?:生效|代替|取代|有效)/,
  /(?:修改|变更|更新|修订|调整)(?:版本?|内容)(?:将|即)?(?:自|于|在|经)[^，。；]{0,20}(?:公布|发布|公示|公告)[^，。；]{0,20}(?:生效|代替|取代)/,
  /(?:协议|条款|规则|政策)[^，。；]{0,8}(?:修改|变更|更新|修订|调整)的?[，,](?:应|将|会)?(?:在|于|自|经)[^，。；]{0,24}(?:公告|公布|公示|发布)[^，。；]{0,20}生效/,
]);

/** 如本政策发生变更，我们会通知您: who only tells of a change is the one who makes it. */
const TELLS_OF_CHANGE =
  /(?:协议|条款|政策|声明|指引|规则|规范|价格|收费标准|计费标准|资费|费率)[^，。；]{0,10}(?:变更|变动|修改|调整|更新|修订|变化)的?(?:时|后|情况)?[，,](?:[^。；，]{0,12})(?:会|将|应当?(?!由))(?=[^。；]{0,30}(?:通知|告知|公告|公布|公示|提示))/;

/** The change is made only with the other side's consent. */
const WITH_CONSENT =
  /(?<!无[须需]|不必|不需|未)征[得求](?:您|用户|对方|甲方|客户)[^，。；]{0,8}同意/;

/** One side may change the agreement, its rules or its prices. */
export function unilateralAmendment(
  sentence: string,
  passage: Passage,
  at: number,
): Reading<'unilateral-amendment'>[] {
  if ((sentence.includes('随') && FOLLOWS_RULES.test(sentence)) || SELF_CHANGING.test(sentence))
    return [
      {
        facts: {
          holder: 'provider',
          noticeDays: noticeDaysIn(around(passage, at, sentence)),
          subject: 'rules',
          deemedConsent: CONSENT.test(around(passage, at, sentence)),
          exitRight: EXIT.test(around(passage, at, sentence)),
        },
      },
    ];
  const newPrice = sentence.includes('定') ? SETS_NEW_PRICE.exec(sentence) : null;
  if (newPrice !== null && !/协商一致|双方/.test(sentence.slice(0, newPrice.index)))
    return [
      {
        facts: {
          holder: subjectOf(sentence, newPrice.index, passage, at) ?? 'provider',
          noticeDays: noticeDaysIn(sentence),
          subject: 'price',
          deemedConsent: CONSENT.test(around(passage, at, sentence)),
          exitRight: EXIT.test(around(passage, at, sentence)),
        },
      },
    ];
  if (ANNOUNCED_PRICE.test(sentence) || setsPriceByNotice(sentence))
    return [
      {
        facts: {
          holder: 'provider',
          noticeDays: noticeDaysIn(sentence),
          subject: 'price',
          deemedConsent: CONSENT.test(sentence) || ANNOUNCED_PRICE.test(sentence),
          exitRight: EXIT.test(sentence),
        },
      },
    ];
  if (TAKES_EFFECT.test(sentence) && EFFECTIVE_WHEN_PUBLISHED.test(sentence))
    return [
      {
        facts: {
          holder: 'provider',
          noticeDays: noticeDaysIn(sentence),
          subject: 'terms',
          deemedConsent: CONSENT.test(around(passage, at, sentence)),
          exitRight: EXIT.test(around(passage, at, sentence)),
        },
      },
    ];
  CHANGE.lastIndex = 0;
  for (let m = CHANGE.exec(sentence); m !== null; m = CHANGE.exec(sentence)) {
    const reading = readChange(sentence, m.index, m[0], passage, at);
    if (reading !== null) return [reading];
  }
  const told = TELLS_OF_CHANGE.exec(sentence);
  if (told === null || WITH_CONSENT.test(sentence) || /协商/.test(sentence)) return [];
  if (subjectOf(sentence, told.index + told[0].length - 1, passage, at) !== 'provider') return [];
  return [
    {
      facts: {
        holder: 'provider',
        noticeDays: noticeDaysIn(sentence),
        subject: /价格|费/.test(told[0]) ? 'price' : /规则|规范/.test(told[0]) ? 'rules' : 'terms',
        deemedConsent: CONSENT.test(around(passage, at, sentence)),
        exitRight: EXIT.test(around(passage, at, sentence)),
      },
    },
  ];
}

function readChange(
  sentence: string,
  start: number,
  verb: string,
  passage: Passage,
  at: number,
): Reading<'unilateral-amendment'> | null {
  const before = sentence.slice(Math.max(0, start - 100), start);
  const clause = /[^。；，]*(?:，[^。；，]*){0,2}$/.exec(before)![0];
  // a name in another language beside the own one is passed over
  const after = /^[^。；，]*/.exec(
    sentence
      .slice(start + verb.length, start + verb.length + 90)
      .replace(/[（(][A-Za-z ,.“”"-]{1,48}[）)]/g, '')
      .slice(0, 40),
  )![0];
  const subject = STARTS_CHARGING.test(verb) ? chargedLater(sentence) : subjectKind(clause, after);
  if (subject === null || isNegated(sentence, start) || WITH_CONSENT.test(sentence)) return null;
  // The changed text of something ("the amended terms"), its causes, and what the reader must do.
  if (
    /^(?:后|的|前|版本|生效|公告|内容(?!进行)|通知|请求|申请|建议|方案|之后|完成|成功|时|而|、|等原因|等处理|或中断|原因|导致|引起|所|造成)/.test(
      after,
    ) &&
    !/^(?:的权|的权利)/.test(after) &&
    // 对协议条款进行修订、补充
    !(after.startsWith('、') && /对[^，。；]{1,24}(?:进行|作出|做出|予以)$/.test(clause)) &&
    !OTHER_VERBS.test(after)
  )
    return null;
  if (
    /(?:经修|如|若|因|由于|同意|接受|对于?前述|该等|前述|上述|一旦|除非)[^，。；]{0,10}$/.test(
      before,
    ) &&
    !/有权|同意[^，。；]{0,16}可以|可能|可以/.test(clause)
  )
    return null;
  const reserved = clause.includes('保留')
    ? /^[^，。；]{0,36}权利|^权/
    : /^[^，。；]{0,10}(?:的权利|权)/;
  if (!MAY.test(clause) && !reserved.test(after)) return null;
  if (
    /双方[^，。；]{0,20}(?:协商|书面|同意|一致)|协商一致|书面同意/.test(
      sentence.slice(0, start + 40),
    )
  )
    return null;
  const holder = subjectOf(sentence, start, passage, at);
  if (holder === 'customer' && !/有权|可以?/.test(clause)) return null;
  if (
    holder === 'customer' &&
    !/单方|(?:有权|可以?)随时|(?:有权|可以?)[^。；]{0,60}(?:本协议|本合同|本条款|本服务条款|价格|单价|计费)/.test(
      `${clause}${verb}${after}`,
    )
  )
    return null;
  if (holder === 'both' || holder === 'either') return null;
  if (isOwnDuty(clause)) return null;
  const context = around(passage, at, sentence);
  return {
    facts: {
      holder: holder ?? 'provider',
      noticeDays: noticeDaysIn(context),
      subject,
      deemedConsent: CONSENT.test(context),
      exitRight: EXIT.test(context),
    },
  };
}

/** 修改、替换本规则: the verbs that stand beside the first one have the same object. */
const OTHER_VERBS =
  /^(?:、[\u4e00-\u9fff]{2}){1,3}(?:本|该等?|任何|其)?(?:协议|条款|规则|规范|政策|声明|价格|标准)/;

/** Continued use is consent. */
const CONSENT =
  /继续(?:使用|接受|履行|合作)[^。；]{0,50}(?:视为|表示|即表|意味|代表)|视为[^。；]{0,14}(?:同意|接受)|(?:使用|查看|购买)[^。；]{0,30}视为/;
/** The other side may leave instead, or is asked to if it does not agree. */
const EXIT = anyOf([
  /(?:有权|可以?|选择)[^，。；]{0,12}(?:停止使用|终止|解除|注销|退订|停止)/,
  /不(?:同意|接受|认可)[^。；]{0,24}请[^，。；]{0,16}(?:通知|告知)[^，。；]{0,12}(?:终止|解除)/,
]);

/** The sentence and the two after it, where consent and the way out are told. */
function around(passage: Passage, at: number, sentence: string): string {
  return [sentence, passage.sentences[at + 1]?.text, passage.sentences[at + 2]?.text].join('');
}

/** 日后可能就本服务收取费用: what is free today is not for ever. */
const STARTS_CHARGING = /收取费用|收费$/;

function chargedLater(sentence: string): AmendmentFacts['subject'] | null {
  return /免费|日后|将来|未来|以后|今后|后续/.test(sentence) ? 'price' : null;
}

/** What the part before the last says to have changed, without its cause. */
function changedBefore(clause: string): string {
  const part = /([^，]{0,24})的?，[^，]*$/.exec(clause)?.[1] ?? '';
  return part.replace(/^.*(?:导致|造成|引起|致使)/, '');
}

function subjectKind(clause: string, after: string): AmendmentFacts['subject'] | null {
  const object = /^[^，。；]{0,30}/.exec(after)![0];
  const last = /[^，]*$/.exec(clause)![0].slice(-40);
  // 通道单价变化的，乙方有权同步调整: what is changed was named in the part before
  const own = after === '' ? `${changedBefore(clause)} ${last}` : last;
  // 《…手册》为本协议附件，甲方可随时更新: the subject was told in the part before
  const bare = /^(?:并|且)/.test(after) && /^[^，]{0,8}(?:可|有权)[^，]{0,6}$/.test(last);
  // 对其内容进行修改: what "its" stands for was named before
  const around = bare || /对其(?:内容)?(?:进行|作出|做出)?$/.test(own) ? clause : own;
  // 根据政策调整佣金比例: by what it changes is not what changes
  const named = `${object} ${around.replace(/根据(?![^，。；]*对)[^，。；]{2,16}$/, '')}`;
  if (/要求(?:您|甲方|乙方|用户|对方)/.test(clause)) return null;
  if (
    /备案|密码|邮箱|手机|信息|联系(?:方式|信息)|配置|数据|源代码|个人信息(?!.{0,8}(?:政策|规则|声明))|地址|资料|应用|软件|补丁|系统|设备|代码|作品|内容并|主体|人员|签名|模板/.test(
      object.slice(0, 12),
    )
  )
    return null;
  if (TERMS.test(named)) return 'terms';
  if (PRICE.test(named)) return 'price';
  if (!RULES.test(named)) return null;
  // 结算方式、计费标准详见服务规则，乙方可随时调整: the rules are those of prices
  return PRICE_RULES.test(clause) ? 'price' : 'rules';
}

const PRICE_RULES =
  /(?:计费|收费|资费)(?:标准|规则)[^。；]{0,40}(?:详?见|载于|参见)[^，。；]{0,20}规则/;

/** The customer must adapt ("make the changes that …"), or a system tells of an update. */
function isOwnDuty(clause: string): boolean {
  return /(?:您|甲方|用户|客户|开发者)(?:应|须|需(?!方)|应当|应及时)[^，。；]{0,16}$/.test(clause);
}
