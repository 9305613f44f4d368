import { defaultDefinition } from '#lib/domain/default-definition';
import { isIsoDate } from '#lib/domain/iso-date';
import { isDefinition, isMeasure } from '#lib/domain/measure';
import type { SubjectId } from '#lib/domain/subject';
import type { Topic, TopicKey } from '#lib/domain/trace';
import type { Lang } from '#lib/i18n/bilingual';
import { pagePath } from './page-path';

const isTopic = (text: string): text is Topic => text === 'load' || isMeasure(text);

/** `places`, `places.norm`, `density.wings`: defaults are not written (house rule 21). */
const measureSegment = ({ measure, definition }: Pick<TopicKey, 'measure' | 'definition'>): string =>
  definition === defaultDefinition(measure) ? measure : `${measure}.${definition}`;

/** The measure and definition of an address; nothing when it names none of ours, or writes a default. */
function parseMeasureSegment(segment: string): Pick<TopicKey, 'measure' | 'definition'> | undefined {
  const [measure = '', definition, ...rest] = segment.split('.');
  if (!isTopic(measure) || rest.length > 0) return undefined;
  if (definition === undefined) return { measure, definition: defaultDefinition(measure) };
  return isDefinition(definition) && definition !== defaultDefinition(measure) ? { measure, definition } : undefined;
}

/** Where a displayed number leads: `/fr/figures/fr/density/2026-07-01`. */
export const figurePath = (key: TopicKey, lang: Lang): string =>
  pagePath(lang, `/figures/${encodeURIComponent(key.subject)}/${measureSegment(key)}/${key.date}`);

export type FigureSegments = { readonly subject: string; readonly measure: string; readonly date: string };

/** The key an address asks for, whether or not we have the figure; nothing when it is no key at all. */
export function parseFigurePath({ subject, measure, date }: FigureSegments): TopicKey | undefined {
  const topic = parseMeasureSegment(measure);
  if (!topic || !isIsoDate(date)) return undefined;
  return { subject: subject as SubjectId, ...topic, date };
}

/** The same figures in the API, losers included; the load is answered beside its ratio. */
export function figureApiPath({ subject, measure, definition, date }: TopicKey): string {
  const asked = measure === 'load' ? { subject, definition, date } : { subject, measure, definition, date };
  const list = measure === 'load' ? 'ratios' : 'figures';
  return `/api/v1/${list}?${new URLSearchParams(asked)}`;
}
