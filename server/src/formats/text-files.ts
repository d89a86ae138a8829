/** Endings that are taken from a folder; a file that is named is read whatever it is called. */
const TEXT_ENDING = /\.(?:txt|md|markdown|agreement|contract)$/i;

/** The same endings as clients watch them. */
export const TEXT_FILES_GLOB = '**/*.{txt,md,markdown,agreement,contract}';

/** Word documents: read like texts, but an editor shows them only as the text that is made of them. */
const WORD_ENDING = /\.docx$/i;

/** Files that agreements are read from, as clients watch them. */
export const AGREEMENT_FILES_GLOB = '**/*.{txt,md,markdown,agreement,contract,docx}';

/** The same for the user. */
export const AGREEMENT_FILES = '.docx, .txt, .md, .agreement, .contract';

/** Folders that hold no agreements of the user's. */
const SKIPPED_FOLDERS = new Set(['node_modules', '.git', '.hg', '.svn']);

/** May a file of this name be an agreement that an editor opens as it is? */
export function isTextFile(name: string): boolean {
  return TEXT_ENDING.test(name);
}

/** May a file of this name be an agreement? One that Word keeps beside an open document ("~$a.docx") is not. */
export function isAgreementFile(name: string): boolean {
  return isTextFile(name) || (WORD_ENDING.test(name) && !/(?:^|[\\/])~\$/.test(name));
}

/** Is a folder of this name passed over where whole folders are read? */
export function isSkippedFolder(name: string): boolean {
  return SKIPPED_FOLDERS.has(name);
}
