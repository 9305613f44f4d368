import type { NextRequest } from 'next/server';
import { preferredLang } from '#lib/url/preferred-lang';

/** `/` leads to the language the browser asks for. Nothing is remembered: no cookie. */
export function GET(request: NextRequest): Response {
  const lang = preferredLang(request.headers.get('accept-language') ?? '');
  return new Response(undefined, {
    status: 307,
    headers: {
      Location: `/${lang}${request.nextUrl.search}`,
      Vary: 'Accept-Language',
      'Cache-Control': 'public, max-age=3600',
    },
  });
}
