import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProblemArticle } from '#components/layout/problem-article';
import { Shell } from '#components/layout/shell';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { isProblemSlug, PROBLEM_SLUGS, PROBLEM_TYPES } from '#lib/http/problem-types';
import { isLang } from '#lib/i18n/bilingual';
import { pageMetadata } from '#lib/url/page-metadata';

export const dynamicParams = false;
export const generateStaticParams = () => PROBLEM_SLUGS.map((slug) => ({ slug }));

type Props = { readonly params: Promise<{ lang: string; slug: string }> };

async function load({ params }: Props) {
  const { lang, slug } = await params;
  if (!isLang(lang) || !isProblemSlug(slug)) notFound();
  return { lang, status: PROBLEM_TYPES[slug].status, problem: PROBLEM_TYPES[slug][lang], path: `/problems/${slug}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, problem, path } = await load(props);
  return pageMetadata(lang, { path, title: problem.title, description: problem.explanation });
}

export default async function Page(props: Props) {
  const { lang, status, problem, path } = await load(props);
  return (
    <Shell lang={lang} path={path} edition={editionOf(dataset())}>
      <ProblemArticle lang={lang} status={status} problem={problem} />
    </Shell>
  );
}
