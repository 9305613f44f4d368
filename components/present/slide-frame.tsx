import type { CSSProperties, ReactNode } from 'react';
import type { PointStyle } from '#lib/charts/point-style';
import type { Deck, Slide } from '#lib/export/deck';
import { stageText } from '#lib/i18n/present-stage';
import { SlideCode } from './slide-code';
import { fittingSize, heightOf, type Room } from './slide-fit';
import { SlideLink } from './slide-link';

/** A slide, the deck it is of, and its number in it; the title page is number 1. */
export type SlideProps<S> = { readonly slide: S; readonly deck: Deck; readonly number: number };

/** At a width of 1280 px no headline is under 44 px. */
const HEADLINE: Room = { width: 91, height: 13, largest: 4.4, smallest: 3.5, leading: 1.14 };
/** What a slide keeps for the headline and what is under it, without its margins and its foot. */
const HEIGHT = 47;
const CODE = 13;
/** Above the code: what the headline leaves. */
const RAIL = { width: 21, largest: 1.9, smallest: 1.1, leading: 1.3, between: 0.15 } as const;
/** Beside the code, under a drawing that takes the whole width. */
const LOW_RAIL = { ...RAIL, width: 56, height: CODE - 1.5 } as const;

const COLUMN = 66;
const WHOLE = 92;

/** Is a drawing larger over the whole width, with the rest under it, than beside the rest? */
function isLow({ width, height }: Drawn, room: number): boolean {
  const beside = Math.min(COLUMN / width, room / height);
  return Math.min(WHOLE / width, (room - CODE) / height) > beside;
}

type Drawn = { readonly width: number; readonly height: number };

function layoutOf({ headline, subtitle }: Slide, labels: readonly string[], drawn: Drawn | undefined) {
  const size = fittingSize([headline], HEADLINE);
  const room = HEIGHT - heightOf([headline], size, HEADLINE);
  const low = drawn !== undefined && isLow(drawn, room);
  const rail = fittingSize([subtitle, ...labels], low ? LOW_RAIL : { ...RAIL, height: room - CODE });
  return { low, sizes: sized({ '--headline': size, '--subtitle': rail }) };
}

/** Sizes as custom properties, in hundredths of the slide's width; without a style sheet they do nothing. */
export const sized = (sizes: Readonly<Record<`--${string}`, number>>): CSSProperties => sizes as CSSProperties;

type FrameProps = SlideProps<Slide> & {
  readonly kind: Slide['kind'];
  /** Under the subtitle: what its lines say, and how they are drawn. */
  readonly beside?: readonly { readonly style: PointStyle; readonly label: string }[];
  /** The size of what is drawn, in any unit. */
  readonly drawn?: Drawn;
  readonly children: ReactNode;
};

/** What every slide has: its finding above, where it is from and the way to the live figure around what it shows. */
export function SlideFrame({ slide, deck, number, kind, beside = [], drawn, children }: FrameProps) {
  const labels = beside.map(({ label }) => `– ${label}`);
  const { low, sizes } = layoutOf(slide, labels, drawn);
  return (
    <div className={`slide-face slide-${kind}${low ? ' slide-low' : ''}`}>
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

const FOOT: Room = { width: 72, height: 4.4, largest: 1.6, smallest: 1.2, leading: 1.3 };

type FootProps = Pick<SlideProps<Slide>, 'deck' | 'number'> & { readonly source: string };

export function SlideFoot({ deck: { lang, release, slides }, number, source }: FootProps) {
  const text = stageText[lang];
  return (
    <footer className="slide-foot" style={sized({ '--foot': fittingSize([source], FOOT) })}>
      <p>{source}</p>
      <p>{text.release(release)}</p>
      <p>{text.slideOf(number, slides.length + 1)}</p>
    </footer>
  );
}
