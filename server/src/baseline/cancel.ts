/**
 * Whether the person who asked still wants the answer. The protocol's `CancellationToken` is one, so
 * is `{ get isCancellationRequested() { return signal.aborted } }`.
 */
export interface Cancel {
  readonly isCancellationRequested: boolean;
}

/** For work that nobody can cancel. */
export const NEVER: Cancel = { isCancellationRequested: false };

/** Lets timers, input and other requests have their turn during long work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
