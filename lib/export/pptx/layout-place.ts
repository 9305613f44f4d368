import type { Lang } from '#lib/i18n/bilingual';
import { shapeLook, solid } from './fill';
import type { Colour, Place } from './look';
import type { Holder, Shape } from './shape';
import { LOCALES } from './text';
import { el, xmlText } from './xml';

/** A place of a layout: what is put there takes this look. */
export type LayoutPlace = {
  readonly holder: Holder;
  readonly place: Place;
  /** Its name, and what it says while it is empty. */
  readonly prompt: string;
  readonly points: number;
  readonly colour: Colour;
  readonly anchor: 't' | 'ctr' | 'b';
  readonly align?: 'l' | 'r';
};

const numberField = (lang: Lang): string =>
  el(
    'a:fld',
    { id: '{6C1F2A52-0E5B-4B6C-9D0A-3C1E5D0A7B11}', type: 'slidenum' },
    el('a:rPr', { lang: LOCALES[lang] }),
    el('a:t', {}, '‹#›'),
  );

/** What stands in a place for a slide's number: PowerPoint writes the number itself. */
export const numberParagraph = (lang: Lang): string => el('a:p', {}, numberField(lang));

const promptParagraph = (prompt: string, lang: Lang): string =>
  el('a:p', {}, el('a:r', {}, el('a:rPr', { lang: LOCALES[lang] }), el('a:t', {}, xmlText(prompt))));

const fontOf = ({ type }: Holder): string => (type === 'title' || type === 'ctrTitle' ? '+mj-lt' : '+mn-lt');

/** A place as a shape of the layout or the master. */
export const layoutPlace =
  ({ holder, place, prompt, points, colour, anchor, align }: LayoutPlace, lang: Lang): Shape =>
  (id) =>
    el(
      'p:sp',
      {},
      el(
        'p:nvSpPr',
        {},
        el('p:cNvPr', { id, name: prompt }),
        el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
        el('p:nvPr', {}, el('p:ph', holder)),
      ),
      shapeLook(place, { fill: undefined }),
      el(
        'p:txBody',
        {},
        el('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, el('a:normAutofit', {})),
        el(
          'a:lstStyle',
          {},
          el(
            'a:lvl1pPr',
            { marL: 0, indent: 0, algn: align },
            el('a:buNone', {}),
            el('a:defRPr', { sz: points * 100 }, solid(colour), el('a:latin', { typeface: fontOf(holder) })),
          ),
        ),
        holder.type === 'sldNum' ? numberParagraph(lang) : promptParagraph(prompt, lang),
      ),
    );
