import { join } from 'node:path';
import { closedPrison } from './closed-prisons';
import { byColumn, cell, type Row, readTable } from './csv-table';
import { JUDGEMENTS, type QuarterRow } from './raw-quarters';
import { dispId, slug } from './slug';
import { degrees, EMPTY_SUBJECT, type SubjectRow, spans } from './subject-row';
import { establishmentTypeOf } from './wing-label';

/** English words for a type, after the proper name: "Fresnes prison complex". The French name stays beside it. */
const TYPE_EN: Readonly<Record<string, string>> = {
  cp: 'prison complex',
  ma: 'remand prison',
  cd: 'detention centre',
  mc: 'high-security prison',
  csl: 'day-release centre',
  epm: 'juvenile prison',
};

type Names = ReadonlyMap<string, Row>;

/** Open prisons from the directory of July 2026, then the closed ones known from older tables alone, by id. */
export function establishmentRows(france: string, quarters: readonly QuarterRow[]): readonly SubjectRow[] {
  const names: Names = byColumn(readTable(join(JUDGEMENTS, 'establishment-names.csv')), 'code');
  const cities = byColumn(readTable(join(JUDGEMENTS, 'cities.csv')), 'raw');
  const seen = spans(quarters, (row) => row.establishment);
  const open = readTable(join(france, 'establishments-directory.csv')).map((row) =>
    openPrison(row, { names, cities, from: seen.get(slug(cell(row, 'establishment_code')))?.from ?? '' }),
  );
  const known = new Set(open.map((row) => row.id));
  const closed = [...seen]
    .filter(([id]) => !known.has(id) && id !== 'place-not-named')
    .map(([id, span]) => closedPrison(id, span, TYPE_EN));
  return [...open, ...closed].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function openPrison(row: Row, known: { names: Names; cities: Names; from: string }): SubjectRow {
  const code = cell(row, 'establishment_code');
  const type = establishmentTypeOf(cell(row, 'type'));
  const judged = known.names.get(code);
  const nameFr = (judged ? cell(judged, 'nameFr') : cell(row, 'establishment_name')).replaceAll("'", '’');
  const proper = (judged && cell(judged, 'properEn')) || properName(nameFr);
  return {
    ...EMPTY_SUBJECT,
    id: slug(code),
    kind: 'establishment',
    parent: dispId(cell(row, 'disp_2026_07')),
    nameFr,
    nameEn: proper.endsWith(')') && code.includes('Villejuif') ? proper : `${proper} ${TYPE_EN[type]}`,
    establishmentType: type,
    city: cityName(cell(row, 'city'), known.cities),
    department: cell(row, 'department').replaceAll("'", '’'),
    lat: degrees(cell(row, 'lat')),
    lon: degrees(cell(row, 'lon')),
    from: known.from,
    listed: 'true',
    code,
  };
}

/** "Centre pénitentiaire de Fresnes" → "Fresnes". Names that start with an article are judged one by one. */
function properName(nameFr: string): string {
  return nameFr.replace(/^(Centre|Maison|Établissement)[^A-ZÉ]*(?:de |d’)(?=[A-ZÉ])/, '');
}

/** "AIX EN PROVENCE" → "Aix-en-Provence": a judged spelling, else one plain word. */
function cityName(raw: string, cities: Names): string {
  const judged = cities.get(raw);
  if (judged) return cell(judged, 'city');
  if (/[ '-]/.test(raw)) throw new Error(`city "${raw}": add its spelling to judgements/cities.csv`);
  return raw.charAt(0).toUpperCase() + raw.slice(1).toLowerCase();
}
