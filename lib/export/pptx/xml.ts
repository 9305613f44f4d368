export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** XML 1.0 knows no control character but tab and line ends, no half of a pair, and neither U+FFFE nor U+FFFF: they are left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are meant
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Any text as XML text or as an attribute's value: what a reader wrote can open no element. */
export const xmlText = (text: string): string =>
  text.replace(ILLEGAL, '').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** One element; attributes are escaped, those that are undefined left out; `inside` is XML already (`xmlText` makes text so). */
export function el(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');
  const content = inside.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element that holds only its value: `<c:idx val="3"/>`. */
export const val = (name: string, value: string | number): string => el(name, { val: value });

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A whole document. */
export const xmlDocument = (root: string): string => DECLARATION + root;
