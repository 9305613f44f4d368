import type { Lang } from '#lib/i18n/bilingual';
import { offsetAndExtent, shapeLook } from './fill';
import type { Place } from './look';
import { type Paragraph, textBody } from './text';
import { el } from './xml';

/** A thing on a slide; the slide numbers them, in the order in which they are read. */
export type Shape = (id: number) => string;

/** The places of the layouts: what PowerPoint shows in its outline, and screen readers call by name. */
export type Holder =
  | { readonly type: 'title' | 'ctrTitle' }
  | { readonly type: 'subTitle' | 'body' | 'sldNum'; readonly idx: number };

/** PowerPoint's name of a shape in its selection pane, from the lang's catalogue; `id` keeps names apart. */
type Named = { readonly name: string; readonly lang: Lang };

/** A text in a place of the layout: where and how is for the layout to say. */
export const held =
  (holder: Holder, paragraphs: readonly Paragraph[], { name, lang }: Named): Shape =>
  (id) =>
    el(
      'p:sp',
      {},
      el(
        'p:nvSpPr',
        {},
        el('p:cNvPr', { id, name }),
        el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
        el('p:nvPr', {}, el('p:ph', holder)),
      ),
      el('p:spPr', {}),
      el('p:txBody', {}, textBody(paragraphs, lang)),
    );

/** Outside the layout's places no font is inherited that can be relied on. */
const inBodyFont = (one: Paragraph): Paragraph => ({
  ...one,
  runs: one.runs.map((run) => ({ isHead: false, ...run })),
});

/** A text in a place of its own. */
export const textBox =
  (place: Place, paragraphs: readonly Paragraph[], named: Named & { readonly anchor?: 't' | 'ctr' | 'b' }): Shape =>
  (id) =>
    el(
      'p:sp',
      {},
      el('p:nvSpPr', {}, el('p:cNvPr', { id, name: named.name }), el('p:cNvSpPr', { txBox: 1 }), el('p:nvPr', {})),
      shapeLook(place, { fill: undefined }),
      el('p:txBody', {}, textBody(paragraphs.map(inBodyFont), named.lang, named.anchor)),
    );

type Picture = { readonly name: string; readonly alt: string; readonly image: string; readonly link: string };

/** A picture that leads somewhere; `image` and `link` are ids of relationships. */
export const picture =
  (place: Place, { name, alt, image, link }: Picture): Shape =>
  (id) =>
    el(
      'p:pic',
      {},
      el(
        'p:nvPicPr',
        {},
        el('p:cNvPr', { id, name, descr: alt }, el('a:hlinkClick', { 'r:id': link })),
        el('p:cNvPicPr', {}, el('a:picLocks', { noChangeAspect: 1 })),
        el('p:nvPr', {}),
      ),
      el('p:blipFill', {}, el('a:blip', { 'r:embed': image }), el('a:stretch', {}, el('a:fillRect', {}))),
      el('p:spPr', {}, el('a:xfrm', {}, offsetAndExtent(place)), el('a:prstGeom', { prst: 'rect' }, el('a:avLst', {}))),
    );

type Graphic = { readonly name: string; readonly alt: string; readonly data: string };

/** A chart or a table; `data` is its `a:graphicData`. */
export const graphic =
  (place: Place, { name, alt, data }: Graphic): Shape =>
  (id) =>
    el(
      'p:graphicFrame',
      {},
      el(
        'p:nvGraphicFramePr',
        {},
        el('p:cNvPr', { id, name, descr: alt }),
        el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
        el('p:nvPr', {}),
      ),
      el('p:xfrm', {}, offsetAndExtent(place)),
      el('a:graphic', {}, data),
    );
