import { provision } from './provision.js';
import { anyOf } from '../pattern.js';

export const confidentialityCues = ['保密', '商业秘密', '机密', '泄露', '披露', '透露'] as const;

const rule = provision({
  says: anyOf([
    /保密(?:义务|信息|责任|条款|期限|措施|协议|内容|资料|性)|商业秘密/,
    /(?:不得|不|未经)[^。；]{0,40}(?:披露(?![方人])|泄露|透露|公开)[^。；]{0,30}(?:信息|资料|秘密|内容|协议|第三方)/,
    /(?:不得|未经)[^。；]{0,30}[向对](?:任何|其他|其它)?(?:第三方|第三人|他人|外界)[^，。；]{0,6}(?:披露|泄露|透露|公开)[^，。；]{0,16}(?:数据|信息|资料|秘密)/,
    /(?:信息|资料|内容)[^。；]{0,20}(?:予以)?保密|保密/,
    // what the law has one disclose
    /(?:依法|法律|法规|监管|司法)[^。；]{0,40}披露的[，,][^。；]{0,40}通知/,
  ]),
  unless: anyOf([
    /商业秘密等合法|不应输入|名誉权|保密不当|保密性、|并进行审计|隐私权、商业秘密/,
    /商业秘密、知识产权|商业秘密等合法权益|账号|密码|口令|(?:泄[露漏]|危害|窃取|涉及)[^，。；]{0,8}国家秘密/,
    // one right of several in a list of them
    /(?:商标权?|专利权?|著作权|版权)[^。；，]{0,20}[、和及]商业秘密/,
    /除[^，。；]{0,10}保密(?:义务|责任)[^。；]{0,20}外[，,][^。；]{0,20}(?:赔偿|责任)/,
    /^鉴于|（保密(?:条款|义务)?）/,
    // others are made to keep it: 要求其按照保密要求处理
    /(?<!并)要求(?:其|他们|受托|合作|供应商|第三方|该)[^。；]{0,30}保密/,
    /泄露[^，。；]{0,10}(?:引起|导致)|个人信息[^，。；]{0,10}泄露|数据、?口令/,
    // an exception of a limit: 除违反保密义务外，…责任总额
    /除[^。；]{0,30}违反[^，。；]{0,6}保密[^，。；]{0,24}外[，,]/,
    // what is no secret, and what disclosure does not give
    /不(?:属于|构成|视为|包括|是|在)[^，。；]{0,8}保密信息|不负(?:有)?保密义务的[。；]|^(?!.{0,200}(?:不得|应|须)).{0,60}(?:独立开发|公有领域|公开领域|公知)/,
    /(?:保密信息的?(?:披露|提供|接收)|(?:披露|提供|接收)[^，。；]{0,6}保密信息)[^。；]{0,16}不(?:构成|视为|意味)[^。；]{0,40}(?:转让|许可(?!的?范围)|授[予权])/,
    // a list of clauses that stay in force
    /(?:保密(?:义务|责任)?(?:条款)?、[^，。；]{1,40}|、保密(?:义务|责任)?(?:条款)?[^，。；]{0,40})(?:条款)[^。；]{0,20}(?:[。；]|(?:继续|持续|仍)(?![^。；]{0,20}保密期))/,
    // a right that only refers to the duty: 但不得违反本协议有关保密的约定
    /不得违反[^，。；]{0,24}保密[^，。；]{0,4}(?:约定|规定|义务|条款)/,
    /侵犯[^。；]{0,20}商业秘密|违反[^，。；]{0,6}保密[^。；]{0,30}除外/,
  ]),
  bearer: /(?:应|须|不得|负有|承担|同意|保证|承诺|予以)/,
  period: /(?:保密|期限|年|届满|终止|持续)/,
});

/** 该义务自披露之日起持续三年: how long the duty lasts that the sentence before told. */
const LASTS = /^(?:该|此|上述|前述|本条)(?:项|等)?义务[^。；]{0,30}(?:年|个月|永久|长期|终止)/;

/** What is kept secret, by whom and for how long. */
export const confidentiality: typeof rule = (sentence, passage, at) => {
  const before = at > 0 && LASTS.test(sentence) ? passage.sentences[at - 1]!.text : '';
  if (!before.includes('保密')) return rule(sentence, passage, at);
  // whose duty it is was told there, too
  const bearer = rule(before, passage, at - 1)[0]?.facts.bearer ?? null;
  return rule(sentence.replace('义务', '保密义务'), passage, at).map((reading) => ({
    ...reading,
    facts: { ...reading.facts, bearer: reading.facts.bearer ?? bearer },
  }));
};
