import type { Reading } from '../../clauses/recogniser.js';

export const governingLawCues = [
  '适用',
  '管辖',
  '依据',
  '依照',
  '按照',
  '根据',
  '遵循',
  '受',
] as const;

const LAW =
  /(?:适用|依照|按照|根据|依据|遵循|受)(?:于)?\s?([^，。；、（(]{0,14}?(?:中华人民共和国|中国|香港|新加坡|英国|英格兰|美国|加利福尼亚|纽约)[^，。；（(]{0,14}?(?:法律(?:法规)?|法典?))/;
const ABOUT =
  /(?:解释|效力|成立|生效|履行|争议|纠纷|管辖|约束)|排除[^。；]{0,30}公约|本(?:协议|合同|条款|规则)[^，。；]{0,16}，?(?:均)?(?:适用|受|遵循)/;

/** 适用某某联合王国法律: of another state than those that contracts usually name. */
const OF_A_STATE =
  /(?:适用|受)(?:于)?\s?((?!.{0,12}(?:所在|相关|有关|任何|当地|其他|各|该|住所))[^，。；、（(您用的]{1,18}?(?:国|州|省|特别行政区|地区)(?:的)?(?:现行)?法律)/;

/** 适用瑞士法律: of a country whose name ends in none of these words. */
const OF_A_COUNTRY =
  /(?:适用|受)(?:于)?\s?((?!.{0,12}(?:所在|相关|有关|任何|当地|其他|各|该|住所|现行|前述|上述|您|用户|的))[\u4e00-\u9fff]{1,8}(?:法律|国法|州法))(?:[，。；（(]|$|管辖|的管辖)/;

/** 受【司法管辖区】法律管辖: a state that the parties have yet to name. */
const TO_BE_NAMED =
  /(?:适用|受)(?:于)?\s?([【［[][^】］\]]{1,16}[】］\]]|_{2,20})\s?(?:的)?(?:现行)?法律/;

/** 适用法律：中华人民共和国法律. */
const LABELLED =
  /^(?:[0-9.、\s]{0,8})(?:本(?:协议|合同)(?:的)?)?(?:适用|管辖|准据)(?:的)?法律?[：:]\s?([^，。；（(]{0,10}?(?:中华人民共和国|中国|香港|新加坡|英国|英格兰|美国)[^，。；（(]{0,10}?法律?(?:法规)?)/;

/** 根据《中华人民共和国民法典》…订立本合同: the statute under which they contract. */
const STATUTE_OF_RECITAL = /^(?:根据|依据|依照|按照|遵循)\s?[^，。；]{0,4}《/;
const DECIDED_BY = /解释|管辖|解决|裁[决判]/;

/** 第12条 适用中华人民共和国法律；: nothing but the law. */
const ALONE =
  /^(?:第[^，。；\s]{1,5}条|[0-9.、]{1,6}|[（(][^）)]{1,3}[）)])?\s?适用([^，。；（(]{0,6}?(?:中华人民共和国|中国|香港)[^，。；（(]{0,8}?法律)[；。，]/;

/** 依据中国法律注册成立: where a party comes from. */
const ORGANISED = /(?:法律|法)(?:的)?(?:规定)?(?:合法|依法)?(?:注册|设立|成立|组建|登记)/;

/** The name of the law without a bracket of the form that was filled in; one that is still to be filled in keeps both. */
function bare(law: string): string {
  const name = law.trim();
  return /^[[【][^\]】]*$/.test(name) ? name.slice(1) : name;
}

/** The law that governs the agreement. */
export function governingLaw(sentence: string): Reading<'governing-law'>[] {
  if (!sentence.includes('法')) return [];
  const labelled = LABELLED.exec(sentence) ?? ALONE.exec(sentence);
  const found =
    labelled ??
    LAW.exec(sentence) ??
    OF_A_STATE.exec(sentence) ??
    OF_A_COUNTRY.exec(sentence) ??
    TO_BE_NAMED.exec(sentence);
  if (found === null) return [];
  if (labelled === null && (!ABOUT.test(sentence) || ORGANISED.test(sentence))) return [];
  if (labelled === null && STATUTE_OF_RECITAL.test(found[0]) && !DECIDED_BY.test(sentence))
    return [];
  if (labelled === null && !/协议|合同|条款|规则|声明|政策|争议|纠纷|公约|本/.test(sentence))
    return [];
  return [
    {
      facts: {
        law: bare(found[1]!),
        excludesConflictRules:
          /(?:不包括|排除|但不|除)[^，。；）)]{0,10}(?:冲突法|冲突规则|法律冲突|冲突规范)/.test(
            sentence,
          ),
      },
    },
  ];
}
