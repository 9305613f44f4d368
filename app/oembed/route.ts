import { SITE_ORIGIN } from '#app/site-origin';
import { dataset } from '#lib/dataset/load-dataset';
import { oembed } from '#lib/http/oembed/oembed';
import { respond, respondOptions, respondProblem } from '#lib/http/respond';
import { storeAnswer } from '#lib/http/stored-answer';

export const dynamic = 'force-dynamic';

/** What another site needs to show a chart of one of our addresses: oEmbed 1.0, as JSON or XML. */
export function GET(request: Request): Response {
  const { pathname, searchParams } = new URL(request.url);
  const site = { origin: SITE_ORIGIN, host: request.headers.get('host') ?? '' };
  const outcome = oembed(dataset(), searchParams, site);
  switch (outcome.kind) {
    case 'answer':
      return respond(storeAnswer(outcome), request);
    case 'problem':
      return respondProblem(outcome, pathname);
    case 'unknown-format':
      return new Response('format: json, xml\n', { status: 501, headers: { 'Access-Control-Allow-Origin': '*' } });
  }
}

export const OPTIONS = respondOptions;
