import type { Article } from '#lib/domain/article';
import { verdictWords } from '#lib/export/verdict-words';
import { partialDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { articlesText } from '#lib/i18n/articles';
import { chartText } from '#lib/i18n/charts';
import { deckText } from '#lib/i18n/deck';
import { articleCharts } from './article-charts';
import { verdictCounts } from './article-page';
import { claimsOf } from './claims-of';
import { claimSlides } from './deck-claims';
import type { DraftSlide, Telling } from './deck-draft';
import type { DeckParts } from './deck-parts';
import { DEFINITIONS_SLIDE, definitionsSlide, wordsId } from './deck-plain-words';
import { publisherOf } from './deck-publisher';
import { sentencesOf, wordsSlide } from './deck-words-slide';

const MOST_CLAIMS = 12;

/** The deck of an article and of what became of its figures. */
export function articleParts(article: Article, told: Telling): DeckParts {
  const { data, lang, links } = told;
  const claims = claimSlides(article, told);
  const shown = claims.slice(0, MOST_CLAIMS).map(({ id }) => id);
  const [summary, verdicts] = [summarySlide(article, told), verdictSlide(article, claims.length - shown.length, told)];
  const charts = articleCharts({ data, article, links }).map(({ id }) => id);
  return {
    title: article.title,
    subtitle: `${publisherOf(article, told)}, ${partialDate(article.published, lang)}`,
    texts: [...claims, summary, verdicts, definitionsSlide(told)],
    ready: [summary.id, ...shown, ...charts, verdicts.id, DEFINITIONS_SLIDE],
    more: [],
  };
}

/** What became of its figures, and what it says, in our own words. */
function summarySlide(article: Article, told: Telling): DraftSlide {
  const { data, lang } = told;
  const text = deckText[lang];
  const verdicts = verdictCounts(claimsOf(data, article));
  return wordsSlide(
    {
      ...onArticle(article, told),
      id: wordsId(article.id, 'summary'),
      headline: verdicts.length === 0 ? text.nothingToCheck : verdictWords(verdicts, lang),
      subtitle: text.ownWords,
      lines: sentencesOf(article.summary[lang]),
    },
    told,
  );
}

/** How verdicts are found, and how many figures of the article are in no slide. */
function verdictSlide(article: Article, left: number, told: Telling): DraftSlide {
  const { lang } = told;
  const text = deckText[lang];
  const rest = left > 0 ? [text.leftOut(left, count(left, lang))] : [];
  return wordsSlide(
    {
      ...onArticle(article, told),
      id: wordsId(article.id, 'verdicts'),
      headline: text.verdicts,
      subtitle: text.verdictsSubtitle,
      lines: [...sentencesOf(articlesText[lang].lead), ...text.verdictLines, ...rest],
    },
    told,
  );
}

const onArticle = (article: Article, told: Telling) => ({
  source: chartText[told.lang].source(publisherOf(article, told), partialDate(article.published, told.lang)),
  address: told.at.origin + told.links.article(article.id),
});
