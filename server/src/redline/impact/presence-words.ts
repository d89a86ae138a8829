import type { AmendmentFacts, Holder, TerminationTrigger } from '../../clauses/facts.js';
import type { Finding, FindingOf } from '../../clauses/finding.js';
import { type Both, days, holderName } from './impact.js';
import { capInWords } from './liability-cap.js';

/**
 * What a provision that came, or went, allows or caps: who may do what, on what ground, with how much
 * notice. A sentence without its full stop; null for a kind, or for facts, of which only the name of
 * the kind can be told.
 */
export function provisionInWords(finding: Finding, gone: boolean): Both | null {
  switch (finding.kind) {
    case 'liability-cap':
      return capSays(finding, gone);
    case 'termination':
      return finding.facts.effect === 'right' ? endingSays(finding, TERMINATE, gone) : null;
    case 'suspension':
      return endingSays(finding, SUSPEND, gone);
    case 'unilateral-amendment':
      return amendmentSays(finding.facts, gone);
    default:
      return null;
  }
}

const TERMINATE: Both = { en: 'terminate', zh: '终止权' };
const SUSPEND: Both = { en: 'suspend', zh: '暂停权' };

/** Grounds that have a short name. */
const GROUNDS: Partial<Record<TerminationTrigger, Both>> = {
  convenience: { en: 'without cause', zh: '无需理由' },
  breach: { en: 'for breach', zh: '因违约' },
  nonpayment: { en: 'for non-payment', zh: '因欠费' },
  insolvency: { en: 'upon insolvency', zh: '因破产' },
  'force-majeure': { en: 'upon force majeure', zh: '因不可抗力' },
  amendment: { en: 'upon a change of the terms', zh: '因条款变更' },
  'change-of-control': { en: 'upon a change of control', zh: '因控制权变更' },
  regulatory: { en: 'for reasons of law', zh: '因法律或监管原因' },
};

/** A right to end or to suspend: whose, on what ground, with how much notice. */
function endingSays(
  { facts }: FindingOf<'termination'> | FindingOf<'suspension'>,
  verb: Both,
  gone: boolean,
): Both | null {
  if (facts.holder === null) return null;
  const ground = GROUNDS[facts.trigger];
  const notice = noticeOf(facts);
  const zh = [ground?.zh, notice?.zh].filter((part) => part !== undefined).join('，');
  const how = [ground?.en, notice?.en].filter((part) => part !== undefined).join(', ');
  return {
    en: gone
      ? `${rightOf(facts.holder)} to ${verb.en}${how && ` (${how})`} is gone`
      : `${mayNow(facts.holder)} ${verb.en}${ground ? ` ${ground.en}` : ''}${notice ? `, ${notice.en}` : ''}`,
    zh: `${gone ? '删去' : '新增'}${holderName(facts.holder).zh}的${verb.zh}${zh && `（${zh}）`}`,
  };
}

const SUBJECTS: Readonly<Record<AmendmentFacts['subject'], Both>> = {
  terms: { en: 'the terms', zh: '条款' },
  price: { en: 'the prices', zh: '价格' },
  service: { en: 'the service', zh: '服务' },
  rules: { en: 'the rules', zh: '规则' },
};

/** A right to change alone: whose, and what. */
function amendmentSays(facts: AmendmentFacts, gone: boolean): Both | null {
  if (facts.holder === null) return null;
  const subject = SUBJECTS[facts.subject];
  const notice = noticeOf(facts);
  return {
    en: gone
      ? `${rightOf(facts.holder)} to change ${subject.en} alone${notice ? ` (${notice.en})` : ''} is gone`
      : `${mayNow(facts.holder)} change ${subject.en} alone${notice ? `, ${notice.en}` : ''}`,
    zh: `${gone ? '删去' : '新增'}${holderName(facts.holder).zh}单方变更${subject.zh}的权利${notice ? `（${notice.zh}）` : ''}`,
  };
}

/** "The provider may now". */
function mayNow(holder: Holder): string {
  const name = holderName(holder).en;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} may now`;
}

/** "The provider's right", "The right of either party". */
function rightOf(holder: Holder): string {
  const name = holderName(holder).en;
  return holder === 'provider' || holder === 'customer'
    ? `${name.charAt(0).toUpperCase()}${name.slice(1)}'s right`
    : `The right of ${name}`;
}

function noticeOf(facts: {
  readonly noticeDays: number | null;
  readonly withoutNotice?: boolean;
}): Both | null {
  if (facts.withoutNotice === true) return { en: 'without notice', zh: '无需通知' };
  if (facts.noticeDays === null || facts.noticeDays === 0) return null;
  const count = days(facts.noticeDays);
  return {
    en: `on ${count.en}'${facts.noticeDays === 1 ? 's' : ''} notice`,
    zh: `提前${count.zh}通知`,
  };
}

/** One of two ceilings of which the higher or the lower counts, that came or went. */
export function limbInWords(finding: Finding, gone: boolean): Both | null {
  if (finding.kind !== 'liability-cap' || finding.facts.limb === null) return null;
  const height = capInWords(finding.facts);
  const { limb } = finding.facts;
  return gone
    ? {
        en: `Of the ceilings one is gone: ${height.en} (“${limb}” the two counted)`,
        zh: `责任上限删去其中一项：${height.zh}（原取“${limb}”）`,
      }
    : {
        en: `There is another ceiling now: ${height.en} (“${limb}” the two counts)`,
        zh: `责任上限新增一项：${height.zh}（取“${limb}”）`,
      };
}

/** A ceiling, with its height: on liability, or on the credits of a period. */
function capSays({ facts }: FindingOf<'liability-cap'>, gone: boolean): Both | null {
  const height = capInWords(facts);
  const { protects } = facts;
  const whose: Both =
    facts.scope === 'service-credit'
      ? { en: 'service credits', zh: '服务补偿' }
      : protects === null
        ? { en: 'liability', zh: '责任' }
        : { en: `liability of ${holderName(protects).en}`, zh: `${holderName(protects).zh}的责任` };
  const are = facts.scope === 'service-credit' ? 'are' : 'is';
  const en = facts.scope === 'service-credit' ? 'Service credits' : `The ${whose.en}`;
  const of = facts.scope === 'service-credit' ? whose.en : `the ${whose.en}`;
  return gone
    ? { en: `The cap on ${of} (${height.en}) is gone`, zh: `删去${whose.zh}上限（${height.zh}）` }
    : { en: `${en} ${are} now capped (${height.en})`, zh: `新增${whose.zh}上限（${height.zh}）` };
}
