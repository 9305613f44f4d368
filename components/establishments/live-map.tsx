import { useCallback, useMemo, useState } from 'react';
import { MapLegend } from '#components/establishments/map/map-legend';
import { type MapData, mapDots } from '#lib/charts/map-dots';
import type { IsoDate } from '#lib/domain/iso-date';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { list } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { listViewsText } from '#lib/i18n/list-views';
import { mapText } from '#lib/i18n/map';
import type { ListedView } from './listed-view';
import { LiveDots } from './live-dots';
import { MapPanel } from './map-panel';
import { MapZoom } from './map-zoom';
import { useRowWords } from './row-words';
import { useLoaded } from './use-loaded';
import { useMapWindow } from './use-map-window';
import { ViewStatus } from './view-status';

type Props = { readonly lang: Lang; readonly view: ListedView };

async function fetchMap(lang: Lang): Promise<MapData> {
  const answer = await fetch(`/${lang}/establishments/map/places`);
  if (!answer.ok) throw new Error(`the map answered ${answer.status}`);
  return (await answer.json()) as MapData;
}

export function LiveMap({ lang, view }: Props) {
  const load = useCallback(() => fetchMap(lang), [lang]);
  const { value, failed, retry } = useLoaded(load);
  if (value === undefined) return <ViewStatus {...{ lang, failed, retry }} words={listViewsText[lang]} />;
  return <LoadedMap lang={lang} view={view} data={value} />;
}

/** The prisons shown as dots: one tab stop, arrows in the order of the list; a panel reads the dot that is pointed at, tapped or focused. */
function LoadedMap({ lang, view, data }: Props & { readonly data: MapData }) {
  const text = mapText[lang];
  const words = useRowWords(view);
  const [chosen, setChosen] = useState<string>();
  const window = useMapWindow(data.frames);
  const { name, frame, zoom } = window;
  const positions = data.positions[name];
  const dots = useMemo(() => mapDots({ ...view, positions, name }), [view, positions, name]);
  const read = chosen !== undefined && view.shown.includes(chosen) ? chosen : undefined;
  const date = longDate(view.date as IsoDate, lang);
  const undrawn = view.shown.filter((id) => positions[id] === undefined).map((id) => words.get(id)?.name ?? id);
  return (
    <section className="map-live" aria-label={text.label(date)}>
      <MapZoom lang={lang} window={window} at={read === undefined ? undefined : positions[read]} />
      <div ref={window.attach} className="map-window" style={{ aspectRatio: `${frame.width} / ${frame.height}` }}>
        <LiveDots {...{ dots, words, frame, zoom, read }} order={view.shown} label={text.titleOf} onRead={setChosen} />
      </div>
      <div className="map-side">
        <MapPanel lang={lang} words={read === undefined ? undefined : words.get(read)} date={date} />
        <p className="map-hint">
          {view.shown.length === 0 ? text.none : text.count(count(dots.length, lang), date)} {text.tapHint} {text.hint}{' '}
          {undrawn.length > 0 && text.notDrawn(list(undrawn, lang))}
        </p>
      </div>
      <div className="map-key">
        <MapLegend lang={lang} name={name} grow={Math.sqrt(zoom)} />
      </div>
    </section>
  );
}
