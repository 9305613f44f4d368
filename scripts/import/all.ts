import { join } from 'node:path';
import { writeAliases } from './aliases';
import { writeDispHistory } from './disp-history';
import { knownPrisons } from './known-prisons';
import { leftOut } from './left-out';
import { writeMaps } from './maps';
import { writeNational } from './national';
import { OWN_SOURCES, PLAN_SOURCES } from './own-sources';
import { writePlan } from './plan-15000';
import { prisonSources } from './prison-sources';
import { readQuarters } from './raw-quarters';
import { registeredSources } from './registered-sources';
import { writeStaffing } from './staffing';
import { writeSubjects } from './subjects';
import { writeWingFigures } from './wing-figures';
import { readWorkbook, writeWorkbook } from './workbook-import';
import { readSheets } from './workbook-sheets';

/** Makes `data/` from the raw folder: `npx tsx scripts/import/all.ts <folder>`. Articles and events are written by hand. */
const raw = process.argv[2];
if (raw === undefined) throw new Error('say where the raw folder is: npx tsx scripts/import/all.ts <folder>');
const france = join(raw, 'france');
const data = join(import.meta.dirname, '..', '..', 'data');
const paths = { france, data };
const WORKBOOK = 'official/statistique_etablissements_personnes_ecrouees_01072026.xlsx';

const quarters = readQuarters(france);
const prisons = prisonSources(france);
const register = registeredSources(prisons.ministry);
const left = leftOut();
const counts = {
  rawWingRows: quarters.length,
  subjects: writeSubjects(paths, quarters).length,
  aliases: writeAliases(data, quarters),
  dispRuns: writeDispHistory(data, quarters),
  wingRows: writeWingFigures(data, quarters, left),
  national: writeNational(paths, { register, left }),
  staffing: writeStaffing(paths, { register, left }),
  plan: writePlan(paths, register),
  points: writeMaps(join(raw, 'maps'), data),
  sources: register.write(data, { ...prisons, own: OWN_SOURCES, copies: [...prisons.copies, ...PLAN_SOURCES] }),
  leftOut: left.write(data),
};
const { figures, faults } = readWorkbook(await readSheets(join(france, WORKBOOK)), knownPrisons(data));
if (figures === undefined || faults.length > 0) throw new Error(['the workbook has faults', ...faults].join('\n'));
writeWorkbook(data, figures);
for (const [what, count] of Object.entries(counts)) console.info(`${what}: ${JSON.stringify(count)}`);
