import type { FigureSlide } from '#lib/export/deck';
import { fittingSize } from './slide-fit';
import { SlideFrame, type SlideProps, sized } from './slide-frame';
import { BODY_WIDTH, slideRoom } from './slide-room';

/** The digits of the serif are narrower than those the widths were measured on. */
const NUMBER = { width: BODY_WIDTH * 1.09, largest: 22, smallest: 5, leading: 1 } as const;
const MEANING = { width: BODY_WIDTH, largest: 3.2, smallest: 1.6, leading: 1.3 } as const;
/** Between the number and what it means. */
const GAP = 2;

/** One number, to be read from the back of the hall. */
export function SlideFigure(props: SlideProps<FigureSlide>) {
  const { number, tone, meaning } = props.slide;
  const height = slideRoom(props.slide).height - GAP;
  const sizes = sized({
    '--number': fittingSize([number], { ...NUMBER, height: height * 0.62 }),
    '--meaning': fittingSize([meaning], { ...MEANING, height: height * 0.36 }),
  });
  return (
    <SlideFrame {...props}>
      <p className={`slide-number tone-${tone}`} style={sizes}>
        {number}
      </p>
      <p className="slide-meaning" style={sizes}>
        {meaning}
      </p>
    </SlideFrame>
  );
}
