import { chartAddress, chartPage, chartPart, prisonUnitOf } from '#lib/charts/chart-url';
import type { ChartSpec } from '#lib/charts/spec';
import { isWingType, type SubjectId } from '#lib/domain/subject';
import { chartMeaning } from '#lib/export/chart-meaning';
import { spokenChart } from '#lib/export/chart-sentence';
import { withSmallInitial } from '#lib/export/spoken-place';
import { capitalised } from '#lib/format/words';
import { deckText } from '#lib/i18n/deck';
import { WING_TYPE_NAMES } from '#lib/i18n/wing-type-names';
import { areaName } from './area-name';
import type { DraftSlide, Telling } from './deck-draft';
import { staffSources } from './deck-staff-sources';
import { directorateNamed } from './directorate-directory';
import { fullName } from './full-name';
import { shortName } from './short-name';
import { siteChart } from './site-charts';

/** A chart of the site as a slide; what is said of it is its own computed sentence. */
function chartSlide(spec: ChartSpec, told: Telling): DraftSlide {
  const { at, lang } = told;
  const address = at.origin + chartAddress(spec.id, lang);
  const source = staffSources(spec.id, told) ?? spec.source.text;
  const words = alone(spec, told);
  const meaning = chartMeaning([spec.subtitle, ...spec.table.columns.map(({ label }) => label)], lang);
  return {
    kind: 'chart',
    id: spec.id,
    headline: words.headline,
    subtitle: words.subtitle,
    source,
    notes: spokenChart({ sentence: words.sentence, meaning, source, address }, lang),
    address,
    spec,
  };
}

type Words = Pick<ChartSpec, 'headline' | 'subtitle' | 'sentence'>;

/** On its page a chart need not say of which prison, directorate or type of wing it is; on a slide it stands alone. */
function alone(spec: ChartSpec, told: Telling): Words {
  return wingAlone(spec, told) ?? areaAlone(spec, told) ?? spec;
}

function wingAlone({ id, headline, subtitle, sentence }: ChartSpec, { data, lang }: Telling): Words | undefined {
  const unit = data.subjects.get((prisonUnitOf(id) ?? '') as SubjectId);
  const prison = unit?.kind === 'wing' && unit.parent !== undefined ? data.subjects.get(unit.parent) : undefined;
  if (unit === undefined || prison === undefined) return undefined;
  // The only wing of a prison is drawn under the prison's own name.
  if (!headline.startsWith(unit.name[lang])) return undefined;
  const name = fullName(data, unit.id, lang);
  return {
    headline: `${shortName(prison)}, ${withSmallInitial(headline)}`,
    subtitle: `${name}. ${subtitle}`,
    sentence: `${name}. ${sentence}`,
  };
}

/** Charts of a part of the country name it in their subtitle; in a hall the headline is what is read. */
function areaAlone({ id, headline, subtitle, sentence }: ChartSpec, told: Telling): Words | undefined {
  const name = areaOf(id, told);
  if (name === undefined || headline.startsWith(name)) return undefined;
  const text = deckText[told.lang];
  const [first, said] = [headline, sentence].map((words) => text.finding(name, withSmallInitial(words)));
  return { headline: first ?? headline, subtitle, sentence: said ?? sentence };
}

function areaOf(chart: string, { data, lang }: Telling): string | undefined {
  const page = chartPage(chart)?.id ?? '';
  const directorate = chartPart('directorate-', page, chart) === undefined ? undefined : directorateNamed(data, page);
  if (directorate !== undefined) return areaName(directorate, lang);
  const isOfType = chartPart('wing-type-', page, chart) !== undefined && isWingType(page);
  return isOfType ? capitalised(WING_TYPE_NAMES[lang][page]) : undefined;
}

/** The chart of an id as a slide; undefined for an id that no page draws. */
export function chartSlideOf(id: string, told: Telling): DraftSlide | undefined {
  const spec = siteChart(told.data, id, told.links);
  return spec === undefined ? undefined : chartSlide(spec, told);
}
