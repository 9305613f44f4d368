import { z } from 'zod';
import { BANDS } from '#lib/domain/bands';
import { ABSENCES } from '#lib/domain/quantity';
import { figureSchema } from '#lib/http/figures/figure-schema';
import { ratioSchema } from '#lib/http/ratios/ratio-schema';
import { component } from '#lib/http/wire/component';
import {
  absentSchema,
  dateSchema,
  percentOrAbsent,
  personsOrAbsent,
  placesOrAbsent,
} from '#lib/http/wire/quantity-schema';

const figureOrAbsent = z.union([figureSchema, absentSchema]);
const reasoned = z.strictObject({ subject: z.string(), reason: z.enum(ABSENCES) });

const exposureSchema = component(
  'Exposure',
  'Share of people held in wings at or above a density.',
  z.strictObject({
    threshold: z.number().describe('Density in percent.'),
    share: percentOrAbsent.describe('In percent of all people held at that date.'),
    exposed: personsOrAbsent.describe('The people counted in it.'),
    uncounted: personsOrAbsent.describe('People held whose wing has no density: they may or may not be exposed.'),
    uncountedWings: z.array(z.string()),
  }),
);

const bandSchema = component(
  'Band',
  'One of the bands of density of the ministry, with the count of units it prints beside our own rows.',
  z.strictObject({
    band: z.enum(BANDS.map(({ band }) => band)),
    from: z.number().describe('Density in percent, inclusive.'),
    below: z
      .union([z.number(), absentSchema])
      .describe('Density in percent, exclusive; `not-applicable` for the last band.'),
    printed: figureOrAbsent.describe('The count the ministry prints.'),
    own: z.number().int().describe('The count of our own rows.'),
    units: z.array(z.string()).describe('The wings of our own count.'),
  }),
);

const articleBriefSchema = component(
  'ArticleBrief',
  'The citation of an article; the whole is at /api/v1/articles/{id}.',
  z.strictObject({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    published: z.string().describe('YYYY, YYYY-MM or YYYY-MM-DD: as much as is known.'),
    url: z.string(),
    language: z.enum(['fr', 'en']),
  }),
);

export const overviewSchema = component(
  'Overview',
  'The situation of France at the newest date with a ratio from an official source. Everything is of that date; only `later` looks beyond it.',
  z.strictObject({
    date: dateSchema,
    ratio: ratioSchema,
    yearBefore: z.union([ratioSchema, absentSchema]).describe('The ratio twelve months earlier.'),
    change: z
      .strictObject({ detained: personsOrAbsent, places: placesOrAbsent })
      .describe('What was added in these twelve months.'),
    later: figureOrAbsent.describe(
      'The newest count of people held after that date, relayed: read elsewhere than at the ministry.',
    ),
    record: figureOrAbsent.describe('The highest count of people held at or before that date.'),
    remandDensity: figureOrAbsent.describe(
      'Density of remand prisons (maisons d’arrêt) as the ministry prints it, in percent.',
    ),
    surnombre: figureOrAbsent.describe(
      'People above capacity: Σ over wings of max(0, people held − places); empty places elsewhere do not help. "At least": its derivation names the wings that could not be counted.',
    ),
    floorMattresses: z.strictObject({
      figure: figureOrAbsent,
      yearBefore: figureOrAbsent,
      change: percentOrAbsent.describe('Change in percent.'),
    }),
    pretrial: z.strictObject({
      figure: figureOrAbsent.describe('Pre-trial detainees; condamnés-prévenus are left out by the ministry.'),
      share: percentOrAbsent.describe('In percent of people held.'),
    }),
    exposure: z.array(exposureSchema),
    bands: z
      .strictObject({
        lines: z.array(bandSchema),
        unbanded: z.array(reasoned).describe('Wings of our rows in no band, with why.'),
        note: z.strictObject({ fr: z.string(), en: z.string() }).describe('Why the two counts differ.'),
      })
      .describe('Units by band of density: the ministry’s printed counts and ours.'),
    articles: z.array(articleBriefSchema).describe('The latest articles, newest first.'),
  }),
);
export type OverviewBody = z.infer<typeof overviewSchema>;
