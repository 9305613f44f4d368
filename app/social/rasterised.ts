import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureFiles } from '#app/social/picture-files';

const RASTERISER = 'node_modules/@resvg/resvg-wasm/index_bg.wasm';

let ready: Promise<typeof import('@resvg/resvg-wasm')> | undefined;

async function started(): Promise<typeof import('@resvg/resvg-wasm')> {
  const resvg = await import('@resvg/resvg-wasm');
  await resvg.initWasm(await readFile(join(process.cwd(), RASTERISER)));
  return resvg;
}

/** The rasteriser, started once a process, when the first picture is made. */
export function rasteriser(): Promise<typeof import('@resvg/resvg-wasm')> {
  ready ??= started();
  return ready;
}

/** An SVG text as PNG, in the fonts of app/fonts and no others. */
export async function rasterised(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { Resvg } = await rasteriser();
  const picture = new Resvg(svg, { font: { fontBuffers: [...pictureFiles().fonts], loadSystemFonts: false } });
  const image = picture.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  picture.free();
  return png;
}
