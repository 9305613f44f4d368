import { join } from 'node:path';
import { knownPrisons } from './known-prisons';
import { readWorkbook, writeWorkbook } from './workbook-import';
import { readSheets } from './workbook-sheets';

/** Imports one monthly workbook of the ministry: `npx tsx scripts/import/workbook.ts <file.xlsx>`. Writes nothing on a fault. */
const file = process.argv[2];
if (file === undefined) throw new Error('name the workbook: npx tsx scripts/import/workbook.ts <file.xlsx>');
const data = join(import.meta.dirname, '..', '..', 'data');

const { figures, faults } = readWorkbook(await readSheets(file), knownPrisons(data));
for (const fault of faults) console.error(fault);
if (figures === undefined || faults.length > 0) {
  console.error(`${faults.length} faults; nothing was written`);
  process.exitCode = 1;
} else {
  writeWorkbook(data, figures);
  const { wings, prisons, areas, types, national, differences } = figures;
  console.info(
    `${figures.date}: ${wings.length} wing figures, ${prisons.length} of prisons, ${areas.length} by area, ${types.length} by type`,
  );
  console.info(`${national.length} national figures; source min-${figures.date} must be in data/sources/ministry.csv`);
  for (const one of differences)
    console.info(
      `${one.sheet} ${one.label}, ${one.header}: printed ${one.printed}, rows ${one.sum} (${one.suppressed} NC)`,
    );
}
