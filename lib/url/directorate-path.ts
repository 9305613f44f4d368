import type { IsoDate } from '#lib/domain/iso-date';
import type { SubjectId } from '#lib/domain/subject';
import type { Lang } from '#lib/i18n/bilingual';
import { pagePath } from './page-path';

/** A directorate's page: `/fr/directorates/disp-paris`. */
export const directoratePath = (id: SubjectId, lang: Lang): string =>
  pagePath(lang, `/directorates/${encodeURIComponent(id)}`);

/** A wing type's page: `/fr/wing-types/ma`. */
export const wingTypePath = (type: string, lang: Lang): string => pagePath(lang, `/wing-types/${type}`);

const ratios = (asked: Readonly<Record<string, string>>) =>
  `/api/v1/ratios?${new URLSearchParams({ ...asked, limit: '1000' })}`;

/** The API's answers that hold a directorate's figures: its counts since a date, its prisons and wings at the newest. */
export function directorateDownloads(
  id: SubjectId,
  { from, date }: { readonly from: IsoDate; readonly date: IsoDate },
) {
  return {
    csv: ratios({ subject: id, from, format: 'csv' }),
    json: ratios({ subject: id, from }),
    prisonsCsv: ratios({ within: id, kind: 'establishment', date, format: 'csv' }),
    wingsCsv: ratios({ within: id, kind: 'wing', date, format: 'csv' }),
    subject: `/api/v1/subjects/${encodeURIComponent(id)}`,
  } as const;
}

/** The same for a wing type of the country: as published, as our own sum, and its wings. */
export function wingTypeDownloads(type: string, { from, date }: { readonly from: IsoDate; readonly date: IsoDate }) {
  const subject = `fr.${type}`;
  return {
    publishedCsv: ratios({ subject, from: '2000-01-01', format: 'csv' }),
    ownCsv: ratios({ subject, definition: 'wings', from, format: 'csv' }),
    wingsCsv: ratios({ type, kind: 'wing', date, format: 'csv' }),
    subject: `/api/v1/subjects/${encodeURIComponent(subject)}`,
  } as const;
}
