import type { LiabilityCapFacts } from '../../clauses/facts.js';
import type { Passage, Reading } from '../../clauses/recogniser.js';
import { readValues } from '../values/read.js';

/** What is given back in kind, with its ceiling: 赔偿次数不超过…调用总次数, 最多补足1000万次. */
const IN_KIND = /(?:赔偿|补偿|赔付|返还|补足|赠送)[^，。；]{0,16}$/;

/** A ceiling on service that is given back in kind, and on no sum. */
const IN_SERVICE: LiabilityCapFacts = {
  basis: 'other',
  covers: null,
  months: null,
  amount: null,
  currency: null,
  percent: null,
  percentOf: null,
  protects: 'provider',
  scope: 'service-credit',
  limb: null,
  carveOuts: [],
};

/** A ceiling counted in calls or other uses of the service, or null. */
export function inUses(
  before: string,
  ceiling: string,
  after: string,
  passage: Passage,
): Pick<Reading<'liability-cap'>, 'facts' | 'confidence'> | null {
  if (!IN_KIND.test(before + ceiling)) return null;
  const uses = readValues(after).find(
    ({ kind, start, end }) =>
      kind === 'number' && /[0-9]/.test(after[start]!) && /^\s?次/.test(after.slice(end)),
  );
  if (uses === undefined && !after.includes('次数')) return null;
  const count = uses?.kind === 'number' ? uses.number : null;
  return {
    facts: {
      ...IN_SERVICE,
      uses: {
        count,
        of: after.replace(/(?:为限|[，,]).*$/, '').replace(/^[为是]|[）)\s]+$/g, ''),
      },
      scope: passage.agreement.type === 'sla' ? 'service-credit' : 'overall',
    },
  };
}

/** 延长的服务期不超过30天, 累计补偿不超过90天: what is given back is time of the service. */
const GIVEN_TIME =
  /(?:(?:延长|顺延|赠送)[^，。；]{0,8}(?:服务|使用|有效|会员|订阅)|(?:服务|使用|有效|订阅)[^，。；]{0,4}期?[^，。；]{0,4}(?:延长|顺延)|赔偿|补偿|赔付|抵[扣免])[^。；]{0,24}$/;
/** Time limits for something to be done, and time that somebody is late. */
const OF_AN_ACT =
  /期限|时限|申请|提出|提交|审核|核实|受理|处理|答复|付款|支付|到账|发放|交[付货]|工期|验收|整改|逾期|迟延|违约金/;

/** A ceiling on the free time of service that is given, or null. */
export function inServiceTime(
  before: string,
  ceiling: string,
  after: string,
): Pick<Reading<'liability-cap'>, 'facts' | 'confidence'> | null {
  const near = before.slice(-40) + ceiling;
  if (!GIVEN_TIME.test(near) || OF_AN_ACT.test(near)) return null;
  const time = readValues(after.slice(0, 20))[0];
  if (time?.kind !== 'duration' || time.start > 2) return null;
  // 30天的服务费 is one of money
  if (
    !/^(?:的?(?:(?!佣金|金额|支付|[费款价酬])[^，。；]){0,16})?(?:[，。；]|\s?[（(]|$)/.test(
      after.slice(time.end),
    )
  )
    return null;
  const { value, unit } = time.time;
  if (unit === 'second' || unit === 'millisecond') return null;
  return {
    facts: {
      ...IN_SERVICE,
      serviceTime: { value, unit },
    },
  };
}
