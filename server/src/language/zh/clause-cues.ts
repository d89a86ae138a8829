import type { ClauseCue } from '../language.js';
import { anyOf } from '../pattern.js';

/** Words of headings, the more telling before the more general. */
export const headingCues: readonly ClauseCue[] = [
  {
    kind: 'definitions',
    pattern:
      /定义|术语|释义|名词解释|^什么是|指什么|^服务月度|^服务周期|总分钟数|不可用分钟数|不可用时间$|不可用$|计算方式|计算公式|词语/,
  },
  { kind: 'customer-duties', pattern: /权利[、和与及]?义务[、和与及].{0,6}责任/ },
  { kind: 'claim-window', pattern: /(?:申请|索赔|赔偿|赔付)(?:的)?(?:时限|期限|时间|时效)/ },
  {
    kind: 'service-credit',
    pattern: anyOf([
      /(?:赔偿|补偿|赔付)(?:标准|方案|方式|条款|金额|计划|办法|说明|原则)|服务补偿|服务赔偿/,
      /代金券金额|服务抵扣|(?:服务费|费用)的?[ ]?[0-9]{1,3}(?:\.[0-9]{1,2})?[%％]/,
    ]),
  },
  { kind: 'service-credit', pattern: /^(?:赔偿|补偿|赔付)$/, only: ['sla'] },
  { kind: 'claim-procedure', pattern: /赔偿申请|索赔|申诉|理赔|投诉|举报/ },
  {
    kind: 'sla-exclusion',
    pattern:
      /(?:可用性|不可用|SLA).{0,6}(?:除外|例外|免责)|赔偿(?:的)?(?:除外|例外)|除外责任|不(?:视为|属于|计入|构成)[^。]{0,16}(?:不达标|未达标|不可用|故障)/,
  },
  {
    kind: 'warranty-disclaimer',
    pattern: /(?:^|[^不])(?:无|不(?:作|做|提供)?)(?:任何)?(?:服务等级|可用性)?承诺/,
  },
  {
    kind: 'delivery-acceptance',
    pattern:
      /(?<!服务)质量(?:标准|要求)?[与和、及](?:检验|验收)|(?:货物|产品|商品|工程|设备|施工)(?:的)?(?:质量|技术)(?:标准|要求)|^(?:检验|质量(?:标准|要求))/,
    only: ['product-agreement', 'cooperation-agreement', 'other'],
  },
  {
    kind: 'sla-threshold',
    pattern:
      /(?:可用性|等级|服务|SLA|成功率|响应|质量|性能|保证)(?:指标|标准|承诺|目标|水平)|(?:响应|恢复|解决|处理)时[长间]|持久性|可用性$|可用率|服务可用/,
  },
  {
    kind: 'service-level',
    pattern:
      /服务等级|服务水平|服务质量|数据(?:可|的)?(?:销毁|迁移|私密|知情|审查|存储).{0,3}[性权]|接入性能|可审查性|故障恢复|业务弹性|可迁移|可销毁|可靠性/,
  },
  { kind: 'sla-exclusion', pattern: /免责|除外|不适用/, only: ['sla'] },
  { kind: 'damages-exclusion', pattern: /间接损失|损失(?:的)?排除/ },
  {
    kind: 'liability-cap',
    pattern: /责任(?:的)?(?:限制|限额|上限)|赔偿(?:上限|限额)|有限责任|责任范围|责任的范围/,
  },
  {
    kind: 'warranty-disclaimer',
    pattern:
      /免责|免除责任|责任(?:的)?(?:免除|豁免)|不保证|不[作做](?:出)?(?:任何)?(?:保证|担保)|责任声明|无担保|风险提示|风险承担/,
  },
  { kind: 'representations', pattern: /(?:陈述|声明)[与和、及]?保证/ },
  { kind: 'force-majeure', pattern: /不可抗力|情势变更/ },
  { kind: 'compliance', pattern: /反(?:商业|贪污)?(?:贪污)?(?:贿赂|腐败|洗钱)|廉[洁政]/ },
  { kind: 'ip-indemnity', pattern: /侵权(?:责任|赔偿|处理|索赔)|知识产权(?:侵权|赔偿|索赔)/ },
  { kind: 'indemnity', pattern: /赔偿(?:责任)?$|损害赔偿|补偿责任/ },
  { kind: 'dispute-forum', pattern: /争议|纠纷|管辖|仲裁|诉讼/ },
  { kind: 'governing-law', pattern: /法律适用|适用法律|准据法|法律管辖/ },
  {
    kind: 'unilateral-amendment',
    pattern: anyOf([
      /(?:协议|条款|合同|规则|政策|声明|本.{0,6})(?:的)?(?:修改|变更|修订|更新|调整)/,
      /(?:修改|变更|修订|更新)(?:的)?(?:通知|协议|条款|合同|政策)|^修订|^变更|^更新$/,
      /^修改(?!.{0,4}(?:[账帐][号户]|信息|密码|角色|手机|邮箱))|价格(?:调整|变更)/,
      /^动态(?:文档|文件|调整)/,
    ]),
  },
  { kind: 'termination', pattern: /终止|解除|注销|退出|退订|到期(?:处理)?$|下线|清退/ },
  { kind: 'suspension', pattern: /暂停|中止|欠费停服|冻结|限制措施|停机/ },
  { kind: 'automatic-renewal', pattern: /续(?:费|期|约|订|展)/ },
  {
    kind: 'delivery-acceptance',
    pattern: /(?:交货|供货|交付|送货|收货)(?:的)?(?:地点|时间|期限|方式)/,
  },
  {
    kind: 'term',
    pattern: /^(?!.*(?:存储|保存|保留|留存|信息|数据)).*(?:期限|有效期|生效|时效|服务期)/,
  },
  { kind: 'refund', pattern: /退款|退费|退还|退换|提现/ },
  { kind: 'late-fee', pattern: /滞纳金|逾期付款|欠费/ },
  {
    kind: 'payment-terms',
    pattern:
      /费用|价格|付款|支付|结算|计费|计量|收费|发票|账单|价款|充值|计价|税|代金券|资费|扣费|报价/,
  },
  { kind: 'liquidated-damages', pattern: /违约金/ },
  {
    kind: 'security',
    pattern:
      /(?:数据|信息)[^？?]{0,8}安全(?!.{0,4}(?:协议|合规))|安全(?:保障|保护|措施|事件|防护)|诈骗|反诈/,
  },
  { kind: 'breach', pattern: /违约|违规|处罚|违反|处理措施|处置/ },
  { kind: 'duties', pattern: /^(?:双方|各方|甲乙双方)的?(?:责任|权利)[及和与、]?(?:义务|责任)/ },
  { kind: 'liability', pattern: /责任/ },
  { kind: 'confidentiality', pattern: /保密|机密/ },
  { kind: 'minors', pattern: /未成年|儿童|青少年/ },
  { kind: 'cross-border-transfer', pattern: /跨境|出境|境外|全球(?:范围内)?转移|数据.{0,4}转移/ },
  {
    kind: 'sub-processing',
    pattern:
      /分包|转委托|委托(?:处理|第三方)|共享|第三方(?:处理|接收|披露|信息)|对外提供|公开披露|第三方 ?SDK|SDK/,
  },
  { kind: 'data-deletion', pattern: /删除|销毁|返还|数据(?:清理|清除|迁移)/ },
  { kind: 'data-retention', pattern: /保存|(?<!权利(?:的)?)保留(?!权利)|留存|存储|储存/ },
  {
    kind: 'intellectual-property',
    pattern: /权利(?:的)?保留|保留权利|^(?:用户|客户|会员|您的)(?:生成|上传|发布)?(?:的)?内容$/,
  },
  { kind: 'data-ownership', pattern: /(?:数据|内容|成果|信息).{0,4}(?:权属|归属|所有|权益|权利)/ },
  {
    kind: 'personal-rights',
    pattern: anyOf([
      /您的(?:权利(?!.{0,3}义务)|选择)|访问[与和]控制/,
      /(?:管理|访问|查询|更正|复制).{0,6}(?:信息|权利)|用户权利(?!.{0,3}义务)|个人信息主体/,
      /如何管理|权利(?:行使|保障|的实现)|撤回/,
    ]),
  },
  {
    kind: 'acceptable-use',
    pattern: /^使用(?:规则|规范)|^(?:科学|合理|正确|规范)使用|^遵守[^。]{0,8}(?:法律|法规)/,
  },
  {
    kind: 'data-processing',
    pattern: anyOf(
      [
        /个人信息|隐私|用户数据|客户数据|数据(?:处理|保护|使用|合规|要求|来源|收集|管理|授权)/,
        /信息(?:收集|处理|使用|保护|披露)|收集|Cookie|业务数据|数据$|您的信息|我们如何/,
      ],
      'i',
    ),
  },
  { kind: 'security', pattern: /安全|漏洞|防护|加密|应急/ },
  {
    kind: 'intellectual-property',
    pattern:
      /知识产权|著作权|版权|专利|商标|许可(?:范围|使用|与|授权|的)|授权(?:范围|使用|许可)|软件授权|软件许可|开源/,
  },
  { kind: 'assignment', pattern: /转让|承继/ },
  { kind: 'notice', pattern: /通知|送达|联络/ },
  { kind: 'contact', pattern: /联系|客服|如何联系/ },
  { kind: 'publicity', pattern: /宣传|推广|公关|市场推广|广告/ },
  { kind: 'export-control', pattern: /出口|制裁|贸易合规/ },
  { kind: 'severability', pattern: /可分|部分无效/ },
  { kind: 'entire-agreement', pattern: /(?:完整|全部|整体)(?:协议|合意)(?!文本)|^协议完整性/ },
  {
    kind: 'precedence',
    pattern: /优先|冲突|协议(?:的)?(?:构成|组成)|^附件$|附件.{0,4}(?:效力|组成)|效力/,
  },
  { kind: 'contract-language', pattern: /语言|文本/ },
  { kind: 'relationship', pattern: /(?:双方|各方|当事人).{0,4}关系|独立(?:缔约|承包)|不构成/ },
  { kind: 'exclusivity', pattern: /竞业|排他|独家(?:合作|性)|不招揽|禁止招揽/ },
  { kind: 'insurance', pattern: /保险/ },
  { kind: 'audit', pattern: /审计|检查|监督|核查/ },
  { kind: 'delivery-acceptance', pattern: /交付|验收|交货|运输|安装|签收|实施|上线|软件的?获取/ },
  { kind: 'eligibility', pattern: /资格|资质|准入|入驻|实名|认证|备案|填报|主体(?:要求|类型)/ },
  { kind: 'account', pattern: /账[号户]|帐[号户]|注册|登录|密码/ },
  {
    kind: 'provider-duties',
    pattern: /(?:乙方|卖方|服务商|平台|公司|供应商)的?权利(?:[和与及、]|以及)?义务/,
  },
  { kind: 'third-party', pattern: /第三方|合作伙伴|供应商|链接/ },
  {
    kind: 'support',
    pattern: /支持|售后|质量保证|质保|保修|技术服务|维护|运维|客户服务|升级|培训|咨询/,
  },
  {
    kind: 'acceptable-use',
    pattern: anyOf([
      /使用(?:规则|规范|限制|要求|说明|行为)|禁止|行为(?:规范|准则)|合规/,
      /内容(?:规范|要求|管理|审核|安全)|规范|守则|限制|审核|不得|禁止/,
      /运营(?:规则|规范|要求)|算法|生成(?:合成)?内容|违法/,
    ]),
  },
  {
    kind: 'ordering',
    pattern: /标的|采购内容|供货|订单|订购|购买|开通|下单|选购|(?:购买|申请|订购|开通)流程/,
  },
  {
    kind: 'service-description',
    pattern: /^(?:服务|产品|功能|项目|平台|软件|业务)(?:的)?(?:说明|介绍|概述)$/,
  },
  {
    kind: 'acceptance',
    pattern: anyOf([
      /关于本(?:协议|条款)|适用主体|签约(?:[及与和][^，。]{1,4})?主体/,
      /(?:合同|协议|合作)(?:主体|当事人)|主体范围|适用对象|接受/,
      /协议的?(?:确认|订立|签署|签订|范围)|前言|导言|引言|序言|首部|特别提示|重要提示|总则/,
      /通则|说明|提示|适用范围|概述|^范围|签署|须知|^(?:基本)?原则$|^宗旨|^目的/,
    ]),
  },
  {
    kind: 'provider-duties',
    pattern:
      /(?:我们|乙方|卖方|服务商|平台|提供方|供应商|受托方|供方|腾讯云?)的?(?:主要|基本)?(?:权利|义务|责任|职责)/,
  },
  {
    kind: 'customer-duties',
    pattern:
      /(?:您|甲方|用户|客户|买方|开发者|委托方|需方)的?(?:主要|基本)?(?:权利|义务|责任|承诺|职责|保证)/,
  },
  { kind: 'duties', pattern: /权利(?:和|与|及|、)?义务|承诺|保证|义务/ },
  {
    kind: 'service-description',
    pattern: /服务|产品|功能|内容|概况|应用|系统|软件|平台|方案|模块|性能|设备|项目|权益|规格|介绍/,
  },
  { kind: 'duties', pattern: /^(?:甲|乙|丙|买|卖|供|需)方$/ },
  { kind: 'miscellaneous', pattern: /其他|其它|附则|一般|杂项|通用|补充|综合|附录|完$/ },
];

/** Words that tell what a clause is whatever stands above it or is found in it. */
export const strongBodyCues: readonly ClauseCue[] = [
  { kind: 'execution', pattern: /^[^。]{0,60}(?:一式[^，。]{1,6}份|各[执持][^，。；]{1,4}份)/ },
  { kind: 'duties', pattern: /^(?:甲|乙|丙|买|卖|供|需)方的?(?:主要|基本)?(?:责任|义务)[：:]/ },
  {
    kind: 'acceptable-use',
    pattern: anyOf([
      /^(?:实施|从事|进行)?其他[^。]{0,40}行为[。；;]?$|淫秽|赌博|低俗、|散布谣言|诽谤他人/,
      /教唆犯罪|恐怖主义|宗教政策|未成年人不良|违反社会公德|封建迷信|七条底线/,
    ]),
  },
  {
    kind: 'service-credit',
    pattern: anyOf([
      /^(?:赔偿|补偿)[^。]{0,20}(?:以|通过)[^。]{0,20}代金券/,
      /^如果?某[^。]{0,60}(?:没有|未|不)(?:达到|符合)[^。]{0,60}(?:赔偿|补偿)额/,
      /^如果?[^。]{0,120}则?按比例(?:进行)?(?:赔偿|补偿)/,
    ]),
  },
  {
    kind: 'claim-window',
    pattern: /^如果?某[^。]{0,60}(?:没有|未)达到[^。]{0,100}提出(?:赔偿|补偿)申请/,
  },
  {
    kind: 'breach',
    pattern:
      /^(?![^。]{0,60}不(?:应|得|应当|会)?被?(?:认定|视)为)[^。]{0,60}(?:认定|视)为[^。，]{0,6}违约/,
  },
  {
    kind: 'security',
    pattern:
      /^(?![^。]{0,80}(?:保密|秘密|机密))[^。]{0,8}应[^。]{0,50}采取[^。]{0,24}(?:安全[^。]{0,6}措施|措施[^。]{0,4}保护)/,
  },
  {
    kind: 'acceptable-use',
    pattern: /^应当?[^。]{0,60}(?:内容|信息|结果)[^。]{0,60}(?:审核|处置|消除|标识|辟谣)/,
  },
  {
    kind: 'acceptable-use',
    pattern: /^[^。]{0,6}(?:同意|承诺|保证)?不(?:会|得)?(?:进行|实施|从事)[^。]{0,60}行为/,
  },
  {
    kind: 'breach',
    pattern: /^(?:立即)?要求[^。，]{0,12}(?:更换|修改|删除|整改|改正)/,
  },
  {
    kind: 'customer-duties',
    pattern: /^(?:当[^。，]{0,30}[，,])?(?:您|甲方|用户|客户|开发者)应当?(?:积极)?(?:配合|协助)/,
  },
  {
    kind: 'audit',
    pattern: /^[^。]{0,16}有权[^。]{0,20}(?:核实|检查|核查)[^。]{0,20}(?:是否|履行)/,
  },
  {
    kind: 'data-deletion',
    pattern: /^[^。]{0,60}(?:销毁|清除)[^。]{0,60}(?:不能|无法)[^。]{0,20}恢复/,
  },
  { kind: 'contact', pattern: /^[^。]{0,100}(?:欢迎|可以?)[^。]{0,20}通过[^。]{0,24}反馈/ },
  {
    kind: 'ip-indemnity',
    pattern:
      /^[^。]{0,40}(?:第三方|权利人|他人)[^。]{0,40}(?:索赔|主张|起诉)[^。]{0,60}侵(?:犯|害)[^。]{0,24}(?:知识产权|著作权|专利)/,
  },
  {
    kind: 'acceptable-use',
    pattern: /不得利用[^。]{0,60}(?:制作|上传|复制|发布|传播|从事)/,
  },
  {
    kind: 'acceptable-use',
    pattern: /^[^。]{0,16}不得[^。]{0,60}(?:衍生|派生|反向工程|反编译|出借)/,
  },
  { kind: 'breach', pattern: /^(?!.{0,30}不可抗力)[^。]{0,80}(?:不视为|不构成)[^。，]{0,10}违约/ },
  {
    kind: 'insurance',
    pattern: /^[^。]{0,60}(?:投保|购买[^。]{0,16}保险)|保险(?:单|金额|合同|责任期)[^。]{0,80}保险/,
  },
  {
    kind: 'audit',
    pattern:
      /^[^。]{0,80}(?:有权|可以?|应当?(?!地)|接受|配合)[^。]{0,40}审计(?!局|报告|的?需要)|^[^。]{0,40}审计(?:机构|人员|权)/,
  },
  {
    kind: 'breach',
    pattern: /^.{0,24}(?:追究[^。]{0,10}责任|采取其他[^。]{0,6}措施|^其他[^。]{0,14}措施)[。；;]?$/,
  },
];

/** Words of a clause's first sentences, for clauses that have no heading of their own. */
export const bodyCues: readonly ClauseCue[] = [
  {
    kind: 'service-description',
    pattern: /^本?(?:服务|产品|项目)的?(?:内容|范围)(?:不?包括|不?包含|为|如下|：)/,
  },
  { kind: 'duties', pattern: /^(?:甲|乙|丙|买|卖|供|需)方$/ },
  {
    kind: 'duties',
    pattern:
      /^(?:[\u4e00-\u9fff]{0,6}[方商人者户]|您|我们|平台|公司|客户)的?(?:主要|基本)?(?:权利|义务|责任|职责)(?:[和与及、]?(?:权利|义务|责任))?[：:]$/,
  },
  {
    kind: 'intellectual-property',
    pattern:
      /^(?![^。，]{0,16}(?:数据|信息)).{0,24}(?:享有|拥有)[^。，]{0,8}(?:所有权|使用权)|所有权[^。，]{0,6}归[^。，]{1,10}所有/,
  },
  {
    kind: 'dispute-forum',
    pattern: /^[^。]{0,12}(?:协议|合同|规则|条款)[^。]{0,6}(?:签订|签署|签约)地/,
  },
  {
    kind: 'definitions',
    pattern:
      /标题[^。]{0,20}(?:方便|便利)|^[^。]{0,40}(?:如无|除非)[^。]{0,10}说明[^。]{0,6}(?:均|皆)指/,
  },
  {
    kind: 'intellectual-property',
    pattern: /未(?:明示|明确)?授[权予][^。]{0,12}权利[^。]{0,10}(?:保留|归)/,
  },
  { kind: 'waiver', pattern: /弃权|(?:视为|构成)[^。]{0,20}权利[^。]{0,4}放弃/ },
  { kind: 'support', pattern: /7 ?[×*xX] ?24|故障[^。]{0,24}(?:恢复通信|排除|申报|修复)/ },
  { kind: 'security', pattern: /负责[^。]{0,16}数据的?备份|自行[^。]{0,16}数据[^。]{0,8}备份/ },
  {
    kind: 'term',
    pattern: /^(?:本协议|本合同)?的?(?:合作|合同|协议|服务)(?:期限|有效期)(?!内)/,
  },
  {
    kind: 'precedence',
    pattern: /不可分割的(?:一|组成)?部分|(?:规则|规范|办法)》?对[^。]{0,20}约束力/,
  },
  {
    kind: 'customer-duties',
    pattern: /^(?:您|甲方|用户|客户|开发者)[^。]{0,12}如实[^。]{0,8}(?:提交|提供)/,
  },
  {
    kind: 'termination',
    pattern: /^[^。]{0,12}(?:下列|以下|如下)[^。]{0,20}有权(?:撤销|吊销|废止)/,
  },
  {
    kind: 'breach',
    pattern: /有权[^。]{0,60}采取(?:以下|下列|如下)[^。]{0,24}措施/,
  },
  { kind: 'acceptance', pattern: /^[^。，]{0,12}本(?:协议|合同|条款|规则)仅?适用于/ },
  { kind: 'eligibility', pattern: /^您?(?:承诺|保证|确认)您(?:是|为|系)/ },
  {
    kind: 'warranty-disclaimer',
    pattern:
      /不能替代|仅供[^。]{0,10}参考|不(?:得|能|应)作为[^。]{0,20}(?:依据|结论)|不代表[^。]{0,16}(?:立场|态度|观点)/,
  },
  { kind: 'ordering', pattern: /另行签[订署][^。]{0,8}(?:服务)?协议|单独的(?:服务)?协议/ },
  { kind: 'payment-terms', pattern: /优惠措施|补差/ },
  { kind: 'service-description', pattern: /^[^。]{0,40}(?:公测|内测|免费试用)/ },
  { kind: 'eligibility', pattern: /实名制[^。]{0,30}(?:资料|材料|认证|要求)/ },
  { kind: 'contact', pattern: /提交[^。]{0,50}(?:联系人|人员名单)[^。]{0,20}联系方式/ },
  {
    kind: 'definitions',
    pattern: anyOf([
      /^什么是/,
      /^(?!本(?:协议|合同|条款)是|您(?:理解|同意|知悉|确认)).{0,30}(?:是指|系指|指的是)(?!.{0,24}(?:应(?!用)|须|不得))/,
      /^(?!本(?:协议|合同|条款)是)[^。]{0,40}（(?:以下)?(?:简称|统称|合称)[^（）]{1,24}）[：:，]?(?:是(?!由)|指|系|包括)/,
      /^“[^”]{1,30}”[：:]?(?:是)?指|^[^。，]{1,30}[：:]?(?:仅)?指(?![定令示引导纹标南])/,
      /^[^。]{0,60}所(?:支付|产生)的[^。]{0,10}费用|之和|计算公式|=（|= ?\(|按照.{0,20}计算/,
    ]),
  },
  {
    kind: 'data-processing',
    pattern: /收集|记录并(?:保存|存储)|(?:处理|共享|披露|存储|使用)[^。]{0,12}(?:数据|信息)/,
    only: ['privacy-policy', 'data-processing-agreement'],
  },
  {
    kind: 'sla-exclusion',
    pattern:
      /^.{0,60}(?:导致|引起|造成|引发|产生)的?(?:.{0,16}(?:不可用|故障|失败|异常|中断|延[迟时误]|丢失|丢弃|错误))?的?(?:情况|情形|等)?[。；;]?$/,
  },
  {
    kind: 'sla-exclusion',
    pattern: /(?:导致|造成)[^。]{0,30}的(?:情况|情形)[。；;]?$/,
    only: ['sla'],
  },
  {
    kind: 'service-description',
    pattern:
      /^[^。]{0,40}(?:服务|平台|产品|功能)[，,]?是(?!指)[^。]{2,80}(?:平台|服务|产品|工具|能力)/,
  },
  {
    kind: 'unilateral-amendment',
    pattern: /(?:协议|条款|规则|合同)(?:的)?(?:内容)?(?:发生|如有|有)?(?:变动|变更|修改|修订|更新)/,
  },
  {
    kind: 'assignment',
    pattern:
      /(?:权利|义务|权益|责任|服务)[^。]{0,30}(?:转移给|一并转移|转让给|承继)|概括(?:承受|转让|转移)/,
  },
  { kind: 'service-level', pattern: /可用性|不可用|成功率|服务等级|SLA|响应时[间长]/ },
  { kind: 'service-credit', pattern: /代金券|赔偿标准/ },
  {
    kind: 'claim-procedure',
    pattern:
      /赔偿申请|提出申请|工单|申诉|(?:可以?|有权|进行|提出|受理|处理)[^。]{0,8}(?:投诉|举报)/,
  },
  {
    kind: 'acceptance',
    pattern: anyOf([
      /审慎阅读|充分阅读|阅读并(?:同意|接受)|点击.{0,6}(?:同意|下一步|确认)/,
      /视为.{0,10}(?:接受|同意)|^本(?:协议|合同|条款)是[^。]{0,80}(?:协议|条款|合同|约定)/,
      /接受本|具有法律约束力|在.{0,4}双方之间/,
    ]),
  },
  {
    kind: 'eligibility',
    pattern: /资质|资格|备案|实名认证(?!主体|变更)|营业执照|许可证|民事行为能力|主体资格|批准|审批/,
  },
  {
    kind: 'data-processing',
    pattern: anyOf([
      /^(?!.{0,80}(?:不得|禁止|非法|擅自|窃取|未经))[^。]{0,80}(?:采集|收集|同步|上报)[^。]{0,40}(?:数据|信息|目录|日志)/,
      /^(?!.{0,80}(?:不得|禁止|非法))[^。]{0,80}(?:数据处理(?:活动|行为)|(?:数据|信息)[^。]{0,40}自行收集)/,
    ]),
  },
  {
    kind: 'account',
    pattern: anyOf([
      /(?:账[号户]|帐[号户]|密码|口令|密钥)[^。]{0,30}(?:保密|保管|丢失|泄[漏露]|安全|归属|负责|授权)/,
      /(?:保管|保密)[^。]{0,16}(?:账[号户]|帐[号户]|密码|口令|密钥)/,
      /(?:登录|注册)[^。]{0,16}(?:账[号户]|帐[号户])/,
    ]),
  },
  { kind: 'minors', pattern: /未成年|监护人|儿童/ },
  {
    kind: 'security',
    pattern:
      /安全保护|(?:数据|信息)的?安全[^。]{0,8}保障|保障[^。]{0,12}安全|(?:采取|做好)[^。]{0,24}(?:安全|保护)[^。]{0,8}(?:措施|信息|数据)|保护己方/,
  },
  {
    kind: 'payment-terms',
    pattern: /货款[^。]{0,24}(?:[账帐]户|汇入|承付)|(?:款项|佣金)[^。]{0,16}(?:汇入|划入|打入)/,
  },
  {
    kind: 'duties',
    pattern:
      /^[甲乙]方应当?(?:对|向|按照?|及时|在|于|提供|负责|积极|配合|妥善)(?![^。]{0,24}(?:法律|法规|合法))/,
  },
  {
    kind: 'acceptable-use',
    pattern: anyOf([
      /不得|不应(?!当?视)|禁止|违法|违规|严禁|合法|适用法律的/,
      /未经[^。]{0,10}(?:授权|许可|同意)[^。]{0,20}(?:使用|获取|复制)|误导|遵守.{0,20}法律/,
      /法律法规|危害|淫秽|赌博|侵[犯害]|病毒|攻击|恶意|虚假|诈骗|诱导|拒绝/,
    ]),
  },
  { kind: 'account', pattern: /账[号户]|帐[号户]|密码|登录|注册|密钥/ },
  { kind: 'liability', pattern: /责任|承担|后果|损失|免责|过错/ },
  { kind: 'personal-rights', pattern: /查阅|更正|撤回|撤销同意|个人信息主体|您的权利/ },
  {
    kind: 'data-processing',
    pattern: /个人信息|个人数据|隐私|(?:用户|客户|业务|敏感)(?:数据|信息)/,
  },
  { kind: 'ordering', pattern: /^[^。]{0,60}(?:选择|选购|订购|购买|开通)[^。]{0,20}(?:产品|服务)/ },
  { kind: 'payment-terms', pattern: /费用|价格|付费|支付|扣费|计费|订购|发票|收费|资源包/ },
  { kind: 'support', pattern: /技术支持|维护|升级|故障|售后|咨询|客服|运维|工程师/ },
  { kind: 'security', pattern: /安全|漏洞|加密|防护|备份/ },
  { kind: 'third-party', pattern: /第三方|合作伙伴|关联公司/ },
  { kind: 'notice', pattern: /通知|公告|邮件|短信/ },
  { kind: 'delivery-acceptance', pattern: /交付|验收|部署|上线|安装|实施/ },
  { kind: 'duties', pattern: /^[^。，]{0,4}[甲乙]方(?:应(?![用收])|须|需|必须|承诺|保证|负责)/ },
  {
    kind: 'provider-duties',
    pattern: /(?:我们|乙方|腾讯云?|平台|服务商)(?:应|将|会|承诺|保证|负责|仅)/,
  },
  {
    kind: 'customer-duties',
    pattern:
      /(?:您|甲方|用户|客户|开发者|服务商)(?:应|须|需|同意|理解|知悉|确认|承诺|保证|负责|自行|必须)|请您?/,
  },
  { kind: 'relationship', pattern: /合作关系|代理|雇佣|合伙|关系/ },
  { kind: 'contact', pattern: /联系(?:我们|人|方式)|与我们联系|电话|邮箱|地址/ },
  { kind: 'data-processing', pattern: /数据|信息/ },
  {
    kind: 'service-description',
    pattern: /服务|产品|功能|提供|支持|应用|平台|接口|系统|使用|内容/,
  },
];

/** The end of a lead-in that forbids what it lists. */
export const forbids =
  /(?:不得|禁止|严禁|不应|不允许|不可以|请勿|不利用|不从事)[^。；]{0,120}[：:]$/;
