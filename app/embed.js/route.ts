import { RESIZE_SCRIPT } from '#lib/http/embed-scripts';

/** Written once at build time: what the code of a frame loads, if its author wants the frame as high as the chart. */
export const dynamic = 'force-static';

export const GET = (): Response =>
  new Response(RESIZE_SCRIPT, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  });
