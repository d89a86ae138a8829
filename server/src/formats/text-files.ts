/** Endings that are taken from a folder; a file that is named is read whatever it is called. */
const TEXT_ENDING = /\.(?:txt|md|markdown|agreement|contract)$/i;

/** The same endings as clients watch them. */
export const TEXT_FILES_GLOB = '**/*.{txt,md,markdown,agreement,contract}';

/** Folders that hold no agreements of the user's. */
const SKIPPED_FOLDERS = new Set(['node_modules', '.git', '.hg', '.svn']);

/** May a file of this name be an agreement? */
export function isTextFile(name: string): boolean {
  return TEXT_ENDING.test(name);
}

/** Is a folder of this name passed over where whole folders are read? */
export function isSkippedFolder(name: string): boolean {
  return SKIPPED_FOLDERS.has(name);
}
