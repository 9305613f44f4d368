import type { RowPlace } from '#lib/domain/figure';

/** Something wrong in `data/`: where, what, and what to do about it (house rule 19). */
export type Fault = RowPlace & { readonly what: string; readonly remedy: string };

/** Collects faults, so that a build reports all of them at once. */
export type Report = (place: RowPlace, what: string, remedy: string) => void;

export const reportTo =
  (faults: Fault[]): Report =>
  ({ file, line }, what, remedy) => {
    faults.push({ file, line, what, remedy });
  };

/** `data/figures/fr.csv:12: negative count −3. Remedy: …` */
export const faultText = ({ file, line, what, remedy }: Fault): string =>
  `${file}:${line}: ${what}. Remedy: ${remedy}.`;
