import type { MetadataRoute } from 'next';
import { isLang, LANGS, type Lang } from '#lib/i18n/bilingual';
import { layoutText } from '#lib/i18n/layout';
import { pagePath } from '#lib/url/page-path';

/** One a language, so that the site on a home screen opens in the language it was put there in. */
export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => LANGS.map((lang) => ({ lang }));

/** The token `paper` of the light theme: a manifest knows one theme only. */
const PAPER = '#faf9f6';

const manifest = (lang: Lang): MetadataRoute.Manifest => ({
  id: '/',
  name: `${layoutText[lang].siteName} – ${layoutText[lang].tagline}`,
  short_name: layoutText[lang].siteName,
  lang,
  start_url: pagePath(lang, ''),
  scope: '/',
  // Sources are on other sites: a way back must be in sight.
  display: 'minimal-ui',
  theme_color: PAPER,
  background_color: PAPER,
  icons: [
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
});

type Context = { readonly params: Promise<{ readonly lang: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang } = await params;
  if (!isLang(lang)) return new Response(null, { status: 404 });
  return Response.json(manifest(lang), { headers: { 'Content-Type': 'application/manifest+json' } });
}
