/** The last place where a clause of the sentence begins before `at`: after 。；： or the start. */
const MAY =
  /有权(?:利)?|可(?:以|(?![能用靠抗行信]))|可能会?(?!导致|造成|引起|产生|影响|已|存在|是)|得以|保留[^。；]{0,60}权利?|有权利|享有|将(?!来|会导致|导致)|会(?!议|员|话|计|导致)|应当?(?=[^，。；]{0,6}(?:终止|解除|注销))|予以|处以|采取|决定|进行|直至|单方|任何一方可|享受|立即(?=终止|解除|停止)|必须|需要/g;
const NOT =
  /(?:不得|不应|不能|无权|不可(?!抗)|无法|不支持|不会|禁止|不允许|未|不予|不享受|避免|防止|不再(?=享))[^，。；、]{0,14}$/;

/** Words by which a sentence gives a right to what follows, with where the last of them stands. */
export function modalBefore(sentence: string, at: number): number {
  MAY.lastIndex = 0;
  let last = -1;
  const before = sentence.slice(0, at);
  for (let m = MAY.exec(before); m !== null; m = MAY.exec(before)) last = m.index;
  return last;
}

/** Is what stands at `at` denied (不得终止, 不支持退订)? */
export function isNegated(sentence: string, at: number): boolean {
  return NOT.test(sentence.slice(Math.max(0, at - 24), at));
}

/** Does a sentence announce measures that a party may take? */
export function announcesMeasures(leadIn: string): boolean {
  return /有权|措施|可以?(?:采取|终止|解除)|处理|处罚|处置|保留|将(?:采取|自行)/.test(leadIn);
}
