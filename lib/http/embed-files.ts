import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sheets of the site that a chart alone needs, then its own; next.config.mjs puts them beside the server. */
const SHEETS = ['tokens', 'base', 'charts', 'chart-marks', 'chart-events', 'embed'] as const;

/** The site's two fonts, by the variable its sheets know them by. */
const FONTS = [
  { variable: '--font-sans-file', family: 'Surnombre Sans', file: 'surnombre-sans' },
  { variable: '--font-serif-file', family: 'Surnombre Serif', file: 'surnombre-serif' },
] as const;

/** Written so that the build sees which files these may be, and puts no other beside the server. */
const sheetText = (name: string): string => readFileSync(join(process.cwd(), 'app/styles', `${name}.css`), 'utf8');
const fontBytes = (name: string): Buffer => readFileSync(join(process.cwd(), 'app/fonts', `${name}.woff2`));

/** Without comments, imports (of live parts, which no frame has) and room. */
const tight = (sheet: string): string =>
  sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@import [^;]*;/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();

/** Its address names its bytes: a browser may keep it for ever, and of ten charts on a page nine find it there. */
export type EmbedFile = {
  readonly name: string;
  readonly href: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};
type EmbedFiles = { readonly style: EmbedFile; readonly fonts: readonly EmbedFile[] };

function fileOf(stem: string, ending: string, bytes: Uint8Array<ArrayBuffer>): EmbedFile {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const name = `${stem}-${hash}.${ending}`;
  const contentType = ending === 'css' ? 'text/css; charset=utf-8' : 'font/woff2';
  return { name, href: `/embed/files/${name}`, contentType, bytes };
}

function readFiles(): EmbedFiles {
  const fonts = FONTS.map(({ file }) => fileOf(file, 'woff2', new Uint8Array(fontBytes(file))));
  const faces = FONTS.map(
    ({ family }, index) =>
      `@font-face{font-family:'${family}';src:url(${fonts[index]?.href}) format('woff2');font-weight:400 700;font-display:swap}`,
  );
  const names = FONTS.map(({ variable, family }) => `${variable}:'${family}'`).join(';');
  const sheets = SHEETS.map((sheet) => tight(sheetText(sheet)));
  const css = [...faces, `:root{${names}}`, ...sheets].join('');
  return { style: fileOf('embed', 'css', new TextEncoder().encode(css)), fonts };
}

let read: EmbedFiles | undefined;

/** The style sheet of every embedded chart, and its fonts; read once a process. */
export function embedFiles(): EmbedFiles {
  read ??= readFiles();
  return read;
}
