import type { IsoDate } from '#lib/domain/iso-date';
import type { PlannedProject, PlanProject, TownPrison } from '#lib/domain/plan-project';
import type { SubjectId } from '#lib/domain/subject';
import type { Dataset } from './dataset';
import { byText } from './tabulate';

function townPrison(data: Dataset, id: SubjectId, announced: IsoDate): TownPrison[] {
  const prison = data.subjects.get(id);
  if (prison === undefined) return [];
  const isLater = prison.from !== undefined && prison.from > announced && prison.from > firstTable(data);
  return [{ prison, since: isLater ? prison.from : undefined }];
}

/** Everything is "since" the first table we have: only a later first count says that a prison is new. */
const firstTable = (data: Dataset): IsoDate => data.datesOf('wing')[0] ?? data.release.date;

const withPrisons = (data: Dataset, project: PlanProject): PlannedProject => ({
  project,
  prisons: project.prisons.flatMap((id) => townPrison(data, id, project.announced)),
});

/** Every project of the plan, by department, then town. */
export const plannedProjects = (data: Dataset): readonly PlannedProject[] =>
  data.projects
    .map((project) => withPrisons(data, project))
    .toSorted(
      ({ project: a }, { project: b }) =>
        a.department.localeCompare(b.department, 'fr') || byText(a.town, b.town) || byText(a.id, b.id),
    );

/** The projects of a prison's town, the latest announced first. */
export const projectsOf = (data: Dataset, prison: SubjectId): readonly PlannedProject[] =>
  data.projects
    .filter(({ prisons }) => prisons.includes(prison))
    .map((project) => withPrisons(data, project))
    .toSorted((a, b) => byText(b.project.announced, a.project.announced));
