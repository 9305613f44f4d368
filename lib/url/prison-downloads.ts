import type { IsoDate } from '#lib/domain/iso-date';
import type { SubjectId } from '#lib/domain/subject';

/** The API's answers that hold a prison's figures since a date: its own ratios, those of its wings, its record. */
export function prisonDownloads(prison: SubjectId, from: IsoDate) {
  const ratios = (asked: Readonly<Record<string, string>>) => `/api/v1/ratios?${new URLSearchParams(asked)}`;
  return {
    csv: ratios({ subject: prison, from, limit: '1000', format: 'csv' }),
    wingsCsv: ratios({ within: prison, kind: 'wing', from, limit: '1000', format: 'csv' }),
    json: ratios({ subject: prison, from, limit: '1000' }),
    subject: `/api/v1/subjects/${encodeURIComponent(prison)}`,
  } as const;
}
