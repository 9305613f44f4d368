import type { Json } from './openapi-parts';

export const DESCRIPTION = `Open, read-only, without key. JSON in UTF-8, names in camelCase, dates as YYYY-MM-DD.

**Units.** People and net gaps in persons; places in places; density, staffing rate and shares in percent (141.3 means 141.3 %); load and people per officer are pure numbers; detention rates per 100,000 inhabitants. Numbers come in full precision: rounding belongs to display.

**Bounds.** Every number has \`low\` ≤ \`value\` ≤ \`high\`, from the wording of its source: "nearly 77,500" is 77,400 to 77,500. They are a reading range, not a margin of error.

**Absence.** A number that is not there is \`{ "absent": "<reason>" }\`, with its key always present; so is a bound nobody knows. Texts that are unknown are left out. There is no null, and no zero for unknown.

**Lists.** \`{ "data": [...], "meta": { "release", "count", "total", "next" } }\`; pass \`meta.next\` as \`cursor\` for the next page, also given in the Link header. It is left out on the last page. A cursor holds for one release and one question.

**Strictness.** An unknown or repeated parameter, an empty value, a date that does not exist, a subject that is not known: each is refused with 400 and named, never ignored.

**Reuse.** Each figure names its source, and each source its licence (/api/v1/sources): cite the publisher and the date.`;

const NYT = 'nyt-2024-05-15-manhunt';

const RATIO = {
  subject: { id: 'fr', kind: 'country', name: { fr: 'France', en: 'France' } },
  date: '2024-04-01',
  definition: 'operational',
  detained: { value: 77500, low: 77400, high: 77500, qualifier: 'nearly', source: NYT },
  places: { value: 62000, low: 61000, high: 62000, qualifier: 'fewerThan', source: NYT },
  density: { value: 125, low: 124.83870967741936, high: 127.04918032786885, unit: 'percent', basis: 'computed' },
  surplus: { value: 15500, low: 15400, high: 16500, unit: 'persons', basis: 'computed' },
  staffingRate: { absent: 'not-published' },
  load: { absent: 'not-published' },
  sources: [NYT],
};

const KEY = { subject: 'fr', measure: 'detained', definition: 'none', date: '2024-04-01', unit: 'people' };
const CHECK = {
  article: NYT,
  claim: { ...KEY, value: 77500, low: 77400, high: 77500, qualifier: 'nearly', locator: 'paragraph 12' },
  against: {
    ...KEY,
    value: 77450,
    low: 77450,
    high: 77450,
    qualifier: 'exact',
    source: 'cncdh-2024-05-23',
    grade: 'official-relayed',
  },
  verdict: 'confirmed',
};

const listed = (item: Json): Json => ({ data: [item], meta: { release: '2026-08-01.3fa9c1d2', count: 1, total: 1 } });

/** Whole answers, by operation. */
export const EXAMPLES: Readonly<Record<string, Json | undefined>> = {
  listRatios: listed(RATIO),
  listChecks: listed(CHECK),
};
