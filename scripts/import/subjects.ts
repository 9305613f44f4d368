import { join } from 'node:path';
import { byColumn, byText, cell, readTable, writeTable } from './csv-table';
import { establishmentRows } from './establishments';
import { countedFrom } from './missing-wings';
import { JUDGEMENTS, type QuarterRow } from './raw-quarters';
import { EMPTY_SUBJECT, type Span, SUBJECT_COLUMNS, type SubjectRow, spans } from './subject-row';

const WING_NAMES = byColumn(readTable(join(JUDGEMENTS, 'wing-names.csv')), 'type');
const LAST_DATE = '2026-07-01';

/** Writes every file of `data/subjects/` but the aliases and the history of directorates. */
export function writeSubjects(paths: { france: string; data: string }, quarters: readonly QuarterRow[]): SubjectRow[] {
  const areas = readTable(join(JUDGEMENTS, 'areas.csv')).map((row) => ({ ...EMPTY_SUBJECT, ...row, listed: 'true' }));
  const kinds = (...wanted: string[]) => areas.filter((area) => wanted.includes(area.kind));
  const establishments = establishmentRows(paths.france, quarters);
  const wings = wingRows(quarters, establishments);
  const files = {
    countries: kinds('country', 'region'),
    disp: kinds('disp'),
    types: typeRows(kinds('country', 'region', 'disp')),
    establishments,
    wings,
    unlisted: readTable(join(JUDGEMENTS, 'unlisted.csv')).map((row) => ({ ...EMPTY_SUBJECT, ...row })),
  };
  for (const [name, rows] of Object.entries(files))
    writeTable(join(paths.data, 'subjects', `${name}.csv`), SUBJECT_COLUMNS, rows);
  return Object.values(files).flat();
}

function wingRows(quarters: readonly QuarterRow[], establishments: readonly SubjectRow[]): readonly SubjectRow[] {
  const byId = new Map(establishments.map((row) => [row.id, row]));
  return [...spans(quarters, (row) => row.wing)]
    .map(([id, span]) => wingRow(id, span, byId.get(span.last.establishment)))
    .sort((a, b) => byText(a.id, b.id));
}

function wingRow(id: string, span: Span, establishment: SubjectRow | undefined): SubjectRow {
  const [parent = '', rest = ''] = id.split('.');
  const type = rest.replace(/-\d$/, '');
  const whole = establishment?.establishmentType === type;
  const second = rest === type ? ['', ''] : [' (deuxième ligne de la source)', ' (second row of the source)'];
  const open = span.until === LAST_DATE;
  return {
    ...EMPTY_SUBJECT,
    id,
    kind: 'wing',
    parent,
    nameFr: `${wingName(type, whole ? 'wholeFr' : 'wingFr')}${second[0]}`,
    nameEn: `${wingName(type, whole ? 'wholeEn' : 'wingEn')}${second[1]}`,
    wingType: type,
    from: countedFrom(id, span.from),
    until: open ? '' : span.until,
    listed: String(open && establishment !== undefined),
  };
}

function typeRows(areas: readonly SubjectRow[]): readonly SubjectRow[] {
  return areas.flatMap((area) =>
    [...WING_NAMES.keys()].map((type) => ({
      ...EMPTY_SUBJECT,
      id: `${area.id}.${type}`,
      kind: 'type',
      parent: area.id,
      nameFr: wingName(type, 'totalFr'),
      nameEn: wingName(type, 'totalEn'),
      wingType: type,
      listed: 'true',
    })),
  );
}

function wingName(type: string, column: string): string {
  const row = WING_NAMES.get(type);
  if (row === undefined) throw new Error(`wing type "${type}": add it to judgements/wing-names.csv`);
  return cell(row, column);
}
