import type { CapacityRatio } from '#lib/domain/capacity-ratio';
import type { Subject } from '#lib/domain/subject';
import { wireInput, wireRatio } from '#lib/http/wire/wire-quantity';
import type { RatioItem } from './ratio-schema';

export const subjectBrief = ({ id, kind, name }: Subject) => ({ id, kind, name: { fr: name.fr, en: name.en } });

/** One item of /ratios: the shape of DESIGN §5. */
export const ratioItem = (ratio: CapacityRatio, subject: Subject): RatioItem => ({
  subject: subjectBrief(subject),
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
