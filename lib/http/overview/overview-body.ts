import type { Dataset } from '#lib/dataset/dataset';
import { articlesByDate, type Overview } from '#lib/dataset/overview';
import type { Article } from '#lib/domain/article';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { Choice } from '#lib/domain/figure';
import type { Quantity } from '#lib/domain/quantity';
import { figureItem } from '#lib/http/figures/figure-item';
import { ratioItem } from '#lib/http/ratios/ratio-item';
import { wireRatio } from '#lib/http/wire/wire-quantity';
import { BANDS_DIFFER } from './bands-differ';
import type { OverviewBody } from './overview-schema';

const LATEST_ARTICLES = 5;
const NOT_COLLECTED = { absent: 'not-collected' } as const;

const chosenOf = (choice: Choice | undefined) =>
  choice === undefined ? NOT_COLLECTED : figureItem({ ...choice.chosen, chosen: true });

/** A number we computed, in its unit. */
const computed = <const U extends string>(quantity: Quantity, unit: U) =>
  wireRatio({ quantity, basis: 'computed', figure: undefined, printed: undefined }, unit);

const brief = ({ id, title, publisher, published, url, language }: Article) => ({
  id,
  title,
  publisher,
  published,
  url,
  language,
});

function bandsOf({ bands, unbanded }: Overview): OverviewBody['bands'] {
  const lines = bands.map(({ band, from, below, printed, units }) => ({
    band,
    from,
    below: Number.isFinite(below) ? below : ({ absent: 'not-applicable' } as const),
    printed: chosenOf(printed),
    own: units.length,
    units: [...units],
  }));
  return { lines, unbanded: unbanded.map(({ subject, reason }) => ({ subject, reason })), note: BANDS_DIFFER };
}

const exposureOf = ({ exposure }: Overview): OverviewBody['exposure'] =>
  exposure.map(({ threshold, share, exposed, uncounted, uncountedWings }) => ({
    threshold,
    share: computed(share, 'percent'),
    exposed: computed(exposed, 'persons'),
    uncounted: computed(uncounted, 'persons'),
    uncountedWings: [...uncountedWings],
  }));

/** The body of /overview. */
export function overviewBody(data: Dataset, situation: Overview): OverviewBody {
  const { floorMattresses, pretrial, change } = situation;
  const item = (ratio: CapacityRatio) => ratioItem(ratio, data);
  return {
    date: situation.date,
    ratio: item(situation.ratio),
    yearBefore: situation.yearBefore === undefined ? NOT_COLLECTED : item(situation.yearBefore),
    change: { detained: computed(change.detained, 'persons'), places: computed(change.places, 'places') },
    later: chosenOf(situation.later),
    record: chosenOf(situation.record),
    remandDensity: chosenOf(situation.remandDensity),
    surnombre: chosenOf(situation.surnombre),
    floorMattresses: {
      figure: chosenOf(floorMattresses.now),
      yearBefore: chosenOf(floorMattresses.yearBefore),
      change: computed(floorMattresses.change, 'percent'),
    },
    pretrial: { figure: chosenOf(pretrial.figure), share: computed(pretrial.share, 'percent') },
    exposure: exposureOf(situation),
    bands: bandsOf(situation),
    articles: articlesByDate(data).slice(0, LATEST_ARTICLES).map(brief),
  };
}
