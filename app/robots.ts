import type { MetadataRoute } from 'next';
import { SITE_ORIGIN } from '#app/site-origin';

/** Pages of single figures number in the hundreds of thousands: they are for readers who follow a number. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/fr/figures/', '/en/figures/', '/api/'] },
    sitemap: `${SITE_ORIGIN}/sitemap.xml`,
  };
}
