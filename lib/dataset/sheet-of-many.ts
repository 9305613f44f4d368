import { sheetDensity } from '#lib/charts/sheet-density';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { IsoDate } from '#lib/domain/iso-date';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import type { People } from '#lib/domain/units';
import { qrCode } from '#lib/export/qr-code';
import type { Sheet, SheetPlace } from '#lib/export/sheet-spec';
import { longDate, monthYear } from '#lib/format/date';
import { count } from '#lib/format/number';
import { ofQuantity } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { sheetText } from '#lib/i18n/sheet';
import { sheetNotes } from '#lib/i18n/sheet-notes';
import type { Dataset } from './dataset';
import { capacityLines, densitiesUntil, isOverfull } from './sheet-ratio';
import { nextRelease, sourceWords } from './sheet-words';

/** What the sheets of a directorate and of the country do not share. */
export type ManyPrisons = Pick<Sheet, 'title' | 'place' | 'parts' | 'ranking' | 'bands' | 'staff'> & {
  readonly ratio: CapacityRatio;
  /** As the sentence names it. */
  readonly shortTitle: string;
  /** Where norm places differ from the operational ones. */
  readonly norm: CapacityRatio | undefined;
  readonly excess: Quantity<People>;
  /** Days on which other prisons came under it. */
  readonly breaks: readonly IsoDate[];
  /** How many wings the people above capacity leave out. */
  readonly uncounted: number;
};

/** In units of the drawing. */
const CHART_HEIGHT = 110;

/** The sheet of a subject with many prisons, at the date of its ratio. */
export function sheetOfMany(data: Dataset, of: ManyPrisons, at: SheetPlace): Sheet {
  const { lang } = at;
  const { title, place, parts, ranking, bands, staff, ratio } = of;
  const { subject, date } = ratio;
  const densities = densitiesUntil(data, subject, date);
  return {
    ...at,
    ...{ title, place, parts, ranking, bands, staff, date },
    ...sentences(of, lang),
    lines: capacityLines({ ...of, without: '' }, lang),
    chart: sheetDensity({ densities, lang, height: CHART_HEIGHT, breaks: of.breaks }),
    chartHeading: sheetText[lang].chart(densities[0]?.date.slice(0, 4) ?? ''),
    clocks: [],
    paragraphs: [],
    silent: [...silencesOfMany(of, lang), sheetNotes[lang].ownUnchecked, sheetNotes[lang].notEndorsed],
    source: sourceWords(data, ratio.detained.figure?.source, lang),
    next: nextRelease(date, lang),
    howTo: sheetText[lang].howToHand,
    release: data.release.id,
    code: qrCode(at.address),
  };
}

function sentences({ shortTitle, ratio }: ManyPrisons, lang: Lang): Pick<Sheet, 'headline' | 'isOver' | 'lead'> {
  const text = sheetText[lang];
  const { detained, places, density } = ratio;
  const per100 = density.quantity;
  return {
    headline: isKnown(per100)
      ? text.per100(shortTitle, count(per100.value, lang))
      : { before: shortTitle, accent: '', after: '' },
    isOver: isOverfull(ratio),
    lead: text.lead(longDate(ratio.date, lang), {
      held: ofQuantity(detained.quantity, 'people', lang),
      places: ofQuantity(places.quantity, 'places', lang),
    }),
  };
}

/** What a figure of many prisons does not say. */
export function silencesOfMany(
  { ratio, norm, uncounted, breaks }: Pick<ManyPrisons, 'ratio' | 'norm' | 'uncounted' | 'breaks'>,
  lang: Lang,
): string[] {
  const notes = sheetNotes[lang];
  return [
    notes.average,
    norm === undefined ? notes.normSame : notes.normSays(ofQuantity(norm.density.quantity, 'percent', lang)),
    notes.oneDay(longDate(ratio.date, lang)),
    ...(uncounted === 0 ? [] : [notes.uncountedNumber(count(uncounted, lang))]),
    ...breaks.map((date) => notes.boundaries(monthYear(date, lang))),
    notes.notACell,
  ];
}
