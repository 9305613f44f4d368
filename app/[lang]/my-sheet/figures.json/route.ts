import { dataset } from '#lib/dataset/load-dataset';
import { spokenPrisons } from '#lib/dataset/my-sheet';
import { isLang, LANGS } from '#lib/i18n/bilingual';

/** Written once at build time, one file a language: the browser fetches it when the reader reaches for the search. */
export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => LANGS.map((lang) => ({ lang }));

type Context = { readonly params: Promise<{ readonly lang: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang } = await params;
  if (!isLang(lang)) return new Response(null, { status: 404 });
  return Response.json(spokenPrisons(dataset(), lang));
}
