import type { Dataset } from '#lib/dataset/dataset';
import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { SubjectId } from '#lib/domain/subject';
import { wireInput, wireRatio } from '#lib/http/wire/wire-quantity';
import type { RatioItem } from './ratio-schema';

function subjectBrief(data: Dataset, subject: SubjectId): RatioItem['subject'] {
  const found = data.subjects.get(subject);
  if (found === undefined) throw new Error(`a ratio of a subject that is not in the dataset: ${subject}`);
  const { id, kind, name } = found;
  return { id, kind, name: { fr: name.fr, en: name.en } };
}

/** One item of /ratios: the shape of DESIGN §5. */
export const ratioItem = (ratio: CapacityRatio, data: Dataset): RatioItem => ({
  subject: subjectBrief(data, ratio.subject),
  date: ratio.date,
  definition: ratio.definition,
  detained: wireInput(ratio.detained),
  places: wireInput(ratio.places),
  density: wireRatio(ratio.density, 'percent'),
  surplus: wireRatio(ratio.surplus, 'persons'),
  staffingRate: wireRatio(ratio.staffingRate, 'percent'),
  load: wireRatio(ratio.load, 'ratio'),
  sources: [...ratio.sources],
});
