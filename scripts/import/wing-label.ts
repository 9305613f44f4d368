import type { EstablishmentType, WingType } from '#lib/domain/subject';

const WING_OF_LABEL: Readonly<Record<string, WingType>> = {
  MA: 'ma',
  qMA: 'ma',
  'MA/QMA': 'ma',
  CD: 'cd',
  qCD: 'cd',
  'CD/QCD': 'cd',
  MC: 'mc',
  qMC: 'mc',
  'MC/QMC': 'mc',
  CSL: 'csl',
  qCSL: 'csl',
  'CSL/QSL': 'csl',
  qCPA: 'cpa',
  'CPA/QPA': 'cpa',
  SAS: 'sas',
  EPM: 'epm',
  'EPM/QM': 'epm',
  CNE: 'cne',
  qCNE: 'cne',
  EPSN: 'epsn',
  qEPSN: 'epsn',
  qUAT: 'uat',
};

/** The wing type behind a published label, old or new: `qMA`, `MA/QMA (1)`, `quartier maison d'arrêt [qMA]`. */
export function wingTypeOf(label: string): WingType {
  const code = /\[(.+)\]$/.exec(label)?.[1] ?? label.replace(/ \(\d\)$/, '');
  const type = WING_OF_LABEL[code];
  if (type === undefined) throw new Error(`unknown wing label "${label}": add it to WING_OF_LABEL in wing-label.ts`);
  return type;
}

const ESTABLISHMENT_OF_TYPE: Readonly<Record<string, EstablishmentType>> = {
  'centre pénitentiaire': 'cp',
  "maison d'arrêt": 'ma',
  'centre de détention': 'cd',
  'maison centrale': 'mc',
  'centre de semi-liberté': 'csl',
  'établissement pénitentiaire pour mineurs': 'epm',
};

/** The establishment type behind the directory's words. */
export function establishmentTypeOf(words: string): EstablishmentType {
  const type = ESTABLISHMENT_OF_TYPE[words];
  if (type === undefined) throw new Error(`unknown establishment type "${words}": add it to wing-label.ts`);
  return type;
}
