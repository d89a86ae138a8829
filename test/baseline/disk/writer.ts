// A process of its own for the tests of crashes and of several writers: imports the agreements
// FROM … TO into the library in FOLDER, one call each, and says so after each.
import { DiskStore } from '../../../server/src/baseline/disk/disk-store.js';
import { importDocuments } from '../../../server/src/baseline/import.js';
import { Library } from '../../../server/src/baseline/library.js';
import { slaText } from '../agreements.js';

const [folder = '', from = '', to = ''] = process.argv.slice(2);

async function write(): Promise<void> {
  const { library } = await Library.open(new DiskStore(folder));
  for (let service = Number(from); service < Number(to); service++) {
    await importDocuments(library, [{ path: `${service}.txt`, text: slaText({ service }) }]);
    process.stdout.write(`${service}\n`);
  }
}

void write();
