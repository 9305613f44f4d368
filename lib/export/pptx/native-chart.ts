import type { Lang } from '#lib/i18n/bilingual';
import { chartTextLook } from './chart-text';
import { NO_FILL } from './fill';
import { CHART_NAMESPACE, SLIDE_NAMESPACES } from './namespaces';
import { LOCALES } from './text';
import type { Sheet } from './workbook';
import { el, val, xmlDocument } from './xml';

/** A chart of PowerPoint's own, with the sheet it draws. */
export type NativeChart = {
  /** Series and axes. */
  readonly plot: string;
  readonly sheet: Sheet;
  readonly name: string;
  /** The part of the width kept free at the right for labels; undefined leaves the room to Office. */
  readonly right?: number;
};

const LEFT = 0.075;

function layout(right: number | undefined): string {
  if (right === undefined) return el('c:layout', {});
  const edges = val('c:layoutTarget', 'inner') + val('c:xMode', 'edge') + val('c:yMode', 'edge');
  const box = val('c:x', LEFT) + val('c:y', 0.04) + val('c:w', 1 - LEFT - right) + val('c:h', 0.84);
  return el('c:layout', {}, el('c:manualLayout', {}, edges, box));
}

const CLEAR = el('c:spPr', {}, NO_FILL, el('a:ln', {}, NO_FILL));

/** The chart as a part of the file; `workbook` is the id of the relationship to its data. */
export const chartPart = ({ plot, right }: NativeChart, workbook: string, lang: Lang): string =>
  xmlDocument(
    el(
      'c:chartSpace',
      { 'xmlns:c': CHART_NAMESPACE, 'xmlns:a': SLIDE_NAMESPACES['xmlns:a'], 'xmlns:r': SLIDE_NAMESPACES['xmlns:r'] },
      val('c:date1904', 0) + val('c:lang', LOCALES[lang]) + val('c:roundedCorners', 0),
      el(
        'c:chart',
        {},
        val('c:autoTitleDeleted', 1),
        el('c:plotArea', {}, layout(right), plot, CLEAR),
        val('c:plotVisOnly', 1),
        val('c:dispBlanksAs', 'gap'),
      ),
      CLEAR,
      chartTextLook({ points: 14, colour: 'ink' }),
      el('c:externalData', { 'r:id': workbook }, val('c:autoUpdate', 0)),
    ),
  );
