import { embedFiles } from '#lib/http/embed-files';

export const dynamic = 'force-dynamic';

type Context = { readonly params: Promise<{ readonly file: string }> };

/** The style sheet and the fonts of embedded charts, under names that say their bytes: those of the build's own files are not known here. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const { style, fonts } = embedFiles();
  const known = [style, ...fonts].find(({ name }) => name === file);
  if (known === undefined) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-cache' } });
  const headers = { 'Content-Type': known.contentType, 'Cache-Control': 'public, max-age=31536000, immutable' };
  return new Response(known.bytes, { headers });
}
