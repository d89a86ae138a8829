import type { DisplacedPage } from '../agreement/model.js';

/** The page among those whose order was found out in which an offset stands; undefined where in none. */
export function displacedPageAt(
  pages: readonly DisplacedPage[],
  offset: number,
): DisplacedPage | undefined {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pages[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const page = pages[low];
  return page === undefined || offset < page.start ? undefined : page;
}
