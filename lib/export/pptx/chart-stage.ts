import { shownEvents } from '#lib/charts/event-marks';
import type { BarsSpec, ChartSpec, SeriesSpec } from '#lib/charts/spec';
import type { ChartSlide } from '#lib/export/deck';
import { capitalised } from '#lib/format/words';
import { chartText } from '#lib/i18n/charts';
import { pptxText } from '#lib/i18n/pptx';
import { staffingChartText } from '#lib/i18n/staffing-charts';
import { barsChart } from './bars-chart';
import type { InDeck } from './finding-slide';
import { FOOT_WIDTH, STAGE } from './layouts';
import type { Place } from './look';
import { CHART_NAMESPACE } from './namespaces';
import { chartPart, type NativeChart } from './native-chart';
import { officeLink, type Part } from './office-package';
import { pictogram } from './pictogram';
import { seriesChart } from './series-chart';
import { graphic, textBox } from './shape';
import type { Stage } from './slide-stage';
import { type TableText, tableData } from './table';
import { linesOf } from './text';
import { type Sheet, workbook } from './workbook';
import { el } from './xml';

const CHART = 'rIdChart';
const WORKBOOK = 'rIdWorkbook';
const READING_HEIGHT = 0.5;
/** Signs that the two lines under the chart hold. */
const MOST_READING = 300;

const CHART_PLACE: Place = { ...STAGE, h: STAGE.h };

/** Where the numbers are from, on a sheet of their own: a workbook is often carried on without its slide. */
function sourceSheet({ spec, headline, subtitle, source, address }: ChartSlide, release: string): Sheet {
  const text = pptxText[spec.lang];
  const lines = [headline, subtitle, spec.sentence, source, text.release(release), address, text.sheetNote];
  return { rows: [...lines, ...spec.notes.map((note) => note.text)].map((line) => [line]) };
}

function nativeStage(chart: NativeChart, slide: ChartSlide, { lang, number, release }: InDeck): Omit<Stage, 'notes'> {
  const book: Part = {
    path: `ppt/embeddings/data${number}.xlsx`,
    content: workbook(chart.sheet, sourceSheet(slide, release), lang),
  };
  const part: Part = {
    path: `ppt/charts/chart${number}.xml`,
    contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    content: chartPart(chart, WORKBOOK, lang),
    links: [{ id: WORKBOOK, type: officeLink('package'), to: book.path }],
  };
  const data = el(
    'a:graphicData',
    { uri: CHART_NAMESPACE },
    el('c:chart', { 'xmlns:c': CHART_NAMESPACE, 'r:id': CHART }),
  );
  return {
    shapes: [graphic(CHART_PLACE, { name: chart.name, alt: slide.spec.sentence, data })],
    links: [{ id: CHART, type: officeLink('chart'), to: part.path }],
    parts: [part, book],
  };
}

/** Points on a scale that is cut off have no bar that would be true: their table says all of it. */
function tableStage({ table, sentence, lang }: BarsSpec): Omit<Stage, 'notes'> {
  const numeric = (column: number): boolean => table.columns[column]?.numeric === true;
  const cells = (row: readonly { readonly text: string }[]): TableText[] =>
    row.map(({ text }, column) => ({ text, isNumber: numeric(column) }));
  const head = cells(
    table.columns.map(({ label, unit }) => ({ text: unit === undefined ? label : `${label} (${unit})` })),
  );
  const points = table.columns.length > 3 || table.rows.length > 10 ? 11 : 14;
  const data = tableData({ head, rows: table.rows.map(cells), points }, CHART_PLACE, lang);
  return {
    shapes: [graphic(CHART_PLACE, { name: pptxText[lang].table, alt: sentence, data })],
    links: [],
    parts: [],
  };
}

const isCutOff = ({ rows }: BarsSpec): boolean => rows.some(({ dot, from }) => dot !== undefined || from > 0);

/** No chart of nothing: the sentence says why. */
function sentenceStage({ sentence, lang }: ChartSpec): Omit<Stage, 'notes'> {
  const words = linesOf(sentence, { points: 24, colour: 'ink' });
  return { shapes: [textBox(CHART_PLACE, words, { name: pptxText[lang].meaning, lang })], links: [], parts: [] };
}

const isEmpty = (spec: ChartSpec): boolean =>
  (spec.kind === 'series' && spec.series.every(({ runs }) => runs.length === 0)) ||
  (spec.kind === 'bars' && spec.rows.length === 0);

function drawn(slide: ChartSlide, deck: InDeck): Omit<Stage, 'notes'> {
  const { spec } = slide;
  if (isEmpty(spec)) return sentenceStage(spec);
  switch (spec.kind) {
    case 'series':
      return nativeStage(seriesChart(spec), slide, deck);
    case 'bars':
      return isCutOff(spec) ? tableStage(spec) : nativeStage(barsChart(spec), slide, deck);
    case 'pictogram':
      return { shapes: pictogram(spec, CHART_PLACE), links: [], parts: [] };
  }
}

/** What is said under the site's drawing, without what is true of that drawing only. */
function remarks(spec: ChartSpec): string[] {
  const { ringed, ratesAxis } = staffingChartText[spec.lang];
  const [beforeValue = '', afterValue = ''] = ratesAxis('\0').split('\0');
  const isOfDrawing = (text: string) => text === ringed || (text.startsWith(beforeValue) && text.endsWith(afterValue));
  const texts = spec.notes.map(({ text }) => text);
  return spec.kind === 'bars' ? texts.filter((text) => !isOfDrawing(text)) : texts;
}

const eventLines = (spec: SeriesSpec): string[] =>
  shownEvents(spec).map(({ date, text, origin }) => `${chartText[spec.lang].labelled(date, text)} ${origin.text}`);

/** How PowerPoint's drawing differs from the site's. */
function differences(spec: ChartSpec): string[] {
  const text = pptxText[spec.lang];
  switch (spec.kind) {
    case 'series':
      return spec.claims.length > 0 ? [text.crosses] : [];
    case 'bars':
      return isCutOff(spec) ? [text.tableInstead] : [];
    case 'pictogram':
      return [text.drawnApart];
  }
}

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** A chart as PowerPoint's own, what is needed to read it under it, and the rest in the speaker's notes. */
export function chartStage(slide: ChartSlide, deck: InDeck): Stage {
  const { spec } = slide;
  const styles = spec.legend.map(({ label }) => label).join(' · ');
  const legend = styles === '' ? '' : `${capitalised(styles)}.`;
  const said = remarks(spec);
  const shown: string[] = [];
  for (const text of [...differences(spec), ...said, legend].filter((one) => one !== '')) {
    if ([...shown, text].join(' ').length <= MOST_READING) shown.push(text);
  }
  const place: Place = { ...STAGE, y: STAGE.y + STAGE.h - 0.02, w: FOOT_WIDTH, h: READING_HEIGHT };
  const reading = textBox(place, linesOf(shown.map(ended).join(' '), { points: 12, colour: 'mute' }), {
    name: pptxText[deck.lang].notes,
    lang: deck.lang,
  });
  const stage = drawn(slide, deck);
  return {
    ...stage,
    shapes: [...stage.shapes, ...(shown.length === 0 ? [] : [reading])],
    notes: ['', ...said, ...(legend === '' ? [] : [legend]), ...(spec.kind === 'series' ? eventLines(spec) : [])],
  };
}
