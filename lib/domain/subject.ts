import type { IsoDate } from '#lib/domain/iso-date';

declare const subjectId: unique symbol;
/** A slug that never changes: `fr`, `disp-paris`, `cp-fresnes`, `cp-fresnes.ma`, `fr.ma`. */
export type SubjectId = string & { readonly [subjectId]: true };

/** `type` is a total by wing type (`fr.ma`, `disp-paris.ma`); `region` any other area (`fr-metropole`). */
export const SUBJECT_KINDS = ['country', 'region', 'disp', 'type', 'establishment', 'wing'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export const WING_TYPES = ['ma', 'cd', 'mc', 'csl', 'cpa', 'sas', 'epm', 'cne', 'epsn', 'uat'] as const;
export type WingType = (typeof WING_TYPES)[number];
export const isWingType = (text: string): text is WingType => (WING_TYPES as readonly string[]).includes(text);

export const ESTABLISHMENT_TYPES = ['cp', 'ma', 'cd', 'mc', 'csl', 'epm', 'epsn'] as const;
export type EstablishmentType = (typeof ESTABLISHMENT_TYPES)[number];

export type Bilingual = { readonly fr: string; readonly en: string };

export type Subject = {
  readonly id: SubjectId;
  readonly kind: SubjectKind;
  readonly name: Bilingual;
  /** The unit it belongs to: wing → establishment → disp → `fr`; `undefined` for a country or an unlisted subject. */
  readonly parent: SubjectId | undefined;
  /** Wing type for wings and type totals. */
  readonly wingType: WingType | undefined;
  readonly establishmentType: EstablishmentType | undefined;
  readonly city: string;
  readonly department: string;
  readonly lat: number | undefined;
  readonly lon: number | undefined;
  /** First and last date of existence known to us; `until` undefined while open. */
  readonly from: IsoDate | undefined;
  readonly until: IsoDate | undefined;
  /** False for closed prisons and for `paris-prison-unnamed`: off the default lists. */
  readonly listed: boolean;
  /** The official code as published (`CP FRESNES`), empty for aggregates. */
  readonly code: string;
};
