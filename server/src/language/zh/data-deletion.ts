import type { ProvisionFacts } from '../../clauses/facts.js';
import { provision } from './provision.js';
import { anyOf } from '../pattern.js';

export const dataDeletionCues = [
  '删除',
  '销毁',
  '清除',
  '返还',
  '匿名化',
  '清空',
  '清理',
  '释放',
  '归还',
] as const;

const rule = provision({
  says: anyOf([
    /(?:删除|销毁|清除|返还|归还|清空|匿名化|清理|释放)[^。；]{0,40}(?:数据|信息|资料|内容|副本|备份|镜像)/,
    /(?:数据|信息|资料|备份|副本|镜像)[^。；]{0,40}(?:删除|销毁|清除|返还|归还|清空|匿名化|不再保留|释放|无法恢复)/,
  ]),
  unless: anyOf([
    /著作权|版权声明|商标声明|不得(?!(?:再|以[^，。；]{1,8}|继续)?(?:保留|留存|恢复|使用))|不会修改/,
    /(?:查阅|查询|复制|更正|访问|修改|上传|分析|增加|更改|公开|提供|加工|披露|传输|收集|存储)(?:、|，|和|或|及)[^。；]{0,8}(?:删除|销毁)/,
    /(?:删除|销毁)(?:、|或者?|和|及|与)[^，。；]{0,8}(?:更改|更正|修改|储存失败|存储失败|屏蔽|模糊化|消除|操作)/,
    /有权(?:要求您)?(?:立即)?(?:删除|屏蔽)(?!您的(?:全部|所有)?数据)/,
    /(?:违法|违规|侵权|相关|相应)(?:信息|内容)|采取[^。；]{0,20}(?:删除|匿名化)/,
    /匿名化处理措施|要求您立即|篡改|未经授权|误删|误操作|数据清空等|被删除所引发|免受/,
    /滥用/,
    // made anonymous to be used further, and not to be gone
    /匿名化[^。；]{0,20}(?:后|再)[^。；]{0,12}(?:用于|使用|训练|分析|统计|利用)/,
    /(?:导致|由于|造成|引起|因)[^。；]{0,40}(?:被?删除|清除|释放)[^。；]{0,10}(?:的|等)?[。；]?$/,
    /未及时清除|不涉及|需要删除|前应?对?[^。；]{0,20}匿名化|退款|费用|押金|欠款/,
    /返还给?[^，。；]{0,8}(?:设备|款)|结果|缓存时间|故障、?损失|删除操作/,
    /(?:删除|清除|清理)任何(?:内容|信息|资料)|完成(?!后)[^，。；]{0,12}删除/,
    /删除后[^，。；]{0,10}个人信息的方式|注销(?![^，。；]{0,10}后[，,]?[^。；]{0,20}(?:删除|匿名化|清除)|[^，。；]{0,24}[，,](?:并|同时)[^，。；]{0,10}(?:删除|匿名化|清除))/,
  ]),
  act: /(?<!一经|已|被|被要求|要求|(?:删除|销毁|清除|返还|归还)[^，。；]{0,8}(?:或者?|并|及|和)(?:予以)?)(?:删除|销毁|清除|返还|归还|清空|匿名化|清理|释放)(?!前|后的)/g,
  period: /(?:日|天|月|年|保留|内|后)/,
});

/** 逾期乙方有权删除: what is deleted, the sentence before told how long it can be fetched. */
const LAPSED =
  /^(?:逾期|超期|过期|期满|届满|届时|此后)[^，。；]{0,16}[，,]?[^，。；]{0,8}(?:有权|可以?|将)[^，。；]{0,10}(?:删除|销毁|清除|清空)/;
const FETCHED = anyOf([
  /(?:数据|信息|资料)[^。；]{0,30}(?:导出|下载|取回|备份|迁移|迁出|保留|保存)/,
  /(?:导出|下载|取回|备份|迁移|迁出|保留|保存)[^。；]{0,30}(?:数据|信息|资料)/,
]);

/** When data are deleted, returned or kept no longer. */
export const dataDeletion: typeof rule = (sentence, passage, at) => {
  const before = at > 0 && LAPSED.test(sentence) ? passage.sentences[at - 1]!.text : '';
  if (!FETCHED.test(before)) return rule(sentence, passage, at);
  const [holder] = passage.sides.mentions(sentence);
  const facts: ProvisionFacts = {
    holder: null,
    bearer: holder?.holder ?? 'provider',
    period: null,
    percent: null,
    money: null,
    items: [],
  };
  return [{ facts }];
};
