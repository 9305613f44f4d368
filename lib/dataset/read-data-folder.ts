import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from './fault';
import { byText } from './tabulate';

/** A file of `data/`, its path as a person would type it from the project's folder. */
export type DataFile = { readonly path: string; readonly text: string };

/** Our own output. */
const COMPILED = 'compiled/';

/** Every text file of `data/` in path order; a file that is no clean UTF-8 text is reported and left out. */
export function readDataFolder(root: string, report: Report): DataFile[] {
  const files: DataFile[] = [];
  for (const path of pathsUnder(root)) {
    const text = decodeText(readFileSync(join(root, path)), { file: `data/${path}`, report });
    if (text !== undefined) files.push({ path: `data/${path}`, text });
  }
  return files;
}

function pathsUnder(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(csv|md|txt)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.startsWith(COMPILED))
    .sort(byText);
}

const CARRIAGE_RETURN = 13;
const NEWLINE = 10;

/** Bytes as text; reports bytes that are no UTF-8, a byte-order mark, NUL, CR and a missing last newline. */
export function decodeText(
  bytes: Uint8Array,
  { file, report }: { readonly file: string; readonly report: Report },
): string | undefined {
  const lineAt = (index: number) => 1 + bytes.subarray(0, index).filter((byte) => byte === NEWLINE).length;
  const faultAt = (index: number, what: string, remedy: string) => report({ file, line: lineAt(index) }, what, remedy);
  const nul = bytes.indexOf(0);
  if (nul >= 0) faultAt(nul, 'a NUL byte', 'save the file as UTF-8 text');
  const cr = bytes.indexOf(CARRIAGE_RETURN);
  if (cr >= 0) faultAt(cr, 'a carriage return (CR)', 'save the file with LF line ends');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    faultAt(0, 'a byte-order mark', 'save the file as UTF-8 without BOM');
  }
  if (bytes.length === 0) faultAt(0, 'an empty file', 'write its header, or remove it');
  else if (bytes.at(-1) !== NEWLINE) faultAt(bytes.length, 'no newline at the end', 'end the last line with LF');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return nul >= 0 || cr >= 0 || bytes.length === 0 ? undefined : text.replace(/^\uFEFF/, '');
  } catch {
    faultAt(firstBadByte(bytes), 'bytes that are not UTF-8', 'save the file as UTF-8');
    return undefined;
  }
}

/** Where decoding first fails: the longest prefix that decodes, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (decodes(bytes.subarray(0, middle))) low = middle;
    else high = middle;
  }
  return low;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    // `stream` lets a character that is cut at the end pass.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
