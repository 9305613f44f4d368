import type { KeyboardEvent } from 'react';
import type { IsoDate } from '#lib/domain/iso-date';
import type { CellState } from '#lib/domain/published-cell';
import type { SubjectId } from '#lib/domain/subject';
import { longDate } from '#lib/format/date';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { CELL_MEANINGS, CELL_NAMES, publishedText } from '#lib/i18n/published';
import { figurePath } from '#lib/url/figure-path';
import { pagePath } from '#lib/url/page-path';
import type { ReadGrid, ReadRow } from './read-grid';
import { rowsFor } from './read-grid';
import type { PublishedState } from './use-published';

type Props = { readonly state: PublishedState; readonly lang: Lang };
type Step = { readonly dates: number; readonly rows: number };

const KEYS: Readonly<Record<string, Step>> = {
  ArrowLeft: { dates: -1, rows: 0 },
  ArrowRight: { dates: 1, rows: 0 },
  ArrowUp: { dates: 0, rows: -1 },
  ArrowDown: { dates: 0, rows: 1 },
};

/** The cell beside another one among the rows shown; the last one stays. */
function stepped({ grid, choice }: PublishedState, { dates, rows }: Step) {
  if (grid === undefined) return {};
  const shown = rowsFor(grid.rows, choice);
  const row = shown.findIndex(({ id }) => id === choice.of);
  const date = grid.dates.indexOf(choice.date ?? '');
  const within = (index: number, length: number) => Math.min(Math.max(index, 0), length - 1);
  return {
    of: shown[within(row + rows, shown.length)]?.id ?? choice.of,
    date: grid.dates[within(date + dates, grid.dates.length)],
  };
}

/** What one cell says and why, with the ways on; stays in sight while the rows scroll. */
export function CellReading({ state, lang }: Props) {
  const { grid, choice, choose } = state;
  const row = grid?.rows.find(({ id }) => id === choice.of);
  if (grid === undefined || row === undefined || choice.date === undefined) return null;
  const go = (step: Step) => choose(stepped(state, step), 'same-step');
  const close = () => choose({ of: undefined, date: undefined });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = KEYS[event.key];
    if (event.key === 'Escape') close();
    if (step === undefined) return;
    event.preventDefault();
    go(step);
  };
  const text = publishedText[lang];
  return (
    <aside className="published-reading" aria-label={text.read}>
      <div aria-live="polite">
        <Said grid={grid} row={row} date={choice.date} lang={lang} />
      </div>
      <p className="published-steps">
        <Go label={text.earlier} sign="←" onGo={() => go({ dates: -1, rows: 0 })} onKey={onKeyDown} />
        <Go label={text.later} sign="→" onGo={() => go({ dates: 1, rows: 0 })} onKey={onKeyDown} />
        <Go label={text.above} sign="↑" onGo={() => go({ dates: 0, rows: -1 })} onKey={onKeyDown} />
        <Go label={text.below} sign="↓" onGo={() => go({ dates: 0, rows: 1 })} onKey={onKeyDown} />
        <button type="button" onClick={close} onKeyDown={onKeyDown}>
          {text.close}
        </button>
        <small>{text.keys}</small>
      </p>
    </aside>
  );
}

type GoProps = {
  readonly label: string;
  readonly sign: string;
  readonly onGo: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
};

const Go = ({ label, sign, onGo, onKey }: GoProps) => (
  <button type="button" aria-label={label} title={label} onClick={onGo} onKeyDown={onKey}>
    {sign}
  </button>
);

/** There is no figure to trace where the prison has no row. */
const HAS_FIGURE: readonly CellState[] = ['published', 'derived', 'partial', 'suppressed'];

type SaidProps = { readonly grid: ReadGrid; readonly row: ReadRow; readonly date: string; readonly lang: Lang };

function Said({ grid, row, date, lang }: SaidProps) {
  const text = publishedText[lang];
  const cell = row.cells[grid.dates.indexOf(date)] ?? 'outside';
  const key = { subject: row.id as SubjectId, measure: 'detained', definition: 'none', date: date as IsoDate } as const;
  return (
    <>
      <p>
        <strong>
          {row.name}, {longDate(key.date, lang)}
        </strong>
      </p>
      <p>{text.said(capitalised(CELL_NAMES[lang][cell]), CELL_MEANINGS[lang][cell])}</p>
      <p className="published-ways">
        {HAS_FIGURE.includes(cell) && <a href={figurePath(key, lang)}>{text.figure}</a>}
        <a href={row.href}>{text.page}</a>
        <a href={`${pagePath(lang, '/establishments')}?date=${date}`}>{text.atDate}</a>
      </p>
    </>
  );
}
