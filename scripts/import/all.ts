import { join } from 'node:path';
import { writeAliases } from './aliases';
import { writeCopySources } from './copy-sources';
import { writeDispHistory } from './disp-history';
import { readQuarters } from './raw-quarters';
import { writeSubjects } from './subjects';
import { writeWingFigures } from './wing-figures';

const raw = process.argv[2];
if (raw === undefined) throw new Error('say where the raw folder is: npx tsx scripts/import/all.ts <folder>');
const france = join(raw, 'france');
const data = join(import.meta.dirname, '..', '..', 'data');

const quarters = readQuarters(france);
const counts = {
  rawWingRows: quarters.length,
  subjects: writeSubjects({ france, data }, quarters).length,
  aliases: writeAliases(data, quarters),
  dispRuns: writeDispHistory(data, quarters),
  copySources: writeCopySources(france, data),
  wingRows: writeWingFigures(data, quarters),
};
for (const [what, count] of Object.entries(counts)) console.info(`${what}: ${count}`);
