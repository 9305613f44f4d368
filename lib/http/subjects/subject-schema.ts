import { z } from 'zod';
import { ESTABLISHMENT_TYPES, SUBJECT_KINDS, WING_TYPES } from '#lib/domain/subject';
import { definitionSchema, measureSchema, unitSchema } from '#lib/http/figures/figure-schema';
import { bilingualSchema, ratioSchema } from '#lib/http/ratios/ratio-schema';
import { component } from '#lib/http/wire/component';
import { absentSchema, dateSchema } from '#lib/http/wire/quantity-schema';

const coverageSchema = component(
  'Coverage',
  'The dates a series has; months between them that are not counted are gaps, not zeros.',
  z.strictObject({ from: dateSchema, to: dateSchema, dates: z.number().int().describe('How many dates.') }),
);

const shape = {
  id: z.string(),
  kind: z.enum(SUBJECT_KINDS),
  name: bilingualSchema,
  parent: z.string().optional().describe('Id of the subject it belongs to.'),
  type: z.enum(WING_TYPES).optional().describe('Wing type, of wings and of totals by type.'),
  establishmentType: z.enum(ESTABLISHMENT_TYPES).optional(),
  city: z.string().optional(),
  department: z.string().optional(),
  location: z.strictObject({ lat: z.number(), lon: z.number() }).optional().describe('Degrees, WGS 84.'),
  from: dateSchema.optional().describe('First day of existence, when known.'),
  until: dateSchema.optional().describe('Last day of existence, when closed.'),
  listed: z.boolean().describe('False for closed prisons and an unnamed one: off the default lists.'),
  code: z.string().optional().describe('Official code as published.'),
  latest: z
    .union([ratioSchema, absentSchema])
    .describe('The ratio at the newest date published for this subject, by operational places.'),
  coverage: z.union([coverageSchema, absentSchema]).describe('The dates with people held or places.'),
};

export const subjectSchema = component(
  'Subject',
  'A country, directorate, prison, wing or total by type.',
  z.strictObject(shape),
);

const seriesSchema = component(
  'Series',
  'What is measured for a subject, under which definition, and when.',
  z.strictObject({ measure: measureSchema, definition: definitionSchema, unit: unitSchema, coverage: coverageSchema }),
);

export const subjectDetailSchema = component(
  'SubjectDetail',
  'A subject with its parts, its older names, its series and the articles that state figures about it.',
  z.strictObject({
    ...shape,
    children: z.array(z.string()).describe('Ids of the subjects directly under it.'),
    aliases: z
      .array(z.strictObject({ label: z.string(), reason: z.string() }))
      .describe('Labels and codes that once named it, each with the reason.'),
    series: z.array(seriesSchema),
    articles: z.array(z.string()).describe('Ids of the articles about it.'),
  }),
);

export type SubjectItem = z.infer<typeof subjectSchema>;
export type SubjectDetailItem = z.infer<typeof subjectDetailSchema>;
