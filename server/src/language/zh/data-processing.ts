import { provision } from './provision.js';
import { anyOf } from '../pattern.js';

export const dataProcessingCues = [
  '个人信息',
  '个人数据',
  '用户数据',
  '委托处理',
  '处理数据',
  '业务数据',
  '客户数据',
  '收集',
  '敏感',
  '邮箱',
  '手机号',
  '位置信息',
  '读取',
] as const;

const rule = provision({
  says: anyOf([
    /(?:收集|处理|使用|获取|提供|共享|披露|存储|访问|记录|采集|上传)[^。；]{0,50}(?:个人信息|个人数据|用户数据|业务数据|客户数据|敏感信息|设备信息|日志信息|人脸信息)/,
    /(?:个人信息|个人数据|用户数据|业务数据|客户数据)[^。；]{0,60}(?:收集|处理|使用|获取|共享|披露|授权|同意|合法|告知|保护)/,
    /(?:收集|获取|采集|使用|读取)[^，。；]{0,12}(?:手机号码?|电话号码|(?:电子)?邮箱|身份证|姓名|位置信息|通讯录|设备标识|IP地址|联系方式)/,
    /委托[^，。；]{0,16}处理|(?:委托|指示|指令)[^，。；]{0,20}(?:处理|数据)/,
  ]),
  unless:
    /请参见|单击|下架|数据备份|法》、|赔偿|造成损失|知识产权|商标|保密信息|不可用|《[^》]{0,20}个人信息[^》]{0,8}》[^，。；]{0,6}[。；]?$/,
  bearer: /(?:应|须|将|会|需(?!方)|不得|保证|承诺)/,
  holder: /(?:有权|可以)/,
  items:
    /(?:收集|提供|上传|获取|处理|包括)[^。；：]{0,24}?(?:包括(?:但不限于)?[：:]?|如下[：:]|您的)([^。；]{4,160})/,
});

/** Pieces of a sentence about data that name no category of them. */
const NO_CATEGORY =
  /[您你]|我们|[应须需将]|不[得会能]|保障|确保|拥有|目的|范围|方式|规则|政策|权利|的$|^(?:个人)?(?:数据|信息)$/;

/** Personal data: what is collected, for what, on whose instructions. */
export const dataProcessing: typeof rule = (sentence, passage, at) =>
  rule(sentence, passage, at).map((reading) => ({
    ...reading,
    facts: {
      ...reading.facts,
      items: reading.facts.items.filter((item) => !NO_CATEGORY.test(item)),
    },
  }));
