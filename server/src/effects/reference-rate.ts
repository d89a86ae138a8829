import type { ReferenceRate } from '../clauses/facts.js';
import { percent, plainNumber } from './figures.js';
import type { Narrator } from './narrator.js';

/** A published rate with its multiple and the points on top of it, in words ("1.5 × “…”"). */
export function followedRate({ name, times, points }: ReferenceRate, told: Narrator): string {
  const rate = name === '' ? told.say('a published rate', '公布利率') : told.quote(name);
  const multiple =
    times === 1
      ? rate
      : told.say(`${plainNumber(times, 2)} × ${rate}`, `${rate}的 ${plainNumber(times, 2)} 倍`);
  if (points === 0) return multiple;
  const added = percent(Number(points.toFixed(4)));
  return told.say(`${multiple} plus ${added} a year`, `${multiple}加年率 ${added}`);
}
