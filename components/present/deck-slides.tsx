import type { ReactNode } from 'react';
import type { Deck, Slide } from '#lib/export/deck';
import { stageText } from '#lib/i18n/present-stage';
import { SlideChart } from './slide-chart';
import { SlideClaim } from './slide-claim';
import { SlideFigure } from './slide-figure';
import { SlideTitle } from './slide-title';
import { SlideWords } from './slide-words';

type OfDeck = { readonly deck: Deck };
type Numbered = OfDeck & { readonly number: number };

function Face({ slide, ...at }: Numbered & { readonly slide: Slide }) {
  switch (slide.kind) {
    case 'figure':
      return <SlideFigure slide={slide} {...at} />;
    case 'chart':
      return <SlideChart slide={slide} {...at} />;
    case 'claim':
      return <SlideClaim slide={slide} {...at} />;
    case 'words':
      return <SlideWords slide={slide} {...at} />;
  }
}

/** Its number is its place in the address, `#3`; `deck-viewer` shows one at a time, and says its headline. */
function Stand({
  deck,
  number,
  headline,
  children,
}: Numbered & { readonly headline: string; readonly children: ReactNode }) {
  const text = stageText[deck.lang];
  const label = `${text.slideOf(number, deck.slides.length + 1)}\u00a0: ${headline}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a slide is a group, as in the carousel pattern; a fieldset holds fields
    <div
      className="slide"
      id={String(number)}
      role="group"
      aria-roledescription={text.slide}
      aria-label={label}
      data-headline={headline}
    >
      {children}
    </div>
  );
}

/** Every slide of the deck, one under the other, each with what is to be said of it. */
export function DeckSlides({ deck }: OfDeck) {
  const { lang, title, slides } = deck;
  return (
    <>
      <Stand deck={deck} number={1} headline={title}>
        <SlideTitle deck={deck} />
      </Stand>
      {slides.map((slide, index) => (
        <Stand key={slide.id} deck={deck} number={index + 2} headline={slide.headline}>
          <Face slide={slide} deck={deck} number={index + 2} />
          <details className="slide-notes">
            <summary>{stageText[lang].notes}</summary>
            <p>{slide.notes}</p>
          </details>
        </Stand>
      ))}
    </>
  );
}
