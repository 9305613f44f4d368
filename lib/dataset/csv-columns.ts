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
  'origin',
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

export const PROJECT_COLUMNS = [
  'id',
  'announced',
  'town',
  'department',
  'kind',
  'grossPlaces',
  'netPlaces',
  'plannedFor',
  'status',
  'statusAsOf',
  'announcedBy',
  'prisons',
  'source',
  'url',
  'noteFr',
  'noteEn',
] as const;
export const TOTAL_COLUMNS = ['date', 'measure', 'value', 'unit', 'source'] as const;

export const NOTE_WORDING_COLUMNS = ['note', 'fr', 'en'] as const;
export const NEEDED_COLUMNS = ['path', 'files', 'why'] as const;
export const ALIAS_COLUMNS = ['label', 'subject', 'reason', 'reasonFr'] as const;
export const DISP_HISTORY_COLUMNS = ['establishment', 'disp', 'from', 'until'] as const;
export const CORRECTION_COLUMNS = ['date', 'what', 'before', 'after', 'why'] as const;

export const EVENT_COLUMNS = [
  'id',
  'date',
  'until',
  'kind',
  'labelFr',
  'labelEn',
  'textFr',
  'textEn',
  'source',
  'officialText',
  'subject',
] as const;

export const MAP_AREA_COLUMNS = ['id', 'kind', 'nameFr', 'nameEn', 'left', 'top', 'right', 'bottom', 'source'] as const;
export const MAP_OUTLINE_COLUMNS = ['area', 'kind', 'path'] as const;
export const MAP_POINT_COLUMNS = ['establishment', 'area', 'x', 'y', 'note'] as const;

export type SourceColumn = (typeof SOURCE_COLUMNS)[number];
export type SubjectColumn = (typeof SUBJECT_COLUMNS)[number];
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];
export type ProjectColumn = (typeof PROJECT_COLUMNS)[number];
export type TotalColumn = (typeof TOTAL_COLUMNS)[number];
export type AliasColumn = (typeof ALIAS_COLUMNS)[number];
export type DispHistoryColumn = (typeof DISP_HISTORY_COLUMNS)[number];
export type CorrectionColumn = (typeof CORRECTION_COLUMNS)[number];
export type EventColumn = (typeof EVENT_COLUMNS)[number];
export type MapAreaColumn = (typeof MAP_AREA_COLUMNS)[number];
export type MapOutlineColumn = (typeof MAP_OUTLINE_COLUMNS)[number];
export type MapPointColumn = (typeof MAP_POINT_COLUMNS)[number];
