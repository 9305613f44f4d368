import type { Lang } from '#lib/i18n/bilingual';
import { builderText } from '#lib/i18n/present-builder';
import { COUNTRY } from '#lib/url/builder-address';
import type { Named, NamedArticle } from '#lib/url/builder-state';
import { pagePath } from '#lib/url/page-path';
import { deckFile, deckPath } from '#lib/url/present-path';

type Props = {
  readonly lang: Lang;
  readonly directorates: readonly Named[];
  /** The newest. */
  readonly articles: readonly NamedArticle[];
};

/** Decks that need nothing but a press: each to show, and as a file. */
export function ReadyDecks({ lang, directorates, articles }: Props) {
  const text = builderText[lang];
  return (
    <section className="builder-ready" aria-labelledby="ready-heading">
      <h2 id="ready-heading">{text.ready}</h2>
      <h3>{text.readyCountry}</h3>
      <DeckList lang={lang} decks={[{ id: COUNTRY, name: text.country }]} />
      <h3>{text.readyDirectorates}</h3>
      <DeckList lang={lang} decks={directorates} />
      <h3>{text.readyArticles}</h3>
      <DeckList lang={lang} decks={articles} />
      <p className="mt-3">
        <a href={pagePath(lang, '/articles')}>{text.allArticles}</a>
      </p>
    </section>
  );
}

type Listed = Named & Partial<Omit<NamedArticle, keyof Named>>;

function DeckList({ lang, decks }: { readonly lang: Lang; readonly decks: readonly Listed[] }) {
  const text = builderText[lang];
  return (
    <ul>
      {decks.map(({ id, name, publisher, language }) => (
        <li key={id}>
          <span>
            <a href={deckPath(id, lang)} lang={language}>
              {name}
            </a>{' '}
            {publisher !== undefined && <small>{publisher}</small>}
          </span>{' '}
          <a className="builder-file" href={deckFile(deckPath(id, lang))} aria-label={text.fileOf(name)}>
            {text.fileShort}
          </a>
        </li>
      ))}
    </ul>
  );
}
