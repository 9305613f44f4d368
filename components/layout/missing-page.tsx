import { LANGS } from '#lib/i18n/bilingual';
import { missingPageText } from '#lib/i18n/missing-page';
import { pagePath } from '#lib/url/page-path';
import { Logo } from './logo';

/** "Page not found" in both languages: such a page is not told its address. Inside a page of ours, only its language shows. */
export function MissingPage() {
  return (
    <main className="page prose">
      <Logo />
      {LANGS.map((lang) => (
        <section key={lang} lang={lang} data-only={lang} className="prose">
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
