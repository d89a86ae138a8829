import { anyOf } from '../pattern.js';
import { itemsIn } from './provision.js';

/**
 * Which data a sentence says are handled, and for what: 收集您的手机号码和昵称，用于创建账号. What stands behind
 * the list (a purpose, a condition) is none of it.
 */

const HANDLES = /(?:收集|提供|上传|获取|处理|记录|采集|读取|包括)/;

/** Where a list of data begins: 种类包括：, 如下：, 收集您的, 我们会记录. */
const LIST = anyOf([
  new RegExp(
    `${HANDLES.source}[^。；：]{0,24}?(?:包括(?:但不限于)?[：:]?|如下[：:]|(?:种类|类型|范围)(?:为|是)[：:]?|您的)([^。；]{2,160})`,
  ),
  /^(?:[（(][^）)]{1,3}[）)])?(?:(?:处理|收集|共享|获取)的?)?(?:个人)?(?:信息|数据)的?(?:种类|类型|类别|范围|内容)?[：:]([^。；]{2,160})/,
  /(?:我们|平台|本应用|App|APP)[^，。；]{0,8}(?:收集|记录|采集|使用(?=您的))(?!的|和|、|并|与|或|使用|处理|包括)(?:您的)?([^。；]{2,120})/,
]);
/** Where it ends. */
const END =
  /，?(?:用于|用以|以便|从而|旨在|目的[是为]|为了)|，(?:以|供|来|不|但|并|且|其中|如|我们|您|该|这些|上述|否则|仅|若)|(?:等)?[，]?(?:且|均)?不(?:包含|包括|涉及)/;

/** Pieces of a sentence about data that name no category of them. */
const NO_CATEGORY = anyOf([
  /[您你]|我们|[应须需将]|不[得会能]|保障|确保|拥有|目的|范围|方式|规则|政策|权利|的$|^(?:个人)?(?:数据|信息)$/,
  /规定|除外|要求|合法|违法|侵权|违约|责任|措施|造成|同意|指令|此类|所有|任何|相关|[（(][^）)]*$/,
  // what is done with them: 处理、存储、传输
  /收集|处理|保存|存储|加工|传输|提供|公开|删除|返还|撤回|获取|取得|用于|解决|开展|实现|(?:使用|编辑|修改|分发)(?!记录|习惯)/,
  /^(?:不|未|无|具体|某些|个人$)|为准|授权|[前后]$|[验认]证$|登录$|注册$/,
]);
/** … and words that do. */
const CATEGORY = anyOf([
  /信息|数据|资料|姓名|名称|号码?$|证件?|照片?|头像|邮箱|地址|账[号户]|密码|记录|日志|位置|轨迹|通讯录/,
  /文[本档件字]|图[片像]|音|视频|语音|内容|[A-Za-z]{2}|人脸|指纹|虹膜|声纹|职[务位]|电话|手机|执照|银行卡?/,
  /程序|代码|软件|昵称|性别|生日|年龄|出生|学历|单位|设备|型号|系统版本|标识|偏好|订单|发票/,
]);

/** What brackets hold are details of a kind of data: 设备标识符（Android ID、OAID）. */
const IN_BRACKETS = /（(?!包括|例?如|含|即)[^（）]{1,60}）(?=[、，。；和及或]|等|$)/g;

/** The categories of data that a sentence lists, as printed. Empty where it lists none. */
export function categoriesIn(sentence: string): string[] {
  const list = LIST.exec(sentence.replace(IN_BRACKETS, ''));
  const found = list?.slice(1).find((group) => group !== undefined);
  if (found === undefined) return [];
  const end = found.search(END);
  const items = itemsIn(end < 0 ? found : found.slice(0, end))
    .map((item) => item.replace(/^(?:例?如|您的?)/, ''))
    .filter((item) => !NO_CATEGORY.test(item));
  const named = items.filter((item) => CATEGORY.test(item));
  // among the names of data the others are, too: 位置信息、行程起终点
  return named.length * 2 >= items.length ? items : named;
}

/** What the data that are listed are for. */
const USED_FOR = anyOf([
  /(?<!不[得会能可应]?[^，。；]{0,12})(?:用于|用以|以便于?|旨在)(?!其他)([^。；，：]{2,60})/,
  /^(?:[^。；：]{0,8}[。：])?为了?(?:向您|您)?([^，。；]{2,30})，[^，。；]{0,16}(?:收集|使用|处理|获取|读取|记录|采集)/,
]);
/** 处理的目的为：…: said for itself. */
const AIM = /(?:处理|收集|使用)[^，。；]{0,12}目的(?:为|是|包括|在于)[：:]?([^。；]{2,100})/;
const NO_PURPOSE =
  /^[您你]|^(?:其他|上述|以上|本|该|此|其|履行|如|而|具体)|同意|如需|[（(][^）)]*$/;
const LONGEST_PURPOSE = 18;

/**
 * What a sentence says that data are handled for, as printed. Empty where it does not: much is done 用于
 * something in a sentence about data, and only beside a list of them is it surely their purpose.
 * @param listed does the sentence list data?
 */
export function purposesIn(sentence: string, listed: boolean): string[] {
  const aim = AIM.exec(sentence)?.[1];
  const found =
    aim ??
    (listed
      ? USED_FOR.exec(sentence)
          ?.slice(1)
          .find((group) => group !== undefined)
      : undefined);
  if (found === undefined) return [];
  return itemsIn(found)
    .map((item) => item.replace(/(?:等|之)?(?:的)?目的$|[：:]|[您你]的/g, '').trim())
    .filter((it) => it.length > 1 && it.length <= LONGEST_PURPOSE && !NO_PURPOSE.test(it));
}
