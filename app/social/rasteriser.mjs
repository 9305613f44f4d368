// A process of its own, started by rasterised.ts with the rasteriser and the fonts as arguments: SVG texts come in, PNG files go out.
import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const [, , rasteriser, ...fonts] = process.argv;
const font = { fontBuffers: fonts.map((file) => readFileSync(file)), loadSystemFonts: false };

process.on('message', (svg) => {
  const picture = new Resvg(svg, { font });
  const image = picture.render();
  const png = image.asPng();
  image.free();
  picture.free();
  process.send(png);
});

await initWasm(readFileSync(rasteriser));
process.send('ready');
