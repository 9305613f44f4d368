import type { Definition } from '#lib/domain/measure';
import type { SubjectId } from '#lib/domain/subject';
import type { Topic, TopicKey } from '#lib/domain/trace';

/** Measures not listed have only one definition. */
const DEFAULTS: Partial<Record<Topic, Definition>> = {
  places: 'operational',
  density: 'operational',
  surplus: 'operational',
  surnombre: 'operational',
  surnombreAnnualMean: 'operational',
  load: 'operational',
  staffingRate: 'authorised',
};

/** The definition a measure has when none is named. */
export const defaultDefinition = (measure: Topic): Definition => DEFAULTS[measure] ?? 'none';

/** The key of a unit's own number in a sum of ours; what a wing adds to the people above capacity is its net gap. */
export function sumPartKey(key: TopicKey, subject: SubjectId): TopicKey {
  if (key.measure === 'surnombre') return { ...key, subject, measure: 'surplus' };
  const definition = key.definition === 'wings' ? defaultDefinition(key.measure) : key.definition;
  return { ...key, subject, definition };
}
