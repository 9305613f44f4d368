import { partChartId } from '#lib/charts/chart-url';
import { isKnown } from '#lib/domain/quantity';
import type { Subject } from '#lib/domain/subject';
import { saidPlace } from '#lib/export/said-place';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { deckText } from '#lib/i18n/deck';
import { sheetText } from '#lib/i18n/sheet';
import { areaName } from './area-name';
import type { Telling } from './deck-draft';
import type { DeckParts } from './deck-parts';
import { countsLead, type DeckPlace } from './deck-place';
import { DEFINITIONS_SLIDE, definitionsSlide, silentSlide } from './deck-plain-words';
import { aboveSlide, densitySlide, hasDensity, heldSlide, stateSlide } from './deck-said';
import { DIRECTORATE_CHARTS } from './directorate-charts';
import { boundaryMoves } from './directorate-moves';
import { type DirectoratePage, directoratePage } from './directorate-page';
import { silencesOfMany } from './sheet-of-many';

/** The deck of a directorate; undefined without any count of it. */
export function directorateParts(directorate: Subject, told: Telling): DeckParts | undefined {
  const { data, lang } = told;
  const of = directoratePage(data, directorate);
  if (of === undefined) return undefined;
  const place = placeOf(of, told);
  const said = { place, told };
  const density = hasDensity(place) ? densitySlide(said) : stateSlide(said, [place.lead]);
  const figures = [density, heldSlide(said) ?? [], aboveSlide(said) ?? []].flat();
  const breaks = [...new Set(boundaryMoves(data, directorate.id).map(({ date }) => date))];
  const { ratio, norm, excess } = of;
  const silences = silencesOfMany({ ratio, norm, uncounted: excess.uncounted.length, breaks }, lang);
  const silent = silentSlide(place, [...silences, sheetText[lang].staffCountryOnly], told);
  return {
    title: directorate.name[lang],
    subtitle: [sheetText[lang].prisons(of.units.prisons.length), deckText[lang].stateOn(longDate(of.date, lang))].join(
      ' · ',
    ),
    texts: [...figures, silent, definitionsSlide(told)],
    ready: [
      ...figures.map(({ id }) => id),
      ...DIRECTORATE_CHARTS.map((part) => partChartId('directorate-', directorate.id, part)),
      silent.id,
      DEFINITIONS_SLIDE,
    ],
    more: [],
  };
}

function placeOf({ directorate, ratio, excess, before, change }: DirectoratePage, { lang }: Telling): DeckPlace {
  const text = sheetText[lang];
  const name = areaName(directorate, lang);
  const per100 = ratio.density.quantity;
  const finding = isKnown(per100)
    ? text.per100(name, count(per100.value, lang))
    : { before: name, accent: '', after: '' };
  return {
    id: directorate.id,
    title: directorate.name[lang],
    name,
    where: saidPlace(directorate, undefined, lang),
    finding: finding.before + finding.accent + finding.after,
    lead: countsLead(ratio, lang),
    ratio,
    above: excess.quantity,
    without: '',
    hasUnits: true,
    since: before && { date: before.date, change },
    chart: partChartId('directorate-', directorate.id, ''),
  };
}
