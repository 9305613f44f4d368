import { invalidParameters, type ParameterError, type Problem } from '#lib/http/problem';

export type OembedRequest = {
  readonly kind: 'oembed';
  /** As written: an address, or a path of ours. */
  readonly url: string;
  readonly format: string;
  /** In pixels; no limit where none is asked for. */
  readonly maxWidth: number;
  readonly maxHeight: number;
};

const LONGEST = 2000;

/** Reads the query of oEmbed 1.0. Parameters it does not name are left alone: consumers add their own. */
export function readOembed(search: URLSearchParams): OembedRequest | Problem {
  const faults: ParameterError[] = [];
  const limit = (name: 'maxwidth' | 'maxheight'): number => {
    const written = search.get(name);
    if (written === null) return Number.POSITIVE_INFINITY;
    if (!/^[1-9]\d{0,5}$/.test(written)) faults.push({ parameter: name, message: 'is not a whole number of pixels' });
    return Number(written);
  };
  const url = search.get('url') ?? '';
  if (url === '') faults.push({ parameter: 'url', message: 'is missing: give the address of a page or a chart' });
  if (url.length > LONGEST) faults.push({ parameter: 'url', message: `is longer than ${LONGEST} characters` });
  const maxWidth = limit('maxwidth');
  const maxHeight = limit('maxheight');
  if (faults.length > 0) return invalidParameters(faults);
  return { kind: 'oembed', url, format: search.get('format') ?? 'json', maxWidth, maxHeight };
}
