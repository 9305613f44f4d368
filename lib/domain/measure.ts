/** What a figure counts. Terms of DESIGN §2; the unit of each is fixed here. */
export const MEASURE_UNITS = {
  detained: 'people',
  registered: 'people',
  places: 'places',
  density: 'percent',
  surplus: 'people',
  surnombre: 'people',
  surnombreAnnualMean: 'people',
  floorMattresses: 'people',
  pretrial: 'people',
  sentenced: 'people',
  sentencedAndPretrial: 'people',
  womenDetained: 'people',
  womenRegistered: 'people',
  /** Women held on the places reserved for women: fewer than all women held, for some are held elsewhere. */
  womenOnWomenPlaces: 'people',
  /** Operational places reserved for women; a wing's places include them. */
  womenPlaces: 'places',
  /** Women held on women's places ÷ those places (ministry's table 36). */
  womenPlacesOccupancy: 'percent',
  minorsDetained: 'people',
  minorsRegistered: 'people',
  /** People held on places for minors, adults among them, ÷ those places (ministry's table 30); no counts are published. */
  minorsPlacesOccupancy: 'percent',
  electronicMonitoring: 'people',
  externalPlacement: 'people',
  semiLiberty: 'people',
  singleCell: 'people',
  singleCellRate: 'percent',
  detainedAtLeast120: 'people',
  detainedAtLeast150: 'people',
  unitsBelow100: 'units',
  units100To120: 'units',
  units120To150: 'units',
  units150To200: 'units',
  unitsAtLeast200: 'units',
  establishments: 'units',
  cells: 'places',
  unoccupiedPlaces: 'places',
  detentionRate: 'perHundredThousand',
  staffInPost: 'people',
  staffReference: 'people',
  staffingRate: 'percent',
  vacancies: 'people',
  vacancyRate: 'percent',
  detaineesPerOfficer: 'ratio',
  officersInPost: 'people',
  officersReference: 'people',
  officersBudgeted: 'people',
  staffBudgeted: 'people',
  placesDelivered: 'places',
  placesPlanned: 'places',
  /** Delivered less closed by the same plan; `placesDelivered` is gross. */
  placesDeliveredNet: 'places',
  placesUnderWay: 'places',
  establishmentsDelivered: 'units',
  menDetained: 'people',
  /** Registered but not held: electronic monitoring at home, or placed outside and not housed. */
  registeredNotDetained: 'people',
  /** Sentenced people under registration, held or not; without those also awaiting trial. */
  sentencedRegistered: 'people',
  /** Sentenced people serving an adjusted sentence under registration, releases under constraint left out (tables 39–41). */
  sentenceAdjustments: 'people',
  /** Density of the ministry's "établissements pour peine" together (table 10): no single wing type. */
  sentenceFacilitiesDensity: 'percent',
  probationStaffInPost: 'people',
  /** Ceilings of the budget, in full-time equivalents (ETPT), not heads. */
  officersFteCeiling: 'people',
  staffFteCeiling: 'people',
  jobsCreatedNet: 'people',
  officerJobsCreated: 'people',
  officerEntries: 'people',
  officerDepartures: 'people',
} as const;
export type Measure = keyof typeof MEASURE_UNITS;
export type MeasureUnit = (typeof MEASURE_UNITS)[Measure];
export const MEASURES = Object.keys(MEASURE_UNITS) as readonly Measure[];
export const isMeasure = (text: string): text is Measure => Object.hasOwn(MEASURE_UNITS, text);
export const unitOf = (measure: Measure): MeasureUnit => MEASURE_UNITS[measure];

/**
 * Which definition a figure follows. Places and density: `operational` or `norm` (floor-area). `wings`: our own sum over
 * wings by type, another definition than the ministry's table by type (it leaves minors' places out of remand), never
 * joined with it. Staffing rates: `authorised` (organigramme) or `not-stated`. `none`: the measure has only one.
 */
export const DEFINITIONS = ['operational', 'norm', 'wings', 'authorised', 'not-stated', 'none'] as const;
export type Definition = (typeof DEFINITIONS)[number];
export const isDefinition = (text: string): text is Definition => (DEFINITIONS as readonly string[]).includes(text);
/** The definitions of capacity a reader may choose between. */
export type CapacityDefinition = 'operational' | 'norm' | 'wings';
