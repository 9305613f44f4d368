import type { Metadata } from 'next';
import { type LangParams, pageLang } from '#app/page-lang';
import { AccessibilityArticle } from '#components/layout/accessibility-article';
import { Shell } from '#components/layout/shell';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { accessibilityText } from '#lib/i18n/accessibility';
import { pageMetadata } from '#lib/url/page-metadata';

export const dynamicParams = false;

const PATH = '/accessibility';

export async function generateMetadata(props: LangParams): Promise<Metadata> {
  const lang = await pageLang(props);
  const { title, description } = accessibilityText[lang];
  return pageMetadata(lang, { path: PATH, title, description });
}

export default async function Page(props: LangParams) {
  const lang = await pageLang(props);
  return (
    <Shell lang={lang} path={PATH} edition={editionOf(dataset())}>
      <AccessibilityArticle lang={lang} />
    </Shell>
  );
}
