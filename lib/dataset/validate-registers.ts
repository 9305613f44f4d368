import type { IsoDate } from '#lib/domain/iso-date';
import type { Subject, SubjectId } from '#lib/domain/subject';
import { dateIfAny, dateOf, quoted, requireText } from './cell';
import type { DispPeriod } from './compiled-dataset';
import type { AliasColumn, CorrectionColumn, DispHistoryColumn } from './csv-columns';
import type { Alias, Correction } from './dataset';
import type { Report } from './fault';
import type { CsvRow } from './parse-csv';

type Subjects = ReadonlyMap<SubjectId, Subject>;

/** Every alias has a reason in both languages and points to a subject; one label means one subject. */
export function validateAliases(rows: readonly CsvRow<AliasColumn>[], subjects: Subjects, report: Report): Alias[] {
  const labels = new Set<string>();
  return rows.map((row) => {
    const context = { place: row.place, report };
    requireText(row.label, 'label', context);
    requireText(row.reason, 'reason', context);
    requireText(row.reasonFr, 'reasonFr', context);
    if (labels.has(row.label)) report(row.place, `duplicate alias ${quoted(row.label)}`, 'a label means one subject');
    labels.add(row.label);
    if (!subjects.has(row.subject as SubjectId)) {
      report(
        row.place,
        `the alias points to an unknown subject ${quoted(row.subject)}`,
        'add the subject, or correct it',
      );
    }
    const { label, reason, reasonFr } = row;
    return { label, subject: row.subject as SubjectId, reason, reasonFr };
  });
}

/** Periods name an establishment and a directorate, and do not overlap. */
export function validateDispHistory(
  rows: readonly CsvRow<DispHistoryColumn>[],
  subjects: Subjects,
  report: Report,
): DispPeriod[] {
  const periods: DispPeriod[] = [];
  for (const row of rows) {
    const context = { place: row.place, report };
    checkKind(row, { id: row.establishment, kind: 'establishment', subjects, report });
    checkKind(row, { id: row.disp, kind: 'disp', subjects, report });
    const from = dateOf(row.from, context);
    const until = dateIfAny(row.until, context);
    if (!from) continue;
    if (until && until < from)
      report(row.place, `until ${until} is before from ${from}`, 'exchange or correct the two');
    const one = { establishment: row.establishment as SubjectId, disp: row.disp as SubjectId, from, until };
    const other = periods.find((period) => period.establishment === one.establishment && overlap(period, one));
    if (other)
      report(row.place, `${one.establishment} is in two directorates (${other.disp} too)`, 'end one period first');
    periods.push(one);
  }
  return periods;
}

type Named = {
  readonly id: string;
  readonly kind: Subject['kind'];
  readonly subjects: Subjects;
  readonly report: Report;
};

function checkKind(row: CsvRow<DispHistoryColumn>, { id, kind, subjects, report }: Named): void {
  if (subjects.get(id as SubjectId)?.kind !== kind)
    report(row.place, `${quoted(id)} is no ${kind}`, `name an id of kind ${kind}`);
}

const LAST = '9999-12-31' as IsoDate;
const overlap = (a: DispPeriod, b: DispPeriod): boolean => a.from <= (b.until ?? LAST) && b.from <= (a.until ?? LAST);

export function validateCorrections(rows: readonly CsvRow<CorrectionColumn>[], report: Report): Correction[] {
  return rows.flatMap((row) => {
    const context = { place: row.place, report };
    for (const column of ['what', 'why'] as const) requireText(row[column], column, context);
    const date = dateOf(row.date, context);
    return date ? [{ date, what: row.what, before: row.before, after: row.after, why: row.why }] : [];
  });
}
