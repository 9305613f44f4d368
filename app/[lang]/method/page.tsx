import type { Metadata } from 'next';
import { type LangParams, pageLang } from '#app/page-lang';
import { Glossary } from '#components/figures/glossary';
import { MethodBody } from '#components/figures/method-body';
import { Shell } from '#components/layout/shell';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { workedExamples } from '#lib/domain/worked-examples';
import { methodText } from '#lib/i18n/method';
import { pageMetadata } from '#lib/url/page-metadata';

export const dynamicParams = false;

const PATH = '/method';

export async function generateMetadata(props: LangParams): Promise<Metadata> {
  const lang = await pageLang(props);
  const { title, description } = methodText[lang];
  return pageMetadata(lang, { path: PATH, title, description });
}

export default async function Page(props: LangParams) {
  const lang = await pageLang(props);
  return (
    <Shell lang={lang} path={PATH} edition={editionOf(dataset())}>
      <article className="prose">
        <MethodBody lang={lang} examples={workedExamples()} />
        <Glossary lang={lang} />
      </article>
    </Shell>
  );
}
