import type { WordsSlide } from '#lib/export/deck';
import { fittingSize } from './slide-fit';
import { SlideFrame, type SlideProps, sized } from './slide-frame';
import { BODY_WIDTH, slideRoom } from './slide-room';

const LINES = { width: BODY_WIDTH, largest: 3.6, smallest: 1.3, leading: 1.3, between: 1 } as const;

/** Definitions, and what the figures do not say. */
export function SlideWords(props: SlideProps<WordsSlide>) {
  const { lines } = props.slide;
  // The first line has a space above it, too.
  const height = slideRoom(props.slide).height - LINES.largest;
  return (
    <SlideFrame {...props}>
      <ul className="slide-lines" style={sized({ '--words': fittingSize(lines, { ...LINES, height }) })}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </SlideFrame>
  );
}
