import type { Grade, SourceKind } from '#lib/domain/source';

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

export type SourceRow = Readonly<Record<Exclude<(typeof SOURCE_COLUMNS)[number], 'kind' | 'grade'>, string>> & {
  readonly kind: SourceKind;
  readonly grade: Grade;
};

export const MINISTRY = 'Ministère de la Justice';
/** Licence of the ministry's figures wherever they were read; the words around them stay their authors'. */
export const OPEN_LICENCE = 'Licence Ouverte 2.0';
export const FIGURES_ONLY = 'figures only; text all rights reserved';
