import type { Lang } from '#lib/i18n/bilingual';
import { solid } from './fill';
import type { Colour } from './look';
import { LOCALES, type TextLook } from './text';
import { el, xmlText } from './xml';

type ChartTextLook = Pick<TextLook, 'points' | 'isBold'> & { readonly colour: Colour };

/** Labels are never broken within a word for want of room. */
const ONE_LINE = el('a:bodyPr', { wrap: 'none' });

const properties = (name: string, look: ChartTextLook, lang?: Lang): string =>
  el(
    name,
    { lang: lang && LOCALES[lang], sz: (look.points ?? 14) * 100, b: look.isBold === true ? 1 : 0 },
    solid(look.colour),
    el('a:latin', { typeface: '+mn-lt' }),
  );

/** How texts of an axis or of labels look. */
export const chartTextLook = (look: ChartTextLook): string =>
  el(
    'c:txPr',
    {},
    ONE_LINE,
    el('a:lstStyle', {}),
    el('a:p', {}, el('a:pPr', {}, properties('a:defRPr', look)), el('a:endParaRPr', { lang: 'en-US' })),
  );

/** A written label, lines as paragraphs. */
export const chartRichText = (text: string, look: ChartTextLook, lang: Lang): string =>
  el(
    'c:tx',
    {},
    el(
      'c:rich',
      {},
      ONE_LINE,
      el('a:lstStyle', {}),
      ...text
        .split('\n')
        .map((line) => el('a:p', {}, el('a:r', {}, properties('a:rPr', look, lang), el('a:t', {}, xmlText(line))))),
    ),
  );
