import type { ChartLinks } from '#lib/charts/chart-links';
import type { Slide } from '#lib/export/deck';
import type { DeckAt } from '#lib/export/deck-at';
import { qrCode } from '#lib/export/qr-code';
import type { Lang } from '#lib/i18n/bilingual';
import type { Dataset } from './dataset';

type WithoutCode<S> = S extends Slide ? Omit<S, 'code'> : never;
/** A slide whose address is not yet drawn as a code: that is the slow part, and lists of slides need none. */
export type DraftSlide = WithoutCode<Slide>;

/** What every maker of slides is told. */
export type Telling = { readonly data: Dataset; readonly at: DeckAt; readonly lang: Lang; readonly links: ChartLinks };

export const telling = (data: Dataset, at: DeckAt): Telling => ({ data, at, lang: at.lang, links: at.links });

export const finished = (draft: DraftSlide): Slide => ({ ...draft, code: qrCode(draft.address) });
