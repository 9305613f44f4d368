import type { PrisonMap } from '#lib/charts/map-plane';
import type { SubjectId } from '#lib/domain/subject';

/** A square country with one region and one prison, for tests. */
export const SAMPLE_MAP: PrisonMap = {
  areas: [
    {
      id: 'metropole',
      kind: 'plane',
      name: { fr: 'France métropolitaine', en: 'Metropolitan France' },
      edges: { left: 0, top: 0, right: 100, bottom: 100 },
    },
  ],
  outlines: [{ area: 'metropole', kind: 'coast', path: 'M0,0l100,0 0,100 -100-100' }],
  points: [{ establishment: 'cp-fresnes' as SubjectId, area: 'metropole', x: 50, y: 40, note: '' }],
};
