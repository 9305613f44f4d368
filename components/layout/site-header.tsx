import type { Lang } from '#lib/i18n/bilingual';
import { layoutText, PAGE_NAMES } from '#lib/i18n/layout';
import { otherLang, pagePath } from '#lib/url/page-path';
import { Logo } from './logo';

const HEAD_PAGES = ['', '/establishments', '/check', '/present'] as const;

type SiteHeaderProps = { readonly lang: Lang; readonly path: string };

/** Name, sections, and the same page in the other language. Plain links: every page is a whole document. */
export function SiteHeader({ lang, path }: SiteHeaderProps) {
  const text = layoutText[lang];
  const other = otherLang(lang);
  const [section] = path.split('?');
  return (
    <header className="border-b border-rule">
      <div className="page flex flex-wrap items-center gap-x-6 gap-y-1 py-3">
        <a href={pagePath(lang, '')} aria-label={text.home} className="flex items-center gap-2 no-underline">
          <Logo />
          <span className="font-serif text-[1.25rem] font-semibold">{text.siteName}</span>
        </a>
        <nav aria-label={text.mainNavigation} className="max-sm:order-last">
          <ul className="flex flex-wrap gap-x-5">
            {HEAD_PAGES.map((page) => (
              <li key={page}>
                <a
                  className="nav-link"
                  href={pagePath(lang, page)}
                  aria-current={page === section ? 'page' : undefined}
                >
                  {PAGE_NAMES[lang][page]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <a className="nav-link ms-auto" data-language-link lang={other} hrefLang={other} href={pagePath(other, path)}>
          {text.otherLanguage}
        </a>
      </div>
    </header>
  );
}
