import type { IsoDate } from '#lib/domain/iso-date';
import { longDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { layoutText, PAGE_NAMES } from '#lib/i18n/layout';
import { pagePath } from '#lib/url/page-path';
import { ThemeSwitch } from './theme-switch';

const FOOT_PAGES = [
  '/directorates',
  '/wing-types',
  '/compare',
  '/articles',
  '/staffing',
  '/published',
  '/my-sheet',
  '/sheet',
  '/plan-15000',
  '/method',
  '/sources',
  '/data',
  '/releases',
  '/accessibility',
] as const;

/** What the reader is looking at: the dataset's release, and the date of the ministry's newest statistics in it. */
export type Edition = { readonly release: string; readonly ministryDate: IsoDate };

type SiteFooterProps = { readonly lang: Lang; readonly path: string; readonly edition: Edition };

export function SiteFooter({ lang, path, edition }: SiteFooterProps) {
  const text = layoutText[lang];
  return (
    <footer className="mt-16 border-t border-rule text-[0.85rem] text-mute">
      <div className="page grid gap-5 py-8">
        <nav aria-label={text.footNavigation}>
          <ul className="flex flex-wrap gap-x-5">
            {FOOT_PAGES.map((page) => (
              <li key={page}>
                <a className="nav-link" href={pagePath(lang, page)} aria-current={page === path ? 'page' : undefined}>
                  {PAGE_NAMES[lang][page]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="measure">
          {text.licence(longDate(edition.ministryDate, lang))} {text.notEndorsed}
        </p>
        <p>
          {text.release}{' '}
          <a href={pagePath(lang, '/releases')}>
            <code>{edition.release}</code>
          </a>
        </p>
        <ThemeSwitch lang={lang} />
      </div>
    </footer>
  );
}
