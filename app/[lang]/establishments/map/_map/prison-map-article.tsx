import { MapLegend } from '#components/establishments/map/map-legend';
import { type MapLink, StaticMap } from '#components/establishments/map/static-map';
import { SourceLine } from '#components/figures/source-line';
import { FRAME_NAMES } from '#lib/charts/frame';
import { mapData } from '#lib/charts/map-dots';
import type { Dataset } from '#lib/dataset/dataset';
import type { EstablishmentList, ListedPrison } from '#lib/dataset/establishment-list';
import type { SourceId } from '#lib/domain/source';
import { longDate } from '#lib/format/date';
import { listedCount, listedDensity } from '#lib/format/listed';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { licenceName } from '#lib/i18n/licences';
import { mapText } from '#lib/i18n/map';
import { establishmentPath } from '#lib/url/establishment-path';
import { pagePath, sourcePath } from '#lib/url/page-path';

type Props = { readonly data: Dataset; readonly list: EstablishmentList; readonly lang: Lang };

/** The map at the newest date, drawn on the server: whole without JavaScript, on paper and in any cache. */
export function PrisonMapArticle({ data, list, lang }: Props) {
  const text = mapText[lang];
  const date = longDate(list.date, lang);
  const source = list.prisons[0]?.ratio.detained.figure?.source;
  const ministry = source && data.sources.get(source);
  return (
    <article>
      <p className="kicker">{text.title}</p>
      <h1 className="mt-2 max-w-[28em]">
        {text.headline(date, count(list.atLeast150, lang), count(list.prisons.length, lang))}
      </h1>
      <p className="measure mt-3 text-mute">
        {text.alternative} <a href={pagePath(lang, '/establishments')}>{text.toTable}</a> ·{' '}
        <a href={pagePath(lang, '/establishments?view=map')}>{text.interactive}</a>
      </p>
      <p className="map-skip mt-3">
        <a href="#after-map">{text.pastMap}</a>
      </p>
      <section className="map-frame" aria-label={text.label(date)}>
        <StaticMap data={mapData(data.map, lang)} {...drawnOf(list, lang)} />
        {FRAME_NAMES.map((name) => (
          <div key={name} className={`map-${name}`}>
            <MapLegend lang={lang} name={name} />
          </div>
        ))}
      </section>
      <section id="after-map" className="prose mt-6">
        {ministry && <SourceLine source={ministry} lang={lang} date={list.date} />}
        <MapNotes data={data} list={list} lang={lang} />
      </section>
    </article>
  );
}

function drawnOf({ prisons }: EstablishmentList, lang: Lang) {
  const links = new Map<string, MapLink>(
    prisons.map((prison) => [prison.id, { href: establishmentPath(prison.id, lang), title: titleOf(prison, lang) }]),
  );
  const numbers = new Map(
    prisons.map(
      ({
        id,
        counts: {
          band,
          numbers: { held },
        },
      }) => [id as string, { ...(held === undefined ? {} : { held }), ...(band === undefined ? {} : { band }) }],
    ),
  );
  return { links, numbers };
}

/** Name, density, people held for places. */
function titleOf({ name, counts }: ListedPrison, lang: Lang): string {
  const text = mapText[lang];
  const { detained, places } = counts.whole;
  return text.titleOf({
    name,
    density: listedDensity(counts.density, lang),
    held: listedCount(detained, lang),
    places: listedCount(places, lang),
  });
}

/** Prisons without a density and why; where points are doubtful; whose outlines these are. */
function MapNotes({ data, list, lang }: Props) {
  const text = mapText[lang];
  const without = list.prisons.filter(({ counts }) => counts.band === undefined);
  return (
    <>
      <h2>{text.withoutTitle}</h2>
      <ul>
        {without.map(({ id, name, counts }) => (
          <li key={id}>
            <a href={establishmentPath(id, lang)}>{name}</a> · {listedDensity(counts.density, lang)}
          </li>
        ))}
      </ul>
      <h2>{text.pointNotes}</h2>
      <p>{text.insets}</p>
      <p>{text.lavau}</p>
      <p>
        {text.outlines}{' '}
        {OUTLINE_SOURCES.flatMap((id) => data.sources.get(id) ?? []).map(({ id, publisher, licence }) => (
          <span key={id}>
            <a href={sourcePath(id, lang)}>{publisher}</a> ({licenceName(licence, lang)}).{' '}
          </span>
        ))}
      </p>
    </>
  );
}

const OUTLINE_SOURCES = ['ign-france-geojson' as SourceId, 'natural-earth-50m' as SourceId];
