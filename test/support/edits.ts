/**
 * Long agreements made of sentences of our own, and drafts made from them by edits that are known:
 * what a comparison must find, no more and no less. Everything follows from a seed.
 */

import { randomFrom } from './random.js';

type Random = () => number;

function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!;
}

const SUBJECTS = '恒云 客户 任何一方 违约方 守约方 服务使用人 管理员 受托方 平台运营方'.split(' ');
const VERBS = '提交 审核 保存 披露 变更 复制 转移 交付 验收 备份 登记 公示 评估 记录'.split(' ');
const OBJECTS =
  '业务数据 账号信息 技术文档 系统日志 访问凭证 培训材料 费用账单 接口说明 测试报告 运维记录 安全方案 服务清单 变更申请 资质证明'.split(
    ' ',
  );
const PLACES = '控制台 工单系统 约定邮箱 项目现场 专用线路 备用机房 管理后台 沙箱环境'.split(' ');
const REASONS =
  '系统升级 法律法规调整 第三方故障 网络攻击 业务停止 人员变动 不可抗力 计划内维护 资源不足 审计要求'.split(
    ' ',
  );
const MODALS = ['应当', '可以', '不得', '有权', '需要'];
const TITLES =
  '账号管理 服务开通 费用结算 数据保护 知识产权 保密义务 违约处理 技术支持 验收标准 变更程序 安全要求 通知方式'.split(
    ' ',
  );

function sentence(random: Random): string {
  const subject = pick(random, SUBJECTS);
  const day = 2 + Math.floor(random() * 88);
  switch (Math.floor(random() * 6)) {
    case 0:
      return `${subject}${pick(random, MODALS)}在收到${pick(random, OBJECTS)}后${day}日内，通过${pick(random, PLACES)}${pick(random, VERBS)}与${pick(random, OBJECTS)}有关的全部材料`;
    case 1:
      return `因${pick(random, REASONS)}导致${pick(random, OBJECTS)}无法按期${pick(random, VERBS)}的，${subject}${pick(random, MODALS)}将期限顺延${day}日，但累计不超过${day + 30}日`;
    case 2:
      return `${subject}对${pick(random, OBJECTS)}进行${pick(random, VERBS)}时，${pick(random, MODALS)}事先书面告知对方，并保留不少于${day}个月的${pick(random, OBJECTS)}`;
    case 3:
      return `每逾期一日，${subject}${pick(random, MODALS)}按照${pick(random, OBJECTS)}对应费用的${(day / 100).toFixed(2)}%支付违约金，上限为人民币${day * 1000}元`;
    case 4:
      return `未经对方同意，${subject}不得将${pick(random, OBJECTS)}用于${pick(random, PLACES)}以外的用途，也不得向第三方${pick(random, VERBS)}${pick(random, OBJECTS)}`;
    default:
      return `${pick(random, PLACES)}发生${pick(random, REASONS)}的，${subject}${pick(random, MODALS)}于${day}小时内启动预案，优先${pick(random, VERBS)}${pick(random, OBJECTS)}及${pick(random, OBJECTS)}`;
  }
}

/** A clause without its number. A heading has a `level` of 1. */
export interface Line {
  readonly level: 1 | 2;
  readonly text: string;
}

/** An agreement of about so many characters: articles of eight clauses, no two alike. */
export function longAgreement(characters: number, seed = 1): Line[] {
  const random = randomFrom(seed);
  const lines: Line[] = [];
  const seen = new Set<string>();
  let length = 0;
  for (let article = 0; length < characters; article++) {
    lines.push({ level: 1, text: `${pick(random, TITLES)}（${pick(random, OBJECTS)}）` });
    for (let k = 0; k < 8; k++) {
      const count = 1 + Math.floor(random() * 3);
      const text = Array.from({ length: count }, () => `${sentence(random)}。`).join('');
      if (seen.has(text)) continue;
      seen.add(text);
      lines.push({ level: 2, text });
      length += text.length + 6;
    }
  }
  return lines;
}

/** The lines as text, numbered "1 …", "1.1 …" from `first` on. */
export function printed(lines: readonly Line[], first = 1): string {
  let article = first - 1;
  let clause = 0;
  return lines
    .map(({ level, text }) => {
      if (level === 1) {
        article++;
        clause = 0;
        return `${article}. ${text}`;
      }
      return `${article}.${++clause} ${text}`;
    })
    .join('\n\n');
}

/** An edit that was made; texts without numbers. */
export interface MadeEdit {
  readonly kind: 'modified' | 'inserted' | 'deleted' | 'moved' | 'moved-and-modified';
  readonly before: string | null;
  readonly after: string | null;
}

/** Which edits to make. */
export interface EditPlan {
  /** One clause in so many gets another number or word. */
  readonly oneIn?: number;
  readonly insertions?: number;
  readonly deletions?: number;
  readonly moves?: number;
  /** Moves of clauses that are edited too. */
  readonly editedMoves?: number;
}

/** Makes edits in the clauses (never in headings), at places that follow from the seed. */
export function edited(
  lines: readonly Line[],
  plan: EditPlan,
  seed = 2,
): { lines: Line[]; made: MadeEdit[] } {
  const random = randomFrom(seed);
  const out: (Line & { touched?: boolean })[] = lines.map((line) => ({ ...line }));
  const made: MadeEdit[] = [];
  const untouched = (): number => {
    for (;;) {
      const at = Math.floor(random() * out.length);
      if (out[at]!.level === 2 && !out[at]!.touched) return at;
    }
  };
  const count = plan.oneIn ? Math.floor(lines.filter((l) => l.level === 2).length / plan.oneIn) : 0;
  for (let k = 0; k < count; k++) {
    const at = untouched();
    const after = oneWord(out[at]!.text, random);
    made.push({ kind: 'modified', before: out[at]!.text, after });
    out[at] = { level: 2, text: after, touched: true };
  }
  for (let k = 0; k < (plan.deletions ?? 0); k++) {
    const [line] = out.splice(untouched(), 1);
    made.push({ kind: 'deleted', before: line!.text, after: null });
  }
  for (let k = 0; k < (plan.moves ?? 0) + (plan.editedMoves ?? 0); k++) {
    const from = untouched();
    const [line] = out.splice(from, 1);
    const isEdited = k >= (plan.moves ?? 0);
    const after = isEdited ? oneWord(line!.text, random) : line!.text;
    out.splice(1 + Math.floor(random() * (out.length - 1)), 0, {
      level: 2,
      text: after,
      touched: true,
    });
    made.push({ kind: isEdited ? 'moved-and-modified' : 'moved', before: line!.text, after });
  }
  for (let k = 0; k < (plan.insertions ?? 0); k++) {
    const text = `${sentence(random)}，新增第${k + 1}项约定自本草稿起适用。`;
    out.splice(1 + Math.floor(random() * (out.length - 1)), 0, { level: 2, text, touched: true });
    made.push({ kind: 'inserted', before: null, after: text });
  }
  return { lines: out, made };
}

/** The text with one number or one word of it exchanged. */
export function oneWord(text: string, random: Random): string {
  const numbers = [...text.matchAll(/\d+/g)];
  if (numbers.length > 0 && random() < 0.5) {
    const at = pick(random, numbers);
    const value = Number(at[0]) + 1 + Math.floor(random() * 9);
    return text.slice(0, at.index) + String(value) + text.slice(at.index + at[0].length);
  }
  for (const words of [MODALS, OBJECTS, VERBS, SUBJECTS, PLACES]) {
    const there = words.filter((word) => text.includes(word));
    if (there.length === 0 || random() < 0.3) continue;
    const word = pick(random, there);
    const other = pick(
      random,
      words.filter((w) => w !== word),
    );
    return text.replace(word, other);
  }
  return `${text.slice(0, -1)}，但另有约定的除外。`;
}

/**
 * Wraps every line at about `width` characters, as PDF extraction does: anywhere but within a number
 * or a Latin word.
 */
export function rewrapped(text: string, width: number): string {
  const wrapped = (line: string): string => {
    let out = '';
    for (let at = 0; at < line.length;) {
      let end = Math.min(at + width, line.length);
      while (end < line.length && /[\w.%]{2}/.test(line.slice(end - 1, end + 1))) end++;
      out += (at > 0 ? '\n' : '') + line.slice(at, end);
      at = end;
    }
    return out;
  };
  return text.split('\n').map(wrapped).join('\n');
}

/**
 * A real text edited at `count` places: a figure or a word of a line, a line dropped or doubled.
 * Nothing is known of the text.
 */
export function scattered(text: string, count: number, seed = 3): string {
  const random = randomFrom(seed);
  const lines = text.split('\n');
  let left = count;
  for (let tries = 0; left > 0 && tries < count * 50; tries++) {
    const at = Math.floor(random() * lines.length);
    const line = lines[at]!;
    if (line.length < 12) continue;
    const digit = /\d+/.exec(line);
    const sort = random();
    if (digit && sort < 0.4) lines[at] = line.replace(digit[0], String(Number(digit[0]) + 1));
    else if (sort < 0.8) {
      const from = Math.floor(random() * (line.length - 4));
      lines[at] =
        line.slice(0, from) + pick(random, ['不得', '及时', '恒云', '30日']) + line.slice(from + 2);
    } else if (sort < 0.9) lines.splice(at, 1);
    else lines.splice(at, 0, `${sentence(random)}。`);
    left--;
  }
  return lines.join('\n');
}
