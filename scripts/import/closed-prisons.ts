import { join } from 'node:path';
import { byColumn, cell, type Row, readTable } from './csv-table';
import { JUDGEMENTS } from './raw-quarters';
import { dispId } from './slug';
import { degrees, EMPTY_SUBJECT, type Span, type SubjectRow } from './subject-row';
import { establishmentTypeOf } from './wing-label';

const CLOSED = byColumn(readTable(join(JUDGEMENTS, 'closed-prisons.csv')), 'id');
const TYPE_FR: Readonly<Record<string, string>> = {
  ma: 'Maison d’arrêt',
  cd: 'Centre de détention',
  mc: 'Maison centrale',
};

/** A prison that the directory of today no longer has, from its last published row. */
export function closedPrison(id: string, span: Span, typeEn: Readonly<Record<string, string>>): SubjectRow {
  const raw = span.last.raw;
  const type = establishmentTypeOf(cell(raw, 'type'));
  const place = closedCell(id, 'place');
  const located = closedCell(id, 'located') === 'yes';
  return {
    ...EMPTY_SUBJECT,
    id,
    kind: 'establishment',
    parent: dispId(cell(raw, 'disp')),
    nameFr: `${TYPE_FR[type]} ${/^[AEIOUÉ]/.test(place) ? 'd’' : 'de '}${place}`,
    nameEn: `${place} ${typeEn[type]}`,
    establishmentType: type,
    city: closedCell(id, 'city'),
    department: closedCell(id, 'department'),
    lat: located ? degrees(cell(raw, 'lat')) : '',
    lon: located ? degrees(cell(raw, 'lon')) : '',
    from: span.from,
    until: span.until,
    listed: 'false',
    code: id.replaceAll('-', ' ').toUpperCase(),
  };
}

function closedCell(id: string, column: string): string {
  const row: Row | undefined = CLOSED.get(id);
  if (row === undefined) throw new Error(`closed prison ${id}: add it to judgements/closed-prisons.csv`);
  return cell(row, column);
}
