import {
  EVENT_COLUMNS,
  MAP_AREA_COLUMNS,
  MAP_OUTLINE_COLUMNS,
  MAP_POINT_COLUMNS,
  NEEDED_COLUMNS,
  PROJECT_COLUMNS,
  SOURCE_COLUMNS,
  SUBJECT_COLUMNS,
  TOTAL_COLUMNS,
} from './csv-columns';
import type { DataFile } from './read-data-folder';

/** The smallest `data/` that has one of everything and no fault; tests break one line of it at a time. */
const FILES: Readonly<Record<string, string>> = {
  'data/sources/all.csv': `${SOURCE_COLUMNS.join(',')}
min-2026-07-01,official-statistics,official,Ministère de la Justice,,Statistique,,2026-07,https://example.org/a,Licence Ouverte 2.0,fr,2026-11-22,,
copy-2026,dataset,official-copied,Ministère de la Justice,Une copie,Densité,Une personne; Une autre,2026,https://example.org/b,,fr,,min-2026-07-01,
a-newspaper-2024-05-15,article,stated,A newspaper,,Crowded,,2024-05-15,,,en,,,
`,
  'data/subjects/all.csv': `${SUBJECT_COLUMNS.join(',')}
fr,country,,France,France,,,,,,,,,true,
fr.ma,type,fr,Maisons d’arrêt,Remand prisons,ma,,,,,,,,true,
disp-paris,disp,fr,Paris,Paris,,,,,,,,,true,DISP PARIS
disp-paris.ma,type,disp-paris,Maisons d’arrêt,Remand prisons,ma,,,,,,,,true,
disp-lille,disp,fr,Lille,Lille,,,,,,,,,true,DISP LILLE
cp-one,establishment,disp-paris,Un,One,,cp,Un,Nord,48.5,2.5,2012-11-01,,true,CP ONE
cp-one.ma,wing,cp-one,Maison d’arrêt,Remand,ma,,,,,,2012-11-01,,true,
cp-one.cd,wing,cp-one,Centre de détention,Detention,cd,,,,,,2012-11-01,,true,
ma-two,establishment,disp-lille,Deux,Two,,ma,Deux,Nord,,,2012-11-01,2026-05-01,false,MA TWO
ma-two.ma,wing,ma-two,Maison d’arrêt,Remand,ma,,,,,,2012-11-01,2026-05-01,false,
`,
  'data/subjects/aliases.csv': `label,subject,reason,reasonFr
PRISON ONE,cp-one,old label,ancien nom
`,
  'data/subjects/disp-history.csv': `establishment,disp,from,until
cp-one,disp-lille,2012-11-01,2025-12-31
cp-one,disp-paris,2026-01-01,
`,
  'data/figures/wings.csv': `subject,measure,definition,date,value,qualifier,source,locator,note
cp-one.ma,detained,none,2026-07-01,150,exact,min-2026-07-01,table 14,
cp-one.ma,places,operational,2026-07-01,99,exact,min-2026-07-01,table 14,
cp-one.ma,density,operational,2026-07-01,151.5,rounded,min-2026-07-01,table 14,
cp-one.cd,detained,none,2026-07-01,,suppressed,min-2026-07-01,table 14,NC
cp-one.cd,places,operational,2026-07-01,20,exact,min-2026-07-01,table 14,
fr,detained,none,2026-07-01,170,exact,min-2026-07-01,table 2,
ma-two.ma,detained,none,2026-05-01,0,exact,copy-2026,,
ma-two.ma,places,operational,2026-05-01,5,exact,copy-2026,,
`,
  'data/articles/a-newspaper-2024-05-15.md': `---
id: a-newspaper-2024-05-15
title: Crowded
publisher: A newspaper
readIn: ""
authors: [A Writer]
published: 2024-05-15
url: https://example.org/c
language: en
subjects: [fr]
claims:
  - subject: fr
    measure: detained
    definition: none
    date: 2024-04-01
    value: 77500
    qualifier: nearly
    locator: paragraph 12
---

## fr

Un résumé.

## en

A summary.
`,
  'data/corrections/corrections.csv': `date,what,before,after,why
2026-11-22,fr detained,169,170,misread
`,
  'data/plan-15000/projects.csv': `${PROJECT_COLUMNS.join(',')}
un-ma-2018,2018-10-18,Un,Nord,ma,120,80,2022,confirmed,2019,A minister,cp-one,copy-2026,https://example.org/d,,
nord-sas-2018,2018-10-18,,Nord,sas,,90,,abandoned,2019,A minister,,copy-2026,,,
`,
  'data/plan-15000/totals.csv': `${TOTAL_COLUMNS.join(',')}
2027-12-31,targetOperationalPlaces,75000,places,copy-2026
`,
  'data/events/events.csv': `${EVENT_COLUMNS.join(',')}
an-act,2020-03-24,,law,Une loi,An act,Elle entre en vigueur.,It comes into force.,,Loi n° 2019-222 du 23 mars 2019,fr
an-attack,2024-05-14,2024-05-15,fact,Une attaque,An attack,Elle a lieu.,It happens.,a-newspaper-2024-05-15,,fr
`,
  'data/needed.csv': `${NEEDED_COLUMNS.join(',')}
data/plan-15000,2,the building plan
data/subjects/aliases.csv,1,old labels
`,
  'data/maps/areas.csv': `${MAP_AREA_COLUMNS.join(',')}
metropole,plane,France métropolitaine,Metropolitan France,0,0,100,100,min-2026-07-01
nord,region,Nord,North,0,0,100,50,min-2026-07-01
`,
  'data/maps/outlines.csv': `${MAP_OUTLINE_COLUMNS.join(',')}
metropole,coast,"M0,0l100,0 0,100 -100-100"
`,
  'data/maps/points.csv': `${MAP_POINT_COLUMNS.join(',')}
cp-one,metropole,48.5,20,
ma-two,metropole,10,90,closed
`,
  'data/refused-names.txt': `# salt: 00000000000000000000000000000000
${'0'.repeat(64)}
`,
};

/** The sample files; `change` replaces the text of one of them, or adds one. */
export function sampleFiles(change?: { readonly path: string; edit(text: string): string }): DataFile[] {
  const texts = { ...FILES, ...(change ? { [change.path]: change.edit(FILES[change.path] ?? '') } : {}) };
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}
