/** @type {import('next').NextConfig} */
const config = {
  ...(process.env.NEXT_DIST_DIR ? { distDir: process.env.NEXT_DIST_DIR } : {}),
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  // TypeScript 7 has no JavaScript API; `npm run types` checks instead.
  typescript: { ignoreBuildErrors: true },
};
export default config;
