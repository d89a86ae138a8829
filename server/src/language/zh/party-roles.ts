import type { PartyWords } from '../../agreement/vocabulary.js';
import { introductions, tradeName } from './agreement-parties.js';
import { anyOf } from '../pattern.js';

/** Who is who in an agreement: names that tell a side, and what parties of either side do. */
export const parties: PartyWords = {
  introductions,
  tradeName,
  actor:
    /(?:^|[，。；、：“”《（\n ])(?:若|如|因|由于|但|且|并|同时|为此|此时)?([\u4e00-\u9fffA-Za-z0-9]{2,10}?)(?:有权|应当|无须|无需|不承担|保留|承诺|[与向为]您|不对|(?:会|将)(?=[向为不在根按通依尽及提对会])|可(?:以|能)?(?=[根按依对随向]|暂停|终止|中止|解除|不经|单方|立即|拒绝|调整|修改|变更)|(?:承诺|保证)(?=[，：])|因(?=本(?:协议|合同|服务)|自身|违反))(?=[\u4e00-\u9fff，：])/g,
  notAnActor: anyOf([
    /^(?:为|[甲乙丙丁]方|您|你|我们|用户|客户|双方|各方|任何|一方|另一方|对方|其|该|此|本|上述|前述|相关|应用|第三方|甲乙|违约方|受影响|接收方|披露方|腾讯云?账号|因|由|如|若|则|均|亦|也|不|即|以|在|对|但|或|且|并|所|仅|否则|服务|产品|数据|信息|内容|系统|平台$|费用|赔偿|代金|协议|条款|规则|法律|机关|部门|政府|有权|应|将|具体|后续|我司|同时)/,
    /(?:内容|情况|结果|部分|功能|时间|问题|工单|数据|信息|服务|项目|资源|实例|安全|评估)$/,
  ]),
  annexOf: /《[ ]?([^《》]{2,12}?)(?:用户|平台)?服务(?:协议|条款)[ ]?》/g,
  unnamedCustomers: ['用户', '客户', '顾客', '开发者', '商户', '商家', '代理商', '经销商'],
  implied: [
    { word: '甲方', role: null, side: 'customer' },
    { word: '乙方', role: null, side: 'provider' },
    { word: '丙方', role: null },
    { word: '开发者', role: 'customer', only: ['cooperation-agreement', 'platform-rules'] },
    { word: '服务商', role: 'customer', only: ['cooperation-agreement', 'platform-rules'] },
    { word: '应用提供商', role: 'customer', only: ['cooperation-agreement', 'platform-rules'] },
    { word: '渠道商', role: 'customer', only: ['cooperation-agreement', 'platform-rules'] },
    { word: '代理商', role: 'customer', only: ['cooperation-agreement', 'platform-rules'] },
    { word: '经销商', role: 'customer', only: ['cooperation-agreement', 'platform-rules'] },
    { word: '商家', role: 'customer', only: ['cooperation-agreement', 'platform-rules'] },
    { word: '您', role: 'customer' },
    { word: '贵公司', role: 'customer' },
    { word: '贵方', role: 'customer' },
    { word: '阁下', role: 'customer' },
    { word: '閣下', role: 'customer' },
    { word: '买方', role: 'customer', only: ['product-agreement', 'master-agreement'] },
    { word: '卖方', role: 'provider', only: ['product-agreement', 'master-agreement'] },
    { word: '我们', role: 'provider' },
    { word: '我方', role: 'provider' },
    { word: '平台', role: 'provider', only: ['cooperation-agreement', 'platform-rules'] },
  ],
  notAParty:
    // a company or an authority may be named after what it does (远山软件有限公司, 云州市数据局)
    anyOf([
      /^(?:本|该|此|上述|前述|下列)/,
      /^(?!.{0,60}(?:公司|集团|研究院|事务所|局|委员会|银行|大学|学院|医院|人民政府|控制者|处理者)$).{0,80}(?:协议|合同|条款|服务$|规则|规范|平台$|软件|数据|信息|产品$|账号|SLA|期$|日$|费用?$|功能|系统|内容|资料|文件|措施|声明|政策|指引|费率|标准|应用$|设备|实例|网站|权利|权益|法律|材料|活动|项目$|账户|帐户|账号$|订单|密码|页面|实名|团队|部门|小组|资源|资产|人员|主体$|原主体|标的|货物|租金|保证金|成果)/,
    ]),
  provides: anyOf([
    /^(?:将|应当?|有权|负责|可以?|会|为|向|依法|依约)(?:(?!收到|支付|付款).){0,10}(?:提供(?![^，。；]{0,14}(?:资料|票据|凭证|材料|文件|场地|条件|便利|协助|配合|素材|图纸|证件))|收取|收费|交付|许可)/,
    /^(?:提供(?![^，。；]{0,14}(?:资料|票据|凭证|材料|文件|场地|条件|便利|协助|配合|素材|图纸|证件))|拥有并运营|运营|授权(?!.{0,8}(?:处理|代为|办理))|授予)/,
    /^(?:有权|可以?).{0,12}(?:终止|暂停|中止).{0,10}服务/,
    /^(?:依约)?(?:向|为)(?:您|用户|客户|甲方|乙方|其)(?!(?:一次性|足额|按时|按期|分期|另行)?(?:支付|付款|付清|缴纳|交纳|购买|采购|订购|提出|发出))/,
    /^(?:同意)?接受[^，。；]{1,6}委托/,
  ]),
  uses: anyOf([
    // 要求乙方支付违约金: what is owed for a breach is no price
    /^(?!支付[^，。；]{0,22}(?:违约金|赔偿金|罚款|滞纳金|利息))(?:应当?|可以?|须|需(?!方)|将|承诺|同意|未|已|在|有权)?(?:(?:按照?.{0,10}?|按时|及时|足额|逾期|向.{1,6}?|在?(?:收到|接到|验收).{2,14}?(?:内|前|后)|于每?.{2,10}?(?:内|前)){0,2})(?:支付(?![^，。；]{0,10}(?:佣金|返佣|分成|返利|奖励))|付款|缴纳|购买|采购|订购|使用(?!的))/,
    /^(?:(?:因|为|由于|基于|就)[^，。；]{1,14}[，,]?)?(?:现|拟|将|特)?委托(?![方人书])/,
  ]),
  buys: /([甲乙丙]方)(?:拟|现|将)?向[甲乙丙]方(?:采购|购买|订购|租用|承租)/,
  objectAfter: /(?:向|给|对|与|及|和|由|为|因|代|被)$/,
  isPaid:
    /^(?:一次性|足额|按时|分期|另行)?(?:支付|偿付|缴纳|交纳|付款)(?!.{0,10}(?:返佣|佣金|分成)|[^，。；]{0,22}(?:违约金|赔偿|滞纳金))/,
  providerName: anyOf([
    /卖方|服务方|供应商|供货方|^供方|受托[方人]|出租[方人]|(?<!被)许可[方人]/,
    /(?<!被)授权方|服务商|提供商|提供方|承揽[方人]|(?<!总)承包[方人]|分包[商方人]|出卖人/,
    /转让[方人]|开发方|平台方|境外接收方|(?:服务|供货|承建|受托|实施|派遣|施工)单位|我们|我方|承运[方人]|派遣方|保管[方人]|仓储方|培训机构|施工方/,
  ]),
  customerName: anyOf([
    /^(?!.{0,40}公司$).{0,40}?(?:买方|委托[方人]|采购[方人]|采购单位|订购方|控制者|需方|承租[方人]|被许可[方人]|被授权方|定作[方人])/,
    // 联讯客户服务有限公司 is named after whom it serves
    /^(?!.{0,40}公司$).{0,40}?(?:发包[方人]|买受人|(?:用户|使用|采购|建设|委托|用工)单位|托运[方人]|用工方|存货[方人]|寄存[方人]|学员|业主|受让[方人]|订户|用户|客户|顾客|商户|您|你|贵[方司])/,
    // of data that leave the country
    /^贵公司$|^处理者$|出境方$/,
  ]),
  partnerName:
    /开发者|服务商|应用提供商|提供商|渠道商|代理[商方]|经销商|商家|合作伙伴|合伙人|合作方|入驻方|推广者|推广员|运营者/,
};
