import { z } from 'zod';
import { DEFINITIONS, MEASURE_UNITS, MEASURES } from '#lib/domain/measure';
import { GRADES } from '#lib/domain/source';
import { component } from '#lib/http/wire/component';
import {
  boundsOrAbsent,
  dateSchema,
  derivationSchema,
  qualifier,
  sourceRef,
  subjectRef,
} from '#lib/http/wire/quantity-schema';

export const measureSchema = z.enum(MEASURES).describe('What is counted; see the glossary.');
export const definitionSchema = z
  .enum(DEFINITIONS)
  .describe('Which definition the number follows; `none` where a measure has only one.');
export const unitSchema = z
  .enum([...new Set(Object.values(MEASURE_UNITS))])
  .describe('The unit of value, low and high.');
export const gradeSchema = z
  .enum(GRADES)
  .describe(
    'How near to the publisher the figure was read, best first; `derived` is our own sum, `stated` is said by others.',
  );

const rowSchema = component(
  'RowPlace',
  'Where in the published dataset the figure is written.',
  z.strictObject({ file: z.string(), line: z.number().int() }),
);

export const figureSchema = component(
  'Figure',
  'One figure of the dataset with its wording, bounds, source and row. Several sources may state the same thing: `chosen` is the one shown.',
  z.strictObject({
    subject: subjectRef,
    measure: measureSchema,
    definition: definitionSchema,
    date: dateSchema,
    unit: unitSchema,
    ...boundsOrAbsent,
    qualifier,
    source: sourceRef,
    grade: gradeSchema,
    chosen: z.boolean().describe('Is it the figure shown for its subject, measure, definition and date?'),
    locator: z.string().describe('Where in the source: table, cell, paragraph.'),
    note: z.string().describe('A doubt or remark; empty when there is none.'),
    row: rowSchema.optional().describe('Left out for our own sums.'),
    derivation: derivationSchema.optional().describe('For our own sums only.'),
  }),
);
export type FigureItem = z.infer<typeof figureSchema>;
