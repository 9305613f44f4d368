import type { Deck } from '#lib/export/deck';
import type { Lang } from '#lib/i18n/bilingual';
import { pptxText } from '#lib/i18n/pptx';
import { findingSlide } from './finding-slide';
import { numberParagraph } from './layout-place';
import { findingLayout, HOLDERS, slideMaster, titleLayout } from './layouts';
import { emu, SLIDE_HEIGHT, SLIDE_WIDTH } from './look';
import { presentationType, SLIDE_NAMESPACES } from './namespaces';
import { NOTES_SIZE, notesMaster, notesPage } from './notes-pages';
import { officeLink, officePackage, type Part } from './office-package';
import { packageLinks, propertyParts } from './properties';
import type { Shape } from './shape';
import { shapeTree } from './shape-tree';
import type { SlideDraft } from './slide-draft';
import { theme } from './theme';
import { titleSlide } from './title-slide';
import { el, xmlDocument } from './xml';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const PRESENTATION = 'ppt/presentation.xml';
const LAYOUTS = { title: 'ppt/slideLayouts/slideLayout1.xml', finding: 'ppt/slideLayouts/slideLayout2.xml' } as const;
const themePath = (number: number): string => `ppt/theme/theme${number}.xml`;
const slidePath = (number: number): string => `ppt/slides/slide${number}.xml`;

const themePart = (number: number): Part => ({
  path: themePath(number),
  contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
  content: theme(),
});

function masterParts(lang: Lang): Part[] {
  const layouts = Object.entries(LAYOUTS).map(([id, to]) => ({ id, type: officeLink('slideLayout'), to }));
  const layoutPart = (path: string, content: string): Part => ({
    ...{ path, content, contentType: presentationType('slideLayout') },
    links: [{ id: 'rId1', type: officeLink('slideMaster'), to: MASTER }],
  });
  return [
    {
      path: MASTER,
      contentType: presentationType('slideMaster'),
      content: slideMaster(lang, Object.keys(LAYOUTS)),
      links: [...layouts, { id: 'theme', type: officeLink('theme'), to: themePath(1) }],
    },
    layoutPart(LAYOUTS.title, titleLayout(lang)),
    layoutPart(LAYOUTS.finding, findingLayout(lang)),
    themePart(1),
    {
      path: NOTES_MASTER,
      contentType: presentationType('notesMaster'),
      content: notesMaster(lang),
      links: [{ id: 'theme', type: officeLink('theme'), to: themePath(2) }],
    },
    themePart(2),
  ];
}

/** PowerPoint counts the slides itself, also after some were moved. */
const slideNumber =
  (lang: Lang): Shape =>
  (id) =>
    el(
      'p:sp',
      {},
      el(
        'p:nvSpPr',
        {},
        el('p:cNvPr', { id, name: pptxText[lang].numberPlace }),
        el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
        el('p:nvPr', {}, el('p:ph', HOLDERS.number)),
      ),
      el('p:spPr', {}),
      el('p:txBody', {}, el('a:bodyPr', {}), el('a:lstStyle', {}), numberParagraph(lang)),
    );

function slideParts(draft: SlideDraft, number: number, lang: Lang): Part[] {
  const shapes = [...draft.shapes, ...(draft.layout === 'finding' ? [slideNumber(lang)] : [])];
  const notes = `ppt/notesSlides/notesSlide${number}.xml`;
  return [
    {
      path: slidePath(number),
      contentType: presentationType('slide'),
      content: xmlDocument(
        el(
          'p:sld',
          SLIDE_NAMESPACES,
          el('p:cSld', {}, shapeTree(shapes)),
          el('p:clrMapOvr', {}, el('a:masterClrMapping', {})),
        ),
      ),
      links: [
        { id: 'rIdLayout', type: officeLink('slideLayout'), to: LAYOUTS[draft.layout] },
        { id: 'rIdNotes', type: officeLink('notesSlide'), to: notes },
        ...draft.links,
      ],
    },
    {
      path: notes,
      contentType: presentationType('notesSlide'),
      content: notesPage(draft.notes, lang),
      links: [
        { id: 'rIdMaster', type: officeLink('notesMaster'), to: NOTES_MASTER },
        { id: 'rIdSlide', type: officeLink('slide'), to: slidePath(number) },
      ],
    },
    ...draft.parts,
  ];
}

const FIRST_SLIDE_ID = 256;
const MASTER_ID = 2_147_483_648;

function presentationPart(slides: number): Part {
  const numbers = Array.from({ length: slides }, (_, index) => index + 1);
  const size = (w: number, h: number) => ({ cx: emu(w), cy: emu(h) });
  const content = el(
    'p:presentation',
    { ...SLIDE_NAMESPACES, saveSubsetFonts: 1 },
    el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: MASTER_ID, 'r:id': 'master' })),
    el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': 'notesMaster' })),
    el('p:sldIdLst', {}, ...numbers.map((one) => el('p:sldId', { id: FIRST_SLIDE_ID + one, 'r:id': `slide${one}` }))),
    el('p:sldSz', size(SLIDE_WIDTH, SLIDE_HEIGHT)),
    el('p:notesSz', size(NOTES_SIZE.w, NOTES_SIZE.h)),
  );
  return {
    path: PRESENTATION,
    contentType: presentationType('presentation.main'),
    content: xmlDocument(content),
    links: [
      { id: 'master', type: officeLink('slideMaster'), to: MASTER },
      { id: 'notesMaster', type: officeLink('notesMaster'), to: NOTES_MASTER },
      { id: 'theme', type: officeLink('theme'), to: themePath(1) },
      ...numbers.map((one) => ({ id: `slide${one}`, type: officeLink('slide'), to: slidePath(one) })),
    ],
  };
}

/**
 * The deck as a PowerPoint file (Office Open XML, transitional): text as text, charts as PowerPoint's own with their data sheet,
 * notes with what is to be said. The same deck gives the same bytes. A deck without slides is for the caller to refuse.
 */
export function deckPptx(deck: Deck): Uint8Array<ArrayBuffer> {
  const { lang, release } = deck;
  const drafts = [
    titleSlide(deck),
    ...deck.slides.map((slide, index) => findingSlide(slide, { lang, release, number: index + 2 })),
  ];
  const parts = [
    presentationPart(drafts.length),
    ...masterParts(lang),
    ...drafts.flatMap((draft, index) => slideParts(draft, index + 1, lang)),
    ...propertyParts(deck),
  ];
  return officePackage(parts, packageLinks(PRESENTATION));
}
