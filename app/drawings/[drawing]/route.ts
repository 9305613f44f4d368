import { dataset } from '#lib/dataset/load-dataset';
import { outlineSprite } from '#lib/dataset/map-sprite';
import { sparklineSprite } from '#lib/dataset/sparkline-sprite';
import { WING_TYPES } from '#lib/domain/subject';
import { OUTLINES, sparklineFile } from '#lib/url/drawing-path';

/** Written once at build time; pages show parts of them with `use`. */
export const dynamic = 'force-static';
export const dynamicParams = false;

const WINGS = [undefined, ...WING_TYPES];

export const generateStaticParams = () => [OUTLINES, ...WINGS.map(sparklineFile)].map((drawing) => ({ drawing }));

type Context = { readonly params: Promise<{ readonly drawing: string }> };

/** They change with the release only, and a release is a new build. */
const HEADERS = { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=3600, s-maxage=86400' };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { drawing } = await params;
  const data = dataset();
  if (drawing === OUTLINES) return new Response(outlineSprite(data.map), { headers: HEADERS });
  const index = WINGS.map(sparklineFile).indexOf(drawing);
  if (index === -1) return new Response(null, { status: 404 });
  return new Response(sparklineSprite(data, WINGS[index]), { headers: HEADERS });
}
