/**
 * Chinese characters as pinyin without tones, for finding 服务等级 by "fwdj" or "fuwudengji".
 *
 * There is no dictionary in here: ICU, which Node brings along, collates Chinese by pinyin, so a
 * character's syllable is that of the last boundary that it does not sort before. One reading per
 * character; {@link OTHER_READINGS} adds those that headings of agreements need.
 */

/**
 * Each syllable with the first character of GB 2312 that ICU 78 sorts under it. Made by the longest
 * chain of non-decreasing syllables among the readings that pinyin-pro 3.26 gives for the characters
 * in ICU's order; 6760 of the 6763 characters fall under one of their readings.
 */
const BOUNDARIES =
  'a吖ai哎an安ang肮ao凹ba八bai掰ban扳bang邦bao勹bei卑ben奔beng崩bi逼bian边biao灬bie憋bin玢bing冫bo拨bu逋ca嚓' +
  'cai猜can参cang仓cao操ce册cen岑ceng噌cha叉chai拆chan觇chang伥chao抄che车chen抻cheng柽chi吃chong充chou抽' +
  'chu出chuai揣chuan巛chuang疮chui吹chun春chuo踔ci呲cong匆cou凑cu粗cuan汆cui崔cun村cuo搓da哒dai呆dan丹' +
  'dang当dao刀de得deng灯di氐dia嗲dian掂diao刁die爹ding丁diu丢dong东dou都du嘟duan端dui堆dun吨duo多e婀ei诶en恩' +
  'er儿fa发fan帆fang匚fei飞fen分feng丰fou缶fu夫ga旮gai该gan甘gang冈gao皋ge戈gei给gen根geng庚gong工gou勾gu估' +
  'gua瓜guai乖guan关guang光gui归gun丨guo呙ha哈hai咳han顸hang夯hao蒿he诃hei黑hen痕heng亨hong轰hou侯hu乎hua花' +
  'huai怀huan欢huang肓hui灰hun昏huo耠ji丌jia加jian戋jiang江jiao艽jie阶jin巾jing京jiong冂jiu纠ju居juan娟' +
  'jue噘jun军ka咔kai开kan刊kang康kao尻ke苛ken肯keng吭kong空kou抠ku刳kua夸kuai蒯kuan宽kuang匡kui亏kun坤kuo扩' +
  'la垃lai来lan兰lang啷lao捞le仂lei雷leng塄li哩lia俩lian奁liang良liao撩lie咧lin拎ling伶liu溜long龙lou娄lu噜' +
  'lv驴luan娈lve掠lun抡luo罗ma妈mai埋man颟mang邙mao猫me么mei没men门meng虻mi咪mian宀miao喵mie乜min民ming名' +
  'miu谬mo摸mou哞mu毪na拿nai乃nan囡nang囔nao孬ne疒nei馁nen恁neng能ng嗯ni妮nian拈niang娘niao鸟nie捏nin您' +
  'ning宁niu妞nong农nou耨nu奴nv女nuan暖nve疟nuo挪o喔ou讴pa趴pai拍pan潘pang乓pao抛pei呸pen喷peng怦pi丕pian偏' +
  'piao剽pie氕pin姘ping乒po钋pou剖pu仆qi七qia掐qian千qiang呛qiao悄qie且qin亲qing青qiong邛qiu丘qu区quan悛' +
  'que炔qun逡ran蚺rang禳rao娆re惹ren人reng扔ri日rong戎rou柔ru如ruan阮rui蕤run闰ruo若sa仨sai塞san三sang桑' +
  'sao搔se色sen森seng僧sha杀shai筛shan山shang伤shao捎she奢shei谁shen申sheng升shi尸shou收shu书shua刷' +
  'shuai衰shuan闩shuang双shui水shun吮shuo说si厶song忪sou嗖su苏suan狻sui虽sun孙suo唆ta他tai胎tan坍tang汤' +
  'tao涛te忑teng疼ti剔tian天tiao佻tie帖ting厅tong通tou偷tu凸tuan湍tui推tun吞tuo乇wa挖wai歪wan弯wang尢wei危' +
  'wen温weng翁wo挝wu乌xi夕xia呷xian仙xiang乡xiao枭xie些xin心xing星xiong凶xiu休xu吁xuan轩xue削xun勋ya丫yan恹' +
  'yang央yao幺ye掖yi一yin因ying应yo哟yong佣you优yu纡yuan鸢yue曰yun晕za匝zai灾zan糌zang赃zao遭ze则zei贼zen怎' +
  'zeng增zha扎zhai斋zhan沾zhang张zhao钊zhe蜇zhen贞zheng争zhi之zhong中zhou州zhu朱zhua抓zhuai拽zhuan专' +
  'zhuang妆zhui隹zhun肫zhuo拙zi孜zong宗zou邹zu租zuan钻zui嘴zun尊zuo嘬';

/** Further readings of characters that stand in headings of agreements with either. */
const OTHER_READINGS: Readonly<Record<string, string>> = {
  便: 'pian',
  传: 'zhuan',
  会: 'kuai',
  单: 'shan',
  参: 'shen',
  否: 'pi',
  地: 'de',
  弹: 'tan',
  强: 'jiang',
  得: 'dei',
  曾: 'zeng',
  率: 'shuai',
  省: 'xing',
  系: 'ji',
  给: 'ji',
  缴: 'zhuo',
  行: 'hang',
  识: 'zhi',
  调: 'tiao',
  重: 'chong',
  长: 'chang',
  降: 'xiang',
};

const SYLLABLES: string[] = [];
const FIRSTS: string[] = [];
let collator: Intl.Collator | null = null;
const known = new Map<string, string>();

/**
 * The syllable of one Chinese character ("fu" for 服, "lv" for 旅), or the empty string for any other
 * character, and for all where the platform's ICU has no Chinese.
 */
export function syllableOf(character: string): string {
  if (!/^[\u4e00-\u9fff]$/.test(character)) return '';
  let syllable = known.get(character);
  if (syllable === undefined) {
    syllable = lookUp(character);
    known.set(character, syllable);
  }
  return syllable;
}

/** How a text may be typed in Latin letters. */
export interface Romanised {
  /** First letters, the words of Latin letters in full: "fwdjxy", "slaxy" for SLA 协议. */
  readonly initials: string;
  /** Whole syllables: "fuwudengjixieyi". */
  readonly full: string;
}

/**
 * The ways in which a heading may be typed: more than one where a character has two readings (the
 * first is the usual one; all further characters in their other reading make the second).
 */
export function romanise(text: string): readonly Romanised[] {
  const usual = { initials: '', full: '' };
  const other = { initials: '', full: '' };
  for (const character of text) {
    const syllable = syllableOf(character);
    const letters = syllable || (/^[a-z0-9]$/i.test(character) ? character.toLowerCase() : '');
    if (letters === '') continue;
    usual.full += letters;
    usual.initials += syllable === '' ? letters : letters[0]!;
    const second = OTHER_READINGS[character] ?? letters;
    other.full += second;
    other.initials += syllable === '' ? second : second[0]!;
  }
  return other.full === usual.full ? [usual] : [usual, other];
}

function lookUp(character: string): string {
  if (collator === null) prepare();
  if (SYLLABLES.length === 0) return '';
  let low = 0;
  let high = FIRSTS.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (collator!.compare(FIRSTS[mid]!, character) <= 0) low = mid;
    else high = mid - 1;
  }
  return SYLLABLES[low]!;
}

/** Made on first use: the collator takes some milliseconds. */
function prepare(): void {
  collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
  // A Node built with little ICU sorts by code point, where 一 comes before 阿.
  if (collator.compare('一', '阿') < 0) return;
  for (const [, syllable, first] of BOUNDARIES.matchAll(/([a-z]+)([^a-z])/g)) {
    SYLLABLES.push(syllable!);
    FIRSTS.push(first!);
  }
}
