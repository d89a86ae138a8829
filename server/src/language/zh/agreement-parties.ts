import type { Introduction } from '../../agreement/vocabulary.js';

/** （以下简称“腾讯云”）, （下称"甲方"或"我们"）, （住所地：杭州，以下称“恒云”） */
const ALIAS =
  /[（(](?:[^（）()“”"。]{1,60}[，,；;][ ]?)?(?:在?(?:以下|下文|后文|本协议|本合同|本条款|本规则|本文)(?:中|内)?)?(?:又|亦|也)?(?:统|合|简|并|下|亦)?(?:称|简称|称呼|称为)(?:之?为|作)?[ ]?[：:]?[ ]?[“"「『‘]([^”"」』’]{1,24})[”"」』’](?:[ ]?(?:、|或|和|及|\/|或者)[ ]?[“"「『‘]([^”"」』’]{1,24})[”"」』’])?[^（）()]{0,20}[）)]/g;
/** 甲方：恒云科技有限公司; 乙方（服务商）为… */
const SIDE =
  /(?:^|[\n，。；、\s])((?:甲|乙|丙|丁)方|卖方|买方|委托方|受托方|服务方|供应商|采购方|采购人|出租方|承租方|许可方|被许可方|披露方|接收方|发包人|承包人|出卖人|买受人)(?:[ ]?[（(]([^（）()]{1,30})[）)])?[ ]?(?:[：:]|为)[ ]?([^，。；、\n]{0,50})/g;
/** 甲方（买方）: the trade of a side tells its role. */
const TRADE =
  /买方|卖方|委托方|受托方|服务方|供应商|供方|需方|采购方|采购人|出租方|承租方|发包人|承包人|出卖人|买受人/;
/** 本协议中亦称为“您”: another name for a party that the sentence began with. */
const ALSO = /(?:亦|也|又|合|统|以下)?(?:简)?称(?:之)?为?[“"「]([^”"」]{1,12})[”"」]/g;

const STOP = '，。；：、“”《》！？\n\t[]【】';
const COMPANY =
  /(?:公司|集团|中心|银行|学校|大学|医院|研究院|研究所|合作社|事务所|厂|局|委员会|基金会|协会|工作室)$/;
/** What stands before a name in running text. The last one in the stretch ends what is not the name. */
const BEFORE_NAME =
  /^.{0,60}(?:是由|系由|是指|是|由|与|及|和|向|就|指|从|通过|即)(?=[^是由与及和向就]{2,60}$)/;
const PRONOUN = /^(?:您|你|我们|我方|用户|客户|贵方)$/;
const GENERIC =
  /(?:用户|客户|会员|开发者|服务商|合作伙伴|供应商|买方|卖方|运营者|使用者|申请人|委托人|受托人)$/;

/** 甲方承诺…，本协议中亦称为“您”: a side with a second name and no company. */
const SIDE_ALSO =
  /((?:甲|乙|丙|丁)方)[^。；\n“”]{0,120}?(?:亦|也|又)(?:简)?称(?:之)?为?[ ]?[“"「]([^”"」]{1,12})[”"」]/g;

/** One of these words stands in every introduction: the cheap question before the patterns above. */
const INTRODUCES =
  /称|[甲乙丙丁卖买]方|委托方|受托方|服务方|供应商|采购|租方|许可方|披露方|接收方|发包人|承包人|出卖人|买受人/;

/** Parties that a paragraph introduces with a name, an alias, or both. Offsets count in `text`. */
export function introductions(text: string): Introduction[] {
  const found: Introduction[] = [];
  if (!INTRODUCES.test(text)) return found;
  SIDE.lastIndex = 0;
  for (let m = SIDE.exec(text); m !== null; m = SIDE.exec(text)) {
    const name = cleanName(m[3] ?? '');
    const trade = TRADE.exec(m[2] ?? '')?.[0];
    const start = m.index + m[0].indexOf(m[1]!);
    found.push({
      name,
      aliases: [
        m[1]!,
        ...(trade === undefined ? [] : [trade]),
        ...alsoCalled(text, m.index + m[0].length),
      ],
      start,
      end: m.index + m[0].length,
    });
    SIDE.lastIndex = m.index + m[0].length;
  }
  ALIAS.lastIndex = 0;
  for (let m = ALIAS.exec(text); m !== null; m = ALIAS.exec(text)) {
    const start = nameStart(text, m.index);
    const name = cleanName(text.slice(start, m.index));
    if (!isPartyName(name) && !PRONOUN.test(m[1]!)) continue;
    found.push({
      name: isPartyName(name) && !GENERIC.test(name) ? name : '',
      aliases: [m[1]!.trim(), ...(m[2] === undefined ? [] : [m[2].trim()])],
      start: m.index - name.length,
      end: m.index + m[0].length,
    });
  }
  SIDE_ALSO.lastIndex = 0;
  for (let m = SIDE_ALSO.exec(text); m !== null; m = SIDE_ALSO.exec(text)) {
    const side = m[1]!;
    if (found.some((f) => f.aliases.includes(side))) continue;
    found.push({ name: '', aliases: [side, m[2]!], start: m.index, end: m.index + m[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What a company, or somebody with a role, is called; not the end of a sentence. */
function isPartyName(name: string): boolean {
  return (
    COMPANY.test(name) ||
    GENERIC.test(name) ||
    name === '您' ||
    (name.length >= 2 && name.length <= 12 && !/[的为了并将或]/.test(name))
  );
}

/** Goes back from a bracket to where the name before it begins; brackets inside the name are kept. */
function nameStart(text: string, end: number): number {
  let i = end;
  while (i > 0 && end - i < 48) {
    const c = text[i - 1]!;
    if (c === '）' || c === ')') {
      const open = Math.max(text.lastIndexOf('（', i - 1), text.lastIndexOf('(', i - 1));
      if (open < 0 || i - open > 24) return i;
      i = open;
      continue;
    }
    if (STOP.includes(c) || c === '（' || c === '(') return i;
    i--;
  }
  return i;
}

/** What remains of a name that is left blank. */
const LEGAL_FORM = /^(?:（[^）]{0,8}）)?(?:科技|技术)?(?:股份)?(?:有限)?(?:责任)?公司$/;

function cleanName(raw: string): string {
  const name = raw
    .trim()
    .replace(/[_＿]{2,}|【[ \u3000]*】/g, '')
    .trim();
  if (name.endsWith('您')) return '您';
  // a blank with the legal form printed after it: ______有限公司
  if (name !== raw.trim() && LEGAL_FORM.test(name)) return '';
  const cut = name.replace(BEFORE_NAME, '').trim();
  return cut.length >= 2 ? cut : name;
}

/** Names given in the rest of the sentence: "…，本协议中亦称为“腾讯云”". */
function alsoCalled(text: string, from: number): string[] {
  const stop = text.slice(from, from + 200).search(/[。；\n]/);
  const rest = text.slice(from, from + (stop < 0 ? 200 : stop));
  return [...rest.matchAll(ALSO)].map((m) => m[1]!);
}
