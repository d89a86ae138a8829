import { anyOf } from '../pattern.js';

const MAY = anyOf(
  [
    /有权(?:利)?|(?<![认许])可(?:以|(?![能用靠抗行信]))|得以|保留[^。；]{0,60}权利?|享有/,
    /享受|予以|处以|采取|决定(?!是否)|直至|单方|立即(?=终止|解除|停止)|必须/,
    /(?<![不取获使值求懂])得(?=(?:立即|随时|书面|单方|径行|直接|不经[^，。；]{1,8}){0,2}(?:终止|解除|$))/,
  ],
  'g',
);
/** Weaker words, that count only where nothing but the object stands between them and the verb. */
const WILL = anyOf([
  /可能会?(?!导致|造成|引起|产生|影响|已|存在|是)[^。；]{0,40}$/,
  /(?:将|会(?!议|员|话|计)|(?<!所)需要?|进行)[^，。；]{0,24}(?:[，,](?:并且?|且|同时|以及)[^，。；]{0,10})?$/,
]);
/** A duty between the right and the verb takes it away: 有权查看，但应停止使用. */
const DUTY = /(?<![相供响适反对效])应当?(?![用收对急])|须|(?<!申)请(?!求)|不得|务必/;
const NOT =
  /(?:无法[^，。；]{0,6}、|不得|不应|不能|无权|不可(?!抗)|无法|不支持|不会|禁止|不允许|未(?!来|通知|经|事先|事前)|不予|不享受|(?:避免|防止)(?![^，。；]{0,13}或)|不再(?=享))[^，。；、并且]{0,14}$/;

/** Where the words stand that give a right to what follows at `at`, or -1. */
export function modalBefore(sentence: string, at: number): number {
  MAY.lastIndex = 0;
  let last = -1;
  let end = -1;
  const before = sentence.slice(0, at);
  for (let m = MAY.exec(before); m !== null; m = MAY.exec(before)) {
    last = m.index;
    end = m.index + m[0].length;
  }
  // 保留…终止服务的权利: nearer than whatever else was allowed before
  const reserved = before.lastIndexOf('保留');
  const isReserved = reserved >= 0 && /^[^。；]{0,40}权利/.test(sentence.slice(at));
  if (isReserved && reserved > last) return reserved;
  if (last >= 0 && !DUTY.test(before.slice(end))) return last;
  if (isReserved) return reserved;
  const will = WILL.exec(before);
  return will !== null && !/^应当?[^，。；]{0,4}停止|^请/.test(sentence.slice(will.index))
    ? will.index
    : -1;
}

/** Where the first words for a right stand in the sentence, or its start. */
export function firstModal(sentence: string): number {
  MAY.lastIndex = 0;
  return MAY.exec(sentence)?.index ?? 0;
}

/**
 * Where the subject of a right ends whose words stand at `modal`: before the first of several words
 * for it in the same part of the sentence (某云可不经通知立即终止).
 */
export function subjectEnd(sentence: string, modal: number): number {
  const from =
    Math.max(...['，', '；', '。', '：'].map((c) => sentence.lastIndexOf(c, modal - 1))) + 1;
  MAY.lastIndex = from;
  const first = MAY.exec(sentence);
  return first !== null && first.index < modal ? first.index : modal;
}

/** Is what stands at `at` denied (不得终止, 不支持退订)? */
export function isNegated(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 24), at);
  return NOT.test(before) && !DENIED_OF_OBJECT.test(before);
}

/** 对未登录的账号予以冻结或注销: which accounts, and not that they are left alone. */
const DENIED_OF_OBJECT = /未[^，。；]{1,12}的[^，。；]{1,8}(?:予以|进行|实施|采取)[^，。；]{0,6}$/;

/** Does a sentence announce measures that a party may take? */
export function announcesMeasures(leadIn: string): boolean {
  return /有权|措施|可以?(?:采取|终止|解除|自行选择|选择[：:])|处理|处罚|处置|保留|将(?:采取|自行)/.test(
    leadIn,
  );
}
