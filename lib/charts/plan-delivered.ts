import type { Figure } from '#lib/domain/figure';
import { isKnown } from '#lib/domain/quantity';
import type { Source } from '#lib/domain/source';
import { longDate } from '#lib/format/date';
import { count, percent } from '#lib/format/number';
import { qualified } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';
import { planText } from '#lib/i18n/plan-15000';
import { barsSpec, type ChartedRow } from './bars-spec';
import type { ChartContext } from './chart-context';
import type { Cell } from './data-table';
import type { BarsSpec, SourceLine } from './spec';

export type DeliveredKind = 'gross' | 'net' | 'under-way';
export type PlanDeliveredInput = {
  readonly id: string;
  /** Places planned, in places: the line. */
  readonly planned: Figure;
  /** What was delivered or is under way, by date: gross and net of one date are two readings of the same places. */
  readonly delivered: readonly { readonly kind: DeliveredKind; readonly figure: Figure }[];
  readonly source: SourceLine;
};
type Row = ChartedRow & { readonly cells: readonly Cell[]; readonly part: string; readonly share: string };

function rowsOf({ delivered }: PlanDeliveredInput, planned: number, context: ChartContext): Row[] {
  const { lang, sourceOf, hrefOf } = context;
  const text = planText[lang].chart;
  return delivered.flatMap(({ kind, figure }): Row[] => {
    const { quantity, date, source } = figure;
    if (!isKnown(quantity)) return [];
    const value = qualified(figure, lang);
    const share = percent((100 * quantity.value) / planned, lang);
    const name = text[kind];
    const day = longDate(date, lang);
    return [
      {
        ...{ id: `${kind}-${date}`, from: 0, to: quantity.value, tone: kind === 'under-way' ? 'ink' : 'place' },
        ...{ part: text.part(name, value, day), share },
        words: { name, kind: day, value, detail: text.shareOf(share) },
        reading: { title: name, lines: [{ label: day, value, detail: text.shareOf(share), tone: 'ink' }] },
        cells: [
          { text: name },
          { text: day },
          { text: value, value: quantity.value, href: hrefOf(figure) },
          { text: share, value: (100 * quantity.value) / planned },
          { text: originOf(sourceOf(source), lang) },
        ],
      },
    ];
  });
}

/** Who counted, and where it was read when that was elsewhere. */
function originOf(source: Pick<Source, 'publisher' | 'readIn'> | undefined, lang: Lang): string {
  if (source === undefined) return '';
  return source.readIn === '' ? source.publisher : chartText[lang].readIn(source.publisher, source.readIn);
}

/** Places the building plan delivered, gross and net, against those it planned. */
export function planDelivered(input: PlanDeliveredInput, context: ChartContext): BarsSpec {
  const { lang } = context;
  const text = planText[lang].chart;
  const total = isKnown(input.planned.quantity) ? input.planned.quantity.value : 0;
  const planned = count(total, lang);
  const rows = rowsOf(input, total, context);
  const shareOf = (kind: DeliveredKind) => rows.find(({ id }) => id === `${kind}-${input.planned.date}`)?.share;
  const [gross, net] = [shareOf('gross'), shareOf('net')];
  const headline = gross === undefined || net === undefined ? planText[lang].kicker : text.headline(gross, net);
  return barsSpec(
    {
      ...{ id: input.id, source: input.source, headline, rows, notes: [] },
      subtitle: text.subtitle(planned),
      sentence: text.sentence(rows.map(({ part }) => part).join(chartText[lang].semicolon), planned),
      table: {
        caption: chartText[lang].tableOf(headline),
        columns: [
          { label: text.what, numeric: false },
          { label: text.date, numeric: false },
          { label: text.places, numeric: true },
          { label: text.share, unit: chartText[lang].percentUnit, numeric: true },
          { label: text.source, numeric: false },
        ],
        rows: rows.map(({ cells }) => cells),
      },
      domain: [0, Math.max(total, ...rows.map(({ to }) => to)) * 1.02],
      line: { value: total, label: text.line(planned) },
    },
    context,
  );
}
