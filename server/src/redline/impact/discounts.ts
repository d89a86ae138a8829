import { nuancesOf } from '../../language/nuances.js';
import type { Change, Impact } from '../change.js';
import type { Side } from '../compare.js';
import { distance, impact } from './impact.js';

/** A discount that is told as a share of the price: 九五折 that becomes 八折 is good for who pays. */
export function discountImpacts(change: Change, { agreement }: Side): Impact[] {
  if (!change.baseline || !change.draft) return [];
  const { discounted } = nuancesOf(agreement.language);
  const [from, to] = [discounted(change.baseline.text), discounted(change.draft.text)];
  if (!from || !to || from.share === to.share) return [];
  const before = change.baseline.text.slice(from.start, from.end);
  const after = change.draft.text.slice(to.start, to.end);
  const cheaper = to.share < from.share;
  return [
    impact({
      kind: 'value',
      fact: 'discount',
      from: before,
      to: after,
      favours: cheaper ? 'customer' : 'provider',
      magnitude: 0.35 + 0.3 * distance(from.share, to.share),
      says: {
        en: `The price after the discount ${cheaper ? 'falls' : 'rises'} from ${from.share}% to ${to.share}% of the list price`,
        zh: `折扣由${before}改为${after}，折后价由${from.share}%${cheaper ? '降至' : '升至'}${to.share}%`,
      },
      short: { en: `${from.share}% → ${to.share}%`, zh: `${before} → ${after}` },
    }),
  ];
}
