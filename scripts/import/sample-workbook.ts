import type { Cell, Sheet } from './workbook-sheets';

const DATED = 'Effectifs actualisés au 1er juillet 2026';
const sheet = (name: string, rows: readonly (readonly Cell[])[], title = name): Sheet => ({
  name,
  rows: [[title], [DATED], ['Champ'], ['Source'], [null], ...rows],
});
const DISP = 'Direction Interrégionale';
const WOMEN_RATE = "Taux d'occupation des places femmes";
const WING_HEADER = [
  ...['Etablissement', 'Quartier (1)', 'Capacité norme circulaire', 'Capacité opérationnelle'],
  ...['Ecroués détenus', 'Densité carcérale'],
];
const PLACES_HEADER = ['Capacité norme circulaire', 'Capacité opérationnelle', 'Ecroués détenus', 'Densité carcérale'];

/** A workbook of two prisons in the ministry's layout; tests break one cell of it at a time. */
export const sampleWorkbook = (): Sheet[] => [...areaSheets(), ...wingSheets(), ...peopleSheets(), ...otherSheets()];

function areaSheets(): Sheet[] {
  return [
    sheet('Tab1', []),
    sheet('Tab2', [
      ['Date', 'PR', 'CP', 'CO', 'Ecroués détenus'],
      ['2026-07-01', 10, 2, 118, 130],
    ]),
    sheet('Tab6', [
      ['Niveau', ...PLACES_HEADER],
      ['Métropole', 100, 90, 130, '144,4 %'],
    ]),
    sheet('Tab7', [
      [DISP, 'Ecroués détenus', 'Ecroués non détenus', 'Total écroués'],
      ['DISP PARIS', 130, 20, 150],
    ]),
    sheet('Tab8', [[DISP, ...PLACES_HEADER], ['DISP PARIS', 100, 90, 130, '144,4 %'], ['Une note.']]),
    sheet('Tab9', [
      [DISP, 'DDSE', 'PENH'],
      ['DISP PARIS', 15, 5],
    ]),
    sheet('Tab10', [
      [DISP, 'MA/QMA (1)', 'EPM/QM', 'Etablissements pour peine', 'Densité totale'],
      ['DISP PARIS', '144,4 %', '0,0 %', '--', '144,4 %'],
    ]),
    sheet('Tab11', [
      ["Type d'établissement ou quartier", 'Ecroués détenus', 'Capacité opérationnelle', 'Densité carcérale'],
      ['MA/QMA (1)', 130, 90, '144,4 %'],
    ]),
    sheet('Tab13', [
      [DISP, 'Prévenus', 'Condamnés-prévenus', 'Condamnés'],
      ['DISP PARIS', 10, 2, 118],
    ]),
  ];
}

function wingSheets(): Sheet[] {
  return [
    sheet('Tab14', [
      WING_HEADER,
      ['CP ONE', 'MA/QMA', 60, 50, '1 100', '2 200,0 %'],
      ['CP ONE', 'MC/QMC', 0, 0, 4, 'Inf'],
      ['MA TWO', 'MA/QMA', 40, 40, 'NC', 'NC'],
      ['Total', 'MA/QMA', 100, 90, '1 130', '1 255,6 %'],
      [DISP, 'Total', 100, 90, '1 134', '1 260,0 %'],
      ['(1) Une note.'],
    ]),
    ...['Tab15', 'Tab16', 'Tab17', 'Tab18', 'Tab19', 'Tab20', 'Tab21', 'Tab22', 'Tab23'].map((name) =>
      sheet(name, [WING_HEADER]),
    ),
  ];
}

function peopleSheets(): Sheet[] {
  return [
    sheet('Tab26', [
      ['Niveau', 'Ecroués mineurs'],
      ['Métropole', 3],
    ]),
    sheet('Tab27', [
      ['Date', 'Détenus mineurs', 'Ecroués mineurs'],
      ['2026-07-01', 2, 3],
    ]),
    sheet('Tab29', [
      ['Niveau', 'Ecroués détenus mineurs'],
      ['Métropole', 2],
    ]),
    sheet('Tab30', [
      [DISP, 'Etablissement', "Taux d'occupation des places mineurs"],
      ['DISP PARIS', 'CP ONE', '55,6 %'],
      ['DISP PARIS', 'MA TWO', '--'],
      ['DISP PARIS', 'Total Direction Interrégionale', '55,6 %'],
      ['Total', 'France entière', '55,6 %'],
      ['Une note.'],
    ]),
    sheet('Tab31', [
      ['Niveau', 'Femmes écrouées'],
      ['Métropole', 5],
    ]),
    sheet('Tab34', [
      ['Date', 'Femmes détenues', 'Femmes écrouées'],
      ['2026-07-01', 4, 5],
    ]),
    sheet('Tab36', [
      [DISP, 'Etablissement', 'Femmes détenues sur places femmes', 'Places femmes', WOMEN_RATE],
      ['DISP PARIS', 'CP ONE', 4, 3, '133,3 %'],
      ['DISP PARIS', 'MA TWO', 'NC', 'NC', '50,0 %'],
      ['DISP PARIS', 'Total Direction Interrégionale', 5, 5, '100,0 %'],
      ['Total', 'France entière', 5, 5, '100,0 %'],
    ]),
  ];
}

function otherSheets(): Sheet[] {
  return [
    sheet('Tab25', [
      [DISP, 'Femmes détenues', 'Hommes détenus'],
      ['DISP PARIS', 4, 126],
    ]),
    sheet('Tab24', [['Au total, 120 détenus et 1 établissements ou quartiers sont concernés.']]),
    sheet('Tab37', [
      ['Date', 'PR', 'CP', 'CO', 'dont SL', 'dont PEH', 'Détenus', 'DDSE', 'PENH', 'Ecroués'],
      ['2026-07-01', 10, 2, 118, 1, 0, 130, 15, 5, 150],
    ]),
    sheet('Tab39', [
      ['Date', 'Total AP', 'Ecroués condamnés'],
      ['2026-07-01', 9, 120],
    ]),
    sheet('Tab40', [
      [DISP, 'Total AP', 'Ecroués condamnés'],
      ['DISP PARIS', 9, 120],
    ]),
    sheet('Tab41', [
      [DISP, 'Etablissement', 'Total AP', 'Ecroués condamnés'],
      ['DISP PARIS', 'CP ONE', 9, 100],
      ['DISP PARIS', 'MA TWO', 0, 20],
      ['DISP PARIS', 'Total Direction Interrégionale', 9, 120],
      ['Total', 'France entière', 9, 120],
    ]),
    sheet('Chiffres_cles', [
      ['Places opérationnelles', 90, 80],
      ['Matelas au sol', 7, 5],
      ['- 1 établissements ou quartiers ont une densité supérieure ou égale à 200% ;'],
      ['- 2 établissements ou quartiers ont une densité supérieure ou égale à 150% et inférieure à 200% ;'],
      ['- 3 établissements ou quartiers ont une densité supérieure ou égale à 120% et inférieure à 150% ;'],
      ['- 4 établissements ou quartiers ont une densité supérieure ou égale à 100% et inférieure à 120% ;'],
      ['- 5 établissements ou quartiers ont une densité inférieure à 100%.'],
    ]),
  ];
}

/** The same workbook with one cell replaced; row and column as a spreadsheet shows them: `E8`. */
export function withCell(sheets: readonly Sheet[], place: { sheet: string; cell: string }, value: Cell): Sheet[] {
  const column = place.cell.charCodeAt(0) - 65;
  const row = Number(place.cell.slice(1)) - 1;
  return sheets.map((one) =>
    one.name !== place.sheet
      ? one
      : { ...one, rows: one.rows.map((cells, at) => (at === row ? cells.with(column, value) : cells)) },
  );
}
