import { fileURLToPath } from 'node:url';

/** The path of a document that is a file of this machine, or null. */
export function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}
