import type { ImportedDocument } from '../../server/src/baseline/import.js';

/** Texts of agreements of an invented vendor, long enough to be told apart. */

const SERVICES = [
  '对象存储',
  '消息队列',
  '语音合成',
  '日志检索',
  '容器编排',
  '人脸核验',
  '边缘加速',
];
const DUTIES = [
  '备份数据',
  '更换密钥',
  '登记联系人',
  '核对账单',
  '关闭端口',
  '保存日志',
  '升级版本',
];
const PLACES = ['控制台', '管理后台', '工单页面', '开放接口', '运维平台', '账户中心'];

export interface Shape {
  readonly service: number;
  readonly updated?: string;
  readonly title?: string;
  /** Figure in the promise: versions differ in it. */
  readonly availability?: string;
  readonly clauses?: number;
}

/** A service level agreement: the same shape gives the same text. */
export function slaText({
  service,
  updated = '2025-03-01',
  title,
  availability = '99.95%',
  clauses = 8,
}: Shape): string {
  const name = nameOf(service);
  const lines = [
    title ?? `恒云${name}服务等级协议`,
    '',
    `最近更新时间：${updated}`,
    '',
    `本协议由恒云科技有限公司（以下简称“恒云”）与使用${name}服务的客户（以下简称“您”）订立。`,
    '',
    '1. 服务承诺',
    '',
    `恒云承诺${name}服务每月的服务可用性不低于${availability}。`,
    '',
    '2. 赔偿上限',
    '',
    `就${name}服务，恒云的赔偿总额不超过您在当月为其支付的服务费。`,
    '',
  ];
  for (let i = 0; i < clauses; i++) {
    const duty = DUTIES[(service + i * 3) % DUTIES.length]!;
    const place = PLACES[(service * 5 + i) % PLACES.length]!;
    lines.push(
      `${i + 3}. ${duty}的要求`,
      '',
      `您使用${name}服务期间应当每${(service + i) % 9}天在${place}${duty}一次，未能${duty}的，` +
        `恒云可以先行提醒，提醒后仍不处理的，${name}服务的第${spelled(service * 7 + i)}类功能将受到限制。`,
      '',
    );
  }
  return lines.join('\n');
}

/** An English agreement of the same vendor. */
export function englishText(service: number): string {
  const word = ['storage', 'queue', 'speech', 'search', 'cluster', 'vision'][service % 6]!;
  return [
    `Hengyun ${word} Service Agreement`,
    '',
    'Last updated: March 1, 2025',
    '',
    `This Agreement is made between Hengyun Technology Co., Ltd. ("Provider") and the customer named in the order ("Customer").`,
    '',
    '1. Services',
    '',
    `Provider shall make the ${word} service available to Customer in accordance with this Agreement and the documentation of the ${word} service.`,
    '',
    '2. Limitation of Liability',
    '',
    `In no event shall the aggregate liability of Provider for the ${word} service exceed the fees paid by Customer in the twelve months before the claim.`,
    '',
    '3. Termination',
    '',
    `Either party may terminate this Agreement for the ${word} service upon thirty days' prior written notice to the other party.`,
    '',
  ].join('\n');
}

/** A page that only says where the agreement is. */
export const POINTER = [
  '恒云旧版存储服务协议',
  '',
  '最近更新时间：2024-05-01',
  '',
  '请您参见《恒云对象存储服务协议》。',
  '',
].join('\n');

export const README =
  '# tiny-parser\n\nA parser for tiny files.\n\n```sh\nnpm install tiny-parser\n```\n';

export function document(path: string, text: string): ImportedDocument {
  return { path, text };
}

function nameOf(service: number): string {
  const name = SERVICES[service % SERVICES.length]!;
  return service < SERVICES.length ? name : `${spelled(service)}号${name}`;
}

function spelled(n: number): string {
  return [...String(n)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('');
}
