// Every page is prerendered, so no nonce can be had: Next's own inline scripts need 'unsafe-inline'. All else is ours alone.
const development = process.env.NODE_ENV === 'development';
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), interest-cohort=()' },
];

/** @type {import('next').NextConfig} */
const config = {
  ...(process.env.NEXT_DIST_DIR ? { distDir: process.env.NEXT_DIST_DIR } : {}),
  output: 'standalone',
  // This folder and no other: a lock file in a folder above would move the root, and with it the standalone server.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  reactStrictMode: true,
  // TypeScript 7 has no JavaScript API; `npm run types` checks instead.
  typescript: { ignoreBuildErrors: true },
  // Our own page for addresses outside every route: the language is the first segment, so no layout covers them.
  experimental: { globalNotFound: true },
  // Read at start through a path the bundler cannot see; the standalone server looks for it under its own folder.
  outputFileTracingIncludes: {
    '/**': ['./data/compiled/dataset.json'],
    // An embedded chart carries the sheets of the charts in its page, and the site's fonts.
    '/embed/**': ['./app/styles/*.css', './app/fonts/*.woff2'],
    '/sw.js': ['./app/sw.js/*.js'],
    // Pictures of pages: the marks and colours of the charts, and a process of its own with its fonts and its package.
    '/social/**': [
      './app/styles/*.css',
      './app/fonts/*.ttf',
      './app/social/rasteriser.mjs',
      './node_modules/@resvg/resvg-wasm/{package.json,index.mjs,index_bg.wasm}',
    ],
  },
  // Tells builds apart: what a browser stored of one is forgotten at the next (app/sw.js).
  env: { SURNOMBRE_BUILD: Date.now().toString(36) },
  headers: () => [
    { source: '/:path*', headers: securityHeaders },
    // Our pages stand in no frame. Charts made for one (/embed/…) answer with a stricter policy of their own, and any site may hold them.
    {
      source: '/:path((?!embed/).*)',
      headers: [{ key: 'Content-Security-Policy', value: contentSecurityPolicy }],
    },
    // A figure's page changes with the release only, and a release is a new build: caches may keep it for a day.
    {
      source: '/:lang(fr|en)/figures/:key*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=3600, s-maxage=86400' }],
    },
    // So does a comparison, which its address alone decides.
    {
      source: '/:lang(fr|en)/compare',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=3600, s-maxage=86400' }],
    },
    // And a deck, ready or put together in its address.
    {
      source: '/:lang(fr|en)/present/:deck?',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=3600, s-maxage=86400' }],
    },
  ],
};
export default config;
