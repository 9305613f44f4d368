import { partChartId } from '#lib/charts/chart-url';
import { absent, isKnown, type Quantity } from '#lib/domain/quantity';
import { type SubjectId, WING_TYPES } from '#lib/domain/subject';
import type { People } from '#lib/domain/units';
import { saidPlace } from '#lib/export/said-place';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { deckText } from '#lib/i18n/deck';
import { sheetText } from '#lib/i18n/sheet';
import type { Telling } from './deck-draft';
import type { DeckParts } from './deck-parts';
import { countsLead, type DeckPlace } from './deck-place';
import { DEFINITIONS_SLIDE, definitionsSlide, silentSlide } from './deck-plain-words';
import { aboveSlide, densitySlide, heldSlide, saidId } from './deck-said';
import { type Overview, overview } from './overview';
import { CHART_IDS } from './overview-charts';
import { ratioAt } from './ratios';
import { silencesOfMany } from './sheet-of-many';
import { STAFFING_CHART_IDS } from './staffing-charts';
import { wingTypePage } from './wing-type-page';

const FRANCE = 'fr' as SubjectId;

/** The national deck, in its order. */
const READY: readonly string[] = [
  saidId(FRANCE, 'density'),
  'national',
  'density',
  saidId(FRANCE, 'above'),
  'exposure',
  'bands',
  'missing-places',
  'wing-types',
  'staffing-rates',
  `words-${FRANCE}.silent`,
  DEFINITIONS_SLIDE,
];

/** Undefined without an official ratio. */
export function countryParts(told: Telling): DeckParts | undefined {
  const { data, lang } = told;
  const now = overview(data);
  if (now === undefined) return undefined;
  const place = placeOf(now, told);
  const said = { place, told };
  const norm = ratioAt(data, { subject: FRANCE, date: now.date, definition: 'norm' });
  const silences = silencesOfMany(
    {
      ratio: now.ratio,
      norm: norm && isKnown(norm.places.quantity) ? norm : undefined,
      uncounted: now.surnombre?.chosen.derivation?.missing.length ?? 0,
      breaks: [],
    },
    lang,
  );
  const texts = [
    densitySlide(said),
    heldSlide(said) ?? [],
    aboveSlide(said) ?? [],
    silentSlide(place, silences, told),
    definitionsSlide(told),
  ];
  const types = WING_TYPES.filter((type) => wingTypePage(data, type) !== undefined);
  const charts = [...CHART_IDS, ...STAFFING_CHART_IDS, ...types.map((type) => partChartId('wing-type-', type, ''))];
  return {
    title: deckText[lang].country,
    subtitle: deckText[lang].stateOn(longDate(now.date, lang)),
    texts: texts.flat(),
    ready: READY,
    more: charts.filter((id) => !READY.includes(id)),
  };
}

function placeOf({ ratio, surnombre, yearBefore, change }: Overview, { data, lang }: Telling): DeckPlace {
  const subject = data.subjects.get(FRANCE);
  if (subject === undefined) throw new Error('the dataset has no subject fr');
  const per100 = ratio.density.quantity;
  const { before, accent, after } = sheetText[lang].per100(
    subject.name[lang],
    isKnown(per100) ? count(per100.value, lang) : '',
  );
  return {
    id: FRANCE,
    title: subject.name[lang],
    name: subject.name[lang],
    where: saidPlace(subject, undefined, lang),
    finding: before + accent + after,
    lead: countsLead(ratio, lang),
    ratio,
    above: (surnombre?.chosen.quantity ?? absent('not-collected')) as Quantity<People>,
    without: '',
    hasUnits: true,
    since: yearBefore && { date: yearBefore.date, change: change.detained },
    chart: 'national',
  };
}
