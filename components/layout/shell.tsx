import type { ReactNode } from 'react';
import type { Lang } from '#lib/i18n/bilingual';
import { layoutText } from '#lib/i18n/layout';
import { type Edition, SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

type ShellProps = {
  readonly lang: Lang;
  /** The page's address after the language: `/method`; empty for the overview. */
  readonly path: string;
  readonly edition: Edition;
  readonly children: ReactNode;
};

/** Header, main landmark and footer. Each page draws its own, since only it knows its address in the other language. */
export function Shell({ lang, path, edition, children }: ShellProps) {
  return (
    <>
      <a className="skip-link" href="#content">
        {layoutText[lang].skip}
      </a>
      <SiteHeader lang={lang} path={path} />
      <main id="content" className="page" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter lang={lang} path={path} edition={edition} />
    </>
  );
}
