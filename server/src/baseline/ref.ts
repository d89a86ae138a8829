/**
 * How a baseline is named in settings, pins and requests:
 *
 *     library:3f9a…@b194…   that version of that agreement in the library; without @… the newest
 *     git:HEAD~1            the same file at a git revision
 *     file:path/to/file     another file
 */
export type BaselineRef =
  | { readonly kind: 'library'; readonly agreement: string; readonly version: string | null }
  | { readonly kind: 'git'; readonly revision: string }
  | { readonly kind: 'file'; readonly path: string };

/** The reference as text; {@link parseRef} reads it back. */
export function formatRef(ref: BaselineRef): string {
  switch (ref.kind) {
    case 'library':
      return `library:${ref.agreement}${ref.version === null ? '' : `@${ref.version}`}`;
    case 'git':
      return `git:${ref.revision}`;
    case 'file':
      return `file:${ref.path}`;
  }
}

/** Reads a reference, or gives null where the text is none. */
export function parseRef(text: string): BaselineRef | null {
  const library = /^library:([0-9a-f]+)(?:@([0-9a-f]+))?$/.exec(text);
  if (library) return { kind: 'library', agreement: library[1]!, version: library[2] ?? null };
  // A revision that began with a dash would reach git as an option.
  const git = /^git:([^-\s][^\s]*)$/.exec(text);
  if (git) return { kind: 'git', revision: git[1]! };
  if (text.startsWith('file:') && text.length > 5) return { kind: 'file', path: text.slice(5) };
  return null;
}
