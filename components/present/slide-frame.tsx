import type { CSSProperties, ReactNode } from 'react';
import type { PointStyle } from '#lib/charts/point-style';
import type { Deck, Slide } from '#lib/export/deck';
import { stageText } from '#lib/i18n/present-stage';
import { SlideCode } from './slide-code';
import { type Drawn, slideLayout } from './slide-layout';
import { SlideLink } from './slide-link';
import { footSize } from './slide-room';

/** A slide, the deck it is of, and its number in it; the title page is number 1. */
export type SlideProps<S> = { readonly slide: S; readonly deck: Deck; readonly number: number };

/** Sizes as custom properties, in hundredths of the slide's width; without a style sheet they do nothing. */
export const sized = (sizes: Readonly<Record<`--${string}`, number>>): CSSProperties => sizes as CSSProperties;

type FrameProps = SlideProps<Slide> & {
  /** Under the subtitle: what its lines say, and how they are drawn. */
  readonly beside?: readonly { readonly style: PointStyle; readonly label: string }[];
  readonly drawn?: Drawn;
  readonly children: ReactNode;
};

/** What every slide has: its finding above, where it is from and the way to the live figure around what it shows. */
export function SlideFrame({ slide, deck, number, beside = [], drawn, children }: FrameProps) {
  const labels = beside.map(({ label }) => `– ${label}`);
  const { low, headline, rail } = slideLayout(slide, labels, drawn);
  const sizes = sized({ '--headline': headline, '--subtitle': rail });
  return (
    <div className={`slide-face slide-${slide.kind}${low ? ' slide-low' : ''}`}>
      <div className="slide-page" style={sizes}>
        <h2>{slide.headline}</h2>
        <div className="slide-body">{children}</div>
        <div className="slide-rail">
          <div>
            <p className="slide-subtitle">{slide.subtitle}</p>
            {beside.length > 0 && (
              <ul className="slide-legend">
                {beside.map(({ style, label }) => (
                  <li key={style} data-grade={style}>
                    {label}
                  </li>
                ))}
              </ul>
            )}
          </div>
          <LiveAddress slide={slide} deck={deck} />
        </div>
        <SlideFoot deck={deck} number={number} source={slide.source} />
      </div>
    </div>
  );
}

function LiveAddress({ slide: { address, code }, deck: { lang } }: Pick<FrameProps, 'slide' | 'deck'>) {
  const text = stageText[lang];
  return (
    <p className="slide-live">
      <SlideCode code={code} label={text.code(address)} />
      <SlideLink address={address} label={text.live} />
    </p>
  );
}

type FootProps = Pick<SlideProps<Slide>, 'deck' | 'number'> & { readonly source: string };

export function SlideFoot({ deck: { lang, release, slides }, number, source }: FootProps) {
  const text = stageText[lang];
  return (
    <footer className="slide-foot" style={sized({ '--foot': footSize(source) })}>
      <p>{source}</p>
      <p>{text.release(release)}</p>
      <p>{text.slideOf(number, slides.length + 1)}</p>
    </footer>
  );
}
