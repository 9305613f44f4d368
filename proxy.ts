import type { NextRequest } from 'next/server';
import { dataset } from '#lib/dataset/load-dataset';
import { problem } from '#lib/http/problem';
import { respondProblem } from '#lib/http/respond';
import { isDecodable, undecodablePage } from '#lib/http/undecodable-page';
import { unknownArea } from '#lib/http/unknown-area';
import { unknownDeck } from '#lib/http/unknown-deck';
import { unknownEmbed } from '#lib/http/unknown-embed';
import { unknownFigure } from '#lib/http/unknown-figure';
import { unknownPrison } from '#lib/http/unknown-prison';

/**
 * Next answers 500 by itself to an address it cannot decode (`/api/v1/subjects/%FF`, `/fr/sources/%FF`). This comes before: it
 * runs for addresses with a `%` in their path only, and lets those that can be decoded pass. It also runs for the pages of
 * figures, prisons, directorates, wing types and decks, to answer 404 where we have no such one.
 */
export function proxy(request: NextRequest): Response | undefined {
  const { pathname } = request.nextUrl;
  const isApi = pathname === '/api' || pathname.startsWith('/api/');
  const asked = { pathname, acceptLanguage: request.headers.get('accept-language') ?? '' };
  if (isDecodable(pathname)) {
    if (isApi) return undefined;
    const data = dataset();
    return (
      unknownFigure(data, asked) ?? unknownPrison(data, asked) ?? unknownArea(data, asked) ?? unknownDeck(data, asked)
    );
  }
  if (pathname.startsWith('/embed/'))
    return unknownEmbed(dataset(), { segments: pathname.split('/').slice(2), ...asked });
  if (!isApi) return undecodablePage(asked);
  return respondProblem(problem('malformed-address', `${pathname} is not valid percent-encoded UTF-8.`), pathname);
}

export const config = {
  matcher: [
    '/:path(.*%.*)',
    '/:lang/figures/:key*',
    '/:lang/establishments/:id',
    '/:lang/directorates/:id',
    '/:lang/wing-types/:type',
    '/:lang/present/:deck',
  ],
};
