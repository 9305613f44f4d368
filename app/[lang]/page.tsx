import { notFound } from 'next/navigation';
import { Shell } from '#components/layout/shell';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { isLang } from '#lib/i18n/bilingual';
import { PAGE_NAMES } from '#lib/i18n/layout';

export default async function Page({ params }: { readonly params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  return (
    <Shell lang={lang} path="" edition={editionOf(dataset())}>
      <h1>{PAGE_NAMES[lang]['']}</h1>
    </Shell>
  );
}
