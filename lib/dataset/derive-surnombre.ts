import type { Figure, MissingReason } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import { type Absence, absent } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import { type CapacityUnit, surnombre } from '#lib/domain/surnombre';
import { sourceOfMost } from './derive-sums';
import type { WingFigures } from './wing-figures';

type Whole = { readonly subject: SubjectId; readonly wings: readonly SubjectId[] };

const HELD = { measure: 'detained', definition: 'none' } as const;
const ROOM = { measure: 'places', definition: 'operational' } as const;

/**
 * People above capacity of a subject at a date, over its wings (DESIGN §2). Always worded "at least": wings under
 * statistical secrecy or missing from the copy cannot be counted, and the derivation names them.
 */
export function surnombreOf({ subject, wings }: Whole, date: IsoDate, figures: WingFigures): Figure[] {
  const rows = wings.flatMap((wing) => figures.at(wing, HELD, date) ?? []);
  const source = sourceOfMost(rows);
  if (source === undefined) return [];
  const units = wings.map((wing) => ({
    subject: wing,
    detained: figures.at(wing, HELD, date)?.quantity ?? absent('not-collected'),
    places: figures.at(wing, ROOM, date)?.quantity ?? absent('not-collected'),
  })) as CapacityUnit[];
  const { quantity, uncounted } = surnombre(units);
  const left = new Set(uncounted.map((unit) => unit.subject));
  return [
    {
      subject,
      measure: 'surnombre',
      definition: 'operational',
      date,
      quantity,
      qualifier: 'atLeast',
      source,
      grade: 'derived',
      locator: '',
      note: '',
      row: undefined,
      derivation: {
        added: wings.filter((wing) => !left.has(wing)),
        missing: uncounted.map((unit) => ({
          subject: unit.subject,
          reason: missingReason(unit.reason),
        })),
      },
    },
  ];
}

const missingReason = (reason: Absence): MissingReason =>
  reason === 'suppressed' || reason === 'no-capacity' ? reason : 'not-collected';
