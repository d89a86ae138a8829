import type { Examples } from '../examples.js';

export const examples: Examples<'damages-exclusion'> = {
  kind: 'damages-exclusion',
  fires: [
    {
      text: '乙方不对甲方因邮件延误导致的商业利益损失负责。',
      facts: { categories: ['lost-profits'] },
    },
    {
      text: '因线路原因中断的，乙方不赔偿甲方的商机损失。',
      facts: { categories: ['lost-opportunity'] },
    },
    {
      text: '公司不对用户的预期利润、商业信誉或数据丢失承担任何责任。',
      facts: { protects: 'provider' },
    },
    {
      text: '乙方对甲方的预期收入和业务机会损失概不负责。',
      facts: { protects: 'provider', categories: ['lost-profits', 'lost-opportunity'] },
    },

    {
      text: '任何情况下，任一方均不就间接的、附带的、特殊的或惩罚性的损害向对方承担责任。',
      facts: { protects: 'either', categories: ['indirect', 'incidental', 'special', 'punitive'] },
    },
    {
      text: '恒云科技不对您的利润损失、商誉损失、数据丢失等承担责任。',
      facts: { protects: 'provider', categories: ['lost-profits', 'lost-data', 'goodwill'] },
    },
    {
      text: '甲方对设备停机造成的乙方停工损失不承担赔偿责任。',
      parties: [
        { name: '甲方', mentions: ['甲方'], role: 'provider' },
        { name: '乙方', mentions: ['乙方'], role: 'customer' },
      ],
      facts: { protects: 'provider' },
    },
    {
      text: '甲方的质量责任仅限于更换，对因故障造成的任何间接损失不承担责任。',
      parties: [
        { name: '甲方', mentions: ['甲方'], role: 'provider' },
        { name: '乙方', mentions: ['乙方'], role: 'customer' },
      ],
      facts: { protects: 'provider' },
    },
    {
      text: '本合同所称损失包括律师费、公证费等，但任何直接或间接的利润损失除外。',
      facts: { categories: ['indirect', 'lost-profits'] },
    },
    {
      text: '供方的全部责任以需方上一年度支付的价款为限，且不对商誉损失或利润损失负责。',
      facts: { protects: 'provider', categories: ['lost-profits', 'goodwill'] },
    },
    {
      text: '乙方仅赔偿甲方的直接损失，不包括预期利益等间接损失。',
      facts: { protects: 'provider' },
    },
    {
      text: '我们就本服务承担的全部责任以您此前实付的费用为限，且不包括您的利润损失和其他间接损失。',
      facts: { protects: 'provider' },
    },
    { leadIn: '对于下列损失，我们不承担任何责任：', text: '（1）利润、营业收入、商誉的损失；' },
  ],
  silent: [
    '就任何直接、间接、附带损害赔偿的总责任，不超过已付费用。',
    '因您的设备故障造成的任何直接或间接的损失，乙方不承担责任。',
    '乙方对下列情形引起的直接或间接损失免责：',
    '内容侵犯他人名誉权的，由此造成的损失由您赔偿，乙方不承担责任。',

    '由此造成的一切直接和间接损失，由您承担。',
    '违约金不足以弥补损失的，您还须按实际损失（包括但不限于直接损失、预期利益损失、商誉损失）予以赔偿。',
    '您应赔偿恒云科技的全部损失，包括商誉损失。',
    '您不得直接或间接从事竞争业务。',
    '含有特殊符号的名称将被拒绝。',
    '乙方不承担由此产生的任何责任。',
  ],
};
