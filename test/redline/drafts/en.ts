import type { EditedDraft } from './edited-draft.js';

/** An agreement in our own words, about a company that does not exist. */
export const BASELINE = `# Cloud Drive Services Agreement

This Agreement is made between Farsail Technology Ltd. ("Provider") and the company that accepts it ("Customer").

## 1. Definitions

1.1 "Availability" means the share of minutes in a calendar month in which the Service can be reached.

1.2 "Confidential Information" means technical documents, business data, customer lists and other information that is marked as confidential.

## 2. Service Levels

2.1 Provider guarantees a Monthly Uptime Percentage of at least 99.95%.

2.2 If Provider misses the commitment, Customer will receive the following Service Credits:

| Monthly Uptime Percentage | Service Credit |
| --- | --- |
| Less than 99.95% but at least 99.0% | 10% |
| Less than 99.0% but at least 95.0% | 25% |
| Less than 95.0% | 50% |

2.3 Customer must submit a claim for a Service Credit within 60 days after the incident.

2.4 The commitment does not apply to unavailability caused by (a) scheduled maintenance announced in advance, (b) force majeure events, or (c) Customer's own applications.

## 3. Limitation of Liability

3.1 Provider's total liability under this Agreement shall not exceed the fees paid by Customer in the twelve (12) months before the event giving rise to the claim.

3.2 Neither party shall be liable for any indirect or consequential damages or loss of profits.

3.3 The limitation in Section 3.1 does not apply to gross negligence, wilful misconduct or breach of confidentiality.

## 4. Fees and Taxes

4.1 Customer shall pay each invoice within sixty (60) days of receipt.

4.2 Late payments bear interest at a rate of 0.5% per month.

4.3 All fees are stated in US dollars and are inclusive of taxes.

4.4 Upon termination Provider shall refund prepaid fees for the unused term within 15 days.

## 5. Term and Termination

5.1 This Agreement has an initial term of one (1) year. The parties may agree to renew it in writing.

5.2 Either party may terminate this Agreement on thirty (30) days' prior written notice.

5.3 Either party may terminate this Agreement if the other party materially breaches it and fails to cure the breach within fifteen (15) days after written notice.

5.4 Provider may suspend the Services on seven (7) days' notice to Customer.

## 6. Data

6.1 After termination Provider shall retain Customer Data for 90 days so that Customer can export it.

6.2 Provider shall not disclose Customer Data to any third party without Customer's prior written consent.

6.3 Provider shall encrypt Customer Data.

6.4 Provider shall notify Customer of a security incident within 24 hours.

## 7. Confidentiality

7.1 Each party shall keep the Confidential Information of the other party confidential. These obligations survive termination for three (3) years.

7.2 The recipient may use Confidential Information only to perform this Agreement.

## 8. General

8.1 Neither party may assign this Agreement without the prior written consent of the other party.

8.2 Provider may modify this Agreement on thirty (30) days' written notice to Customer.

8.3 Each party shall indemnify the other party against third-party claims arising from its negligence.

8.4 Customer grants Provider a non-exclusive, revocable licence to use Customer's trademarks during the term.

8.5 This Agreement is governed by the laws of the State of New York.

8.6 The courts located in New York County have exclusive jurisdiction over any dispute.

8.7 Provider shall maintain professional liability insurance of at least USD 2,000,000.

8.8 Customer may audit Provider once a year.
`;

/** One edit of it each, and what is said of it first. */
export const EDITS: readonly EditedDraft[] = [
  {
    what: 'a cap lowered',
    from: 'twelve (12) months before',
    to: 'three (3) months before',
    favours: 'provider',
    en: 'The liability cap falls from the fees of 12 months to the fees of 3 months (−75%); this favours the provider.',
    zh: '责任上限由12个月服务费降至3个月服务费（−75%），对服务方有利。',
  },
  {
    what: 'availability lowered',
    from: 'at least 99.95%.',
    to: 'at least 99.9%.',
    favours: 'provider',
    en: 'The promised availability falls from 99.95% to 99.9%: +21.6 min of downtime allowed in a month of 30 days; this favours the provider.',
    zh: 'Monthly Uptime Percentage由99.95%放宽至99.9%，每月（30天）允许的不可用时间+21.6分钟，对服务方有利。',
  },
  {
    what: 'a credit tier lowered',
    from: '| 25% |',
    to: '| 15% |',
    favours: 'provider',
    en: 'The credit for ≥ 95% and < 99% falls from 25% to 15%; this favours the provider.',
    zh: '≥ 95%且< 99%时的补偿由25%降至15%，对服务方有利。',
  },
  {
    what: 'the claim window shortened',
    from: 'within 60 days after the incident',
    to: 'within 15 days after the incident',
    favours: 'provider',
    en: 'The time to claim a credit shrinks from 60 days to 15 days; this favours the provider.',
    zh: '申请补偿的期限由60天缩短为15天，对服务方有利。',
  },
  {
    what: 'a notice period gone',
    from: "this Agreement on thirty (30) days' prior written notice",
    to: 'this Agreement at any time',
    favours: 'neither',
    en: 'The notice of termination (30 days) is gone.',
    zh: '删去终止权的通知期30天。',
  },
  {
    what: 'a mutual right made one-sided',
    from: 'Either party may terminate this Agreement on',
    to: 'Provider may terminate this Agreement on',
    favours: 'provider',
    en: 'The right of termination was mutual and now belongs to the provider alone; this favours the provider.',
    zh: '终止权由双方均可行使改为仅服务方可行使，对服务方有利。',
  },
  {
    what: 'a carve-out removed',
    from: ', wilful misconduct or breach of confidentiality',
    to: ' or wilful misconduct',
    favours: 'provider',
    en: 'The limit of liability now also covers “breach of confidentiality”; this favours the provider.',
    zh: '责任限制的除外情形被删减：“breach of confidentiality”，对服务方有利。',
  },
  {
    what: 'a carve-out added',
    from: 'or breach of confidentiality',
    to: ', breach of confidentiality or infringement of intellectual property',
    favours: 'customer',
    en: 'The limit of liability no longer covers “infringement of intellectual property”; this favours the customer.',
    zh: '责任限制新增除外情形：“infringement of intellectual property”，对客户有利。',
  },
  {
    what: 'a duty made discretion',
    from: 'Provider shall encrypt',
    to: 'Provider may encrypt',
    favours: 'provider',
    en: 'A duty becomes discretion: “shall” → “may”; this favours the provider.',
    zh: '义务变为可自行决定：“shall”改为“may”，对服务方有利。',
  },
  {
    what: 'a duty made one of efforts',
    from: 'Provider shall encrypt',
    to: 'Provider shall use reasonable efforts to encrypt',
    favours: 'provider',
    en: 'A duty becomes one of efforts only: “reasonable efforts”; this favours the provider.',
    zh: '义务弱化为尽力义务：“reasonable efforts”，对服务方有利。',
  },
  {
    what: 'writing and beforehand dropped',
    from: "Customer's prior written consent",
    to: "Customer's consent",
    favours: 'provider',
    en: '“written” is dropped: writing is no longer required; this favours the provider.',
    zh: '删去“written”：不再要求书面形式，对服务方有利。',
  },
  {
    what: 'a clause deleted',
    from: "5.4 Provider may suspend the Services on seven (7) days' notice to Customer.\n\n",
    to: '',
    favours: 'customer',
    en: "The provider's right to suspend (on 7 days' notice) is gone; this favours the customer.",
    zh: '删去服务方的暂停权（提前7天通知），对客户有利。',
  },
  {
    what: 'a must-have clause deleted',
    from: '## 7. Confidentiality\n\n7.1 Each party shall keep the Confidential Information of the other party confidential. These obligations survive termination for three (3) years.\n\n7.2 The recipient may use Confidential Information only to perform this Agreement.\n\n',
    to: '',
    favours: 'unclear',
    en: 'The agreement has no clause on confidentiality any more.',
    zh: '协议不再有“保密”条款。',
  },
  {
    what: 'a definition narrowed by an item',
    from: ', customer lists and other',
    to: ' and other',
    favours: 'unclear',
    en: 'The definition of “Confidential Information” is narrower; 2 clauses use the term (7.1, 7.2).',
    zh: '“Confidential Information”的定义被收窄；另有2个条款使用该术语（7.1, 7.2）。',
  },
  {
    what: 'a definition narrowed by a condition',
    from: 'that is marked as',
    to: 'that is marked in writing as',
    favours: 'unclear',
    en: 'The definition of “Confidential Information” is narrower; 2 clauses use the term (7.1, 7.2).',
    zh: '“Confidential Information”的定义被收窄；另有2个条款使用该术语（7.1, 7.2）。',
  },
  {
    what: 'time to pay shortened',
    from: 'within sixty (60) days of receipt',
    to: 'within fifteen (15) days of receipt',
    favours: 'provider',
    en: 'The time to pay shrinks from 60 days to 15 days; this favours the provider.',
    zh: '付款期限由60天缩短为15天，对服务方有利。',
  },
  {
    what: 'time to pay gone',
    from: 'within sixty (60) days of receipt',
    to: 'upon receipt',
    favours: 'provider',
    en: 'The time to pay (60 days) is gone; this favours the provider.',
    zh: '删去付款期限（60天），对服务方有利。',
  },
  {
    what: 'another law',
    from: 'State of New York',
    to: 'State of Delaware',
    favours: 'unclear',
    en: 'The governing law changes from State of New York to State of Delaware.',
    zh: '适用法律由State of New York改为State of Delaware。',
  },
  {
    what: 'another court',
    from: 'located in New York County',
    to: 'located in Wilmington, Delaware',
    favours: 'unclear',
    en: 'The seat changes from New York County to Wilmington, Delaware.',
    zh: '争议解决地由New York County改为Wilmington, Delaware。',
  },
  {
    what: 'arbitration instead of a court',
    from: 'The courts located in New York County have exclusive jurisdiction over any dispute',
    to: 'Any dispute shall be finally settled by arbitration in Singapore under the SIAC Rules',
    favours: 'unclear',
    en: 'The way of settling disputes changes from court to arbitration.',
    zh: '争议解决方式由诉讼改为仲裁。',
  },
  {
    what: 'late fee raised',
    from: '0.5% per month',
    to: '1.5% per month',
    favours: 'provider',
    en: 'The late fee rises from 0.5% per month to 1.5% per month (+200%); this favours the provider.',
    zh: '逾期费率由0.5% per month提高至1.5% per month（+200%），对服务方有利。',
  },
  {
    what: 'renewal made automatic',
    from: 'The parties may agree to renew it in writing.',
    to: 'It renews automatically for successive one-year terms unless either party gives notice of non-renewal 90 days before the end of the term.',
    favours: 'provider',
    en: 'A provision on automatic renewal is new; this favours the provider.',
    zh: '新增一项“自动续期”约定，对服务方有利。',
  },
  {
    what: 'the cap removed',
    from: "3.1 Provider's total liability under this Agreement shall not exceed the fees paid by Customer in the twelve (12) months before the event giving rise to the claim.\n\n",
    to: '',
    favours: 'customer',
    en: 'The cap on the liability of the provider (the fees of 12 months) is gone; this favours the customer.',
    zh: '删去服务方的责任上限（12个月服务费），对客户有利。',
  },
  {
    what: 'an exclusion that includes negligence',
    from: 'for any indirect',
    to: ', including for negligence, for any indirect',
    favours: 'neither',
    en: 'Negligence is covered, too: “including for negligence”.',
    zh: '现也涵盖过失情形：“including for negligence”。',
  },
  {
    what: 'gross negligence no longer carved out',
    from: 'apply to gross negligence, wilful misconduct',
    to: 'apply to wilful misconduct',
    favours: 'provider',
    en: 'The limit of liability now also covers “gross negligence”; this favours the provider.',
    zh: '责任限制的除外情形被删减：“gross negligence”，对服务方有利。',
  },
  {
    what: 'another currency',
    from: 'in US dollars',
    to: 'in euros',
    favours: 'unclear',
    en: 'The currency changes from USD to EUR: who bears the exchange rate changes, too.',
    zh: '币种由USD改为EUR，汇率风险的承担随之改变。',
  },
  {
    what: 'tax no longer included',
    from: 'are inclusive of taxes',
    to: 'are exclusive of taxes',
    favours: 'provider',
    en: 'Tax now comes on top of the price; this favours the provider.',
    zh: '价格不再含税，税费另计，对服务方有利。',
  },
  {
    what: 'an SLA exclusion added',
    from: "or (c) Customer's own applications",
    to: "(c) Customer's own applications, or (d) failures of Provider's upstream suppliers",
    favours: 'provider',
    en: "The service level now also leaves out “failures of Provider's upstream suppliers”; this favours the provider.",
    zh: "服务承诺新增排除“failures of Provider's upstream suppliers”，对服务方有利。",
  },
  {
    what: 'an SLA exclusion widened',
    from: 'scheduled maintenance announced in advance',
    to: 'scheduled maintenance',
    favours: 'provider',
    en: 'An exclusion of the service level is wider: “scheduled maintenance announced in advance” → “scheduled maintenance”; this favours the provider.',
    zh: '服务承诺的除外情形被扩大：“scheduled maintenance announced in advance”改为“scheduled maintenance”，对服务方有利。',
  },
  {
    what: 'retention shortened',
    from: 'for 90 days so',
    to: 'for 30 days so',
    favours: 'provider',
    en: 'The retention period shrinks from 90 days to 30 days; this favours the provider.',
    zh: '数据保存期限由90天缩短为30天，对服务方有利。',
  },
  {
    what: 'assignment by one side without consent',
    from: 'Neither party may assign this Agreement without the prior written consent of the other party',
    to: 'Provider may assign this Agreement without consent',
    favours: 'provider',
    en: 'What was mutual (“Neither party”) now holds for “Provider” alone; this favours the provider.',
    zh: '双方对等约定（“Neither party”）改为仅适用于“Provider”，对服务方有利。',
  },
  {
    what: 'assignment forbidden to one side only',
    from: 'Neither party may assign this Agreement without the prior written consent of the other party',
    to: 'Customer may not assign this Agreement without the prior written consent of Provider',
    favours: 'provider',
    en: 'What was mutual (“Neither party”) now holds for “Customer” alone; this favours the provider.',
    zh: '双方对等约定（“Neither party”）改为仅适用于“Customer”，对服务方有利。',
  },
  {
    what: 'survival shortened',
    from: 'for three (3) years',
    to: 'for one (1) year',
    favours: 'unclear',
    en: 'A period changes from three (3) years to one (1) year (−66.7%).',
    zh: '期限由three (3) years改为one (1) year（−66.7%）。',
  },
  {
    what: 'survival lengthened',
    from: 'for three (3) years',
    to: 'for five (5) years',
    favours: 'unclear',
    en: 'A period changes from three (3) years to five (5) years (+66.7%).',
    zh: '期限由three (3) years改为five (5) years（+66.7%）。',
  },
  {
    what: 'a licence made irrevocable',
    from: 'non-exclusive, revocable',
    to: 'non-exclusive, irrevocable',
    favours: 'provider',
    en: 'The grant is now “irrevocable”; this favours the provider.',
    zh: '授权变为“irrevocable”，对服务方有利。',
  },
  {
    what: 'a licence made perpetual',
    from: "a non-exclusive, revocable licence to use Customer's trademarks during the term",
    to: "a perpetual, exclusive licence to use Customer's trademarks",
    favours: 'provider',
    en: 'The grant is now “perpetual”; this favours the provider.',
    zh: '授权变为“perpetual”，对服务方有利。',
  },
  {
    what: 'sole discretion',
    from: 'Provider may suspend the Services on',
    to: 'Provider may in its sole discretion suspend the Services on',
    favours: 'provider',
    en: 'One side may decide alone: “sole discretion”; this favours the provider.',
    zh: '可由一方单独决定：“sole discretion”，对服务方有利。',
  },
  {
    what: 'indemnity made one-way',
    from: 'Each party shall indemnify the other party against third-party claims arising from its',
    to: 'Customer shall indemnify Provider against third-party claims arising from its',
    favours: 'provider',
    en: 'What was mutual (“Each party”) now holds for “Customer” alone; this favours the provider.',
    zh: '双方对等约定（“Each party”）改为仅适用于“Customer”，对服务方有利。',
  },
  {
    what: 'insurance lowered',
    from: 'USD 2,000,000',
    to: 'USD 500,000',
    favours: 'provider',
    en: 'A sum changes from USD 2,000,000 to USD 500,000 (−75%); this favours the provider.',
    zh: '金额由USD 2,000,000改为USD 500,000（−75%），对服务方有利。',
  },
  {
    what: 'a right of audit deleted',
    from: '\n\n8.8 Customer may audit Provider once a year.',
    to: '',
    favours: 'provider',
    en: 'A right of the customer is gone: “Customer may audit Provider once a year”; this favours the provider.',
    zh: '删去客户的权利：“Customer may audit Provider once a year”，对服务方有利。',
  },
  {
    what: 'a right of audit used less often',
    from: 'once a year',
    to: 'once every two years',
    favours: 'provider',
    en: 'It may happen less often: “once every two years” instead of “once a year” (−50%); this favours the provider.',
    zh: '频率降低：“once a year”改为“once every two years”（−50%），对服务方有利。',
  },
  {
    what: 'change without notice',
    from: "modify this Agreement on thirty (30) days' written notice to Customer",
    to: 'modify this Agreement at any time by posting a revised version on its website',
    favours: 'provider',
    en: 'The notice of unilateral change (30 days) is gone; this favours the provider.',
    zh: '删去单方变更权的通知期30天，对服务方有利。',
  },
  {
    what: 'more time to report an incident',
    from: 'within 24 hours',
    to: 'within 72 hours',
    favours: 'provider',
    en: 'A period changes from 24 hours to 72 hours (+200%); this favours the provider.',
    zh: '期限由24 hours改为72 hours（+200%），对服务方有利。',
  },
  {
    what: 'refunds gone',
    from: 'Provider shall refund prepaid fees for the unused term within 15 days',
    to: 'prepaid fees are non-refundable',
    favours: 'provider',
    en: 'Nothing is refunded any more: “non-refundable”; this favours the provider.',
    zh: '不再退款：“non-refundable”，对服务方有利。',
  },
  {
    what: 'a longer term',
    from: 'one (1) year. The',
    to: 'three (3) years. The',
    favours: 'unclear',
    en: 'The term grows from 1 year to 3 years.',
    zh: '合同期限由1年延长为3年。',
  },
  {
    what: 'time to cure shortened',
    from: 'within fifteen (15) days after written',
    to: 'within five (5) days after written',
    favours: 'neither',
    en: 'The time to cure before termination shrinks from 15 days to 5 days.',
    zh: '终止权前的补救期由15天缩短为5天。',
  },
  {
    what: 'credits made the exclusive remedy',
    from: '2.3 Customer must',
    to: "2.3 Service Credits are Customer's sole and exclusive remedy. Customer must",
    favours: 'provider',
    en: 'A provision on exclusive remedy is new; this favours the provider.',
    zh: '新增一项“唯一救济”约定，对服务方有利。',
  },
  {
    what: 'one more kind of loss excluded',
    from: 'or loss of profits',
    to: ', loss of profits or loss of data',
    favours: 'neither',
    en: 'Also excluded now: loss of data.',
    zh: '新增排除：数据损失。',
  },
  {
    what: 'the exclusion of damages made one-sided',
    from: 'Neither party shall be liable for any indirect',
    to: 'Provider shall not be liable for any indirect',
    favours: 'provider',
    en: 'The right of excluding damages was mutual and now belongs to the provider alone; this favours the provider.',
    zh: '损失排除由双方均可行使改为仅服务方可行使，对服务方有利。',
  },
  {
    what: 'a credit tier deleted',
    from: '| Less than 95.0% | 50% |\n',
    to: '',
    favours: 'provider',
    en: 'The credit table has 2 tiers instead of 3; this favours the provider.',
    zh: '补偿档位由3档改为2档，对服务方有利。',
  },
  {
    what: 'a restriction of use dropped',
    from: 'Confidential Information only to perform',
    to: 'Confidential Information to perform',
    favours: 'neither',
    en: 'A restriction is dropped: “only”.',
    zh: '删去限定：“only”。',
  },
];
