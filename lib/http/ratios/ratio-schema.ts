import { z } from 'zod';
import { SUBJECT_KINDS } from '#lib/domain/subject';
import { component } from '#lib/http/wire/component';
import {
  countedOrAbsent,
  dateSchema,
  percentOrAbsent,
  personsOrAbsent,
  timesOrAbsent,
} from '#lib/http/wire/quantity-schema';

export const CAPACITY_DEFINITIONS = ['operational', 'norm', 'wings'] as const;

export const bilingualSchema = component(
  'Bilingual',
  'The same text in French and in English.',
  z.strictObject({ fr: z.string(), en: z.string() }),
);

const subjectBriefSchema = component(
  'SubjectBrief',
  'What an item is about.',
  z.strictObject({ id: z.string(), kind: z.enum(SUBJECT_KINDS), name: bilingualSchema }),
);

export const ratioSchema = component(
  'CapacityRatio',
  'How full a subject is at one date, under one definition of capacity.',
  z.strictObject({
    subject: subjectBriefSchema,
    date: dateSchema,
    definition: z
      .enum(CAPACITY_DEFINITIONS)
      .describe('`operational` places, floor-area `norm`, or `wings`: our own sum over wings by type.'),
    detained: countedOrAbsent.describe('People held (détenus), in persons.'),
    places: countedOrAbsent.describe('Places under this definition.'),
    density: percentOrAbsent.describe('100 × people held ÷ places, in percent.'),
    surplus: personsOrAbsent.describe('Net gap: people held − places, in persons; can be negative.'),
    staffingRate: percentOrAbsent.describe('100 × staff in post ÷ authorised staff, in percent, or as stated.'),
    load: timesOrAbsent.describe('Load against plan: density ÷ staffing rate, a pure number.'),
    sources: z.array(z.string()).describe('Ids of the sources the numbers rest on.'),
  }),
);
export type RatioItem = z.infer<typeof ratioSchema>;
