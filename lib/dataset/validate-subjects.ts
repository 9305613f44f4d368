import { ESTABLISHMENT_TYPES, SUBJECT_KINDS, type Subject, type SubjectId, WING_TYPES } from '#lib/domain/subject';
import { type CellContext, dateIfAny, decimalIn, quoted, requireSlug, requireText, wordOf } from './cell';
import type { SubjectColumn } from './csv-columns';
import type { Report } from './fault';
import type { CsvRow } from './parse-csv';
import { checkSubjectTree } from './subject-tree';

export type SubjectRow = CsvRow<SubjectColumn>;

/** Subjects by id; a faulty one is kept as far as it can be, so that one fault is not reported again by every figure. */
export function validateSubjects(rows: readonly SubjectRow[], report: Report): Map<SubjectId, Subject> {
  const subjects = new Map<SubjectId, Subject>();
  const codes = new Map<string, string>();
  for (const row of rows) {
    const subject = subjectOf(row, { place: row.place, report });
    if (subjects.has(subject.id))
      report(row.place, `duplicate subject ${quoted(subject.id)}`, 'keep one row for each id');
    else subjects.set(subject.id, subject);
    const holder = row.kind === 'establishment' && row.code !== '' ? codes.get(row.code) : undefined;
    if (holder)
      report(row.place, `code ${quoted(row.code)} is already that of ${holder}`, 'one of the two is an alias');
    if (row.kind === 'establishment') codes.set(row.code, row.id);
  }
  checkSubjectTree(rows, subjects, report);
  return subjects;
}

function subjectOf(row: SubjectRow, context: CellContext): Subject {
  requireSlug(row.id, 'id', context);
  requireText(row.nameFr, 'nameFr', context);
  requireText(row.nameEn, 'nameEn', context);
  const from = dateIfAny(row.from, context);
  const until = dateIfAny(row.until, context);
  if (from && until && until < from) {
    context.report(row.place, `until ${until} is before from ${from}`, 'exchange or correct the two dates');
  }
  if (row.listed !== 'true' && row.listed !== 'false') {
    context.report(row.place, `listed is ${quoted(row.listed)}`, 'write true or false');
  }
  return {
    id: row.id as SubjectId,
    kind: wordOf(row.kind, SUBJECT_KINDS, context) ?? 'region',
    name: { fr: row.nameFr, en: row.nameEn },
    parent: row.parent === '' ? undefined : (row.parent as SubjectId),
    wingType: row.wingType === '' ? undefined : wordOf(row.wingType, WING_TYPES, context),
    establishmentType:
      row.establishmentType === '' ? undefined : wordOf(row.establishmentType, ESTABLISHMENT_TYPES, context),
    city: row.city,
    department: row.department,
    ...coordinatesOf(row, context),
    from,
    until,
    listed: row.listed === 'true',
    code: row.code,
  };
}

/** Both or none, within the globe. */
function coordinatesOf(row: SubjectRow, { place, report }: CellContext): Pick<Subject, 'lat' | 'lon'> {
  if (row.lat === '' && row.lon === '') return { lat: undefined, lon: undefined };
  const lat = decimalIn(row.lat);
  const lon = decimalIn(row.lon);
  const onGlobe = lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  if (!onGlobe) {
    const what = `coordinates out of range: lat ${quoted(row.lat)}, lon ${quoted(row.lon)}`;
    report(place, what, 'write decimal degrees, lat −90…90 and lon −180…180, or neither');
  }
  return { lat, lon };
}
