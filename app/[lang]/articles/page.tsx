import '#app/styles/articles.css';
import type { Metadata } from 'next';
import { type LangParams, pageLang } from '#app/page-lang';
import { ArticleFilters } from '#components/articles/article-filters';
import { Shell } from '#components/layout/shell';
import { checkedArticles, verdictCounts } from '#lib/dataset/article-page';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { count } from '#lib/format/number';
import { articlesText } from '#lib/i18n/articles';
import { pageMetadata } from '#lib/url/page-metadata';
import { ArticleItem } from './_list/article-item';
import { offeredChoices } from './_list/offered';
import { VerdictTable } from './_list/verdict-table';

export const dynamicParams = false;

const PATH = '/articles';

async function load(props: LangParams) {
  const lang = await pageLang(props);
  const data = dataset();
  const articles = checkedArticles(data);
  const claims = articles.flatMap((one) => one.claims);
  const verdicts = verdictCounts(claims);
  const confirmed = verdicts.find(({ verdict }) => verdict === 'confirmed')?.claims ?? 0;
  const words = [articles.length, claims.length, confirmed].map((number) => count(number, lang));
  return { lang, data, articles, verdicts, words: words as [string, string, string] };
}

export async function generateMetadata(props: LangParams): Promise<Metadata> {
  const { lang, words } = await load(props);
  const { title, description } = articlesText[lang];
  return pageMetadata(lang, { path: PATH, title, description: description(words[0], words[1]) });
}

export default async function Page(props: LangParams) {
  const { lang, data, articles, verdicts, words } = await load(props);
  const text = articlesText[lang];
  return (
    <Shell lang={lang} path={PATH} edition={editionOf(data)}>
      <p className="kicker">{text.title}</p>
      <h1 className="mt-2 max-w-[28em]">{text.headline(...words)}</h1>
      <p className="measure my-4 text-mute">{text.lead}</p>
      <VerdictTable verdicts={verdicts} lang={lang} />
      <h2 className="mt-8">{text.list}</h2>
      <ArticleFilters lang={lang} offered={offeredChoices(articles, data, lang)} total={articles.length} />
      <ul id="articles" className="max-w-[46em]">
        {articles.map((one) => (
          <ArticleItem key={one.article.id} of={one} lang={lang} />
        ))}
      </ul>
    </Shell>
  );
}
