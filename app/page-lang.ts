import { notFound } from 'next/navigation';
import { isLang, type Lang } from '#lib/i18n/bilingual';

export type LangParams = { readonly params: Promise<{ lang: string }> };

/** The language a page's address names; an address in another language is none of ours. */
export async function pageLang({ params }: LangParams): Promise<Lang> {
  const { lang } = await params;
  return isLang(lang) ? lang : notFound();
}
