import type { DisputeForumFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';

export const disputeForumCues = ['法院', '仲裁'] as const;

const DISPUTE = /争议|纠纷|诉讼|管辖|起诉|仲裁/;
const FAILING_THAT =
  /^(?:如果?|若)?[^，。；]{0,8}(?:不能|无法|未能?|不成|不愿)[^，。；]{0,10}[，,]/;
/** 被法院认定为无效的: what a court may find is no forum. */
const FOUND_BY_COURT =
  /法院[^，。；]{0,12}(?:认定|宣告|宣布|裁定|判定|裁决|判决)[^，。；]{0,10}(?:无效|违法|不|撤销)/;
const COURT =
  /([^，。；：（()）、]{0,30}?)(?:（[^）]{0,24}）)?\s?(?:有管辖权的)?(?:[^，。；：]{0,12}?)(人民法院|法院)/;
const ARBITRATION = /([^，。；：、（(]{0,24}?仲裁(?:委员会|中心|院))/;

/** 根据某仲裁协会的仲裁规则通过仲裁解决: the rules name the body. */
const BY_RULES =
  /(?:根据|按照?|依照|适用)(?:届时有效的)?([^，。；、（(]{2,24}?(?:协会|商会|学会|组织))(?:[（(][^）)]{0,24}[）)])?(?:届时有效)?的?[^，。；]{0,6}仲裁规则/;

/** 争议交由仲裁解决，但…有权选择诉讼: who arbitrates is left open. */
const BY_ARBITRATION = /(?:交由|通过|以|采[取用])仲裁(?:方式|程序)?(?:加以|予以|来)?(?:解决|裁决)/;

/** Where a dispute goes: a court or an arbitral body, and its seat. */
export function disputeForum(
  sentence: string,
  { sentences }: Pick<Passage, 'sentences'>,
  at: number,
): Reading<'dispute-forum'>[] {
  // 争议应协商解决；不能解决时，由…法院解决: what is sent there was named before
  const goesOn = FAILING_THAT.test(sentence) && DISPUTE.test(sentences[at - 1]?.text ?? '');
  if (!goesOn && !DISPUTE.test(sentence)) return [];
  if (FOUND_BY_COURT.test(sentence) && !/提交|起诉|提起/.test(sentence)) return [];
  if (!/提交|起诉|提起|管辖|裁决|申请仲裁|解决|提请|选择|由[^，。；]{2,24}仲裁/.test(sentence))
    return [];
  if (
    /条款(?:等|、)|选择条款|司法机关|命令|扣划|查封/.test(sentence) &&
    !/提交|提起|起诉|由[^，。；]{0,20}法院/.test(sentence)
  )
    return [];
  const arbitration = ARBITRATION.exec(sentence) ?? BY_RULES.exec(sentence);
  if (arbitration !== null)
    return [
      {
        facts: {
          method: 'arbitration',
          forum: tidy(arbitration[1]!),
          seat: seatOf(sentence) ?? seatBehind(sentences, at),
          byPlaceOfSigning: bySigning(sentence),
        },
      },
    ];
  const court = COURT.exec(sentence);
  const bare = BY_ARBITRATION.exec(sentence);
  if (bare !== null && (court === null || bare.index < court.index))
    return [
      {
        facts: { method: 'arbitration', forum: null, seat: null, byPlaceOfSigning: false },
      },
    ];
  if (court === null) return [];
  const facts: DisputeForumFacts = {
    method: 'court',
    forum: tidy(forumAt(sentence)),
    seat: seatOf(sentence),
    byPlaceOfSigning: bySigning(sentence),
  };
  return [{ facts }];
}

/** The court as printed: back from 法院 to the verb that sends the dispute there. */
function forumAt(sentence: string): string {
  const end = sentence.lastIndexOf('法院') + 2;
  const before = sentence.slice(0, end);
  const verb =
    /(?:提交(?:至|给|到)?|提请|诉至|起诉至|向|由|至|依法向|选择|通过)(?!由|向)([^，。；：]{2,50}法院)$/.exec(
      before,
    );
  return verb?.[1] ?? /[^，。；：]{0,40}$/.exec(before)![0];
}

/** The name alone, without the verb that sends the dispute there. */
function tidy(printed: string): string {
  return printed
    .replace(/^.*(?:提交(?:至|给|到)?|提请|诉至|均应|应|通过|向|(?<!自)由)(?=.{3})/, '')
    .trim();
}

/** 仲裁地为北京: told behind the body, or in one of the next two sentences, or null. */
const SEAT_ALONE = /仲裁地(?:点)?(?:为|是|在|：)(?:中国)?([\u4e00-\u9fff]{2,12}?)(?=[，,。；]|$)/;

function seatBehind(sentences: Passage['sentences'], at: number): string | null {
  for (const next of sentences.slice(at, at + 3)) {
    const seat = SEAT_ALONE.exec(next.text)?.[1];
    if (seat !== undefined) return seat;
  }
  return null;
}

function bySigning(sentence: string): boolean {
  return /签[订署约]地|合同订立地/.test(sentence);
}

const PLACE =
  /((?:[\u4e00-\u9fff]{2,8}?(?:省|自治区))?[\u4e00-\u9fff]{2,6}?市(?:[\u4e00-\u9fff]{1,6}?(?:区|县|市))?)/;

/** 在北京仲裁, 在上海按其现行规则仲裁: a seat named without 市. */
const SEAT_OF_ARBITRATION =
  /在([\u4e00-\u9fff]{2,6}?)(?:，?(?:按|依|以)[^，。；]{2,20}?)?(?:进行)?仲裁(?!委员会|中心|院|规则|程序|条款|机构|庭)/;

function seatOf(sentence: string): string | null {
  const arbitrated = SEAT_OF_ARBITRATION.exec(sentence)?.[1];
  if (arbitrated !== undefined && !/签|地$|[该此时]/.test(arbitrated)) return arbitrated;
  const place = PLACE.exec(
    sentence.replace(/签[订署约]地(?:点)?|提交|应向|由|向|至|在|为|于|即|将|均应/g, '，'),
  );
  return place?.[1] ?? null;
}

/** The place where the agreement says it was signed ("本协议签订地为…"), or null. */
export function signingPlace(text: string): string | null {
  const at = text.search(/签[订署约]地(?:点)?(?:为|：|:|是)/);
  if (at < 0) return null;
  const after = text.slice(at + 3, at + 50).replace(/为|：|是|位于|中国|中华人民共和国/g, '，');
  return PLACE.exec(after)?.[1] ?? null;
}
