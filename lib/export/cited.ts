import type { IsoDate } from '#lib/domain/iso-date';
import type { Lang } from '#lib/i18n/bilingual';

/** What a page of ours is, in the words of CSL. */
export type CitedKind = 'dataset' | 'figure' | 'webpage';

/** A page, chart or release of Surnombre, to be cited. Who counted the figures stands in `note`: they are cited by their own source. */
export type Citation = {
  readonly kind: CitedKind;
  /** Letters, digits, `.` and `-`; other signs are dropped where a format wants a key. */
  readonly key: string;
  readonly title: string;
  /** The release the page was made from, and its date. */
  readonly release: string;
  readonly date: IsoDate;
  /** Absolute. */
  readonly url: string;
  readonly lang: Lang;
  /** Where the figures come from. Empty: none said. */
  readonly note: string;
};

/** The author of every page of ours: no person. */
export const AUTHOR = 'Surnombre';
