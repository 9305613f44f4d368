import { z } from 'zod';
import { QUALIFIERS } from '#lib/domain/qualifier';
import { ABSENCES } from '#lib/domain/quantity';
import { component } from './component';

export const absentSchema = component(
  'Absent',
  'There is no number, and why. `not-published`: the publisher says so. `not-collected`: published, or likely so, but not in our dataset. `suppressed`: statistical secrecy. `not-applicable`: makes no sense here. `no-capacity`: a ratio to zero places. Never zero, never null.',
  z.strictObject({ absent: z.enum(ABSENCES) }),
);

const numberOrAbsent = z.union([z.number(), absentSchema]);
const NO_BOUND = '`{ "absent": "not-published" }` where no bound is known.';

/** low ≤ value ≤ high; full precision, no rounding. */
export const bounds = {
  value: z.number().describe('The number itself, in full precision.'),
  low: numberOrAbsent.describe('The lowest the wording allows; equal to value for an exact number.'),
  high: numberOrAbsent.describe(`The highest the wording allows. ${NO_BOUND}`),
};

/** The same three where the number itself may be missing: each then says why. */
export const boundsOrAbsent = {
  value: numberOrAbsent.describe('The number, or why there is none.'),
  low: numberOrAbsent.describe('The lowest the wording allows, or why there is none.'),
  high: numberOrAbsent.describe(`The highest the wording allows. ${NO_BOUND}`),
};

export const qualifier = z
  .enum(QUALIFIERS)
  .describe('How the source words the number; its bounds follow from it. `derived` is our own sum of published rows.');

export const sourceRef = z.string().describe('Id of a source: /api/v1/sources/{id}.');
export const subjectRef = z.string().describe('Id of a subject: /api/v1/subjects/{id}.');
export const dateSchema = z.iso.date().describe('Calendar day, YYYY-MM-DD.');

export const derivationSchema = component(
  'Derivation',
  'How a sum of ours was made: the units added, and those that could not be, with why.',
  z.strictObject({
    added: z.array(z.string()),
    missing: z.array(
      z.strictObject({
        subject: z.string(),
        reason: z.enum(['suppressed', 'not-collected', 'no-capacity', 'unpaired']),
      }),
    ),
  }),
);

const countedSchema = component(
  'Counted',
  'A published number with its wording and its source; `derivation` is there for our own sums only.',
  z.strictObject({ ...bounds, qualifier, source: sourceRef, derivation: derivationSchema.optional() }),
);
export const countedOrAbsent = z.union([countedSchema, absentSchema]);

const printedSchema = component(
  'Printed',
  'The ratio as the source prints it, kept beside ours.',
  z.strictObject({ ...bounds, qualifier, source: sourceRef }),
);

/** A ratio in one unit. */
function ratioValue<const U extends string>(id: string, unit: U, description: string) {
  const shape = {
    ...bounds,
    unit: z.literal(unit),
    basis: z
      .enum(['computed', 'stated', 'published'])
      .describe('`computed` by us, `stated` by the source in words, `published` in an official table.'),
    qualifier: qualifier.optional().describe('Wording, when stated or published.'),
    source: sourceRef.optional().describe('Id of the source, when stated or published.'),
    definition: z.string().optional().describe('The definition followed, when stated or published.'),
    printed: printedSchema.optional(),
  };
  return z.union([component(id, description, z.strictObject(shape)), absentSchema]);
}

export const percentOrAbsent = ratioValue('Percentage', 'percent', 'A percentage: 141.3 means 141.3 %.');
export const personsOrAbsent = ratioValue('Persons', 'persons', 'A number of persons; a net gap can be negative.');
export const placesOrAbsent = ratioValue('Places', 'places', 'A number of places; a change can be negative.');
export const timesOrAbsent = ratioValue('PureNumber', 'ratio', 'A pure number: 2.125 means 2.125 times.');
