/** The language that Proviso speaks to its user; independent of the language of the agreement. */
export type Locale = 'en' | 'zh';

/** One message in both languages. `args` are typed by the message. */
export type Message<A extends readonly unknown[] = []> = Readonly<
  Record<Locale, (...args: A) => string>
>;

/**
 * The locale for a BCP 47 tag or a POSIX locale name ("zh-cn", "zh_CN.UTF-8"); English where it is
 * neither of ours.
 */
export function localeFor(tag: string | undefined): Locale {
  return /^zh\b|^zh_/i.test(tag ?? '') ? 'zh' : 'en';
}
