import { acrossFrom } from '../../clauses/across.js';
import type { Holder } from '../../clauses/facts.js';
import type { Passage } from '../../clauses/recogniser.js';
import type { Mention } from '../../clauses/sides.js';
import { subjectOf } from './subject.js';

/** A party right after one of these is the one who must act: 由您赔偿, 要求乙方支付. */
const CALLED_UPON = /(?:由|要求|令|责令|请求)$/;
/** A party after one of these suffers, is acted for or is only spoken of. */
const NOT_ACTING =
  /(?:[未须应事先并]经|征得|取得|获得|给|向|对|使|令|为|因|就|与|和|及|或|致|造成|导致|赔偿|补偿|归|影响|按照?|依照|根据|依据|包括|通知|损害|侵犯|在|于|将|除|保存|存储|收集|处理|删除|清除)(?:第三方|任何人|其他方)?[、及和或与]*$/;
/** 收到乙方开具的发票后支付: who sent what is awaited does not pay. */
const RECEIVED = /(?:收到|接到)$/;
const SENDS = /^[^，。；]{0,6}(?:开具|出具|提供|提交|发出|发送|寄)/;
/** What may stand between a party and the act that is its own: its name, its systems, adverbs. */
const OWN_SYSTEM = /^(?:[一-龥]{0,4}(?:系统|后台|平台|控制台|方))/;
const VICTIM =
  /(?:给|对|使|致使?|造成|导致|令|损害|侵犯)(?:(?:第三方|任何人|其他方|他人)[、及和或与]+)?$/;

/** What may stand between parties that are named together. */
const JOINED = /^(?:关联公司|关联方|第三方|其)?(?:[、和及与或]|或者|以及)?$/;
/** Who may ask for something is not who gives it. */
const ASKING = /^[^，]{0,60}有权[^，。；]{0,40}(?:要求|追偿|主张|追究|索)/;

/** How far back a sentence is searched for the party that acts. */
const WORDS_LOOKED_AT = 160;

/**
 * Who must do what is said at `at` (赔偿, 支付, 删除): the party called upon (由您, 要求您), else the
 * nearest one that acts before it, else the subject of the sentences before. Who suffered the loss
 * does not make it good: where only that party is named, it is the other one.
 */
export function payerOf(
  sentence: string,
  at: number,
  passage: Passage,
  index: number,
): Holder | null {
  const mentions = groups(
    passage.sides.mentionsBefore(sentence, at).filter((m) => m.start > at - WORDS_LOOKED_AT),
    sentence,
  );
  let victim: Holder | null = null;
  let conditional: Holder | null = null;
  for (let i = mentions.length - 1; i >= 0; i--) {
    const { start, end, holder } = mentions[i]!;
    const before = sentence.slice(Math.max(0, start - 10), start);
    const after = sentence.slice(end, at);
    if (CALLED_UPON.test(before) && !/[，；：]/.test(after) && !/^[的之]/.test(after))
      return holder;
    if (VICTIM.test(before)) victim ??= holder;
    if (NOT_ACTING.test(before) || isOwners(after)) continue;
    if (RECEIVED.test(before) && SENDS.test(after)) continue;
    if (isSide(holder) && holder === victim) continue;
    if (ASKING.test(after)) {
      victim ??= holder;
      continue;
    }
    if (/的[，,]/.test(after)) {
      conditional ??= holder;
      continue;
    }
    return holder;
  }
  if (conditional !== null) return conditional;
  if (victim !== null && isSide(victim)) return acrossFrom(victim);
  const earlier = subjectOf(sentence, at, passage, index);
  return earlier === 'both' ? 'either' : earlier;
}

/** Parties named side by side (乙方、乙方关联公司; 甲方或甲方用户) stand or fall together. */
function groups(mentions: readonly Mention[], sentence: string): Mention[] {
  const grouped: Mention[] = [];
  for (const mention of mentions) {
    const last = grouped[grouped.length - 1];
    if (last !== undefined && JOINED.test(sentence.slice(last.end, mention.start)))
      grouped[grouped.length - 1] = { ...last, end: mention.end };
    else grouped.push(mention);
  }
  return grouped;
}

/** Is the party only the owner of what follows (您的数据, 乙方过错)? Its own systems act for it. */
function isOwners(after: string): boolean {
  if (OWN_SYSTEM.test(after)) return false;
  return /^(?:的|之|账[号户]|数据|信息|内容|业务|违约|过错|原因|所受|遭受|因此|损失)/.test(after);
}

/** Is it one of the two sides, not either or both? */
export function isSide(holder: Holder | null): holder is 'provider' | 'customer' {
  return holder === 'customer' || holder === 'provider';
}
