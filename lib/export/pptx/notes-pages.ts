import type { Lang } from '#lib/i18n/bilingual';
import { pptxText } from '#lib/i18n/pptx';
import { shapeLook } from './fill';
import { colourMap } from './layouts';
import type { Place } from './look';
import { SLIDE_NAMESPACES } from './namespaces';
import type { Shape } from './shape';
import { shapeTree } from './shape-tree';
import { linesOf, textBody } from './text';
import { el, xmlDocument } from './xml';

/** A sheet of notes: 7.5 × 10 inches, the slide above, the words below. */
export const NOTES_SIZE = { w: 7.5, h: 10 } as const;
const IMAGE: Place = { x: 0.75, y: 0.7, w: 6, h: 3.375 };
const WORDS: Place = { x: 0.75, y: 4.4, w: 6, h: 4.9 };

const image =
  (name: string): Shape =>
  (id) =>
    el(
      'p:sp',
      {},
      el(
        'p:nvSpPr',
        {},
        el('p:cNvPr', { id, name }),
        el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
        el('p:nvPr', {}, el('p:ph', { type: 'sldImg' })),
      ),
      shapeLook(IMAGE, { fill: undefined, line: { colour: 'ink', points: 0.75 } }),
    );

const words =
  (name: string, text: string, lang: Lang): Shape =>
  (id) =>
    el(
      'p:sp',
      {},
      el(
        'p:nvSpPr',
        {},
        el('p:cNvPr', { id, name }),
        el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
        el('p:nvPr', {}, el('p:ph', { type: 'body', idx: 1 })),
      ),
      shapeLook(WORDS, { fill: undefined }),
      el('p:txBody', {}, textBody(linesOf(text, { points: 12 }), lang)),
    );

const shapes = (text: string, lang: Lang): string =>
  shapeTree([image(pptxText[lang].picture), words(pptxText[lang].notes, text, lang)]);

/** What all sheets of notes share. */
export const notesMaster = (lang: Lang): string =>
  xmlDocument(el('p:notesMaster', SLIDE_NAMESPACES, el('p:cSld', {}, shapes(pptxText[lang].notes, lang)), colourMap()));

/** What is said with a slide. */
export const notesPage = (text: string, lang: Lang): string =>
  xmlDocument(
    el(
      'p:notes',
      SLIDE_NAMESPACES,
      el('p:cSld', {}, shapes(text, lang)),
      el('p:clrMapOvr', {}, el('a:masterClrMapping', {})),
    ),
  );
