import { prerenderedPages } from '#scripts/budgets/prerendered-pages';

/** Pages made when asked for: a computed ratio, a published count, a sum of ours, a figure read elsewhere, and none at all. */
const MADE_WHEN_ASKED = [
  '/fr/check?place=France&what=détenus&when=avril+2024&number=77+500',
  '/en/check?place=Paris&what=people+held&when=July+2026',
  '/fr/check?place=Nulle-part&what=bananes&when=hier&number=beaucoup',
  '/fr/figures/fr/density/2026-07-01',
  '/en/figures/fr/detained/2026-07-01',
  '/fr/figures/fr/surnombre/2026-07-01',
  '/en/figures/fr/detained/2024-04-01',
  '/fr/figures/cp-vendin-le-vieil.mc/places/2026-07-01',
] as const;

/** Prisons unlike the first of the list: several wings, no place published, withheld, closed, places out of use and a project, places for women. */
const PRISONS = [
  '/fr/establishments/cp-fresnes',
  '/en/establishments/cp-vendin-le-vieil',
  '/fr/establishments/cp-mata-utu',
  '/en/establishments/ma-riom',
  '/fr/establishments/cp-troyes-lavau',
  '/en/establishments/cp-rennes',
] as const;

/** Directorates and types unlike the first of their lists; comparisons, which are made when asked for. */
const AREAS = [
  '/fr/directorates/disp-rennes',
  '/en/directorates/disp-outre-mer',
  '/fr/wing-types/ma',
  '/en/wing-types/epm',
  '/fr/compare',
  '/en/compare?of=cp-fresnes&of=ma-nimes&of=cp-vendin-le-vieil',
  '/fr/compare?of=disp-dijon&of=fr.ma&of=cp-fresnes&of=nowhere',
] as const;

/** Decks are found and put together here; made when asked for, since the address holds the choice. */
const PRESENT = [
  '/fr/present',
  '/en/present',
  '/en/present?of=cp-fresnes',
  '/fr/present?slides=national,nowhere&title=Notre+prison',
] as const;

/** Decks: ready ones of the country, a prison and an article, and a reader's own of which a part is unknown. */
const DECKS = [
  '/fr/present/fr',
  '/en/present/cp-vendin-le-vieil#3',
  '/fr/present/nyt-2024-05-15-manhunt#4',
  '/en/present/deck?slides=national,prison-cp-fresnes,nowhere&title=Ours',
] as const;

/** One page of every kind, in French and in English: the build's own list, and those it leaves for later. */
export const EVERY_PAGE = [...prerenderedPages(), ...PRISONS, ...AREAS, ...PRESENT, ...DECKS, ...MADE_WHEN_ASKED];
