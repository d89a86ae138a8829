import { modalityOf } from '../../../language/modality.js';
import { nuancesOf } from '../../../language/nuances.js';
import { against, gainOf } from '../impact.js';
import { mentionsIn } from '../mentions.js';
import { sentenceAt, sentenceStart } from '../scope.js';
import {
  addedInQuotes,
  addedOrDropped,
  both,
  type CueEdit,
  type CueEffect,
  modalBefore,
} from './edit.js';

/** Whether what was paid comes back. */
export function refunds(edit: CueEdit): CueEffect[] {
  return addedOrDropped(edit, 'no-refund', (words, gone) => ({
    says: gone
      ? both(
          `“${words}” is gone: refunds are not ruled out any more`,
          `删去“${words}”：不再排除退款`,
        )
      : both(`Nothing is refunded any more: “${words}”`, `不再退款：“${words}”`),
    short: gone ? both('refunds not ruled out', '不再排除退款') : both('no refund', '不予退款'),
    favours: gone ? 'customer' : 'provider',
    magnitude: 0.6,
  }));
}

/** Whether prices hold the tax: where they do not, it comes on top. */
export function taxes({ lost, gained }: CueEdit): CueEffect[] {
  const without = gained.get('without-tax');
  const withTax = gained.get('with-tax');
  if (without !== undefined || (lost.has('with-tax') && withTax === undefined))
    return [
      {
        fact: 'tax',
        says: both('Tax now comes on top of the price', '价格不再含税，税费另计'),
        short: both('tax on top', '税费另计'),
        favours: 'provider',
        magnitude: 0.55,
      },
    ];
  if (withTax === undefined && !lost.has('without-tax')) return [];
  return [
    {
      fact: 'tax',
      says: both('The price now includes tax', '价格改为含税'),
      short: both('tax included', '改为含税'),
      favours: 'customer',
      magnitude: 0.5,
    },
  ];
}

/** Payment of what is not in dispute only: without the word, disputed sums must be paid, too. */
export function undisputed(edit: CueEdit): CueEffect[] {
  const { draft, hunk, agreement, subject } = edit;
  const side = gainOf(subject);
  const before = draft.slice(0, hunk.draftAt);
  const pays = modalityOf(agreement.language).toPay.test(before);
  const start = sentenceStart(draft, hunk.draftAt, agreement);
  const sentence = draft.slice(start, hunk.draftAt);
  // "if you have not paid an undisputed bill": who acts in the condition is who pays
  const { conditional } = modalityOf(agreement.language);
  const payer = mentionsIn(sentence, agreement).findLast(({ at }) =>
    conditional.test(sentence.slice(0, at).trimEnd()),
  );
  const holds = payer
    ? gainOf(payer.holder)
    : pays
      ? side
      : modalBefore(edit) === 'discretion'
        ? against(side)
        : 'unclear';
  return addedOrDropped(edit, 'undisputed', (words, gone) => ({
    says: gone
      ? both(
          `Disputed sums count, too: “${words}” is dropped`,
          `有争议的款项也计入在内：删去“${words}”`,
        )
      : both(`Only undisputed sums count: “${words}”`, `仅限无争议的款项：新增“${words}”`),
    short: addedInQuotes(words, gone),
    favours: gone ? against(holds) : holds,
    magnitude: 0.55,
  }));
}

/** What falls due before its time, to whoever pays. */
export function acceleration(edit: CueEdit): CueEffect[] {
  return addedOrDropped(edit, 'accelerates', (words, gone) => ({
    says: gone
      ? both(
          `Nothing falls due before its time any more: “${words}” is gone`,
          `款项不再提前到期：删去“${words}”`,
        )
      : both(`Sums fall due at once: “${words}”`, `款项立即到期：新增“${words}”`),
    short: gone ? both('no acceleration', '不再提前到期') : both('due at once', '立即到期'),
    favours: gone ? 'customer' : 'provider',
    magnitude: 0.6,
  }));
}

/** Prices that the provider sets as it likes when they are due, where they were agreed before. */
export function openPrices(edit: CueEdit): CueEffect[] {
  // what is charged at such prices and was free says so
  if (edit.lost.has('free') || edit.gained.has('free')) return [];
  return addedOrDropped(edit, 'open-price', (words, gone) => ({
    says: gone
      ? both(
          `The price is no longer left to what is charged then: “${words}” is gone`,
          `价格不再以届时标准为准：删去“${words}”`,
        )
      : both(
          `The price is whatever is charged then: “${words}”`,
          `价格以届时标准为准：新增“${words}”`,
        ),
    short: gone ? both('price agreed', '价格已定') : both('price left open', '价格未定'),
    favours: gone ? 'customer' : 'provider',
    magnitude: 0.65,
  }));
}

/** Payment in full, whatever the payer has to claim. */
export function deductions(edit: CueEdit): CueEffect[] {
  // who pays, where nobody is named, is the customer
  const named = gainOf(edit.subject);
  const side = named === 'unclear' ? 'customer' : named;
  return addedOrDropped(edit, 'no-deduction', (words, gone) => ({
    says: gone
      ? both(
          `Set-off and deductions are not ruled out any more: “${words}” is gone`,
          `不再排除抵销或扣减：删去“${words}”`,
        )
      : both(
          `Nothing may be set off or deducted any more: “${words}”`,
          `不得抵销或扣减：新增“${words}”`,
        ),
    short: gone ? both('set-off allowed', '可抵销') : both('no set-off', '不得抵销'),
    favours: gone ? side : against(side),
    magnitude: 0.55,
  }));
}

/** Payment before or after the service: who is paid beforehand bears no risk. */
export function prepayment({
  lost,
  gained,
  baseline,
  draft,
  hunk,
  agreement,
}: CueEdit): CueEffect[] {
  const { givenBack } = nuancesOf(agreement.language);
  const isGivenBack =
    givenBack.test(sentenceAt(baseline, hunk.baselineAt, agreement)) ||
    givenBack.test(sentenceAt(draft, hunk.draftAt, agreement));
  if (isGivenBack) return [];
  const advance = gained.has('prepaid') || (lost.has('postpaid') && !lost.has('prepaid'));
  const arrears = gained.has('postpaid') || (lost.has('prepaid') && !lost.has('postpaid'));
  if (advance === arrears) return [];
  return [
    {
      fact: 'prepayment',
      says: advance
        ? both('Payment is due before the service now', '付款改为在服务之前')
        : both('Payment is due after the service now', '付款改为在服务之后'),
      short: advance ? both('paid in advance', '改为预付') : both('paid afterwards', '改为后付'),
      favours: advance ? 'provider' : 'customer',
      magnitude: 0.5,
    },
  ];
}
