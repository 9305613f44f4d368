import type { FigureSlide } from '#lib/export/deck';
import { fittingSize, type Room } from './slide-fit';
import { SlideFrame, type SlideProps, sized } from './slide-frame';

/** Digits of the serif are narrower than those the widths were measured on. */
const NUMBER: Room = { width: 80, height: 24, largest: 22, smallest: 5, leading: 1 };
const MEANING: Room = { width: 62, height: 11.5, largest: 3, smallest: 1.6, leading: 1.3 };

/** One number, to be read from the back of the hall. */
export function SlideFigure(props: SlideProps<FigureSlide>) {
  const { number, tone, meaning } = props.slide;
  const sizes = sized({ '--number': fittingSize([number], NUMBER), '--meaning': fittingSize([meaning], MEANING) });
  return (
    <SlideFrame {...props} kind="figure">
      <p className={`slide-number tone-${tone}`} style={sizes}>
        {number}
      </p>
      <p className="slide-meaning" style={sizes}>
        {meaning}
      </p>
    </SlideFrame>
  );
}
