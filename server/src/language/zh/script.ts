/**
 * Traditional characters of agreements about services, each followed by the simplified one that the
 * grammars know. Where one simplified character stands for several, all of them are listed.
 */
const PAIRS =
  '並并亂乱佈布佔占併并來来係系個个們们備备傳传僅仅價价億亿儘尽償偿優优儲储兒儿內内兩两刪删則则創创劃划劑剂動动務务勞劳勢势勵励匯汇區区協协卻却參参員员單单嗎吗嚴严國国圍围圓圆圖图' +
  '團团報报場场壓压壞坏學学實实寧宁審审寬宽將将專专對对導导屆届屬属嶄崭巖岩師师帳账帶带幣币幫帮幾几庫库廈厦廠厂廢废廣广廳厅強强彌弥彙汇後后徑径從从復复徵征徹彻恆恒態态憑凭應应懲惩' +
  '懷怀懸悬戰战戲戏戶户拋抛捨舍掃扫掛挂採采換换損损撥拨擁拥擇择擊击擋挡擔担據据擬拟擴扩擾扰攜携數数斷断於于時时曆历書书會会東东條条棄弃業业極极榮荣構构槍枪樂乐樓楼標标樞枢樣样機机' +
  '檔档檢检檯台櫃柜欄栏權权歐欧歡欢歲岁歷历歸归殘残毀毁毆殴氣气決决沒没況况洩泄淨净減减測测準准溫温滅灭滙汇滬沪滿满漢汉漲涨潔洁澤泽濕湿濟济瀏浏灣湾災灾為为無无煩烦熱热營营爭争狀状' +
  '獎奖獨独獲获現现瑣琐環环產产畢毕畫画異异當当療疗發发盜盗盡尽監监盤盘眾众睏困確确碼码礎础礙碍祇只禦御禮礼種种稱称積积穩稳竊窃競竞筆笔節节範范築筑篩筛簡简簽签糧粮紀纪約约納纳純纯' +
  '紙纸級级紛纷細细終终組组結结絕绝絡络給给統统經经綜综綠绿維维網网緊紧線线締缔編编緩缓縣县縮缩縱纵總总績绩織织繫系繳缴繼继續续罰罚罷罢羅罗義义習习聖圣聞闻聯联聲声職职聽听腦脑臉脸' +
  '臨临臺台與与興兴舉举舊旧艦舰莊庄華华萬万葉叶著着蓋盖藍蓝藥药蘇苏蘭兰處处號号虧亏術术衛卫衝冲衹只裏里補补裝装裡里製制複复襲袭見见規规覓觅視视親亲覺觉覽览觀观觸触訂订計计訊讯討讨' +
  '訓训記记訟讼設设許许訴诉診诊註注詐诈評评詞词詢询試试話话該该詳详認认語语誠诚誤误說说誰谁課课調调談谈請请論论諮咨諾诺謂谓謹谨證证識识譜谱譯译議议護护讀读變变讓让貝贝負负財财貢贡' +
  '貧贫貨货貪贪貫贯責责貳贰貴贵買买貸贷費费貼贴貿贸資资賊贼賓宾賞赏賠赔賣卖賦赋質质賬账賴赖賺赚購购賽赛贈赠贊赞贏赢贓赃趕赶跡迹踐践車车軌轨軍军軟软較较載载輔辅輕轻輛辆輪轮輸输轉转' +
  '辦办辭辞農农迴回這这連连週周進进運运過过達达違违遞递遠远適适遲迟遷迁選选遺遗遼辽還还邊边邏逻郵邮鄉乡鄭郑醫医釋释釐厘針针鈕钮鈴铃銀银銷销鋼钢錄录錢钱錯错鍋锅鍵键鍾钟鎖锁鏈链鏡镜' +
  '鐘钟鐵铁長长門门閃闪閉闭開开閒闲間间閘闸閣阁閱阅關关陣阵陰阴陳陈陸陆陽阳隊队階阶際际隨随險险隱隐隻只雖虽雙双雜杂離离難难雲云電电靈灵靜静響响頁页頂顶頃顷項项順顺須须預预頗颇領领' +
  '頭头頻频題题額额願愿類类顧顾顯显風风飛飞飯饭飾饰養养餘余館馆駐驻駕驾駭骇驅驱驗验驚惊體体鬥斗鬧闹魚鱼鮮鲜鳥鸟麥麦麼么黃黄點点黨党齊齐齡龄龍龙';

const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i < PAIRS.length; i += 2) SIMPLIFIED.set(PAIRS[i]!, PAIRS[i + 1]!);

/** Some of these stand in every sentence of an agreement that is printed in traditional characters. */
const TELLING =
  '們個務為與於後會應當時無這過業產網費間機關開發現實際責賠償內額條約協議級證據數號戶單運營維護復標準確計總長達';
/** By code unit, for every paragraph is asked: a table is looked up faster than a pattern is tried. */
const TELLS = new Uint8Array(0x10000);
for (const c of TELLING) TELLS[c.charCodeAt(0)] = 1;
/** A paragraph shows its script within so many characters. */
const ENOUGH = 240;

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/**
 * Traditional characters as simplified ones, so that the grammars need to know one script. Character for
 * character: offsets stay what they are. Words stay those of the place (伺服器 and not 服务器).
 */
export function inSimplified(text: string): string {
  return isTraditional(text) ? text.replace(TRADITIONAL, (c) => SIMPLIFIED.get(c)!) : text;
}

function isTraditional(text: string): boolean {
  const end = Math.min(text.length, ENOUGH);
  for (let i = 0; i < end; i++) if (TELLS[text.charCodeAt(i)] === 1) return true;
  return false;
}
