import { CopyButton } from '#components/calculator/copy-button';
import { LONGEST_DECK_TITLE } from '#lib/export/own-deck-request';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { builderText } from '#lib/i18n/present-builder';
import { deckFile, deckPath, OWN_DECK, ownDeckPath } from '#lib/url/present-path';

type TitleProps = { readonly lang: Lang; readonly title: string; readonly onTitle: (title: string) => void };

/** The reader's own title, with the room that is left. */
export function DeckTitle({ lang, title, onTitle }: TitleProps) {
  const text = builderText[lang];
  const signs = Array.from(title);
  return (
    <p className="builder-title">
      <label htmlFor="own-title">{text.titleLabel}</label>
      <input
        id="own-title"
        name="title"
        value={title}
        maxLength={LONGEST_DECK_TITLE}
        autoComplete="off"
        aria-describedby="own-title-hint own-title-left"
        onChange={({ target }) => onTitle(target.value)}
      />
      <small id="own-title-hint">{text.titleHint}</small>{' '}
      <small id="own-title-left" className="builder-scripted">
        {text.signsLeft(count(LONGEST_DECK_TITLE - signs.length, lang))}
      </small>
    </p>
  );
}

type LinksProps = { readonly lang: Lang; readonly slides: readonly string[]; readonly title: string };

/** What can be done with the deck. Without scripts the form is sent instead. */
export function DeckLinks({ lang, slides, title }: LinksProps) {
  const text = builderText[lang];
  const deck = ownDeckPath(slides, title.trim(), lang);
  const absolute = () => new URL(deck, window.location.href).href;
  return (
    <>
      <p className="builder-ways builder-plain">
        <button type="submit" className="builder-way">
          {text.show}
        </button>{' '}
        <button type="submit" className="builder-way" formAction={deckFile(deckPath(OWN_DECK, lang))}>
          {text.file}
        </button>
      </p>
      {slides.length === 0 ? (
        <p className="builder-none builder-scripted">{text.none}</p>
      ) : (
        <div className="builder-scripted">
          <p className="builder-ways">
            <a className="builder-way" href={deck}>
              {text.show}
            </a>{' '}
            <a className="builder-way" href={deckFile(deck)}>
              {text.file}
            </a>{' '}
            <CopyButton label={text.copyAddress} text={absolute} copied={text.copied} refused={text.refused} />
          </p>
          <p className="text-mute">{text.anyone}</p>
        </div>
      )}
    </>
  );
}
