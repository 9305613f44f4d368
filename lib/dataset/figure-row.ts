import type { Figure } from '#lib/domain/figure';
import { type Definition, isDefinition, isMeasure, type Measure, unitOf } from '#lib/domain/measure';
import { isQualifier } from '#lib/domain/qualifier';
import { ABSENCES, type Absence, absent, type Quantity } from '#lib/domain/quantity';
import type { Source, SourceId } from '#lib/domain/source';
import type { Subject, SubjectId } from '#lib/domain/subject';
import { type CellContext, dateOf, decimalIn, quoted } from './cell';
import type { Report } from './fault';
import { quantityOf } from './quantity-of';
import type { FigureRow, Registry } from './validate-figures';

/** The definitions each measure may follow; measures not named here have only one: `none`. */
const DEFINITIONS_OF: Partial<Record<Measure, readonly Definition[]>> = {
  places: ['operational', 'norm'],
  density: ['operational', 'norm'],
  surplus: ['operational', 'norm'],
  surnombre: ['operational', 'norm'],
  surnombreAnnualMean: ['operational', 'norm'],
  staffingRate: ['authorised', 'not-stated'],
  // A union's “needed” is no “authorised”: it divides nothing and starts no calculator.
  officersReference: ['none', 'not-stated'],
};
/** These may be negative; every other count, rate or ratio is not. */
const SIGNED: readonly Measure[] = ['surplus', 'vacancies', 'vacancyRate'];
/** Published as means: not whole. */
const MEANS: readonly Measure[] = ['surnombreAnnualMean'];

const isAbsence = (text: string): text is Absence => (ABSENCES as readonly string[]).includes(text);

/** One row as a figure; undefined, with every fault of the row reported, when it cannot be one. */
export function figureOf(row: FigureRow, registry: Registry, report: Report): Figure | undefined {
  const context = { place: row.place, report };
  const subject = subjectOf(row, registry, report);
  const source = sourceOf(row, registry, report);
  const measure = measureOf(row, context);
  const definition = measure && definitionOf(row, measure, context);
  const date = dateOf(row.date, context);
  if (date && date > registry.newest) {
    report(
      row.place,
      `${date} is later than the newest source (${registry.newest})`,
      'correct the date, or the source',
    );
  }
  if (date && subject) checkLifetime(row, subject, report);
  if (!subject || !source || !measure || !definition || !date) return undefined;
  const value = statedIn(row, { measure, source, report });
  if (!value) return undefined;
  const { place, locator, note } = row;
  const { id, grade } = source;
  return {
    ...{ subject: subject.id, measure, definition, date, ...value },
    ...{ source: id, grade, locator, note, row: place, derivation: undefined },
  };
}

function subjectOf(row: FigureRow, { subjects }: Registry, report: Report): Subject | undefined {
  const subject = subjects.get(row.subject as SubjectId);
  if (!subject) {
    report(
      row.place,
      `unknown subject ${quoted(row.subject)}`,
      'add it to data/subjects, or use the id its alias names',
    );
  }
  return subject;
}

function sourceOf(row: FigureRow, { sources }: Registry, report: Report): Source | undefined {
  if (row.source === '') {
    report(row.place, 'a figure without a source', 'name the source it was read in');
    return undefined;
  }
  const source = sources.get(row.source as SourceId);
  if (!source) report(row.place, `unknown source ${quoted(row.source)}`, 'add it to data/sources');
  return source;
}

function measureOf({ measure }: FigureRow, { place, report }: CellContext): Measure | undefined {
  if (isMeasure(measure)) return measure;
  report(place, `unknown measure ${quoted(measure)}`, 'use one of lib/domain/measure.ts');
  return undefined;
}

function definitionOf(row: FigureRow, measure: Measure, { place, report }: CellContext): Definition | undefined {
  const allowed = DEFINITIONS_OF[measure] ?? ['none'];
  if (isDefinition(row.definition) && allowed.includes(row.definition)) return row.definition;
  report(place, `definition ${quoted(row.definition)} of ${measure}`, `use one of ${allowed.join(', ')}`);
  return undefined;
}

/** No figure of a prison that was not open yet, or no longer. */
function checkLifetime(row: FigureRow, { id, from, until }: Subject, report: Report): void {
  const remedy = 'correct the date, or from and until of the subject';
  if (until !== undefined && row.date > until) report(row.place, `${id} is closed since ${until}`, remedy);
  if (from !== undefined && row.date < from) report(row.place, `${id} is not open before ${from}`, remedy);
}

type Stated = Pick<Figure, 'quantity' | 'qualifier'>;
type About = { readonly measure: Measure; readonly source: Source; readonly report: Report };

/** A value with its wording, or no value and the reason in the place of the wording. */
function statedIn(row: FigureRow, { measure, source, report }: About): Stated | undefined {
  if (row.value === '') {
    if (isAbsence(row.qualifier)) return { quantity: absent(row.qualifier), qualifier: 'exact' };
    report(row.place, 'no value and no reason', `write the reason in qualifier: ${ABSENCES.join(', ')}`);
    return undefined;
  }
  if (isAbsence(row.qualifier)) {
    report(row.place, `a value (${quoted(row.value)}) and a reason for its absence`, 'keep one of the two');
    return undefined;
  }
  if (!isQualifier(row.qualifier)) {
    report(row.place, `unknown qualifier ${quoted(row.qualifier)}`, 'use one of lib/domain/qualifier.ts');
    return undefined;
  }
  const faulty = valueFault(row.value, measure);
  if (faulty) {
    report(row.place, faulty.what, faulty.remedy);
    return undefined;
  }
  const quantity: Quantity = quantityOf({ text: row.value, qualifier: row.qualifier, measure, grade: source.grade });
  return { quantity, qualifier: row.qualifier };
}

function valueFault(text: string, measure: Measure): { what: string; remedy: string } | undefined {
  const value = decimalIn(text);
  if (value === undefined)
    return { what: `no number: ${quoted(text)}`, remedy: 'plain decimal notation, as 1338 or 141.3' };
  if (value < 0 && !SIGNED.includes(measure))
    return { what: `negative ${measure} ${text}`, remedy: 'correct the value' };
  const counted = unitOf(measure) === 'people' || unitOf(measure) === 'places' || unitOf(measure) === 'units';
  if (counted && !Number.isInteger(value) && !MEANS.includes(measure)) {
    return {
      what: `${measure} ${text} is no whole number`,
      remedy: 'a count is whole; correct the value or the measure',
    };
  }
  return undefined;
}
