import { KeptBriefly } from '#components/charts/kept-briefly';
import { Logo } from '#components/layout/logo';
import type { Deck } from '#lib/export/deck';
import type { Lang } from '#lib/i18n/bilingual';
import { layoutText } from '#lib/i18n/layout';
import { stageText } from '#lib/i18n/present-stage';
import { builderPath } from '#lib/url/builder-address';
import { otherLang, pagePath } from '#lib/url/page-path';
import { deckFile, deckPath } from '#lib/url/present-path';
import { DeckSlides } from './deck-slides';
import { DECK_ID } from './deck-stage';
import { DeckViewer } from './deck-viewer';

type DeckPageProps = {
  readonly deck: Deck;
  /** The deck's address after the language, its query with it. */
  readonly path: string;
  /** The page the deck is about. */
  readonly about: string;
  /** What of the address was not used, in words. */
  readonly problems: readonly string[];
};

/** A deck on its light frame: name of the site, the other language, the slides, and the bar that moves them. */
export function DeckPage({ deck, path, about, problems }: DeckPageProps) {
  const { lang, slides, title, isOwnTitle } = deck;
  const page = pagePath(lang, path);
  const compose = builderPath({ slides: slides.map(({ id }) => id), title: isOwnTitle ? title : '' }, lang);
  return (
    <>
      <DeckHead lang={lang} path={path} />
      <main id="content" className="deck-main" tabIndex={-1}>
        <DeckProblems lang={lang} problems={problems} />
        {slides.length === 0 ? (
          <NothingLeft lang={lang} />
        ) : (
          <>
            {/* One slide is shown at a time, and most are not the title page. */}
            <h1 className="sr-only">{title}</h1>
            <section id={DECK_ID} className="deck" aria-label={stageText[lang].slides}>
              <KeptBriefly>
                <DeckSlides deck={deck} />
              </KeptBriefly>
            </section>
            <DeckViewer lang={lang} count={slides.length + 1} file={deckFile(page)} compose={compose} close={about} />
            <p className="deck-keys">{stageText[lang].keys}</p>
          </>
        )}
      </main>
    </>
  );
}

function DeckHead({ lang, path }: Pick<DeckPageProps, 'path'> & { readonly lang: Lang }) {
  const text = layoutText[lang];
  const other = otherLang(lang);
  return (
    <>
      <a className="skip-link" href="#content">
        {text.skip}
      </a>
      <header className="deck-head">
        <a href={pagePath(lang, '')} aria-label={text.home}>
          <Logo /> {text.siteName}
        </a>
        <a className="nav-link" data-language-link lang={other} hrefLang={other} href={pagePath(other, path)}>
          {text.otherLanguage}
        </a>
      </header>
    </>
  );
}

function DeckProblems({ lang, problems }: Pick<DeckPageProps, 'problems'> & { readonly lang: Lang }) {
  if (problems.length === 0) return null;
  return (
    <section className="deck-problems" aria-labelledby="deck-problems">
      <h2 id="deck-problems">{stageText[lang].problems}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </section>
  );
}

function NothingLeft({ lang }: { readonly lang: Lang }) {
  const text = stageText[lang];
  return (
    <div className="deck-empty">
      <h1>{text.empty}</h1>
      <p>{text.emptyHelp}</p>
      <p>
        <a href={builderPath({}, lang)}>{text.builder}</a>
      </p>
      <p>
        <a href={deckPath('fr', lang)}>{text.ready}</a>
      </p>
    </div>
  );
}
