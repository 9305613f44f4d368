import '#app/styles/global.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { sans, serif } from '#app/fonts/fonts';
import { SITE_ORIGIN } from '#app/site-origin';
import { ThemeScript } from '#components/layout/theme-script';
import { isLang, LANGS } from '#lib/i18n/bilingual';

export const generateStaticParams = () => LANGS.map((lang) => ({ lang }));

type LayoutProps = { readonly children: ReactNode; readonly params: Promise<{ lang: string }> };

/** Addresses that must be absolute (canonical, other language, images) start with where this copy is served. */
export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { lang } = await params;
  return { metadataBase: new URL(SITE_ORIGIN), manifest: `/${lang}/manifest.webmanifest` };
}

export default async function Layout({ children, params }: LayoutProps) {
  const { lang } = await params;
  if (!isLang(lang)) notFound();
  return (
    <html lang={lang} className={`${sans.variable} ${serif.variable}`} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>{children}</body>
    </html>
  );
}
