import type { Article } from '#lib/domain/article';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { IsoDate } from '#lib/domain/iso-date';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import type { Subject } from '#lib/domain/subject';
import { type Surnombre, surnombre } from '#lib/domain/surnombre';
import type { Dataset } from './dataset';
import { type PrisonState, prisonState } from './prison-state';
import { type PrisonUnits, prisonUnits, type UnitLine, unitLine } from './prison-wings';
import { latestDate, ratioAt } from './ratios';

/** A prison as its page tells it: everything is of `date`, its newest count. */
export type PrisonPage = {
  readonly prison: Subject;
  readonly directorate: Subject | undefined;
  readonly state: PrisonState;
  readonly date: IsoDate;
  /** Its first count in our dataset. */
  readonly coveredFrom: IsoDate;
  /** The newest date of the dataset's tables of prisons, which a missing or closed prison is not in. */
  readonly newest: IsoDate;
  readonly whole: UnitLine | undefined;
  readonly units: PrisonUnits;
  /** People above capacity over its wings; lists those it could not count. */
  readonly excess: Surnombre;
  /** The ratio to norm places, where these differ from the operational ones. */
  readonly norm: CapacityRatio | undefined;
  readonly articles: readonly Article[];
};

const numberIn = (quantity: Quantity): number | undefined => (isKnown(quantity) ? quantity.value : undefined);

function normIfOther(data: Dataset, { ratio }: UnitLine): CapacityRatio | undefined {
  const norm = ratioAt(data, { subject: ratio.subject, date: ratio.date, definition: 'norm' });
  const places = norm && numberIn(norm.places.quantity);
  return places === undefined || places === numberIn(ratio.places.quantity) ? undefined : norm;
}

const excessOf = ({ wings }: PrisonUnits): Surnombre =>
  surnombre(
    wings.map(({ ratio: { subject, detained, places } }) => ({
      subject,
      detained: detained.quantity,
      places: places.quantity,
    })),
  );

const mentions = (article: Article, prison: Subject): boolean =>
  article.subjects.some((id) => id === prison.id || id.startsWith(`${prison.id}.`));

/** Undefined when the dataset has no count of the prison at all. */
export function prisonPage(data: Dataset, prison: Subject): PrisonPage | undefined {
  const newest = latestDate(data, 'establishment');
  const date = latestDate(data, prison.id);
  if (newest === undefined || date === undefined) return undefined;
  const units = prisonUnits(data, prison.id, date);
  const whole = unitLine(data, prison, { date, before: units.before });
  return {
    prison,
    directorate: prison.parent === undefined ? undefined : data.subjects.get(prison.parent),
    state: prisonState({ ratio: whole?.ratio, newest, until: prison.until }),
    date,
    coveredFrom:
      data.history({ subject: prison.id, measure: 'places', definition: 'operational' })[0]?.chosen.date ?? date,
    newest,
    whole,
    units,
    excess: excessOf(units),
    norm: whole && normIfOther(data, whole),
    articles: [...data.articles.values()].filter((article) => mentions(article, prison)),
  };
}
