import type { CapacityRatio, RatioOutput } from '#lib/domain/capacity-ratio';
import type { IsoDate } from '#lib/domain/iso-date';
import type { CapacityDefinition, Measure } from '#lib/domain/measure';
import type { Quantity } from '#lib/domain/quantity';
import type { Calculation, FormulaPart, Topic, TopicKey, Trace } from '#lib/domain/trace';
import type { Dataset } from './dataset';
import { ratioAt } from './ratios';

/** Traces a key: its figures, its calculation, or both; nothing when we have neither. */
export function traceFigure(data: Dataset, key: TopicKey): Trace | undefined {
  const subject = data.subjects.get(key.subject);
  if (!subject) return undefined;
  const choice = key.measure === 'load' ? undefined : data.at({ ...key, measure: key.measure });
  const computed = computedAt(data, key);
  const quantity = computed?.output.quantity ?? choice?.chosen.quantity;
  if (quantity === undefined || (!choice && !computed)) return undefined;
  const calculation = computed?.calculation;
  return { key, subject, quantity, choice, calculation, latest: latestOf(data, key) };
}

/** The newest day at which the same number is known; a ratio goes as far as its people held, where that gives one. */
function latestOf(data: Dataset, { measure, ...key }: TopicKey): IsoDate {
  const own = measure === 'load' ? undefined : data.history({ ...key, measure }).at(-1);
  if (own) return own.chosen.date;
  const held = data.history({ subject: key.subject, measure: 'detained', definition: 'none' }).at(-1);
  const newest = held && { ...key, measure, date: held.chosen.date };
  return newest && computedAt(data, newest) ? newest.date : key.date;
}

type Computed = { readonly output: RatioOutput<number>; readonly calculation: Calculation };

/** The number as we compute it; nothing for what is only ever published, and where the ratio is the source's own. */
function computedAt(data: Dataset, key: TopicKey): Computed | undefined {
  const definition = capacityOf(key);
  if (definition === undefined) return undefined;
  const ratio = ratioAt(data, { subject: key.subject, date: key.date, definition });
  const calculation = ratio && calculationOf(data, key, ratio);
  if (!ratio || !calculation) return undefined;
  const output = ratio[key.measure as 'density' | 'surplus' | 'staffingRate' | 'load'];
  const ours = output.quantity.kind !== 'absent' || output.quantity.reason !== 'not-collected';
  return output.basis === 'computed' && ours ? { output, calculation } : undefined;
}

function capacityOf({ measure, definition }: TopicKey): CapacityDefinition | undefined {
  if (measure === 'staffingRate') return definition === 'authorised' ? 'operational' : undefined;
  if (measure !== 'density' && measure !== 'surplus' && measure !== 'load') return undefined;
  return definition === 'norm' || definition === 'wings' || definition === 'operational' ? definition : undefined;
}

function calculationOf(data: Dataset, key: TopicKey, ratio: CapacityRatio): Calculation | undefined {
  const part = (measure: Topic, definition: TopicKey['definition'], quantity: Quantity): FormulaPart => ({
    key: { ...key, measure, definition },
    quantity,
  });
  const held = part('detained', ratio.definition === 'wings' ? 'wings' : 'none', ratio.detained.quantity);
  const room = part('places', ratio.definition, ratio.places.quantity);
  const result = (output: RatioOutput<number>) => part(key.measure, key.definition, output.quantity);
  if (key.measure === 'density') return { shape: 'percent', first: held, second: room, result: result(ratio.density) };
  if (key.measure === 'surplus')
    return { shape: 'difference', first: held, second: room, result: result(ratio.surplus) };
  if (key.measure === 'load') {
    const full = part('density', ratio.definition, ratio.density.quantity);
    const staffed = part(
      'staffingRate',
      ratio.staffingRate.figure?.definition ?? 'authorised',
      ratio.staffingRate.quantity,
    );
    return { shape: 'quotient', first: full, second: staffed, result: result(ratio.load) };
  }
  return staffingCalculation(data, key, result(ratio.staffingRate));
}

function staffingCalculation(data: Dataset, key: TopicKey, result: FormulaPart): Calculation | undefined {
  const partOf = (measure: Measure): FormulaPart | undefined => {
    const figure = data.at({ ...key, measure, definition: 'none' })?.chosen;
    return figure && { key: figure, quantity: figure.quantity };
  };
  const first = partOf('staffInPost');
  const second = partOf('staffReference');
  return first && second ? { shape: 'percent', first, second, result } : undefined;
}
