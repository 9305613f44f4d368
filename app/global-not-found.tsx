import '#app/styles/global.css';
import type { Metadata } from 'next';
import { sans, serif } from '#app/fonts/fonts';
import { MissingPage } from '#components/layout/missing-page';
import { ThemeScript } from '#components/layout/theme-script';
import { missingPageText } from '#lib/i18n/missing-page';

export const metadata: Metadata = { title: `${missingPageText.fr.title} · ${missingPageText.en.title}` };

/** For addresses outside every route; it replaces the layout, so it is a whole document, in both languages. */
// biome-ignore lint/style/noDefaultExport: Next asks for it
export default function GlobalNotFound() {
  return (
    <html lang="fr" className={`${sans.variable} ${serif.variable}`} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <MissingPage both />
      </body>
    </html>
  );
}
