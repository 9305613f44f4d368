import type { SubjectId } from '#lib/domain/subject';
import type { Lang } from '#lib/i18n/bilingual';
import type { Dataset } from './dataset';

/** A subject's name that needs no context: a wing is named after its prison; an unknown subject by its id. */
export function fullName(data: Dataset, id: SubjectId, lang: Lang): string {
  const subject = data.subjects.get(id);
  if (!subject) return id;
  const prison = subject.kind === 'wing' && subject.parent ? data.subjects.get(subject.parent) : undefined;
  const name = subject.name[lang];
  // A prison of one wing often bears the wing's own name.
  if (!prison || prison.name[lang].startsWith(name)) return prison?.name[lang] ?? name;
  return `${prison.name[lang]}, ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
