import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Written so that the build sees which files these may be; next.config.mjs puts them beside the server. */
const sheetText = (name: string): string => readFileSync(join(process.cwd(), 'app/styles', `${name}.css`), 'utf8');

let read: { readonly tokens: string; readonly marks: string } | undefined;

/** The colours and the marks of the site; read once a process, when the first picture is made. */
export function drawingSheets(): { readonly tokens: string; readonly marks: string } {
  read ??= { tokens: sheetText('tokens'), marks: sheetText('chart-marks') };
  return read;
}
