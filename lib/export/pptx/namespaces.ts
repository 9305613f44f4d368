/** Prefixes that a slide, a layout or a master declares. */
export const SLIDE_NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

export const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const TABLE_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/table';
export const SHEET_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The content type of a part of a presentation: `slide`, `slideMaster`, `presentation.main`… */
export const presentationType = (part: string): string =>
  `application/vnd.openxmlformats-officedocument.presentationml.${part}+xml`;
