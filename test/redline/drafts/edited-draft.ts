/** An edit of an agreement and the first thing that is said of it. */
export interface EditedDraft {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly favours: 'provider' | 'customer' | 'neither' | 'unclear';
  readonly en: string;
  readonly zh: string;
}
