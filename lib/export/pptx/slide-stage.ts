import type { ClaimSlide, FigureSlide, Slide, WordsSlide } from '#lib/export/deck';
import { pptxText } from '#lib/i18n/pptx';
import { chartStage } from './chart-stage';
import type { InDeck } from './finding-slide';
import { STAGE } from './layouts';
import type { Place } from './look';
import { type Shape, textBox } from './shape';
import type { Furniture } from './slide-draft';
import { linesOf, type Paragraph } from './text';

/** What stands between the subtitle and the foot; `notes` are said with it. */
export type Stage = Furniture & { readonly notes: readonly string[] };

const only = (...shapes: readonly Shape[]): Stage => ({ shapes, links: [], parts: [], notes: [] });

/** A number as large as its room of so many inches lets it be. A digit of Cambria is 0.56 of its size wide. */
function numberPoints(number: string, inches: number, most: number): number {
  const fitting = (inches * 72) / (0.56 * Math.max(1, number.length));
  return Math.max(24, Math.min(most, Math.floor(fitting)));
}

const bigNumber = (number: string, inches: number, look: { most: number; colour: 'over' | 'ink' }): Paragraph[] => [
  {
    runs: [
      {
        text: number,
        points: numberPoints(number, inches, look.most),
        colour: look.colour,
        isBold: true,
        isHead: true,
      },
    ],
  },
];

function figureStage({ number, tone, meaning }: FigureSlide, { lang }: InDeck): Stage {
  const text = pptxText[lang];
  const place = { ...STAGE, h: 2 };
  const under = { ...STAGE, y: STAGE.y + 2.1, h: 1.7 };
  return only(
    textBox(place, bigNumber(number, STAGE.w, { most: 138, colour: tone }), { name: text.figure, lang, anchor: 'ctr' }),
    textBox(under, linesOf(meaning, { points: 28, colour: 'ink' }), { name: text.meaning, lang }),
  );
}

type Side = NonNullable<ClaimSlide['against']>;

const COLUMN = { width: 5.8, gap: 0.53 } as const;

function sideShape(
  { label, number, origin }: Side,
  place: Place,
  { lang, name }: { lang: InDeck['lang']; name: string },
): Shape {
  const paragraphs: Paragraph[] = [
    ...linesOf(label, { points: 18, colour: 'mute' }),
    ...bigNumber(number, place.w, { most: 66, colour: 'ink' }),
    ...linesOf(origin, { points: 16, colour: 'mute' }),
  ];
  return textBox(place, paragraphs, { name, lang });
}

function claimStage({ said, against, meaning }: ClaimSlide, { lang }: InDeck): Stage {
  const text = pptxText[lang];
  const left: Place = { ...STAGE, w: COLUMN.width, h: 2.35 };
  const right: Place = { ...left, x: STAGE.x + COLUMN.width + COLUMN.gap };
  const under: Place = { ...STAGE, y: STAGE.y + 2.5, h: 1.35 };
  return only(
    sideShape(said, left, { lang, name: text.said }),
    ...(against === undefined ? [] : [sideShape(against, right, { lang, name: text.against })]),
    textBox(under, linesOf(meaning, { points: 22, colour: 'ink', isBold: true }), { name: text.meaning, lang }),
  );
}

const LIST_POINTS = [24, 22, 20, 18, 16] as const;
/** A sign of Arial, a line and the room between items, as parts of the size. */
const LIST = { sign: 0.5, line: 1.2, between: 0.5 } as const;

/** The height of a list, in points. */
function listHeight(lines: readonly string[], points: number): number {
  const signs = (STAGE.w * 72) / (LIST.sign * points);
  const rows = lines.reduce((sum, line) => sum + Math.ceil(line.length / signs), 0);
  return points * (LIST.line * rows + LIST.between * lines.length);
}

function wordsStage({ lines }: WordsSlide, { lang }: InDeck): Stage {
  const points = LIST_POINTS.find((size) => listHeight(lines, size) <= STAGE.h * 72) ?? 14;
  const paragraphs = lines.map(
    (line): Paragraph => ({
      runs: [{ text: line, points, colour: 'ink' }],
      isListed: true,
      after: points * LIST.between,
    }),
  );
  return only(textBox(STAGE, paragraphs, { name: pptxText[lang].meaning, lang }));
}

export function slideStage(slide: Slide, deck: InDeck): Stage {
  switch (slide.kind) {
    case 'chart':
      return chartStage(slide, deck);
    case 'figure':
      return figureStage(slide, deck);
    case 'claim':
      return claimStage(slide, deck);
    case 'words':
      return wordsStage(slide, deck);
  }
}
