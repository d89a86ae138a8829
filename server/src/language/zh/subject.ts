import type { Holder } from '../../clauses/facts.js';
import type { Passage } from '../../clauses/recogniser.js';
import type { Mention, Sides } from '../../clauses/sides.js';
import { anyOf } from '../pattern.js';

/** A party after one of these is spoken of or to, it does not act. */
export const NOT_SUBJECT_AFTER =
  /(?:对于?|向|给|为|就|因|由于|与|和|及|经|将|按照?|根据|依据?|通知|告知|提醒|要求|针对|导致|造成|使|令|及时|书面|关于|声称|抵充|退还|返还|至|帮助|协助|通过|代替|包括|非|除|或|发现|认为|认定|判断|怀疑|接到|收到|(?:对|向|给|为)(?:违规|违约|违法|相关|该等?|上述|所有|任何|全部|部分|特定)的?)$/;
/** A party before one of these is an attribute ("the customer's data"). */
export const ATTRIBUTE =
  /^(?:[的之](?!最大|最高|累计|全部|总|赔偿|责任|违约|合计)|方的|账[户号]|数据|信息|商业秘密|商业机密|名单|名册|清单|保密信息|保密资料|商标|知识产权|内容(?!分发)|行为|协议|服务|网站|官网|业务|侧|处|应付|所(?!承担|应)|其他|名下|自行承担|[（(])/;
export const CONDITION = /(?:如果?|若|倘若|假如|一旦|当|如因|若因|凡|在)$/;

/**
 * Who does what is said at `at` in `sentence`: the nearest party before it that can be a subject;
 * where the sentence leaves it out, the subject of the sentence that introduces the list item, then
 * that of the sentence before.
 */
export function subjectOf(
  sentence: string,
  at: number,
  passage: Passage,
  index: number,
): Holder | null {
  const own = subjectIn(sentence, at, passage.sides);
  if (own !== null) return own;
  if (passage.leadIn !== null) {
    const leading = actorOf(passage.leadIn, passage.sides);
    if (leading !== null) return leading;
  }
  return earlierActor(passage, index);
}

const earlierActors = new WeakMap<Passage, Map<number, Holder | null>>();

/** Who has the say in the sentences before that at `index`, the nearest first; asked once a sentence. */
function earlierActor(passage: Passage, index: number): Holder | null {
  let known = earlierActors.get(passage);
  if (known === undefined) earlierActors.set(passage, (known = new Map<number, Holder | null>()));
  const before = known.get(index);
  if (before !== undefined) return before;
  let actor: Holder | null = null;
  for (let i = index - 1; actor === null && i >= Math.max(0, index - 4); i--)
    actor = actorOf(passage.sentences[i]!.text, passage.sides);
  known.set(index, actor);
  return actor;
}

/** Who has the say in a whole sentence: the subject of its last right or decision, else its last subject. */
function actorOf(sentence: string, sides: Sides): Holder | null {
  const right = Math.max(
    ...['有权', '可以', '将', '保留', '决定'].map((word) => sentence.lastIndexOf(word)),
  );
  return (
    (right > 0 ? subjectIn(sentence, right, sides) : null) ??
    subjectIn(sentence, sentence.length, sides)
  );
}

/**
 * The nearest party before `at` in `sentence` that can be the subject there, or null. A name that the
 * agreement does not define and that acts on the customer (某云有权暂停您的账号) is the provider's.
 */
export function subjectIn(sentence: string, at: number, sides: Sides): Holder | null {
  const opening = OPENING.exec(sentence)?.[0].length ?? 0;
  const mentions = sides
    .mentionsBefore(sentence, at)
    .filter((m) => opening >= at || m.start >= opening);
  const actor = unknownActor(sentence, at, mentions);
  if (actor !== null && (OPERATOR.test(actor) || addressesCustomer(sentence, sides)))
    return 'provider';
  let inCondition: Holder | null = null;
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]!;
    const before = sentence.slice(Math.max(0, mention.start - 6), mention.start);
    if (isAttribute(sentence, mention, at) || NOT_SUBJECT_AFTER.test(before)) continue;
    if (CONDITION.test(before)) {
      inCondition ??= mention.holder;
      continue;
    }
    return mention.holder;
  }
  return inCondition;
}

/** No drafter lets one subject carry more rights than this before it is named again. */
const RIGHTS_LOOKED_AT = 12;

/** "You understand and agree that …": who agrees is not who acts. */
const OPENING =
  /^[^，。；：]{0,6}?(?:您|甲方|乙方|用户|客户|双方|各方|开发者|订户|[\u4e00-\u9fff]{1,6}[方商者人户])(?:充分|已)?(?:理解|知悉|知晓|了解|同意|确认|认可|承认|特此)[^，。；：]{0,12}[，,：:]/;

/**
 * The party that a word for a right (有权) right before `at` gives it to, looking back through all of
 * them: "某云有权核实，…的，有权终止" names its subject once. Null where none has it beside it.
 */
function rightHolder(sentence: string, at: number, sides: Sides): Holder | null {
  let tries = RIGHTS_LOOKED_AT;
  for (
    let i = sentence.lastIndexOf('有权', at);
    i >= 0 && tries-- > 0;
    i = sentence.lastIndexOf('有权', i - 1)
  ) {
    const mentions = sides.mentionsBefore(sentence, i);
    const last = mentions[mentions.length - 1];
    if (last !== undefined && /^(?:均|亦|还|也|都|同时)?$/.test(sentence.slice(last.end, i)))
      return last.holder;
    const actor = unknownActor(sentence, i, mentions);
    if (actor !== null && (OPERATOR.test(actor) || addressesCustomer(sentence, sides)))
      return 'provider';
    if (i === 0) break;
  }
  return null;
}

/** Who has the right (有权) that covers the verb at `at`; null where no words of one do. */
export function holderOfRight(sentence: string, at: number, passage: Passage): Holder | null {
  const right = sentence.lastIndexOf('有权', at);
  if (right < 0 || hasSubject(sentence, right, at, passage)) return null;
  const holder = rightHolder(sentence, at, passage.sides);
  return holder === 'both' ? 'either' : holder;
}

/** Does a party with a verb of its own (甲方可…) stand between two places of the sentence? */
export function hasSubject(sentence: string, from: number, to: number, passage: Passage): boolean {
  return passage.sides
    .mentions(sentence.slice(from, to))
    .some((m) =>
      /^(?:均|亦|还|也|都|同时)?(?:有权|可|应|将|须|需|会|不得)/.test(sentence.slice(from + m.end)),
    );
}

/**
 * What the customer does to its own users (对其用户采取关闭账号等措施) is nothing between the parties:
 * the customer's act, or an item of its duties that names nobody and gives no right.
 */
export function isAgainstOthers(
  sentence: string,
  at: number,
  passage: Passage,
  holder: Holder | null,
): boolean {
  if (!/(?:对|向)[^，。；]{0,10}(?:用户|信息主体)/.test(sentence.slice(0, at + 16))) return false;
  if (holder === 'customer') return true;
  const before = sentence.slice(0, at);
  return !/有权|可|保留/.test(before) && subjectIn(sentence, at, passage.sides) === null;
}

function addressesCustomer(sentence: string, sides: Sides): boolean {
  return sides.mentionsBefore(sentence, sentence.length).some((m) => m.holder === 'customer');
}

const LINKING =
  /^(?:否则|则|那么|届时|此时|同时|并且|而且|此外|另外|因此|故|从而|并|且|或|而|但|此种情况下|进一步地?|一经发现|[（(][0-9一二三四五六七八九十]{1,3}[）)]|[0-9.、]{1,8})+/;
const ADVERBS =
  /(?:均|都|也|亦|还|单方面?|提前|将|可|应|会|仅|就|随时|立即|直接|依法|自行|另|有权|保留|同意|认为|发现后|需|必须|得|方|才|不|无需|概|的)+$/;
/** A name with what links it to the sentence and the adverbs after it. */
const LONGEST_SLOT = 60;
const NAME = /^[A-Z\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff·（）() -]{1,15}$/;
const NOT_A_NAME = anyOf([
  /[如若因时后的了着为被把使向对在于不未与]|可能|情节|情形|情况|根据|经|按|依/,
  /服务(?!商|方|提供)|协议|合同|条款|系统|数据|账号|账户|费用|有权|采取|处理|措施|包括/,
  /要求|通知|任何|本次|进行|及|和|或|该|此|提供|停止|终止|暂停/,
]);

/** Who runs what the agreement is on, whether or not the agreement says so. */
const OPERATOR =
  /^(?:本|该)?(?:[\u4e00-\u9fff]{0,6}平台|公司|网站|商城|主办方|运营商|运营者|开放平台)$/;

/** 平台因经营调整拟（停止…）: the reason stands between the one who runs it and the verb. */
const OPERATOR_WITH_REASON =
  /^((?:本|该)?(?:[\u4e00-\u9fff]{0,6}平台|公司|网站|商城|主办方|运营商|运营者))(?:因|由于|基于|出于)[^，。；]{2,20}$/;

/** The name, of no known party, that stands right before the verb at `at`, or null. */
function unknownActor(sentence: string, at: number, mentions: readonly Mention[]): string | null {
  const from =
    Math.max(...['，', ',', '；', '。', '：', '、'].map((c) => sentence.lastIndexOf(c, at - 1))) +
    1;
  if (at - from > LONGEST_SLOT || mentions.some((m) => m.end > from)) return null;
  const slot = sentence.slice(from, at).trim().replace(LINKING, '').replace(ADVERBS, '');
  if (NAME.test(slot) && !NOT_A_NAME.test(slot)) return slot;
  return OPERATOR_WITH_REASON.exec(slot)?.[1] ?? null;
}

function isAttribute(sentence: string, mention: Mention, at: number): boolean {
  return mention.end < at && ATTRIBUTE.test(sentence.slice(mention.end, mention.end + 4));
}
