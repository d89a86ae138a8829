import type { DamageCategory, Holder } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { exceptionsIn } from './exceptions.js';
import { subjectIn } from './subject.js';
import { anyOf } from '../pattern.js';

export const damagesExclusionCues = [
  '间接',
  '附带',
  '附随',
  '特殊',
  '特别',
  '惩罚性',
  '惩戒性',
  '后果性',
  '衍生',
  '利润',
  '可得利益',
  '商誉',
  '信誉',
  '名誉',
  '预期',
  '机会',
  '商机',
  '商业利益',
  '收入损失',
  '收益损失',
  '停工',
  '停产',
  '停业损失',
  '营业损失',
] as const;

const CATEGORIES: readonly (readonly [DamageCategory, RegExp])[] = [
  ['indirect', /间接(?!使用|通过|地|或以|竞争|关系)/],
  ['incidental', /附带|附随|偶然|偶发/],
  [
    'consequential',
    /后果性|(?:间接|附带)[^。；]{0,20}衍生|衍生(?:性)?(?:的)?(?:损失|损害)[^。；]{0,6}(?:不|均不|概不)|结果性|继发/,
  ],
  ['special', /特殊(?:性)?(?:的|、|或|和|及|损)[^。；]{0,40}(?:损|赔)|特别(?:的|、|或)?损/],
  ['punitive', /惩罚性|惩戒性/],
  ['exemplary', /惩戒性|示范性|警戒性/],
  ['lost-profits', /利润|可得利益|商业利益|预期(?:利益|收益|收入|可得)|盈利/],
  ['lost-revenue', /收入(?:的)?(?:损失|减少)|营业额|收益(?:的)?(?:损失|减少)|收入损失|利润或收入/],
  ['lost-opportunity', /机会|商机|契机|交易损失/],
  ['lost-data', /(?:数据|资料)(?:的)?(?:损失|丢失|毁损|灭失|损坏)/],
  ['goodwill', /商誉|声誉|信誉|名誉(?!权)/],
  [
    'business-interruption',
    /(?:业务|营业|经营|生产)(?:的)?(?:中断|停顿|停滞|中止)|停工|停业损失|营业损失|停产/,
  ],
];

const LOSS = /损失|损害|赔偿|责任|费用/;
const DENIED = anyOf([
  /(?:不(?!足|低于|少于|限于)|无[需须]?|均不|概不|不对|免于|免除|毋须|不予|不再|不应|不会|不需|不向)[^。；]{0,70}?(?:承担|负责|负(?:有)?(?:任何)?|赔偿|补偿|责任)/,
  /除外|不(?:包括|包含|含|涵盖|属于)|(?:不承担|不负责|不负|免责|免除)|无(?:需|须|义务)/,
  /放弃[^。；]{0,16}(?:主张|索赔|请求|要求)/,
  /(?:仅|只)(?:限于|就|承担|赔偿)[^。；]{0,12}直接/,
]);
/** The other side bears it all: 赔偿由此造成的一切直接和间接损失. */
const BORNE = anyOf([
  /(?:应|须|需(?!方))[^，。；]{0,6}(?:实际|全部|一切)损失[^。；]{0,60}(?:赔偿|补偿|承担)/,
  /(?:应|须|由|需(?!方))[^，。；]{0,24}(?:赔偿|承担|负责|补偿)[^。；]{0,60}(?:直接|间接|商誉|利润)/,
  /(?:直接|间接|商誉|利润)[^。；]{0,50}(?:由|均由|应由|应)[^，。；]{0,14}(?:承担|赔偿|负责)/,
]);

/** 任何直接或间接的损失: all damage there is, and so a denial of liability that takes out no category. */
const ALL_LOSS = /直接[^，。；]{0,4}间接[^，。；]{0,4}(?:损失|损害|责任|费用|后果)/;

/** Liability for damage of whatever sort, up to a ceiling. */
const ALL_CAPPED =
  /直接[、，][^。；]{0,60}(?:损害|损失|赔偿)[^，。；]{0,8}的?(?:总责任|责任总额|赔偿责任|累计责任)[^。；]{0,20}不(?:会|得|应)?(?:超过|高于)/;

/** Whole categories of damage taken out of liability, wherever that is said. */
export function damagesExclusion(
  sentence: string,
  passage: Passage,
): Reading<'damages-exclusion'>[] {
  const categories = CATEGORIES.filter(([, pattern]) => pattern.test(sentence)).map(([c]) => c);
  if (categories.length === 0 || !LOSS.test(sentence)) return [];
  if (categories.length === 1 && categories[0] === 'indirect' && ALL_LOSS.test(sentence)) return [];
  // 就任何直接、间接损害的总责任，不超过…: what a ceiling covers
  if (ALL_CAPPED.test(sentence)) return [];
  const first = firstCategory(sentence);
  const context = contextOf(sentence, passage);
  const loss = /利润|商誉|信誉|预期|商业利益/.test(sentence)
    ? /损失|损害|赔偿|丢失|中断/
    : /损失|损害|赔偿/;
  if (!loss.test(sentence.slice(Math.max(0, first - 40), first + 60))) return [];
  const denied = DENIED.exec(context);
  if (denied === null) return [];
  if (
    BORNE.test(sentence) &&
    !/不[^，。；]{0,6}(?:承担|负责|赔偿|对)|除外|不(?:包括|包含|含)/.test(sentence)
  )
    return [];
  if (
    /^.{0,60}(?:不得|直接或间接(?:地)?(?:使用|竞争|控制|或以|参与|从事|持有|向|再|与))/.test(
      sentence,
    ) &&
    !/损失|损害/.test(sentence.slice(first, first + 12))
  )
    return [];
  const holder = /任[何意]?一方[^，。；]{0,4}(?:均|都)?(?:不|无)/.test(sentence)
    ? 'either'
    : /双方(?:均|都|互)/.test(sentence)
      ? 'either'
      : (deniedBy(sentence, passage) ??
        subjectIn(sentence, protectedAt(sentence), passage.sides) ??
        liableIn(sentence, passage));
  return [
    {
      facts: {
        categories,
        protects: holder === 'both' ? 'either' : holder,
        carveOuts: exceptionsIn(sentence).filter((e) => !CATEGORIES.some(([, p]) => p.test(e))),
      },
    },
  ];
}

function firstCategory(sentence: string): number {
  let first = sentence.length;
  for (const [, pattern] of CATEGORIES) {
    const found = sentence.search(pattern);
    if (found >= 0 && found < first) first = found;
  }
  return first;
}

/** An item of a list ("is not liable for: (1) lost profits") is read with its lead-in. */
function contextOf(sentence: string, passage: Passage): string {
  return passage.leadIn === null ? sentence : `${passage.leadIn}${sentence}`;
}

/** 甲方对设备故障造成的乙方停工损失不承担责任: who denies stands before what is denied, whose loss within it. */
const FOR_LOSS =
  /(?:对|就)[^，。；]{2,60}(?:损失|损害)[^，。；]{0,8}?(?:不|无[需须])[^，。；]{0,8}(?:承担|负责|赔偿)/;

function deniedBy(sentence: string, { sides }: Passage): Holder | null {
  const at = FOR_LOSS.exec(sentence)?.index ?? -1;
  const said = at <= 0 ? undefined : sides.mentionsBefore(sentence, at).at(-1);
  return said !== undefined && said.end === at ? said.holder : null;
}

/** 甲方的质量责任仅限于更换，对间接损失不承担责任: whose liability the sentence opens with, or null. */
function liableIn(sentence: string, { sides }: Passage): Holder | null {
  const owner = /^[^，。；]{0,6}?([^，。；的]{2,12})的[^，。；]{0,8}责任/.exec(sentence)?.[1];
  return owner === undefined ? null : (sides.mentions(owner)[0]?.holder ?? null);
}

/** Where the words stand whose subject is protected. */
function protectedAt(sentence: string): number {
  const left = sentence.search(
    /不(?:包括|包含|含|涵盖)|[，,](?:且|并且?|同时|也|亦)(?:均|概|也|亦)?不/,
  );
  // 某云承担的责任以…为限，且不包括您的利润损失, 且不对…负责: whose liability it is stands before, whose loss
  // behind.
  const liability =
    left < 0
      ? -1
      : sentence.search(
          /(?:所?承担|应?负)[^，。；]{0,10}(?:责任|赔偿)|(?:全部|累计|最[大高]|总)(?:赔偿)?责任/,
        );
  if (liability >= 0 && liability < left) return liability;
  const denied = sentence.search(
    /(?:均|概|都|也)?(?:不(?:对|就|承担|负|向|予|应|会|需|赔)|无[需须]|毋须|免于|免除|不)/,
  );
  return denied < 0 ? sentence.length : denied;
}
