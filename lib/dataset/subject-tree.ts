import type { Subject, SubjectId, SubjectKind } from '#lib/domain/subject';
import { quoted } from './cell';
import type { Report } from './fault';
import type { SubjectRow } from './validate-subjects';

type Subjects = ReadonlyMap<SubjectId, Subject>;

/** What a subject of each kind may belong to; `none`: it may stand alone. */
const PARENTS: Record<SubjectKind, readonly (SubjectKind | 'none')[]> = {
  country: ['none'],
  region: ['country', 'none'],
  disp: ['country'],
  type: ['country', 'disp', 'region'],
  // Unlisted and foreign prisons have no directorate.
  establishment: ['disp', 'country', 'none'],
  wing: ['establishment'],
};

/** Parents exist and are of the right kind, no circle, and a wing's id says what it is. */
export function checkSubjectTree(rows: readonly SubjectRow[], subjects: Subjects, report: Report): void {
  for (const row of rows) {
    const subject = subjects.get(row.id as SubjectId) as Subject;
    checkParent(row, { subject, subjects, report });
    checkTypes(row, subject, report);
  }
}

type Checked = { readonly subject: Subject; readonly subjects: Subjects; readonly report: Report };

function checkParent(row: SubjectRow, { subject, subjects, report }: Checked): void {
  const parent = subject.parent === undefined ? undefined : subjects.get(subject.parent);
  if (subject.parent !== undefined && !parent) {
    report(row.place, `unknown parent ${quoted(subject.parent)}`, 'add that subject, or correct the cell');
    return;
  }
  const allowed = PARENTS[subject.kind];
  if (!allowed.includes(parent?.kind ?? 'none')) {
    const what = `a ${subject.kind} cannot belong to ${parent ? `a ${parent.kind}` : 'nothing'}`;
    report(row.place, what, `its parent is one of: ${allowed.join(', ')}`);
  }
  if (isInCircle(subject, subjects)) {
    report(row.place, `parents of ${subject.id} go round in a circle`, 'a parent is never below its child');
  }
}

function isInCircle(subject: Subject, subjects: Subjects): boolean {
  const seen = new Set<SubjectId>();
  for (let one: Subject | undefined = subject; one?.parent !== undefined; one = subjects.get(one.parent)) {
    if (seen.has(one.id)) return true;
    seen.add(one.id);
  }
  return false;
}

function checkTypes(row: SubjectRow, subject: Subject, report: Report): void {
  const typed = subject.kind === 'wing' || subject.kind === 'type';
  // A prison with two wings of one type published under one label: `cp-liancourt.cd-2`.
  if (typed && subject.id.replace(/-\d+$/, '') !== `${subject.parent}.${row.wingType}`) {
    const what = `the id of a ${subject.kind} is its parent, a dot and its wing type, not ${quoted(subject.id)}`;
    report(row.place, what, `write "${subject.parent ?? 'parent'}.${row.wingType}"`);
  }
  if (!typed && row.wingType !== '') {
    report(row.place, `a ${subject.kind} has no wing type`, 'empty wingType');
  }
  if (subject.kind !== 'establishment' && row.establishmentType !== '') {
    report(row.place, `a ${subject.kind} has no establishment type`, 'empty establishmentType');
  }
}
