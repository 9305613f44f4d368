import { describe, expect, test } from 'vitest';
import { isoDate } from '#lib/domain/iso-date';
import type { PlanProject } from '#lib/domain/plan-project';
import type { SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';
import { plannedProjects, projectsOf } from './plan-projects';
import { sampleDataset } from './sample-dataset';
import { SAMPLE_SUBJECTS } from './sample-subjects';

const FRESNES = 'cp-fresnes' as SubjectId;
const project = (more: Partial<PlanProject>): PlanProject => ({
  id: 'fresnes-ma-2018',
  announced: isoDate('2018-10-18'),
  town: 'Fresnes',
  department: 'Val-de-Marne',
  kind: 'ma',
  grossPlaces: undefined,
  netPlaces: 100,
  plannedFor: 2027,
  status: 'confirmed',
  statusAsOf: 2019,
  announcedBy: 'a minister',
  prisons: [FRESNES],
  source: 'sample-copy' as SourceId,
  url: '',
  note: { fr: '', en: '' },
  ...more,
});
const openedIn = (from: string) =>
  SAMPLE_SUBJECTS.map((one) => (one.id === FRESNES ? { ...one, from: isoDate(from) } : one));

describe('projects of a prison’s town', () => {
  const other = project({
    id: 'muret-ma-2017',
    announced: isoDate('2017-02-23'),
    department: 'Haute-Garonne',
    prisons: [],
  });
  const later = project({ id: 'fresnes-sas-2019', announced: isoDate('2019-01-01') });
  const data = sampleDataset({ projects: [project({}), other, later] });

  test('are those a person judged to be of that prison, the latest announced first', () => {
    expect(projectsOf(data, FRESNES).map(({ project: { id } }) => id)).toEqual(['fresnes-sas-2019', 'fresnes-ma-2018']);
    expect(projectsOf(data, 'cp-lannemezan' as SubjectId)).toEqual([]);
  });

  test('stand by department in the list of all, with or without a prison', () => {
    expect(plannedProjects(data).map(({ project: { id }, prisons }) => [id, prisons.length])).toEqual([
      ['muret-ma-2017', 0],
      ['fresnes-ma-2018', 1],
      ['fresnes-sas-2019', 1],
    ]);
  });
});

describe('a prison first counted after the announcement', () => {
  const since = (from: string) =>
    projectsOf(sampleDataset({ projects: [project({})], subjects: openedIn(from) }), FRESNES)[0]?.prisons[0]?.since;

  test('says since when it is in our counts', () => {
    expect(since('2026-01-01')).toBe('2026-01-01');
  });

  test('says nothing when it was counted before', () => {
    expect(since('2018-01-01')).toBeUndefined();
  });
});
