import { withoutRemarks } from './sentences.js';
import { NOMINAL, WHOLE } from './termination-acts.js';
import { anyOf } from '../pattern.js';

const TERM = '(?:服务|试用|使用|合同|协议|有效|处理|合作|订购|保留|租赁|委托|履行|授权|会员)期限?';
const OVER = '终止|解除|届满|到期|期满|结束|失效|注销';

/** Words that name the end as a time or case: 合同终止后, 因任何原因解除的，, 期限届满之日. */
const ENDED = new RegExp(
  `(?:(?<!证书)(?:${WHOLE}|${TERM})[^，。；]{0,12}(?<!周期|月度|季度|月)(?:${OVER})|(?:停止|终止)运营|项目[^，。；]{0,4}(?:结束|终止)|(?:服务|产品)提供完毕|(?:终止|解除|注销|释放)[^，。；]{0,14}(?:${WHOLE})|(?:资源|实例)[^，。；]{0,4}释放|(?:关闭|删除)[^，。；]{0,6}[账帐][号户]|退租|(?<!影响|不可抗力|事件)(?:终止|解除)(?![、撤其]|[^，。；]{0,6}(?:授权|同意|使用本服务的))(?:或|、)?(?:终止|解除|到期|届满)?)(?!之?前(?!述))[^，。；]{0,8}?(?:后|之后|以后|之日|之时|时|当日|而(?=失效|终止|免除|受|丧失|解除|消灭|无效)|的[，,]|不影响|[，,])`,
);
/** 合同期满且甲方结清费用后，; 合作终止或对方书面要求时，: the end, and something else beside it. */
const ENDED_AND_DONE =
  /(?:合同|协议|合作|租赁|租期|服务)[^，。；]{0,6}(?:期满|届满|到期|终止|解除|结束)(?:且|并|、|或)[^，。；]{2,30}(?:[后时的](?=[，,])|后(?=[0-9一二三四五六七八九十]{1,3}(?:个?工作)?[日天]))/;
/** 注销后，…: what was closed stands in the sentence before. */
const LEFT_BEFORE = /^[^，。；]{0,4}(?:注销|解约|退订)(?:完成|成功)?(?:之|以)?后(?=[，,])/;
/** What is said for the time after: a duty, a right, an effect. */
const FOLLOWS = anyOf([
  /不再|删除|移除|移交|交还|交付|导出|汇出|宽限期|取回|后果|清除|清零|保留|返还|归还|退还|退回|销毁/,
  /迁移|备份|释放|失效|继续|持续有效|仍(?:然)?|有效|支付|结清|结算|停止|免除|承担|效力/,
  /无法|收回|作废|恢复|清理|赔偿|义务|责任|权利|处理|下架|注销|无权|有权|不得|应|须/,
  /配合|没有义务|办理|按照?|予以|存储|保存|违约金|归[^，。；]{0,8}所有|不退/,
  /进入[^，。；]{0,6}期/,
]);
/** 您停止使用服务后，数据保留7日; 用户退订的，平台删除其数据: the customer left, and what becomes of data and fees. */
const LEFT = anyOf([
  /(?:停止|终止|不再)使用[^，。；]{0,14}(?:后|之日|时|的[，,]|[，,])[^。；]{0,24}/,
  /退订[^，。；]{0,12}(?:后|之日|时|的[，,])[^。；]{0,24}/,
  /(?:退出|被?清退)[^，。；]{0,10}(?:后|之日)[，,][^。；]{0,24}/,
]);
const LEFT_AND = new RegExp(
  `(?:${LEFT.source})(?:删除|清除|清空|销毁|保留|匿名化|返还|退还)(?!所有权|权利|追究)`,
);
/** The end changes nothing of something: 不因终止而失效, 终止不影响. */
const SURVIVES = anyOf([
  /(?:不因|无论|不论|不受)[^，。；]{0,30}(?:终止|解除|届满|到期|期满|失效|无效|变更)[^。；]{0,16}(?:失效|影响|无效|终止|免除|消灭|解除|有效)/,
  /(?:终止|解除|届满|期满|到期|失效|注销)[^，。；]{0,16}(?:均|都|并|将|也|亦)?不(?:会)?(?:影响|免除|损害|减轻|妨碍)/,
  /(?:终止|解除|注销)[^，。；]{0,16}不(?:代表|意味着?|等于|构成)[^。；]{0,40}(?:豁免|免除|减轻|消灭|放弃)/,
  /(?:期限|期间|有效期|义务)[^，。；]{0,24}至[^，。；]{0,10}(?:终止|解除|届满|期满)后|存续/,
  /有效期(?:内|限内)[^，。；]{0,8}及[^，。；]{0,10}(?:届满|终止|期满)后/,
  /(?:无论|不论)[^，。；]{0,24}(?:终止|解除)[，,]/,
  // 终止前已披露信息的保密义务不受影响
  /(?:终止|解除|届满|期满)(?:之?前)(?!述)[^。；]{0,40}(?:不受[^，。；]{0,6}影响|仍(?:然|应|须|需)?(?:继续)?(?:有效|履行|执行))/,
]);

/** The measures that a party took, an end among them, are no breach, or their effects are the other's. */
const MEASURES_BORNE = anyOf([
  /(?:包括|措施)[^。；]{0,40}终止[^。；]{0,20}(?:不视为|不构成)[^。；]{0,10}违约/,
  /终止[^。；]{0,30}(?:损失|影响)[^。；]{0,12}的，[^。；]{0,8}(?:不追究|自行承担|不承担)/,
  /采取(?:上述|前述|相应|该等|本条)[^，。；]{0,10}措施[^。；]{0,60}(?:后果|损失)[^。；]{0,12}(?:承担|负责)/,
]);

/** "A party does not answer for the service having been ended by an order": no rule for the time after. */
const ANSWERABLE_FOR_PAST_END =
  /(?:(?:致使|导致|造成|引起)的?[^，。；]{0,24}|(?:因|由于)[^，。；]{0,24}而)(?:终止|中断|停止)(?:[^，。；]{0,10}的)?[，,][^。；]{0,14}(?:不|无[需须])[^。；]{0,6}(?:承担|负)[^，。；]{0,8}责任/;

/** The term runs on: what the renewal kinds tell. */
const RUNS_ON =
  /自动(?:续|顺延|延)|未[^，。；]{0,8}(?:终止|解除|异议)[^。；]{0,16}(?:续展|续期|续约|顺延|延长)|(?:合作|合同|协议|服务)(?:自动)?(?:继续(?:履行|有效)?|延续|顺延)[。；]?$|期满[^，。；]{0,10}继续(?:合作|使用)|(?:期满|届满)[^。；]{0,30}享有[^，。；]{0,12}优先[^，。；]{0,4}(?:承租|续租|续约|续签|合作)/;

/** The agreement itself is over: whatever is said then is what follows. */
const ENDED_FOR_GOOD =
  /(?:合同|协议|合作|租赁期限?|试用期|服务期限?|账号)[^，。；]{0,8}(?:终止|解除|届满|期满|结束|注销)[^，。；]{0,8}(?:后|之后|以后|之日|时|的[，,])$/;
/** 许可不设年期届满: no end is spoken of. */
const NO_TERM =
  /(?:不设|没有|不存在)[^，。；]{0,8}(?:届满|到期|期满)|除非[^，。；]{0,24}(?:终止|解除)[，,][^。；]{0,20}(?:持续|一直|长期|继续)有效/;
/** 因本协议之订立、履行、终止引起的争议: the end as one of the phases of a contract. */
const PHASE =
  /(?:订立|签订|签署|(?<!不)生效|效力|履行|解释|违反)(?:、|和|及|或|与)[^，。；后时]{0,16}(?:终止|解除)(?![后时])/g;
const ADVICE = /(?<!申)请|如需|需要继续|续[费约签订]|联系|咨询|查[看询阅]|前往/;
/** 注销账号的行为会使其无法继续使用. */
const CLOSING_DOES = anyOf([
  /注销[^，。；]{0,6}[账帐][号户][^，。；]{0,8}(?:会|将)[^，。；]{0,4}(?:使|导致|产生|造成|无法)/,
  /注销(?:流程|申请)?后[^，。；]{0,8}(?:作废|无法|失效|清零|放弃)/,
]);

/** 服务结束后的5个工作日后…提出赔偿申请: when a credit is claimed. */
const CLAIMS_CREDIT = /(?:提出|提交|发起)[^，。；]{0,8}(?:赔偿|补偿|赔付)(?:的)?(?:申请|请求)/;

/** 合作期内及终止后一年内，不得招揽…: what a party keeps from all along. */
const COVENANT =
  /(?:期内|期间)[^，。；]{0,6}(?:及|和|以及)[^。；]{0,30}不得[^。；]{0,20}(?:招揽|招聘|聘用|雇佣|竞业|竞争|同类)/;

/** Is the sentence on measures already taken, whose effects a party bears? */
export function bearsMeasures(sentence: string): boolean {
  return MEASURES_BORNE.test(sentence);
}

/** Does the sentence speak of the end as of a time or case that something else is tied to? */
export function afterAnEnd(sentence: string): RegExpExecArray | null {
  return ENDED.exec(sentence) ?? ENDED_AND_DONE.exec(sentence) ?? LEFT_BEFORE.exec(sentence);
}

/** Does the sentence say what happens to data, fees or duties on or after the end? */
export function followsEnd(sentence: string): boolean {
  if (SURVIVES.test(sentence) || CLOSING_DOES.test(sentence)) return true;
  if (MEASURES_BORNE.test(sentence)) return true;
  if (ANSWERABLE_FOR_PAST_END.test(sentence) || NO_TERM.test(sentence)) return false;
  if (
    RUNS_ON.test(sentence) ||
    /^关于|请(?:查阅|参见|参阅)|(?:功能|途径|渠道|入口)[。；]?$/.test(sentence)
  )
    return false;
  const words = withoutRemarks(sentence.replace(NOMINAL, '').replace(PHASE, ''));
  const end = afterAnEnd(words);
  if (end === null) return LEFT_AND.test(words);
  if (CLAIMS_CREDIT.test(sentence) || COVENANT.test(sentence)) return false;
  if (/是指|举例|例如/.test(words)) return false;
  // 不得擅自终止本协议，否则…: nothing has come to an end
  const told = words.slice(0, end.index + end[0].length);
  if (/(?:不得|不能|无权|禁止)[^，。；后时]{0,16}(?:终止|解除)[^，。；后时]{0,8}[，,]$/.test(told))
    return false;
  const rest = words.slice(end.index + end[0].length);
  return (
    FOLLOWS.test(end[0].slice(-2) + rest) || (ENDED_FOR_GOOD.test(end[0]) && !ADVICE.test(words))
  );
}
