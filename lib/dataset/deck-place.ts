import { chartAddress } from '#lib/charts/chart-url';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { IsoDate } from '#lib/domain/iso-date';
import type { Quantity } from '#lib/domain/quantity';
import type { SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';
import type { People } from '#lib/domain/units';
import { saidSources } from '#lib/export/say-it';
import { longDate } from '#lib/format/date';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';
import { sheetText } from '#lib/i18n/sheet';
import type { Telling } from './deck-draft';

/** A prison, a directorate or the country at one date, as its slides tell it; texts are in the deck's language. */
export type DeckPlace = {
  readonly id: SubjectId;
  /** Whole: `Centre pénitentiaire de Fresnes`. */
  readonly title: string;
  /** What headlines begin with: `Fresnes`, with its month where its figures are old. */
  readonly name: string;
  /** With its preposition, for the notes. */
  readonly where: string;
  /** The density as people for 100 places, or why there is none. */
  readonly finding: string;
  readonly lead: string;
  readonly ratio: CapacityRatio;
  /** People above capacity, and the wings that this leaves out. */
  readonly above: Quantity<People>;
  readonly without: string;
  readonly hasUnits: boolean;
  /** People held since an earlier count. */
  readonly since: { readonly date: IsoDate; readonly change: Quantity<People> } | undefined;
  /** The chart of its series, which stands on its page. */
  readonly chart: string;
};

/** How many people for how many places, and on which day. */
export const countsLead = ({ date, detained, places }: CapacityRatio, lang: Lang): string =>
  sheetText[lang].lead(longDate(date, lang), {
    held: ofQuantity(detained.quantity, 'people', lang),
    places: ofQuantity(places.quantity, 'places', lang),
  });

/** The absolute address of the page that a chart stands on. */
export const pageAddress = (chart: string, { at, lang }: Telling): string =>
  (at.origin + chartAddress(chart, lang)).replace(/#.*/, '');

/** Who published the figures of a ratio, and where that was read, with their date. */
export function ratioSource({ detained, places, date }: CapacityRatio, told: Telling): string {
  const ids = [detained, places].flatMap(({ figure }) => figure?.source ?? []);
  return datedSource(ids, longDate(date, told.lang), told);
}

/** `Source : Ministère de la Justice, 1er juillet 2026`; the same publisher and reading place are said once. */
export function datedSource(ids: readonly SourceId[], date: string, { data, lang }: Telling): string {
  const sources = ids.flatMap((id) => data.sources.get(id) ?? []);
  const each = sources.map((source) => saidSources({ sources: [source] }, lang));
  return chartText[lang].source([...new Set(each)].join(', '), date);
}
