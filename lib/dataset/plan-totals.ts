import type { DeliveredKind } from '#lib/charts/plan-delivered';
import type { Figure } from '#lib/domain/figure';
import type { Measure } from '#lib/domain/measure';
import { isKnown } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import type { Dataset } from './dataset';
import { byText } from './tabulate';

const FRANCE = 'fr' as SubjectId;
const KINDS: readonly (readonly [DeliveredKind, Measure])[] = [
  ['gross', 'placesDelivered'],
  ['net', 'placesDeliveredNet'],
  ['under-way', 'placesUnderWay'],
];

export type PlanDelivery = {
  readonly planned: Figure;
  /** The last day with gross, net and planned places of one count. */
  readonly first: { readonly gross: Figure; readonly net: Figure };
  readonly delivered: readonly { readonly kind: DeliveredKind; readonly figure: Figure }[];
};

const figuresOf = (data: Dataset, measure: Measure): readonly Figure[] =>
  data.history({ subject: FRANCE, measure, definition: 'none' }).map(({ chosen }) => chosen);

/** Delivered places at each date we have, by date, gross before net, and what was planned. */
export function planDelivery(data: Dataset): PlanDelivery | undefined {
  const planned = figuresOf(data, 'placesPlanned').at(-1);
  const delivered = KINDS.flatMap(([kind, measure]) => figuresOf(data, measure).map((figure) => ({ kind, figure })));
  const of = (kind: DeliveredKind) =>
    delivered.find((one) => one.kind === kind && one.figure.date === planned?.date)?.figure;
  const [gross, net] = [of('gross'), of('net')];
  if (!planned || !gross || !net) return undefined;
  return {
    planned,
    first: { gross, net },
    delivered: delivered.toSorted((a, b) => byText(a.figure.date, b.figure.date)),
  };
}

/** The number in the plan's name. */
const NAMED_PLACES = 15_000;
const placesIn = ({ quantity }: Figure): number => (isKnown(quantity) ? quantity.value : Number.NaN);

/** Net places in percent of the number in the plan's name, and of the places planned: reports mean one or the other. */
export const shareOfPlan = ({
  planned,
  first,
}: PlanDelivery): { readonly ofName: number; readonly ofPlanned: number } => ({
  ofName: (100 * placesIn(first.net)) / NAMED_PLACES,
  ofPlanned: (100 * placesIn(first.net)) / placesIn(planned),
});
