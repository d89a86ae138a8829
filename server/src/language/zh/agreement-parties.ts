import type { Introduction } from '../../agreement/vocabulary.js';
import { inUsualWidth } from './width.js';

/** （以下简称“恒云”）, （下称"甲方"或"我们"）, （住所地：杭州，以下称“恒云”）, （即远山，简称“YS”） */
const ALIAS =
  /[（(](?:即[ ]?([^，,；;（）()“”"。]{2,16})[，,；;][ ]?|[^（）()“”"。]{1,60}[，,；;][ ]?)?(?:在?(?:以下|下文|后文|本协议|本合同|本条款|本规则|本文)(?:中|内)?)?(?:又|亦|也|或)?(?:统|合|简|并|下|亦)?(?:称|简称|称呼|称为)(?:之?为|作)?[ ]?[：:]?[ ]?[“"「『‘]([^”"」』’]{1,24})[”"」』’](?:[ ]?(?:、|或|和|及|\/|或者)[ ]?[“"「『‘]([^”"」』’]{1,24})[”"」』’])?[^（）()]{0,20}[）)]/g;
/** Names of sides by their trade, as they head a contract. */
const TRADES =
  '总承包商|施工分包商|分包商|买方|卖方|委托方|受托方|委托人|受托人|服务方|服务商|服务提供方|供应商|供货方|供方|需方|采购方|采购人|采购单位|出租方|承租方|出租人|承租人|许可方|被许可方|许可人|被许可人|授权方|被授权方|披露方|境外接收方|接收方|接受方|发包方|承包方|发包人|承包人|定作方|承揽方|定作人|承揽人|出卖人|买受人|转让方|受让方|转让人|受让人|渠道商|代理商|代理方|经销商|合作方|平台方|入驻方|开发方|(?:个人信息|数据)?控制者|个人信息处理者|数据处理者|订购方|购买方|客户|用户|订户';
/** … and those that head other lines as well: only a company's name behind them is a party. */
const OF_A_COMPANY = /^(?:客户|用户|订户)$/;
/** 甲方：恒云科技有限公司; 乙方（服务商）为…; 采购方（以下简称“甲方”）：… */
const SIDE = new RegExp(
  `(?:^|[\\n，。；、\\s])((?:甲|乙|丙|丁)[ \\u3000]{0,4}方|${TRADES})(?:[ ]?[（(]([^（）()]{1,30})[）)])?[ ]?(?:[：:]|为(?!了|[甲乙丙丁]方|${TRADES}|[您其]|客户|用户|对方|[^，。；、\\n]{0,16}提供))[ ]?([^，。；、\\n]{0,60})`,
  'g',
);
/** 甲方（买方）, 委托方（甲方）: the second name of a side. */
const SECOND_NAME = new RegExp(`(?:甲|乙|丙|丁)方|${TRADES}`);
const CALLED_SIDE = /^[（(][^（）()“”"]{0,24}称(?:之?为|作)?[ ]?[：:]?[ ]?([甲乙丙丁]方)[）)]/;
/** What follows a name in its line: （以下简称“…”）, （盖章）. */
const AFTER_NAME =
  /[（(](?=[“"][^”"]{1,12}[”"][）)]|[^（）()]{0,40}(?:称|盖章|公章|签章|签字|以下))/;
/** 本协议中亦称为“您”: another name for a party that the sentence began with. */
const ALSO = /(?:亦|也|又|合|统|以下)?(?:简)?称(?:之)?为?[“"「]([^”"」]{1,12})[”"」]/g;
/** 您可称为“甲方”，恒云科技有限公司可称为“乙方”: in running text, without brackets. */
const CALLED =
  /(您|[^，。；、：“”"（）()\s]{2,12}(?:[（(][^（）()]{1,8}[）)])?[^，。；、：“”"（）()\s]{0,16}公司)(?:在本(?:协议|合同)中)?(?:以下|可以?|均|亦|也)?(?:简|统|下)?称(?:之)?(?:为|作)[ ]?[“"「]((?:甲|乙|丙|丁)方)[”"」]/g;
/** What all of those end in. */
const SIDE_IN_QUOTES = /称(?:之)?(?:为|作)[ ]?[“"「][甲乙丙丁]方/;

const STOP = '，。；：、“”《》！？\n\t[]【';
const COMPANY =
  /(?:公司|集团|中心|银行|学校|大学|医院|研究院|研究所|合作社|事务所|厂|局|委员会|基金会|协会|工作室|Inc\.?|Ltd\.?|LLC|Limited|Corp\.?|Corporation|GmbH|AG|S\.A\.|B\.V\.|PLC|Pte\.? Ltd\.?)$/;
const AFTER_COLON = /[：:][ ]?$/;
/** What stands before a name in running text. The last one in the stretch ends what is not the name. */
const BEFORE_NAME =
  /^.{0,60}(?:适用于|是由|系由|是指|是|由|与|及|和|向|就|指|从|通过|即|根据)(?=[^是由与及和向就]{2,60}$)/;
const PRONOUN = /^(?:您|你|我们|我方|用户|客户|贵方|贵公司|贵司)$/;
const GENERIC =
  /(?:用户|客户|会员|开发者|服务商|提供商|渠道商|代理商|经销商|合作伙伴|供应商|买方|卖方|运营者|使用者|申请人|委托人|受托人)$/;

/** 甲方承诺…，本协议中亦称为“您”: a side with a second name and no company. */
const SIDE_ALSO =
  /((?:甲|乙|丙|丁)方)[^。；\n“”]{0,120}?(?:亦|也|又)(?:简)?称(?:之)?为?[ ]?[“"「]([^”"」]{1,12})[”"」]/g;

/** What stands wherever a side heads a line: the cheap question before `SIDE`, of the last letters of its names. */
const HEADS = /[方商人位户者][ ]?(?:[（(][^（）()]{1,30}[）)][ ]?)?[：:为]/;

/** Parties that a paragraph introduces with a name, an alias, or both. Offsets count in `text`. */
export function introductions(printed: string): Introduction[] {
  const text = inUsualWidth(printed);
  const found: Introduction[] = [];
  SIDE.lastIndex = 0;
  for (let m = HEADS.test(text) ? SIDE.exec(text) : null; m !== null; m = SIDE.exec(text)) {
    const given = m[3] ?? '';
    const cut = given.search(AFTER_NAME);
    const printedName = cut < 0 ? given : given.slice(0, cut);
    // behind a colon stands the name and nothing else: 甲方：云州市数据和政务服务局
    const whole =
      COMPANY.test(printedName.trim()) &&
      AFTER_COLON.test(m[0].slice(0, m[0].length - given.length));
    const name = whole ? withoutBlanks(printedName) : cleanName(printedName);
    if (OF_A_COMPANY.test(m[1]!) && !whole) continue;
    const second = SECOND_NAME.exec(m[2] ?? '')?.[0];
    const start = m.index + m[0].indexOf(m[1]!);
    const end = m.index + m[0].length - (cut < 0 ? 0 : given.length - cut);
    found.push({
      name,
      aliases: [
        // 甲  方: set apart to be as wide as the line below
        m[1]!.replace(/[ \u3000]+/g, ''),
        ...(second === undefined ? [] : [second]),
        // 被许可方：________（以下简称“乙方”）: no name stands between the trade and the side
        ...(name === '' && cut >= 0 ? alsoCalled(given.slice(cut), 0) : []),
        // 出租方：恒云置业有限公司（以下简称甲方）: a side needs no quotes
        ...(cut < 0 ? [] : (CALLED_SIDE.exec(given.slice(cut))?.slice(1) ?? [])),
        ...alsoCalled(text, m.index + m[0].length),
      ],
      start,
      end,
    });
    SIDE.lastIndex = end;
  }
  for (const m of SIDE_BEHIND.test(text) ? text.matchAll(NAMED_SIDE) : []) {
    if (found.some((f) => f.aliases.includes(m[2]!))) continue;
    const end = m.index + m[0].length;
    found.push({
      name: withoutBlanks(m[3]!),
      aliases: [m[2]!, m[1]!],
      start: end - m[0].trimStart().length,
      end,
    });
  }
  // all of them say 称
  const calls = text.includes('称');
  ALIAS.lastIndex = 0;
  for (let m = calls ? ALIAS.exec(text) : null; m !== null; m = ALIAS.exec(text)) {
    const aliases = [m[2], m[3], m[1]]
      .filter((alias) => alias !== undefined)
      .flatMap((alias) => alias.split(EITHER_NAME))
      .map((x) => x.trim());
    // “甲方”或“乙方”: whichever of the two somebody may be
    if (m[3] !== undefined && aliases.slice(0, 2).every((alias) => ORDINAL_SIDE.test(alias)))
      continue;
    const start = nameStart(text, m.index);
    const name = cleanName(text.slice(start, m.index));
    const who = text.slice(start, m.index);
    if (!isPartyName(name) && !PRONOUN.test(aliases[0]!) && !APPLICANT.test(who)) continue;
    if (PEOPLE_OF_A_PARTY.test(who)) continue;
    found.push({
      name: isPartyName(name) && !GENERIC.test(name) ? name : '',
      aliases: PRONOUN.test(name) && !aliases.includes(name) ? [...aliases, name] : aliases,
      // a company stays a party whatever it is called: 恒云科技有限公司（以下简称“平台”）
      defined: name.endsWith('公司'),
      start: m.index - name.length,
      end: m.index + m[0].length,
    });
  }
  CALLED.lastIndex = 0;
  const called = calls && SIDE_IN_QUOTES.test(text);
  for (let m = called ? CALLED.exec(text) : null; m !== null; m = CALLED.exec(text)) {
    const name = cleanName(m[1]!);
    if (found.some((f) => f.aliases.includes(m[2]!))) continue;
    found.push({ name, aliases: [m[2]!], start: m.index, end: m.index + m[0].length });
  }
  SIDE_ALSO.lastIndex = 0;
  for (let m = calls ? SIDE_ALSO.exec(text) : null; m !== null; m = SIDE_ALSO.exec(text)) {
    const side = m[1]!;
    if (found.some((f) => f.aliases.includes(side))) continue;
    found.push({ name: '', aliases: [side, m[2]!], start: m.index, end: m.index + m[0].length });
  }
  for (const plain of plainIntroductions(text))
    if (
      !plain.aliases.some((alias) =>
        found.some((f) => f.name === alias || f.aliases.includes(alias)),
      )
    )
      found.push(plain);
  return found.sort((a, b) => a.start - b.start);
}

/** 用户单位（甲方）：临江医院: whatever word heads the line, the bracket tells the side. */
const NAMED_SIDE =
  /(?:^|\n)\s{0,4}([\u4e00-\u9fff]{2,10})[ ]?[（(]([甲乙丙丁]方)[）)][ ]?[：:][ ]?([^，。；、\n]{2,40})/g;
const SIDE_BEHIND = /[（(][甲乙丙丁]方[）)][ ]?[：:]/;

/** What a company's name is without its place and its legal form: 云岚科技 for 云岚科技（杭州）有限公司. */
const TRADE_NAME =
  /^(?:[\u4e00-\u9fff]{2,4}市)?([\u4e00-\u9fff]{2,6}(?:科技|技术|网络|软件|数据|信息|通信|电子|智能|贸易|物流|传媒|实业|控股))(?:（[\u4e00-\u9fff]{2,8}）)?(?:股份|集团)?有限(?:责任)?公司$/;

/** The name by which running text may call a company without having said so, or null. */
export function tradeName(company: string): string | null {
  return TRADE_NAME.exec(company)?.[1] ?? null;
}

/** 上海恒云软件有限公司（“恒云”）, 客户（“您”）, …公司（“恒云”，与客户合称“双方”）: a second name in brackets without a word for it. */
const BARE_ALIAS =
  /[（(][“"]([^”"“]{1,12})[”"](?:(?:、|或|和|及)[“"]([^”"“]{1,12})[”"])?(?:[，,；;][^（）()]{1,40})?[）)]/g;
const NAMED_BEFORE = /(?:公司|您|客户|用户|供应商|供货商|服务商|采购方)[ ]?$/;
/** “平台”指…的恒云支付有限公司, “商户”是指申请使用…的主体: a name and whom it stands for. */
const DEFINED =
  /[“"]([^”"“]{1,10})[”"](?:系|是|均)?指(?:代)?([^，。；：“”]{0,50}?)(公司|(?:企业|主体|个人|用户|自然人|法人|单位|机构|组织)(?=[，。；）)]|$))/g;
/** 本协议规定了恒云向用户提供的…: who provides, where no one is introduced. */
const PROVIDING =
  /(?:规定了|约定了|明确了|载明了|描述了)([^，。；、：“”（）()\s]{2,12}?)(?:向|为)(?:您|客户|用户)(?:提供|承诺)/;

/** 远山修车网由上海远山网络有限公司经营并管理: a name and who runs what it names. */
const OPERATED =
  /(?:^|[。；，\n])(?!本)([^，。；：“”（）()\s]{2,20}?)[系是]?由([^，。；：“”\s]{4,30}?公司)(?:负责)?(?:经营|运营|运作)/;

/** 远山网（www.…）的所有权和运营权归远山网络有限公司所有: a name and whose it is. */
const OWNED =
  /(?:^|[。；，\n：])\s{0,8}(?!本)([^，。；：“”（）()\s]{2,20})(?:[（(][^（）()]{0,60}[）)])?的?(?:所有权|运营权|经营权)(?:[和及与、](?:所有权|运营权|经营权))?均?归([^，。；：“”\s]{4,30}?公司)/;
/** 远山科技有限公司为您提供…: who provides, by its full name. */
const COMPANY_PROVIDES =
  /([^，。；：“”（）()\s]{4,36}?公司)(?:[（(][^（）()]{0,60}[）)])?(?:通过[^，。；]{1,20})?(?:将|负责)?(?:为|向)(?:您|用户|客户|会员)(?:们)?提供/;

/** Parties named without “hereinafter”: by a bare second name, a definition, or what they provide. */
function plainIntroductions(text: string): Introduction[] {
  const found: Introduction[] = [];
  for (const m of text.matchAll(BARE_ALIAS)) {
    // the bracket first, and from there back to the name: a name may begin anywhere
    if (!NAMED_BEFORE.test(text.slice(Math.max(0, m.index - 4), m.index))) continue;
    const before = cleanName(text.slice(nameStart(text, m.index), m.index));
    const name = /(?:您|客户|用户)$/.exec(before)?.[0] ?? before;
    const plain = PRONOUN.test(name) || /^(?:供应商|供货商|服务商|采购方)$/.test(name);
    const aliases = [m[1]!, ...(m[2] === undefined ? [] : [m[2]]), ...(plain ? [name] : [])];
    const start = m.index - name.length;
    found.push({ name: plain ? '' : name, aliases, start, end: m.index + m[0].length });
  }
  for (const m of /[”"](?:系|是|均)?指/.test(text) ? text.matchAll(DEFINED) : []) {
    const company = m[3] === '公司';
    if (!company && !/^(?:已|经|拟)?(?:申请|注册|使用|接受|购买|订购|签署|开通)/.test(m[2]!))
      continue;
    const name = company ? cleanName(lastName(`${m[2]!}公司`)) : '';
    const end = m.index + m[0].length;
    found.push({ name, aliases: [m[1]!], defined: company, start: m.index, end });
  }
  const operated = /[运经]营|运作/.test(text) ? OPERATED.exec(text) : null;
  if (operated !== null)
    found.push({
      name: cleanName(operated[2]!),
      aliases: operated[1]!.split(/[及和与、]/).filter((name) => name.length > 1),
      runsIt: true,
      start: operated.index,
      end: operated.index + operated[0].length,
    });
  const owned = /归.{4,30}公司/.test(text) ? OWNED.exec(text) : null;
  if (owned !== null)
    found.push({
      name: cleanName(owned[2]!),
      aliases: [owned[1]!],
      runsIt: true,
      start: owned.index,
      end: owned.index + owned[0].length,
    });
  const provides = /公司/.test(text) ? COMPANY_PROVIDES.exec(text) : null;
  if (provides !== null) {
    const name = cleanName(provides[1]!);
    const start = provides.index + provides[1]!.length - name.length;
    found.push({ name, aliases: [name], runsIt: true, start, end: start + name.length });
  }
  const providing = text.includes('了') ? PROVIDING.exec(text) : null;
  if (providing !== null && !PRONOUN.test(providing[1]!))
    found.push({
      name: '',
      aliases: [providing[1]!],
      start: providing.index,
      end: providing.index + providing[0].length,
    });
  return found;
}

/** The name at the end of words that tell of a company: 运营…产品的恒云支付有限公司. */
function lastName(words: string): string {
  return words.slice(words.lastIndexOf('的') + 1);
}

/** “恒云或乙方”: two names in one pair of quotes, the second that of a side. */
const EITHER_NAME = /(?:或者?|、)(?=[甲乙丙丁]方$)/;

const ORDINAL_SIDE = /^[甲乙丙丁]方$/;

/** 申请成为合伙人的个人或企业（以下简称“合伙人”）: whoever signs up. */
const APPLICANT =
  /(?:申请|注册|使用|接受|购买|订购|开通|加入|入驻|成为)[^，。；]{0,24}的[^，。；的]{0,12}(?:个人|企业|主体|单位|机构|组织|自然人|法人)$/;

/** What a company, or somebody with a role, is called; not the end of a sentence. */
function isPartyName(name: string): boolean {
  return (
    COMPANY.test(name) ||
    GENERIC.test(name) ||
    name === '您' ||
    (name.length >= 2 && name.length <= 12 && !/[的为了并将或]|关于/.test(name))
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
    // 【恒云科技有限公司】, [恒云科技有限公司]: a name in the brackets of a filled-in blank
    if ((c === '】' || c === ']') && i === end) {
      const open = text.lastIndexOf(c === '】' ? '【' : '[', i - 1);
      return open < 0 || i - open > 40 ? i : open + 1;
    }
    if (STOP.includes(c) || c === '】' || c === '（' || c === '(') return i;
    i--;
  }
  return i;
}

/** 您的内部员工或注册客户（以下统称“用户”）: those whom a party deals with. */
const PEOPLE_OF_A_PARTY = /(?:您|贵方|贵司|[甲乙]方)(?:的|内部|自己|自身)[^，。；]{0,24}$/;

/** What remains of a name that is left blank. */
const LEGAL_FORM = /^(?:（[^）]{0,8}）)?(?:科技|技术)?(?:股份)?(?:有限)?(?:责任)?公司$/;

function cleanName(raw: string): string {
  const name = withoutBlanks(raw);
  if (name.endsWith('您')) return '您';
  const cut = name.replace(BEFORE_NAME, '').trim();
  return cut.length >= 2 ? cut : name;
}

/** A name without the blanks to be filled in; '' where nothing is left but a legal form: ______有限公司. */
function withoutBlanks(raw: string): string {
  const name = raw
    .trim()
    .replace(/[_＿]{2,}|【[ \u3000]*】|[】\]]$/g, '')
    .trim();
  // 乙方：（合作伙伴）: what is to be filled in
  if (/^[（(][^（）()]{1,16}[）)]$/.test(name)) return '';
  return name !== raw.trim() && LEGAL_FORM.test(name) ? '' : name;
}

/** Names given in the rest of the sentence: "…，本协议中亦称为“腾讯云”". */
function alsoCalled(text: string, from: number): string[] {
  const stop = text.slice(from, from + 200).search(/[。；\n]/);
  const rest = text.slice(from, from + (stop < 0 ? 200 : stop));
  return [...rest.matchAll(ALSO)].map((m) => m[1]!);
}
