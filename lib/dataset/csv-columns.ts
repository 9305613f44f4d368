/** The first line each kind of file in `data/` must have. */
export const SOURCE_COLUMNS = [
  'id',
  'kind',
  'grade',
  'publisher',
  'readIn',
  'title',
  'authors',
  'published',
  'url',
  'licence',
  'language',
  'retrieved',
  'copyOf',
] as const;

export const SUBJECT_COLUMNS = [
  'id',
  'kind',
  'parent',
  'nameFr',
  'nameEn',
  'wingType',
  'establishmentType',
  'city',
  'department',
  'lat',
  'lon',
  'from',
  'until',
  'listed',
  'code',
] as const;

export const FIGURE_COLUMNS = [
  'subject',
  'measure',
  'definition',
  'date',
  'value',
  'qualifier',
  'source',
  'locator',
  'note',
] as const;

export const ALIAS_COLUMNS = ['label', 'subject', 'reason'] as const;
export const DISP_HISTORY_COLUMNS = ['establishment', 'disp', 'from', 'until'] as const;
export const CORRECTION_COLUMNS = ['date', 'what', 'before', 'after', 'why'] as const;

export type SourceColumn = (typeof SOURCE_COLUMNS)[number];
export type SubjectColumn = (typeof SUBJECT_COLUMNS)[number];
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];
export type AliasColumn = (typeof ALIAS_COLUMNS)[number];
export type DispHistoryColumn = (typeof DISP_HISTORY_COLUMNS)[number];
export type CorrectionColumn = (typeof CORRECTION_COLUMNS)[number];
