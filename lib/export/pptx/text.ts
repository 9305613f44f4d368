import type { Lang } from '#lib/i18n/bilingual';
import { solid } from './fill';
import type { Colour } from './look';
import { el, xmlText } from './xml';

/** The languages PowerPoint checks the spelling in, and screen readers speak. */
export const LOCALES: Readonly<Record<Lang, string>> = { fr: 'fr-FR', en: 'en-GB' };

export type TextLook = {
  /** In points; undefined as the place of the layout has it. */
  readonly points?: number;
  readonly colour?: Colour;
  readonly isBold?: boolean;
  /** The font of headlines and of key figures. */
  readonly isHead?: boolean;
};
export type Run = TextLook & {
  readonly text: string;
  /** The id of the relationship to the address it leads to. */
  readonly link?: string;
};
export type Paragraph = {
  readonly runs: readonly Run[];
  readonly align?: 'left' | 'centre' | 'right';
  readonly isListed?: boolean;
  /** Room after it, in points. */
  readonly after?: number;
};

const ALIGN = { left: 'l', centre: 'ctr', right: 'r' } as const;

/** Is the first letter of a script that runs to the left (Arabic, Hebrew…)? */
const RUNS_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

function run({ text, points, colour, isBold, isHead, link }: Run, lang: Lang): string {
  const properties = el(
    'a:rPr',
    { lang: LOCALES[lang], sz: points === undefined ? undefined : points * 100, b: isBold === true ? 1 : undefined },
    colour === undefined ? '' : solid(colour),
    isHead === undefined ? '' : el('a:latin', { typeface: isHead ? '+mj-lt' : '+mn-lt' }),
    link === undefined ? '' : el('a:hlinkClick', { 'r:id': link }),
  );
  return el('a:r', {}, properties, el('a:t', {}, xmlText(text)));
}

/** A list is set by a hanging indent of 0.25 inch, as in PowerPoint's own. */
const LISTED = { marL: 285_750, indent: -285_750 };

/** A paragraph of a text, in its language. */
export function paragraph({ runs, align, isListed, after }: Paragraph, lang: Lang): string {
  const isLeftward = RUNS_LEFT.test(runs.map(({ text }) => text).join(''));
  const side = align ?? (isLeftward ? 'right' : undefined);
  const attributes = {
    ...(isListed === true ? LISTED : {}),
    algn: side && ALIGN[side],
    rtl: isLeftward ? 1 : undefined,
  };
  const room = after === undefined ? '' : el('a:spcAft', {}, el('a:spcPts', { val: Math.round(after * 100) }));
  const bullet =
    isListed === true ? el('a:buFont', { typeface: 'Arial' }) + el('a:buChar', { char: '–' }) : el('a:buNone', {});
  return el('a:p', {}, el('a:pPr', attributes, room, bullet), ...runs.map((one) => run(one, lang)));
}

/** Plain text as paragraphs, one a line. */
export const linesOf = (text: string, look: TextLook = {}): Paragraph[] =>
  text.split(/\r?\n/).map((line) => ({ runs: [{ ...look, text: line }] }));

/** What stands in a shape; a text too long for it is set smaller by PowerPoint rather than run out of the slide. */
export function textBody(paragraphs: readonly Paragraph[], lang: Lang, anchor?: 't' | 'ctr' | 'b'): string {
  const body = el('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, el('a:normAutofit', {}));
  return body + el('a:lstStyle', {}) + paragraphs.map((one) => paragraph(one, lang)).join('');
}
