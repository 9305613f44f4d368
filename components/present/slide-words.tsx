import type { WordsSlide } from '#lib/export/deck';
import { fittingSize, type Room } from './slide-fit';
import { SlideFrame, type SlideProps, sized } from './slide-frame';

const LINES: Room = { width: 62, height: 34, largest: 2.8, smallest: 1.3, leading: 1.3, between: 0.9 };

/** Definitions, and what the figures do not say. */
export function SlideWords(props: SlideProps<WordsSlide>) {
  const { lines } = props.slide;
  return (
    <SlideFrame {...props} kind="words">
      <ul className="slide-lines" style={sized({ '--words': fittingSize(lines, LINES) })}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </SlideFrame>
  );
}
