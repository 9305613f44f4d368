import { StaticDrawing } from '#components/charts/static-drawing';
import type { ChartSlide } from '#lib/export/deck';
import { SlideFrame, type SlideProps } from './slide-frame';

/** A chart of the site, as large as the slide lets it be; its sentence is in the notes, its table at its address. */
export function SlideChart(props: SlideProps<ChartSlide>) {
  const { spec } = props.slide;
  return (
    <SlideFrame {...props} beside={spec.legend} drawn={spec.frames.wide}>
      <div className="chart-drawing slide-drawing">
        <StaticDrawing spec={spec} />
      </div>
    </SlideFrame>
  );
}
