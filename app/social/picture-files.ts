import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Written so that the build sees which files these may be; next.config.mjs puts them beside the server. */
const sheetText = (name: string): string => readFileSync(join(process.cwd(), 'app/styles', `${name}.css`), 'utf8');
const fontBytes = (name: string): Uint8Array => readFileSync(join(process.cwd(), 'app/fonts', `${name}.ttf`));

const FONTS = ['surnombre-sans-400', 'surnombre-sans-600', 'surnombre-serif-600'] as const;

type PictureFiles = {
  readonly sheets: { readonly tokens: string; readonly marks: string };
  readonly fonts: readonly Uint8Array[];
};

let read: PictureFiles | undefined;

/** The colours and marks of the site, and the fonts of pictures; read once a process, when the first picture is made. */
export function pictureFiles(): PictureFiles {
  read ??= {
    sheets: { tokens: sheetText('tokens'), marks: sheetText('chart-marks') },
    fonts: FONTS.map(fontBytes),
  };
  return read;
}
