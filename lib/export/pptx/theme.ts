import { BODY_FONT, COLOURS, HEAD_FONT } from './look';
import { el, xmlDocument } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const colour = (name: string, hex: string): string => el(`a:${name}`, {}, el('a:srgbClr', { val: hex }));

/** Paper, ink, one red; the deeper bands follow as accents. Links are ink: they are underlined anyway. */
const colourScheme = (): string =>
  el(
    'a:clrScheme',
    { name: 'Surnombre' },
    colour('dk1', COLOURS.ink),
    colour('lt1', COLOURS.paper),
    colour('dk2', COLOURS.mute),
    colour('lt2', COLOURS.rule),
    colour('accent1', COLOURS.over),
    colour('accent2', COLOURS.place),
    colour('accent3', COLOURS['band-2']),
    colour('accent4', COLOURS['band-3']),
    colour('accent5', COLOURS['band-4']),
    colour('accent6', COLOURS['band-5']),
    colour('hlink', COLOURS.ink),
    colour('folHlink', COLOURS.mute),
  );

const font = (name: string, typeface: string): string =>
  el(`a:${name}`, {}, el('a:latin', { typeface }), el('a:ea', { typeface: '' }), el('a:cs', { typeface: '' }));

const PLACEHOLDER = el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }));
const thrice = (one: string): string => one.repeat(3);

/** No gradients, no shadows; the schema asks for three of each. */
const formatScheme = (): string =>
  el(
    'a:fmtScheme',
    { name: 'Surnombre' },
    el('a:fillStyleLst', {}, thrice(PLACEHOLDER)),
    el('a:lnStyleLst', {}, thrice(el('a:ln', { w: 9525 }, PLACEHOLDER))),
    el('a:effectStyleLst', {}, thrice(el('a:effectStyle', {}, el('a:effectLst', {})))),
    el('a:bgFillStyleLst', {}, thrice(PLACEHOLDER)),
  );

/** The theme of slides and of notes. */
export const theme = (): string =>
  xmlDocument(
    el(
      'a:theme',
      { 'xmlns:a': MAIN, name: 'Surnombre' },
      el(
        'a:themeElements',
        {},
        colourScheme(),
        el('a:fontScheme', { name: 'Surnombre' }, font('majorFont', HEAD_FONT), font('minorFont', BODY_FONT)),
        formatScheme(),
      ),
    ),
  );
