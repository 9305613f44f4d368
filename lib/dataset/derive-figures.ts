import type { Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { Subject, SubjectId } from '#lib/domain/subject';
import type { DatasetParts } from './compile-dataset';
import { ADDENDS, type Group, sumsOf } from './derive-sums';
import { surnombreOf } from './derive-surnombre';
import { ancestor, dispAt } from './disp-at';
import { isDormant } from './dormant-wing';
import { groupedBy } from './grouped-by';
import { byText } from './tabulate';
import { type WholeTable, wholeTable } from './whole-table';
import { type WingFigures, wingFigures } from './wing-figures';

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
  const isWhole = wholeTable(parts.figures, figures);
  return figures.dates.flatMap((date) => {
    const open = wings.filter((wing) => isOpen(wing, date) && !isDormant(wing.id, date, figures));
    const table = tableAt({ open, date, subjects, figures, isWhole });
    const summed = [
      ...groupsBelow({ open: table.placed, subjects, dispOf: (wing) => dispOf(wing, date) }),
      ...nationalGroups(table.national, subjects),
    ];
    const sums = summed.flatMap((group) => sumsOf(group, date, figures));
    const above = summed
      .filter(({ subject }) => subjects.get(subject)?.kind === 'country')
      .flatMap((country) => surnombreOf(country, date, figures));
    return [...sums.filter((sum) => !published.has(totalKey(sum))), ...above];
  });
}

type Table = {
  readonly open: readonly Subject[];
  readonly date: IsoDate;
  readonly subjects: Subjects;
  readonly figures: WingFigures;
  readonly isWhole: WholeTable;
};

/**
 * The wings that count at a date: all that were open and not dormant, or, of a whole table, those with a row. Where rows have no place
 * ("NA"), a wing without a row may be one of them: then it is missing from the sums below the country.
 */
function tableAt({ open, date, subjects, figures, isWhole }: Table): Record<'placed' | 'national', readonly Subject[]> {
  const hasRow = (wing: Subject) => ADDENDS.some((addend) => figures.at(wing.id, addend, date));
  const national = [...groupedBy(open, (wing) => countryOf(wing, subjects))].flatMap(([country, members]) =>
    country !== undefined && isWhole({ country, open: members }, date) ? members.filter(hasRow) : members,
  );
  const unplaced = national.some((wing) => hasRow(wing) && !ancestor(subjects, wing.id, 'disp'));
  return { national, placed: unplaced ? open : national };
}

const countryOf = (wing: Subject, subjects: Subjects) => ancestor(subjects, wing.id, 'country')?.id;

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

type Below = {
  readonly open: readonly Subject[];
  readonly subjects: Subjects;
  dispOf(wing: SubjectId): SubjectId | undefined;
};

const typeOf = (area: SubjectId | undefined, wing: Subject): SubjectId | undefined =>
  area === undefined ? undefined : (`${area}.${wing.wingType}` as SubjectId);

/** Prisons, directorates, and the types of wings of a directorate. */
function groupsBelow({ open, subjects, dispOf }: Below): Group[] {
  return [
    ...groups(open, (wing) => prisonOf(wing, subjects)),
    ...groups(open, (wing) => dispOf(wing.id)),
    ...groups(open, (wing) => typeOf(dispOf(wing.id), wing), true),
  ].filter(({ subject }) => subjects.has(subject));
}

/** The country, and its types of wings. */
function nationalGroups(open: readonly Subject[], subjects: Subjects): Group[] {
  return [
    ...groups(open, (wing) => countryOf(wing, subjects)),
    ...groups(open, (wing) => typeOf(countryOf(wing, subjects), wing), true),
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
