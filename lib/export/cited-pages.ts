import type { Article } from '#lib/domain/article';
import { type IsoDate, isoDate } from '#lib/domain/iso-date';
import type { TopicKey } from '#lib/domain/trace';
import { longDate, partialDate } from '#lib/format/date';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { citationText } from '#lib/i18n/citations';
import { figurePageText } from '#lib/i18n/figure-page';
import { measureLabel } from '#lib/i18n/measure-label';
import type { Citation } from './cited';
import type { SaidFigure } from './said-figure';
import { saidSources } from './say-it';

/** Of which release, in which language, under which absolute address. */
export type CitedAt = { readonly release: string; readonly date: IsoDate; readonly lang: Lang; readonly url: string };

/** A release is named after its newest reference date. */
export const dateOfRelease = (release: string): IsoDate => isoDate(release.slice(0, 10));

/** The page of one figure; `place` is the name of its subject, whole. */
export function figureCitation(
  key: TopicKey,
  { place, sources }: Pick<SaidFigure, 'sources' | 'place'>,
  at: CitedAt,
): Citation {
  const what = capitalised(measureLabel(key.measure, key.definition, at.lang));
  return {
    ...at,
    kind: 'dataset',
    key: [key.subject, key.measure, key.definition, key.date].filter((part) => part !== 'none').join('-'),
    title: figurePageText[at.lang].title(what, place, longDate(key.date, at.lang)),
    note: saidSources({ sources }, at.lang),
  };
}

/** Our check of an article; the article itself is named in the title, with its outlet and date. */
export function checkCitation({ id, title, publisher, readIn, published }: Article, at: CitedAt): Citation {
  const outlet = [publisher, readIn, partialDate(published, at.lang)].filter((part) => part !== '').join(', ');
  return { ...at, kind: 'webpage', key: `check-${id}`, title: citationText[at.lang].check(title, outlet), note: '' };
}

/** The dataset of one release. */
export const releaseCitation = (at: CitedAt): Citation => ({
  ...at,
  kind: 'dataset',
  key: at.release,
  title: citationText[at.lang].release,
  note: 'Ministère de la Justice',
});

type CitedChart = { readonly id: string; readonly headline: string; readonly source: string };

/** A chart; its headline is its title. */
export const chartCitation = ({ id, headline, source }: CitedChart, at: CitedAt): Citation => ({
  ...at,
  kind: 'figure',
  key: `chart-${id}`,
  title: headline,
  note: source.replace(/^Source[\s\u00a0]*:\s*/, ''),
});
