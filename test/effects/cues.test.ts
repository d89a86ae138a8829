import { describe, expect, it } from 'vitest';
import { type EffectCues, effectCuesOf } from '../../server/src/language/effect-cues.js';

type Cue = {
  [K in keyof EffectCues]: EffectCues[K] extends RegExp ? K : never;
}[keyof EffectCues];

/** Per cue: sentences that say it, and sentences that look like it and do not. */
interface Sentences {
  readonly says: readonly string[];
  readonly not: readonly string[];
}

const CHINESE: Partial<Record<Cue, Sentences>> = {
  finalRecords: {
    says: ['双方对数据有争议的，以恒云后台记录为准。', '用量以服务方计费系统的统计数据为准。'],
    not: ['双方应妥善保存记录。', '以双方书面约定为准。'],
  },
  notCashable: {
    says: ['代金券不得折现。', '抵扣凭证不可兑换为现金。', '该补偿不支持提现。'],
    not: ['代金券可以折现。', '账户余额可随时提现。'],
  },
  restrictedVoucher: {
    says: ['代金券仅限在本账户内使用。', '代金券不得转让。'],
    not: ['代金券可用于任何产品。'],
  },
  claimForfeited: {
    says: ['逾期未申请的，视为客户放弃赔偿。', '逾期的，客户丧失索赔权利。'],
    not: ['客户可以分次申请。', '逾期的，恒云有权不受理。'],
  },
  otherRights: { says: ['视为客户放弃赔偿及其他权利。'], not: ['视为客户放弃赔偿。'] },
  claimChannel: {
    says: ['以非本协议约定的方式申请的无效。', '客户仅能通过控制台工单提出申请。'],
    not: ['客户可以通过工单或邮件申请。'],
  },
  fromQuarterEnd: { says: ['该季度结束之日'], not: ['当月结束之日'] },
  courtOrArbitration: {
    says: [
      '可向青岚市法院起诉，或者提交青岚仲裁委员会仲裁。',
      '任一方可申请仲裁，或向法院提起诉讼。',
    ],
    not: ['提交青岚仲裁委员会仲裁，裁决是终局的。', '协商不成的，向法院起诉。'],
  },
  mayChooseCourt: {
    says: ['争议提交仲裁，但恒云有权选择诉讼。'],
    not: ['争议提交仲裁，但双方应先协商。'],
  },
  placeOfSigning: {
    says: ['本协议签订地点为青岚市北湾区。', '本协议签订于青岚市北湾区。'],
    not: ['本协议签订于2025年3月1日。', '本协议自签订之日起生效。'],
  },
  intentCarveOut: { says: ['因恒云故意造成的除外。'], not: ['恒云的责任以此为限。'] },
  injuryCarveOut: { says: ['造成人身伤害的不适用本条。'], not: ['造成损失的应予赔偿。'] },
  netOfVouchers: {
    says: ['服务费不含以代金券抵扣的部分。'],
    not: ['服务费包含税款。'],
  },
  withoutLiability: {
    says: ['恒云无需承担任何责任。', '由此造成的损失恒云不承担赔偿责任。'],
    not: ['恒云应承担违约责任。'],
  },
  noRefund: {
    says: ['已付费用不予退还。', '套餐一律不允许退订。', '您无权要求恒云退款。'],
    not: ['剩余费用予以退还。'],
  },
  keepsPrepayment: {
    says: ['恒云有权扣除剩余预付款作为违约金。', '未使用的费用将作为违约金归恒云所有。'],
    not: ['违约方应支付违约金。', '每延迟一天扣除合同总金额的0.5%的违约金。'],
  },
  condition: {
    says: ['如您连续一年未登录，恒云可注销账号。', '因配合安全整改需要的，恒云可以停止服务。'],
    not: [
      '恒云可随时停止服务。',
      '如上所述，恒云提供服务。',
      '为了向您提供更好的服务，恒云可停止服务。',
    ],
  },
  needsNoNotice: { says: ['恒云可更新本协议，无需另行通知。'], not: ['恒云将通知您。'] },
  promisesNotice: {
    says: ['恒云应当提前向您发送通知。'],
    not: ['您应当通知恒云。', '恒云无须提前通知。'],
  },
  notCounted: {
    says: ['持续不足五分钟的中断，不计入不可用时间。'],
    not: ['中断五分钟以上计入不可用时间。'],
  },
  priorConsent: {
    says: ['未经对方书面同意，不得转让。', '应取得客户的事先同意。'],
    not: ['双方同意如下。'],
  },
  forbids: {
    says: ['任何一方不得转让。', '客户无权转让。'],
    not: ['遇不可抗力时，恒云可以转让。'],
  },
  prevails: {
    says: [
      '冲突时以本协议为准。',
      '未约定的以《恒云主协议》的规定为准。',
      '二者不一致的，以订单优先。',
    ],
    not: ['双方应友好协商。'],
  },
  supplements: { says: ['本协议作为《恒云主协议》的附属协议。'], not: ['请阅读《恒云主协议》。'] },
  renewalNotice: {
    says: [
      '除非一方在期满前三十日书面通知对方不续约，本协议自动续期一年。',
      '客户不续约的，应当提前 30 日通知。',
    ],
    not: ['本协议期满后自动续期一年。'],
  },
  until: { says: ['期限延长至'], not: ['自'] },
  extended: {
    says: ['合同期限相应延长六个月'],
    not: ['服务期限为六个月', '期限延长至2027年5月31日'],
  },
  startsFrom: {
    says: ['本协议自签署之日起生效。', '本条款自2025年1月1日生效。'],
    not: ['自收到通知之日起三日内付款。'],
  },
  calendarYear: {
    says: ['不超过上一自然年度实付的服务费。', '以前一年度的费用为限。'],
    not: ['不超过此前 12 个月的服务费。', '以本年度费用为限。'],
  },
  indefinite: {
    says: ['本协议为无固定期限协议。', '本协议长期有效。'],
    not: ['本协议有效期一年。', '期限届满后终止。'],
  },
  inAdvance: {
    says: ['客户应预付一年的服务费。', '服务采用先付费后使用的方式。'],
    not: ['客户应在收到发票后付款。'],
  },
  fromMonthEnd: { says: ['服务月度结束', '计费周期届满之日'], not: ['事件发生之日'] },
  staysInCountry: {
    says: ['个人信息存储在中国境内。', '未经同意，不会向境外提供。'],
    not: ['恒云可以向境外提供数据。'],
  },
  leavesCountry: {
    says: ['恒云可以向境外提供数据。', '其余数据均存储在中国境外。'],
    not: ['个人信息存储在中国境内。'],
  },
  statuteName: {
    says: ['中华人民共和国民法典', '数据安全法', '电信条例'],
    not: ['恒云服务协议', '退款办法', '商标使用规范'],
  },
};

const ENGLISH: Partial<Record<Cue, Sentences>> = {
  finalRecords: {
    says: ["In a dispute Provider's records are final."],
    not: ['Customer keeps its records.'],
  },
  calendarYear: {
    says: ['shall not exceed the fees paid in the preceding calendar year'],
    not: ['the fees paid in the preceding twelve months'],
  },
  indefinite: {
    says: ['This Agreement is concluded for an indefinite period.', 'continues until terminated'],
    not: ['for a period of two years', 'the period is set out in the Order'],
  },
  inAdvance: {
    says: ['Fees are payable annually in advance.', 'The subscription is prepaid.'],
    not: ['Fees are payable within 30 days of invoice.'],
  },
  notCashable: {
    says: ['Credits may not be exchanged for cash.'],
    not: ['Credits are paid in cash.'],
  },
  claimForfeited: {
    says: ['A late claim is waived: Customer forfeits the credit.'],
    not: ['Claims are free.'],
  },
  intentCarveOut: { says: ['except for gross negligence'], not: ['ordinary negligence included'] },
  injuryCarveOut: { says: ['nothing limits liability for death'], not: ['injury to reputation'] },
  withoutLiability: {
    says: ['Provider may stop without any liability.'],
    not: ['Provider is liable.'],
  },
  noRefund: { says: ['All fees are non-refundable.'], not: ['Provider refunds unused fees.'] },
  priorConsent: {
    says: ['without the prior written consent of the other party'],
    not: ['by consent'],
  },
  forbids: {
    says: ['Neither party may assign this.', 'Customer shall not assign.'],
    not: ['Provider may assign.'],
  },
  prevails: { says: ['In a conflict, the Order Form prevails.'], not: ['The parties will talk.'] },
  renewalNotice: {
    says: [
      'It renews unless a party gives notice at least sixty (60) days before the end of the term.',
      'unless either party objects upon thirty days’ prior notice',
    ],
    not: ['It renews for successive terms of twelve months.'],
  },
  until: { says: ['continues until '], not: ['from '] },
  extended: {
    says: ['The term is hereby extended by one year.'],
    not: ['The term may be extended.'],
  },
  startsFrom: {
    says: ['It is effective on the date of signature.'],
    not: ['It is an effective cure.'],
  },
  soleRemedy: {
    says: ["These credits are Customer's sole and exclusive remedy."],
    not: ['a remedy'],
  },
  immediateChange: {
    says: ['Changes are effective immediately upon posting.'],
    not: ['effective in June'],
  },
};

for (const [language, sentences] of [
  ['zh', CHINESE],
  ['en', ENGLISH],
] as const) {
  describe(`words that change what a provision does (${language})`, () => {
    const cues = effectCuesOf(language);
    for (const [cue, { says, not }] of Object.entries(sentences)) {
      const pattern = cues[cue as Cue];
      for (const sentence of says)
        it(`${cue}: ${sentence}`, () => expect(sentence).toMatch(pattern));
      for (const sentence of not) {
        it(`not ${cue}: ${sentence}`, () => expect(sentence).not.toMatch(pattern));
      }
    }
  });
}

describe('cues of a document', () => {
  const group = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[1];

  it('names are captured', () => {
    const zh = effectCuesOf('zh');
    expect(group(zh.renewalNotice, '应在届满前60个自然日通知')).toBe('60个自然日');
    expect(group(zh.prevails, '以《恒云主协议》的相关约定为准')).toBe('《恒云主协议》');
    expect(group(zh.decidingVersion, '均以中文版的内容为准')).toBe('中文版的内容');
    expect(group(zh.placeOfSigning, '本协议签订地点为上海市徐汇区。')).toBe('上海市徐汇区');
    const en = effectCuesOf('en');
    expect(group(en.prevails, 'In a conflict, the Order Form prevails.')).toBe('the Order Form');
    expect(group(en.decidingVersion, 'The English version shall prevail.')).toBe('English version');
  });
});
