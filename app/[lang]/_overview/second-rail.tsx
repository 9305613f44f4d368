import type { Article } from '#lib/domain/article';
import type { Lang } from '#lib/i18n/bilingual';
import { overviewText } from '#lib/i18n/overview';
import { ArticleCitation } from './article-citation';

type Props = { readonly article: Article; readonly lang: Lang };

/** The second founding article: it states no capacity figure, and its quotation is credited in two ways. */
export function SecondRail({ article, lang }: Props) {
  return (
    <>
      <ArticleCitation article={article} lang={lang} />
      <p>{overviewText[lang].noCapacityFigure}</p>
      {article.attributionNote && <p className="text-mute">{article.attributionNote[lang]}</p>}
    </>
  );
}
