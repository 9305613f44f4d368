import type { Definition } from '#lib/domain/measure';
import type { Topic } from '#lib/domain/trace';
import type { Lang } from './bilingual';
import { DEFINITION_NAMES, MEASURE_NAMES } from './measures';

/** A measure's name with its definition where readers could mistake it: `places opérationnelles`, `densité carcérale (capacité norme)`. */
export function measureLabel(topic: Topic, definition: Definition, lang: Lang): string {
  if (topic === 'places' && (definition === 'operational' || definition === 'norm'))
    return DEFINITION_NAMES[lang][definition];
  const name = MEASURE_NAMES[lang][topic];
  if (definition === 'none' || definition === 'operational') return name;
  return `${name} (${DEFINITION_NAMES[lang][definition]})`;
}
