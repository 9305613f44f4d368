import type { Lang } from '#lib/i18n/bilingual';
import { FONT_SIZE, FRAME_WIDTH, type FrameName, type Frames, inBothFrames } from './frame';
import type { Edges, MapArea, PrisonMap } from './map-plane';
import { MAP_SLOTS, type MapBox } from './map-slots';
import { textWidth } from './text-width';

/** An area drawn at a place of the frame: `view` is what of the area's own units the box shows, to the same scale both ways. */
export type MapPlace = {
  readonly id: string;
  /** The area whose outlines are drawn. */
  readonly plane: string;
  /** Its name over the box, in one or two lines; none for the mainland. */
  readonly label: readonly string[];
  readonly box: MapBox;
  readonly view: MapBox;
};
/** What a reader can be led to: a region of the mainland, or a territory overseas. */
export type MapTarget = {
  readonly id: string;
  readonly name: string;
  readonly isOverseas: boolean;
  readonly box: MapBox;
};
export type MapFrame = {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly places: readonly MapPlace[];
  /** On the mainland, what the inset shows larger. */
  readonly elsewhere: MapBox;
  readonly targets: readonly MapTarget[];
};

const MAINLAND = 'metropole';
/** The one region whose prisons stand too close together: it has an inset. */
export const CROWDED = 'ile-de-france';
/** Around the outermost prison of an inset, in its own units. */
const AROUND = 2;
/** Around a coast, as a share of the area: its outermost dot is not cut. */
const MARGIN = 0.04;
const LINE_HEIGHT = 1.12;

/** The map laid out in both frames, names in one language. */
export const mapFrames = (map: PrisonMap, lang: Lang): Frames<MapFrame> =>
  inBothFrames((name) => mapFrame(map, name, lang));

function mapFrame(map: PrisonMap, name: FrameName, lang: Lang): MapFrame {
  const slots = MAP_SLOTS[name];
  const fontSize = FONT_SIZE[name];
  const planes = map.areas.filter(({ kind }) => kind === 'plane');
  const mainland = planes.find(({ id }) => id === MAINLAND);
  const crowded = crowdedEdges(map);
  if (mainland === undefined || crowded === undefined) throw new Error('the map has no mainland or no crowded region');
  const labelled = ({ id, name: names }: MapArea, plane: string, { slot, edges }: Fitted) =>
    placeOf({ id, plane, label: linesOf(names[lang], slot.width, fontSize), slot, edges, fontSize });
  const region = map.areas.find(({ id }) => id === CROWDED) ?? mainland;
  const main = placeOf({
    id: MAINLAND,
    plane: MAINLAND,
    label: [],
    slot: slots.mainland,
    edges: mainland.edges,
    fontSize,
  });
  const inset = labelled(region, MAINLAND, { slot: slots.crowded, edges: crowded });
  const overseas = planes.flatMap((area) => {
    const slot = slots.overseas[area.id];
    return slot === undefined ? [] : [labelled(area, area.id, { slot, edges: withMargin(area.edges) })];
  });
  return {
    width: FRAME_WIDTH[name],
    height: slots.height,
    fontSize,
    places: [main, inset, ...overseas],
    elsewhere: boxIn(main, edgesOf(inset.view)),
    targets: targetsOf(map, { main, inset, overseas }, lang),
  };
}

/** The part of the crowded region where its prisons are. */
function crowdedEdges({ areas, points }: PrisonMap): Edges | undefined {
  const region = areas.find(({ id }) => id === CROWDED);
  if (region === undefined) return areas.find(({ id }) => id === MAINLAND)?.edges;
  const { left, top, right, bottom } = region.edges;
  const inside = points.filter(
    ({ area, x, y }) => area === MAINLAND && x >= left && x <= right && y >= top && y <= bottom,
  );
  const edge = (pick: (...values: number[]) => number, axis: 'x' | 'y') => pick(...inside.map((point) => point[axis]));
  return {
    left: edge(Math.min, 'x') - AROUND,
    top: edge(Math.min, 'y') - AROUND,
    right: edge(Math.max, 'x') + AROUND,
    bottom: edge(Math.max, 'y') + AROUND,
  };
}

function withMargin({ left, top, right, bottom }: Edges): Edges {
  const [x, y] = [(right - left) * MARGIN, (bottom - top) * MARGIN];
  return { left: left - x, top: top - y, right: right + x, bottom: bottom + y };
}

type Fitted = { readonly slot: MapBox; readonly edges: Edges };
type Placing = Omit<MapPlace, 'box' | 'view'> & Fitted & { readonly fontSize: number };

/** Fits the edges into the slot under its label, in the middle, as large as both sides allow. */
function placeOf({ id, plane, label, slot, edges, fontSize }: Placing): MapPlace {
  const taken = label.length === 0 ? 0 : label.length * fontSize * LINE_HEIGHT + 4;
  const box = { x: slot.x, y: slot.y + taken, width: slot.width, height: slot.height - taken };
  const [width, height] = [edges.right - edges.left, edges.bottom - edges.top];
  const unit = Math.max(width / box.width, height / box.height);
  const view = { width: box.width * unit, height: box.height * unit };
  return {
    id,
    plane,
    label,
    box,
    view: { ...view, x: edges.left - (view.width - width) / 2, y: edges.top - (view.height - height) / 2 },
  };
}

/** A name in one line, or in the two whose longer one is shortest. */
function linesOf(name: string, width: number, fontSize: number): readonly string[] {
  if (textWidth(name, fontSize) <= width) return [name];
  const breaks = [...name.matchAll(/[ -]/g)].map(({ index }) => index + 1);
  const halves = breaks.map((at) => [name.slice(0, at).trim(), name.slice(at)] as const);
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, fontSize)));
  return halves.toSorted((a, b) => longest(a) - longest(b))[0] ?? [name];
}

const edgesOf = ({ x, y, width, height }: MapBox): Edges => ({ left: x, top: y, right: x + width, bottom: y + height });

/** Edges of an area's units as a box of the frame. */
function boxIn({ box, view }: MapPlace, { left, top, right, bottom }: Edges): MapBox {
  const scale = box.width / view.width;
  return {
    x: box.x + (left - view.x) * scale,
    y: box.y + (top - view.y) * scale,
    width: (right - left) * scale,
    height: (bottom - top) * scale,
  };
}

type Placed = { readonly main: MapPlace; readonly inset: MapPlace; readonly overseas: readonly MapPlace[] };

/** Regions, then territories; those that have an inset, by their inset. */
function targetsOf({ areas }: PrisonMap, { main, inset, overseas }: Placed, lang: Lang): MapTarget[] {
  return areas.flatMap(({ id, kind, name, edges }): MapTarget[] => {
    const target = { id, name: name[lang], isOverseas: kind === 'plane' };
    const own = [inset, ...overseas].find((place) => place.id === id);
    if (own !== undefined) return [{ ...target, box: own.box }];
    return kind === 'region' ? [{ ...target, box: boxIn(main, edges) }] : [];
  });
}
