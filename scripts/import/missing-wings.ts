import type { FigureRow } from './figure-row';

/** Wings that the ministry counted from `from` to `until`, inclusive, and that the copies of these dates lack. */
type Missing = { readonly wings: readonly string[]; readonly from: string; readonly until: string };

const MISSING: readonly Missing[] = [
  {
    // Doubt 3. With their places of April 2025 (680) the copy's 61,678 make the 62,358 published then.
    wings: [
      'cp-aix-luynes.sas',
      'cp-le-mans-les-croisettes.ma',
      'cp-le-mans-les-croisettes.sas',
      'cp-mulhouse-lutterbach.sas',
      'cp-poitiers-vivonne.csl',
    ],
    from: '2025-02-01',
    until: '2025-02-01',
  },
  // Doubt 4: up to 160 places together.
  { wings: ['cp-ducos.sas', 'cp-baie-mahault.csl'], from: '2025-12-01', until: '2026-06-01' },
];

/** The first date at which a wing was counted: that of its first row, or earlier where the copies lack it. */
export function countedFrom(wing: string, firstRow: string): string {
  const known = MISSING.filter(({ wings }) => wings.includes(wing)).map(({ from }) => from);
  return [firstRow, ...known].reduce((first, date) => (date < first ? date : first));
}

/** Rows without a value for the wings that the copy of a date lacks. */
export function missingWings(date: string, source: string): FigureRow[] {
  const note = 'the wing is missing from the copy; the ministry counted it';
  const wings = MISSING.filter(({ from, until }) => from <= date && date <= until).flatMap((missing) => missing.wings);
  return wings.flatMap((subject) => {
    const base = { subject, date, value: '', source, locator: '', note } as const;
    return [
      { ...base, measure: 'places', definition: 'norm', qualifier: 'not-collected' },
      { ...base, measure: 'places', definition: 'operational', qualifier: 'not-collected' },
      { ...base, measure: 'detained', definition: 'none', qualifier: 'not-collected' },
    ] as const;
  });
}
