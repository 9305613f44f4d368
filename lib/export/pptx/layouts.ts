import type { Lang } from '#lib/i18n/bilingual';
import { pptxText } from '#lib/i18n/pptx';
import { shapeLook, solid } from './fill';
import { type LayoutPlace, layoutPlace } from './layout-place';
import { type Colour, MARGIN, type Place, SLIDE_WIDTH, TEXT_WIDTH } from './look';
import { SLIDE_NAMESPACES } from './namespaces';
import type { Holder, Shape } from './shape';
import { shapeTree } from './shape-tree';
import { el, xmlDocument } from './xml';

/** The places a slide fills, by their number in the layout. */
export const HOLDERS = {
  title: { type: 'title' },
  mainTitle: { type: 'ctrTitle' },
  mainSubtitle: { type: 'subTitle', idx: 1 },
  subtitle: { type: 'body', idx: 13 },
  source: { type: 'body', idx: 14 },
  number: { type: 'sldNum', idx: 12 },
} as const satisfies Record<string, Holder>;

/** The code in the corner; the hairline and the source stop before it. */
const CODE_SIZE = 1.05;
export const CODE_PLACE: Place = { x: SLIDE_WIDTH - MARGIN - CODE_SIZE, y: 6.22, w: CODE_SIZE, h: CODE_SIZE };
/** What is beside the code. */
export const FOOT_WIDTH = TEXT_WIDTH - CODE_SIZE - 0.3;
/** From the subtitle to the foot. */
export const STAGE: Place = { x: MARGIN, y: 2.15, w: TEXT_WIDTH, h: 3.85 };

const FOOT_RULE = 6.52;

const box =
  (place: Place, fill: Colour, name: string): Shape =>
  (id) =>
    el(
      'p:sp',
      {},
      el('p:nvSpPr', {}, el('p:cNvPr', { id, name }), el('p:cNvSpPr', {}), el('p:nvPr', { userDrawn: 1 })),
      shapeLook(place, { fill }),
    );

/** Three bars crossing a line, red above it: the site's mark. */
function mark(x: number, y: number): Shape[] {
  const bars = [0.34, 0.62, 0.48].map((height, index) => ({ at: x + 0.12 + index * 0.32, height }));
  return [
    ...bars.map(({ at }) => box({ x: at, y: y + 0.66, w: 0.2, h: 0.4 }, 'place', 'Surnombre')),
    ...bars.map(({ at, height }) => box({ x: at, y: y + 0.64 - height, w: 0.2, h: height }, 'over', 'Surnombre')),
    box({ x, y: y + 0.63, w: 1.08, h: 0.035 }, 'ink', 'Surnombre'),
  ];
}

function titlePlaces(lang: Lang): readonly LayoutPlace[] {
  const text = pptxText[lang];
  const look = { colour: 'ink', anchor: 'b' } as const;
  return [
    {
      ...look,
      holder: HOLDERS.mainTitle,
      place: { x: 0.9, y: 1.9, w: 11.4, h: 2.1 },
      prompt: text.titlePlace,
      points: 48,
    },
    {
      ...look,
      holder: HOLDERS.mainSubtitle,
      place: { x: 0.9, y: 4.2, w: 8.6, h: 0.9 },
      prompt: text.subtitlePlace,
      points: 20,
      colour: 'mute',
      anchor: 't',
    },
  ];
}

function findingPlaces(lang: Lang): readonly LayoutPlace[] {
  const text = pptxText[lang];
  const low = { y: FOOT_RULE + 0.1, h: 0.68 };
  return [
    {
      ...{ holder: HOLDERS.title, prompt: text.titlePlace, points: 32, colour: 'ink', anchor: 'b' },
      place: { x: MARGIN, y: 0.4, w: TEXT_WIDTH, h: 1.1 },
    },
    {
      ...{ holder: HOLDERS.subtitle, prompt: text.subtitlePlace, points: 16, colour: 'mute', anchor: 't' },
      place: { x: MARGIN, y: 1.57, w: TEXT_WIDTH, h: 0.55 },
    },
    {
      ...{ holder: HOLDERS.source, prompt: text.sourcePlace, points: 12, colour: 'mute', anchor: 't' },
      place: { x: MARGIN, ...low, w: FOOT_WIDTH - 0.7 },
    },
    {
      ...{ holder: HOLDERS.number, prompt: text.numberPlace, points: 12, colour: 'mute', anchor: 't', align: 'r' },
      place: { x: MARGIN + FOOT_WIDTH - 0.6, ...low, w: 0.6 },
    },
  ];
}

type Layout = { readonly name: string; readonly type: 'title' | 'titleOnly'; readonly shapes: readonly Shape[] };

const layout = ({ name, type, shapes }: Layout): string =>
  xmlDocument(
    el(
      'p:sldLayout',
      { ...SLIDE_NAMESPACES, type, preserve: 1 },
      el('p:cSld', { name }, shapeTree(shapes)),
      el('p:clrMapOvr', {}, el('a:masterClrMapping', {})),
    ),
  );

/** The first slide. */
export const titleLayout = (lang: Lang): string =>
  layout({
    name: pptxText[lang].titlePlace,
    type: 'title',
    shapes: [...mark(0.9, 0.75), ...titlePlaces(lang).map((one) => layoutPlace(one, lang))],
  });

/** Every other slide: a headline that tells the finding, room for it, and the foot. */
export const findingLayout = (lang: Lang): string =>
  layout({
    name: pptxText[lang].chart,
    type: 'titleOnly',
    shapes: [
      box({ x: MARGIN, y: FOOT_RULE, w: FOOT_WIDTH, h: 0.012 }, 'rule', 'Surnombre'),
      ...findingPlaces(lang).map((one) => layoutPlace(one, lang)),
    ],
  });

const COLOUR_MAP = {
  ...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
  ...{ accent1: 'accent1', accent2: 'accent2', accent3: 'accent3', accent4: 'accent4', accent5: 'accent5' },
  ...{ accent6: 'accent6', hlink: 'hlink', folHlink: 'folHlink' },
} as const;
export const colourMap = (): string => el('p:clrMap', COLOUR_MAP);

const textStyle = (name: string, points: number, isHead: boolean): string =>
  el(
    name,
    {},
    el(
      'a:lvl1pPr',
      { marL: 0, indent: 0, algn: 'l' },
      el('a:lnSpc', {}, el('a:spcPct', { val: isHead ? 92_000 : 100_000 })),
      el('a:buNone', {}),
      el(
        'a:defRPr',
        { sz: points * 100, b: isHead ? 1 : undefined },
        solid('ink'),
        el('a:latin', { typeface: isHead ? '+mj-lt' : '+mn-lt' }),
      ),
    ),
  );

/** What both layouts share: paper, and the styles of text. `layouts` are ids of relationships. */
export function slideMaster(lang: Lang, layouts: readonly string[]): string {
  const [title, , , number] = findingPlaces(lang);
  const places = [title, number].flatMap((one) => (one === undefined ? [] : [layoutPlace(one, lang)]));
  const ground = el('p:bg', {}, el('p:bgPr', {}, solid('paper'), el('a:effectLst', {})));
  const ids = layouts.map((id, index) => el('p:sldLayoutId', { id: 2_147_483_650 + index, 'r:id': id }));
  return xmlDocument(
    el(
      'p:sldMaster',
      SLIDE_NAMESPACES,
      el('p:cSld', {}, ground, shapeTree(places)),
      colourMap(),
      el('p:sldLayoutIdLst', {}, ...ids),
      el(
        'p:txStyles',
        {},
        textStyle('p:titleStyle', 32, true),
        textStyle('p:bodyStyle', 20, false),
        el('p:otherStyle', {}),
      ),
    ),
  );
}
