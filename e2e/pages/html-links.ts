/** Addresses of a page's links that stay on the site, resolved against the page's own address. */
export function internalLinks(html: string, pageUrl: string): readonly URL[] {
  const { origin } = new URL(pageUrl);
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), pageUrl))
    .filter((link) => link.origin === origin);
}

/** Whether the page has the place a link points into. */
export const hasPlace = (html: string, fragment: string): boolean =>
  fragment === '' || html.includes(`id="${decodeURIComponent(fragment.slice(1))}"`);
