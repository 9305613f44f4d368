import { LANGS } from '#lib/i18n/bilingual';
import { missingPageText } from '#lib/i18n/missing-page';
import { pagePath } from '#lib/url/page-path';
import { Logo } from './logo';

/**
 * "Page not found" in both languages, since such a page is not told its address. Inside a document of ours only its language
 * shows; `both`: outside any, where the reader's is unknown.
 */
export function MissingPage({ both = false }: { readonly both?: boolean }) {
  return (
    <main className="page prose">
      <Logo />
      {LANGS.map((lang) => (
        <section key={lang} lang={lang} data-only={both ? undefined : lang} className="prose">
          <h1>{missingPageText[lang].title}</h1>
          <p>{missingPageText[lang].text}</p>
          <p>
            <a href={pagePath(lang, '')}>{missingPageText[lang].home}</a>
          </p>
        </section>
      ))}
    </main>
  );
}
