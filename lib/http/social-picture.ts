import type { Telling } from '#lib/dataset/deck-draft';
import { saidFigure, wholeName } from '#lib/dataset/said-figure';
import { articlePicture, chartPicture, placePicture, wingTypePicture } from '#lib/dataset/social-place';
import { pageWords } from '#lib/dataset/social-words';
import { traceFigure } from '#lib/dataset/trace-figure';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import type { SourceId } from '#lib/domain/source';
import type { TopicKey } from '#lib/domain/trace';
import { saidValue } from '#lib/export/said-value';
import { saidSources, writtenSentence } from '#lib/export/say-it';
import type { SocialPicture } from '#lib/export/social/social-picture';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { capitalised } from '#lib/format/words';
import { chartText } from '#lib/i18n/charts';
import { measureLabel } from '#lib/i18n/measure-label';
import { sourcesText } from '#lib/i18n/sources';
import { type FigureSegments, parseFigurePath } from '#lib/url/figure-path';
import { isProblemSlug, PROBLEM_TYPES } from './problem-types';

/** The picture a name asks for (lib/url/social-path); undefined for a name of none of our charts and pages. */
export function socialPicture(name: string, told: Telling): SocialPicture | undefined {
  if (name.startsWith('chart-')) return chartPicture(name.slice('chart-'.length), told);
  if (!name.startsWith('page-')) return undefined;
  const path = name.slice('page-'.length).replaceAll('~', '/');
  return pagePicture(path, told);
}

/** A sheet, and a ready deck, look like the page they belong to. */
function pagePicture(path: string, told: Telling): SocialPicture | undefined {
  const [folder = '', id = '', ...rest] = path.replace(/(^|\/)sheet$/, '').split('/');
  if (path === '' || path === 'sheet') return placePicture('fr', told);
  if (id !== '' && rest.length === 0) {
    const known = onePicture(folder, id, told);
    if (known !== undefined) return known;
  }
  if (folder === 'figures')
    return figurePicture({ subject: id, measure: rest[0] ?? '', date: rest[1] ?? '' }, rest, told);
  return wordsPicture(path, told);
}

function onePicture(folder: string, id: string, told: Telling): SocialPicture | undefined {
  const article = told.data.articles.get(id as SourceId);
  switch (folder) {
    case 'establishments':
    case 'directorates':
      return article === undefined && id !== 'fr' ? placePicture(id, told) : undefined;
    case 'articles':
      return article && articlePicture(article, told);
    case 'present':
      return article === undefined ? placePicture(id, told) : articlePicture(article, told);
    case 'wing-types':
      return wingTypePicture(id, told);
    case 'sources':
      return sourcePicture(id as SourceId, told);
    case 'problems':
      return isProblemSlug(id) ? problemPicture(id, told) : undefined;
    default:
      return undefined;
  }
}

type Words = Pick<SocialPicture, 'headline' | 'meaning'> & Partial<SocialPicture>;

const plain = ({ lang, data }: Telling, words: Words): SocialPicture => ({
  ...{ lang, kicker: '', number: undefined, chart: undefined, caption: '', source: '', release: data.release.id },
  ...words,
});

function sourcePicture(id: SourceId, told: Telling): SocialPicture | undefined {
  const { data, lang } = told;
  const source = data.sources.get(id);
  if (source === undefined) return undefined;
  const text = sourcesText[lang];
  const meaning = text.pageDescription(source.title, count(data.figuresFrom(id).length, lang));
  return plain(told, { headline: text.pageTitle(source.publisher), meaning });
}

function problemPicture(slug: keyof typeof PROBLEM_TYPES, told: Telling): SocialPicture {
  const { title, explanation } = PROBLEM_TYPES[slug][told.lang];
  return plain(told, { headline: title, meaning: explanation });
}

/** A page with words of its own; its chart, where one says most of it, brings its source along. */
function wordsPicture(path: string, told: Telling): SocialPicture | undefined {
  const words = pageWords(`/${path}`, told.data, told.lang);
  if (words === undefined) return undefined;
  const chart = words.chart === undefined ? undefined : chartPicture(words.chart, told);
  const drawn = chart === undefined ? {} : { chart: chart.chart, caption: chart.meaning, source: chart.source };
  return plain(told, { headline: words.title, meaning: words.description, ...drawn });
}

/** One figure: the number, of what, and who published it. */
function figurePicture(segments: FigureSegments, rest: readonly string[], told: Telling): SocialPicture | undefined {
  const { data, lang } = told;
  const key = rest.length === 2 ? parseFigurePath(segments) : undefined;
  const trace = key && traceFigure(data, key);
  if (key === undefined || trace === undefined) return undefined;
  const said = saidFigure(trace, { data, lang, address: '' });
  const [day, value] = [longDate(key.date, lang), saidValue(said, lang)];
  const what = capitalised(measureLabel(key.measure, key.definition, lang));
  const isNumber = trace.quantity.kind !== 'absent';
  return plain(told, {
    kicker: wholeName(data, trace.subject, lang),
    ...(isNumber
      ? { number: { text: value, tone: isOverfull(key, trace.quantity) ? ('over' as const) : ('ink' as const) } }
      : {}),
    headline: isNumber ? what : `${what}. ${capitalised(value)}`,
    meaning: writtenSentence(said, lang).trim(),
    source: chartText[lang].source(saidSources(said, lang), day),
  });
}

/** More people than places; other measures have no line to be above. */
const isOverfull = ({ measure }: TopicKey, quantity: Quantity): boolean =>
  measure === 'density' && isKnown(quantity) && quantity.value > 100;
