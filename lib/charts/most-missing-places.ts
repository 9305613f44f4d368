import type { IsoDate } from '#lib/domain/iso-date';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import type { People, Places } from '#lib/domain/units';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { barText } from '#lib/i18n/chart-bars';
import { chartText } from '#lib/i18n/charts';
import { barsSpec, type ChartedRow } from './bars-spec';
import type { ChartContext } from './chart-context';
import type { Cell } from './data-table';
import type { BarsSpec, SourceLine } from './spec';

export type MissingUnit = {
  readonly subject: SubjectId;
  /** The prison's name, and the kind of wing it is in words. */
  readonly name: string;
  readonly kind: string;
  readonly detained: Quantity<People>;
  readonly places: Quantity<Places>;
};
export type MissingPlacesInput = {
  readonly id: string;
  readonly date: IsoDate;
  readonly units: readonly MissingUnit[];
  /** People above capacity in the whole country: "at least", beside the drawing. */
  readonly total: Quantity<People>;
  readonly show: number;
  /** Units of fewer places are left out, and the chart says so; 0 keeps all. */
  readonly fewestPlaces: number;
  readonly source: SourceLine;
};
type Row = ChartedRow & { readonly held: number; readonly places: number; readonly cells: readonly Cell[] };

function rowOf(
  { subject, name, kind, detained, places }: MissingUnit,
  date: IsoDate,
  { lang, hrefOf }: ChartContext,
): Row[] {
  if (!isKnown(detained) || !isKnown(places)) return [];
  const above = detained.value - places.value;
  const [held, room, over] = [detained.value, places.value, above].map((value) => count(value, lang)) as [
    string,
    string,
    string,
  ];
  const href = hrefOf({ subject, date, measure: 'surplus', definition: 'operational' });
  const text = chartText[lang];
  return [
    {
      ...{
        id: subject,
        from: -places.value,
        split: 0,
        to: above,
        tone: 'over',
        held: detained.value,
        places: places.value,
      },
      words: { name, kind, value: over, detail: `${held} / ${room}` },
      reading: {
        title: `${name}, ${kind}`,
        lines: [
          { label: barText[lang].above, value: over, detail: '', tone: 'over' },
          { label: text.detained, value: held, detail: '', tone: 'ink' },
          { label: text.places, value: room, detail: '', tone: 'ink' },
        ],
      },
      cells: [
        { text: `${name}, ${kind}` },
        { text: over, value: above, href },
        { text: held, value: detained.value },
        { text: room, value: places.value },
      ],
    },
  ];
}

function ranked({ units, date, show, fewestPlaces }: MissingPlacesInput, context: ChartContext): Row[] {
  return units
    .flatMap((unit) => rowOf(unit, date, context))
    .filter(({ to, places }) => to > 0 && places >= fewestPlaces)
    .toSorted((a, b) => b.to - a.to || (a.id < b.id ? -1 : 1))
    .slice(0, show);
}

/** The prisons and wings with most people above capacity: places left of the line, people above capacity right of it. */
export function mostMissingPlaces(input: MissingPlacesInput, context: ChartContext): BarsSpec {
  const { lang } = context;
  const text = barText[lang];
  const rows = ranked(input, context);
  const headline = text.missingHeadline(
    count(rows.length, lang),
    count(
      rows.reduce((sum, { to }) => sum + to, 0),
      lang,
    ),
  );
  const first = rows[0];
  const worst = first && {
    ...first.words,
    above: first.words.value,
    held: count(first.held, lang),
    places: count(first.places, lang),
  };
  const total = isKnown(input.total) ? [{ text: text.aboveTotal(count(input.total.value, lang)) }] : [];
  const small = input.fewestPlaces > 0 ? [{ text: text.smallLeftOut(count(input.fewestPlaces, lang)) }] : [];
  return barsSpec(
    {
      ...{ id: input.id, source: input.source, headline, rows, notes: [...total, ...small] },
      subtitle: text.missingSubtitle(longDate(input.date, lang)),
      sentence:
        worst === undefined ? headline : text.missingSentence({ ...worst, name: `${worst.name} (${worst.kind})` }),
      table: {
        caption: chartText[lang].tableOf(headline),
        columns: [
          { label: text.unit, numeric: false },
          { label: text.above, unit: chartText[lang].people, numeric: true },
          { label: chartText[lang].detained, numeric: true },
          { label: chartText[lang].places, numeric: true },
        ],
        rows: rows.map(({ cells }) => cells),
      },
      domain: [Math.min(0, ...rows.map(({ from }) => from)), Math.max(1, ...rows.map(({ to }) => to))],
      line: { value: 0, label: text.placesLine },
    },
    context,
  );
}
