import { ClockSentences } from '#components/establishments/prison-clock';
import { Logo } from '#components/layout/logo';
import type { Sheet } from '#lib/export/sheet-spec';
import { longDate } from '#lib/format/date';
import { layoutText } from '#lib/i18n/layout';
import { sheetText } from '#lib/i18n/sheet';
import { sheetNotes } from '#lib/i18n/sheet-notes';
import { SheetDrawing } from './sheet-chart';
import { SheetColumns } from './sheet-columns';
import { SheetFoot } from './sheet-foot';
import { NumberList, PartsTable } from './sheet-parts';

type Props = { readonly sheet: Sheet };

/** One A4 page (sheet.css): the sentence, the two columns, the course, and what the figure does not say. */
export function SheetArticle({ sheet }: Props) {
  const { parts, ranking } = sheet;
  return (
    <article className="sheet">
      <SheetHead sheet={sheet} />
      <p className="sheet-branch">
        {sheetText[sheet.lang].branch} <span data-own="branch" />
      </p>
      <SheetColumns sheet={sheet} />
      {parts !== undefined && (
        <div className="sheet-beside">
          <PartsTable sheet={sheet} parts={parts} />
          {ranking !== undefined && <NumberList list={ranking} />}
        </div>
      )}
      <Course sheet={sheet} />
      <SheetFoot sheet={sheet} />
    </article>
  );
}

function SheetHead({ sheet: { lang, title, place, date, headline, isOver, lead, code } }: Props) {
  const text = sheetText[lang];
  return (
    <header>
      <p className="sheet-mast">
        <Logo />
        <b>{layoutText[lang].siteName}</b>
        <span>{text.sheet}</span>
        <span>{text.stateOn(longDate(date, lang))}</span>
      </p>
      <div className="sheet-opening">
        <div>
          <p className="sheet-title">
            <b>{title}</b> {place}
          </p>
          <h1>
            {headline.before}
            <span className={isOver ? 'sheet-over' : undefined}>{headline.accent}</span>
            {headline.after}
          </h1>
          <p>{lead}</p>
        </div>
        <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={sheetNotes[lang].code}>
          <path d={code.path} />
        </svg>
      </div>
    </header>
  );
}

/** How the density has gone, and since when it has been above the thresholds. */
function Course({ sheet: { lang, chart, chartHeading, clocks, bands, paragraphs } }: Props) {
  const text = sheetText[lang];
  return (
    <div className="sheet-course">
      <section>
        <h2>{chartHeading}</h2>
        {chart === undefined ? <p>{text.chartNone}</p> : <SheetDrawing chart={chart} />}
      </section>
      <div>
        {clocks.length > 0 && (
          <section>
            <h2>{text.clock}</h2>
            <ClockSentences clocks={clocks} lang={lang} />
          </section>
        )}
        {bands !== undefined && <NumberList list={bands} />}
        {paragraphs.map(({ heading, text: words }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <p>{words}</p>
          </section>
        ))}
      </div>
    </div>
  );
}
