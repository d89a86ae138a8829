import { inSimplified } from './script.js';
import { references } from './agreement-references.js';
import { readsAsSentence } from './headings.js';
import { parties } from './party-roles.js';
import type { AgreementWords } from '../../agreement/vocabulary.js';
import { genre } from './genre.js';
import { anyOf } from '../pattern.js';

/** What reading an agreement needs to know of Chinese: titles, dates, parties, furniture, genre. */
export const agreementWords: AgreementWords = {
  id: 'zh',
  usualScript: inSimplified,
  dateCues: [
    { word: '最近更新时间', means: 'updated' },
    { word: '最近更新日期', means: 'updated' },
    { word: '最后更新时间', means: 'updated' },
    { word: '最后更新日期', means: 'updated' },
    { word: '最后修订日期', means: 'updated' },
    { word: '最后修订时间', means: 'updated' },
    { word: '最近修订日期', means: 'updated' },
    { word: '最近修订时间', means: 'updated' },
    { word: '最近修改时间', means: 'updated' },
    { word: '最近修改日期', means: 'updated' },
    { word: '最新更新时间', means: 'updated' },
    { word: '最新更新日期', means: 'updated' },
    { word: '最新修订日期', means: 'updated' },
    { word: '本协议更新日期', means: 'updated' },
    { word: '协议更新日期', means: 'updated' },
    { word: '协议更新时间', means: 'updated' },
    { word: '版本更新时间', means: 'updated' },
    { word: '版本发布日期', means: 'updated' },
    { word: '版本发布时间', means: 'updated' },
    { word: '文档更新时间', means: 'updated' },
    { word: '最後更新日期', means: 'updated' },
    { word: '最後更新時間', means: 'updated' },
    { word: '最後更新', means: 'updated' },
    { word: '最後修訂日期', means: 'updated' },
    { word: '本版更新日期', means: 'updated' },
    { word: '版本更新日期', means: 'updated' },
    { word: '版本日期', means: 'updated' },
    { word: '版本更新', means: 'updated' },
    { word: '最近更新', means: 'updated' },
    { word: '最近修订', means: 'updated' },
    { word: '最后修订', means: 'updated' },
    { word: '最后更新', means: 'updated' },
    { word: '上次更新时间', means: 'updated' },
    { word: '上次更新日期', means: 'updated' },
    { word: '上次更新', means: 'updated' },
    { word: '更新时间', means: 'updated' },
    { word: '更新日期', means: 'updated' },
    { word: '更新于', means: 'updated' },
    { word: '修订日期', means: 'updated' },
    { word: '修订时间', means: 'updated' },
    { word: '修改时间', means: 'updated' },
    { word: '修改日期', means: 'updated' },
    { word: '发布日期', means: 'updated' },
    { word: '发布时间', means: 'updated' },
    { word: '公布日期', means: 'updated' },
    { word: '首次发布时间', means: 'published' },
    { word: '首次发布日期', means: 'published' },
    { word: '版本生效日期', means: 'effective' },
    { word: '版本生效时间', means: 'effective' },
    { word: '协议生效日期', means: 'effective' },
    { word: '生效日期', means: 'effective' },
    { word: '生效', means: 'effective' },
    { word: '生效时间', means: 'effective' },
    { word: '实施日期', means: 'effective' },
  ],
  version: anyOf([
    /(?:版本号?|文件版本)[ \t]{0,3}[：:][ \t]{0,3}([0-9A-Za-z][0-9A-Za-z._-]{0,19}|[0-9]{4}年[0-9]{1,2}月(?:[0-9]{1,2}日)?版?)/,
    /(?:^|[（(])((?:19|20)[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}日)?版)/,
    /(?:^|[ （(])([Vv][0-9]{1,3}(?:\.[0-9]{1,3}){0,3})(?![0-9A-Za-z.])/,
  ]),
  titleNoun:
    /(?:协议|协议书|合同|合同书|条款|规则|规范|政策|声明|指引|须知|公告|通知|办法|制度|标准|细则|章程|承诺书|承诺函|授权书|委托书|备忘录|意向书|订单|订购单|订货单|采购单|确认单|指南|清单|约定|公约|守则|附则|常见问题|(?:SLA)?服务(?:质量|水平|等级|级别|品质|在线|可用性)(?:承诺|保证|保障|目标|要求|指标|标准|说明){1,2}|服务(?:水平|水准|等级|级别|品质)|(?:合同|协议)书?[ ：:]{1,2}附件[一二三四五六七八九十0-9]{0,3}[：: ][^，。；：:]{2,20}|SLA|NDA|DPA)(?: ?[（(《【][^）)》】]{0,30}[）)》】])?(?:附录|附件|附表)?$/,
  typeByTitle: [
    { type: 'faq', pattern: /常见问题|问答|FAQ/i },
    {
      type: 'sla',
      pattern: anyOf([
        /服务等级|服务级别|服务水[平准]|服务品质|服务质量(?:承诺|保证|保障|标准)|SLA|服务(?:指标|(?:质量)?考核)/,
        /(?:可用性|在线|正常运[行作]时间|运作时间)(?:承诺|保证|保障)/,
        /.{2}(?:故障|服务)?(?:赔偿|补偿|赔付)标准$|服务承诺(?:书|函)?$/,
        // 采购合同 附件三：质量与进度要求
        /附件.{0,10}(?:服务|质量|进度|运维|维保)[^，。；]{0,8}(?:要求|标准|承诺|指标|考核)/,
      ]),
    },
    {
      type: 'master-agreement',
      pattern:
        /框架(?:服务)?(?:协议|合同)|主(?:服务)?(?:协议|合同)$|总(?:协议|合同)$|通用服务(?:协议|条款)|基础服务(?:协议|条款)/,
    },
    {
      type: 'amendment',
      pattern: /补充协议|修订协议|补充合同|修正案/,
    },
    {
      type: 'account-agreement',
      pattern: /账号|帐号|账户|帐户|注册协议|实名认证|注销|会员注册/,
    },
    {
      type: 'amendment',
      pattern: /变更协议|终止协议|解除协议|变更合同|转让协议/,
    },
    {
      type: 'data-processing-agreement',
      pattern:
        /数据处理(?:协议|条款|附录|规则)|数据(?:隐私|保护)和?(?:与)?安全协议|个人信息(?:委托)?处理协议|(?:数据|个人信息)(?:出境|跨境)[^，。；]{0,8}(?:合同|协议)|DPA/,
    },
    {
      type: 'privacy-policy',
      pattern: /隐私|个人信息保护|个人信息处理(?:规则|政策)|信息共享清单|信息收集清单|Cookie/i,
    },
    { type: 'nda', pattern: /保密协议|保密合同|保密承诺|NDA/ },
    {
      type: 'product-agreement',
      pattern:
        /(?:采购|供应商)(?:框架|服务|项目|合作)?(?:协议|合同)|(?:采购)?订单(?:通用)?条款|(?:订购|采购|订货|服务)(?:单|订单)$|购销(?:协议|合同)|供货(?:协议|合同)|招标|投标|政府采购/,
    },
    {
      type: 'cooperation-agreement',
      pattern: anyOf([
        /合作(?:框架)?(?:协议|合同|条款)|合作伙伴|代理(?:商)?(?:协议|合同)/,
        /经销(?:商)?(?:协议|合同)|分销|开发者(?:服务)?协议|服务商(?:入驻)?协议|入驻协议/,
        /商家协议|联盟协议|推广(?:服务)?协议|合伙人(?:招募|合作|推广)?协议|推广员协议/,
      ]),
    },
    {
      type: 'platform-rules',
      pattern: anyOf([
        /规范$|规范[（(]|审核(?:规范|标准|规则)|运营(?:规范|规则)|管理(?:规范|规则|办法)/,
        /平台规则|合规(?:使用)?(?:指南|指引)|社区(?:公约|规则)|违规|处罚规则|活动规则/,
      ]),
    },
    {
      type: 'service-terms',
      pattern: /服务条款|服务规则|使用条款|产品条款|(?<!用户服务|基础服务)条款$|服务细则/,
    },
    {
      type: 'platform-rules',
      pattern: /(?:规则|准则|守则|公约|须知|标准|办法|制度)(?:[（(][^）)]{0,20}[）)])?$/,
    },
    {
      type: 'product-agreement',
      pattern: anyOf([
        /.{2}服务协议|购买协议|用户协议|使用协议|许可(?:及服务)?协议|销售(?:协议|合同)/,
        /直销协议|租赁(?:协议|合同)|服务合同|买卖合同|合同$|合同书$|协议$|协议书$/,
      ]),
    },
  ],
  masterByText:
    /基础性(?:约定|协议|合同)|(?:各项|各类|具体)(?:产品|服务)(?:相关)?的?(?:服务协议|产品协议|服务规则|专用条款).{0,120}(?:共同构成|组成部分|不可分割)|(?:产品|专用|特别)条款(?:是|为|构成)本(?:协议|合同)(?:的|之)?(?:不可分割|组成部分)/,
  typeByText: [
    { type: 'sla', pattern: /服务可用性.{0,40}(?:赔偿|补偿)|服务等级指标/ },
    { type: 'privacy-policy', pattern: /个人信息.{0,60}(?:收集|处理)/ },
    { type: 'product-agreement', pattern: /甲方|乙方|本合同/ },
    { type: 'service-terms', pattern: /本服务条款|本条款|本协议/ },
  ],
  pointer:
    /(?:详细信息|详情|全文|完整内容|具体内容)?[，,]?请?(?:参见|参阅|参考|查看|查阅|点击|单击|访问|前往)|可(?:以)?(?:通过)?(?:点击|单击|访问|前往|查看)/,
  pageNumber:
    /^(?:第[ ]?[0-9]{1,5}[ ]?页.{0,20}|共[ ]?[0-9]{1,5}[ ]?页|.{0,80}第[ ]?[0-9]{1,5}[ ]?(?:页[ ，,/]{0,2})?共[ ]?[0-9]{1,5}[ ]?页|[-–—]{0,2}[ ]?[0-9]{1,4}[ ]?[-–—]{0,2}|[0-9]{1,4}[ ]?\/[ ]?[0-9]{1,4})$/,
  endMark: /[（(](?:正文)?完[）)]$/,
  callout: /^(?:说明|注意|提示|重要提示|温馨提示|特别提示|特别说明|备注)[ ]?[：:]?$/,
  affinities: [
    {
      heading: /计算(?:方式|方法|公式)?|公式/,
      body: /[=＝]|计算(?:方法|方式|公式)?(?:为|如下|：)|[÷/].{0,60}(?:100|×)/,
    },
    { heading: /标准|承诺|指标|目标/, body: /不低于|不少于|达到|承诺|标准/ },
    {
      heading: /(?:赔偿|补偿|赔付)(?:标准|方案|原则|规则|金额|方式)/,
      body: /代金券|赔偿(?:以|金额|额|标准)|补偿(?:以|金额|标准)|按照如下/,
    },
    {
      heading: /时限|期限|时间/,
      body: /最晚|之日起|内提出|个工作日|自然日|期限|提出(?:赔偿|补偿)?申请|时限/,
    },
    { heading: /材料|资料|证明|证据/, body: /材料|提供(?:以下|如下)|证明|证据|信息：$|实例 ?ID/ },
    {
      heading: /免责|例外|除外|排除|不适用/,
      body: /^(?:由以下|由于以下|因以下|以下|如下|由于)|不属于|无须|不承担|不适用/,
    },
    { heading: /定义|术语|名词|释义/, body: /定义|是指|名词/ },
    // "1.1 服务月度" above "是指您购买本服务的…"
    { heading: /./, body: /^(?:是指?|指)/ },
    { heading: /保密/, body: /保密|披露/ },
    { heading: /知识产权/, body: /知识产权|著作权|商标/ },
    { heading: /争议|管辖|法律适用/, body: /签订地|适用|争议|管辖|仲裁|法院/ },
    { heading: /不可抗力/, body: /不可抗力/ },
    { heading: /通知|送达/, body: /通知|送达/ },
    { heading: /违约/, body: /违反|违约|损失/ },
    { heading: /终止|中止|解除|变更/, body: /终止|中止|解除|变更|暂停/ },
    { heading: /费用|计费|价格|付款|支付/, body: /费用|支付|付款|价格|计费/ },
    {
      heading: /其他|其它|附则/,
      body: /双方确认|有权根据|附属协议|签订地|未尽事宜|本协议(?:作为|的)/,
    },
    { heading: /账号|账户/, body: /账号|账户|注册/ },
    { heading: /数据/, body: /数据/ },
    { heading: /生效/, body: /生效/ },
  ],
  announcesTable:
    /(?:如|见|按照?|参照|根据)(?:下|以下|下述|下列)(?:表|标准|规则|方式|比例)|(?:标准|规则|方案|金额|比例|指标)(?:如下|为)?[：:]$|下表|赔偿额按照/,
  readsAsSentence,
  references,
  serial: /^(?:序号|编号|项次)$/,
  contents: /^(?:目[ \u3000]{0,4}录|文档目录)$/,
  parties,
  genre,
};
