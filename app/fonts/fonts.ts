import localFont from 'next/font/local';

/** Interface, tables, charts: Inter, with tabular figures. The fallback has its metrics adjusted, so nothing shifts. */
export const sans = localFont({
  src: './surnombre-sans.woff2',
  weight: '400 700',
  variable: '--font-sans-file',
  adjustFontFallback: 'Arial',
});

/** Headlines and key figures: Source Serif 4. */
export const serif = localFont({
  src: './surnombre-serif.woff2',
  weight: '400 700',
  variable: '--font-serif-file',
  adjustFontFallback: 'Times New Roman',
});
