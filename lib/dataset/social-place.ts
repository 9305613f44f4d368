import { partChartId } from '#lib/charts/chart-url';
import type { Article } from '#lib/domain/article';
import { isKnown } from '#lib/domain/quantity';
import type { SocialPicture } from '#lib/export/social/social-picture';
import { verdictWords } from '#lib/export/verdict-words';
import { partialDate } from '#lib/format/date';
import { ofQuantity } from '#lib/format/quantity';
import { deckText } from '#lib/i18n/deck';
import { socialText } from '#lib/i18n/social';
import { wingTypeText } from '#lib/i18n/wing-types';
import { articleCharts } from './article-charts';
import { verdictCounts } from './article-page';
import { claimsOf } from './claims-of';
import { chartSlideOf } from './deck-chart-slide';
import type { DraftSlide, Telling } from './deck-draft';
import { deckParts } from './deck-parts';
import { ratioSource } from './deck-place';
import { publisherOf } from './deck-publisher';
import { isOverfull } from './sheet-ratio';
import { siteChart } from './site-charts';
import { wingTypeParts } from './wing-type-charts';
import { wingTypePage } from './wing-type-page';
import { shownRatio, wingTypeLead, wingTypeSentence } from './wing-type-sentence';

const released = ({ lang, data }: Telling) => ({ lang, release: data.release.id });

/** A chart, with the words it has alone on a slide. */
export function chartPicture(id: string, told: Telling): SocialPicture | undefined {
  const slide = chartSlideOf(id, told);
  if (slide?.kind !== 'chart') return undefined;
  const { headline, subtitle, source, spec } = slide;
  const words = { kicker: '', number: undefined, headline, meaning: subtitle, caption: '' };
  return { ...released(told), ...words, chart: spec, source };
}

/** The country (`fr`), a prison or a directorate: what its deck says first, over its own chart. */
export function placePicture(id: string, told: Telling): SocialPicture | undefined {
  const parts = deckParts(id, told);
  const [slide] = parts?.texts ?? [];
  if (parts === undefined || slide === undefined) return undefined;
  const chart = parts.ready.map((one) => siteChart(told.data, one, told.links)).find((spec) => spec !== undefined);
  return {
    ...released(told),
    kicker: parts.title,
    number: slide.kind === 'figure' ? { text: slide.number, tone: slide.tone } : undefined,
    headline: slide.headline,
    meaning: meaningOf(slide, told),
    chart,
    caption: chart?.subtitle ?? '',
    source: slide.source,
  };
}

/** A sum of ours says so. */
function meaningOf(slide: DraftSlide, { lang }: Telling): string {
  const ours = deckText[lang].ourSum('');
  const words = wordsOf(slide);
  return slide.subtitle.endsWith(ours) ? `${words} ${ours.replace('. ', '')}.` : words;
}

function wordsOf(slide: DraftSlide): string {
  switch (slide.kind) {
    case 'figure':
    case 'claim':
      return slide.meaning;
    case 'words':
      return slide.lines.join(' ');
    case 'chart':
      return slide.subtitle;
  }
}

/** A type of wing: as published where it is, else our own sum; its own course. */
export function wingTypePicture(type: string, told: Telling): SocialPicture | undefined {
  const { data, lang, links } = told;
  const of = wingTypePage(data, type);
  if (of === undefined) return undefined;
  const { before, accent, after } = wingTypeSentence(of, lang);
  const ratio = shownRatio(of);
  const { quantity } = ratio.density;
  // The ministry's number over the ministry's course, ours over ours: two definitions, never joined.
  const isPrinted = ratio === of.published && wingTypeParts(data, of).includes('published');
  const chart = siteChart(data, partChartId('wing-type-', type, isPrinted ? 'published' : ''), links);
  return {
    ...released(told),
    kicker: wingTypeText[lang].title,
    number:
      accent !== '' && isKnown(quantity)
        ? { text: ofQuantity(quantity, 'percent', lang), tone: isOverfull(ratio) ? 'over' : 'ink' }
        : undefined,
    headline: before + accent + after,
    meaning: wingTypeLead(of, lang),
    chart,
    caption: chart?.subtitle ?? '',
    source: ratioSource(ratio, told),
  };
}

/** An article: who published it, its title, what became of its figures, the series they are about. */
export function articlePicture(article: Article, told: Telling): SocialPicture {
  const { data, lang, links } = told;
  const [chart] = articleCharts({ data, article, links });
  const verdicts = verdictCounts(claimsOf(data, article));
  return {
    ...released(told),
    kicker: `${publisherOf(article, told)}, ${partialDate(article.published, lang)}`,
    number: undefined,
    headline: article.title,
    meaning:
      verdicts.length === 0
        ? `${deckText[lang].nothingToCheck}.`
        : socialText[lang].checked(verdictWords(verdicts, lang)),
    chart,
    caption: chart?.subtitle ?? '',
    source: chart?.source.text ?? '',
  };
}
