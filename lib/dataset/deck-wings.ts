import { prisonChartId } from '#lib/charts/chart-url';
import { isKnown } from '#lib/domain/quantity';
import { saidPlace } from '#lib/export/said-place';
import { withSmallInitial } from '#lib/export/spoken-place';
import { count } from '#lib/format/number';
import { sheetText } from '#lib/i18n/sheet';
import type { DraftSlide, Telling } from './deck-draft';
import { countsLead, type DeckPlace } from './deck-place';
import { aboveSlide, densitySlide, hasDensity, heldSlide } from './deck-said';
import { fullName } from './full-name';
import type { PrisonPage } from './prison-page';
import type { UnitLine } from './prison-wings';
import { shortName } from './short-name';

/**
 * The figures of each wing of a prison of several, for those who put a deck together; the ready deck shows its charts. A wing
 * without a density has none: its chart and the prison's first slide say why.
 */
export function wingSlides({ prison, units }: PrisonPage, told: Telling): readonly DraftSlide[] {
  if (units.wings.length < 2) return [];
  return units.wings
    .map((wing) => ({ place: placeOf(wing, prison, told), told }))
    .filter(({ place }) => hasDensity(place))
    .flatMap((said) => [densitySlide(said), heldSlide(said) ?? [], aboveSlide(said) ?? []].flat());
}

function placeOf(
  { subject, ratio, excess, before, change }: UnitLine,
  prison: PrisonPage['prison'],
  told: Telling,
): DeckPlace {
  const { data, lang } = told;
  const name = `${shortName(prison)}, ${withSmallInitial(subject.name[lang])}`;
  const density = ratio.density.quantity;
  const per100 = sheetText[lang].per100(name, isKnown(density) ? count(density.value, lang) : '');
  return {
    id: subject.id,
    title: fullName(data, subject.id, lang),
    name,
    where: saidPlace(subject, prison, lang),
    finding: per100.before + per100.accent + per100.after,
    lead: countsLead(ratio, lang),
    ratio,
    above: excess,
    without: '',
    hasUnits: false,
    since: before && { date: before.date, change },
    chart: prisonChartId(subject.id),
  };
}
