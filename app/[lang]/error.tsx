'use client';

import { LANGS } from '#lib/i18n/bilingual';
import { missingPageText } from '#lib/i18n/missing-page';

/** A fault while a page was made or brought to life; it cannot know more than that it happened. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  return (
    <main className="page prose">
      {LANGS.map((lang) => (
        <section key={lang} lang={lang} data-only={lang} className="prose">
          <h1>{missingPageText[lang].errorTitle}</h1>
          <p>{missingPageText[lang].errorText}</p>
          <button type="button" className="underline" onClick={reset}>
            {missingPageText[lang].retry}
          </button>
        </section>
      ))}
    </main>
  );
}
