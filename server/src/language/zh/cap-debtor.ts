import type { Holder } from '../../clauses/facts.js';
import type { Passage } from '../../clauses/recogniser.js';

/** What may stand between the liability and its ceiling: …的赔偿责任，累计（不超过…）. */
const UP_TO_CEILING = /[，,]\s{0,3}(?:累计|合计|总计|总额|总和|最高|最多|应|均|将){0,3}$/;

/** Whose liability it is: the name right before the words for the payment (某云的最大赔偿责任). */
export function debtorIn(before: string, passage: Passage): Holder | null {
  const clause = /[^，。；：]*$/.exec(before.replace(UP_TO_CEILING, ''))![0];
  // 对客户的赔偿上限: who is paid is not who pays
  const paid =
    /^(?:且|但)?对于?([^，。；]{1,30}?)的(?:累计|最高|最大|全部)?(?:赔偿|补偿|责任)/.exec(
      clause,
    )?.[1];
  if (paid !== undefined && passage.sides.mentions(paid).some((m) => m.holder === 'customer'))
    return 'provider';
  const owner = DEBTOR.exec(clause)?.[1];
  if (owner === undefined) return null;
  const mention = passage.sides
    .mentions(owner)
    .find((m) => !/[对向给]$/.test(owner.slice(0, m.start)));
  if (mention !== undefined) return mention.holder;
  const addressed = passage.sides.mentions(before).some((m) => m.holder === 'customer');
  return addressed && owner.length > 1 && !/[如若因对向在该其此本的]/.test(owner)
    ? 'provider'
    : null;
}

/** 乙方对甲方的赔偿责任以直接损失为限，且最高不超过…: a second measure of the same liability. */
const SECOND_MEASURE = /^([^。；]*为限)[，,](?:且|并)?(?:累计|合计|总额|最高|最多|均)*$/;

/** Who owes by the first of two measures that the words before a limit tell; null where they tell one. */
export function debtorOfFirst(before: string, passage: Passage): Holder | null {
  const first = SECOND_MEASURE.exec(before)?.[1];
  if (first === undefined) return null;
  const liability = first.search(/(?:赔偿|责任|违约金)[^，。；]{0,16}以/);
  return liability < 0 ? null : debtorIn(first.slice(0, liability + 4), passage);
}

/** Who is late and owes the charges that are limited (甲方逾期付款的，…违约金累计不超过…), or null. */
export function lateDebtor(before: string, passage: Passage): Holder | null {
  if (!/(?:违约金|滞纳金|利息)(?:[^，。；]{0,10}|[，,](?:但|且)?[^，。；]{0,6})$/.test(before))
    return null;
  const late = before.search(/逾期|迟延|延迟|延期|拖欠|欠费|未(?:能)?按/);
  if (late < 0) return null;
  const said = passage.sides.mentions(before.slice(Math.max(0, late - 40), late)).at(-1);
  // 每逾期一日，甲方应按…支付违约金，但总额不超过…
  const owes = before.search(/[应须]/);
  return (
    said?.holder ??
    (owes > late
      ? passage.sides.mentions(before.slice(late, owes)).find((m) => m.end === owes - late)?.holder
      : null) ??
    null
  );
}

const DEBTOR =
  /^(?:则|且|但|即|同时|[（(0-9.、）)]\s?){0,12}([^的]{1,16}?)(?:所?(?:应)?承担|就[^，。；]{1,24}|对[^，。；]{1,30}|向[^，。；]{1,24}|基于[^，。；]{1,70}|在[^，。；]{1,24}){0,2}的?(?:任何|一切|所有|累计|最大|最高|全部|违约|损害|损失|合计|总|赔偿|[或及和、]){0,6}(?:赔偿|责任|补偿|违约金)/;
