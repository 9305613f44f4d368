import type { Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { Subject, SubjectId } from '#lib/domain/subject';
import type { DatasetParts } from './compile-dataset';
import { type Group, sumsOf } from './derive-sums';
import { surnombreOf } from './derive-surnombre';
import { ancestor, dispAt } from './disp-at';
import { groupedBy } from './grouped-by';
import { byText } from './tabulate';
import { wingFigures } from './wing-figures';

type Subjects = ReadonlyMap<SubjectId, Subject>;

/**
 * Our own sums at every date of the wings' tables (DESIGN §5): of prisons without a published total, of directorates as
 * they were then, by type of wing, of the country; and the country's surnombre.
 */
export function deriveFigures(parts: DatasetParts): Figure[] {
  const subjects: Subjects = new Map(parts.subjects.map((subject) => [subject.id, subject]));
  const figures = wingFigures(parts.figures, { subjects, sources: parts.sources });
  const wings = parts.subjects.filter(({ kind }) => kind === 'wing').toSorted((a, b) => byText(a.id, b.id));
  const dispOf = dispAt(subjects, parts.dispHistory);
  const published = publishedTotals(parts.figures, subjects);
  return figures.dates.flatMap((date) => {
    const open = wings.filter((wing) => isOpen(wing, date));
    const sums = groupsAt({ open, subjects, dispOf: (wing) => dispOf(wing, date) }).flatMap((group) =>
      sumsOf(group, date, figures),
    );
    const countries = groupedBy(open, (wing) => ancestor(subjects, wing.id, 'country')?.id);
    const above = [...countries].flatMap(([subject, members]) =>
      subject === undefined ? [] : surnombreOf({ subject, wings: members.map(({ id }) => id) }, date, figures),
    );
    return [...sums.filter((sum) => !published.has(totalKey(sum))), ...above];
  });
}

const isOpen = ({ from, until }: Subject, date: IsoDate): boolean =>
  from !== undefined && from <= date && (until === undefined || date <= until);

const totalKey = ({ subject, measure, definition, date }: Figure): string =>
  `${subject} ${measure} ${definition} ${date}`;

/** Totals of prisons that the ministry printed itself: no sum is made beside them. */
function publishedTotals(figures: readonly Figure[], subjects: Subjects): ReadonlySet<string> {
  const totals = figures.filter(
    ({ subject, grade }) =>
      subjects.get(subject)?.kind === 'establishment' && (grade === 'official' || grade === 'official-copied'),
  );
  return new Set(totals.map(totalKey));
}

type At = {
  readonly open: readonly Subject[];
  readonly subjects: Subjects;
  dispOf(wing: SubjectId): SubjectId | undefined;
};

/** Prisons, directorates, the country, and the types of wings of the latter two. */
function groupsAt({ open, subjects, dispOf }: At): Group[] {
  const country = (wing: Subject) => ancestor(subjects, wing.id, 'country')?.id;
  const typed = (area: SubjectId | undefined, wing: Subject) =>
    area === undefined ? undefined : (`${area}.${wing.wingType}` as SubjectId);
  return [
    ...groups(open, (wing) => prisonOf(wing, subjects)),
    ...groups(open, (wing) => dispOf(wing.id)),
    ...groups(open, country),
    ...groups(open, (wing) => typed(dispOf(wing.id), wing), true),
    ...groups(open, (wing) => typed(country(wing), wing), true),
  ].filter(({ subject }) => subjects.has(subject));
}

/** Rows without a place ("NA") count in national sums only: their stand-in belongs to no directorate and has no total. */
function prisonOf(wing: Subject, subjects: Subjects): SubjectId | undefined {
  return ancestor(subjects, wing.id, 'disp') ? wing.parent : undefined;
}

function groups(
  wings: readonly Subject[],
  subjectOf: (wing: Subject) => SubjectId | undefined,
  byType = false,
): Group[] {
  return [...groupedBy(wings, subjectOf)].flatMap(([subject, members]) =>
    subject === undefined ? [] : [{ subject, wings: members.map(({ id }) => id), byType }],
  );
}
