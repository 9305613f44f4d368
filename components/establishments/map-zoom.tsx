import { CROWDED, type MapTarget } from '#lib/charts/map-layout';
import type { At } from '#lib/charts/path';
import type { Lang } from '#lib/i18n/bilingual';
import { mapText } from '#lib/i18n/map';
import { isClosest, type MapWindow } from './use-map-window';

type Props = {
  readonly lang: Lang;
  readonly window: MapWindow;
  /** The prison being read: what is enlarged stays around it. */
  readonly at: At | undefined;
};

/** Places that have a button of their own; the others are in the list. */
const FIRST = [CROWDED, 'hauts-de-france'];

/** Nearer, further, and straight to a place: nothing needs dragging. */
export function MapZoom({ lang, window, at }: Props) {
  const text = mapText[lang];
  const { frame, zoom } = window;
  const go = (id: string) => {
    const target = frame.targets.find((one) => one.id === id);
    if (target !== undefined) window.show(target.box);
  };
  const first = FIRST.flatMap((id) => frame.targets.find((one) => one.id === id) ?? []);
  return (
    <div className="map-zoom">
      <button type="button" aria-label={text.zoomOut} disabled={zoom === 1} onClick={() => window.step(-1, at)}>
        −
      </button>
      <button type="button" aria-label={text.zoomIn} disabled={isClosest(zoom)} onClick={() => window.step(1, at)}>
        +
      </button>
      <button type="button" onClick={window.showAll}>
        {text.whole}
      </button>
      {first.map((target) => (
        <button key={target.id} className="map-zoom-first" type="button" onClick={() => go(target.id)}>
          {target.name}
        </button>
      ))}
      <label>
        <span>{text.places}</span>
        <select value="" onChange={(event) => go(event.target.value)}>
          <option value="">{text.placesAny}</option>
          <Options targets={frame.targets.filter(({ isOverseas }) => !isOverseas)} />
          <optgroup label={text.overseas}>
            <Options targets={frame.targets.filter(({ isOverseas }) => isOverseas)} />
          </optgroup>
        </select>
      </label>
    </div>
  );
}

const Options = ({ targets }: { readonly targets: readonly MapTarget[] }) =>
  targets.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
