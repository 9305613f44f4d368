import type { Figure } from '#lib/domain/figure';
import { type IsoDate, isoDate } from '#lib/domain/iso-date';
import { absent, exact } from '#lib/domain/quantity';
import type { Source, SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';

export const subjectId = (text: string): SubjectId => text as SubjectId;
export const sourceId = (text: string): SourceId => text as SourceId;

type Given = Partial<Omit<Figure, 'date' | 'source' | 'subject'>> & {
  readonly date?: string;
  readonly source?: string;
  readonly subject?: string;
};

/** A figure for a test: what is not given is the ministry's count of people held in France on 1 July 2026. */
export function sampleFigure({
  subject = 'fr',
  source = 'ministry',
  date = '2026-07-01',
  ...given
}: Given = {}): Figure {
  return {
    measure: 'detained',
    definition: given.measure === 'places' || given.measure === 'density' ? 'operational' : 'none',
    quantity: exact(89_446),
    qualifier: 'exact',
    grade: 'official',
    locator: '',
    note: '',
    row: undefined,
    derivation: undefined,
    ...given,
    subject: subjectId(subject),
    source: sourceId(source),
    date: day(date),
  };
}

const day = (text: string): IsoDate => isoDate(text);

/** A suppressed figure of the same. */
export const suppressedFigure = (given: Given = {}): Figure =>
  sampleFigure({ ...given, quantity: absent('suppressed') });

/** A source for a test: read at the publisher, undated, no copy. */
export function sampleSource(id: string, given: Partial<Omit<Source, 'id'>> = {}): Source {
  return {
    kind: 'official-statistics',
    grade: 'official',
    publisher: 'Ministère de la Justice',
    readIn: '',
    title: '',
    authors: [],
    published: '',
    url: '',
    licence: '',
    language: 'fr',
    retrieved: '',
    copyOf: '',
    origin: '',
    ...given,
    id: sourceId(id),
  };
}
